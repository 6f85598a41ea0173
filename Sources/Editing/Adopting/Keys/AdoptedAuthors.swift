import Content
import Support

/// Who wrote a text, as its keys state it.
struct AdoptedAuthors {
  let names: [String]
  /// The key that names them, folded, and whether it says no more than the names.
  let key: (name: String, isWhole: Bool)?

  /// `known` are the names of authors by the keys that texts call them by.
  init(in fields: [FreeField], known: [String: String]) {
    for key in ["author", "authors"] {
      guard let field = fields.first(where: { $0.key.foldedKey == key }) else { continue }
      let members = Self.members(of: field.value)
      let names = members.map { $0.map { known[$0] ?? $0 } }
      guard !members.isEmpty, !names.contains(where: { $0.map(Key.isPlaceholder) ?? true }) else {
        continue
      }
      self.names = names.compactMap(\.self)
      self.key = (key, members == names && Self.isPlain(field.value))
      return
    }
    names = []
    key = nil
  }

  /// The name of each member of a value; nil for one that has none.
  private static func members(of value: FreeValue) -> [String?] {
    switch value {
    case .text(let text):
      let name = text.trimmed.withoutBrackets
      return [name.isEmpty ? nil : name]
    case .list(let values):
      return values.flatMap { value in
        // `[[Ada Quill]]` without quotation marks is a list in a list.
        guard case .list(let inner) = value else { return members(of: value) }
        return inner.count == 1 && !inner[0].isList ? members(of: inner[0]) : [nil]
      }
    case .map(let fields):
      guard case .text(let name)? = fields.first(where: { $0.key.foldedKey == "name" })?.value
      else { return [nil] }
      return [name.trimmed]
    }
  }

  /// Whether a value says no more than names.
  private static func isPlain(_ value: FreeValue) -> Bool {
    switch value {
    case .text: true
    case .list(let values): values.allSatisfy(isPlain)
    case .map(let fields): fields.count == 1
    }
  }
}

extension FreeValue {
  fileprivate var isList: Bool { if case .list = self { true } else { false } }
}
