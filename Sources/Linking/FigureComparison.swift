package import Content

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
  package let pairs: [Pair]
  /// How many of the sources speak for themselves: those that rest on one origin count once.
  package let voices: Int

  /// Whether two of the claims contradict each other.
  package var isContested: Bool { pairs.contains { $0.relation.kind == .contradictory } }

  package init(_ figure: Figure, in site: Site) {
    let quantities = figure.claims.map(\.quantity)
    self.quantities = quantities
    let sides = zip(figure.claims, quantities).map { claim, quantity in
      ClaimRelation.Side(
        words: claim.says.value, quantity: quantity, kind: claim.kind, scope: claim.scope,
        asOf: claim.asOf)
    }
    pairs = sides.indices.flatMap { first in
      sides.indices.dropFirst(first + 1).map { second in
        Pair(
          first: first, second: second,
          relation: ClaimRelation(between: sides[first], and: sides[second]))
      }
    }
    voices = Set(figure.claims.map { site.voice(of: $0.place.source.value) }).count
  }
}

extension Claim {
  /// What the editor reads the words as, or else what the rules read.
  package var quantity: Quantity? {
    guard let value else { return Quantity(reading: says.value) }
    do { return try Quantity(parsing: value.value) } catch { return nil }
  }
}

extension Site {
  /// What a source's word comes down to: the one origin it repeats, or itself.
  fileprivate func voice(of slug: String) -> String {
    guard let article = self[EntityID(.article, slug)]?.entity.article else { return slug }
    let origins = [article.origin].compactMap { $0 } + article.reliesOn
    guard origins.count == 1 else { return slug }
    switch origins[0] {
    case .named(let name): return "origin " + Names.normalized(name.value).lowercased()
    case .text(let words): return "origin " + Names.normalized(words.value).lowercased()
    }
  }
}
