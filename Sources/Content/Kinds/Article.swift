/// Received text, the evidence that claims rest on.
package final class Article: Sendable {
  /// The passages left out of the text, so that nothing is lost.
  package struct Removed: Sendable {
    /// What sort of passage it was.
    package let kind: String
    /// The paragraph that the passage followed; 0 before the first.
    package let after: Located<Int>
    /// In the editor's words; the passage itself is never published.
    package let about: String?
  }

  /// A number of the text that isn't a claim.
  package struct Ignored: Sendable {
    /// Nil for words wherever they are in the text.
    package let paragraph: Located<Int>?
    package let text: Located<String>
    package let reason: String
  }

  /// How surely a date or a publisher is known.
  package enum Basis: String, Sendable {
    case stated, derived, inferred
  }

  /// The title as stated, or the editor's label where the source has none.
  package let title: String
  /// False where the title is the editor's `label`.
  package let hasTitle: Bool
  /// When it was published.
  package let date: EDTFDate
  /// Whether the source states the date.
  package let dateBasis: Basis?
  /// How the date was worked out, in the editor's words.
  package let dateNote: String?
  /// Who published the text as it was read.
  package let publisher: String?
  /// Whether the source names its publisher.
  package let publisherBasis: Basis?
  /// From what the publisher was inferred.
  package let publisherNote: String?
  /// Who wrote it, if the copy is a reprint.
  package let origin: EntityReference?
  /// Whose reporting it repeats, in the order of the file.
  package let reliesOn: [EntityReference]
  /// Who wrote it, in the order of the file.
  package let authors: [String]
  /// The news agency that it comes from.
  package let agency: String?
  /// Absolute; checked.
  package let url: String?
  /// The address of a snapshot; absolute.
  package let archivedURL: String?
  /// A BCP 47 tag; nil where it is the site's.
  package let language: String?
  /// The editor's assessment.
  package let reliability: String?
  /// What was left out of the copy, in the order of the file.
  package let removed: [Removed]
  /// Numbers that aren't claims, in the order of the file.
  package let ignored: [Ignored]
  /// Whether the text is the editor's own summary.
  package let isDigest: Bool
  /// Only the passages that claims cite reach the site.
  package let publishesCitedOnly: Bool

  init(_ fields: Fields, standIn: String) {
    hasTitle = fields.text("title") != nil
    title = (fields.text("title") ?? fields.text("label"))?.value ?? standIn
    date = fields.date("date")?.value ?? .unknown
    dateBasis = fields.text("date_basis").flatMap { Basis(rawValue: $0.value) }
    dateNote = fields.text("date_note")?.value
    publisher = fields.text("publisher")?.value
    publisherBasis = fields.text("publisher_basis").flatMap { Basis(rawValue: $0.value) }
    publisherNote = fields.text("publisher_note")?.value
    origin = fields.reference("origin")
    reliesOn = fields.references("relies_on")
    authors = fields.texts("author").map(\.value)
    agency = fields.text("agency")?.value
    url = fields.text("url")?.value
    archivedURL = fields.text("archived_url")?.value
    language = fields.text("language")?.value
    reliability = fields.text("reliability")?.value
    removed = fields.records("removed").compactMap { record in
      guard let kind = record.text("kind"), let after = record.number("after") else { return nil }
      return Removed(kind: kind.value, after: after, about: record.text("about")?.value)
    }
    ignored = fields.records("ignored").compactMap { record in
      guard let text = record.text("text"), let reason = record.text("reason") else { return nil }
      return Ignored(paragraph: record.number("paragraph"), text: text, reason: reason.value)
    }
    isDigest = fields.text("form")?.value == "digest"
    publishesCitedOnly = fields.text("publish")?.value == "cited"
  }
}
