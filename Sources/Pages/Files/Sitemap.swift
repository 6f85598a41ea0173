import Content
import Templates

/// The pages that search engines should know (sitemaps.org protocol).
struct SitemapView: TemplateRecord {
  let pages: [SitemapEntryView]

  static let fields = Fields<SitemapView>(
    "sitemap", [.list("pages", "all pages but redirects and 404") { $0.pages }])
}

/// A page's address and when it last changed.
struct SitemapEntryView: TemplateRecord {
  let url: String
  let updated: EDTFDate?

  static let fields = Fields<SitemapEntryView>(
    "sitemap entry",
    [
      .text("url", "absolute address") { $0.url },
      .optionalDate("updated", "when it last changed, where that is stated") {
        $0.updated.flatMap { DateValue($0) }
      },
    ])
}

extension PageMaker {
  func sitemap() -> SitemapView {
    let lists = [Routes.front, Routes.timeline, Routes.names, Routes.sources]
    let indexes = briefing.indexedKinds.map(Routes.index)
    let longLists = [.timeline, .names, .sources] + briefing.indexedKinds.map(Page.Subject.index)
    let furtherParts = longLists.flatMap { list in
      (1...briefing.listings.partCount(of: list)).compactMap { Routes.list(list, part: $0) }
    }
    let entities = briefing.site.documents.filter { $0.entity.page?.isIntroduction != true }
    var updates: [String: EDTFDate] = [:]
    for document in entities {
      updates[Routes.path(of: document)] = document.common.updated ?? document.entity.note?.date
    }
    let paths = Set(lists + indexes + furtherParts + entities.map(Routes.path)).sorted()
    return SitemapView(
      pages: paths.map { SitemapEntryView(url: addressing.url($0), updated: updates[$0]) })
  }
}

extension Briefing {
  /// The kinds that have an index: those with an entity or an introduction.
  var indexedKinds: [Kind] {
    Kind.foldered.filter { !site.documents(of: $0).isEmpty || site.introduction(of: $0) != nil }
  }
}
