internal import Content
internal import Language

extension NameEnding {
  /// Where the ending ends that is joined to a name in a text; nil where the letters after the name
  /// are none.
  static func end(
    in text: [UInt8], _ lexicon: NameLexicon, from start: Int, at index: Int
  ) -> Int? {
    let longest = 16
    var end = index
    while end < text.count, end - index <= longest {
      let (scalar, length) = text.scalar(at: end)
      guard scalar.isWordPart else { break }
      end += length
    }
    guard end - index <= longest, !text.continuesWord(at: end),
      let last = text.scalar(before: index), last.isWordPart, last.properties.isLowercase,
      index - start >= 3
    else { return nil }
    let joined = text[index..<end]
    let stem: Stem = isVowel(last) ? .vowel : .consonant
    return lexicon.endings.contains {
      joined.elementsEqual($0.text.utf8) && ($0.stem == .any || $0.stem == stem)
    } ? end : nil
  }

  private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
    "aeiouyäöüåáéíóúőűıàèìòù".unicodeScalars.contains(scalar)
  }
}
