/// Finds the numerals among tokens, by this grammar, spaces and hyphens alike:
///
///     numeral   = ["-" | "minus"] [currency] sum
///     sum       = term {["and"] term}           with falling multipliers; "and a half" at its end
///     term      = group ["and a half"] [magnitude | "dozen"]
///     group     = digits [½] | ("a" | "half a" | below100) ["hundred" [["and"] below100]]
///     below100  = small | tens [small]
struct NumeralParser {
  private struct Group {
    var value: Decimal
    var end: Int
    var isDigits = false
    /// Whether its multiplier has no number before it.
    var isBare = false
    /// What "hundred" multiplied, where nothing follows it.
    var hundreds: Decimal?
  }

  private struct Sum {
    var value: Decimal
    var coefficient: Decimal
    var multiplier: Decimal = .one
    var isCompound = false
    var isBare = false
    var end: Int

    var hasMultiplier: Bool { multiplier != .one }
  }

  let words: String
  let tokens: [QuantityToken]

  private func text(_ index: Int) -> String? {
    tokens.indices.contains(index) && tokens[index].kind == .text ? tokens[index].text : nil
  }

  /// The index behind a hyphen that ties the token to the one before it.
  private func pastHyphen(_ index: Int) -> Int {
    guard text(index) == "-", tokens[index].isGlued, tokens.indices.contains(index + 1),
      tokens[index + 1].isGlued
    else { return index }
    return index + 1
  }

  /// All of them, in order, none within another.
  func numerals() throws(QuantityFault) -> [Numeral] {
    var numerals: [Numeral] = []
    var index = 0
    var joinsAnd = true
    while index < tokens.count {
      if text(index) == "between" { joinsAnd = false }
      if let numeral = try numeral(at: index, joinsAnd: joinsAnd) {
        numerals.append(numeral)
        index = numeral.tokens.upperBound
      } else {
        index += 1
      }
    }
    return numerals
  }

  private func numeral(at start: Int, joinsAnd: Bool) throws(QuantityFault) -> Numeral? {
    var index = start
    let isNegative = isMinus(at: index)
    if isNegative { index += 1 }
    var currency: String?
    if isCurrency(at: index) {
      let range = tokens[index].range
      currency = String(
        decoding: words.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
      index += 1
    }
    guard let sum = try sum(at: index, joinsAnd: joinsAnd, hasCurrency: currency != nil) else {
      return nil
    }
    let first = isNegative && currency == nil ? start : index
    return Numeral(
      value: isNegative ? sum.value.negated : sum.value,
      coefficient: isNegative ? sum.coefficient.negated : sum.coefficient,
      multiplier: sum.multiplier, isCompound: sum.isCompound, isBare: sum.isBare,
      currency: currency, tokens: start..<sum.end,
      range: tokens[first].range.lowerBound..<tokens[sum.end - 1].range.upperBound)
  }

  private func isMinus(at index: Int) -> Bool {
    guard let sign = text(index), tokens.indices.contains(index + 1) else { return false }
    if sign == "minus" { return true }
    return ["-", "−"].contains(sign) && !tokens[index].isGlued && tokens[index + 1].isGlued
  }

  private func isCurrency(at index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    if tokens[index].kind == .currency { return true }
    guard let code = text(index), Measure.codes.contains(code), index + 1 < tokens.count else {
      return false
    }
    if case .number = tokens[index + 1].kind { return true }
    return false
  }
}

extension NumeralParser {
  private func sum(at start: Int, joinsAnd: Bool, hasCurrency: Bool) throws(QuantityFault) -> Sum? {
    guard var sum = try term(at: start, joinsAnd: joinsAnd, hasCurrency: hasCurrency) else {
      return nil
    }
    var least = sum.multiplier
    while least != .one {
      let start = joinsAnd && text(sum.end) == "and" ? sum.end + 1 : sum.end
      let isDigits = isDigits(start)
      guard let next = try term(at: start, joinsAnd: joinsAnd, hasCurrency: hasCurrency),
        !next.isBare, next.value < least,
        !isDigits || next.hasMultiplier && start == sum.end
      else { break }
      least = next.multiplier
      let value = try known(sum.value.adding(next.value), start..<next.end)
      sum = Sum(value: value, coefficient: value, end: next.end)
    }
    return sum
  }

  private func isDigits(_ index: Int) -> Bool {
    if tokens.indices.contains(index), case .number = tokens[index].kind { return true }
    return false
  }

  private func term(
    at start: Int, joinsAnd: Bool, hasCurrency: Bool
  ) throws(QuantityFault) -> Sum? {
    guard let group = try group(at: start, joinsAnd: joinsAnd) else { return nil }
    let before = try withHalf(of: .one, group.value, at: group.end)
    guard let (multiplier, end) = multiplier(at: before.end, group, hasCurrency: hasCurrency) else {
      guard group.end > start else { return nil }
      return Sum(
        value: before.value, coefficient: group.hundreds ?? before.value,
        multiplier: group.hundreds == nil ? .one : Decimal(exactly: 100),
        isBare: group.isBare, end: before.end)
    }
    let value = try known(before.value.multiplied(by: multiplier), start..<end)
    let after = try withHalf(of: multiplier, value, at: end)
    let isWhole = after.end == end
    return Sum(
      value: after.value, coefficient: isWhole ? before.value : after.value,
      multiplier: isWhole ? multiplier : .one, isCompound: group.hundreds != nil,
      isBare: group.isBare, end: after.end)
  }

  /// Adds half of a unit where "and a half" stands at the index.
  private func withHalf(
    of unit: Decimal, _ value: Decimal, at index: Int
  ) throws(QuantityFault) -> (value: Decimal, end: Int) {
    guard text(index) == "and", text(index + 1) == "a", text(index + 2) == "half",
      let half = Decimal(coefficient: 5, scale: 1)?.multiplied(by: unit)
    else { return (value, index) }
    return (try known(value.adding(half), index..<index + 3), index + 3)
  }

  /// A magnitude or dozen, after a hyphen or a plus sign too.
  private func multiplier(
    at index: Int, _ group: Group, hasCurrency: Bool
  ) -> (Decimal, end: Int)? {
    let plus = text(index) == "+" ? index + 1 : index
    let index = pastHyphen(plus)
    guard let word = text(index) else { return nil }
    if word == "dozen" || word == "dozens" && !group.isBare {
      return (Decimal(exactly: 12), index + 1)
    }
    if group.isBare, NumberWords.plurals.contains(word) { return nil }
    var power = NumberWords.magnitudes[word]
    if group.isDigits { power = power ?? NumberWords.shortMagnitudes[word] }
    if group.isDigits, hasCurrency { power = power ?? NumberWords.currencyMagnitudes[word] }
    return power.map { (Self.power($0), index + 1) }
  }

  private static func power(_ exponent: Int) -> Decimal {
    (0..<exponent).reduce(.one) { power, _ in
      power.multiplied(by: Decimal(exactly: 10)) ?? power
    }
  }

  private func known(_ value: Decimal?, _ range: Range<Int>) throws(QuantityFault) -> Decimal {
    if let value { return value }
    let last = min(range.upperBound, tokens.count) - 1
    throw QuantityFault(
      .size, tokens[range.lowerBound].range.lowerBound..<tokens[last].range.upperBound, in: words)
  }
}

extension NumeralParser {
  private func group(at index: Int, joinsAnd: Bool) throws(QuantityFault) -> Group? {
    guard var group = try start(ofGroupAt: index) else { return nil }
    let hundred = pastHyphen(group.end)
    guard let word = text(hundred), word == "hundred" || word == "hundreds" && !group.isBare else {
      return group
    }
    let value = group.value
    group.value = try known(value.multiplied(by: Decimal(exactly: 100)), index..<hundred + 1)
    group.end = hundred + 1
    let tail = joinsAnd && text(group.end) == "and" ? group.end + 1 : group.end
    if let rest = below100(at: tail) {
      group.value = try known(group.value.adding(rest.value), index..<rest.end)
      group.end = rest.end
    } else {
      group.hundreds = value
    }
    return group
  }

  private func start(ofGroupAt index: Int) throws(QuantityFault) -> Group? {
    guard tokens.indices.contains(index) else { return nil }
    if case .number(let value) = tokens[index].kind {
      guard index + 1 < tokens.count, case .number(let part) = tokens[index + 1].kind,
        Self.isVulgar(tokens[index + 1]), !Self.isVulgar(tokens[index]), value.scale == 0
      else { return Group(value: value, end: index + 1, isDigits: true) }
      let sum = try known(value.adding(part), index..<index + 2)
      return Group(value: sum, end: index + 2, isDigits: true)
    }
    guard let word = text(index) else { return nil }
    if word == "a" || word == "an" {
      if text(index + 1) == "half" { return half(at: index + 1) }
      return isMultiplier(pastHyphen(index + 1)) ? Group(value: .one, end: index + 1) : nil
    }
    if word == "half" { return half(at: index) }
    if let below = below100(at: index) { return below }
    return isMultiplier(index) ? Group(value: .one, end: index, isBare: true) : nil
  }

  private static func isVulgar(_ token: QuantityToken) -> Bool {
    token.text.utf8.first.map { $0 >= 0x80 } ?? false
  }

  /// "Half a million", "half-million".
  private func half(at index: Int) -> Group? {
    let article = text(index + 1) == "a" ? index + 2 : pastHyphen(index + 1)
    guard isMultiplier(article), let half = Decimal(coefficient: 5, scale: 1) else { return nil }
    return Group(value: half, end: article)
  }

  private func isMultiplier(_ index: Int) -> Bool {
    guard let word = text(index), !NumberWords.plurals.contains(word) else { return false }
    return word == "hundred" || word == "dozen" || NumberWords.magnitudes[word] != nil
  }

  private func below100(at index: Int) -> Group? {
    guard let word = text(index) else { return nil }
    if let small = NumberWords.small[word] {
      let isPronoun = word == "one" && (isNoNumber(before: index) || isNoNumber(after: index))
      return isPronoun ? nil : Group(value: Decimal(exactly: small), end: index + 1)
    }
    guard let tens = NumberWords.tens[word] else { return nil }
    let next = pastHyphen(index + 1)
    guard let unit = text(next).flatMap({ NumberWords.small[$0] }), 1...9 ~= unit else {
      return Group(value: Decimal(exactly: tens), end: index + 1)
    }
    return Group(value: Decimal(exactly: tens + unit), end: next + 1)
  }

  /// "No one", "each one".
  private func isNoNumber(before index: Int) -> Bool {
    ["no", "any", "every", "each", "another", "this", "that", "which"].contains(text(index - 1))
  }

  /// "One of", "one another".
  private func isNoNumber(after index: Int) -> Bool {
    ["of", "another", "by"].contains(text(index + 1))
  }
}
