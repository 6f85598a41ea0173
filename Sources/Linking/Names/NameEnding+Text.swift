internal import Content
internal import Language

extension NameEnding {
  /// Where the ending ends that is joined to a name in a text; nil where the letters after the name
  /// are none.
  static func end(
    in text: [UInt8], _ lexicon: NameLexicon, from start: Int, at index: Int
  ) -> Int? {
    if lexicon.features.contains(.unspaced) {
      return isBeforeParticle(text, lexicon, from: start, at: index) ? index : nil
    }
    let longest = 16
    var end = index
    while end < text.count, end - index <= longest {
      let (scalar, length) = text.scalar(at: end)
      guard scalar.isWordPart else { break }
      end += length
    }
    guard end - index <= longest, !text.continuesWord(at: end),
      let last = text.scalar(before: index), last.isWordPart,
      // A small letter, or one of a script without case.
      last.properties.isAlphabetic, !last.properties.isUppercase,
      index - start >= 3
    else { return nil }
    let joined = text[index..<end]
    let isVowel = isVowel(last)
    return lexicon.endings.contains {
      guard joined.elementsEqual($0.text.utf8) else { return false }
      return switch $0.stem {
      case .any: true
      case .vowel: isVowel
      case .consonant: !isVowel
      case .sameLetter: $0.text.unicodeScalars.first == last
      }
    } ? end : nil
  }

  /// Whether a name of Chinese characters that ends in kana is followed by a particle or a title:
  /// `光のぞみは`.
  private static func isBeforeParticle(
    _ text: [UInt8], _ lexicon: NameLexicon, from start: Int, at index: Int
  ) -> Bool {
    guard let last = text.scalar(before: index), WordBoundary.isHiragana(last),
      WordBoundary.isIdeograph(text.scalar(at: start).scalar), index - start >= 9
    else { return false }
    return lexicon.endings.contains { text[index...].starts(with: $0.text.utf8) }
  }
}
