/// A unit that numbers are measured in: metres, euros, per cent, or people per day.
package struct MeasureUnit: Hashable, Sendable {
  /// What a unit measures; only units of one kind are converted into each other.
  package enum Kind: Hashable, Sendable {
    case length, area, volume, mass, time, speed, energy, power, temperature, data, share, multiple
    /// Months and years, which aren't a whole number of days.
    case calendar
    /// By its code; never converted.
    case money
    /// Per cent of per cent: never a share itself.
    case points

    /// Whether a figure in the one may have claims in the other, converted or not: months and days, per
    /// cent and points of it, the length of a fire and its area.
    func isRelated(to other: Kind) -> Bool {
      self == other || Self.families.contains { $0.contains(self) && $0.contains(other) }
    }

    private static let families: [Set<Kind>] = [
      [.time, .calendar], [.share, .points], [.power, .energy], [.volume, .mass],
      [.length, .area, .volume, .speed],
    ]
  }

  /// `km`, `EUR`, `%`: the same in all languages.
  package let name: String
  /// What it measures.
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

  /// As tables have it: `km²`, `EUR`, `m³ per day`.
  package var label: String {
    let rate = per.map { "per \($0)" }
    return [name.isEmpty ? nil : name, rate].compactMap(\.self).joined(separator: " ")
  }

  /// The rate of this unit by another.
  func by(_ per: String) -> MeasureUnit {
    Self.speeds["\(name) \(per)"].flatMap(UnitTable.unit)
      ?? MeasureUnit(name: name, kind: kind, factor: factor, offset: offset, per: per)
  }

  /// Lengths by a time that are units of their own.
  private static let speeds = [
    "km hour": "km/h", "m s": "m/s", "mile hour": "mph", "km s": "km/s", "nmi hour": "knot",
  ]

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

  /// The unit of a name as `name` has it, by another one where it is a rate; nil where there is none.
  package static func named(_ name: String, per: String?) -> MeasureUnit? {
    if name.isEmpty {
      return per.map { MeasureUnit(name: "", kind: .multiple, factor: .one, per: $0) }
    }
    guard let unit = UnitTable.unit(name) else { return nil }
    return per.map { unit.by($0) } ?? unit
  }

  /// This unit, made exact by another where it is the currency of a sign or name that several
  /// countries share: `$` in a figure of `USD`.
  package func refined(by other: MeasureUnit?) -> MeasureUnit {
    guard let other, other.kind == .money, per == nil || per == other.per,
      Self.shared[name]?.contains(other.name) == true
    else { return self }
    return per.map { other.by($0) } ?? other
  }

  /// Currencies of one sign or name.
  private static let shared: [String: Set<String>] = [
    "$": [
      "USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD", "MXN", "ARS", "CLP", "COP", "DOP", "UYU",
      "NAD", "TTD", "JMD", "BBD", "XCD", "GYD", "BSD", "BZD", "LRD", "FJD",
    ],
    "¥": ["JPY", "CNY"], "元": ["CNY", "TWD", "HKD"], "kr": ["SEK", "NOK", "DKK", "ISK"],
    "pound": ["GBP", "EGP", "LBP", "SYP", "SDG"],
    "franc": ["CHF", "CFA", "XOF", "XAF", "RWF", "BIF", "GNF", "CDF"], "CFA": ["XOF", "XAF"],
    "peso": ["MXN", "ARS", "CLP", "COP", "PHP", "DOP", "UYU", "CUP"],
    "rupee": ["INR", "PKR", "LKR", "NPR", "MUR"],
    "shilling": ["KES", "UGX", "TZS", "SOS"], "bolívar": ["VES", "BOB"], "colón": ["CRC"],
    "dinar": ["IQD", "JOD", "KWD", "BHD", "LYD", "TND", "DZD", "RSD"],
    "riyal": ["SAR", "QAR", "YER", "OMR", "IRR"], "rial": ["IRR", "OMR", "YER"],
    "dirham": ["AED", "MAD"],
  ]
}
