/// One measure in two numbers: *5 ft 11 in*, *3 kg 200*, *2h40*, *3'12"*, *4.6 ± 0.2 mm*.
///
/// But for the last, the second number is in a smaller unit of the same kind, or in none, and less than one of
/// the first unit; else the two are two claims.
extension NumberReader {
  /// *5 ft 11 in*, *2 hours and 30 minutes*, *1 m 84*, in the first unit; nil for all else.
  func compound(
    _ first: Numeral, _ last: Numeral, _ lexicon: Lexicon
  ) throws(Question) -> Quantity? {
    let end = first.tokens.upperBound
    guard let (large, end) = first.unit.map({ ($0, end) }) ?? unit(at: end, lexicon),
      large.per == nil, first.value.isWhole, first.maximum == nil, last.maximum == nil,
      isNext(last, at: end), let part = part(of: large, last, lexicon), part < .one,
      let sum = first.value.adding(part)
    else { return nil }
    let whole = first.tokens.lowerBound..<last.tokens.upperBound
    let around = around(whole)
    try check(around, whole)
    guard let hedge = Self.combined(around.hedges) else { throw question(.hedges, around.tokens) }
    try checkUnit(large, whole)
    return Quantity(
      operator: hedge, value: around.isNegative ? sum.negated : sum, maximum: nil, unit: large,
      numberRange: bytes(whole), isNear: around.isNear)
  }

  /// Whether a number follows a unit, a comma or *and* passed over.
  func isNext(_ number: Numeral, at end: Int) -> Bool {
    var index = end
    if index < number.tokens.lowerBound, tokens[index].text == "," { index += 1 }
    if case (.and, let next)? = parser.word(at: index) { index = next }
    return index == number.tokens.lowerBound
  }

  /// What the second number is of the first one's unit.
  private func part(of large: MeasureUnit, _ last: Numeral, _ lexicon: Lexicon) -> Rational? {
    let end = last.tokens.upperBound
    let named = unit(at: end, lexicon).map { $0.0 }
    if large.kind == .money, named?.name == "cent" { return last.value.divided(by: Rational(100)) }
    if let small = abbreviated(after: large, last) ?? named {
      guard small.kind == large.kind, small.per == nil, large.factor > small.factor else {
        return nil
      }
      return last.value.multiplied(by: small.factor)?.divided(by: large.factor)
    }
    guard figure?.kind == large.kind, last.value.isWhole, last.value > .zero,
      end >= inside.upperBound || lexicon.after.match(tokens, at: end)?.meaning.hedge != nil,
      let (count, digits, least) = Self.parts(of: large)
    else { return nil }
    let isWritten =
      last.isDigits
      ? last.digits.map { digits.contains($0.utf8.count) } == true : last.value >= Rational(least)
    return isWritten ? last.value.divided(by: Rational(count)) : nil
  }

  /// How many of what follows a unit without a name make one, with how many digits it is written, and
  /// the least that is said in words so: *3 kg 200*, *1 m 84*, *2 h 5*.
  private static func parts(
    of unit: MeasureUnit
  ) -> (count: Int, digits: ClosedRange<Int>, least: Int)? {
    switch unit.name {
    case "hour", "min": (60, 1...2, 1)
    case "kg", "km": (1000, 3...3, 100)
    case "m": (100, 2...2, 10)
    default: unit.kind == .money ? (100, 2...2, 10) : nil
    }
  }

  /// *5 ft 11 in*, *2h 10m*: the *in* is no inch anywhere else.
  private func abbreviated(after large: MeasureUnit, _ last: Numeral) -> MeasureUnit? {
    let end = last.tokens.upperBound
    guard inside.contains(end) else { return nil }
    switch (large.name, tokens[end].text) {
    case ("foot", "in"): return UnitTable.unit("inch")
    case ("hour", "m"): return UnitTable.unit("min")
    default: return nil
    }
  }

  /// The *час* of *час двадцать*: a unit without a number before a part of it, which is one of them.
  func unitAndPart(at index: Int) -> Numeral? {
    guard let lexicon, let figure, inside.contains(index), figure.kind != .money else { return nil }
    let article = lexicon.numbers.match(tokens, at: index) {
      if case .article = $0 { true } else { false }
    }
    var start = article?.end ?? index
    if start > index, start < tokens.count, tokens[start].text == "'" { start += 1 }
    let isBare = !lexicon.features.isDisjoint(with: [.prefixedAnd, .genitiveScales])
    guard start > index || isBare && (index == 0 || !tokens[index - 1].isDigits),
      tokens.indices.contains(start), tokens[start].isWord,
      let (unit, end) = unit(at: start, lexicon), unit.kind == figure.kind, unit.per == nil,
      Self.parts(of: unit) != nil
    else { return nil }
    var next = end
    if case (.and, let last)? = parser.word(at: end) { next = last }
    guard inside.contains(next), let part = parser.numeral(at: next), part.value > .one,
      !part.isShare
    else { return nil }
    return Numeral(value: .one, tokens: index..<end, unit: unit)
  }

  /// *2h40*, in a figure that measures time: no hour of the clock, which has a word before it or
  /// another hour after it.
  func hoursAndMinutes(at index: Int) -> Numeral? {
    guard let lexicon, figure?.kind == .time, tokens[index].isDigits, isHours(index + 1),
      let hours = Rational(parsing: tokens[index].text),
      let minutes = Rational(parsing: String(tokens[index + 1].text.dropFirst())),
      Rational(60) > minutes, let part = minutes.divided(by: Rational(60)),
      let sum = hours.adding(part), opener(before: index) == nil,
      index == 0 || !["-", "–", "—"].contains(tokens[index - 1].text),
      connector(at: index + 2, opened: true, lexicon) == nil
    else { return nil }
    let kinds: Set<Sense> = [.time, .clock]
    guard lexicon.kindsBefore.match(tokens, endingAt: index, where: kinds.contains) == nil else {
      return nil
    }
    return Numeral(value: sum, tokens: index..<index + 2, unit: UnitTable.unit("hour"))
  }

  /// *3'12"*: minutes and seconds, or feet and inches, as the figure has it.
  func primes(at index: Int) -> Numeral? {
    guard index + 3 < tokens.count, tokens[index].isDigits, tokens[index + 2].isDigits,
      ["'", "′"].contains(tokens[index + 1].text), let end = secondPrime(at: index + 3),
      !(index + 1..<end).contains(where: { tokens[$0].isSpaced }),
      let large = Rational(parsing: tokens[index].text),
      let small = Rational(parsing: tokens[index + 2].text)
    else { return nil }
    let isTime = figure?.kind == .time
    guard isTime || figure?.kind == .length, small < Rational(isTime ? 60 : 12),
      let sum = large.multiplied(by: Rational(isTime ? 60 : 12))?.adding(small)
    else { return nil }
    return Numeral(
      value: sum, tokens: index..<end, unit: UnitTable.unit(isTime ? "s" : "inch"))
  }

  /// The end of a double prime, in any of the signs that keyboards have for it.
  private func secondPrime(at index: Int) -> Int? {
    if ["\"", "”", "″", "“"].contains(tokens[index].text) { return index + 1 }
    let isPair = ["'", "′"].contains(tokens[index].text) && tokens.indices.contains(index + 1)
    return isPair && tokens[index + 1].text == tokens[index].text ? index + 2 : nil
  }

  /// *4.6 ± 0.2 mm*: all that the error allows.
  func spread(
    _ first: Numeral, _ last: Numeral, _ lexicon: Lexicon
  ) throws(Question) -> Quantity? {
    let shared = unit(at: first.tokens.upperBound, lexicon)
    guard plusMinus(at: shared?.end ?? first.tokens.upperBound) == last.tokens.lowerBound,
      first.maximum == nil, last.maximum == nil, last.value > .zero
    else { return nil }
    let whole = first.tokens.lowerBound..<last.tokens.upperBound
    let around = around(whole)
    try check(around, whole)
    let value = around.isNegative ? first.value.negated : first.value
    guard Self.combined(around.hedges) == .equal || Self.combined(around.hedges) == .about,
      let low = value.subtracting(last.value), let high = value.adding(last.value)
    else { throw question(.hedges, around.tokens) }
    if let shared, let unit = around.unit, shared.0 != unit { throw question(.several, whole) }
    let unit = around.unit ?? shared?.0
    if isCount, unit?.kind == .share || first.isShare { throw question(.share, whole) }
    try checkUnit(unit, whole)
    return Quantity(
      operator: .range, value: low, maximum: high, unit: unit, numberRange: bytes(whole))
  }

  /// The end of `±` or `+/-`.
  func plusMinus(at index: Int) -> Int? {
    for signs in [["±"], ["+", "/", "-"], ["+", "-"]] {
      let end = index + signs.count
      if end <= tokens.count, tokens[index..<end].map(\.text) == signs { return end }
    }
    return nil
  }
}
