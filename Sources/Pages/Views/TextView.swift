import Content
import Markdown
import Templates

/// What an editor or a source wrote for a page, and what that cites.
struct TextView: TemplateRecord {
  let body: HTML?
  let explanation: HTML?
  let outside: HTML?
  let headings: [LinkView]
  let sources: [CitedView]
  let credits: [CreditView]

  static let fields = Fields<TextView>(
    "text",
    [
      .optionalHTML("body", "the Markdown after the front matter") { $0.body },
      .optionalHTML("explanation", "of a figure: why the sources differ") { $0.explanation },
      .optionalHTML("outside", "what is known from outside the sources") { $0.outside },
      .list("headings", "the body's top-level headings, for a table of contents") {
        $0.headings
      },
      .list("sources", "what the texts cite, in the order of their citations' numbers") {
        $0.sources
      },
      .list("credits", "who made the images, in the order of the file") { $0.credits },
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
      .optionalText("publisher", "who published the article") {
        $0.article.document.entity.article?.publisher
      },
      .optionalHTML("publisher_html", "the same, with its language if it isn't the page's") {
        $0.article.entry.publisherHTML
      },
      .optionalText("address", "the article's address elsewhere") {
        $0.article.document.entity.article?.url
      },
      .record("article", "the article") { $0.article },
    ])
}

extension PageBuilder {
  /// The texts of a document, or of none where a page has no document of its own.
  func text(of document: Document?) -> TextView {
    guard let document else {
      return TextView(
        body: nil, explanation: nil, outside: nil, headings: [], sources: [], credits: [])
    }
    var renderer = TextRenderer(briefing, addressing, cards: cards)
    // The first that a page shows, so that its citations have the first numbers.
    let explanation = renderer.html(of: .explanation, of: document)
    return TextView(
      body: briefing.publishesWhole(document) ? renderer.html(of: .body, of: document) : nil,
      explanation: explanation,
      outside: renderer.html(of: .outside, of: document), headings: headings(of: document),
      sources: cited(renderer.sources),
      credits: briefing.credits(of: document).map {
        CreditView(credit: $0.credit, url: addressing.url($0.path))
      })
  }

  /// The headings of the highest rank that the body uses.
  private func headings(of document: Document) -> [LinkView] {
    guard briefing.publishesWhole(document) else { return [] }
    let headings = document.body.outline.headings
    let rank = headings.map(\.level).min()
    return headings.filter { $0.level == rank }.map { LinkView($0.text, "#\($0.anchor)") }
  }

  private func cited(_ sources: [CitedSource]) -> [CitedView] {
    sources.enumerated().compactMap { index, source in
      briefing.site[source.article].map { article in
        CitedView(
          number: index + 1, words: source.words(article, briefing.words),
          url: addressing.url(
            briefing.entry(article).path, fragment: source.paragraphs.map { "p\($0.lowerBound)" }),
          article: views.entry(article))
      }
    }
  }
}
