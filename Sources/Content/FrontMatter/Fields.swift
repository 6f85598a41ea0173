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
  func has(_ key: String) -> Bool { values[key] != nil }

  func text(_ key: String) -> Located<String>? {
    guard case .text(let text)? = values[key] else { return nil }
    return text
  }

  func texts(_ key: String) -> [Located<String>] {
    list(key).compactMap {
      guard case .text(let text) = $0 else { return nil }
      return text
    }
  }

  func date(_ key: String) -> Located<EDTFDate>? {
    guard case .date(let date)? = values[key] else { return nil }
    return date
  }

  func bool(_ key: String) -> Bool? {
    guard case .bool(let bool)? = values[key] else { return nil }
    return bool
  }

  func number(_ key: String) -> Located<Int>? {
    guard case .number(let number)? = values[key] else { return nil }
    return number
  }

  func reference(_ key: String) -> EntityReference? {
    guard case .reference(let reference)? = values[key] else { return nil }
    return reference
  }

  func references(_ key: String) -> [EntityReference] {
    list(key).compactMap {
      guard case .reference(let reference) = $0 else { return nil }
      return reference
    }
  }

  func record(_ key: String) -> Fields? {
    guard case .record(let record)? = values[key] else { return nil }
    return record
  }

  func records(_ key: String) -> [Fields] {
    list(key).compactMap {
      guard case .record(let record) = $0 else { return nil }
      return record
    }
  }

  func free(_ key: String) -> [FreeField] {
    guard case .free(let fields)? = values[key] else { return [] }
    return fields
  }

  private func list(_ key: String) -> [Value] {
    guard case .list(let list)? = values[key] else { return [] }
    return list
  }
}

/// A key of `extra` and its value.
package struct FreeField: Hashable, Sendable {
  package let key: String
  package let value: FreeValue

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
}
