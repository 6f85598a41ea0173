import Content
import Diagnostics
import Support

/// Which pages a site has; two on one path are an error that names both.
struct PageList {
  /// In the order of their paths.
  let pages: [Page]
  /// What is wrong with their paths.
  let diagnostics: [Diagnostic]

  init(
    _ briefing: Briefing, _ assets: Assets, _ cards: LinkCards, _ look: SiteLook? = nil
  ) {
    let site = briefing.site
    var all = [
      Page(Routes.notFound, .notFound), Page(Routes.sitemap, .sitemap),
      Page(Routes.robots, .robots),
    ]
    all += DataFile.allCases.map { Page(Routes.data($0), .data($0)) }
    let languages = [briefing] + briefing.editions
    for (number, language) in languages.enumerated() {
      all += Self.lists(of: language, number)
    }
    for document in site.documents {
      let language = briefing.edition(of: document)
      let number = languages.firstIndex { $0 === language } ?? 0
      all += Self.pages(of: document).map { Page($0.path, $0.subject, edition: number) }
    }
    all += all.flatMap { Self.furtherParts(of: $0, languages[$0.edition]) }
    let listed = all.count { $0.subject.isListed }
    all += Sitemap.parts(for: listed, briefing.sizes).map {
      Page(Routes.sitemap(part: $0), .sitemapPart($0))
    }
    if assets[LinkCards.script] != nil {
      all += cards.shards.keys.map { Page(Routes.cards($0), .cards($0)) }
    }
    if let path = look?.stylesheetPath { all.append(Page(path, .look)) }
    all += assets.all.map { Page($0.outputPath, .asset($0.name)) }
    all += site.copied.enumerated().filter { briefing.publishes($1) }.map {
      Page($1.outputPath, .copied($0))
    }
    var found: [Diagnostic] = []
    let files: [String: Page]
    (pages, files) = Self.eachPathOnce(all, site, into: &found)
    found += FolderCheck(pages, files, site).diagnostics
    diagnostics = found + Self.unportableRedirects(pages, site)
  }

  /// Former addresses that Windows can't hold; the names of files are checked where they are read.
  private static func unportableRedirects(_ pages: [Page], _ site: Site) -> [Diagnostic] {
    pages.filter(\.isRedirect).compactMap { page in
      let name = page.path.split(separator: "/").last ?? ""
      guard let reason = PortableName.reason(against: name), let place = page.origin(in: site)
      else { return nil }
      return Diagnostic(
        .unportableName, "Windows doesn't allow '\(page.path)': \(reason)", at: place,
        suggestion: "leave it out of 'redirect_from'")
    }
  }

  /// The pages that each language has, and the feeds of what is new in it.
  private static func lists(of briefing: Briefing, _ edition: Int) -> [Page] {
    var all: [(String, Page.Subject)] = [
      (Routes.front, .front), (Routes.timeline, .timeline), (Routes.names, .names),
      (Routes.sources, .sources), (Routes.search, .search),
    ]
    all += FeedFormat.allCases.map { (Routes.feed($0), .feed($0, about: nil)) }
    all += briefing.indexedKinds.map { (Routes.index(of: $0), .index($0)) }
    return all.map { Page(briefing.path($0), $1, edition: edition) }
      + briefing.withNews.map {
        Page(Routes.feed(.atom, about: $0), .feed(.atom, about: $0.id), edition: edition)
      }
  }

  private static func furtherParts(of page: Page, _ briefing: Briefing) -> [Page] {
    let list = page.subject
    let count = briefing.partCount(of: list)
    guard count > 1 else { return [] }
    return (2...count).compactMap { number in
      briefing.list(list, part: number).map {
        Page($0, .part(number, of: list), edition: page.edition)
      }
    }
  }

  private static func pages(of document: Document) -> [Page] {
    let isOfList = Routes.list(introducedBy: document) != nil
    let own = isOfList ? [] : [Page(Routes.path(of: document), .entity(document.id))]
    let files =
      document.id.kind == .figure
      ? [
        Page(Routes.table(of: document.id), .table(of: document.id)),
        Page(Routes.chart(of: document.id), .chart(of: document.id)),
      ] : []
    return own + files
      + document.common.redirectFrom.map {
        Page(Routes.path(of: EntityID(document.id.kind, $0.value)), .redirect(to: document.id))
      }
  }

  /// The first of the pages that some file system can't distinguish, also by folded path; the others are
  /// errors.
  private static func eachPathOnce(
    _ pages: [Page], _ site: Site, into diagnostics: inout [Diagnostic]
  ) -> (kept: [Page], first: [String: Page]) {
    var kept: [Page] = []
    kept.reserveCapacity(pages.count)
    var first: [String: Page] = [:]
    first.reserveCapacity(pages.count)
    for page in pages.sorted(by: isBefore) {
      let folded = PortableName.folded(page.path)
      guard let other = first.updateValue(page, forKey: folded) else {
        kept.append(page)
        continue
      }
      first[folded] = other
      // A redirect from a slug in use is reported where it is declared.
      if page.isRedirect || other.isRedirect { continue }
      let places = [page, other].compactMap { $0.origin(in: site) }
      guard let place = places.first else { continue }
      diagnostics.append(
        Diagnostic(
          .samePath, samePath(page, other, isBuilt: places.count < 2), at: place,
          suggestion: "give the file another name",
          related: places.dropFirst().map { .init("the other file", at: $0) }))
    }
    return (kept, first)
  }

  /// In the order of the paths; of those that look the same in that of their bytes.
  private static func isBefore(_ a: Page, _ b: Page) -> Bool {
    a.path == b.path ? a.path.utf8.lexicographicallyPrecedes(b.path.utf8) : a.path < b.path
  }

  private static func samePath(_ page: Page, _ other: Page, isBuilt: Bool) -> String {
    let built = isBuilt ? ", which every build writes" : ""
    if page.path.utf8.elementsEqual(other.path.utf8) {
      return "two pages would have the path '\(page.path)'\(built)"
    }
    return "'\(page.path)' and '\(other.path)' "
      + PortableName.reason(page.path, other.path) + built
  }
}

/// Folders as the paths of a site's pages need them.
private struct FolderCheck {
  private(set) var diagnostics: [Diagnostic] = []

  /// `files` are the pages by folded path.
  init(_ pages: [Page], _ files: [String: Page], _ site: Site) {
    var folders: [String: (name: String, page: Page)] = [:]
    var last = ""
    for page in pages where !page.isFile(in: last) {
      var rest = page.path[...]
      while let slash = rest.lastIndex(of: "/") {
        rest = rest[..<slash]
        let folder = String(rest)
        guard !folder.utf8.elementsEqual(last.utf8) else { break }
        let key = PortableName.folded(folder)
        if let known = folders[key] {
          if known.name.utf8.elementsEqual(folder.utf8) { break }
          report(folder, page, known, site)
        } else {
          folders[key] = (folder, page)
          if let file = files[key] { report(file, as: folder, of: page, site) }
        }
      }
      last = page.path.lastIndex(of: "/").map { String(page.path[..<$0]) } ?? ""
    }
  }

  /// A file can't be where others need a folder.
  private mutating func report(_ file: Page, as folder: String, of page: Page, _ site: Site) {
    guard let place = file.origin(in: site) else { return }
    diagnostics.append(
      Diagnostic(
        .samePath, "'\(folder)' would be a file and the folder of '\(page.path)'", at: place,
        suggestion: "give the file another name"))
  }

  /// At a file that is copied, which may have another name, before a document.
  private mutating func report(
    _ folder: String, _ page: Page, _ other: (name: String, page: Page), _ site: Site
  ) {
    let known = other.name
    let pages = [page, other.page].filter(\.isCopied) + [page, other.page]
    guard let place = pages.lazy.compactMap({ $0.origin(in: site) }).first else { return }
    let reason =
      folder == known
      ? "their names differ only in how letters are encoded" : "some systems ignore case"
    diagnostics.append(
      Diagnostic(
        .samePath, "the folders '\(folder)' and '\(known)' would be one: \(reason)", at: place,
        suggestion: "name both alike"))
  }
}

extension Page {
  /// Whether a folder, which is none for a single name, holds its file and no folder between them.
  fileprivate func isFile(in folder: String) -> Bool {
    let path = path.utf8
    guard path.starts(with: folder.utf8) else { return false }
    let rest = path.dropFirst(folder.utf8.count)
    return folder.isEmpty
      ? !rest.contains(UInt8(ascii: "/"))
      : rest.first == UInt8(ascii: "/") && !rest.dropFirst().contains(UInt8(ascii: "/"))
  }

  fileprivate var isCopied: Bool {
    if case .copied = subject { true } else { false }
  }

  fileprivate var isRedirect: Bool {
    if case .redirect = subject { true } else { false }
  }

  /// The content file that the page comes from.
  fileprivate func origin(in site: Site) -> Location? {
    switch subject {
    case .entity(let id), .redirect(let id), .table(let id), .chart(let id):
      site[id]?.file.wholeLocation
    case .index(let kind): site.introduction(of: kind)?.file.wholeLocation
    case .copied(let index): site.copied[index].file.wholeLocation
    default: nil
    }
  }
}
