/// What words say of a number: how it is meant, its exact value or interval, and its unit.
package struct Quantity: Hashable, Sendable {
  package enum Operator: String, CaseIterable, Hashable, Sendable {
    case equal = "="
    case about = "~"
    case more = ">"
    case atLeast = ">="
    case less = "<"
    case atMost = "<="
    case range
    /// Words that honestly are no number: `dozens`.
    case none
  }

  package let `operator`: Operator
  /// The number, or a range's lower end; nil for `none` alone.
  package let value: Rational?
  /// A range's upper end, greater than `value`; nil for all else.
  package let maximum: Rational?
  /// What the words say; nil for a number that only counts what the figure counts.
  package let unit: MeasureUnit?
  /// Bytes of the number in the text, without hedge and unit; the words' own for `none`.
  package let numberRange: Range<Int>
}
