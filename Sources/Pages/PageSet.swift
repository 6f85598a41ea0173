package import Content
package import Diagnostics
package import Linking
internal import Markdown
package import Templates

/// Every page of a site, and how to make the bytes of each; nothing is made before it is asked for.
package struct PageSet: Sendable {
  /// In the order of their paths, each path once.
  package let pages: [Page]

  package let briefing: Briefing
  private let templates: TemplateSet
  private let assets: Assets
  private let navigation: [Navigation.Entry]
  private let cards: LinkCards
  /// Nil until the index is made.
  private let search: SearchIndex?

  package init(
    _ briefing: Briefing, _ names: Names, _ templates: TemplateSet, _ assets: Assets,
    into diagnostics: inout [Diagnostic]
  ) {
    self.briefing = briefing
    self.templates = templates
    self.assets = assets
    navigation = Navigation(briefing, names, into: &diagnostics).entries
    cards = LinkCards(briefing.site)
    search = nil
    pages = PageList(briefing, assets, cards, into: &diagnostics).pages
    diagnostics += LinkCheck(briefing, paths: Set(pages.map(\.path))).diagnostics
  }

  /// The page on a path.
  package subscript(path: String) -> Page? {
    var places = pages[...]
    while let middle = places.indices.isEmpty ? nil : (places.startIndex + places.endIndex) / 2 {
      if places[middle].path == path { return places[middle] }
      places =
        places[middle].path < path
        ? places[(middle + 1)...] : places[..<middle]
    }
    return nil
  }

  /// A page's bytes; faults that only rendering shows are told.
  package func bytes(of page: Page, into diagnostics: inout [Diagnostic]) -> [UInt8] {
    let source = source(of: page, into: &diagnostics)
    return bytes(of: source, for: page, into: &diagnostics)
  }

  /// What a page's bytes are made from; its texts and cards are rendered for it.
  package func source(of page: Page, into diagnostics: inout [Diagnostic]) -> PageSource {
    switch page.subject {
    case .asset(let name): .bytes(assets[name] ?? [])
    case .copied(let index): .bytes(briefing.site.copied[index].file.bytes)
    case .cards(let piece): .bytes(cards.bytes(of: piece, in: briefing))
    case .searchPiece: .bytes(search?[page.path] ?? [])
    case .data(let file): .bytes(file.bytes(of: briefing))
    case .robots: .bytes(briefing.site.settings.robots)
    case .feed(.json, let id): .bytes(jsonFeed(page, about: id, into: &diagnostics))
    default: record(of: page, into: &diagnostics)
    }
  }

  /// The bytes of a page whose source is known.
  package func bytes(
    of source: PageSource, for page: Page, into diagnostics: inout [Diagnostic]
  ) -> [UInt8] {
    switch source {
    case .bytes(let bytes): return bytes
    case .record(let record, let template):
      var bytes: [UInt8] = []
      templates.render(
        template.file, record, page: page.path, into: &bytes, diagnostics: &diagnostics)
      return bytes
    }
  }

  /// Where the content states the link that has become this address on a page.
  func origin(of address: String, on path: String) -> Location? {
    guard let page = self[path] else { return nil }
    for document in page.subject.documents(in: briefing) {
      for text in document.texts {
        let link = text.outline.links.first { link in
          let url = addressing(of: page).url(
            ofLink: link.destination, in: document, of: briefing.site)
          return (url ?? link.destination) == address
        }
        if let link { return text.location(of: link.destinationSource) }
      }
    }
    return nil
  }

  private func record(of page: Page, into diagnostics: inout [Diagnostic]) -> PageSource {
    guard let template = page.subject.template(in: briefing) else { return .bytes([]) }
    let addressing = addressing(of: page)
    let cards = cards(for: page, addressing, into: &diagnostics)
    let maker = PageMaker(briefing, addressing, cards: cards)
    var values: [Value] = [
      .record(Record(of: siteView(page, addressing))),
      .record(Record(of: pageView(page, addressing))),
      .record(assets.record(addressing)),
    ]
    if template.subject != nil {
      guard let record = record(of: page, maker) else { return .bytes([]) }
      values.append(.record(record))
    }
    return .record(Record(values), template)
  }

  private func jsonFeed(
    _ page: Page, about id: EntityID?, into diagnostics: inout [Diagnostic]
  ) -> [UInt8] {
    let addressing = addressing(of: page)
    let cards = cards(for: page, addressing, into: &diagnostics)
    return PageMaker(briefing, addressing, cards: cards).feed(.json, about: id)
      .json(briefing.site.settings)
  }

  private func record(of page: Page, _ maker: PageMaker) -> Record? {
    guard page.subject == .search else { return maker.record(of: page.subject) }
    return Record(of: SearchView(list: search.map { maker.addressing.url($0.listPath) }))
  }

  /// Feeds and the sitemap address the site by its URL, the 404 page by its URL's path, since a
  /// server shows it at any depth.
  private func addressing(of page: Page) -> Addressing {
    switch page.subject {
    case .feed, .sitemap: .based(briefing.site.settings.url)
    case .notFound: .based(briefing.site.settings.path)
    default: .relative(from: page.path)
    }
  }

  /// The cards that a page's texts embed, as they look on that page.
  private func cards(
    for page: Page, _ addressing: Addressing, into diagnostics: inout [Diagnostic]
  ) -> [EntityID: [UInt8]] {
    var cards: [EntityID: [UInt8]] = [:]
    for id in page.subject.documents(in: briefing).flatMap(briefing.embeds) where cards[id] == nil {
      guard let document = briefing.site[id] else { continue }
      let views = ViewMaker(briefing: briefing, addressing: addressing)
      let values: [Value] = [
        .record(Record(of: siteView(page, addressing))),
        .record(Record(of: pageView(page, addressing))),
        .record(assets.record(addressing)), .record(Record(of: views.card(document))),
      ]
      var bytes: [UInt8] = []
      templates.render(
        PageTemplate.card.file, Record(values), page: page.path, into: &bytes,
        diagnostics: &diagnostics)
      cards[id] = bytes
    }
    return cards
  }
}

// MARK: - Search

extension PageSet {
  /// The documents that the search finds.
  package var searched: [Document] { briefing.site.documents }

  /// What the search knows of one of them.
  package func searchEntry(of document: Document) -> SearchEntry {
    SearchEntry(document, in: briefing)
  }

  /// The same pages and those of the search index, which is made of the entries of all `searched`.
  package func searchable(by entries: [SearchEntry]) -> PageSet {
    PageSet(self, SearchIndex(entries))
  }

  private init(_ other: PageSet, _ search: SearchIndex) {
    briefing = other.briefing
    templates = other.templates
    assets = other.assets
    navigation = other.navigation
    cards = other.cards
    self.search = search
    pages = (other.pages + search.pieces.map { Page($0.path, .searchPiece) })
      .sorted { $0.path < $1.path }
  }
}

// MARK: - What every page sees

extension PageSet {
  private func siteView(_ page: Page, _ addressing: Addressing) -> SiteView {
    let section = page.subject.section(in: briefing)
    return SiteView(
      settings: briefing.site.settings, home: addressing.url(Routes.front),
      url: briefing.site.settings.url,
      navigation: navigation.map {
        LinkView(
          $0.title, addressing.url($0.path), isCurrent: $0.path == page.path || $0.path == section)
      },
      feed: addressing.url(Routes.feed(.atom)), search: addressing.url(Routes.search),
      names: addressing.url(Routes.names),
      sources: addressing.url(Routes.sources), timeline: addressing.url(Routes.timeline))
  }

  private func pageView(_ page: Page, _ addressing: Addressing) -> PageView {
    let settings = briefing.site.settings
    let document = page.subject.document(in: briefing)
    let title = page.subject.title(in: briefing)
    let hasAddress = page.isHTML && page.subject.hasAddress
    let above = pagesAbove(page)
    return PageView(
      title: title, description: document?.common.summary ?? page.subject.description(in: briefing),
      summary: document?.common.summary,
      canonical: hasAddress ? Addressing.based(settings.url).url(page.path) : nil,
      kind: page.subject.kindName,
      breadcrumbs: above.map { LinkView($0.title, addressing.url($0.path)) },
      updated: document?.common.updated, isDraft: document?.common.isDraft ?? false,
      feeds: page.isHTML ? feeds(for: page, addressing) : [],
      image: assets.all.first { $0.name == "share.png" }.map {
        Addressing.based(settings.url).url($0.outputPath)
      },
      linkedData: hasAddress ? LinkedData(page, in: briefing).json(breadcrumbs: above) : nil)
  }

  /// The feeds that a page announces: the site's, and that of the entity it is about.
  private func feeds(for page: Page, _ addressing: Addressing) -> [FeedLinkView] {
    let site = FeedFormat.allCases.map { format in
      FeedLinkView(
        title: briefing.site.settings.title, format: format,
        url: addressing.url(Routes.feed(format)))
    }
    guard case .entity(let id) = page.subject, briefing.hasNews(about: id),
      let document = briefing.site[id]
    else { return site }
    let own = FeedLinkView(
      title: document.title, format: .atom,
      url: addressing.url(Routes.feed(.atom, about: document)))
    return [own] + site
  }

  /// The front page first.
  private func pagesAbove(_ page: Page) -> [(title: String, path: String)] {
    guard page.path != Routes.front else { return [] }
    var pages = [(briefing.site.settings.title, Routes.front)]
    if case .entity(let id) = page.subject, id.kind != .page {
      let title = briefing.site.introduction(of: id.kind)?.title ?? id.kind.plural
      pages.append((title, Routes.index(of: id.kind)))
    }
    return pages
  }
}

extension Briefing {
  /// What a document's texts embed.
  fileprivate func embeds(of document: Document) -> [EntityID] {
    graph[document.id]?.links.filter { $0.kind == .embed }.map(\.to) ?? []
  }
}

extension SiteSettings {
  /// The path of the site's URL, with `/` at both ends.
  package var path: String {
    let host = url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...]
    return host.firstIndex(of: "/").map { String(host[$0...]) } ?? "/"
  }
}
