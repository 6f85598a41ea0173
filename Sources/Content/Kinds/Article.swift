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
    /// Words of that paragraph that contain the number.
    package let text: Located<String>
    /// Why the number is neither a claim nor a date.
    package let reason: String
  }

  /// Whether the source states its date.
  package enum DateBasis: String, CaseIterable, Sendable {
    case stated, derived
  }

  /// Whether the source names its publisher.
  package enum PublisherBasis: String, CaseIterable, Sendable {
    case stated, inferred
  }

  /// Whose words the text is in: its author's, or the editor's.
  package enum Form: String, CaseIterable, Sendable {
    case text, digest
  }

  /// Whether the whole text reaches the site or its cited passages alone.
  package enum Publication: String, CaseIterable, Sendable {
    case full, cited
  }

  /// The title as stated, or the editor's label where the source has none.
  package let title: String
  /// False where the title is the editor's `label`.
  package let hasTitle: Bool
  /// When it was published.
  package let date: EDTFDate
  /// Whether the source states the date.
  package let dateBasis: DateBasis?
  /// How the date was worked out, in the editor's words.
  package let dateNote: String?
  /// Who published the text as it was read.
  package let publisher: String?
  /// Whether the source names its publisher.
  package let publisherBasis: PublisherBasis?
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
    hasTitle = fields.has(Keys.title)
    title = (fields[Keys.title] ?? fields[Keys.label])?.value ?? standIn
    date = fields[Keys.date]?.value ?? .unknown
    dateBasis = fields[Keys.dateBasis]
    dateNote = fields[Keys.dateNote]?.value
    publisher = fields[Keys.publisher]?.value
    publisherBasis = fields[Keys.publisherBasis]
    publisherNote = fields[Keys.publisherNote]?.value
    origin = fields[Keys.origin]
    reliesOn = fields[Keys.reliesOn]
    authors = fields[Keys.author].map(\.value)
    agency = fields[Keys.agency]?.value
    url = fields[Keys.url]?.value
    archivedURL = fields[Keys.archivedURL]?.value
    reliability = fields[Keys.reliability]?.value
    removed = fields[Keys.removed]
    ignored = fields[Keys.ignored]
    isDigest = fields[Keys.form] == .digest
    publishesCitedOnly = fields[Keys.publish] == .cited
  }

  /// Its own keys; the phrase of each says what it is for.
  package enum Keys {
    package static let title = TypedKey.words("title", "the title as the source states it")
    package static let label = TypedKey.text(
      "label", "the editor's words if the source has no title")
    package static let date = TypedKey.date("date", required: true, "when it was published")
    package static let dateBasis = TypedKey<DateBasis>.choice(
      "date_basis", "whether the source states its date")
    package static let dateNote = TypedKey.words("date_note", "how the date was derived")
    package static let publisher = TypedKey.text("publisher", "who published the text as read")
    package static let publisherBasis = TypedKey<PublisherBasis>.choice(
      "publisher_basis", "whether the source names it")
    package static let publisherNote = TypedKey.words(
      "publisher_note", "how the publisher was inferred")
    package static let origin = TypedKey.reference(
      "origin", to: [.topic, .person, .article], "who wrote it, if the copy read is a reprint")
    package static let reliesOn = TypedKey.references(
      "relies_on", to: [.topic, .person, .article], "whose reporting it repeats")
    package static let author = TypedKey.texts("author", "who wrote it")
    package static let agency = TypedKey.text("agency", "the news agency that it comes from")
    package static let url = TypedKey.url("url", "the address of the text")
    static let archivedURL = TypedKey.url("archived_url", "where a snapshot of it is kept")
    static let reliability = TypedKey.text("reliability", "reasons for and against trusting it")
    package static let removed = TypedKey.records(
      "removed", Removed.Keys.all, "what was left out of the text", as: Removed.init)
    package static let ignored = TypedKey.records(
      "ignored", Ignored.Keys.all, "numbers that aren't claims", as: Ignored.init)
    package static let form = TypedKey<Form>.choice(
      "form", "digest: retold in the editor's own words")
    package static let publish = TypedKey<Publication>.choice(
      "publish", "cited: only the cited passages are published")

    static let all = [
      title.key, label.key, date.key, dateBasis.key, dateNote.key, publisher.key,
      publisherBasis.key, publisherNote.key, origin.key, reliesOn.key, author.key, agency.key,
      url.key, archivedURL.key, Common.Keys.language.key, reliability.key, removed.key, ignored.key,
      form.key,
      publish.key,
    ]
  }
}

extension Article.Removed {
  fileprivate init?(_ fields: Fields) {
    guard let kind = fields[Keys.kind], let after = fields[Keys.after] else { return nil }
    self.init(kind: kind.value, after: after, about: fields[Keys.about]?.value)
  }

  /// Of one passage.
  package enum Keys {
    package static let kind = TypedKey.text("kind", required: true, "what sort of passage it was")
    package static let after = TypedKey.number(
      "after", required: true, "the paragraph it followed; 0 before the first")
    package static let text = TypedKey.words("text", "the passage as received; never published")
    static let about = TypedKey.text("about", "the passage described in the editor's words")

    static let all = [kind.key, after.key, text.key, about.key]
  }
}

extension Article.Ignored {
  fileprivate init?(_ fields: Fields) {
    guard let text = fields[Keys.text], let reason = fields[Keys.reason] else { return nil }
    self.init(paragraph: fields[Keys.paragraph], text: text, reason: reason.value)
  }

  /// Of one number.
  package enum Keys {
    package static let paragraph = TypedKey.number(
      "paragraph", "the article's paragraph, from 1; where it is left out, the whole text")
    package static let text = TypedKey.words("text", required: true, "the number's words")
    package static let reason = TypedKey.text("reason", required: true, "why it isn't a claim")

    static let all = [paragraph.key, text.key, reason.key]
  }
}
