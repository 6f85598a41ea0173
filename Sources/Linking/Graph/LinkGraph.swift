package import Content
package import Diagnostics
internal import Support

/// Every edge between entities, forwards and backwards.
package struct LinkGraph: Sendable {
  private let site: Site
  /// In the order of the site's.
  private let documents: [LinkedDocument]
  /// The document that each link of each document leads to; of what is in several languages the
  /// original, but for articles, whose paragraphs are their own.
  private var targets: [[Int32]]
  /// Edges by the document they lead to, in the order of the documents they leave.
  private var incoming: [[Edge]]

  /// One of a document's links, by number; seen from its target, a backlink.
  private struct Edge: Sendable {
    let document: Int32
    let link: Int32
  }

  /// So many documents at most get other links in an earlier graph; more make a new one.
  private static let mostReplaced = 64

  /// `linked` are all of the site's documents, in their order; `earlier` is of a site with the same ids.
  package init(
    _ site: Site, _ linked: [LinkedDocument], reusing earlier: LinkGraph? = nil,
    into diagnostics: inout [Diagnostic]
  ) {
    self.site = site
    documents = linked
    let none = [[Int32]](repeating: [], count: linked.count)
    (targets, incoming) = (none, none.map { _ in [] })
    let replaced = earlier.map(relinked) ?? Array(linked.indices)
    if let earlier, replaced.count <= Self.mostReplaced {
      (targets, incoming) = (earlier.targets, earlier.incoming)
      for number in replaced { removeEdges(from: number) }
      for number in replaced { addEdges(from: number) }
    } else {
      for number in linked.indices { addEdges(from: number) }
    }
    diagnostics += EmbedCycles(site, linked).diagnostics
  }

  /// The places of the documents that were linked anew since an earlier graph of the same ids, ascending.
  package func relinked(since earlier: LinkGraph) -> [Int] {
    documents.indices.filter { documents[$0] !== earlier.documents[$0] }
  }

  private mutating func removeEdges(from number: Int) {
    for target in Set(targets[number]) where target >= 0 {
      incoming[Int(target)].removeSubrange(edges(from: Int32(number), to: Int(target)))
    }
  }

  /// Each after those of the documents before it.
  private mutating func addEdges(from number: Int) {
    let document = documents[number]
    let own = site.hasCounterparts ? site.number(of: site.linked(document.id)) ?? number : number
    let known = site.hasCounterparts ? nil : document.targets
    targets[number] =
      known ?? document.links.map { Int32(site.number(of: site.linked($0.to)) ?? -1) }
    for (place, target) in targets[number].enumerated() where target >= 0 && Int(target) != own {
      let edge = Edge(document: Int32(number), link: Int32(place))
      if incoming[Int(target)].last.map({ $0.document <= edge.document }) ?? true {
        incoming[Int(target)].append(edge)
      } else {
        let end = edges(from: edge.document, to: Int(target)).upperBound
        incoming[Int(target)].insert(edge, at: end)
      }
    }
  }

  /// Where the edges from one document to another are, or would be, among all that lead there.
  private func edges(from number: Int32, to target: Int) -> Range<Int> {
    let all = incoming[target]
    let start = all.partitioningIndex { $0.document >= number }
    return start..<start + all[start...].prefix { $0.document == number }.count
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
  /// Documents of some kinds count only if a text of theirs refers to it; `places` are those wanted among
  /// the documents that count.
  package func backlinksByOrigin(
    of id: EntityID, inTextsOf kinds: [Kind] = [], _ places: Range<Int> = 0..<Int.max
  ) -> [(from: Document, backlinks: [Backlink])] {
    let (edges, ranges) = (edges(to: id), kinds.map { site.documents(of: $0).indices })
    var found: [(from: Document, backlinks: [Backlink])] = []
    var (start, count) = (0, 0)
    while start < edges.count, count < places.upperBound {
      let number = Int(edges[start].document)
      let end = edges[start...].firstIndex { $0.document != number } ?? edges.count
      defer { start = end }
      let isOfKinds = ranges.contains { $0.contains(number) }
      if isOfKinds, edges[start..<end].allSatisfy({ place(of: $0) == nil }) { continue }
      if count >= places.lowerBound {
        found.append((site.documents[number], backlinks(edges[start..<end])))
      }
      count += 1
    }
    return found
  }

  private func place(of edge: Edge) -> Link.Place? {
    documents[Int(edge.document)].links[Int(edge.link)].place
  }

  /// How many documents `backlinksByOrigin` has in all.
  package func originCount(of id: EntityID, inTextsOf kinds: [Kind]) -> Int {
    let ranges = kinds.map { site.documents(of: $0).indices }
    var (count, last) = (0, Int32(-1))
    for edge in edges(to: id) where edge.document != last {
      let isOfKinds = ranges.contains { $0.contains(Int(edge.document)) }
      if isOfKinds, place(of: edge) == nil { continue }
      last = edge.document
      count += 1
    }
    return count
  }

  /// What one document, by its place in the site, says of an entity, in the order of its texts.
  package func backlinks(of id: EntityID, from number: Int) -> [Backlink] {
    guard let target = site.number(of: site.linked(id)) else { return [] }
    return backlinks(incoming[target][edges(from: Int32(number), to: target)])
  }

  private func backlinks(_ edges: ArraySlice<Edge>) -> [Backlink] {
    guard let first = edges.first else { return [] }
    let links = documents[Int(first.document)].links
    return edges.map { Backlink(kind: links[Int($0.link)].kind, place: links[Int($0.link)].place) }
  }

  /// The places, among the site's documents, of those that refer to an entity, ascending.
  package func origins(of id: EntityID) -> [Int] {
    edgesByOrigin(to: id).map { Int($0[$0.startIndex].document) }
  }

  /// The documents of one kind from which an editor's edge leads to an entity; those of front matter
  /// alone where `isDeclared`. In the order of their ids.
  package func origins(of id: EntityID, _ kind: Kind, isDeclared: Bool = false) -> [Document] {
    let (edges, numbers) = (edges(to: id), site.documents(of: kind).indices)
    let start = edges.partitioningIndex { $0.document >= numbers.lowerBound }
    let end = edges.partitioningIndex { $0.document >= numbers.upperBound }
    var found: [Int32] = []
    for edge in edges[start..<end] where edge.document != found.last {
      let link = documents[Int(edge.document)].links[Int(edge.link)]
      if link.kind != .mention && (!isDeclared || link.place == nil) { found.append(edge.document) }
    }
    return found.map { site.documents[Int($0)] }
  }

  /// The documents of one kind that a document's links lead to, each once, in the order of their ids.
  package func targets(of id: EntityID, _ kind: Kind) -> [Document] {
    guard let number = site.number(of: id) else { return [] }
    let numbers = site.documents(of: kind).indices
    var found = targets[number].filter { numbers.contains(Int($0)) }
    found.sort()
    return found.indices.filter { $0 == 0 || found[$0] != found[$0 - 1] }
      .map { site.documents[Int(found[$0])] }
  }

  /// The numbers of the documents that the links of a document, by its number, lead to, link by link: of what is in
  /// several languages, those of the originals, but for articles; -1 for what is not in the site.
  package func targets(of number: Int) -> [Int32] { targets[number] }

  /// Whether a link of a document leads to one of these, all by number.
  package func leads(_ number: Int, to others: Set<Int>) -> Bool {
    targets[number].contains { others.contains(Int($0)) }
  }

  private func edges(to id: EntityID) -> [Edge] {
    site.number(of: site.linked(id)).map { incoming[$0] } ?? []
  }

  /// Neighbours that leave the same document; none is empty.
  private func edgesByOrigin(to id: EntityID) -> [ArraySlice<Edge>] {
    let edges = edges(to: id)
    var slices: [ArraySlice<Edge>] = []
    var start = 0
    for end in edges.indices.dropFirst() where edges[end].document != edges[start].document {
      slices.append(edges[start..<end])
      start = end
    }
    if start < edges.count { slices.append(edges[start...]) }
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
    var named: [Int32] = []
    for edges in edgesByOrigin(to: id) { appendNamed(beside: edges, to: &named) }
    named.sort()
    var counts: [(entity: Int32, paragraphs: Int)] = []
    for entity in named {
      if counts.last?.entity == entity {
        counts[counts.count - 1].paragraphs += 1
      } else {
        counts.append((entity, 1))
      }
    }
    counts.sort { ($1.paragraphs, $0.entity) < ($0.paragraphs, $1.entity) }
    return counts.prefix(limit).map {
      CoMention(id: documents[Int($0.entity)].id, paragraphs: $0.paragraphs)
    }
  }

  /// How many links before and after one are looked at for others in its paragraph: who is further away
  /// in a list of a thousand names is no company, and a thousand would be counted for each of them.
  private static let reach = 100

  /// Appends, for each paragraph of one document that has one of these edges, each other entity that it
  /// names.
  private func appendNamed(beside edges: ArraySlice<Edge>, to named: inout [Int32]) {
    let index = Int(edges[edges.startIndex].document)
    let (links, targets) = (documents[index].links, targets[index])
    let own = Int32(site.number(of: site.linked(documents[index].id)) ?? index)
    var last: NamingParagraph?
    for edge in edges {
      let place = Int(edge.link)
      guard let paragraph = NamingParagraph(of: place, among: links), paragraph != last else {
        continue
      }
      last = paragraph
      let start = named.count
      for other in max(0, place - Self.reach)..<min(links.count, place + Self.reach + 1)
      where NamingParagraph(of: other, among: links) == paragraph {
        let target = targets[other]
        guard target != own, target != targets[place], !named[start...].contains(target) else {
          continue
        }
        named.append(target)
      }
    }
  }
}

/// A paragraph that names an entity; a heading or a footnote counts as one.
private struct NamingParagraph: Equatable {
  let text: DocumentText.Place
  let number: Int
  /// Of a heading or a footnote.
  let run: Int

  /// Of one of a document's links, of which no copy is made: a hundred are looked at for each backlink.
  init?(of link: Int, among links: [Link]) {
    guard let place = links[link].place else { return nil }
    switch links[link].kind {
    case .mention, .reference, .embed: break
    case .claim, .source: return nil
    }
    switch links[link].to.kind {
    case .person, .topic, .event, .figure: break
    case .article, .note, .page: return nil
    }
    text = place.text
    number = place.paragraph
    run = place.paragraph > 0 ? 0 : place.run
  }
}
