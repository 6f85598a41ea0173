/// Curated Markdown that answers a reader's question.
package final class Note: Sendable {
  /// The title as the author wrote it.
  package let title: String
  /// Unknown where none is stated.
  package var date: EDTFDate { statedDate?.value ?? .unknown }
  /// When it was written, and where that is stated.
  package let statedDate: Located<EDTFDate>?
  /// Who wrote it, in the order of the file.
  package let authors: [String]
  /// Other titles that references may use; they link nothing by themselves.
  package let names: [Located<String>]
  /// The topics that the note concerns.
  package let topics: [EntityReference]

  /// All authors in one text; nil where none is stated.
  package var author: String? { authors.isEmpty ? nil : authors.joined(separator: ", ") }

  init(_ fields: Fields, standIn: String) {
    title = fields[Keys.title]?.value ?? standIn
    statedDate = fields[Keys.date]
    authors = fields[Keys.author].map(\.value)
    names = fields[Keys.names]
    topics = fields[Keys.topics]
  }

  /// Its own keys; the phrase of each says what it is for.
  package enum Keys {
    static let title = TypedKey.text("title", required: true, "the note's title")
    static let date = TypedKey.date("date", required: true, "when it was written")
    package static let author = TypedKey.texts("author", "who wrote it")
    static let names = TypedKey.texts("names", "other titles that references may use")
    package static let topics = TypedKey.references(
      "topics", to: [.topic], "topics it concerns")

    static let all = [title.key, date.key, author.key, names.key, topics.key]
  }
}

/// A page of its own (about, method), the front page's text, or an index's introduction.
package final class StandalonePage: Sendable {
  /// As the author wrote it.
  package let title: String
  /// The kind whose index this introduces.
  package let introduces: Kind?

  init(_ fields: Fields, introduces: Kind?, standIn: String) {
    title = fields[Keys.title]?.value ?? standIn
    self.introduces = introduces
  }

  enum Keys {
    static let title = TypedKey.text("title", required: true, "the page's title")

    static let all = [title.key]
  }
}
