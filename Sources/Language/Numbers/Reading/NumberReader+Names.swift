/// Numbers that belong to a name.
extension NumberReader {
  /// `COVID-19`, `Boeing 737`.
  func isName(at start: Int, _ numeral: Numeral) -> Bool {
    if isTitle(numeral) || isLettered(numeral) { return true }
    if let lexicon, kind == .words,
      isAddress(numeral, lexicon) || isModel(numeral, lexicon) || isCapitalPhrase(numeral, lexicon)
        || isCode(numeral) || isPhone(numeral, lexicon)
    {
      return true
    }
    guard let lexicon, numeral.isDigits, start > 0 else {
      return lexicon.map { isCapitalWord(at: start, $0) } ?? false
    }
    if isTiedToWord(start, lexicon) || isNamed(before: start, lexicon) { return true }
    let before = tokens[start - 1]
    if isGroupedCount(numeral, lexicon) { return false }
    guard before.isWord, before.isCapital, !lexicon.features.contains(.capitalNouns) else {
      return false
    }
    // *In Hollbeck [45 people] died*.
    let end = numeral.tokens.upperBound
    if !inside.contains(start - 1), inside.contains(end), isCounted(end) { return false }
    if isKnown(before: start, lexicon) {
      let isWord = before.text.count > 1 && start > 1 && !isSentenceStart(start - 1)
      return isWord && tokens[start - 2].isWord && !isHedge(before: start, lexicon)
    }
    // *Breite 3,5 km*: a name's number is whole and counts nothing.
    if !inside.contains(start - 1), isSentenceStart(start - 1), isMeasured(numeral, lexicon) {
      return false
    }
    return !isCurrency(before: start, lexicon) && parser.word(at: start - 1) == nil
      && !lexicon.neutralEndings.contains { before.text.hasSuffix($0) }
  }

  /// *COVID-19*, *B2/4*: a mark without spaces between a word and digits, a hyphen or, after a word with
  /// digits of its own, any.
  private func isTiedToWord(_ start: Int, _ lexicon: Lexicon) -> Bool {
    guard start > 1, !tokens[start].isSpaced, !tokens[start - 1].isSpaced, tokens[start - 2].isWord
    else { return false }
    if ["-", "–"].contains(tokens[start - 1].text), !lexicon.features.contains(.unspaced),
      lexicon.units.match(tokens, endingAt: start - 1) == nil || tokens[start - 2].isCapital,
      parser.word(at: start - 2) == nil,
      lexicon.after.match(tokens, endingAt: start - 1)?.meaning != .outOf
    {
      return true
    }
    return tokens[start - 1].isMark
      && tokens[start - 2].text.utf8.contains { 48...57 ~= $0 }
  }

  /// *У Росстата [12 345 678] записей*: digits in groups before what is counted.
  private func isGroupedCount(_ numeral: Numeral, _ lexicon: Lexicon) -> Bool {
    numeral.tokens.count > 1 && numeral.value >= Rational(1000)
      && isCounted(at: numeral.tokens.upperBound, lexicon)
  }

  /// `Group of Seven`, `Sete Lagoas`: a number word with a capital within a sentence.
  private func isCapitalWord(at index: Int, _ lexicon: Lexicon) -> Bool {
    guard tokens[index].isCapital, tokens[index].isWord, index > 0, tokens[index - 1].isWord,
      !tokens[index - 1].isCapital || isSentenceStart(index - 1), tokens[index].isSpaced,
      tokens[index].text.utf8.count > 1, !isJoined(index)
    else { return false }
    guard lexicon.features.contains(.capitalNouns) else { return true }
    switch parser.word(at: index)?.0 {
    case .add?: return true
    default: return false
    }
  }

  /// Whether a token is the number of one word: the *drei* of *Dreifache*.
  private func isJoined(_ index: Int) -> Bool {
    tokens.indices.contains(index + 1) && tokens[index + 1].isWord && !tokens[index + 1].isSpaced
  }

  private func isMeasured(_ numeral: Numeral, _ lexicon: Lexicon) -> Bool {
    !numeral.value.isWhole || numeral.factor > .one
      || unit(at: numeral.tokens.upperBound, lexicon) != nil
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
    if isLetter(start - 2) && isHyphen(start - 1) && !tokens[start].isSpaced
      || isHyphen(start + 1) && isLetter(start + 2) && !tokens[start + 2].isSpaced
    {
      return true
    }
    let end = numeral.tokens.upperBound
    guard numeral.isDigits, let lexicon, isHyphen(end) || tokens.indices.contains(end) else {
      return false
    }
    let next = isHyphen(end) ? end + 1 : end
    guard tokens.indices.contains(next), tokens[next].isWord, tokens[next].isCapital,
      !tokens[next].isSpaced
    else { return false }
    // *5G*, *3D*.
    if next == end, isLetter(next) { return !Self.capitalSymbols.contains(tokens[next].text) }
    // *7-Eleven*.
    return !lexicon.features.contains(.capitalNouns) && !isUnspaced(next)
      && lexicon.units.match(tokens, at: next) == nil
      && lexicon.after.match(tokens, at: next) == nil
      && lexicon.kindsAfter.match(tokens, at: next) == nil
      && lexicon.kindsAfter.match(tokens, at: end) == nil
  }

  /// Units whose symbol is a capital, and the sign of a multiple.
  private static let capitalSymbols: Set = ["c", "f", "j", "k", "l", "w", "x"]

  private func isUnspaced(_ index: Int) -> Bool {
    tokens[index].text.unicodeScalars.first.map { $0.value > 0x2E80 } ?? false
  }

  /// *007*, *0134*: a zero before other digits.
  func isCode(_ numeral: Numeral) -> Bool {
    guard let digits = numeral.digits?.utf8, digits.count > 1 else { return false }
    return digits.first == UInt8(ascii: "0")
      && digits.dropFirst().first.map { 48...57 ~= $0 } == true
  }

  /// *555 123 456*: three groups of three digits, without a hedge and with nothing counted after them.
  private func isPhone(_ numeral: Numeral, _ lexicon: Lexicon) -> Bool {
    let (start, end) = (numeral.tokens.lowerBound, numeral.tokens.upperBound)
    let isGrouped = tokens[start..<end].allSatisfy { $0.isDigits && $0.text.utf8.count == 3 }
    return isGrouped && end - start == 3 && !isNoun(at: end, lexicon)
      && !isHedge(before: start, lexicon) && !isCurrency(before: start, lexicon)
  }

  /// Whether the figure's noun, a unit or another noun of the lexicon is at a token.
  func isCounted(at index: Int, _ lexicon: Lexicon) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    return lexicon.units.match(tokens, at: index) != nil || isCounted(index)
      || lexicon.after.match(tokens, at: index)?.meaning == .noun
  }

  /// Whether a word that may be counted is at a token: one of those, or one that the lexicon has in no
  /// sense.
  private func isNoun(at index: Int, _ lexicon: Lexicon) -> Bool {
    if isCounted(at: index, lexicon) { return true }
    return tokens.indices.contains(index) && tokens[index].isWord
      && lexicon.before.match(tokens, at: index) == nil
      && lexicon.after.match(tokens, at: index) == nil
  }

  /// *12, rue des Lilas*, *calle Olmo, 12*, *Hauptstraße 12*: a street before or after a house's number.
  private func isAddress(_ numeral: Numeral, _ lexicon: Lexicon) -> Bool {
    let (start, end) = (numeral.tokens.lowerBound, numeral.tokens.upperBound)
    guard numeral.isDigits, numeral.tokens.count == 1, numeral.value < Rational(10_000) else {
      return false
    }
    var next = end
    if tokens.indices.contains(next), [",", "bis", "ter"].contains(tokens[next].text) { next += 1 }
    if lexicon.kindsAfter.match(tokens, at: next)?.meaning == .street { return true }
    // *12-14*.
    let isRange = parser.isDash(end) && tokens.indices.contains(end + 1) && tokens[end + 1].isDigits
    let last = isRange ? end + 2 : end
    guard start > 0,
      !tokens.indices.contains(last) || tokens[last].isMark || end == inside.upperBound
    else { return false }
    var index = tokens[start - 1].text == "," ? start - 1 : start
    if index > 0, lexicon.streetEndings.contains(where: tokens[index - 1].text.hasSuffix) {
      return true
    }
    for _ in 0..<5 where index > 0 && tokens[index - 1].isWord {
      if lexicon.kindsBefore.match(tokens, endingAt: index)?.meaning == .street { return true }
      index -= 1
    }
    return false
  }

  /// *A 737*, *le 115*: an article of one thing before digits with nothing after them that is counted.
  private func isModel(_ numeral: Numeral, _ lexicon: Lexicon) -> Bool {
    let (start, end) = (numeral.tokens.lowerBound, numeral.tokens.upperBound)
    guard numeral.isDigits, numeral.digits != nil, numeral.tokens.count == 1, start > 0,
      numeral.value > .one, end >= inside.upperBound || tokens[end].isMark
    else { return false }
    let article = lexicon.numbers.match(tokens, at: start - 1) {
      if case .article = $0 { true } else { false }
    }
    guard article != nil || lexicon.before.match(tokens, endingAt: start)?.meaning == .single else {
      return false
    }
    guard tokens.indices.contains(end) else { return true }
    return lexicon.units.match(tokens, at: end) == nil && !parser.isHyphen(end)
      && !["%", "+", "-", "–"].contains(tokens[end].text)
  }

  /// *12 Angry Men*, *75011 Paris*: capitals after the number where a common word has none; in a
  /// language of capital nouns, one after five digits that isn't a plural.
  private func isCapitalPhrase(_ numeral: Numeral, _ lexicon: Lexicon) -> Bool {
    let end = numeral.tokens.upperBound
    func isCapital(_ index: Int) -> Bool {
      tokens.indices.contains(index) && tokens[index].isWord && tokens[index].isCapital
        && tokens[index].text.count > 1 && tokens[index].isSpaced
    }
    guard numeral.isDigits,
      numeral.tokens.count == 1 || tokens[end - 1].isCapital && !tokens[end - 1].isSpaced,
      !lexicon.features.contains(.capitalNouns) || numeral.digits?.utf8.count == 5,
      isCapital(end), inside.contains(end)
    else { return false }
    let unit = lexicon.units.match(tokens, at: end).flatMap { UnitTable.unit($0.meaning) }
    if let unit {
      // *7 MtCO2*.
      if tokens[end].text.utf8.contains(where: { 48...57 ~= $0 }) { return false }
      return (unit.kind != .money || unit.name == "cent") && tokens[end].text.count > 3
        && !lexicon.features.contains(.capitalNouns)
    }
    let last = (end..<end + 4).last { index in (end...index).allSatisfy(isCapital) } ?? end
    let isLast = last == inside.upperBound - 1 || last + 1 == tokens.count
    guard isLast || tokens[last + 1].isMark else { return false }
    // *12 ONG*, *20 MPs*.
    if last == end, tokens[end].text.count < 5 || isCounted(end) { return false }
    return !lexicon.nounEndings.contains(where: tokens[last].text.hasSuffix)
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
