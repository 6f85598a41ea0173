package import Content
internal import Language
package import Support

/// A new file of a kind with the values that a form had, and nothing else.
package struct FilledDocument: Sendable {
  /// The complete file.
  package let file: InputFile

  /// The keys that a form asks for: all whose values are texts, or lists of them.
  package static func keys(of kind: Kind) -> [Key] {
    Keys.of(kind).filter { key in
      switch key.type.element {
      case .record, .textOrRecord, .free: false
      default: true
      }
    }
  }

  /// `values` are by key, several for a list; `more` are further lines of front matter; the slug is made
  /// from the title where none is given. Nil where none can be.
  package init?(
    _ kind: Kind, title: String, slug: String? = nil, values: [String: [String]],
    more: [String] = [], body: String = ""
  ) {
    guard let slug = slug ?? Slug.made(from: title) else { return nil }
    let nameKey = kind.nameKey
    let lines = Self.keys(of: kind).compactMap { key -> String? in
      if key.name == nameKey { return "\(key.name): \(ScalarText.plain(title))" }
      guard let own = values[key.name], !own.isEmpty else { return nil }
      return "\(key.name): \(Self.written(own, key.type))"
    }
    let path = "Content/" + (kind.folder.map { "\($0)/" } ?? "") + "\(slug).md"
    let text =
      "---\n\((lines + more).joined(separator: "\n"))\n---\n" + (body.isEmpty ? "" : "\n\(body)\n")
    file = InputFile(path: path, bytes: Array(text.utf8))
  }

  /// A single member of a list is written alone.
  private static func written(_ values: [String], _ type: KeyType) -> String {
    let words = values.map { value in
      switch type.element {
      case .bool, .number, .date, .day, .moment: value
      case .markdown where value.contains("\n"):
        YAMLText.block(
          value.split(separator: "\n", omittingEmptySubsequences: false).map(String.init), indent: 2
        )
      default: ScalarText.plain(value)
      }
    }
    return words.count == 1 ? words[0] : "[\(words.joined(separator: ", "))]"
  }
}

extension KeyType {
  /// Whether its values are dates, which are written without quotation marks.
  var isDate: Bool {
    switch element {
    case .date, .day, .moment: true
    default: false
    }
  }
}
