package import Content
package import Support

/// How the claims of each of a site's figures relate, found for a figure when it is asked for.
package struct FigureComparisons: Sendable {
  /// What lists and keys of pages ask about a figure, so that an earlier build's answer saves the comparison.
  package struct Summary: Hashable, Sendable {
    /// Of all that the relations rest on beside the figure's own file.
    package let digest: Digest
    /// How many statements the figure has.
    package let statements: Int
    /// Whether sources contradict each other.
    package let isContested: Bool

    /// As a memo has it.
    package init(digest: Digest, statements: Int, isContested: Bool) {
      self.digest = digest
      self.statements = statements
      self.isContested = isContested
    }

    fileprivate init(_ comparison: FigureComparison) {
      var key = KeyBytes()
      comparison.append(to: &key)
      digest = key.digest
      statements = comparison.statements.all.count
      isContested = comparison.isContested
    }
  }

  /// A figure, whose comparison stays as it is while its links do.
  private final class Figure: Sendable {
    let known: Summary?
    let comparison = Once<FigureComparison?>()

    init(known: Summary?) { self.known = known }
  }

  private let site: Site
  private let graph: LinkGraph
  /// In the order of the site's.
  private let figures: [Figure]

  /// `known` are what an earlier build found of the same figures in the same site, in their order; empty where
  /// nothing is known.
  package init(_ site: Site, _ graph: LinkGraph, known: [Summary?] = []) {
    self.site = site
    self.graph = graph
    let count = site.documents(of: .figure).count
    figures = (0..<count).map { Figure(known: known.isEmpty ? nil : known[$0]) }
  }

  /// Those of an earlier site of which texts alone were others.
  package init(_ site: Site, _ graph: LinkGraph, reusing earlier: FigureComparisons) {
    self.site = site
    self.graph = graph
    let numbers = site.documents(of: .figure).indices
    figures = zip(numbers, earlier.figures).map { number, figure in
      graph[number] === earlier.graph[number] ? figure : Figure(known: nil)
    }
  }

  /// Nil for what isn't a figure of the site.
  package subscript(id: EntityID) -> FigureComparison? {
    figure(id).flatMap { figure in
      figure.comparison {
        site[id].flatMap { FigureComparison(of: $0, in: site, graph) }
      }
    }
  }

  /// The same without the comparison, where it is known.
  package func summary(of id: EntityID) -> Summary? {
    figure(id).flatMap { $0.known ?? self[id].map(Summary.init) }
  }

  /// The figures that nothing is known of.
  package var unknown: [EntityID] {
    zip(site.documents(of: .figure), figures)
      .filter { $1.known == nil && !$1.comparison.isMade }.map(\.0.id)
  }

  private func figure(_ id: EntityID) -> Figure? {
    guard id.kind == .figure, let number = site.number(of: id) else { return nil }
    return figures[number - site.documents(of: .figure).startIndex]
  }
}
