package import Templates

/// A Swift value that a template can see: its fields are declared once, beside it.
///
/// A record never contains itself, directly or through others, so every schema is finite.
package protocol TemplateRecord: Sendable {
  /// What templates see of a value, in slot order.
  static var fields: Fields<Self> { get }
}

/// The fields of a Swift type: each with its name, type, words for authors and getter.
package struct Fields<Root: Sendable>: Sendable {
  /// As templates are checked against it.
  package let type: RecordType
  private let getters: [Field<Root>.Getter]

  /// `name` is what the reference for authors calls the record.
  package init(_ name: String, _ fields: [Field<Root>]) {
    let parts = fields.flatMap(\.parts)
    type = RecordType(name, fields: parts.map(\.type))
    getters = parts.map(\.get)
  }

  /// What templates see of a value.
  fileprivate func record(of root: Root) -> Record {
    let getters = getters
    return Record(count: getters.count) { path in
      getters[path[0]](root, path.extracting(droppingFirst: 1))
    }
  }

  /// What is at a path of a value, of which no record is made unless that is asked for.
  fileprivate func value(of root: Root, _ path: Span<Int>) -> Value {
    path.isEmpty
      ? .record(record(of: root)) : getters[path[0]](root, path.extracting(droppingFirst: 1))
  }
}

extension RecordType {
  /// The type of a Swift value's record.
  package init<Root: TemplateRecord>(of type: Root.Type) {
    self = type.fields.type
  }
}

extension Record {
  /// The record of a Swift value.
  package init<Root: TemplateRecord>(of root: Root) {
    self = Root.fields.record(of: root)
  }
}

/// The declaration of one field, or of several that go together: made by the functions below,
/// `.text("name", "…") { $0.name }`.
package struct Field<Root: Sendable>: Sendable {
  /// Gives what is at a path of a field's value.
  fileprivate typealias Getter = @Sendable (Root, _ path: Span<Int>) -> Value

  fileprivate let parts: [(type: FieldType, get: Getter)]

  /// A field of any type; the getter's value must be of that type.
  package init(
    _ name: String, _ type: ValueType, _ doc: String, _ value: @escaping @Sendable (Root) -> Value
  ) {
    self.init(name, type, doc, at: { value($0)[$1] })
  }

  private init(_ name: String, _ type: ValueType, _ doc: String, at get: @escaping Getter) {
    parts = [(FieldType(name, type, doc), get)]
  }

  /// Several fields as one declaration.
  init(_ fields: [Field]) {
    parts = fields.flatMap(\.parts)
  }

  /// Text, escaped wherever it is printed.
  package static func text(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Root) -> String
  ) -> Self {
    Field(name, .text, doc) { .text(get($0)) }
  }

  /// Text that may be missing.
  package static func optionalText(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Root) -> String?
  ) -> Self {
    Field(name, .optional(.text), doc) { get($0).map(Value.text) ?? .none }
  }

  /// A list of texts.
  package static func texts(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Root) -> [String]
  ) -> Self {
    Field(name, .list(.text), doc) { .list(get($0).map(Value.text)) }
  }

  /// HTML already made.
  package static func html(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Root) -> HTML
  ) -> Self {
    Field(name, .html, doc) { .html(get($0)) }
  }

  /// HTML that may be missing.
  package static func optionalHTML(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Root) -> HTML?
  ) -> Self {
    Field(name, .optional(.html), doc) { get($0).map(Value.html) ?? .none }
  }

  /// JSON for machines that may be missing, printed through the filter `tojson`.
  package static func optionalJSON(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Root) -> EmbeddedJSON?
  ) -> Self {
    Field(name, .optional(.json), doc) { get($0).map(Value.json) ?? .none }
  }

  /// An exact number.
  package static func number(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Root) -> Number
  ) -> Self {
    Field(name, .number, doc) { .number(get($0)) }
  }

  /// A number that may be missing.
  package static func optionalNumber(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Root) -> Number?
  ) -> Self {
    Field(name, .optional(.number), doc) { get($0).map(Value.number) ?? .none }
  }

  /// Yes or no.
  package static func bool(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Root) -> Bool
  ) -> Self {
    Field(name, .bool, doc) { .bool(get($0)) }
  }

  /// A date, printed through the filter `date`.
  package static func date(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Root) -> DateValue
  ) -> Self {
    Field(name, .date, doc) { .date(get($0)) }
  }

  /// A date that may be missing.
  package static func optionalDate(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Root) -> DateValue?
  ) -> Self {
    Field(name, .optional(.date), doc) { get($0).map(Value.date) ?? .none }
  }

  /// Another Swift value that templates can see.
  package static func record<Other: TemplateRecord>(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Root) -> Other
  ) -> Self {
    let fields = Other.fields
    return Field(name, .record(fields.type), doc, at: { fields.value(of: get($0), $1) })
  }

  /// Another Swift value that may be missing.
  package static func optionalRecord<Other: TemplateRecord>(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Root) -> Other?
  ) -> Self {
    let fields = Other.fields
    return Field(
      name, .optional(.record(fields.type)), doc,
      at: { root, path in get(root).map { fields.value(of: $0, path) } ?? .none })
  }

  /// A list of Swift values that templates can see.
  package static func list<Other: TemplateRecord>(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Root) -> [Other]
  ) -> Self {
    let fields = Other.fields
    return Field(name, .list(.record(fields.type)), doc) {
      .list(get($0).map { .record(fields.record(of: $0)) })
    }
  }
}
