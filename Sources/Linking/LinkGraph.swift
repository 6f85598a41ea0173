package import Content
package import Diagnostics

/// Every edge between entities, forwards and backwards.
package struct LinkGraph: Sendable {
  private let documents: [LinkedDocument]
  private let indexByID: [EntityID: Int]
  /// Edges by what they point at, in the order of the documents they leave.
  private let incoming: [EntityID: [Edge]]

  /// One of a document's links; a backlink is no second record of it.
  private struct Edge: Sendable {
    let document: Int32
    let link: Int32
  }

  package init(_ site: Site, _ linked: [LinkedDocument], into diagnostics: inout [Diagnostic]) {
    documents = linked
    indexByID = Dictionary(uniqueKeysWithValues: linked.enumerated().map { ($1.id, $0) })
    var incoming: [EntityID: [Edge]] = [:]
    for (index, document) in linked.enumerated() {
      for (place, link) in document.links.enumerated() where link.to != link.from {
        incoming[link.to, default: []].append(Edge(document: Int32(index), link: Int32(place)))
      }
    }
    self.incoming = incoming
    diagnostics += EmbedCycles(site, linked).diagnostics
  }

  package subscript(id: EntityID) -> LinkedDocument? { indexByID[id].map { documents[$0] } }

  /// The edges that point at an entity, except its own.
  package func backlinks(of id: EntityID) -> [Link] {
    (incoming[id] ?? []).map { documents[Int($0.document)].links[Int($0.link)] }
  }
}
