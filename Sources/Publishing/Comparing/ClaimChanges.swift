internal import Content
internal import Pages

/// A claim that is new, gone, or has other values.
struct ClaimChange: Sendable {
  /// A column of the table of claims, in which two builds differ; what is not known is empty.
  struct Field: Sendable {
    let column: ClaimTable.Column
    let before: String
    let after: String
  }

  let kind: BuildChanges.Kind
  let claim: ClaimName
  /// Empty for one that is new or gone.
  let fields: [Field]
}

/// Two claims of a figure that relate otherwise than before.
struct RelationChange: Sendable {
  let claims: (ClaimName, ClaimName)
  /// Nil where one of the claims is new.
  let before: ClaimTable.Relation?
  /// Nil where one of the claims is gone.
  let after: ClaimTable.Relation?
}

/// What a claim is known by: its figure, its words and its place.
struct ClaimName: Sendable {
  let figure: String
  let figureTitle: String
  let says: String
  let source: String
  let paragraph: String
}

/// The claims of two builds, each matched with the one that it was: by its words and place, else by
/// its place, else by its words in the same source.
struct ClaimTables {
  private(set) var claims: [ClaimChange] = []
  private(set) var relations: [RelationChange] = []

  init(_ old: PageSet, _ new: PageSet, _ moves: Moves) {
    let before = Dictionary(grouping: Self.claims(of: old, moves), by: \.name.figure)
    let after = Dictionary(grouping: Self.claims(of: new), by: \.name.figure)
    for figure in Set(before.keys).union(after.keys).sorted() {
      compare(before[figure] ?? [], after[figure] ?? [])
    }
  }

  /// A row of the table, with its name as the later build has it.
  private struct Claim {
    let id: String
    let name: ClaimName
    let row: ClaimTable.Row

    var place: [String] { [name.source, name.paragraph] }
    var wordsAndSource: [String] { [name.source, name.says] }
    var wordsAndPlace: [String] { place + [name.says] }
  }

  /// `moves` give entities of an earlier build the ids that they have now.
  private static func claims(of pages: PageSet, _ moves: Moves? = nil) -> [Claim] {
    let site = pages.briefing.site
    return ClaimTable(pages.briefing).rows.map { row in
      let figure = EntityID(.figure, row[.figure].split(separator: ":").last.map(String.init) ?? "")
      let source = row[.source]
      let name = ClaimName(
        figure: (moves?.later(figure) ?? figure).description,
        figureTitle: site[figure]?.title ?? "", says: row[.says],
        source: moves?.later(EntityID(.article, source)).slug ?? source,
        paragraph: row[.paragraph])
      return Claim(id: row[.claim], name: name, row: row)
    }
  }

  private mutating func compare(_ old: [Claim], _ new: [Claim]) {
    let former = Self.matches(old, new)
    let kept = Set(former.compactMap(\.self))
    for (claim, former) in zip(new, former) {
      guard let former else {
        claims.append(ClaimChange(kind: .added, claim: claim.name, fields: []))
        continue
      }
      let fields = Self.differences(old[former], claim)
      if !fields.isEmpty {
        claims.append(ClaimChange(kind: .changed, claim: claim.name, fields: fields))
      }
    }
    for (index, claim) in old.enumerated() where !kept.contains(index) {
      claims.append(ClaimChange(kind: .removed, claim: claim.name, fields: []))
    }
    compareRelations(old, new, former)
  }

  /// For each new claim the place of the old one that it was.
  private static func matches(_ old: [Claim], _ new: [Claim]) -> [Int?] {
    var former = [Int?](repeating: nil, count: new.count)
    var free = Set(old.indices)
    for key in [\Claim.wordsAndPlace, \.place, \.wordsAndSource] {
      var places = Dictionary(grouping: free.sorted().reversed()) { old[$0][keyPath: key] }
      for index in new.indices where former[index] == nil {
        guard let place = places[new[index][keyPath: key]]?.popLast() else { continue }
        former[index] = place
        free.remove(place)
      }
    }
    return former
  }

  private static func differences(_ old: Claim, _ new: Claim) -> [ClaimChange.Field] {
    ClaimTable.Column.allCases.compactMap { column in
      var (before, after) = (old.row[column], new.row[column])
      switch column {
      case .figure, .claim: return nil
      case .source: (before, after) = (old.name.source, new.name.source)
      default: break
      }
      return before == after ? nil : ClaimChange.Field(column: column, before: before, after: after)
    }
  }

  /// Of each claim a bounded number of relations is known: one that is missing from only one build,
  /// between claims that both have, is no difference.
  private mutating func compareRelations(_ old: [Claim], _ new: [Claim], _ former: [Int?]) {
    let later = Dictionary(
      former.enumerated().compactMap { after, before in before.map { ($0, after) } },
      uniquingKeysWith: { first, _ in first })
    let (before, after) = (Self.relations(of: old), Self.relations(of: new))
    for (pair, relation) in after.sorted(by: { $0.key < $1.key }) {
      let (first, second) = (former[pair.first], former[pair.second])
      let earlier: ClaimTable.Relation?
      if let first, let second {
        guard let known = before[Pair(first, second)], known.name != relation.name else { continue }
        earlier = known
      } else {
        earlier = nil
      }
      let names = (new[pair.first].name, new[pair.second].name)
      relations.append(RelationChange(claims: names, before: earlier, after: relation))
    }
    for (pair, relation) in before.sorted(by: { $0.key < $1.key })
    where later[pair.first] == nil || later[pair.second] == nil {
      let names = (old[pair.first].name, old[pair.second].name)
      relations.append(RelationChange(claims: names, before: relation, after: nil))
    }
  }

  /// Two places in a list, the smaller first.
  private struct Pair: Hashable, Comparable {
    let first: Int
    let second: Int

    init(_ one: Int, _ other: Int) {
      (first, second) = (min(one, other), max(one, other))
    }

    static func < (a: Pair, b: Pair) -> Bool { (a.first, a.second) < (b.first, b.second) }
  }

  private static func relations(of claims: [Claim]) -> [Pair: ClaimTable.Relation] {
    let places = Dictionary(
      claims.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var relations: [Pair: ClaimTable.Relation] = [:]
    for (index, claim) in claims.enumerated() {
      for relation in claim.row.relations {
        if let other = places[relation.claim] { relations[Pair(index, other)] = relation }
      }
    }
    return relations
  }
}
