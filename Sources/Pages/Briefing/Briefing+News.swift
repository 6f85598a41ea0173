import Content
import Linking

/// What is news of an entity, for its feed.
extension Briefing {
  /// As many entries as the feed of an entity has: all feeds together hold each text once for every
  /// entity that it mentions.
  static let newsLimit = 5

  /// By the number of an entity, the places of its news among `dated`, at most `limit` but for its own.
  static func news(
    _ dated: [Document], _ site: Site, _ graph: LinkGraph, limit: Int
  ) -> [[Int32]] {
    var news = [[Int32]](repeating: [], count: site.documents.count)
    guard limit > 0 else { return news }
    let haveFeeds = Kind.allCases.filter(\.hasFeeds).map { site.documents(of: $0).indices }
    for (index, document) in dated.enumerated() {
      let index = Int32(index)
      if document.id.kind.hasFeeds, let own = site.number(of: site.original(of: document.id)) {
        news[own].append(index)
      }
      guard let number = site.number(of: document.id) else { continue }
      for target in graph.targets(of: number) {
        let target = Int(target)
        guard haveFeeds.contains(where: { $0.contains(target) }), news[target].count < limit,
          news[target].last != index
        else { continue }
        news[target].append(index)
      }
    }
    return news
  }

  /// The dated documents that a feed lists: of the whole site, or of those that mention an entity.
  func news(about id: EntityID?) -> [Document] {
    guard let id else { return Array(dated.prefix(settings.feedEntries)) }
    return newsPlaces(about: id).map { dated[Int($0)] }
  }

  /// The entities with a page in this language that have something to list in a feed of their own, in
  /// order.
  var withNews: [Document] {
    let all = news.indices.filter { !news[$0].isEmpty }.map { shown(site.documents[$0]) }
    let own = all.filter { site.languageOfPage(of: $0) == settings.language }
    return site.hasCounterparts ? own.sorted { $0.id < $1.id } : own
  }

  func hasNews(about id: EntityID) -> Bool { !newsPlaces(about: id).isEmpty }

  private func newsPlaces(about id: EntityID) -> [Int32] {
    site.number(of: site.original(of: id)).map { news[$0] } ?? []
  }

  /// Whether the same entities have news as in an earlier one of the same documents.
  func hasSameNews(as earlier: Briefing) -> Bool {
    zip(news, earlier.news).allSatisfy { $0.isEmpty == $1.isEmpty }
  }
}

extension LinkGraph {
  /// Whether a document, by its number, is news of the same entities in another graph.
  func haveSameNews(_ number: Int, _ other: LinkGraph) -> Bool {
    func about(_ graph: LinkGraph) -> Set<EntityID> {
      Set(graph[number].links.lazy.map(\.to).filter(\.kind.hasFeeds))
    }
    return about(self) == about(other)
  }
}

extension Kind {
  /// Whether an entity of the kind has a feed of what is written about it.
  fileprivate var hasFeeds: Bool {
    switch self {
    case .person, .topic, .event, .figure: true
    case .article, .note, .page: false
    }
  }
}
