import Content
import Linking
import Markdown
import Templates

/// A note's page: its text and what it cites.
struct NoteView: TemplateRecord {
  let note: Note
  let body: HTML?
  let outside: HTML?
  let headings: [LinkView]
  let sources: [CitedView]
  let previous: EntryView?
  let next: EntryView?
  let backlinks: [BacklinkView]

  static let fields = Fields<NoteView>(
    "note",
    [
      .text("title", "its title") { $0.note.title },
      .date("date", "when it was written") { DateValue($0.note.date) },
      .optionalText("author", "who wrote it") { $0.note.author },
      .optionalHTML("body", "its text") { $0.body },
      .optionalHTML("outside", "what is known from outside the sources") { $0.outside },
      .list("headings", "its headings of the first rank, for a list of contents") { $0.headings },
      .list("sources", "what it cites, in the order of its citations' numbers") { $0.sources },
      .optionalRecord("previous", "the note before it in time") { $0.previous },
      .optionalRecord("next", "the note after it in time") { $0.next },
      .list("backlinks", "where else it is spoken of") { $0.backlinks },
    ])
}

/// A source that a text cites, with the number its citations show.
struct CitedView: TemplateRecord {
  let number: Int
  let words: String
  let url: String
  let article: EntryView

  static let fields = Fields<CitedView>(
    "cited source",
    [
      .number("number", "the number that its citations show") { Number($0.number) },
      .text("words", "the article's title and the paragraphs") { $0.words },
      .text("url", "address of the first paragraph") { $0.url },
      .record("article", "the article") { $0.article },
    ])
}

/// A page of its own: about, method.
struct StandaloneView: TemplateRecord {
  let title: String
  let body: HTML?
  let outside: HTML?
  let headings: [LinkView]
  let sources: [CitedView]
  let backlinks: [BacklinkView]

  static let fields = Fields<StandaloneView>(
    "text",
    [
      .text("title", "its title") { $0.title },
      .optionalHTML("body", "its text") { $0.body },
      .optionalHTML("outside", "what is known from outside the sources") { $0.outside },
      .list("headings", "its headings of the first rank") { $0.headings },
      .list("sources", "what it cites") { $0.sources },
      .list("backlinks", "where else it is spoken of") { $0.backlinks },
    ])
}

extension PageMaker {
  func note(_ document: Document, _ note: Note) -> NoteView {
    let body = body(.body, document)
    let neighbours = briefing.neighbours(of: document.id)
    return NoteView(
      note: note, body: body?.html, outside: self.body(.outside, document)?.html,
      headings: headings(of: document), sources: cited(body),
      previous: neighbours.previous.map(views.entry), next: neighbours.next.map(views.entry),
      backlinks: backlinks(of: document))
  }

  func standalone(_ document: Document) -> StandaloneView {
    let body = body(.body, document)
    return StandaloneView(
      title: document.title, body: body?.html, outside: self.body(.outside, document)?.html,
      headings: headings(of: document), sources: cited(body), backlinks: backlinks(of: document))
  }

  /// The headings of the highest rank that the text uses.
  private func headings(of document: Document) -> [LinkView] {
    let headings = document.body.outline.headings
    let rank = headings.map(\.level).min()
    return headings.filter { $0.level == rank }.map { LinkView($0.text, "#\($0.anchor)") }
  }

  func cited(_ body: BodyText?) -> [CitedView] {
    (body?.sources ?? []).enumerated().compactMap { index, source in
      briefing.site[source.article].map { article in
        CitedView(
          number: index + 1, words: source.words(article),
          url: addressing.url(
            Routes.path(of: article), fragment: source.paragraphs.map { "p\($0.lowerBound)" }),
          article: views.entry(article))
      }
    }
  }
}
