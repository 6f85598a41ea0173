extension Quantity {
  /// Reads the words of a claim; nil where they are no number that a rule can read.
  package init?(reading words: String) {
    do {
      self = try Quantity.read(words)
    } catch {
      return nil
    }
  }

  /// Reads the words of a claim: one number or range among any words, with the hedge next to it.
  package static func read(_ words: String) throws(QuantityFault) -> Quantity {
    try QuantityReader(words, isValue: false).quantity()
  }

  /// Reads a claim's `value` key: a hedge, a number and its unit in the forms that words may have,
  /// and nothing before them: `8600`, `">10000"`, `~12000`, `3..4`, `more than 10,000`, `60 days`.
  package init(parsing value: String) throws(QuantityFault) {
    self = try QuantityReader(value, isValue: true).quantity()
  }
}

/// Reads one text into a quantity.
private struct QuantityReader {
  /// The one number or both ends of a range, among the tokens.
  private struct Number {
    let value: Decimal
    var maximum: Decimal?
    var currency: String?
    /// With currencies, and the "between" before a range.
    let tokens: Range<Int>
    let range: Range<Int>
  }

  private let words: String
  private let isValue: Bool
  private let tokens: [QuantityToken]

  init(_ words: String, isValue: Bool) {
    self.words = words
    self.isValue = isValue
    tokens = QuantityTokenizer.tokens(of: words)
  }

  func quantity() throws(QuantityFault) -> Quantity {
    let number = try number()
    let hedge = HedgeReader(tokens: tokens).hedge(around: number.tokens)
    guard let comparison = hedge.comparison, number.maximum == nil || comparison.fitsRange else {
      throw fault(.hedges, hedge.tokens)
    }
    try check(before: hedge.tokens.lowerBound, upTo: number.tokens.upperBound)
    return Quantity(
      number.maximum == nil ? comparison : .range, number.value, maximum: number.maximum,
      unit: number.currency ?? hedge.unit(in: words, of: tokens), numberRange: number.range)
  }

  private func fault(_ reason: QuantityFault.Reason, _ range: Range<Int>) -> QuantityFault {
    guard let first = range.first, tokens.indices.contains(first) else {
      return QuantityFault(reason, 0..<words.utf8.count, in: words)
    }
    let last = tokens[min(range.upperBound, tokens.count) - 1]
    return QuantityFault(reason, tokens[first].range.lowerBound..<last.range.upperBound, in: words)
  }

  private func text(_ index: Int) -> String {
    tokens.indices.contains(index) && tokens[index].kind == .text ? tokens[index].text : ""
  }
}

extension QuantityReader {
  private func number() throws(QuantityFault) -> Number {
    let all = try NumeralParser(words: words, tokens: tokens).numerals()
    let numerals = all.enumerated().filter { index, numeral in
      index == 0 || text(numeral.tokens.lowerBound - 1) != "per"
    }.map(\.element)
    try checkUnreadable(hasNumeral: !numerals.isEmpty)
    guard let first = numerals.first, let last = numerals.last else { throw noNumber() }
    try checkVague(numerals)
    for numeral in numerals { try checkOrdinal(after: numeral) }
    switch numerals.count {
    case 1:
      return Number(
        value: first.value, currency: first.currency, tokens: first.tokens, range: first.range)
    case 2: return try range(from: first, to: last)
    default: throw fault(.several, first.tokens.lowerBound..<last.tokens.upperBound)
    }
  }

  private func noNumber() -> QuantityFault {
    for (index, token) in tokens.enumerated() where token.kind == .text {
      if NumberWords.fractions.contains(token.text) { return fault(.fraction, index..<index + 1) }
      if NumberWords.ordinals.contains(token.text) { return fault(.ordinal, index..<index + 1) }
      if isVague(token) { return fault(.vague, 0..<tokens.count) }
    }
    return QuantityFault(.noNumber, 0..<words.utf8.count, in: words)
  }

  private func isVague(_ token: QuantityToken) -> Bool {
    token.kind == .text
      && (NumberWords.vague.contains(token.text) || NumberWords.plurals.contains(token.text))
  }

  /// An ordinal beside a number is passed over ("100 on the 15th"), other digits are not.
  private func checkUnreadable(hasNumeral: Bool) throws(QuantityFault) {
    for (index, token) in tokens.enumerated() {
      guard case .unreadable(let reason) = token.kind else { continue }
      if reason == .ordinal, hasNumeral { continue }
      throw fault(reason, index..<index + 1)
    }
  }

  /// "Several hundred" is no number, "hundreds of the 5,000" is two.
  private func checkVague(_ numerals: [Numeral]) throws(QuantityFault) {
    for numeral in numerals {
      let start = numeral.tokens.lowerBound
      let before = text(start - 1) == "of" ? start - 2 : start - 1
      guard NumberWords.vague.contains(text(before)) else { continue }
      throw fault(numeral.isBare ? .vague : .part, before..<numeral.tokens.upperBound)
    }
    let taken = Set(numerals.flatMap(\.tokens))
    for (index, token) in tokens.enumerated() where token.kind == .text {
      guard NumberWords.plurals.contains(token.text), !taken.contains(index) else { continue }
      throw fault(.several, 0..<tokens.count)
    }
  }

  /// "Twenty-first", "two thirds"; but "ten seconds".
  private func checkOrdinal(after numeral: Numeral) throws(QuantityFault) {
    let end = numeral.tokens.upperBound
    let isTied = text(end) == "-" && tokens[end].isGlued
    let isAdded = text(end) == "and" && text(end + 1) == "a"
    let index = isTied ? end + 1 : isAdded ? end + 2 : end
    let word = text(index)
    let isSecond = isTied && word == "second" && NumberWords.tens[text(end - 1)] != nil
    let isOrdinal = NumberWords.ordinals.contains(word) || isSecond
    guard isOrdinal || NumberWords.fractions.contains(word) else { return }
    let reason: QuantityFault.Reason =
      isOrdinal && NumberWords.tens[text(end - 1)] != nil ? .ordinal : .fraction
    throw fault(reason, numeral.tokens.lowerBound..<index + 1)
  }
}

extension QuantityReader {
  private func range(from first: Numeral, to last: Numeral) throws(QuantityFault) -> Number {
    let whole = first.tokens.lowerBound..<last.tokens.upperBound
    let between = first.tokens.upperBound..<last.tokens.lowerBound
    guard let sign = between.last, isUnit(between.dropLast(), after: last.tokens.upperBound),
      isConnector(at: sign, before: first.tokens.lowerBound),
      last.currency == nil || last.currency == first.currency
    else { throw fault(.several, whole) }
    let opening = opening(of: first.tokens.lowerBound)
    let before = wordBeforeHedge(of: opening)
    if text(before) == "from" { throw fault(.change, before..<whole.upperBound) }
    guard let minimum = minimum(first, last), minimum < last.value else {
      throw fault(.several, whole)
    }
    return Number(
      value: minimum, maximum: last.value, currency: first.currency,
      tokens: opening..<whole.upperBound, range: first.range.lowerBound..<last.range.upperBound)
  }

  /// The index of the "between" that opens a range, or of its number where there is none.
  private func opening(of start: Int) -> Int {
    let before = wordBeforeHedge(of: start)
    return text(before) == "between" ? before : start
  }

  /// The index of the token before a number, a word for about passed over.
  private func wordBeforeHedge(of start: Int) -> Int {
    let isHedged = ["about", "approximately", "roughly", "around", "some"].contains(text(start - 1))
    return isHedged ? start - 2 : start - 1
  }

  private func isConnector(at index: Int, before start: Int) -> Bool {
    switch text(index) {
    case "to", "or", "through", "-", "–", "−", "..": true
    case "—": tokens[index].isGlued && tokens[index + 1].isGlued
    case "and": text(opening(of: start)) == "between"
    default: false
    }
  }

  /// Whether the tokens are the unit that stands behind the second number too: "3 months to 4
  /// months".
  private func isUnit(_ unit: Range<Int>, after end: Int) -> Bool {
    guard unit.count <= 3, end + unit.count <= tokens.count else { return unit.isEmpty }
    return unit.enumerated().allSatisfy { offset, index in
      tokens[index].text == tokens[end + offset].text
    }
  }

  /// The range's lower end, which takes the upper's multiplier where it has none ("3 to 4 million");
  /// nil where that can't be told.
  private func minimum(_ first: Numeral, _ last: Numeral) -> Decimal? {
    guard first.multiplier == .one, last.multiplier > .one else { return first.value }
    guard !last.isCompound, first.value < last.coefficient else { return nil }
    return first.value.multiplied(by: last.multiplier)
  }
}

extension QuantityReader {
  /// Refuses what, before the hedge, makes another number of it.
  private func check(before start: Int, upTo end: Int) throws(QuantityFault) {
    if isValue, start > 0 { throw fault(.leftover, 0..<start) }
    var index = start - 1
    while NumberWords.determiners.contains(text(index)) { index -= 1 }
    let word = text(index)
    if NumberWords.negations.contains(word) { throw fault(.negated, index..<end) }
    if NumberWords.multiples.contains(word) { throw fault(.multiple, index..<end) }
    if word == "than" { throw fault(.comparison, index..<end) }
    guard word == "of" else { return }
    let whole = text(index - 1)
    let isPart = NumberWords.partitives.contains(whole) || NumberWords.ordinals.contains(whole)
    if isPart || NumberWords.fractions.contains(whole) { throw fault(.part, index - 1..<end) }
  }
}

extension Quantity.Comparison {
  /// Whether it adds nothing to a range, which is hedge enough.
  fileprivate var fitsRange: Bool { self == .equal || self == .about }
}
