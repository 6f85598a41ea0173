/// What words say of a number: how it is meant, its exact value or interval, and its unit.
package struct Quantity: Hashable, Sendable {
  /// How the number is meant; the raw value is the notation in `data/`.
  package enum Operator: String, CaseIterable, Hashable, Sendable {
    case equal = "="
    case about = "~"
    case more = ">"
    case atLeast = ">="
    case less = "<"
    case atMost = "<="
    case range
    /// Words that honestly aren't a number: `dozens`.
    case none
  }

  /// How the number is meant.
  package let `operator`: Operator
  /// The number, or a range's lower end; nil for `none` alone.
  package let value: Rational?
  /// A range's upper end, greater than `value`; nil for all else.
  package let maximum: Rational?
  /// What the words say; nil for a number that only counts what the figure counts.
  package let unit: MeasureUnit?
  /// Bytes of the number in the text, without hedge and unit; the words' own for `none`.
  package let numberRange: Range<Int>
  /// Whether a bound is close to the number: `nearly 500`, but not `fewer than 500`.
  package let isNear: Bool

  /// `maximum` is given for a range only; `value` is nil for `none` only.
  package init(
    operator: Operator, value: Rational?, maximum: Rational?, unit: MeasureUnit?,
    numberRange: Range<Int>, isNear: Bool = false
  ) {
    self.operator = `operator`
    self.value = value
    self.maximum = maximum
    self.unit = unit
    self.numberRange = numberRange
    self.isNear = isNear
  }

  /// The same number in a unit that the words don't say.
  package func with(_ unit: MeasureUnit?) -> Quantity {
    Quantity(
      operator: self.operator, value: value, maximum: maximum, unit: unit,
      numberRange: numberRange, isNear: isNear)
  }
}

extension Quantity {
  /// The same quantity without its place in a text, for comparing.
  package var atNoPlace: Quantity {
    Quantity(
      operator: self.operator, value: value, maximum: maximum, unit: unit, numberRange: 0..<0,
      isNear: isNear)
  }
}
