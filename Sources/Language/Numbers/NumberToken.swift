/// One word of a text that is a number, or a part of one: what the worklist counts as unclaimed. What such
/// words say is read by `NumberReader`.
///
/// Rule: a word with a digit in it; by the lexicon of the text's language, a cardinal in words that isn't
/// an article, a scale, a dozen or a decade, plural too; half. Ordinals, "both", "once" and "twice"
/// aren't numbers here. In a language without spaces, and in one without a lexicon, digits alone.
package struct NumberToken: Hashable {
  /// The words, in lower case.
  package let text: String
  /// Where the words are, as bytes of the text.
  package let range: Range<Int>

  /// All of a text in a BCP 47 tag's language, in order.
  package static func all(in text: [UInt8], of language: String) -> [NumberToken] {
    let lexicon = Lexicons.of(language)
    return TextWord.all(in: text, of: language).filter { word in
      word.text.unicodeScalars.contains(where: isDigit)
        || lexicon?.isNumber(Self.folded(word.text)) ?? false
    }.map { NumberToken(text: $0.text.lowercased(), range: $0.range) }
  }

  fileprivate static func folded(_ word: String) -> String {
    Tokenizer.tokens(of: word).map(\.text).joined()
  }

  /// Whether it is a digit of any script, a fraction or the like; numerals of Chinese are letters.
  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .decimalNumber, .letterNumber, .otherNumber: true
    default: false
    }
  }
}

extension Lexicon {
  /// Whether a folded word by itself is a number, or a part of one.
  fileprivate func isNumber(_ word: String) -> Bool {
    guard !features.contains(.unspaced) else { return false }
    if ["decade", "century"].contains(units.word(word)) || isPluralScale(word) { return true }
    switch numbers.word(word) {
    case .add(.one, _)?:
      return !NameLexicon.of(code).articles.contains { NumberToken.folded($0) == word }
    case .add?, .times?, .plural?, .accusative?, .part?: return true
    case .fraction(let value, _)?: return value == .half
    case .short?, .letter?, .article?, .genitive?, .andPart?, .and?, .point?, .money?: return false
    case nil: return isJoinedNumber(word)
    }
  }

  /// *thousands*, *tens*.
  private func isPluralScale(_ word: String) -> Bool {
    guard word.hasSuffix("s") else { return false }
    switch numbers.word(String(word.dropLast())) {
    case .times?: return true
    case .add(let value, _)?: return value == Rational(10)
    default: return false
    }
  }
}
