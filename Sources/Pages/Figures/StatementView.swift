import Content
import Language
import Linking
import Templates

/// Claims of a figure that say the same of the same date, as one.
struct StatementView: TemplateRecord {
  /// At least one.
  let claims: [ClaimView]
  /// Whether it is one of so many that only what concerns its truth is shown of its relations.
  let isOneOfMany: Bool

  var first: ClaimView { claims[0] }
  var words: String {
    first.reading?.phrase(in: first.words) ?? first.words.quoted(first.claim.says.value)
  }
  var isContradicted: Bool { claims.contains(where: \.isContradicted) }

  /// Those of the first claim to claims that aren't part of this.
  private var relations: [RelationView] {
    let own = Set(claims.map(\.url))
    let others = first.relations.filter { !own.contains($0.otherURL) }
    guard isOneOfMany else { return others }
    return Array(
      others.filter { [.contradictory, .superseded].contains($0.relation.kind) }.prefix(5))
  }

  static let fields = Fields<StatementView>(
    "statement",
    [
      .text("words", "the number in words with its unit, or the claim's words") { $0.words },
      .text("url", "address of its first claim") { $0.first.url },
      .record("claim", "its first claim, which has its date, kind and scope") { $0.first },
      .bool("number", "whether its words are a number") {
        $0.first.reading?.quantity?.value != nil
      },
      .list("claims", "the claims, in the order of the file") { $0.claims },
      .bool("contradicted", "whether another source contradicts it") { $0.isContradicted },
      .list("relations", "its relation to other claims of the figure, the most telling") {
        $0.relations
      },
      .list("speakers", "who says it, each once, three at most") {
        Array($0.speakers.prefix(3))
      },
      .number("further", "how many others say it") { Number(max(0, $0.speakers.count - 3)) },
    ])

  /// Each once, in the order of the claims.
  var speakers: [PartyView] {
    var seen: Set<String> = []
    return claims.map(\.speaker).filter { seen.insert($0.title).inserted }
  }

  private static let mostWithAllRelations = 12

  /// The statements of a figure's claims, all of which are given.
  static func all(_ claims: [ClaimView], _ statements: ClaimStatements) -> [StatementView] {
    guard claims.count == statements.ofClaim.count else { return [] }
    let isMany = claims.count > mostWithAllRelations
    return statements.all.map { places in
      StatementView(claims: places.map { claims[$0] }, isOneOfMany: isMany)
    }
  }
}
