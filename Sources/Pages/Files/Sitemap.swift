import Content
import Templates

/// The pages that search engines should know, in the order of their paths, in as many files as the
/// sitemaps.org protocol wants; where there are several, `sitemap.xml` leads to them.
struct Sitemap {
  private let parts: [ArraySlice<Page>]

  /// `pages` are all of the site's.
  init(_ pages: [Page], _ sizes: PageSizes) {
    let listed = pages.filter(\.subject.isListed)
    let count = PageSizes.pages(for: listed.count, sizes.addresses)
    parts = (1...count).map { listed.part($0, of: sizes.addresses) }
  }

  /// The parts of so many addresses that are in files of their own.
  static func parts(for count: Int, _ sizes: PageSizes) -> Range<Int> {
    let parts = PageSizes.pages(for: count, sizes.addresses)
    return parts > 1 ? 1..<(parts + 1) : 1..<1
  }

  /// What a part shows; nil means `sitemap.xml`.
  func view(of part: Int?, _ addressing: Addressing, in languages: [PageLanguage]) -> SitemapView {
    guard part != nil || parts.count == 1 else {
      return SitemapView(
        pages: [], parts: (1...parts.count).map { addressing.url(Routes.sitemap(part: $0)) },
        isInSeveralLanguages: languages.count > 1)
    }
    let pages = parts[(part ?? 1) - 1].map { page in
      let briefing = languages[page.edition].briefing
      let document = page.subject.datedDocument(in: briefing)
      return SitemapEntryView(
        url: addressing.url(page.path),
        updated: (document?.common.updated ?? document?.entity.note?.date).flatMap {
          DateValue($0, briefing.words)
        },
        languages: languages.links(from: page, addressing).filter { $0.counterpart != nil })
    }
    return SitemapView(pages: pages, parts: [], isInSeveralLanguages: languages.count > 1)
  }
}

extension Page.Subject {
  /// The document whose dates are the page's; a list changes with what it lists.
  fileprivate func datedDocument(in briefing: Briefing) -> Document? {
    switch self {
    case .front, .entity: document(in: briefing)
    default: nil
    }
  }
}

/// A sitemap's addresses, or where its parts are.
struct SitemapView: TemplateRecord {
  let pages: [SitemapEntryView]
  let parts: [String]
  let isInSeveralLanguages: Bool

  static let fields = Fields<SitemapView>(
    "sitemap",
    [
      .list("pages", "all pages except redirects, the search and 404, or some of them") {
        $0.pages
      },
      .bool("languages", "whether the site has several languages") { $0.isInSeveralLanguages },
      .texts("parts", "if there are several: the absolute address of each sitemap") { $0.parts },
    ])
}

/// A page's address and when it last changed.
struct SitemapEntryView: TemplateRecord {
  let url: String
  let updated: DateValue?
  let languages: [LanguageLinkView]

  static let fields = Fields<SitemapEntryView>(
    "sitemap entry",
    [
      .text("url", "absolute address") { $0.url },
      .optionalDate("updated", "when it last changed, if that is stated") {
        $0.updated
      },
      .list("languages", "it in each language that it is in, if the site has several") {
        $0.languages
      },
    ])
}
