extension Quantity {
  /// The numbers that a quantity can mean.
  package struct Interval: Hashable, Sendable {
    /// The least number, or the one above which all are; nil where there is no bound.
    package let lower: Rational?
    /// The greatest number, or the one below which all are; nil where there is no bound.
    package let upper: Rational?
    /// Whether `lower` is itself one of the numbers; true where there is no bound.
    package let includesLower: Bool
    /// Whether `upper` is itself one of the numbers; true where there is no bound.
    package let includesUpper: Bool

    init(
      _ lower: Rational?, _ upper: Rational?, includesLower: Bool = true,
      includesUpper: Bool = true
    ) {
      self.lower = lower
      self.upper = upper
      self.includesLower = includesLower
      self.includesUpper = includesUpper
    }

    /// Whether the two have a number in common.
    package func meets(_ other: Interval) -> Bool {
      !ends(before: other) && !other.ends(before: self)
    }

    /// Whether all its numbers are less than all of the other.
    package func ends(before other: Interval) -> Bool {
      guard let upper, let lower = other.lower else { return false }
      return upper < lower || upper == lower && !(includesUpper && other.includesLower)
    }
  }

  /// Nil for words that aren't a number. *About N* is half a unit of N's last digit that isn't 0 either
  /// way, *nearly N* so much below, *just over N* so much above.
  package var interval: Interval? {
    guard let value else { return nil }
    switch self.operator {
    case .none: return nil
    case .equal: return Interval(value, value)
    case .about:
      return Interval(value.subtracting(reach) ?? value, value.adding(reach) ?? value)
    case .more:
      return Interval(value, isNear ? value.adding(reach) : nil, includesLower: false)
    case .atLeast: return Interval(value, nil)
    case .less:
      return Interval(isNear ? value.subtracting(reach) : nil, value, includesUpper: false)
    case .atMost: return Interval(nil, value)
    case .range: return Interval(value, maximum)
    }
  }

  /// How far from its number a hedged one can be: for the name of a fraction five parts of a hundred,
  /// since its digits don't say.
  private var reach: Rational {
    guard let value else { return .zero }
    if unit?.name == "share" { return Rational(1, over: 20) ?? .zero }
    return value.halfUnit ?? .zero
  }

  /// The same in another unit, with an interval of as many numbers; nil where it doesn't convert
  /// exactly.
  package func converted(to other: MeasureUnit?) -> Quantity? {
    if unit == other { return self }
    guard let unit, let other, let value, let new = unit.convert(value, to: other) else {
      return nil
    }
    let end = maximum.map { unit.convert($0, to: other) }
    if let end, end == nil { return nil }
    return Quantity(
      operator: self.operator, value: new, maximum: end ?? nil, unit: other,
      numberRange: numberRange, isNear: isNear)
  }
}

extension Quantity.Interval {
  /// The interval in another unit; nil where it doesn't convert exactly.
  package func converted(from unit: MeasureUnit?, to other: MeasureUnit?) -> Quantity.Interval? {
    if unit == other { return self }
    guard let unit, let other, unit.converts(to: other) else { return nil }
    let low = lower.flatMap { unit.convert($0, to: other) }
    let high = upper.flatMap { unit.convert($0, to: other) }
    guard (low == nil) == (lower == nil), (high == nil) == (upper == nil) else { return nil }
    return Quantity.Interval(
      low, high, includesLower: includesLower, includesUpper: includesUpper)
  }
}
