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
    title = fields.text("title")?.value ?? standIn
    statedDate = fields.date("date")
    authors = fields.texts("author").map(\.value)
    names = fields.texts("names")
    topics = fields.references("topics")
  }
}

/// A page of its own (about, method), the front page's text, or an index's introduction.
package final class StandalonePage: Sendable {
  package let title: String
  /// The kind whose index this introduces.
  package let introduces: Kind?

  /// Whether it introduces an index.
  package var isIntroduction: Bool { introduces != nil }

  init(_ fields: Fields, introduces: Kind?, standIn: String) {
    title = fields.text("title")?.value ?? standIn
    self.introduces = introduces
  }
}
