/// A unit that numbers are measured in: metres, euros, per cent, or people per day.
package struct MeasureUnit: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case length, area, volume, mass, time, speed, energy, power, temperature, data, share, multiple
    /// Months and years, which are no whole number of days.
    case calendar
    /// By its code; never converted.
    case money
    /// Per cent of per cent: never a share itself.
    case points
  }

  /// `km`, `EUR`, `%`: the same in all languages.
  package let name: String
  package let kind: Kind
  /// How many of the kind's base unit (m, m², m³, kg, s, m/s, J, W, K, bit, one, month) make one.
  package let factor: Rational
  /// What is added after `factor`, for temperatures.
  package let offset: Rational
  /// The unit a rate is by: `day` of *people per day*, `1000` of *per 1,000*; nil for what is no
  /// rate.
  package let per: String?

  init(
    name: String, kind: Kind, factor: Rational, offset: Rational = .zero, per: String? = nil
  ) {
    self.name = name
    self.kind = kind
    self.factor = factor
    self.offset = offset
    self.per = per
  }

  /// The same unit by another.
  func by(_ per: String) -> MeasureUnit {
    MeasureUnit(name: name, kind: kind, factor: factor, offset: offset, per: per)
  }

  /// Whether values in the two convert exactly.
  package func converts(to other: MeasureUnit) -> Bool {
    kind == other.kind && per == other.per && (kind != .money || name == other.name)
  }

  /// A value in this unit as one in the other; nil where the two don't convert or the result has too
  /// many digits.
  package func convert(_ value: Rational, to other: MeasureUnit) -> Rational? {
    guard converts(to: other) else { return nil }
    if self == other { return value }
    return value.multiplied(by: factor)?.adding(offset)?.subtracting(other.offset)?
      .divided(by: other.factor)
  }
}
