import Content
import Linking
import Markdown
import Templates

/// An article's page: its standing, its text, and all that rests on it.
struct ArticleView: TemplateRecord {
  let article: Article
  let words: Words
  let language: String?
  let slug: String
  let unconfirmed: [String]
  let text: TextView
  let passages: [PassageView]
  let ignored: [IgnoredView]
  let origin: PartyView?
  let reliesOn: [PartyView]
  let claims: [ClaimView]
  let events: [EntryView]
  let previous: EntryView?
  let next: EntryView?
  let backlinks: [BacklinkView]

  static let fields = Fields<ArticleView>(
    "article",
    [
      .text("title", "the title as stated, or the editor's label") { $0.article.title },
      .html("title_html", "the same, with its language if it isn't the site's") {
        HTML($0.article.title, in: $0.language)
      },
      .bool("has_title", "whether the source has a title") { $0.article.hasTitle },
      .text("slug", "the file name") { $0.slug },
      .optionalDate("date", "when it was published") {
        DateValue(moment: $0.article.date, $0.words)
      },
      .optionalText("date_basis", "`stated` or `derived`") { $0.article.dateBasis?.rawValue },
      .optionalText("date_basis_name", "the same in words") {
        $0.basis($0.article.dateBasis?.rawValue)
      },
      .optionalText("date_note", "how the date was derived") { $0.article.dateNote },
      .optionalText("publisher", "who published it") { $0.article.publisher },
      .optionalHTML("publisher_html", "the same, with its language if it isn't the page's") {
        view in
        view.article.publisher.map { HTML($0, in: view.language) }
      },
      .optionalText("publisher_basis", "`stated` or `inferred`") {
        $0.article.publisherBasis?.rawValue
      },
      .optionalText("publisher_basis_name", "the same in words") {
        $0.basis($0.article.publisherBasis?.rawValue)
      },
      .optionalText("publisher_note", "how the publisher was inferred") {
        $0.article.publisherNote
      },
      .optionalRecord("origin", "who wrote it, if the copy read is a reprint") { $0.origin },
      .list("relies_on", "whose reporting it repeats") { $0.reliesOn },
      .texts("authors", "who wrote it") { $0.article.authors },
      .optionalText("agency", "the news agency that it comes from") { $0.article.agency },
      .texts("unconfirmed", "the keys whose values were guessed, in words") {
        $0.unconfirmed.map($0.words.name(ofKey:))
      },
      .optionalText("url", "the address of the text") { $0.article.url },
      .optionalText("archived_url", "where a snapshot of it is kept") { $0.article.archivedURL },
      .optionalText("language", "BCP 47 tag, if it differs from the site's") { $0.language },
      .optionalText("direction", "how that is written: `ltr` or `rtl`") {
        $0.language.map(LanguageTag.direction)
      },
      .optionalText("reliability", "reasons for and against trusting it") {
        $0.article.reliability
      },
      .bool("digest", "whether it is retold in the editor's words") { $0.article.isDigest },
      .record("text", "its paragraphs, and what is known from outside the sources") { $0.text },
      .list("passages", "where only cited passages are published: those paragraphs") {
        $0.passages
      },
      .list("claims", "every claim that rests on it") { $0.claims },
      .list("events", "events that rest on it") { $0.events },
      .list("removed", "passages left out") { $0.article.removed.map { RemovedView(removed: $0) } },
      .list("ignored", "numbers that aren't claims") {
        $0.ignored
      },
      .optionalRecord("previous", "the article before it in time") { $0.previous },
      .optionalRecord("next", "the article after it in time") { $0.next },
      .list("backlinks", "where else it is mentioned") { $0.backlinks },
    ])

  private func basis(_ name: String?) -> String? { name.map { words.text(named: $0) ?? $0 } }
}

/// A cited paragraph of an article of which only cited passages are published.
struct PassageView: TemplateRecord {
  let number: Int
  let text: String

  static let fields = Fields<PassageView>(
    "passage",
    [
      .number("number", "the paragraph, from 1") { Number($0.number) },
      .text("text", "its text") { $0.text },
    ])
}

/// A passage that was left out of an article.
struct RemovedView: TemplateRecord {
  let removed: Article.Removed

  static let fields = Fields<RemovedView>(
    "removed passage",
    [
      .text("kind", "what sort of passage") { $0.removed.kind },
      .number("after", "the paragraph it followed; 0 before the first") {
        Number($0.removed.after.value)
      },
      .optionalText("about", "the passage in the editor's words") { $0.removed.about },
    ])
}

/// A number of an article that isn't a claim.
struct IgnoredView: TemplateRecord {
  let ignored: Article.Ignored

  static let fields = Fields<IgnoredView>(
    "ignored number",
    [
      .number("paragraph", "the paragraph, from 1; 0 where the whole text is meant") {
        Number($0.ignored.paragraph?.value ?? 0)
      },
      .text("text", "its words") { $0.ignored.text.value },
      .text("reason", "why it isn't a claim") { $0.ignored.reason },
    ])
}

extension PageBuilder {
  func article(_ document: Document, _ article: Article) -> ArticleView {
    standing(
      of: document, article, text: text(of: document),
      backlinks: backlinks(of: document))
  }

  /// What is known of an article and rests on it; the sources page shows no more.
  func standing(
    of document: Document, _ article: Article, text: TextView? = nil,
    backlinks: [BacklinkView] = []
  ) -> ArticleView {
    let graph = briefing.graph
    let neighbours = briefing.neighbours(of: document.id)
    return ArticleView(
      article: article, words: briefing.words,
      language: briefing.entry(document).language, slug: document.id.slug,
      unconfirmed: document.common.unconfirmed.map(\.value), text: text ?? self.text(of: nil),
      passages: text == nil ? [] : passages(of: document),
      ignored: article.ignored.filter { ignored in
        ignored.paragraph.map { briefing.publishes($0.value, of: document) }
          ?? briefing.publishesWhole(document)
      }.map { IgnoredView(ignored: $0) },
      origin: views.party(article.origin, in: document),
      reliesOn: views.parties(article.reliesOn, in: document),
      claims: views.claims(ofFigures: briefing.shown(graph.origins(of: document.id, .figure))) {
        claim, _ in
        claim.place.source.value == document.id.slug
      },
      events: views.eventEntries(briefing.shown(graph.origins(of: document.id, .event))),
      previous: neighbours.previous.map(views.entry), next: neighbours.next.map(views.entry),
      backlinks: backlinks)
  }

  /// Where only cited passages are published: each of them.
  private func passages(of document: Document) -> [PassageView] {
    briefing.passages(of: document).map { number in
      PassageView(number: number, text: document.body.outline.paragraphs[number - 1].text)
    }
  }
}
