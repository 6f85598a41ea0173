/// A declared key and the type that its checked values are read as: the one way to a field, so that
/// no key is named by a string.
package struct TypedKey<Value>: Sendable {
  /// What checks, schemas and new files are made from.
  package let key: Key
  /// The checked value as this type; nil where it is of another.
  let read: @Sendable (Fields.Value) -> Value?

  /// As it is written in front matter.
  package var name: String { key.name }
  /// The kinds that it refers to; none for what is no reference.
  package var kinds: [Kind] {
    switch key.type {
    case .reference(let kinds), .list(.reference(let kinds)): kinds
    default: []
    }
  }

  private init(
    _ name: String, _ type: KeyType, _ required: Bool, _ doc: String,
    _ read: @escaping @Sendable (Fields.Value) -> Value?
  ) {
    key = Key(name, type, required: required, doc)
    self.read = read
  }
}

extension TypedKey where Value == Located<String> {
  static func text(_ name: String, required: Bool = false, _ doc: String) -> Self {
    .init(name, .text, required, doc, \.text)
  }
  static func words(_ name: String, required: Bool = false, _ doc: String) -> Self {
    .init(name, .words, required, doc, \.text)
  }
  static func markdown(_ name: String, _ doc: String) -> Self {
    .init(name, .markdown, false, doc, \.text)
  }
  static func url(_ name: String, _ doc: String) -> Self {
    .init(name, .url, false, doc, \.text)
  }
  static func siteAddress(_ name: String, required: Bool, _ doc: String) -> Self {
    .init(name, .siteAddress, required, doc, \.text)
  }
  static func language(_ name: String, required: Bool = false, _ doc: String) -> Self {
    .init(name, .language, required, doc, \.text)
  }
  static func slug(_ name: String, _ doc: String) -> Self {
    .init(name, .slug, false, doc, \.text)
  }
  static func source(_ name: String, required: Bool = false, _ doc: String) -> Self {
    .init(name, .source, required, doc, \.text)
  }
}

extension TypedKey where Value == Located<EDTFDate> {
  static func date(_ name: String, required: Bool = false, _ doc: String) -> Self {
    .init(name, .date, required, doc, \.date)
  }
  static func day(_ name: String, _ doc: String) -> Self {
    .init(name, .day, false, doc, \.date)
  }
  static func moment(_ name: String, _ doc: String) -> Self {
    .init(name, .moment, false, doc, \.date)
  }
}

extension TypedKey where Value == Bool {
  static func bool(_ name: String, _ doc: String) -> Self {
    .init(name, .bool, false, doc) { if case .bool(let bool) = $0 { bool } else { nil } }
  }
}

extension TypedKey where Value == Located<Int> {
  static func number(_ name: String, required: Bool = false, _ doc: String) -> Self {
    .init(name, .number, required, doc) { if case .number(let number) = $0 { number } else { nil } }
  }
}

extension TypedKey where Value == EntityReference {
  static func reference(_ name: String, to kinds: [Kind], _ doc: String) -> Self {
    .init(name, .reference(kinds), false, doc, \.reference)
  }
}

extension TypedKey where Value == [FreeField] {
  static func free(_ name: String, _ doc: String) -> Self {
    .init(name, .free, false, doc) { if case .free(let fields) = $0 { fields } else { nil } }
  }
}

extension TypedKey
where Value: CaseIterable & RawRepresentable & Sendable, Value.RawValue == String {
  /// One of the type's cases.
  static func choice(_ name: String, required: Bool = false, _ doc: String) -> Self {
    .init(name, .choice(Value.allCases.map(\.rawValue)), required, doc) {
      $0.text.flatMap { Value(rawValue: $0.value) }
    }
  }
}

extension TypedKey where Value == [Located<String>] {
  static func texts(_ name: String, _ doc: String) -> Self {
    .init(name, .list(.text), false, doc) { $0.members(\.text) }
  }
  static func slugs(_ name: String, _ doc: String) -> Self {
    .init(name, .list(.slug), false, doc) { $0.members(\.text) }
  }
  static func choices(_ name: String, of words: [String], _ doc: String) -> Self {
    .init(name, .list(.choice(words)), false, doc) { $0.members(\.text) }
  }
}

extension TypedKey where Value == [EntityReference] {
  static func references(_ name: String, to kinds: [Kind], _ doc: String) -> Self {
    .init(name, .list(.reference(kinds)), false, doc) { $0.members(\.reference) }
  }
}

extension TypedKey {
  /// A mapping with these keys.
  static func record(
    _ name: String, _ keys: [Key], _ doc: String, as read: @escaping @Sendable (Fields) -> Value?
  ) -> Self {
    .init(name, .record(keys), false, doc) { $0.record.flatMap(read) }
  }

  /// The same, where one text is short for the first key's value.
  static func textOrRecord(
    _ name: String, _ keys: [Key], _ doc: String, as read: @escaping @Sendable (Fields) -> Value?
  ) -> Self {
    .init(name, .textOrRecord(keys), false, doc) { $0.record.flatMap(read) }
  }

  /// A list of mappings; those that can't be read as a whole are left out.
  static func records<Member>(
    _ name: String, _ keys: [Key], required: Bool = false, _ doc: String,
    as read: @escaping @Sendable (Fields) -> Member?
  ) -> Self where Value == [Member] {
    .init(name, .list(.record(keys)), required, doc) { $0.members { $0.record.flatMap(read) } }
  }

  /// The same, where one text is short for a mapping with the first key alone.
  static func textsOrRecords<Member>(
    _ name: String, _ keys: [Key], _ doc: String, as read: @escaping @Sendable (Fields) -> Member?
  ) -> Self where Value == [Member] {
    .init(name, .list(.textOrRecord(keys)), false, doc) { $0.members { $0.record.flatMap(read) } }
  }
}

extension Fields {
  /// The key's value; nil where it has none that has passed its check.
  subscript<Value>(key: TypedKey<Value>) -> Value? { values[key.name].flatMap(key.read) }

  /// The members in the order of the file.
  subscript<Member>(key: TypedKey<[Member]>) -> [Member] {
    values[key.name].flatMap(key.read) ?? []
  }
}

extension Fields.Value {
  fileprivate var text: Located<String>? { if case .text(let text) = self { text } else { nil } }
  fileprivate var date: Located<EDTFDate>? { if case .date(let date) = self { date } else { nil } }
  fileprivate var reference: EntityReference? {
    if case .reference(let reference) = self { reference } else { nil }
  }
  fileprivate var record: Fields? { if case .record(let fields) = self { fields } else { nil } }

  fileprivate func members<Member>(_ read: (Fields.Value) -> Member?) -> [Member]? {
    if case .list(let members) = self { members.compactMap(read) } else { nil }
  }
}
