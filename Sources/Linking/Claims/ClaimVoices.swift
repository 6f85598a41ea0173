internal import Content
internal import Language

/// Who speaks in the claims of a figure.
struct ClaimVoices {
  /// A claim's speaker, as far as speakers can be distinguished.
  private enum Speaker: Hashable {
    case entity(EntityID)
    /// Words without a page mean somebody only within their article.
    case words(String, in: String)
    case article(String)
  }

  /// Where an article's information ultimately comes from.
  private enum Origin: Hashable {
    case entity(EntityID)
    case words(String)
  }

  private let speakers: [Speaker]
  private let sources: [String]
  /// How many voices there are.
  let count: Int
  /// Whether all claims have one speaker, or all articles one origin.
  let haveOneOrigin: Bool
  /// Whether every article says where it comes from.
  let isIndependenceKnown: Bool

  init(_ figure: Figure, _ linked: LinkedDocument, in site: Site, _ graph: LinkGraph) {
    sources = figure.claims.map(\.place.source.value)
    speakers = figure.claims.map { claim in
      let source = claim.place.source.value
      if let id = linked.entity(of: claim.by) { return .entity(id) }
      guard case .text(let words)? = claim.by else { return .article(source) }
      return .words(PlainText.trimmed(words.value).lowercased(), in: source)
    }
    let origins = Dictionary(
      sources.map { ($0, Self.origin(of: $0, site, graph)) },
      uniquingKeysWith: { first, _ in first })
    count = Self.count(speakers, sources.map { origins[$0] ?? .words($0) })
    haveOneOrigin = Set(speakers).count == 1 || Set(origins.values).count == 1
    isIndependenceKnown = Set(sources).allSatisfy { source in
      guard let article = site[EntityID(.article, source)]?.entity.article else { return false }
      return article.origin != nil || !article.reliesOn.isEmpty
    }
  }

  /// Whether different speakers say two claims in different sources.
  func differ(_ a: Int, _ b: Int) -> Bool {
    sources[a] != sources[b] && speakers[a] != speakers[b]
  }

  /// The first two claims, one of each list, that differ so.
  func differing(_ first: [Int], _ second: [Int]) -> (Int, Int)? {
    let (first, second) = (distinct(first), distinct(second))
    for a in first {
      if let b = second.first(where: { differ(a, $0) }) { return (a, b) }
    }
    return nil
  }

  /// Of the claims that one speaker makes in one source, the first.
  private func distinct(_ claims: [Int]) -> [Int] {
    struct Voice: Hashable {
      let speaker: Speaker
      let source: String
    }
    var seen: Set<Voice> = []
    return claims.filter {
      seen.insert(Voice(speaker: speakers[$0], source: sources[$0])).inserted
    }
  }

  /// Claims of one speaker or one origin are one voice, and so are those that are one with a third.
  private static func count(_ speakers: [Speaker], _ origins: [Origin]) -> Int {
    var parent = Array(speakers.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while parent[index] != index {
        parent[index] = parent[parent[index]]
        index = parent[index]
      }
      return index
    }
    var bySpeaker: [Speaker: Int] = [:]
    var byOrigin: [Origin: Int] = [:]
    for index in speakers.indices {
      for other in [bySpeaker[speakers[index]], byOrigin[origins[index]]].compactMap(\.self) {
        let (a, b) = (root(index), root(other))
        parent[max(a, b)] = min(a, b)
      }
      bySpeaker[speakers[index]] = root(index)
      byOrigin[origins[index]] = root(index)
    }
    return Set(speakers.indices.map(root)).count
  }

  /// The one origin that an article repeats, which may repeat another, or the article itself.
  private static func origin(of slug: String, _ site: Site, _ graph: LinkGraph) -> Origin {
    var id = EntityID(.article, slug)
    var seen: Set<EntityID> = []
    while seen.insert(id).inserted, let article = site[id]?.entity.article {
      let origins = Set(
        ([article.origin].compactMap { $0 } + article.reliesOn).map {
          origin($0, graph[id])
        })
      guard origins.count == 1, let origin = origins.first else { break }
      guard case .entity(let meant) = origin else { return origin }
      id = meant
    }
    return .entity(id)
  }

  private static func origin(_ origin: EntityReference, _ linked: LinkedDocument?) -> Origin {
    if let id = linked?.entity(of: origin) { return .entity(id) }
    switch origin {
    case .named(let words), .text(let words):
      return .words(PlainText.trimmed(words.value).lowercased())
    }
  }
}
