/// Reads the words of a claim, with the text around them, as a quantity. (Which words of any text are
/// numbers at all is `NumberToken`'s question.)
///
/// Tokens become numerals (`NumeralParser`), of which those that the words touch are read: one as a number,
/// two as a range or a change. What is beside a number then changes it or makes something else of it: hedges,
/// scales, signs and units, by the tables of the text's `Lexicon`. The reader never chooses between two
/// readings: it asks (`Question`) for words that no table has where a hedge or a scale could be, and for words
/// that leave out something of the text that touches them.
package struct NumberReader {
  /// What the words are, which decides how strictly they are read.
  package enum Kind: Hashable, Sendable {
    /// Words of a source.
    case words
    /// A claim's `value`: a hedge, a number and its unit, and nothing before them.
    case value
  }

  let tokens: [Token]
  /// The tokens of the words themselves.
  let inside: Range<Int>
  /// Of the text's language; nil where there is none, so that digits alone are read.
  let lexicon: Lexicon?
  /// What the figure measures in; nil where it counts things.
  let figure: MeasureUnit?
  /// Whether the figure counts things, which no unit can be.
  let isCount: Bool
  /// The words of what the figure counts; empty where it measures.
  let counted: [String]
  /// The words, as bytes of the text.
  let range: Range<Int>
  let kind: Kind
  let isExpected: Bool

  /// How many bytes around the words are looked at.
  private static let surroundings = 240
  /// How many bytes words may have that hold one number; longer ones ask, so that reading takes a
  /// bounded number of steps whatever the text.
  static let longest = 2_000

  /// Reads the words at a byte range of a paragraph.
  ///
  /// - Parameters:
  ///   - language: the text's, as `en` or `en-GB`; nil or one without a lexicon reads digits alone.
  ///   - figureUnit: the figure's `unit` (`people`, `km`, `US dollars`), in the text's language or
  ///     English.
  ///   - isExpected: whether a number that is only possible is what the claim states.
  package static func read(
    in text: [UInt8], range: Range<Int>, language: String?, figureUnit: String?,
    kind: Kind = .words,
    isExpected: Bool = false
  ) throws(Question) -> Quantity {
    guard range.count <= longest else {
      let start = range.lowerBound..<min(range.lowerBound + surroundings, text.count)
      throw Question(reason: .several, range: start, readings: [])
    }
    let reader = NumberReader(text, range, language, figureUnit, kind, isExpected)
    if kind == .value, let plain = plainValue(text, range) {
      // *1/5* of a figure in percent is a fifth of the whole.
      let isPart =
        reader.figure?.kind == .share && text[plain.numberRange].contains(UInt8(ascii: "/"))
      return isPart ? plain.with(UnitTable.unit("share")) : plain
    }
    return try reader.quantity()
  }

  init(
    _ text: [UInt8], _ range: Range<Int>, _ language: String?, _ figureUnit: String?, _ kind: Kind,
    _ isExpected: Bool
  ) {
    let range = range.clamped(to: 0..<text.count)
    var start = max(0, range.lowerBound - Self.surroundings)
    var end = min(text.count, range.upperBound + Self.surroundings)
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    let lexicon = Lexicons.of(language) ?? (kind == .value ? .english : nil)
    let read = Tokenizer.tokens(of: text, in: start..<end)
    figure = figureUnit.flatMap { Self.unit(of: $0, language: language) }
    let tokens = Self.withoutLetters(lexicon?.separated(read) ?? read, of: figure)
    let first = tokens.firstIndex { $0.range.upperBound > range.lowerBound } ?? tokens.count
    let last = tokens.lastIndex { $0.range.lowerBound < range.upperBound }.map { $0 + 1 } ?? first
    inside = first..<max(first, last)
    (self.tokens, self.lexicon) = (tokens, lexicon)
    isCount = figureUnit != nil && figure == nil
    counted = isCount ? Tokenizer.tokens(of: figureUnit ?? "").map(\.text) : []
    self.range = range
    self.kind = kind
    self.isExpected = isExpected
  }

  /// The tokens with a currency's letter taken for the beginning of its digits: *N500m*, *P1.2 billion*.
  private static func withoutLetters(_ tokens: [Token], of figure: MeasureUnit?) -> [Token] {
    guard let letter = figure.flatMap({ UnitTable.letters[$0.name] }) else { return tokens }
    return tokens.flatMap { token in
      let digits = token.text.dropFirst().prefix { ("0"..."9").contains($0) }
      guard token.isWord, token.isCapital, token.text.hasPrefix(letter), !digits.isEmpty else {
        return [token]
      }
      let scale = token.text[digits.endIndex...]
      let middle = token.range.upperBound - scale.utf8.count
      let number = Token(
        kind: .digits, text: String(digits), range: token.range.lowerBound..<middle,
        isSpaced: token.isSpaced, isCapital: false)
      guard !scale.isEmpty else { return [number] }
      return [
        number,
        Token(
          kind: .word, text: String(scale), range: middle..<token.range.upperBound,
          isSpaced: false, isCapital: false),
      ]
    }
  }

  /// The unit of measure that a `unit` key means, in the text's language or in English; nil where it
  /// names what is counted.
  package static func unit(of words: String, language: String?) -> MeasureUnit? {
    if words.utf8.count == 3, let unit = UnitTable.unit(words), unit.kind == .money { return unit }
    let tokens = Tokenizer.tokens(of: words)
    var whole: MeasureUnit?
    lexicons: for lexicon in [Lexicons.of(language), .english] {
      guard let lexicon else { continue }
      for index in tokens.indices {
        // *People per km²* are counted.
        if index > 0, lexicon.after.match(tokens, at: index)?.meaning == .per { continue lexicons }
        guard let (name, end) = lexicon.units.match(tokens, at: index) else { continue }
        let isLetter = end == index + 1 && tokens[index].text.count == 1 && tokens[index].isWord
        let isSingle = isLetter && !lexicon.features.contains(.unspaced)
        let per = lexicon.after.match(tokens, at: end) { $0 == .per || $0 == .each }
        guard !isSingle || tokens.count == 1 || per?.meaning == .per,
          let unit = UnitTable.unit(name)
        else { continue }
        // *Tonnes per hectare* in a French text: the other language may have the word for a rate.
        guard let rest = per?.end, rest < tokens.count else {
          whole = whole ?? unit
          continue lexicons
        }
        return unit.by(rateName(tokens, at: rest, lexicon).name)
      }
    }
    return whole
  }

  /// `8600`, `>10000`, `3..4`, `2/3`, which read so in any language.
  private static func plainValue(_ text: [UInt8], _ range: Range<Int>) -> Quantity? {
    var words = String(decoding: text[range.clamped(to: 0..<text.count)], as: UTF8.self)[...]
    var hedge = Quantity.Operator.equal
    for sign in [Quantity.Operator.atLeast, .atMost, .more, .less, .about, .equal]
    where words.hasPrefix(sign.rawValue) {
      words = words.dropFirst(sign.rawValue.count)
      hedge = sign
      break
    }
    let trimmed = words.split(separator: " ").joined(separator: " ")
    if trimmed == Quantity.Operator.none.rawValue {
      return Quantity(operator: .none, value: nil, maximum: nil, unit: nil, numberRange: range)
    }
    let ends = trimmed.split(separator: ".", omittingEmptySubsequences: false)
    if ends.count >= 3, let gap = trimmed.range(ofDots: ()),
      let low = Rational(parsing: String(trimmed[..<gap.lowerBound])),
      let high = Rational(parsing: String(trimmed[gap.upperBound...])), low < high, hedge == .equal
    {
      return Quantity(operator: .range, value: low, maximum: high, unit: nil, numberRange: range)
    }
    return Rational(parsing: trimmed).map {
      Quantity(operator: hedge, value: $0, maximum: nil, unit: nil, numberRange: range)
    }
  }
}

extension String {
  fileprivate func range(ofDots _: ()) -> Range<Index>? {
    var index = startIndex
    while index < endIndex {
      let next = self.index(after: index)
      if self[index] == ".", next < endIndex, self[next] == "." {
        return index..<self.index(after: next)
      }
      index = next
    }
    return nil
  }
}

extension NumberReader {
  var parser: NumeralParser {
    NumeralParser(tokens: tokens, lexicon: lexicon, isCount: isCount, figure: figure)
  }

  func question(_ reason: Question.Reason, _ range: Range<Int>) -> Question {
    guard let first = range.first, tokens.indices.contains(first) else {
      return Question(reason: reason, range: self.range, readings: [])
    }
    let last = tokens[min(range.upperBound, tokens.count) - 1]
    return Question(
      reason: reason, range: tokens[first].range.lowerBound..<last.range.upperBound, readings: [])
  }

  private func quantity() throws(Question) -> Quantity {
    guard let first = inside.first, let last = inside.last else { return nothing }
    let all = numerals()
    // The words may not begin or end within a token, nor within a numeral of several.
    for index in [first, last] {
      let token = tokens[index]
      let isCut =
        token.range.lowerBound < range.lowerBound || token.range.upperBound > range.upperBound
      if isCut { throw question(.cutOff, index..<index + 1) }
    }
    if let zero = try zero() { return zero }
    let touching = all.filter { $0.tokens.overlaps(inside) }
    for numeral in touching {
      let tokens = numeral.tokens
      if tokens.lowerBound < inside.lowerBound || tokens.upperBound > inside.upperBound {
        throw question(.cutOff, tokens)
      }
    }
    guard lexicon != nil else { return try digitsAlone(touching) }
    if touching.contains(where: { isVague(after: $0.tokens.upperBound) }) { return nothing }
    // Those that count or measure; dates, ages and the like beside them are passed over.
    let plain = try plain(touching)
    for numeral in plain {
      if let question = numeral.question { throw question }
      if isScale(at: numeral.tokens.upperBound) { throw question(.several, numeral.tokens) }
    }
    guard let number = plain.first, let other = plain.last else { return try withoutNumber() }
    switch plain.count {
    case 1:
      try checkAlone(number)
      try checkNeighbours(of: number, among: all)
      guard isArticle(number) else { return try single(number) }
      // *A* and *one* are one word in many languages.
      if isVague(at: number) { return nothing }
      throw question(.article, number.tokens)
    case 2: return try pair(number, other)
    default: throw question(.several, number.tokens.lowerBound..<other.tokens.upperBound)
    }
  }

  /// Asks where *between … and* is before a single number: its other end is no number that is known.
  private func checkAlone(_ number: Numeral) throws(Question) {
    guard let lexicon, let start = inside.first else { return }
    let end = number.tokens.lowerBound
    guard end > start,
      let and = lexicon.after.match(tokens, endingAt: end, from: start, where: { $0 == .and }),
      case .and? = lexicon.numbers.match(tokens, at: and.start)?.meaning,
      (start..<and.start).contains(where: {
        lexicon.before.match(tokens, at: $0, where: { $0 == .range }) != nil
      })
    else { return }
    throw question(.several, start..<end)
  }

  /// Whether nothing but the word of a range is between two numbers.
  func isJoined(_ first: Numeral, _ last: Numeral) -> Bool {
    guard let lexicon else { return false }
    var end = first.tokens.upperBound
    // *18- to 25-year-olds*.
    if end + 1 < tokens.count, tokens[end].text == "-", tokens[end + 1].isSpaced { end += 1 }
    return connector(at: end, opened: true, lexicon) == last.tokens.lowerBound
  }

  /// `un par de cientos`.
  private func isVague(at number: Numeral) -> Bool {
    lexicon?.before.match(tokens, at: number.tokens.lowerBound)?.meaning == .vague
  }

  /// Whether a scale follows that the number couldn't take.
  private func isScale(at index: Int) -> Bool {
    var index = parser.isHyphen(index) ? index + 1 : index
    if parser.isUnit(at: index) { return false }
    // *Une dizaine de milliers*.
    if let of = lexicon?.after.match(tokens, at: index, where: { $0 == .of }) { index = of.end }
    return switch parser.word(at: index)?.0 {
    case .plural(let factor, _) where factor == Rational(100):
      lexicon?.units.match(tokens, at: index) == nil
    case .times, .plural, .accusative, .short: true
    default: false
    }
  }

  /// Whether a number is an article as well, and no share's: the *une* of *une hausse de 12 %*.
  func isArticle(_ number: Numeral) -> Bool {
    guard let lexicon, number.value == .one, number.tokens.count == 1, !number.isDigits else {
      return false
    }
    let article = lexicon.numbers.match(tokens, at: number.tokens.lowerBound) {
      if case .article = $0 { true } else { false }
    }
    guard article != nil else { return false }
    let end = number.tokens.upperBound
    guard tokens.indices.contains(end), !tokens[end].isMark || tokens[end].text == "'" else {
      return false
    }
    let next = lexicon.after.match(tokens, at: end)?.meaning
    if parser.isOutOf(end + 1) || parser.opensRange(number.tokens.lowerBound, end) { return false }
    return next != .outOf && next != .to && next != .and && next != .part && next != .of
      && lexicon.units.match(tokens, at: number.tokens.upperBound) == nil
  }

  /// `a six-figure sum`.
  private func isVague(after end: Int) -> Bool {
    lexicon?.after.match(tokens, at: parser.isHyphen(end) ? end + 1 : end)?.meaning == .vague
  }

  var nothing: Quantity {
    Quantity(operator: .none, value: nil, maximum: nil, unit: nil, numberRange: range)
  }

  private func digitsAlone(_ found: [Numeral]) throws(Question) -> Quantity {
    guard let number = found.first, number.tokens == inside else {
      throw question(.language, inside)
    }
    if let question = number.question { throw question }
    let before = inside.lowerBound - 1
    let after = inside.upperBound
    let marks: Set = [",", ".", "(", ")", "\"", "'", "«", "»", "“", "”", ";", ":", "!", "?"]
    let touchesBefore =
      tokens.indices.contains(before) && !tokens[inside.lowerBound].isSpaced
      && !marks.contains(tokens[before].text)
    let touchesAfter =
      tokens.indices.contains(after) && !tokens[after].isSpaced
      && !marks.contains(tokens[after].text)
    if touchesBefore || touchesAfter { throw question(.cutOff, inside) }
    return Quantity(
      operator: .equal, value: number.value, maximum: nil, unit: nil,
      numberRange: bytes(number.tokens))
  }

  func bytes(_ range: Range<Int>) -> Range<Int> {
    tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
  }
}
