/// An exact number: a whole numerator over a whole denominator, in lowest terms.
///
/// Both are below 10^18 in size, so that products of two never overflow 128 bits. Operations whose
/// result has more digits return nil.
package struct Rational: Hashable, Sendable {
  /// Carries the sign.
  package let numerator: Int128
  /// At least 1.
  package let denominator: Int128

  private static let limit: Int128 = 1_000_000_000_000_000_000

  /// 0
  package static let zero = Rational(0 as Int)
  /// 1
  package static let one = Rational(1 as Int)
  /// 1/2
  package static let half = Rational(one: 2)

  /// Nil where the denominator is 0 or either has more than 18 digits in lowest terms.
  package init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    var (a, b) = (numerator.magnitude, denominator.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    let divisor = Int128(max(a, 1)) * (denominator < 0 ? -1 : 1)
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
    guard self.numerator.magnitude < Self.limit, self.denominator < Self.limit else { return nil }
  }

  /// A small whole number.
  package init(_ whole: Int) {
    numerator = Int128(min(max(whole, -999_999_999_999_999_999), 999_999_999_999_999_999))
    denominator = 1
  }

  private init(one denominator: Int128) {
    numerator = 1
    self.denominator = denominator
  }

  /// Reads `12`, `-0.5` or `2/3`, in ASCII digits with nothing around; nil for all else.
  package init?(parsing text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard let top = Self.decimal(parts[0]) else { return nil }
    guard parts.count > 1 else {
      self = top
      return
    }
    guard parts.count == 2, let bottom = Self.decimal(parts[1]), let value = top.divided(by: bottom)
    else { return nil }
    self = value
  }

  private static func decimal(_ text: Substring.UTF8View) -> Rational? {
    let isNegative = text.first == UInt8(ascii: "-")
    var (whole, factor): (Int128, Int128?) = (0, nil)
    var digits = 0
    for byte in text.dropFirst(isNegative ? 1 : 0) {
      if byte == UInt8(ascii: "."), factor == nil, digits > 0 {
        (factor, digits) = (1, 0)
        continue
      }
      guard 48...57 ~= byte, whole < limit * limit / 10, (factor ?? 1) < limit * 10 else {
        return nil
      }
      whole = whole * 10 + Int128(byte - 48)
      factor = factor.map { $0 * 10 }
      digits += 1
    }
    guard digits > 0 else { return nil }
    return Rational(isNegative ? -whole : whole, over: factor ?? 1)
  }
}

extension Rational {
  /// The sum; nil where it has too many digits.
  package func adding(_ other: Rational) -> Rational? {
    Rational(
      numerator * other.denominator + other.numerator * denominator,
      over: denominator * other.denominator)
  }

  /// The difference; nil where it has too many digits.
  package func subtracting(_ other: Rational) -> Rational? { adding(other.negated) }

  /// The product; nil where it has too many digits.
  package func multiplied(by other: Rational) -> Rational? {
    Rational(numerator * other.numerator, over: denominator * other.denominator)
  }

  /// The quotient; nil for a division by 0, or where it has too many digits.
  package func divided(by other: Rational) -> Rational? {
    Rational(numerator * other.denominator, over: denominator * other.numerator)
  }

  /// The number with its sign changed.
  package var negated: Rational { Rational(-numerator, over: denominator) ?? self }

  /// Whether nothing is after the decimal point.
  package var isWhole: Bool { denominator == 1 }

  /// The number's places after the decimal point; nil where the decimal doesn't end.
  package var places: Int? {
    var (rest, places) = (denominator, 0)
    while rest > 1 {
      let ten = rest % 10 == 0 ? 10 as Int128 : rest % 5 == 0 ? 5 : rest % 2 == 0 ? 2 : 0
      guard ten > 0 else { return nil }
      rest /= ten
      places += 1
    }
    var (power, count) = (1 as Int128, 0)
    while power % denominator != 0, count <= places {
      power *= 10
      count += 1
    }
    return count
  }

  /// Half a unit of the last digit that isn't 0: 500 for 12,000, 0.05 for 1.5; nil for 0 and for
  /// decimals that don't end.
  package var halfUnit: Rational? {
    guard let places, numerator != 0 else { return nil }
    let power = (0..<places).reduce(1 as Int128) { value, _ in value * 10 }
    guard places == 0 else { return Rational(1, over: 2 * power) }
    var (rest, unit) = (numerator, 1 as Int128)
    while rest % 10 == 0 {
      rest /= 10
      unit *= 10
    }
    return Rational(unit, over: 2)
  }

  /// As data files have it: a decimal where it ends (`-0.5`), else a fraction (`2/3`).
  package var plainText: String {
    guard denominator > 1 else { return "\(numerator)" }
    guard let places else { return "\(numerator)/\(denominator)" }
    let power = (0..<places).reduce(1 as Int128) { value, _ in value * 10 }
    let digits = String(numerator.magnitude * UInt128(power / denominator))
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
    return (numerator < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
  }
}

extension Rational {
  /// Where this number is between two others, from 0 to `steps`; clamped to that.
  package func position(from low: Rational, to high: Rational, steps: Int) -> Int {
    guard low < high else { return steps / 2 }
    guard low < self else { return 0 }
    guard self < high else { return steps }
    // Binary fractions are exact enough for a place on a scale.
    func double(_ number: Rational) -> Double {
      Double(number.numerator) / Double(number.denominator)
    }
    let part = (double(self) - double(low)) / (double(high) - double(low))
    return min(max(Int((part * Double(steps)).rounded()), 0), steps)
  }
}

extension Rational: Comparable {
  /// Ordered by value.
  package static func < (a: Rational, b: Rational) -> Bool {
    a.numerator * b.denominator < b.numerator * a.denominator
  }
}
