package import Content

/// A new file of a kind: the keys it needs, and the others as comments that explain them.
///
/// What only its author knows holds a placeholder, which `dossier check` reports until it is
/// replaced.
package struct NewDocument: Sendable {
  /// Below the site's folder: `Content/people/ashraf-ghani.md`.
  package let path: String
  /// The complete file.
  package let text: String

  /// `today` is an EDTF date, `language` that of the briefing. Nil where no slug can be made from the
  /// title, and none is given.
  package init?(
    _ kind: Kind, title: String, slug: String? = nil, in language: String? = nil, today: String
  ) {
    guard let slug = slug ?? ContentPath.slug(from: title, in: language) else { return nil }
    path = "Content/" + (kind.folder.map { "\($0)/" } ?? "") + "\(slug).md"
    let lines = Keys.of(kind).flatMap { key in
      let isTitle = key.name == "title" || key.name == "name"
      // A note is written today; when a source wrote, or an event was, is to be looked up.
      let value = isTitle ? YAMLText.quoted(title) : kind == .note ? today : Self.placeholder
      return isTitle || key.isRequired ? Self.lines(stating: key, value) : Self.remarks(on: key)
    }
    text = "---\n\((lines + ["", Self.hint(at: kind)]).joined(separator: "\n"))\n---\n\n"
  }

  private static let placeholder = YAMLText.quoted(Key.placeholder)

  /// A key with its value, and a list of records with one record.
  private static func lines(stating key: Key, _ value: String) -> [String] {
    guard case .list(.record(let keys)) = key.type else {
      return ["\(key.name): \(value)  # \(form(of: key.type))\(key.doc)"]
    }
    let record = keys.flatMap {
      $0.isRequired ? lines(stating: $0, placeholder) : remarks(on: $0)
    }
    return ["\(key.name):  # a list; \(key.doc)"] + FilledKeys.listed(record)
  }

  private static func remarks(on key: Key) -> [String] {
    let line = "# \(key.name): \(form(of: key.type))\(key.doc)"
    guard case .list(.record(let keys)) = key.type else { return [line] }
    let record = keys.map { "\($0.name): \(form(of: $0.type))\($0.doc)" }
    return [line] + FilledKeys.listed(record).map { "# \($0)" }
  }

  private static func form(of type: KeyType) -> String {
    switch type {
    case .choice(let words): "\(words.joined(separator: " | ")); "
    case .list: "a list; "
    case .bool: "true or false; "
    case .date: "2020-08-09, 2020-08, 2020; "
    case .moment: "2020-08-09, 2020-08, 2020, 2020-08-09T14:30; "
    case .day: "2020-08-09; "
    default: ""
    }
  }

  /// What to write after the front matter.
  private static func hint(at kind: Kind) -> String {
    let hint =
      switch kind {
      case .article: "the article's text; each block is a paragraph that claims can name"
      case .note, .page: "the text, in Markdown"
      case .person: "a biography, drawn from the sources; [@slug, para. 1] cites one"
      case .topic: "what it is, drawn from the sources; [@slug, para. 1] cites one"
      case .event: "what happened; [@slug, para. 1] cites a source"
      case .figure: "what a reader needs to know beside the claims"
      }
    return "# below the line ---: \(hint)"
  }
}
