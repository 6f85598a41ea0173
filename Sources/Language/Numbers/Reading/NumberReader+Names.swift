/// Numbers that belong to a name.
extension NumberReader {
  /// `COVID-19`, `Boeing 737`.
  func isName(at start: Int, _ numeral: Numeral) -> Bool {
    if isTitle(numeral) || isLettered(numeral) { return true }
    guard let lexicon, numeral.isDigits, start > 0 else {
      return lexicon.map { isCapitalWord(at: start, $0) } ?? false
    }
    let isUnspaced = lexicon.features.contains(.unspaced)
    if start > 1, ["-", "–"].contains(tokens[start - 1].text), !tokens[start].isSpaced,
      !tokens[start - 1].isSpaced, tokens[start - 2].isWord, !isUnspaced,
      lexicon.units.match(tokens, endingAt: start - 1) == nil, parser.word(at: start - 2) == nil
    {
      return true
    }
    let before = tokens[start - 1]
    if start > 1, before.isMark, !before.isSpaced, !tokens[start].isSpaced,
      tokens[start - 2].isWord, tokens[start - 2].text.utf8.contains(where: { 48...57 ~= $0 })
    {
      return true
    }
    if isNamed(before: start, lexicon) { return true }
    guard before.isWord, before.isCapital, !lexicon.features.contains(.capitalNouns) else {
      return false
    }
    if isKnown(before: start, lexicon) {
      let isWord = before.text.count > 1 && start > 1 && !isSentenceStart(start - 1)
      return isWord && tokens[start - 2].isWord && !isHedge(before: start, lexicon)
    }
    return !isCurrency(before: start, lexicon) && parser.word(at: start - 1) == nil
      && !lexicon.neutralEndings.contains { before.text.hasSuffix($0) }
  }

  /// `Group of Seven`, `Sete Lagoas`: a number word with a capital within a sentence.
  private func isCapitalWord(at index: Int, _ lexicon: Lexicon) -> Bool {
    guard tokens[index].isCapital, tokens[index].isWord, index > 0, tokens[index - 1].isWord,
      !tokens[index - 1].isCapital || isSentenceStart(index - 1), tokens[index].isSpaced,
      tokens[index].text.utf8.count > 1
    else { return false }
    guard lexicon.features.contains(.capitalNouns) else { return true }
    switch parser.word(at: index)?.0 {
    case .add?: return true
    default: return false
    }
  }

  /// *B-52*, *11-M*: one capital, a hyphen and digits.
  private func isLettered(_ numeral: Numeral) -> Bool {
    let start = numeral.tokens.lowerBound
    func isLetter(_ index: Int) -> Bool {
      tokens.indices.contains(index) && tokens[index].isWord && tokens[index].isCapital
        && tokens[index].text.count == 1
    }
    func isHyphen(_ index: Int) -> Bool {
      tokens.indices.contains(index) && tokens[index].text == "-" && !tokens[index].isSpaced
    }
    return isLetter(start - 2) && isHyphen(start - 1) && !tokens[start].isSpaced
      || isHyphen(start + 1) && isLetter(start + 2) && !tokens[start + 2].isSpaced
  }

  /// *Cité des 4 000*: *of* between a capital within a sentence and the number.
  private func isNamed(before start: Int, _ lexicon: Lexicon) -> Bool {
    guard !lexicon.features.contains(.capitalNouns),
      let (sense, first) = lexicon.after.match(tokens, endingAt: start),
      sense == .of || sense == .part, first > 1, inside.contains(first - 1)
    else { return false }
    return tokens[first - 1].isCapital && tokens[first - 1].text.count > 1
      && !isSentenceStart(first - 1)
  }

  private func isSentenceStart(_ index: Int) -> Bool {
    index == 0 || tokens[index - 1].isMark && tokens[index - 1].text != ","
  }

  private func isCurrency(before end: Int, _ lexicon: Lexicon) -> Bool {
    guard let (name, _) = lexicon.units.match(tokens, endingAt: end) else { return false }
    return UnitTable.prefixes.contains(name)
  }

  private func isHedge(before end: Int, _ lexicon: Lexicon) -> Bool {
    lexicon.before.match(tokens, endingAt: end)?.meaning.hedge != nil
  }

  /// Whether the number is in quotation marks with all of the words: *«451 градус по Фаренгейту»*.
  private func isTitle(_ numeral: Numeral) -> Bool {
    guard let first = inside.first, let last = inside.last,
      inside.contains(numeral.tokens.lowerBound)
    else { return false }
    let start = Self.opening.contains(tokens[first].text) ? first : first - 1
    let end = Self.closing.contains(tokens[last].text) ? last : last + 1
    guard start >= 0, end < tokens.count, end > start + 2 else { return false }
    return Self.opening.contains(tokens[start].text) && Self.closing.contains(tokens[end].text)
  }

  private static let opening: Set = ["\"", "“", "«", "„", "‹", "「", "『", "《", "〈"]
  private static let closing: Set = ["\"", "”", "“", "»", "›", "」", "』", "》", "〉"]
}
