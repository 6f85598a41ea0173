/// An expression that has been checked: how to find its value, of what type it is, and what is
/// known where it holds or not.
struct Checked {
  enum Form: Hashable {
    /// A value; `none` too, if the type is optional.
    case value
    /// Nothing, where a list is empty: what Jinja calls undefined.
    case undefined
    /// What Jinja can walk once only, as `reverse` gives it.
    case stream
    /// The word `none`.
    case none
    /// One of two types: only its truth can be used.
    case mixed
  }

  var expression: Expression
  /// Nil where it is unknown, which is then already reported.
  var type: ValueType?
  var form = Form.value
  /// Where the value comes from, if tests of it can be remembered.
  var path: Path?
  /// The value is a list that surely has elements: it was tested, or made of one that was.
  var isFilled = false
  /// What is known where the value is true, and where it is false.
  var then: Facts
  var otherwise: Facts
  /// Whether the test comes out one way in every page: `x is defined`.
  var constant: Bool?

  init(_ expression: Expression, _ type: ValueType?, _ facts: Facts) {
    self.expression = expression
    self.type = type
    then = facts
    otherwise = facts
  }
}
