import Content
import Linking
import Templates

/// One source's statement of a figure.
struct ClaimView: TemplateRecord {
  let claim: Claim
  let figure: EntryView
  let url: String
  let quantity: Quantity?
  let by: PartyView?
  let actor: PartyView?
  let source: SourceView
  /// Its relation to the figure's other claims.
  let relations: [RelationView]

  static let fields = Fields<ClaimView>(
    "claim",
    [
      .text("id", "its anchor on the figure's page") { $0.claim.id },
      .text("url", "address of the claim on the figure's page") { $0.url },
      .record("figure", "the figure it is a claim of") { $0.figure },
      .text("says", "the exact words") { $0.claim.says.value },
      .optionalText("value", "the number the words are read as, with its hedge") {
        $0.quantity?.notation
      },
      .record("source", "the paragraph it is quoted from") { $0.source },
      .optionalDate("as_of", "the time it is about") { $0.claim.asOf.flatMap { DateValue($0) } },
      .optionalText("as_of_words", "the same in words: `as of 9 Apr 2020`, `since 9 Apr 2020`") {
        $0.claim.asOf?.asOfWords(.short)
      },
      .optionalRecord("by", "who says it") { $0.by },
      .optionalRecord("actor", "whose act it is") { $0.actor },
      .text("kind", "`count`, `plan`, `demand`, `limit`, `duration` or `estimate`") {
        $0.claim.kind.rawValue
      },
      .optionalText("scope", "what is counted") { $0.claim.scope },
      .optionalText("status", "how far it is settled") { $0.claim.status },
      .optionalText("note", "the editor's remark") { $0.claim.note },
      .list("relations", "its relation to each other claim of the figure") { $0.relations },
      .bool("contradicted", "whether another claim contradicts it") {
        $0.relations.contains { $0.kind == .contradictory }
      },
    ])
}

/// The relation of a claim to another one of its figure.
struct RelationView: TemplateRecord {
  let kind: ClaimRelation.Kind
  let reason: String
  let otherSays: String
  let otherURL: String
  let otherSource: String

  static let fields = Fields<RelationView>(
    "relation",
    [
      .text(
        "kind",
        "`same`, `compatible`, `different date`, `different scope` or `contradictory`"
      ) { $0.kind.rawValue },
      .text("reason", "why") { $0.reason },
      .text("says", "the other claim's words") { $0.otherSays },
      .text("url", "address of the other claim") { $0.otherURL },
      .text("source", "title of the other claim's article") { $0.otherSource },
    ])
}

/// Two claims of a figure that contradict each other.
struct ContradictionView: TemplateRecord {
  let first: ClaimView
  let second: ClaimView
  let reason: String

  static let fields = Fields<ContradictionView>(
    "contradiction",
    [
      .record("first", "one claim") { $0.first },
      .record("second", "the other") { $0.second },
      .text("reason", "why they can't both hold") { $0.reason },
    ])
}
