/// What a checked mapping holds: the values of its declared keys, each of its declared type.
struct Fields: Sendable {
  /// A value that has passed its key's check.
  indirect enum Value: Sendable {
    case text(Located<String>)
    case date(Located<EDTFDate>)
    case bool(Bool)
    case number(Located<Int>)
    case reference(EntityReference)
    case list([Value])
    case record(Fields)
    case free([FreeField])
  }

  let values: [String: Value]

  init(_ values: [String: Value]) {
    self.values = values
  }

  /// Whether the key has a value that has passed its check.
  func has<Value>(_ key: TypedKey<Value>) -> Bool { values[key.name] != nil }
}

/// A key of `extra` and its value.
package struct FreeField: Hashable, Sendable {
  /// As the author wrote it.
  package let key: String
  /// Texts, lists and maps, as written.
  package let value: FreeValue

  /// Checks nothing.
  package init(key: String, value: FreeValue) {
    self.key = key
    self.value = value
  }
}

/// What `extra` holds: texts, and lists and maps of them.
package indirect enum FreeValue: Hashable, Sendable {
  case text(String)
  case list([FreeValue])
  case map([FreeField])

  /// Every text in it, in order.
  package var texts: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let values): values.flatMap(\.texts)
    case .map(let fields): fields.flatMap(\.value.texts)
    }
  }
}

/// What an editor wrote where an entity is meant.
package enum EntityReference: Hashable, Sendable {
  /// A slug, id, title or name, to be resolved.
  case named(Located<String>)
  /// Words for something that has no page: `text: …`.
  case text(Located<String>)

  /// The key of such words.
  package static let words = TypedKey.words(
    "text", required: true, "words for what has no page")
}
