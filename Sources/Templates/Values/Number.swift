/// An exact decimal: `units` × 10^-`scale`, printed with as many places as it was given.
///
/// `==` distinguishes 2.50 from 2.5, as they are printed differently; `equals` compares by value.
package struct Number: Hashable, Sendable {
  /// Its digits as a whole number.
  package let units: Int
  /// Decimal places; below zero, zeros before the point.
  package let scale: Int

  /// A whole number.
  package init(_ int: Int) {
    self.init(units: int, scale: 0)
  }

  /// `Number(units: 125, scale: 1)` is 12.5.
  package init(units: Int, scale: Int) {
    self.units = units
    self.scale = scale
  }

  /// The same number without zeros at its end, so that equal numbers look alike.
  private var reduced: (units: Int, scale: Int) {
    guard units != 0 else { return (0, 0) }
    var (units, scale) = (units, scale)
    while units.isMultiple(of: 10), scale > Int.min {
      units /= 10
      scale -= 1
    }
    return (units, scale)
  }

  /// Digits and point.
  func text() -> String {
    var digits = Array(String(units.magnitude))
    if units != 0, scale < 0 {
      digits += repeatElement("0", count: Int(min(scale.magnitude, 400)))
    }
    let places = min(max(scale, 0), 400)
    if digits.count <= places {
      digits.insert(contentsOf: repeatElement("0", count: places + 1 - digits.count), at: 0)
    }
    let whole = digits.dropLast(places)
    let text = (units < 0 ? "-" : "") + String(whole)
    return places == 0 ? text : text + "." + String(digits.suffix(places))
  }
}

extension Number {
  /// Whether the values are equal: 2.50 equals 2.5.
  func equals(_ other: Number) -> Bool {
    reduced == other.reduced
  }

  /// Whether the value is smaller.
  func precedes(_ other: Number) -> Bool {
    let (a, b) = (reduced, other.reduced)
    guard a.units.signum() == b.units.signum() else { return a.units < b.units }
    // Scaled to the finer of the two; what is too large for that is the larger in magnitude.
    let (left, leftIsHuge) = Self.scaled(a.units, by: Int128(b.scale) - Int128(a.scale))
    let (right, rightIsHuge) = Self.scaled(b.units, by: Int128(a.scale) - Int128(b.scale))
    if leftIsHuge { return a.units < 0 }
    if rightIsHuge { return b.units > 0 }
    return left < right
  }

  /// `units` × 10^`power` where `power` is positive.
  private static func scaled(_ units: Int, by power: Int128) -> (value: Int128, isHuge: Bool) {
    guard power > 0 else { return (Int128(units), false) }
    guard power <= 19 else { return (0, units != 0) }
    return ((0..<Int(power)).reduce(Int128(units)) { value, _ in value * 10 }, false)
  }
}
