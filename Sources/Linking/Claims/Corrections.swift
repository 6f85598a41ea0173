package import Content

/// Which claims of a figure correct or replace which.
package struct Corrections: Sendable {
  /// In the order of the front matter.
  let claims: [Claim]
  private let places: [Name: [Int]]
  /// The places of all claims that others correct or replace.
  let replaced: Set<Int>

  /// Of long chains and large paragraphs only so many claims are followed.
  private static let mostFollowed = 100

  /// What claims are named by where another one corrects them.
  private enum Name: Hashable {
    case id(String)
    case paragraph(Int, of: String)

    init(_ superseded: Superseded) {
      switch superseded {
      case .claim(let id): self = .id(id.value)
      case .paragraph(let place): self.init(place)
      }
    }

    init(_ place: SourceParagraph) {
      self = .paragraph(place.paragraph.value, of: place.source.value)
    }
  }

  /// `claims` in the order of the front matter, which their places are those in.
  package init(among claims: [Claim]) {
    self.claims = claims
    var places: [Name: [Int]] = [:]
    var correctors: [Name: [Int]] = [:]
    for (index, claim) in claims.enumerated() {
      places[.id(claim.id), default: []].append(index)
      places[Name(claim.place), default: []].append(index)
      if let superseded = claim.supersedes {
        correctors[Name(superseded), default: []].append(index)
      }
    }
    // No claim corrects itself.
    replaced = Set(
      correctors.flatMap { name, correctors in
        (places[name] ?? []).filter { correctors.count > 1 || correctors[0] != $0 }
      })
    self.places = places
  }

  /// The places of the claims that are meant by what another says it corrects.
  func meant(by superseded: Superseded) -> [Int] { places[Name(superseded)] ?? [] }

  /// The places of those that a claim corrects itself, a hundred at most.
  package func replaced(by claim: Int) -> [Int] {
    let meant = claims[claim].supersedes.map(meant) ?? []
    return meant.prefix(Self.mostFollowed).filter { $0 != claim }
  }

  /// The places of those that a claim corrects, and of what they have corrected.
  func allReplaced(by claim: Int) -> Set<Int> {
    var all = Set(replaced(by: claim))
    var open = Array(all)
    while let next = open.popLast(), all.count <= Self.mostFollowed {
      for place in replaced(by: next) where all.insert(place).inserted { open.append(place) }
    }
    return all
  }
}
