/// A run of a text without white space.
package struct SpacedWord: Hashable, Sendable {
  /// The word's bytes in the text.
  package let range: Range<Int>
  /// The same from its first letter or digit to its last, without the marks around it; nil where it has
  /// none.
  package let bare: Range<Int>?

  /// All words of a text, in order.
  package static func all(in text: [UInt8]) -> [SpacedWord] {
    var words: [SpacedWord] = []
    var index = text.endOfSpace(from: 0)
    while index < text.count {
      let start = index
      var bare: Range<Int>?
      while index < text.count, case let (scalar, width) = text.scalar(at: index), !scalar.isSpace {
        if scalar.isWordPart { bare = (bare?.lowerBound ?? index)..<index + width }
        index += width
      }
      words.append(SpacedWord(range: start..<index, bare: bare))
      index = text.endOfSpace(from: index)
    }
    return words
  }
}
