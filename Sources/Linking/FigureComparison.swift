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

  /// `graph` knows what the origins that articles state mean; without one their words are compared.
  package init(_ figure: Figure, in site: Site, _ graph: LinkGraph? = nil) {
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
    voices =
      Set(figure.claims.map { site.voice(of: $0.place.source.value, graph) }).count
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
      return .words(Names.normalized(words.value).lowercased())
    }
  }
}
