import Content
package import Linking
package import Support

/// The keys of what documents show, for the next build to reuse: that of a document with the same links, which
/// it has as long as its file is the same, holds while all that is shown of others is the same.
package struct DocumentKeys: Sendable {
  /// Of all that the build was made from; nil where that isn't known.
  package let inputs: Digest?
  /// Of what every page rests on beside documents.
  package let setup: Digest
  /// What the keys rest on beside the documents' files and links.
  package let rest: Digest
  /// Of each document's words and links, in the order of the site's.
  package let whole: [Digest]
  /// The links that they are of; nil where a document is to be read again.
  let linked: [LinkedDocument?]

  /// As an earlier build had them; of each document the links that it had.
  package init(
    inputs: Digest?, setup: Digest, rest: Digest, whole: [Digest], linked: [LinkedDocument?]
  ) {
    self.inputs = inputs
    self.setup = setup
    self.rest = rest
    self.whole = whole
    self.linked = linked
  }
}

/// The documents on whose pages something may be another than in an earlier build, where all that is shown of
/// documents, the templates and the settings are the same: those with another key, what these lead to and led to,
/// and what embeds them.
struct KeyChanges: Sendable {
  /// Of the earlier build.
  let inputs: Digest
  /// By number.
  private let reached: Set<Int>

  /// So many documents at most have another key.
  private static let mostChanged = 256

  /// Nil where that isn't known.
  init?(since earlier: DocumentKeys, _ whole: [Digest], _ briefing: Briefing) {
    guard let inputs = earlier.inputs, earlier.whole.count == whole.count else { return nil }
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
  }

  /// Whether nothing that the pages of a list or an entity rest on is among the changes.
  func spares(_ list: Page.Subject, _ briefing: Briefing) -> Bool {
    switch list {
    case .redirect: true
    case .entity(let id), .table(let id), .chart(let id), .feed(_, let id?): spares(id, briefing)
    case .index(let kind): briefing.introduction(of: kind).map { spares($0.id, briefing) } ?? true
    default: false
    }
  }

  private func spares(_ id: EntityID, _ briefing: Briefing) -> Bool {
    briefing.site.number(of: id).map { !reached.contains($0) } ?? false
  }
}
