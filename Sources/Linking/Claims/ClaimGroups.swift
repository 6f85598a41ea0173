internal import Content
internal import Language

/// The claims of a figure, those that are alike together, so that each two numbers are compared once
/// however many sources state them.
struct ClaimGroups {
  private let sides: [ClaimRelation.Side]
  /// Claims by their place, in order, each list by its first.
  private let groups: [[Int]]
  /// The group of each claim.
  private let group: [Int]
  let corrections: Corrections
  /// By claim, all that it corrects or replaces.
  private let replaced: [Int: Set<Int>]

  /// Most pairs of groups that are all compared: some 5,000.
  private static let mostComparedWithAll = 100
  /// How many of the groups after it each of many groups is compared with.
  private static let neighbours = 10
  /// How many relations of one claim are kept.
  private static let mostRelations = 20

  /// What claims of one group have in common.
  private struct Key: Hashable {
    let side: ClaimRelation.Side
    /// Set for a claim that replaces another or is replaced: it is alone.
    let place: Int?
  }

  init(_ figure: Figure, _ readings: [ClaimReading], in site: Site) {
    let sides = zip(figure.claims, readings).map { claim, reading in
      ClaimRelation.Side(
        // Words that are a number may be put in different ways.
        words: reading.quantity == nil ? claim.says.value : "", reading: reading.compared,
        kind: claim.kind, scope: claim.scope, asOf: claim.date(in: site),
        isWithdrawn: claim.withdrawn != nil)
    }
    let corrections = Corrections(among: figure.claims)
    var places: [Key: Int] = [:]
    var groups: [[Int]] = []
    group = sides.indices.map { index in
      let isAlone = figure.claims[index].supersedes != nil || corrections.replaced.contains(index)
      let key = Key(side: sides[index], place: isAlone ? index : nil)
      let place = places[key] ?? groups.count
      if place == groups.count {
        places[key] = place
        groups.append([])
      }
      groups[place].append(index)
      return place
    }
    self.groups = groups
    self.sides = sides
    self.corrections = corrections
    let correctors = sides.indices.filter { figure.claims[$0].supersedes != nil }
    replaced = Dictionary(
      uniqueKeysWithValues: correctors.map { ($0, corrections.allReplaced(by: $0)) })
  }

  private func relation(_ a: Int, _ b: Int) -> ClaimRelation {
    let replacement: ClaimRelation.Replacement? =
      replaced[b]?.contains(a) == true
      ? .firstBySecond : replaced[a]?.contains(b) == true ? .secondByFirst : nil
    return ClaimRelation(between: sides[a], and: sides[b], replacement)
  }
}

// MARK: - Which are compared

extension ClaimGroups {
  /// Two groups and how they relate.
  typealias Related = (first: Int, second: Int, relation: ClaimRelation)

  /// All groups that are compared, by the first, then by the second.
  var related: [Related] {
    compared.map { ($0, $1, relation(groups[$0][0], groups[$1][0])) }
  }

  /// Of many groups each with those that follow it, and with the least and the greatest of its scope,
  /// with which it contradicts first.
  private var compared: [(Int, Int)] {
    let all = groups.indices
    guard all.count > Self.mostComparedWithAll else {
      return all.flatMap { first in all.dropFirst(first + 1).map { (first, $0) } }
    }
    let extremes = extremes
    // By both groups, the lesser first.
    var pairs: Set<Int> = []
    func insert(_ a: Int, _ b: Int) { pairs.insert(min(a, b) * all.count + max(a, b)) }
    for first in all {
      for second in first + 1..<min(first + 1 + Self.neighbours, all.count) {
        insert(first, second)
      }
      for other in extremes[sides[groups[first][0]].scope] ?? [] where other != first {
        insert(first, other)
      }
    }
    for claim in sides.indices {
      for other in corrections.replaced(by: claim).prefix(Self.mostRelations) {
        insert(group[claim], group[other])
      }
    }
    return pairs.sorted().map { ($0 / all.count, $0 % all.count) }
  }

  /// By scope, the groups with the least and the greatest number.
  private var extremes: [String?: [Int]] {
    let side = { (place: Int) in sides[groups[place][0]] }
    let numbered = groups.indices.filter { side($0).reading.quantity != nil }
    return Dictionary(grouping: numbered, by: { side($0).scope }).mapValues { places in
      let sorted = places.sorted { a, b in
        guard let x = side(a).reading.quantity?.value, let y = side(b).reading.quantity?.value,
          x != y
        else { return a < b }
        return x < y
      }
      return [sorted[0], sorted[sorted.count - 1]]
    }
  }

  /// The most informative relations of each claim; by the first claim, then by the second.
  func pairs(of related: [Related], _ voices: ClaimVoices) -> [FigureComparison.Pair] {
    var byGroup: [[(other: Int, relation: ClaimRelation)]] = groups.map { claims in
      claims.count > 1 ? [(group[claims[0]], relation(claims[0], claims[1]))] : []
    }
    for (first, second, relation) in related {
      byGroup[first].append((second, relation))
      byGroup[second].append((first, relation))
    }
    for place in byGroup.indices {
      byGroup[place].sort { ($0.relation.kind.rank, $0.other) < ($1.relation.kind.rank, $1.other) }
    }
    // By both claims, the lesser first.
    var found: [Int: ClaimRelation] = [:]
    for claim in sides.indices {
      var room = Self.mostRelations
      for (other, relation) in byGroup[group[claim]] {
        for second in groups[other].prefix(room + 1) where second != claim && room > 0 {
          found[min(claim, second) * sides.count + max(claim, second)] = relation
          room -= 1
        }
        if room == 0 { break }
      }
    }
    return found.sorted { $0.key < $1.key }.map { key, relation in
      let (first, second) = key.quotientAndRemainder(dividingBy: sides.count)
      return FigureComparison.Pair(
        first: first, second: second, relation: relation,
        isBetweenSources: voices.differ(first, second))
    }
  }

  /// One pair of claims for each two groups that contradict each other.
  func contradictions(
    of related: [Related], _ voices: ClaimVoices
  ) -> [FigureComparison.Pair] {
    related.compactMap { first, second, relation in
      guard relation.kind == .contradictory else { return nil }
      let different = voices.differing(groups[first], groups[second])
      let (a, b) = different ?? (groups[first][0], groups[second][0])
      return FigureComparison.Pair(
        first: min(a, b), second: max(a, b), relation: relation, isBetweenSources: different != nil)
    }
  }
}

extension Claim {
  /// What was counted was counted before it was published, whatever its own date.
  func date(in site: Site) -> EDTFDate? {
    if let asOf { return asOf }
    guard kind.class == .done else { return nil }
    return site[EntityID(.article, place.source.value)]?.entity.article?.date.upToItsEnd
  }
}

extension ClaimReading {
  /// Without what no comparison depends on.
  fileprivate var compared: ClaimReading {
    guard let quantity else { return at(nil) }
    return ClaimReading(
      quantity: quantity.atNoPlace, unit: unit, saysUnit: true)
  }
}

extension ClaimRelation.Kind {
  /// How much a reader learns from it, the most first.
  fileprivate var rank: Int {
    switch self {
    case .contradictory: 0
    case .superseded: 1
    case .compatible: 2
    case .same: 3
    case .differentDate: 4
    case .differentScope: 5
    case .notComparable: 6
    }
  }
}
