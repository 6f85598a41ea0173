/// A checked expression.
indirect enum Expression: Sendable {
  case constant(Value)
  case path(Path)
  /// Slots of a record that isn't a path: `(people|first).name`.
  case field(Expression, [Int])
  case list([Expression])
  case loop(counter: Int, LoopField)
  case not(Expression)
  /// As in Python: the operand that decides.
  case and(Expression, Expression)
  case or(Expression, Expression)
  case compare(Token.Symbol, Expression, Expression)
  case contains(Expression, within: Expression)
  case isNone(Expression)
  case conditional(Expression, then: Expression, otherwise: Expression?)
  case filter(Filter, Expression)
  /// A phrase with its slots filled, as HTML where one of them is.
  case call(Expression, [SlotValue], isHTML: Bool)
}

/// What a call fills a slot with.
struct SlotValue: Sendable {
  let slot: String
  let value: Expression
}

/// What `loop.` offers.
enum LoopField: String, CaseIterable, Sendable {
  case index, index0, first, last, length

  var type: ValueType {
    self == .first || self == .last ? .bool : .number
  }

  /// What the reference says of the field.
  var doc: String {
    switch self {
    case .index: "the round, from 1"
    case .index0: "the round, from 0"
    case .first: "whether this is the first round"
    case .last: "whether this is the last round"
    case .length: "how many rounds there are"
    }
  }
}

/// A filter with its arguments.
enum Filter: Sendable {
  /// In place of what is missing, or of all that is false.
  case `default`(Expression, whenFalse: Bool)
  case length
  /// `slots` lead from an element to what is joined.
  case join(Expression?, slots: [Int])
  case first, last
  case upper, lower, capitalize, title
  case trim(Expression?)
  case replace(Expression, Expression, limit: Int?)
  case truncate(length: Int, killsWords: Bool, end: String, leeway: Int)
  case sort(slots: [Int], isReversed: Bool, isCaseSensitive: Bool)
  case reverse
  case date(DateForm)
  case number
  case tojson(ValueType)
  case urlencode
}

/// Which form of a date is printed.
enum DateForm: String, CaseIterable, Sendable {
  case long, short, iso
}
