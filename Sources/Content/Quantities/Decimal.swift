/// An exact decimal number: `coefficient` × 10^-`scale`, never a binary fraction.
///
/// Always in lowest terms, so that 0.5 and 0.50 are one value; at most 18 digits in all.
package struct Decimal: Hashable, Sendable {
  /// Digits that a coefficient may have, and places a scale may have.
  private static let limit = 18

  /// Between -10^18 and 10^18, both excluded.
  package let coefficient: Int64
  /// Places after the point, 0 to 18.
  package let scale: Int

  /// Nil where the number has more than 18 digits or places.
  package init?(coefficient: Int64, scale: Int) {
    self.init(wide: Int128(coefficient), scale: scale)
  }

  /// Brings an intermediate result into lowest terms; nil where it does not fit.
  private init?(wide: Int128, scale: Int) {
    guard scale >= 0, scale <= 2 * Self.limit else { return nil }
    var wide = wide
    var scale = scale
    while scale > 0, wide % 10 == 0 {
      wide /= 10
      scale -= 1
    }
    guard scale <= Self.limit, wide.magnitude < Self.power(Self.limit).magnitude else {
      return nil
    }
    self.coefficient = Int64(wide)
    self.scale = scale
  }

  /// Reads `-?digits(.digits)?`, with nothing around or between; nil for all else.
  package init?(parsing text: some StringProtocol) {
    self.init(parsing: Array(text.utf8))
  }

  /// As `init(parsing:)` of the text that the bytes spell.
  package init?(parsing bytes: [UInt8]) {
    var wide: Int128 = 0
    var places: Int?
    var digits = 0
    let isNegative = bytes.first == UInt8(ascii: "-")
    for byte in bytes.dropFirst(isNegative ? 1 : 0) {
      if byte == UInt8(ascii: "."), places == nil, digits > 0 {
        places = 0
        digits = 0
        continue
      }
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      wide = wide * 10 + Int128(byte - UInt8(ascii: "0"))
      guard wide < Self.power(2 * Self.limit) else { return nil }
      digits += 1
      places = places.map { $0 + 1 }
    }
    guard digits > 0 else { return nil }
    self.init(wide: isNegative ? -wide : wide, scale: places ?? 0)
  }

  /// Where this number lies between two others, from 0 to `steps`; clamped to that.
  package func position(from low: Decimal, to high: Decimal, steps: Int32) -> Int {
    let scale = max(self.scale, low.scale, high.scale)
    let (value, start, end) = (aligned(to: scale), low.aligned(to: scale), high.aligned(to: scale))
    guard end > start else { return Int(steps) / 2 }
    // At most 10^36 by 2^31, which 128 bits may not hold: both are brought down together.
    var (part, whole) = (min(max(value, start), end) - start, end - start)
    while whole > 1_000_000_000_000_000_000 {
      part /= 10
      whole /= 10
    }
    return Int((part * Int128(steps) + whole / 2) / whole)
  }

  /// 10^`exponent`, for an exponent from 0 to 36.
  private static func power(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }

  /// The coefficient at a scale that is not below this number's own.
  private func aligned(to scale: Int) -> Int128 {
    Int128(coefficient) * Self.power(scale - self.scale)
  }
}

extension Decimal: Comparable {
  package static func < (a: Decimal, b: Decimal) -> Bool {
    let scale = max(a.scale, b.scale)
    return a.aligned(to: scale) < b.aligned(to: scale)
  }
}

extension Decimal {
  /// The number zero.
  package static let zero = Decimal(exactly: 0)

  /// The number one.
  package static let one = Decimal(exactly: 1)

  /// A small whole number, as those of number words are.
  package init(exactly small: Int32) {
    coefficient = Int64(small)
    scale = 0
  }

  /// The sum; nil where it has more than 18 digits.
  package func adding(_ other: Decimal) -> Decimal? {
    let scale = max(scale, other.scale)
    return Decimal(wide: aligned(to: scale) + other.aligned(to: scale), scale: scale)
  }

  /// The difference; nil where it has more than 18 digits.
  package func subtracting(_ other: Decimal) -> Decimal? {
    adding(other.negated)
  }

  /// The product; nil where it has more than 18 digits.
  package func multiplied(by other: Decimal) -> Decimal? {
    Decimal(wide: Int128(coefficient) * Int128(other.coefficient), scale: scale + other.scale)
  }

  /// The same number with the other sign.
  package var negated: Decimal {
    Decimal(lowestTerms: -coefficient, scale: scale)
  }

  private init(lowestTerms coefficient: Int64, scale: Int) {
    self.coefficient = coefficient
    self.scale = scale
  }

  /// Half a unit of the last digit that is not zero: 500 for 12,000, 0.05 for 1.5, 0.5 for 0; nil
  /// where that has more than 18 places.
  package var halfUnit: Decimal? {
    var rest = coefficient
    var unit: Int128 = 1
    while rest != 0, rest % 10 == 0 {
      rest /= 10
      unit *= 10
    }
    return Decimal(wide: unit * 5, scale: scale + 1)
  }
}

extension Decimal {
  /// Without grouping, as data files have it: `1000000000000`, `-0.5`.
  package var plainText: String { text(groupedBy: "") }

  /// With commas between thousands, as readers see it: `1,000,000`, `12,500.25`.
  package var groupedText: String { text(groupedBy: ",") }

  private func text(groupedBy separator: String) -> String {
    let digits = Array(String(coefficient.magnitude))
    let padded = Array(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
    let whole = padded.dropLast(scale)
    var text = coefficient < 0 ? "-" : ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { text += separator }
      text.append(digit)
    }
    return scale == 0 ? text : text + "." + String(padded.suffix(scale))
  }
}
