import Content
import Diagnostics

/// Which pages a site has; two on one path are an error that names both.
struct PageList {
  /// In the order of their paths.
  let pages: [Page]

  init(
    _ briefing: Briefing, _ assets: Assets, _ cards: LinkCards, into diagnostics: inout [Diagnostic]
  ) {
    let site = briefing.site
    var all = [
      Page(Routes.front, .front), Page(Routes.timeline, .timeline), Page(Routes.names, .names),
      Page(Routes.sources, .sources), Page(Routes.search, .search),
      Page(Routes.notFound, .notFound), Page(Routes.sitemap, .sitemap),
      Page(Routes.robots, .robots),
    ]
    all += DataFile.allCases.map { Page(Routes.data($0), .data($0)) }
    all += FeedFormat.allCases.map { Page(Routes.feed($0), .feed($0, about: nil)) }
    all += briefing.idsWithNews.compactMap { site[$0] }.map {
      Page(Routes.feed(.atom, about: $0), .feed(.atom, about: $0.id))
    }
    all += briefing.indexedKinds.map { Page(Routes.index(of: $0), .index($0)) }
    for document in site.documents {
      all += Self.pages(of: document)
    }
    all += all.flatMap { Self.furtherParts(of: $0.subject, briefing) }
    let listed = all.count { $0.subject.isListed }
    all += Sitemap.parts(for: listed, briefing.sizes).map {
      Page(Routes.sitemap(part: $0), .sitemapPart($0))
    }
    if assets[LinkCards.script] != nil {
      all += cards.pieces.keys.map { Page(Routes.cards($0), .cards($0)) }
    }
    all += assets.all.map { Page($0.outputPath, .asset($0.name)) }
    all += site.copied.enumerated().map { Page($1.outputPath, .copied($0)) }
    pages = Self.eachPathOnce(all, site, into: &diagnostics)
    diagnostics += Self.filesAsFolders(pages, site)
  }

  /// A file can't stand where others need a folder.
  private static func filesAsFolders(_ pages: [Page], _ site: Site) -> [Diagnostic] {
    let places = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, $0) })
    var told: Set<String> = []
    var diagnostics: [Diagnostic] = []
    for page in pages {
      guard let slash = page.path.lastIndex(of: "/") else { continue }
      let folder = String(page.path[..<slash])
      guard let file = places[folder], told.insert(folder).inserted,
        let place = file.origin(in: site)
      else { continue }
      diagnostics.append(
        Diagnostic(
          .samePath, "'\(folder)' would be a file and the folder of '\(page.path)'", at: place,
          suggestion: "give the file another name"))
    }
    return diagnostics
  }

  private static func furtherParts(of list: Page.Subject, _ briefing: Briefing) -> [Page] {
    let count = briefing.partCount(of: list)
    guard count > 1 else { return [] }
    return (2...count).compactMap { number in
      Routes.list(list, part: number).map { Page($0, .part(number, of: list)) }
    }
  }

  private static func pages(of document: Document) -> [Page] {
    let isFront = document.id == EntityID(.page, "index")
    let isIndex = document.entity.page?.isIntroduction == true
    let own = isFront || isIndex ? [] : [Page(Routes.path(of: document), .entity(document.id))]
    return own
      + document.common.redirectFrom.map {
        Page(Routes.path(of: EntityID(document.id.kind, $0.value)), .redirect(to: document.id))
      }
  }

  private static func eachPathOnce(
    _ pages: [Page], _ site: Site, into diagnostics: inout [Diagnostic]
  ) -> [Page] {
    var kept: [Page] = []
    for page in pages.sorted(by: { $0.path < $1.path }) {
      guard let last = kept.last, last.path == page.path else {
        kept.append(page)
        continue
      }
      // A redirect from a slug in use is told where it is declared.
      if page.isRedirect || last.isRedirect { continue }
      let places = [page, last].compactMap { $0.origin(in: site) }
      let built = places.count < 2 ? ", and one is written by every build" : ""
      guard let place = places.first else { continue }
      diagnostics.append(
        Diagnostic(
          .samePath, "two pages would be '\(page.path)'\(built)", at: place,
          suggestion: "give the file another name",
          related: places.dropFirst().map { .init("the other file", at: $0) }))
    }
    return kept
  }
}

extension Page {
  fileprivate var isRedirect: Bool {
    if case .redirect = subject { true } else { false }
  }

  /// The content file that the page comes from.
  fileprivate func origin(in site: Site) -> Location? {
    switch subject {
    case .entity(let id), .redirect(let id): site[id]?.file.wholeLocation
    case .index(let kind): site.introduction(of: kind)?.file.wholeLocation
    case .copied(let index): site.copied[index].file.wholeLocation
    default: nil
    }
  }
}
