package import Content

internal import struct Language.PlainText

/// How the claims of one figure stand to each other.
package struct FigureComparison: Sendable {
  /// Two claims, by their place in the front matter, and how they compare.
  package struct Pair: Sendable {
    package let first: Int
    package let second: Int
    package let relation: ClaimRelation

    /// The other claim of the pair, where one of them is this.
    package func other(than index: Int) -> Int? {
      index == first ? second : index == second ? first : nil
    }
  }

  /// What each claim's words are read as; nil where they are no number.
  package let quantities: [Quantity?]
  /// By the first claim, then by the second: all of them, or of a figure with more than
  /// `mostComparedWithAll` claims those that tell most.
  package let pairs: [Pair]
  /// By claim, the places of its pairs.
  private let pairsByClaim: [[Int]]
  /// How many of the sources speak for themselves: those that rest on one origin count once.
  package let voices: Int

  /// Whether two of the claims contradict each other.
  package var isContested: Bool { pairs.contains { $0.relation.kind == .contradictory } }

  /// `graph` knows what the origins that articles state mean; without one their words are compared.
  package init(_ figure: Figure, in site: Site, _ graph: LinkGraph? = nil) {
    let quantities = figure.claims.map(\.quantity)
    self.quantities = quantities
    let sides = zip(figure.claims, quantities).map { claim, quantity in
      ClaimRelation.Side(
        words: claim.says.value, quantity: quantity, kind: claim.kind, scope: claim.scope,
        asOf: claim.asOf)
    }
    let pairs = Self.compared(sides).map { first, second in
      Pair(
        first: first, second: second,
        relation: ClaimRelation(between: sides[first], and: sides[second]))
    }
    self.pairs = pairs
    var pairsByClaim = [[Int]](repeating: [], count: sides.count)
    for (place, pair) in pairs.enumerated() {
      pairsByClaim[pair.first].append(place)
      pairsByClaim[pair.second].append(place)
    }
    self.pairsByClaim = pairsByClaim
    voices =
      Set(figure.claims.map { site.voice(of: $0.place.source.value, graph) }).count
  }
}

extension FigureComparison {
  /// The pairs of a claim, by its place.
  package func pairs(of claim: Int) -> [Pair] { pairsByClaim[claim].map { pairs[$0] } }

  /// Some 5,000 pairs: more could neither be read nor, for thousands of claims, be held.
  private static let mostComparedWithAll = 100
  /// How many of the claims after it each of many claims is compared with.
  private static let neighbours = 10

  /// Which claims are compared, by their places: of many each with those that follow it, and with the
  /// least and the greatest of its scope and of no scope, with which it contradicts first.
  private static func compared(_ sides: [ClaimRelation.Side]) -> [(Int, Int)] {
    let all = sides.indices
    guard all.count > mostComparedWithAll else {
      return all.flatMap { first in all.dropFirst(first + 1).map { (first, $0) } }
    }
    let extremes = extremes(of: sides)
    var pairs: Set<[Int]> = []
    for first in all {
      for second in first + 1..<min(first + 1 + neighbours, all.count) {
        pairs.insert([first, second])
      }
      for scope in Set([sides[first].scope, nil]) {
        for other in extremes[scope] ?? [] where other != first {
          pairs.insert([min(first, other), max(first, other)])
        }
      }
    }
    return pairs.map { ($0[0], $0[1]) }.sorted { $0 < $1 }
  }

  /// By scope, the claims with the least and the greatest number.
  private static func extremes(of sides: [ClaimRelation.Side]) -> [String?: [Int]] {
    let numbered = sides.indices.filter { sides[$0].quantity != nil }
    return Dictionary(grouping: numbered, by: { sides[$0].scope }).mapValues { places in
      let sorted = places.sorted { a, b in
        guard let x = sides[a].quantity?.value, let y = sides[b].quantity?.value, x != y else {
          return a < b
        }
        return x < y
      }
      return [sorted[0], sorted[sorted.count - 1]]
    }
  }
}

extension Claim {
  /// What the editor reads the words as, or else what the rules read.
  package var quantity: Quantity? {
    guard let value else { return Quantity(reading: says.value) }
    do { return try Quantity(parsing: value.value) } catch { return nil }
  }
}

/// What a source's word comes down to.
private enum Voice: Hashable {
  case entity(EntityID)
  case words(String)
}

extension Site {
  /// The one origin that an article repeats, which may repeat another, or the article itself.
  fileprivate func voice(of slug: String, _ graph: LinkGraph?) -> Voice {
    var id = EntityID(.article, slug)
    var seen: Set<EntityID> = []
    while seen.insert(id).inserted, let article = self[id]?.entity.article {
      let origins = Set(
        ([article.origin].compactMap { $0 } + article.reliesOn).map {
          Self.voice($0, graph?[id])
        })
      guard origins.count == 1, let origin = origins.first else { break }
      guard case .entity(let meant) = origin else { return origin }
      id = meant
    }
    return .entity(id)
  }

  private static func voice(_ origin: EntityReference, _ linked: LinkedDocument?) -> Voice {
    if let id = linked?.entity(of: origin) { return .entity(id) }
    switch origin {
    case .named(let words), .text(let words):
      return .words(PlainText.trimmed(words.value).lowercased())
    }
  }
}
