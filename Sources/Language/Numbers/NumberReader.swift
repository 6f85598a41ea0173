/// Reads the words of a claim, with the text around them, as a quantity.
package struct NumberReader {
  package enum Kind: Hashable, Sendable {
    /// Words of a source.
    case words
    /// A claim's `value`: a hedge, a number and its unit, and nothing before them.
    case value
  }

  let tokens: [Token]
  /// The tokens of the words themselves.
  let inside: Range<Int>
  let lexicon: Lexicon?
  let figure: MeasureUnit?
  let isCount: Bool
  let range: Range<Int>
  let kind: Kind

  /// How many bytes around the words are looked at.
  private static let surroundings = 240

  /// Reads the words at a byte range of a paragraph.
  ///
  /// - Parameters:
  ///   - language: the text's, as `en` or `en-GB`; nil or one without a lexicon reads digits alone.
  ///   - figureUnit: the figure's `unit` (`people`, `km`, `US dollars`), in the text's language or
  ///     English.
  package static func read(
    in text: [UInt8], range: Range<Int>, language: String?, figureUnit: String?, kind: Kind = .words
  ) throws(Question) -> Quantity {
    if kind == .value, let plain = plainValue(text, range) { return plain }
    return try NumberReader(text, range, language, figureUnit, kind).quantity()
  }

  private init(
    _ text: [UInt8], _ range: Range<Int>, _ language: String?, _ figureUnit: String?, _ kind: Kind
  ) {
    let range = range.clamped(to: 0..<text.count)
    var start = max(0, range.lowerBound - Self.surroundings)
    var end = min(text.count, range.upperBound + Self.surroundings)
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    tokens = Tokenizer.tokens(of: text, in: start..<end)
    let first = tokens.firstIndex { $0.range.upperBound > range.lowerBound } ?? tokens.count
    let last = tokens.lastIndex { $0.range.lowerBound < range.upperBound }.map { $0 + 1 } ?? first
    inside = first..<max(first, last)
    let code = language.map { String($0.prefix { $0 != "-" && $0 != "_" }).lowercased() }
    lexicon = code.flatMap { Lexicons.all[$0] } ?? (kind == .value ? Lexicons.all["en"] : nil)
    figure = figureUnit.flatMap { [lexicon] in Self.figure($0, lexicon) }
    isCount = figureUnit != nil && figure == nil
    self.range = range
    self.kind = kind
  }

  private static func figure(_ words: String, _ lexicon: Lexicon?) -> MeasureUnit? {
    let tokens = Tokenizer.tokens(of: words)
    for lexicon in [lexicon, Lexicons.all["en"]] {
      guard let lexicon else { continue }
      for index in tokens.indices {
        guard let (name, end) = lexicon.units.match(tokens, at: index) else { continue }
        let isLetter = end == index + 1 && tokens[index].text.count == 1 && tokens[index].isWord
        let isSingle = isLetter && !lexicon.features.contains(.unspaced)
        guard !isSingle || tokens.count == 1, let unit = UnitTable.unit(name) else { continue }
        guard let (sense, rest) = lexicon.after.match(tokens, at: end), sense == .per,
          rest < tokens.count
        else { return unit }
        return unit.by(rateName(tokens, at: rest, lexicon).name)
      }
    }
    return nil
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
    for index in [first, last] {
      let token = tokens[index]
      let isCut =
        token.range.lowerBound < range.lowerBound || token.range.upperBound > range.upperBound
      if isCut { throw question(.cutOff, index..<index + 1) }
    }
    let touching = all.filter { $0.tokens.overlaps(inside) }
    for numeral in touching {
      let tokens = numeral.tokens
      if tokens.lowerBound < inside.lowerBound || tokens.upperBound > inside.upperBound {
        throw question(.cutOff, tokens)
      }
    }
    guard lexicon != nil else { return try digitsAlone(touching) }
    if touching.count == 1, isVague(after: touching[0].tokens.upperBound) { return nothing }
    let sorted = touching.map { ($0, sense(of: $0)) }
    let plain = sorted.filter { $0.1 == nil }.map(\.0)
    let kept: Set<Question.Reason> = [.date, .time, .ordinal, .decade, .name, .age]
    for case (let numeral, let reason?) in sorted where !kept.contains(reason) {
      throw question(reason, numeral.tokens)
    }
    guard let number = plain.first else {
      if let (numeral, reason) = sorted.first, let reason { throw question(reason, numeral.tokens) }
      return try withoutNumber()
    }
    for numeral in plain { if let question = numeral.question { throw question } }
    if plain.count == 1 { return try single(number) }
    guard plain.count == 2 else {
      throw question(
        .several, plain[0].tokens.lowerBound..<plain[plain.count - 1].tokens.upperBound)
    }
    return try pair(plain[0], plain[1])
  }

  /// All numerals, in order, none within another.
  private func numerals() -> [Numeral] {
    let parser = parser
    var found: [Numeral] = []
    var index = 0
    while index < tokens.count {
      if let numeral = parser.numeral(at: index, joins: opener(before: index) == nil) {
        found.append(numeral)
        index = numeral.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// The reason not to read a word that joins a number and what it counts: *dreimal*, *40jährig*.
  private func joined(_ word: String, _ lexicon: Lexicon) -> Question.Reason? {
    guard lexicon.features.contains(.compounds) else { return nil }
    for split in word.indices.dropFirst() {
      guard let sense = lexicon.kindsAfter.word(String(word[split...])),
        parser.pieces(of: String(word[..<split])) != nil
      else { continue }
      return sense == .multiple ? .multiple : sense == .age ? .age : .ordinal
    }
    return nil
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
      if found.isEmpty, !inside.contains(where: { tokens[$0].text.contains { $0.isNumber } }) {
        throw question(.language, inside)
      }
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

  /// Words without a number: places in an order and multiples ask, all else is words.
  private func withoutNumber() throws(Question) -> Quantity {
    guard let lexicon else { return nothing }
    for index in inside {
      if tokens[index].isWord, tokens[index].text.utf8.contains(where: { 48...57 ~= $0 }) {
        throw question(.name, index..<index + 1)
      }
      for table in [lexicon.before, lexicon.after, lexicon.kindsBefore, lexicon.kindsAfter] {
        guard let (sense, end) = table.match(tokens, at: index) else { continue }
        switch sense {
        case .ordinal where end > index + 1 || tokens[index].text.count > 2:
          throw question(.ordinal, index..<end)
        case .multiple where tokens[index].text.count > 1: throw question(.multiple, index..<end)
        default: break
        }
      }
      if let reason = joined(tokens[index].text, lexicon) {
        throw question(reason, index..<index + 1)
      }
      if case (.article, let end)? = parser.word(at: index), lexicon.code != "en" {
        throw question(.unknownWord, index..<end)
      }
    }
    return nothing
  }
}
