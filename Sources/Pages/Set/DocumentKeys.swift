package import Content
package import Linking
package import Support

/// The keys of what documents show, for the next build to reuse: that of a document with the same links, which
/// it has as long as its file is the same, holds while what is shown of itself and of those that it leads to is the
/// same.
package struct DocumentKeys: Sendable {
  /// Of all that the build was made from; nil where that isn't known.
  package let inputs: Digest?
  /// Of what every page rests on beside documents.
  package let setup: Digest
  /// What the keys rest on beside the documents' files and links.
  package let rest: Digest
  /// Of what others show of each document, in the order of the site's.
  package let shown: [Digest]
  /// Of each document's words and links, in the same order.
  package let whole: [Digest]
  /// The links that they are of; nil where a document is to be read again.
  let linked: [LinkedDocument?]
  /// How the claims of each figure relate, in the order of the site's figures.
  package let figures: [FigureComparisons.Summary?]

  /// As an earlier build had them; of each document the links that it had.
  package init(
    inputs: Digest?, setup: Digest, rest: Digest, shown: [Digest], whole: [Digest],
    linked: [LinkedDocument?], figures: [FigureComparisons.Summary?]
  ) {
    self.inputs = inputs
    self.setup = setup
    self.rest = rest
    self.shown = shown
    self.whole = whole
    self.linked = linked
    self.figures = figures
  }

  /// How the claims of those figures relate whose links are the same, in a site with the same front matter;
  /// nil for the others.
  package func figures(_ site: Site, _ graph: LinkGraph) -> [FigureComparisons.Summary?] {
    let numbers = site.documents(of: .figure).indices
    guard numbers.count == figures.count, linked.count == site.documents.count else { return [] }
    return zip(numbers, figures).map { linked[$0] === graph[$0] ? $1 : nil }
  }
}

/// The documents on whose pages something may be another than in an earlier build of the same documents, where the
/// templates and the settings are the same: those with another key, what these lead to and led to, and what embeds
/// them; where others show something else of a document, all of its kind, since lists and neighbours do.
struct KeyChanges: Sendable {
  /// Of the earlier build.
  let inputs: Digest
  /// By number.
  private let reached: Set<Int>
  /// The kinds of the documents with another key, and of those of which others show something else.
  private let (kinds, shownKinds): (Set<Content.Kind>, Set<Content.Kind>)

  /// So many documents at most have another key.
  private static let mostChanged = 256

  /// Nil where that isn't known.
  init?(since earlier: DocumentKeys, _ shown: [Digest], _ whole: [Digest], _ briefing: Briefing) {
    guard let inputs = earlier.inputs, earlier.whole.count == whole.count,
      earlier.shown.count == shown.count
    else { return nil }
    let (site, graph) = (briefing.site, briefing.graph)
    let changed = whole.indices.filter { whole[$0] != earlier.whole[$0] }
    guard changed.count <= Self.mostChanged else { return nil }
    var texts = Set(changed)
    for number in changed {
      let id = site.documents[number].id
      texts.formUnion(
        graph.origins(of: id).filter { graph[$0].embeds.contains { $0.to == id } })
    }
    var reached = texts
    for number in texts {
      reached.formUnion(graph[number].links.compactMap { site.number(of: $0.to) })
    }
    for number in changed {
      guard let linked = earlier.linked[number] else { return nil }
      reached.formUnion(linked.links.compactMap { site.number(of: $0.to) })
    }
    self.inputs = inputs
    self.reached = reached
    kinds = Set(changed.map { site.documents[$0].id.kind })
    shownKinds = Set(
      shown.indices.filter { shown[$0] != earlier.shown[$0] }.map { site.documents[$0].id.kind })
  }

  /// Whether nothing that the pages of a list or an entity rest on is among the changes.
  func spares(_ list: Page.Subject, _ briefing: Briefing) -> Bool {
    // A page of that kind may introduce an index.
    guard !shownKinds.contains(.page) else { return false }
    return switch list {
    case .redirect(let id), .entity(let id): !shownKinds.contains(id.kind) && spares(id, briefing)
    case .table(let id), .chart(let id), .feed(_, let id?): spares(id, briefing)
    case .index(let kind):
      !shownKinds.contains(kind)
        && briefing.introduction(of: kind).map { spares($0.id, briefing) } ?? true
    case .notFound, .robots: true
    case .timeline: !shownKinds.contains(.event)
    case .names: shownKinds.isEmpty
    case .sources: shownKinds.isEmpty && kinds.isDisjoint(with: [.article, .figure, .event])
    case .data(.claimsCSV), .data(.claimsJSON): !kinds.contains(.figure)
    case .data(.entities), .data(.statements): kinds.isDisjoint(with: [.person, .topic, .event])
    default: false
    }
  }

  private func spares(_ id: EntityID, _ briefing: Briefing) -> Bool {
    briefing.site.number(of: id).map { !reached.contains($0) } ?? false
  }
}
