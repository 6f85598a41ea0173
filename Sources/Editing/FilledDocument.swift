package import Content
package import Support

/// A new file of a kind with the values that a form had, and nothing else.
package struct FilledDocument: Sendable {
  /// The complete file.
  package let file: InputFile

  /// The keys that a form asks for: all that are declared, down to those of their records.
  package static func keys(of kind: Kind) -> [Key] {
    Keys.of(kind).filter { key in
      if case .free = key.type { false } else { true }
    }
  }

  /// `values` are by key; `more` are further lines of front matter; the slug is made from the title, as
  /// `language` spells it, where none is given. Nil where none can be.
  package init?(
    _ kind: Kind, title: String, slug: String? = nil, in language: String?,
    values: [String: FilledValue], more: [String] = [], body: String = ""
  ) {
    guard let slug = slug ?? ContentPath.slug(from: title, in: language) else { return nil }
    let titled = values.merging([kind.nameKey: .text(title)]) { _, own in own }
    let lines = FilledKeys.lines(Self.keys(of: kind), titled)
    let path = "Content/" + (kind.folder.map { "\($0)/" } ?? "") + "\(slug).md"
    let text =
      "---\n\((lines + more).joined(separator: "\n"))\n---\n" + (body.isEmpty ? "" : "\n\(body)\n")
    file = InputFile(path: path, bytes: Array(text.utf8))
  }
}
