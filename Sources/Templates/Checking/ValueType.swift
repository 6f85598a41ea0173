/// A type of value a template can see.
package indirect enum ValueType: Hashable, Sendable {
  case text, html, json, number, bool, date
  case list(ValueType)
  case optional(ValueType)
  case record(RecordType)
  /// Words with slots of these names, in order, each of which a call fills.
  case phrase([String])

  /// The type in an author's words: `list of text`.
  package var description: String {
    switch self {
    case .text: "text"
    case .html: "HTML"
    case .json: "JSON"
    case .number: "number"
    case .bool: "yes or no"
    case .date: "date"
    case .list(.number): "list of numbers"
    case .list(.date): "list of dates"
    case .list(let element): "list of \(element.description)"
    case .optional(let wrapped): "optional \(wrapped.description)"
    case .record(let record): record.name
    case .phrase: "phrase"
    }
  }

  /// The type of the value once it is known to be there.
  var unwrapped: ValueType {
    if case .optional(let wrapped) = self { return wrapped.unwrapped }
    return self
  }

  var isOptional: Bool {
    if case .optional = self { return true }
    return false
  }
}
