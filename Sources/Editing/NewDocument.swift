package import Content

/// A new file of a kind, with the keys it needs filled in and the others explained.
package struct NewDocument: Sendable {
  /// Below the site's folder: `Content/people/ashraf-ghani.md`.
  package let path: String
  package let text: String

  /// `today` is an EDTF date. Nil where no slug can be made from the title.
  package init?(_ kind: Kind, title: String, today: String) {
    guard let slug = Slug.made(from: title) else { return nil }
    path = "Content/" + (kind.folder.map { "\($0)/" } ?? "") + "\(slug).md"
    let lines = Keys.of(kind).map { Self.line(for: $0, title: title, today: today) }
    text = "---\n\(lines.joined(separator: "\n"))\n---\n"
  }

  /// `key: value` for a key that is needed, `# key: what it is for` for any other.
  private static func line(for key: Key, title: String, today: String) -> String {
    let isTitle = key.name == "title" || key.name == "name"
    guard key.isRequired || isTitle else { return "# \(key.name): \(form(of: key.type))\(key.doc)" }
    let value =
      switch key.type {
      case .date: today
      case .choice(let words): words[0]
      case .list: "[]"
      default: YAMLText.quoted(isTitle ? title : "…")
      }
    return "\(key.name): \(value)  # \(form(of: key.type))\(key.doc)"
  }

  private static func form(of type: KeyType) -> String {
    switch type {
    case .choice(let words): "\(words.joined(separator: " | ")); "
    case .list: "a list; "
    case .bool: "true or false; "
    default: ""
    }
  }
}
