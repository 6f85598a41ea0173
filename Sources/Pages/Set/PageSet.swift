package import Content
package import Diagnostics
internal import Language
package import Linking
internal import Markdown
package import Support
package import Templates

/// Every page of a site, and how to make the bytes of each; nothing is made before it is asked for.
package struct PageSet: Sendable {
  /// In the order of their paths, each path once.
  package internal(set) var pages: [Page]

  /// What the pages show.
  package let briefing: Briefing
  private let templates: TemplateSet
  private let assets: Assets
  /// In the order of the site's languages.
  let languages: [PageLanguage]
  private let look: SiteLook
  private let cards: LinkCards
  private var list: PageList?
  private var linkErrors: [Diagnostic] = []
  /// Nil until all documents are gathered from.
  var gathering: SiteGathering?

  /// Reports errors in the menu, in the pages' paths and in links. `earlier` is of the same templates, and of
  /// a briefing of which texts alone were others.
  package init(
    _ briefing: Briefing, _ names: Names, _ templates: TemplateSet, _ assets: Assets,
    reusing earlier: PageSet? = nil, into diagnostics: inout [Diagnostic]
  ) {
    let unlisted = PageSet(
      unlisted: briefing, names, templates, assets, reusing: earlier, into: &diagnostics)
    self = unlisted.listed(reusing: earlier, into: &diagnostics)
  }

  /// The same before it is known which pages there are: `listed` goes on with it. Reports errors in the menu.
  package init(
    unlisted briefing: Briefing, _ names: Names, _ templates: TemplateSet, _ assets: Assets,
    reusing earlier: PageSet? = nil, into diagnostics: inout [Diagnostic]
  ) {
    self.briefing = briefing
    self.templates = templates
    self.assets = assets
    let look = SiteLook(briefing, into: &diagnostics)
    self.look = look
    languages = ([briefing] + briefing.editions).map {
      PageLanguage($0, names, assets, look, into: &diagnostics)
    }
    cards = earlier?.cards ?? LinkCards(briefing.site, briefing.sizes)
    pages = []
  }

  /// The same with its pages; reports errors in their paths and in links. `earlier` is as above.
  package func listed(
    reusing earlier: PageSet? = nil, into diagnostics: inout [Diagnostic]
  ) -> PageSet {
    var all = self
    let same = earlier.flatMap { briefing.hasSamePages(as: $0.briefing) ? $0 : nil }
    let list = same?.list ?? PageList(briefing, assets, cards, look)
    all.list = list
    all.pages = list.pages
    all.linkErrors = Self.linkErrors(briefing, list.pages, reusing: same)
    diagnostics += list.diagnostics + all.linkErrors
    return all
  }

  /// `earlier` has the same pages.
  private static func linkErrors(
    _ briefing: Briefing, _ pages: [Page], reusing earlier: PageSet?
  ) -> [Diagnostic] {
    let documents = briefing.site.documents
    guard let earlier else { return LinkCheck(briefing, pages, of: documents.indices).diagnostics }
    let numbers = briefing.graph.relinked(since: earlier.briefing.graph)
    let paths = Set(numbers.map { documents[$0].file.path })
    return earlier.linkErrors.filter { !paths.contains($0.location.path) }
      + LinkCheck(briefing, pages, of: numbers).diagnostics
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

  /// What readers know a page by.
  package func title(of page: Page) -> String { page.subject.title(in: briefing(of: page)) }

  /// What a page shows, in its language.
  private func briefing(of page: Page) -> Briefing { languages[page.edition].briefing }

  /// A page's bytes; errors that only rendering shows are reported.
  package func bytes(of page: Page, into diagnostics: inout [Diagnostic]) -> [UInt8] {
    switch page.subject {
    case .asset(let name): assets[name] ?? []
    case .copied(let index): briefing.site.copied[index].file.bytes
    case .cards(let shard): cards.bytes(of: shard, in: briefing)
    case .searchSegment(let index): searchSegment(index)
    case .data(let file): file.bytes(of: briefing, mentions: rowsOfMentions)
    case .table(let id): briefing.site[id].map { ClaimTable(briefing(of: page), of: $0).csv } ?? []
    case .look: look.stylesheet
    case .robots: briefing.site.settings.robots
    case .feed(.json, let id):
      builder(of: page, surroundings(page), into: &diagnostics).feed(.json, about: id)
        .json(briefing(of: page).settings)
    default: rendered(page, into: &diagnostics)
    }
  }

  /// The keys of all pages; `templates` are digests of each template with all that it includes, `inputs` that of
  /// all that the build is made from.
  package func keys(
    templates: [PageTemplate: Digest], of inputs: Digest? = nil,
    reusing earlier: DocumentKeys? = nil, each: PageKeys.Map
  ) async -> PageKeys {
    var site = KeyBytes()
    site.append(briefing.site.settings.file.bytes[...])
    for language in languages { language.append(to: &site) }
    for asset in assets.all { site.append(asset.outputPath) }
    for part in look.key { site.append(part) }
    return await PageKeys(
      briefing, cards, site: site.digest, templates: templates, of: inputs, reusing: earlier,
      each: each)
  }

  /// Where the content states the links that have become addresses on a page, by these, decoded; each
  /// as it is written.
  func origins(on path: String) -> [String: [(written: String, location: Location)]] {
    guard let page = self[path] else { return [:] }
    let addressing = addressing(of: page)
    var origins: [String: [(written: String, location: Location)]] = [:]
    let briefing = self.briefing(of: page)
    for document in page.subject.documents(in: briefing) {
      for text in document.texts {
        var places = LinkPlaces(in: text)
        for link in text.outline.links {
          let url = addressing.url(ofLink: link.destination, in: document, of: briefing)
          let place = places.place(of: link)
          origins[(url ?? link.destination).percentDecoded, default: []].append(
            (place.written, place.location))
        }
      }
    }
    return origins
  }

  /// Bytes that most pages have at most.
  private static let usualSize = 1 << 15

  private func rendered(_ page: Page, into diagnostics: inout [Diagnostic]) -> [UInt8] {
    let briefing = self.briefing(of: page)
    guard let template = page.subject.template(in: briefing) else { return [] }
    var values = surroundings(page)
    if template.subject != nil {
      guard let record = record(of: page, values, into: &diagnostics) else { return [] }
      values.append(.record(record))
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.usualSize)
    templates.render(
      template.file, Record(values), page: page.path,
      numbers: briefing.words.grammar.numbers, into: &bytes, diagnostics: &diagnostics)
    return bytes
  }

  /// What every template sees.
  private func surroundings(_ page: Page) -> [Value] {
    let addressing = addressing(of: page)
    let language = languages[page.edition]
    let records = language.siteRecords.pair(for: page, addressing)
    return [
      records.site, .record(Record(of: pageView(page, addressing))), records.assets,
      language.words,
    ]
  }

  private func record(
    of page: Page, _ surroundings: [Value], into diagnostics: inout [Diagnostic]
  ) -> Record? {
    let addressing = addressing(of: page)
    switch page.subject {
    case .search:
      return Record(
        of: SearchView(
          list: gathering.map { addressing.url($0.search.listPath) },
          words: briefing(of: page).words))
    case .sitemap: return Record(of: sitemap(part: nil, addressing))
    case .sitemapPart(let part): return Record(of: sitemap(part: part, addressing))
    default:
      return builder(of: page, surroundings, into: &diagnostics).record(of: page.subject)
    }
  }

  private func builder(
    of page: Page, _ surroundings: [Value], into diagnostics: inout [Diagnostic]
  ) -> PageBuilder {
    let briefing = self.briefing(of: page)
    let documents = page.subject.documents(in: briefing)
    let cards = cards(embeddedIn: documents, page, surroundings, into: &diagnostics)
    return PageBuilder(briefing, addressing(of: page), cards: cards)
  }

  /// What a build has gathered, or else what is gathered now.
  private func rowsOfMentions() -> [ArraySlice<UInt8>] {
    groups.enumerated().map { index, group in
      gathering?.mentions[index]()
        ?? MentionsCSV.rows(of: briefing.site.documents[group], in: briefing)[...]
    }
  }

  private func searchSegment(_ index: Int) -> [UInt8] {
    guard let search = gathering?.search else { return [] }
    return search.bytes(of: search.segments[index]) {
      SearchRecords(briefing.site.documents[$0], in: briefing).list
    }
  }

  private func sitemap(part: Int?, _ addressing: Addressing) -> SitemapView {
    Sitemap(pages, briefing.sizes).view(of: part, addressing, in: languages)
  }

  /// Feeds and the sitemap address the site by its URL, the 404 page by its URL's path, since a
  /// server shows it at any depth.
  private func addressing(of page: Page) -> Addressing {
    switch page.subject {
    case .feed, .sitemap, .sitemapPart: .based(briefing.site.settings.url)
    case .notFound: .based(briefing.site.settings.path)
    default: .relative(from: page.path)
    }
  }

  /// The cards that documents embed, as they look on a page.
  private func cards(
    embeddedIn documents: [Document], _ page: Page, _ surroundings: [Value],
    into diagnostics: inout [Diagnostic]
  ) -> [EntityID: [UInt8]] {
    let briefing = self.briefing(of: page)
    let views = ViewBuilder(briefing: briefing, addressing: addressing(of: page))
    var cards: [EntityID: [UInt8]] = [:]
    for id in documents.flatMap(briefing.embeds) where cards[id] == nil {
      guard let document = briefing.site[id] else { continue }
      var bytes: [UInt8] = []
      templates.render(
        PageTemplate.card.file, Record(surroundings + [.record(Record(of: views.card(document)))]),
        page: page.path, numbers: briefing.words.grammar.numbers, into: &bytes,
        diagnostics: &diagnostics)
      cards[id] = bytes
    }
    return cards
  }
}

// MARK: - What every page sees

extension PageSet {
  private func pageView(_ page: Page, _ addressing: Addressing) -> PageView {
    let briefing = self.briefing(of: page)
    let settings = briefing.settings
    let document = page.subject.document(in: briefing)
    let title = page.subject.title(in: briefing)
    let hasAddress = page.isHTML && page.subject.hasAddress
    let above = pagesAbove(page)
    let parts = PagesOfList(page.subject, in: briefing)
    return PageView(
      title: title, description: document?.common.summary ?? page.subject.description(in: briefing),
      summary: document?.common.summary,
      canonical: hasAddress ? Addressing.based(settings.url).url(page.path) : nil,
      kind: page.subject.kindName,
      breadcrumbs: above.map { LinkView($0.title, addressing.url($0.path)) },
      updated: document?.common.updated.flatMap { DateValue(moment: $0, briefing.words) },
      isDraft: document.map(briefing.site.holdsBack) ?? false,
      unconfirmed: document?.common.unconfirmed.map { briefing.words.name(ofKey: $0.value) } ?? [],
      previousPart: parts.neighbour(-1, addressing), nextPart: parts.neighbour(1, addressing),
      parts: parts.links(addressing),
      feeds: page.isHTML ? feeds(for: page, addressing) : [],
      languages: page.isHTML ? languages.links(from: page, addressing) : [],
      image: (look.shareImage ?? assets.all.first { $0.name == "share.png" }?.outputPath).map {
        Addressing.based(settings.url).url($0)
      },
      linkedData: hasAddress
        ? EmbeddedJSON(LinkedData(page, in: briefing).json(breadcrumbs: above)) : nil)
  }

  /// The feeds that a page announces: that of the entity it is about, and the site's; in all forms on the
  /// front page alone, since whoever reads feeds reads Atom.
  private func feeds(for page: Page, _ addressing: Addressing) -> [FeedLinkView] {
    let briefing = self.briefing(of: page)
    let isFront = page.path == briefing.path(Routes.front)
    let site = (isFront ? FeedFormat.allCases : [.atom]).map { format in
      FeedLinkView(
        title: briefing.settings.title, format: format,
        url: addressing.url(briefing.path(Routes.feed(format))))
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
    let briefing = self.briefing(of: page)
    let front = briefing.path(Routes.front)
    guard page.path != front else { return [] }
    var pages = [(briefing.settings.title, front)]
    let (list, part) = page.subject.listing
    if case .entity(let id) = list, id.kind != .page {
      let title =
        briefing.introduction(of: id.kind)?.title
        ?? briefing.words.plural(of: id.kind)
      pages.append((title, briefing.path(Routes.index(of: id.kind))))
    }
    if part > 1, let first = briefing.list(list) {
      pages.append((list.title(in: briefing), first))
    }
    return pages
  }
}

extension Briefing {
  /// What a document's texts embed.
  fileprivate func embeds(of document: Document) -> [EntityID] {
    graph[document.id]?.embeds.map(\.to) ?? []
  }
}

extension SiteSettings {
  /// The path of the site's URL, with `/` at both ends.
  package var path: String {
    let host = url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...]
    return host.firstIndex(of: "/").map { String(host[$0...]) } ?? "/"
  }
}
