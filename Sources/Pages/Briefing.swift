package import Content
package import Linking

/// The whole of a briefing as pages see it: what is stated, how it links, how claims compare.
package struct Briefing: Sendable {
  package let site: Site
  package let graph: LinkGraph
  /// By figure.
  package let comparisons: [EntityID: FigureComparison]
  /// By date.
  let events: [Document]
  /// The newest first.
  let notes: [Document]
  /// By date.
  let articles: [Document]
  /// Where each event, note and article stands in the list of its like.
  private let places: [EntityID: Int]
  private let entries: [EntityID: Entry]
  let listings: Listings

  package init(_ site: Site, _ graph: LinkGraph, _ comparisons: [EntityID: FigureComparison]) {
    self.site = site
    self.graph = graph
    self.comparisons = comparisons
    events = site.documents(of: .event).sorted(by: Self.isEarlier)
    notes = site.documents(of: .note).sorted { Self.isEarlier($1, $0) }
    articles = site.documents(of: .article).sorted(by: Self.isEarlier)
    var places: [EntityID: Int] = [:]
    for list in [events, notes, articles] {
      for (index, document) in list.enumerated() { places[document.id] = index }
    }
    self.places = places
    let entries = Dictionary(
      uniqueKeysWithValues: site.documents.map { ($0.id, Entry($0, comparisons[$0.id])) })
    self.entries = entries
    listings = Listings(site, events: events, notes: notes, articles: articles) {
      entries[$0.id]?.isContested ?? false
    }
  }

  /// What lists show of one of the site's documents.
  func entry(_ document: Document) -> Entry {
    entries[document.id] ?? Entry(document, comparisons[document.id])
  }

  /// What a reference of a document's front matter means.
  func document(_ reference: EntityReference?, in owner: EntityID) -> Document? {
    graph[owner]?.entity(of: reference).flatMap { site[$0] }
  }

  /// The events, notes or articles before and after one in time.
  func neighbours(of id: EntityID) -> (previous: Document?, next: Document?) {
    guard let place = places[id] else { return (nil, nil) }
    let order = id.kind == .event ? events : id.kind == .note ? notes : articles
    let (before, after) = id.kind == .note ? (place + 1, place - 1) : (place - 1, place + 1)
    return (
      order.indices.contains(before) ? order[before] : nil,
      order.indices.contains(after) ? order[after] : nil
    )
  }

  /// Whether sources contradict each other about a figure, or differ about an event.
  func isContested(_ document: Document) -> Bool {
    entry(document).isContested
  }
}

extension Briefing {
  /// Whether all of a document's text may be published.
  func publishesWhole(_ document: Document) -> Bool {
    document.entity.article?.publishesCitedOnly != true
  }

  /// Whether a paragraph of a document may be published: where only cited passages may, a claim
  /// must rest on it.
  func publishes(_ paragraph: Int, of document: Document) -> Bool {
    publishesWhole(document)
      || graph.backlinks(of: document.id).contains {
        $0.kind == .claim && $0.paragraph == paragraph
      }
  }

  /// The paragraphs of its target that an edge leads to.
  func paragraphs(meantBy link: Link) -> [Int] {
    guard let place = link.place else { return [link.paragraph] }
    guard let index = place.mark, let mark = graph[link.from]?.marks[place.text]?[index] else {
      return []
    }
    switch mark {
    case .citation(let items):
      return items.filter { $0.article == link.to }.compactMap(\.paragraphs).flatMap(Array.init)
    case .reference(_, let fragment?) where fragment.hasPrefix("p"):
      return Int(fragment.dropFirst()).map { [$0] } ?? []
    case .reference, .embed: return []
    }
  }

  /// Order by date, then by id.
  static func isEarlier(_ a: Document, _ b: Document) -> Bool {
    guard let first = a.entity.edtfDate?.orderKey, let second = b.entity.edtfDate?.orderKey else {
      return a.id < b.id
    }
    return (first, a.id) < (second, b.id)
  }

  /// Order by title without regard to case, then by id.
  static func isNamedBefore(_ a: Document, _ b: Document) -> Bool {
    (a.title.lowercased(), a.id) < (b.title.lowercased(), b.id)
  }
}
