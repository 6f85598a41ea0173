import Templates

/// A record as JSON, for Jinja to render the same data.
struct BenchJSON {
  static func text(_ value: Value, _ type: ValueType) -> String {
    switch (value, type) {
    case (.text(let text), _): quoted(text)
    case (.html(let html), _): quoted(String(decoding: html.bytes, as: UTF8.self))
    case (.number(let number), _): String(number.units)
    case (.bool(let bool), _): bool ? "true" : "false"
    case (.list(let values), .list(let element)):
      "[" + values.map { text($0, element) }.joined(separator: ",") + "]"
    case (_, .optional(let wrapped)) where value != .none: text(value, wrapped)
    case (.record(let record), .record(let type)):
      "{"
        + zip(type.fields, record.values).map { quoted($0.name) + ":" + text($1, $0.type) }
        .joined(separator: ",") + "}"
    default: "null"
    }
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
