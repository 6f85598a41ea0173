import Content
import Linking

/// The documents of a site that have other texts than in an earlier one, and nothing else.
struct Replacement {
  private let pairs: [(old: Document, new: Document)]

  /// Those among `numbers` that were parsed anew.
  init(of earlier: Site, _ site: Site, _ numbers: [Int]) {
    pairs = numbers.map { (earlier.documents[$0], site.documents[$0]) }
      .filter { !$0.old.isIdentical(to: $0.new) }
  }

  /// A document of the earlier site, as the other site has it.
  func replaced(_ document: Document) -> Document {
    for pair in pairs where pair.old.isIdentical(to: document) { return pair.new }
    return document
  }

  /// The same of several.
  func replaced(_ documents: [Document]) -> [Document] {
    pairs.isEmpty ? documents : documents.map(replaced)
  }
}

extension Briefing {
  /// Whether a site has the same pages as an earlier one whose texts alone were others.
  func hasSamePages(as earlier: Briefing) -> Bool {
    guard shownImages.published == earlier.shownImages.published, hasSameNews(as: earlier)
    else { return false }
    var reached: Set<EntityID> = []
    for number in graph.relinked(since: earlier.graph) {
      reached.insert(site.documents[number].id)
      for graph in [graph, earlier.graph] { reached.formUnion(graph[number].links.lazy.map(\.to)) }
    }
    return reached.allSatisfy {
      partCount(of: .entity($0)) == earlier.partCount(of: .entity($0))
    }
  }
}
