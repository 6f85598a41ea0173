package import Language

/// What a template can print, test or walk.
package enum Value: Hashable, Sendable {
  case text(String)
  case html(HTML)
  case json(EmbeddedJSON)
  case number(Number)
  case bool(Bool)
  indirect case date(DateValue)
  case list([Value])
  case none
  case record(Record)
  /// Words whose slots a call fills.
  indirect case phrase(Phrase)

  /// What is at a path of slots; itself at the empty one, nothing where something on the way is no record.
  package subscript(path: Span<Int>) -> Value {
    guard !path.isEmpty else { return self }
    guard case .record(let record) = self else { return .none }
    return record[path]
  }

  /// As Python's `bool()`: nothing, zero and empty are false.
  var isTruthy: Bool {
    switch self {
    case .text(let text): !text.utf8.isEmpty
    case .html(let html): !html.bytes.isEmpty
    case .number(let number): number.units != 0
    case .bool(let bool): bool
    case .list(let list): !list.isEmpty
    case .none: false
    case .date, .json, .record, .phrase: true
    }
  }
}

extension Value {
  /// By what would be printed: texts by their bytes, numbers with their places.
  package static func == (a: Value, b: Value) -> Bool {
    switch (a, b) {
    case (.text(let a), .text(let b)): ExactText(text: a) == ExactText(text: b)
    case (.html(let a), .html(let b)): a == b
    case (.json(let a), .json(let b)): a == b
    case (.number(let a), .number(let b)): a == b
    case (.bool(let a), .bool(let b)): a == b
    case (.date(let a), .date(let b)): a == b
    case (.list(let a), .list(let b)): a == b
    case (.none, .none): true
    case (.record(let a), .record(let b)): a == b
    case (.phrase(let a), .phrase(let b)): a == b
    default: false
    }
  }

  /// As `==` distinguishes values.
  package func hash(into hasher: inout Hasher) {
    switch self {
    case .text(let text): hasher.combine(ExactText(text: text))
    case .html(let html): hasher.combine(html)
    case .json(let json): hasher.combine(json)
    case .number(let number): hasher.combine(number)
    case .bool(let bool): hasher.combine(bool)
    case .date(let date): hasher.combine(date)
    case .list(let list): hasher.combine(list)
    case .none: hasher.combine(0)
    case .record(let record): hasher.combine(record)
    case .phrase(let phrase): hasher.combine(phrase)
    }
  }
}

/// HTML already made: written as it is between tags, an error anywhere else.
package struct HTML: Hashable, Sendable {
  /// UTF-8, written to pages as it is.
  package let bytes: [UInt8]

  /// Takes bytes that are well-formed HTML; nothing is checked or escaped.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }
}

/// A date in the forms that a page shows; templates know no calendar.
package struct DateValue: Hashable, Sendable {
  /// For machines: `2020-04-09`.
  package let iso: String
  /// For sentences: `about 9 April 2020`.
  package let long: String
  /// The short form, for lists: `9 Apr 2020`.
  package let short: String

  /// A date whose forms the caller has made.
  package init(iso: String, long: String, short: String) {
    self.iso = iso
    self.long = long
    self.short = short
  }

  private var exact: [ExactText] { [iso, long, short].map(ExactText.init) }

  /// Whether the bytes of all forms are equal.
  package static func == (a: DateValue, b: DateValue) -> Bool {
    a.exact == b.exact
  }

  /// As `==` distinguishes dates.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(exact)
  }
}
