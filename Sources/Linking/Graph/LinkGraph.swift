package import Content
package import Diagnostics

/// Every edge between entities, forwards and backwards.
package struct LinkGraph: Sendable {
  private let site: Site
  /// In the order of the site's.
  private let documents: [LinkedDocument]
  /// The document that each link of each document leads to; of what is in several languages the
  /// original, but for articles, whose paragraphs are their own.
  private let targets: [[Int32]]
  /// Edges by the document they lead to, in the order of the documents they leave.
  private let incoming: [[Edge]]

  /// One of a document's links, by number; seen from its target, a backlink.
  private struct Edge: Sendable {
    let document: Int32
    let link: Int32
  }

  /// `linked` are all of the site's documents, in their order.
  package init(_ site: Site, _ linked: [LinkedDocument], into diagnostics: inout [Diagnostic]) {
    self.site = site
    documents = linked
    targets = linked.map { $0.links.map { Int32(site.number(of: site.linked($0.to)) ?? -1) } }
    var incoming = [[Edge]](repeating: [], count: linked.count)
    for (index, targets) in targets.enumerated() {
      let own = site.number(of: site.linked(linked[index].id)) ?? index
      for (place, target) in targets.enumerated() where target >= 0 && Int(target) != own {
        incoming[Int(target)].append(Edge(document: Int32(index), link: Int32(place)))
      }
    }
    self.incoming = incoming
    diagnostics += EmbedCycles(site, linked).diagnostics
  }

  /// By the document's place in the site.
  package subscript(number: Int) -> LinkedDocument { documents[number] }

  /// Nil for what is not in the site.
  package subscript(id: EntityID) -> LinkedDocument? { site.number(of: id).map { documents[$0] } }

  /// The edges that point at an entity, except its own.
  package func backlinks(of id: EntityID) -> [(from: LinkedDocument, link: Link)] {
    edges(to: id).map {
      let document = documents[Int($0.document)]
      return (document, document.links[Int($0.link)])
    }
  }

  /// How many backlinks an entity has.
  package func backlinkCount(of id: EntityID) -> Int { edges(to: id).count }

  /// Backlinks grouped by source document, ordered by id.
  package func backlinksByOrigin(of id: EntityID) -> [(from: Document, backlinks: [Backlink])] {
    edgesByOrigin(to: id).map { edges in
      let number = Int(edges[edges.startIndex].document)
      let links = documents[number].links
      return (
        site.documents[number],
        edges.map { Backlink(kind: links[Int($0.link)].kind, place: links[Int($0.link)].place) }
      )
    }
  }

  /// The places, among the site's documents, of those that refer to an entity, ascending.
  package func origins(of id: EntityID) -> [Int] {
    edgesByOrigin(to: id).map { Int($0[$0.startIndex].document) }
  }

  /// The documents of one kind from which an editor's edge leads to an entity; those of front matter
  /// alone where `isDeclared`. In the order of their ids.
  package func origins(of id: EntityID, _ kind: Kind, isDeclared: Bool = false) -> [Document] {
    edgesByOrigin(to: id).compactMap { edges in
      let number = Int(edges[edges.startIndex].document)
      guard documents[number].id.kind == kind else { return nil }
      let links = documents[number].links
      let isWritten = edges.contains {
        links[Int($0.link)].kind != .mention && (!isDeclared || links[Int($0.link)].place == nil)
      }
      return isWritten ? site.documents[number] : nil
    }
  }

  private func edges(to id: EntityID) -> [Edge] {
    site.number(of: site.linked(id)).map { incoming[$0] } ?? []
  }

  /// Neighbours that leave the same document; none is empty.
  private func edgesByOrigin(to id: EntityID) -> [ArraySlice<Edge>] {
    var slices: [ArraySlice<Edge>] = []
    var rest = edges(to: id)[...]
    while let first = rest.first {
      let others = rest.drop { $0.document == first.document }
      slices.append(rest[..<others.startIndex])
      rest = others
    }
    return slices
  }
}

extension Site {
  /// What a link to a document is a link to.
  fileprivate func linked(_ id: EntityID) -> EntityID {
    id.kind == .article ? id : original(of: id)
  }
}

// MARK: - Company

extension LinkGraph {
  /// The people, topics, events and figures most often named together with one of them; ties in the
  /// order of their ids.
  package func coMentions(of id: EntityID, atMost limit: Int = 8) -> [CoMention] {
    var counts: [Int32: Int] = [:]
    for edges in edgesByOrigin(to: id) { count(beside: edges, into: &counts) }
    let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return ranked.prefix(limit).map {
      CoMention(id: documents[Int($0.key)].id, paragraphs: $0.value)
    }
  }

  /// How many links before and after one are looked at for others in its paragraph: who is further away
  /// in a list of a thousand names is no company, and a thousand would be counted for each of them.
  private static let reach = 100

  /// Counts, for each entity, the paragraphs of one document that name it beside these edges.
  private func count(beside edges: ArraySlice<Edge>, into counts: inout [Int32: Int]) {
    let index = Int(edges[edges.startIndex].document)
    let (links, targets) = (documents[index].links, targets[index])
    var last: NamingParagraph?
    for edge in edges {
      let place = Int(edge.link)
      guard let paragraph = NamingParagraph(links[place]), paragraph != last else { continue }
      last = paragraph
      let own = Int32(site.number(of: site.linked(documents[index].id)) ?? index)
      var seen: Set<Int32> = [targets[place], own]
      for other in max(0, place - Self.reach)..<min(links.count, place + Self.reach + 1)
      where NamingParagraph(links[other]) == paragraph && seen.insert(targets[other]).inserted {
        counts[targets[other], default: 0] += 1
      }
    }
  }
}

/// A paragraph that names an entity; a heading or a footnote counts as one.
private struct NamingParagraph: Equatable {
  let text: TextPart.Place
  let number: Int
  /// Of a heading or a footnote.
  let run: Int

  init?(_ link: borrowing Link) {
    guard let place = link.place else { return nil }
    switch link.kind {
    case .mention, .reference, .embed: break
    case .claim, .source: return nil
    }
    switch link.to.kind {
    case .person, .topic, .event, .figure: break
    case .article, .note, .page: return nil
    }
    text = place.text
    number = place.paragraph
    run = place.paragraph > 0 ? 0 : place.run
  }
}
