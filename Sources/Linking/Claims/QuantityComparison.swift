package import Language

/// Comparing numbers that are in one unit or in units that convert.
extension Quantity {
  /// Whether both say the same number, hedged alike.
  package func isSame(as other: Quantity) -> Bool {
    guard let own = converted(to: other.unit) else { return false }
    return own.value == other.value && own.maximum == other.maximum
      && self.operator == other.operator && isNear == other.isNear
  }

  /// Whether both name one number, with a hedge on one of them alone: *over 500* beside *500*.
  package func isHedgedAlone(beside other: Quantity) -> Bool {
    isHedged != other.isHedged && maximum == nil && other.maximum == nil
      && converted(to: other.unit)?.value == other.value
  }

  /// Whether the two can mean one number.
  package func meets(_ other: Quantity) -> Bool {
    guard let own = interval?.converted(from: unit, to: other.unit), let interval = other.interval
    else { return false }
    return own.meets(interval)
  }

  /// Whether, of two numbers in different units, one is the other to the digits that it is given in,
  /// with a hedge on one of them at most.
  package func isRounded(like other: Quantity) -> Bool {
    guard unit != other.unit, maximum == nil, other.maximum == nil, !isHedged || !other.isHedged
    else { return false }
    return isRounding(of: other) || other.isRounding(of: self)
  }

  private var isHedged: Bool { self.operator != .equal }

  private func isRounding(of other: Quantity) -> Bool {
    guard let value, let reach = value.halfUnit,
      let exact = other.converted(to: unit)?.value, let low = value.subtracting(reach),
      let high = value.adding(reach)
    else { return false }
    return low <= exact && exact <= high
  }
}
