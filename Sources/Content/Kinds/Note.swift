/// Curated Markdown that answers a reader's question.
package final class Note: Sendable {
  package let title: String
  package var date: EDTFDate { statedDate?.value ?? .unknown }
  package let statedDate: Located<EDTFDate>?
  package let authors: [String]
  /// Other titles that references may use; they link nothing by themselves.
  package let names: [Located<String>]
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

  package var isIntroduction: Bool { introduces != nil }

  init(_ fields: Fields, introduces: Kind?, standIn: String) {
    title = fields.text("title")?.value ?? standIn
    self.introduces = introduces
  }
}
