/// Words that join a number and what it counts, taken apart: *dreimal*, *Dreiviertelstunde*,
/// *полчаса*, and the dual of a unit, *ساعتين*.
///
/// All that reads numbers sees two tokens then, as if a space were between them; the places of both are
/// within the word's own, so that what is quoted stays what the text has. A word that a table has as it is
/// stays whole: what is known beats what can be taken apart.
extension Lexicon {
  /// The tokens with such words as two, the number first. Which ways of joining there are is a language's
  /// feature, so that a word of another one is never looked at.
  func separated(_ tokens: [Token]) -> [Token] {
    if features.contains(.joinedAnd) {
      return tokens.flatMap { andApart($0) ?? scaleApart($0) ?? [$0] }
    }
    guard features.contains(.compounds) else { return tokens }
    return tokens.flatMap { token in
      (features.contains(.prefixedAnd) ? dual(token) ?? prefixed(token) : joined(token)) ?? [token]
    }
  }

  /// *‌وسه*, after a word that it is joined to: `and` is a letter of the next word.
  private func andApart(_ token: Token) -> [Token]? {
    guard token.isWord, !token.isSpaced, token.text.hasPrefix("و"), numbers.word(token.text) == nil
    else { return nil }
    let rest = String(token.text.dropFirst())
    guard numbers.word(rest) != nil || kindsAfter.word(rest) == .ordinal else { return nil }
    return Self.parts(token, "و", rest, at: "و".utf8.count)
  }

  /// *دوهزار*: a number and its scale, which are as often written apart.
  private func scaleApart(_ token: Token) -> [Token]? {
    guard token.isWord, numbers.word(token.text) == nil else { return nil }
    for scale in ["هزار", "میلیون", "میلیارد"].map({ Tokenizer.tokens(of: $0)[0].text })
    where token.text.hasSuffix(scale) {
      let count = String(token.text.dropLast(scale.count))
      guard case .add? = numbers.word(count) else { continue }
      return Self.parts(token, count, scale, at: count.utf8.count)
    }
    return nil
  }

  /// *dreimal*, at the first place where what follows is counted and what is before it is a number: the
  /// longest thing that is counted wins.
  private func joined(_ token: Token) -> [Token]? {
    let word = token.text
    guard token.isWord, 5...90 ~= word.utf8.count, numbers.word(word) == nil,
      before.word(word) == nil, after.word(word) == nil, units.word(word) == nil
    else { return nil }
    for split in word.indices.dropFirst() where isCounted(String(word[split...])) {
      let number = String(word[..<split])
      if case .times? = numbers.word(String(word[split...])), !isPart(number) { continue }
      guard isNumber(number) else { continue }
      return Self.parts(token, number, String(word[split...]), at: number.utf8.count)
    }
    return nil
  }

  /// Whether a number may be joined with the word.
  private func isCounted(_ word: String) -> Bool {
    guard word.utf8.count > 2 else { return false }
    if units.word(word) != nil { return true }
    if case .times(_, false)? = numbers.word(word) { return true }
    switch kindsAfter.word(word) ?? after.word(word) {
    case .age?, .multiple?, .decade?, .noun?: return true
    default: return false
    }
  }

  /// *Viertel*, before a scale.
  private func isPart(_ word: String) -> Bool {
    switch numbers.word(word) {
    case .part?, .fraction?: true
    default: false
    }
  }

  /// *Einmal* is mostly no number.
  private func isNumber(_ word: String) -> Bool {
    switch numbers.word(word) {
    case .article?, .add(.one, _)?: return false
    case nil: return isJoinedNumber(word)
    default: return true
    }
  }

  /// *zweihundert*, but not *ein* of *einmal*.
  func isJoinedNumber(_ word: String) -> Bool {
    guard features.contains(.compounds) else { return false }
    let parser = NumeralParser(tokens: [], lexicon: self, isCount: true, figure: nil)
    guard let pieces = parser.pieces(of: word), let first = pieces.first else { return false }
    if pieces.count == 1, case .add(.one, _) = first { return false }
    return true
  }

  /// *ساعتين*: the ending of two, as the word for it, which has no letters of its own in the text; the noun
  /// is sought with and without the letter that the ending changes.
  private func dual(_ token: Token) -> [Token]? {
    let word = token.text
    guard token.isWord, word.hasSuffix("ين") || word.hasSuffix("ان"), numbers.word(word) == nil,
      before.word(word) == nil, after.word(word) == nil
    else { return nil }
    let stem = String(word.dropLast(2))
    let singular = stem.hasSuffix("ت") ? stem.dropLast() + "ه" : stem
    for noun in [singular, stem] where isDual(noun) {
      return Self.parts(token, "اثنين", noun, at: max(0, token.range.count - 4))
    }
    return nil
  }

  /// *بنصف*: a preposition before a fraction's name.
  private func prefixed(_ token: Token) -> [Token]? {
    guard token.isWord, let first = token.text.first, "بلف".contains(first),
      numbers.word(token.text) == nil
    else { return nil }
    let rest = String(token.text.dropFirst())
    switch numbers.word(rest) {
    case .part?, .fraction?: return Self.parts(token, String(first), rest, at: 2)
    default: return nil
    }
  }

  private func isDual(_ noun: String) -> Bool {
    units.word(noun) != nil || kindsAfter.word(noun) == .multiple || after.word(noun) == .noun
  }

  /// The two tokens, with the place where one ends and the other begins after so many bytes; a word that
  /// isn't in the text as it is read is as long as the text lets it be.
  private static func parts(
    _ token: Token, _ number: String, _ counted: String, at bytes: Int
  ) -> [Token] {
    let middle = min(token.range.lowerBound + bytes, token.range.upperBound)
    return [
      Token(
        kind: .word, text: number, range: token.range.lowerBound..<middle,
        isSpaced: token.isSpaced, isCapital: token.isCapital),
      Token(
        kind: .word, text: counted, range: middle..<token.range.upperBound, isSpaced: false,
        isCapital: false),
    ]
  }
}
