internal import Diagnostics
internal import Markdown
import Support

/// Checks that every article and paragraph that front matter names is there.
struct SourceCheck {
  private let site: Site
  private(set) var diagnostics: [Diagnostic] = []
  private var suggestions = Suggestions()

  init(_ site: Site) {
    self.site = site
    for document in site.documents {
      suggestions = Suggestions()
      for place in document.sourceParagraphs { check(place, in: document) }
      if case .article(let article) = document.entity { check(article, document) }
    }
  }

  private mutating func check(_ place: SourceParagraph, in document: Document) {
    let slug = place.source.value
    let id = EntityID(.article, slug)
    guard let article = site[id] else {
      guard site.leftOut(id) == nil else {
        report(
          .draftReference, "'\(slug)' \(site.reasonLeftOut(id)), so nothing published may cite it",
          at: place.source.range, document, suggestion: "publish '\(id)', or cite another source")
        return
      }
      report(
        .unknownReference, "no article has the slug '\(slug)'", at: place.source.range, document,
        suggestion: suggestions.next { [site] in site.slugMeant(by: slug, .article) }.map {
          "did you mean \(writing: $0)?"
        })
      return
    }
    checkParagraph(place.paragraph, of: article, in: document)
  }

  private mutating func check(_ article: Article, _ document: Document) {
    guard document.isComplete else { return }
    for paragraph in article.ignored.compactMap(\.paragraph) {
      checkParagraph(paragraph, of: document, in: document)
    }
    for removed in article.removed where removed.after.value > 0 {
      checkParagraph(removed.after, of: document, in: document)
    }
  }

  private mutating func checkParagraph(
    _ paragraph: Located<Int>, of article: Document, in document: Document
  ) {
    let count = article.body.extent.paragraphs
    guard article.isComplete, !(1...max(count, 1)).contains(paragraph.value) || count == 0 else {
      return
    }
    report(
      .unknownParagraph,
      "'\(article.id.slug)' has no paragraph \(paragraph.value)", at: paragraph.range, document,
      suggestion: count == 0 ? "the article has no paragraphs" : "its paragraphs are 1 to \(count)")
  }

  private mutating func report(
    _ id: DiagnosticID, _ message: String, at range: Range<Int>, _ document: Document,
    suggestion: Suggestion? = nil
  ) {
    diagnostics.append(
      Diagnostic(id, message, at: document.file.location(of: range), suggestion: suggestion))
  }
}

extension Document {
  /// Every paragraph of an article that the front matter names.
  package var sourceParagraphs: [SourceParagraph] {
    switch entity {
    case .person(let person): person.roles.compactMap(\.source)
    case .event(let event):
      event.sources + event.disagreements.flatMap { $0.positions.map(\.source) }
    case .figure(let figure):
      figure.claims.map(\.place)
        + figure.claims.flatMap { $0.retractions.compactMap(\.place) }
    case .article, .note, .page, .topic: []
    }
  }
}
