/// A word of a text: letters and digits, split at hyphens and apostrophes, and where digits meet a
/// script without spaces.
///
/// A comma or point between two digits belongs to the word, and so do the points of `U.S.`.
package struct TextWord: Hashable {
  /// The word as it is written.
  package let text: String
  /// The word's bytes in the text.
  package let range: Range<Int>
  /// Whether a hyphen joins it to the word before.
  package let isJoined: Bool
  /// Whether a sentence, a quotation or what follows a colon begins with it.
  package let startsSentence: Bool

  /// Whether it begins with a capital.
  package var isCapitalised: Bool { text.first?.isUppercase == true }

  /// All words of a text, in order; sentences are those of a BCP 47 tag's language.
  package static func all(in text: [UInt8], of language: String) -> [TextWord] {
    let rule = SentenceRule.of(language)
    let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    var words: [TextWord] = []
    var offset = 0
    var index = 0
    var between = ""
    while index < scalars.count {
      let end = wordEnd(scalars, from: index)
      guard end > index else {
        between.unicodeScalars.append(scalars[index])
        offset += UTF8.width(scalars[index])
        index += 1
        continue
      }
      let width = scalars[index..<end].reduce(0) { $0 + UTF8.width($1) }
      var word = String.UnicodeScalarView()
      word.append(contentsOf: scalars[index..<end])
      words.append(
        TextWord(
          text: String(word), range: offset..<offset + width, isJoined: between == "-",
          startsSentence: between.contains { ":“".contains($0) }
            || rule.begins(in: text, at: offset)))
      between = ""
      offset += width
      index = end
    }
    return words
  }

  /// The index after the word that starts at an index; the index itself where none does.
  private static func wordEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    var index = start
    while index < scalars.count {
      if isLetterOrDigit(scalars[index]) {
        if index > start, isDigit(scalars[index - 1]) != isDigit(scalars[index]),
          WordBoundary.parts(scalars[index - 1], scalars[index])
        {
          break
        }
        index += 1
      } else if index > start, isInner(scalars, index, from: start) {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  private static func isInner(_ scalars: [Unicode.Scalar], _ index: Int, from start: Int) -> Bool {
    let mark = scalars[index]
    guard mark == "." || mark == "," else { return false }
    let next = index + 1 < scalars.count ? scalars[index + 1] : " "
    if isDigit(scalars[index - 1]) { return isDigit(next) }
    guard mark == ".", scalars[index - 1].properties.isUppercase else { return false }
    let isInitial = index - 1 == start || scalars[index - 2] == "."
    return isInitial && (next.properties.isUppercase || scalars[start..<index].contains("."))
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
