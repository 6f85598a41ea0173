import Content
import Linking
import Templates

/// An article's page: its standing, its text, and all that rests on it.
struct ArticleView: TemplateRecord {
  let article: Article
  let slug: String
  let body: HTML?
  let outside: HTML?
  let origin: PartyView?
  let reliesOn: [PartyView]
  let claims: [ClaimView]
  let events: [EntryView]
  let backlinks: [BacklinkView]

  static let fields = Fields<ArticleView>(
    "article",
    [
      .text("title", "the title as stated, or the editor's label") { $0.article.title },
      .bool("has_title", "whether the source has a title") { $0.article.hasTitle },
      .text("slug", "the file name") { $0.slug },
      .date("date", "when it was published") { DateValue($0.article.date) },
      .optionalText("date_basis", "`stated` or `derived`") { $0.article.dateBasis?.rawValue },
      .optionalText("date_note", "how the date was derived") { $0.article.dateNote },
      .optionalText("publisher", "who published it") { $0.article.publisher },
      .optionalText("publisher_basis", "`stated` or `inferred`") {
        $0.article.publisherBasis?.rawValue
      },
      .optionalText("publisher_note", "how the publisher was inferred") {
        $0.article.publisherNote
      },
      .optionalRecord("origin", "who wrote it, where the copy read is a reprint") { $0.origin },
      .list("relies_on", "whose reporting it repeats") { $0.reliesOn },
      .optionalText("url", "where the text stands") { $0.article.url },
      .optionalText("language", "BCP 47 tag, where it differs from the site's") {
        $0.article.language
      },
      .optionalText("reliability", "what speaks for and against trusting it") {
        $0.article.reliability
      },
      .bool("digest", "whether it is retold in the editor's words") { $0.article.isDigest },
      .optionalHTML("body", "its paragraphs") { $0.body },
      .optionalHTML("outside", "what is known from outside the sources") { $0.outside },
      .list("claims", "every claim that rests on it") { $0.claims },
      .list("events", "events that rest on it") { $0.events },
      .list("removed", "passages left out") { $0.article.removed.map { RemovedView(removed: $0) } },
      .list("ignored", "numbers that are no claims") {
        $0.article.ignored.map { IgnoredView(ignored: $0) }
      },
      .list("backlinks", "where else it is spoken of") { $0.backlinks },
    ])
}

/// A passage that was left out of an article.
struct RemovedView: TemplateRecord {
  let removed: Article.Removed

  static let fields = Fields<RemovedView>(
    "removed passage",
    [
      .text("kind", "what sort of passage") { $0.removed.kind },
      .number("after", "the paragraph it stood behind; 0 before the first") {
        Number($0.removed.after.value)
      },
      .optionalText("about", "the passage in the editor's words") { $0.removed.about },
    ])
}

/// A number of an article that is no claim.
struct IgnoredView: TemplateRecord {
  let ignored: Article.Ignored

  static let fields = Fields<IgnoredView>(
    "ignored number",
    [
      .number("paragraph", "the paragraph, from 1") { Number($0.ignored.paragraph.value) },
      .text("text", "its words") { $0.ignored.text.value },
      .text("reason", "why it is no claim") { $0.ignored.reason },
    ])
}

extension PageMaker {
  func article(_ document: Document, _ article: Article) -> ArticleView {
    standing(
      of: document, article, body: articleBody(document, article),
      outside: body(.outside, document)?.html,
      backlinks: backlinks(of: document, except: [.figure, .event]))
  }

  /// What is known of an article and rests on it; the sources page shows no more.
  func standing(
    of document: Document, _ article: Article, body: HTML? = nil, outside: HTML? = nil,
    backlinks: [BacklinkView] = []
  ) -> ArticleView {
    let links = briefing.graph.backlinks(of: document.id)
    return ArticleView(
      article: article, slug: document.id.slug, body: body, outside: outside,
      origin: views.party(article.origin, in: document),
      reliesOn: views.parties(article.reliesOn, in: document),
      claims: views.claims(ofFigures: links.sources(.figure)) { claim, _ in
        claim.place.source.value == document.id.slug
      },
      events: views.eventEntries(links.sources(.event)), backlinks: backlinks)
  }

  /// Nil where nothing of the text may be published.
  private func articleBody(_ document: Document, _ article: Article) -> HTML? {
    article.publishesCitedOnly ? nil : body(.body, document)?.html
  }
}
