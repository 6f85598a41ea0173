/// One key of front matter as it is declared: the checks, the editors' tables and the schemas for
/// editors' programs are all made from these.
package struct Key: Sendable {
  /// As it is written in front matter.
  package let name: String
  /// What its value may be.
  package let type: KeyType
  /// Whether a file without it is an error.
  package let isRequired: Bool
  /// What the key is for, in one phrase.
  package let doc: String

  /// The placeholder in a new file for a value that only its author knows; the checks report it.
  package static let placeholder = "…"

  /// Whether a value is yet to be written: one of the words or signs that are put in its place.
  package static func isPlaceholder(_ value: String) -> Bool {
    guard !value.isEmpty else { return false }
    return ["TODO", "TBD", "FIXME", "XXX", "???"].contains(value.uppercased())
      || value.allSatisfy { $0 == "…" } || value.count > 2 && value.allSatisfy { $0 == "." }
  }

  /// `doc` is one phrase for editors, in messages, new files and schemas.
  package init(_ name: String, _ type: KeyType, required: Bool = false, _ doc: String) {
    self.name = name
    self.type = type
    self.isRequired = required
    self.doc = doc
  }

  /// The same key in a file that needs no value of it.
  var optional: Key { Key(name, type, required: false, doc) }
}

/// What a key's value may be.
package indirect enum KeyType: Sendable {
  /// One line or paragraph of plain text.
  case text
  /// A source's exact words, a note that may quote them, or words shown in place of a page: quotation
  /// marks around them are kept, and marks of Markdown are the source's own.
  case words
  /// Text in Markdown.
  case markdown
  /// An EDTF date (ISO 8601-2).
  case date
  /// An EDTF date of one day.
  case day
  /// An EDTF date, of which a day may have a time: `2020-08-09T14:30`.
  case moment
  /// `true` or `false`.
  case bool
  /// A whole number from 0.
  case number
  /// An absolute `http` or `https` address.
  case url
  /// The address that the site is published at.
  case siteAddress
  /// A language tag (BCP 47).
  case language
  /// One of these words.
  case choice([String])
  /// A slug, id, title or name of an entity of one of these kinds, or `text: …` where it has no page.
  case reference([Kind])
  /// The slug of an article.
  case source
  /// An earlier slug.
  case slug
  /// Several; one alone may be written without the list's dash.
  case list(KeyType)
  /// A mapping with these keys.
  case record([Key])
  /// A mapping with these keys, or one text, the value of the first.
  case textOrRecord([Key])
  /// A mapping with free keys and plain values.
  case free

  /// Whether it is text that readers see.
  var isProse: Bool {
    switch self {
    case .text, .markdown: true
    default: false
    }
  }
}
