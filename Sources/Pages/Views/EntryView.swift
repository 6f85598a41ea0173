import Content
import Templates

/// What lists, cards and links show of an entity.
struct EntryView: TemplateRecord {
  let entry: Entry
  let url: String

  var document: Document { entry.document }

  static let fields = Fields<EntryView>(
    "entry",
    [
      .text("kind", "`article`, `note`, `page`, `person`, `topic`, `event` or `figure`") {
        $0.entry.kind
      },
      .text(
        "sort",
        "the kind, or what sort of topic it is: `organisation`, `government`, `place`, `term`"
      ) {
        $0.entry.sort
      },
      .text("kind_name", "the kind in words") { $0.entry.names.kind },
      .text("sort_name", "the sort in words") { $0.entry.names.sort },
      .text("slug", "the file name") { $0.document.id.slug },
      .text("title", "title or name") { $0.entry.title },
      .html("title_html", "the same, with its language if it isn't the page's") {
        $0.entry.titleHTML
      },
      .text("url", "address of its page") { $0.url },
      .optionalText("summary", "one sentence") { $0.entry.summary },
      .optionalHTML("summary_html", "the same, with its language if it isn't the page's") {
        $0.entry.summaryHTML
      },
      Field("date", .optional(.date), "of an article, a note or an event") {
        $0.entry.date
      },
      .optionalText(
        "status", "of an event: `happened`, `reported`, `announced`, `planned`, `missed`"
      ) {
        $0.entry.status
      },
      .optionalText("status_name", "of an event: the status in words") { $0.entry.names.status },
      .optionalText("unit", "of a figure: what is counted, where no claim's words say it") {
        $0.entry.unit
      },
      Field("says", .list(.html), "of a figure: what the claims say, each wording once") {
        $0.entry.says
      },
      .optionalText("range", "of a figure: the range of the numbers that still hold, with units") {
        $0.entry.range
      },
      .bool("contested", "whether a figure's claims contradict each other, or an event's sources") {
        $0.entry.isContested
      },
      Field("differ", .list(.text), "of an event: what its sources differ about") {
        $0.entry.differ
      },
      .bool("draft", "whether it is a draft") { $0.entry.isDraft },
    ])
}

extension DateValue {
  /// Nil where nothing is known of the date.
  init?(_ date: EDTFDate, _ words: Words) {
    guard let day = date.day else { return nil }
    self.init(iso: day, long: date.words(.long, in: words), short: date.words(.short, in: words))
  }

  /// That of an event, or when an article or a note was published.
  init?(of document: Document, _ words: Words) {
    guard let date = document.entity.edtfDate else { return nil }
    if document.id.kind == .event { self.init(date, words) } else { self.init(moment: date, words) }
  }

  /// Of what happens in a moment, such as a publication: an interval is when that may have been.
  init?(moment date: EDTFDate, _ words: Words) {
    guard let day = date.day else { return nil }
    self.init(
      iso: day, long: date.momentWords(.long, in: words),
      short: date.momentWords(.short, in: words))
  }
}

/// A link with its words.
struct LinkView: TemplateRecord {
  let title: String
  let url: String
  let isCurrent: Bool

  init(_ title: String, _ url: String, isCurrent: Bool = false) {
    self.title = title
    self.url = url
    self.isCurrent = isCurrent
  }

  static let fields = Fields<LinkView>(
    "link",
    [
      .text("title", "the link's words") { $0.title },
      .text("url", "its address") { $0.url },
      .bool("current", "whether it leads to the page it is on, or to its index") {
        $0.isCurrent
      },
    ])
}

/// Someone or something named in front matter: an entity with a page, or only words.
struct PartyView: TemplateRecord {
  let title: String
  /// Where it isn't that of the page.
  let language: String?
  let url: String?
  /// The title with the languages of its parts, where these differ.
  var parts: HTML?

  static let fields = Fields<PartyView>(
    "party",
    [
      .text("title", "the name") { $0.title },
      .html("title_html", "the same, with its language if it isn't the page's") {
        $0.parts ?? HTML($0.title, in: $0.language)
      },
      .optionalText("url", "address of its page, if it has one") { $0.url },
    ])
}

/// A paragraph of an article that something rests on.
struct SourceView: TemplateRecord {
  let article: Entry
  let paragraph: Int
  let url: String

  static let fields = Fields<SourceView>(
    "source",
    [
      .text("title", "the article's title, or the editor's label") { $0.article.title },
      .html("title_html", "the same, with its language if it isn't the site's") {
        $0.article.titleHTML
      },
      .text("slug", "the article's slug") { $0.article.document.id.slug },
      .text("url", "address of the paragraph") { $0.url },
      .number("paragraph", "the paragraph's number, from 1") { Number($0.paragraph) },
      .optionalText("publisher", "who published the article") {
        $0.article.document.entity.article?.publisher
      },
      .optionalHTML("publisher_html", "the same, with its language if it isn't the page's") {
        $0.article.publisherHTML
      },
      Field("date", .optional(.date), "when the article was published") {
        $0.article.date
      },
    ])
}
