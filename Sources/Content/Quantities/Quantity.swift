/// A number as a source hedges it: "more than 10,000", "three to four months", "about $1 trillion".
package struct Quantity: Hashable, Sendable {
  /// How the number is meant; `range` has a `maximum`, the others have none.
  package enum Comparison: String, CaseIterable, Hashable, Sendable {
    case equal = "="
    case about = "~"
    case more = ">"
    case atLeast = ">="
    case less = "<"
    case atMost = "<="
    case range
  }

  package let comparison: Comparison
  /// The number, or a range's lower end.
  package let value: Decimal
  /// A range's upper end, greater than `value`.
  package let maximum: Decimal?
  /// What is counted, as the words tell it: a currency's sign before the number, `%`, or the words
  /// after the number ("days", "Taliban prisoners").
  package let unit: String?
  /// The bytes of the number within the words it was read from: digits and number words, a range's
  /// both ends; not hedge, currency or unit.
  package let numberRange: Range<Int>

  init(
    _ comparison: Comparison, _ value: Decimal, maximum: Decimal? = nil, unit: String?,
    numberRange: Range<Int>
  ) {
    self.comparison = comparison
    self.value = value
    self.maximum = maximum
    self.unit = unit
    self.numberRange = numberRange
  }
}

extension Quantity {
  /// The numbers that a quantity may stand for.
  package struct Interval: Hashable, Sendable {
    /// Nil where there is no bound.
    package let lower: Decimal?
    package let upper: Decimal?
    /// Whether the bound itself is one of the numbers; true where there is none.
    package let includesLower: Bool
    package let includesUpper: Bool

    init(
      _ lower: Decimal?, _ upper: Decimal?, includesLower: Bool = true, includesUpper: Bool = true
    ) {
      self.lower = lower
      self.upper = upper
      self.includesLower = includesLower
      self.includesUpper = includesUpper
    }
  }

  /// About N is half a unit of N's last non-zero digit either way: about 12,000 is 11,500 to
  /// 12,500.
  package var interval: Interval {
    switch comparison {
    case .equal: Interval(value, value)
    case .about:
      Interval(
        value.subtracting(value.halfUnit ?? .zero) ?? value,
        value.adding(value.halfUnit ?? .zero) ?? value)
    case .more: Interval(value, nil, includesLower: false)
    case .atLeast: Interval(value, nil)
    case .less: Interval(nil, value, includesUpper: false)
    case .atMost: Interval(nil, value)
    case .range: Interval(value, maximum)
    }
  }
}

extension Quantity.Interval {
  /// Whether the two have a number in common.
  package func meets(_ other: Quantity.Interval) -> Bool {
    !endsBefore(other) && !other.endsBefore(self)
  }

  private func endsBefore(_ other: Quantity.Interval) -> Bool {
    guard let upper, let lower = other.lower else { return false }
    return upper < lower || upper == lower && !(includesUpper && other.includesLower)
  }

  /// The interval in units of which `least` to `most` make one of this interval's.
  func scaled(by least: Decimal, to most: Decimal) -> Quantity.Interval? {
    let low = lower?.multiplied(by: lower.map { $0 < .zero } == true ? most : least)
    let high = upper?.multiplied(by: upper.map { $0 < .zero } == true ? least : most)
    guard (low == nil) == (lower == nil), (high == nil) == (upper == nil) else { return nil }
    return Quantity.Interval(
      low, high, includesLower: includesLower, includesUpper: includesUpper)
  }
}

extension Quantity {
  /// The number and its hedge as a claim's `value` key has them, without unit: `8600`, `~12000`,
  /// `>=1.5`, `3..4`.
  package var text: String {
    switch comparison {
    case .equal: value.plainText
    case .range: "\(value.plainText)..\((maximum ?? value).plainText)"
    default: comparison.rawValue + value.plainText
    }
  }

  /// The number and its hedge in English, with its unit where that is a measure: `about 12,000`,
  /// `3 to 4 months`, `more than $1,000,000`, `12%`.
  package var words: String {
    let number = maximum.map { "\(amount(value)) to \(amount($0))" } ?? amount(value)
    let suffix = Measure(unit)?.suffix(isPlural: maximum != nil || value != .one) ?? ""
    switch comparison {
    case .equal, .range: return number + suffix
    case .about: return "about \(number)\(suffix)"
    case .more: return "more than \(number)\(suffix)"
    case .atLeast: return "at least \(number)\(suffix)"
    case .less: return "less than \(number)\(suffix)"
    case .atMost: return "at most \(number)\(suffix)"
    }
  }

  private func amount(_ number: Decimal) -> String {
    let sign = number < .zero ? "-" : ""
    return sign + (Measure(unit)?.prefix ?? "")
      + (sign.isEmpty ? number : number.negated).groupedText
  }
}
