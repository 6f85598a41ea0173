import Content

extension Page {
  /// Whether it is data for programs, without a text or an address that could be wrong.
  package var isData: Bool {
    switch subject {
    case .data, .table, .chart, .cards, .searchSegment, .robots, .look: true
    default: false
    }
  }
}

extension Page.Subject {
  /// The template that shows it; nil for files that need none.
  func template(in briefing: Briefing) -> PageTemplate? {
    switch self {
    case .front: .front
    case .index: .index
    case .timeline: .timeline
    case .names: .names
    case .sources: .sources
    case .part(_, .entity): .more
    case .part(_, let list): list.template(in: briefing)
    case .notFound: .notFound
    case .redirect: .redirect
    case .search: .search
    case .feed(.atom, _): .feed
    case .feed(.rss, _): .rss
    case .sitemap, .sitemapPart: .sitemap
    case .chart: .chart
    case .entity(let id):
      switch id.kind {
      case .article: .article
      case .note: .note
      case .page: .page
      case .person: .person
      case .topic: .topic
      case .event: .event
      case .figure: .figure
      }
    case .feed(.json, _), .searchSegment, .robots, .data, .table, .cards, .look, .asset,
      .copied:
      nil
    }
  }

  /// What templates know the page by.
  var kindName: String {
    switch self {
    case .front: "front"
    case .index: "index"
    case .timeline: "timeline"
    case .names: "names"
    case .sources: "sources"
    case .part(_, .entity): "more"
    case .part(_, let list): list.kindName
    case .search: "search"
    case .notFound: "404"
    case .redirect: "redirect"
    case .entity(let id): id.kind.rawValue
    case .feed, .searchSegment, .sitemap, .sitemapPart, .robots, .data, .table, .chart, .cards,
      .look, .asset, .copied:
      "file"
    }
  }

  /// The document that the page is about.
  func document(in briefing: Briefing) -> Document? {
    switch self {
    case .entity(let id), .redirect(let id): briefing.site[id]
    case .front: briefing.frontText
    case .index(let kind): briefing.introduction(of: kind)
    default: nil
    }
  }

  /// The documents whose texts the page shows in full.
  func documents(in briefing: Briefing) -> [Document] {
    switch self {
    case .feed(_, about: nil): briefing.news(about: nil)
    case .feed(_, let id): briefing.news(about: id).filter { $0.id == id }
    default: [document(in: briefing)].compactMap { $0 }
    }
  }

  /// The index above the page.
  func section(in briefing: Briefing) -> String? {
    switch self {
    case .entity(let id): id.kind == .page ? nil : briefing.path(Routes.index(of: id.kind))
    case .part(_, let list): list.section(in: briefing) ?? briefing.list(list)
    default: nil
    }
  }

  /// Whether search engines should know the page.
  var isListed: Bool {
    switch self {
    case .front, .index, .entity, .timeline, .names, .sources, .part: true
    default: false
    }
  }

  /// Whether the page is one to bookmark and to find.
  var hasAddress: Bool {
    switch self {
    case .notFound, .redirect: false
    default: true
    }
  }

  func title(in briefing: Briefing) -> String {
    switch self {
    case .front: briefing.settings.title
    case .index(let kind):
      document(in: briefing)?.title ?? briefing.words.plural(of: kind)
    case .timeline: briefing.words[.timeline]
    case .names: briefing.words[.names]
    case .sources: briefing.words[.sources]
    case .part(let number, let list):
      briefing.words.text(
        .titleOfPage,
        ["title": list.title(in: briefing), "page": briefing.words.number(number)])
    case .search: briefing.words[.search]
    case .notFound: briefing.words[.notFound]
    default: document(in: briefing)?.title ?? briefing.settings.title
    }
  }

  /// A title with what it is the title of; a question is not followed by a colon.
  private static func introduced(_ title: String, _ description: String, _ words: Words) -> String {
    guard title.endsWithStop else {
      return words.text(.describe, ["title": title, "words": description])
    }
    let capital = "\(description.prefix(1).uppercased())\(description.dropFirst())"
    return words.text(.describeAfterStop, ["title": title, "words": capital])
  }

  /// A description for pages whose text states none.
  func description(in briefing: Briefing) -> String {
    let (site, words) = (briefing.settings.title, briefing.words)
    return switch self {
    case .front: briefing.settings.description ?? site
    case .index(let kind):
      words.text(.describeList, ["list": words.plural(of: kind), "site": site])
    case .timeline: words.text(.describeTimeline, ["site": site])
    case .names: words.text(.describeNames, ["site": site])
    case .sources: words.text(.describeSources, ["site": site])
    case .part(let number, let list):
      words.text(
        .descriptionOfPage,
        ["description": list.description(in: briefing), "page": words.number(number)])
    case .search: words.text(.describeSearch, ["site": site])
    case .notFound: words[.describeNotFound]
    case .entity(let id):
      Self.introduced(
        title(in: briefing), words.description(of: id.kind, in: site), words)
    default: site
    }
  }
}
