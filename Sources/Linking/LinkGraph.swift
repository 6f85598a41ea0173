package import Content
package import Diagnostics

/// Every edge between entities, forwards and backwards.
package struct LinkGraph: Sendable {
  private let documents: [EntityID: LinkedDocument]
  /// Edges by what they point at, in the order of the documents they leave.
  private let incoming: [EntityID: [Link]]

  package init(_ site: Site, _ linked: [LinkedDocument], into diagnostics: inout [Diagnostic]) {
    documents = Dictionary(uniqueKeysWithValues: linked.map { ($0.id, $0) })
    var incoming: [EntityID: [Link]] = [:]
    for document in linked {
      for link in document.links where link.to != link.from {
        incoming[link.to, default: []].append(link)
      }
    }
    self.incoming = incoming
    diagnostics += EmbedCycles(site, linked).diagnostics
  }

  package subscript(id: EntityID) -> LinkedDocument? { documents[id] }

  /// The edges that point at an entity, except its own.
  package func backlinks(of id: EntityID) -> [Link] { incoming[id] ?? [] }
}
