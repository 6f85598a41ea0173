import Content
import Linking
import Templates

/// One source's statement of a figure.
struct ClaimView: TemplateRecord {
  let claim: Claim
  let words: Words
  let figure: EntryView
  let url: String
  let reading: ClaimReading?
  let by: PartyView?
  let actor: PartyView?
  let source: SourceView
  let withdrawn: RetractionView?
  let denied: RetractionView?
  /// Whether a later claim corrects or replaces it.
  let isReplaced: Bool
  let isContradicted: Bool
  /// Its relation to the figure's other claims, made when they are asked for.
  let makeRelations: @Sendable () -> [RelationView]

  static let fields = Fields<ClaimView>(
    "claim",
    [
      .text("id", "its anchor on the figure's page") { $0.claim.id },
      .text("url", "address of the claim on the figure's page") { $0.url },
      .record("figure", "the figure it is a claim of") { $0.figure },
      .text("says", "the exact words") { $0.claim.says.value },
      .html("says_html", "the same, with their language if it isn't the site's") {
        HTML($0.claim.says.value, in: $0.source.article.language)
      },
      .optionalText("value", "the number the words are read as, with its hedge and unit") {
        $0.reading?.notation(in: $0.words)
      },
      .optionalText("unit", "what the number counts or is measured in") { $0.reading?.unit },
      .record("source", "the paragraph it is quoted from") { $0.source },
      .optionalDate("as_of", "the time it is about") { view in
        view.claim.asOf.flatMap { DateValue($0, view.words) }
      },
      .optionalText("as_of_words", "the same in words: `as of 9 Apr 2020`, `since 9 Apr 2020`") {
        $0.claim.asOf?.asOfWords(.short, in: $0.words)
      },
      .optionalRecord("by", "who says it") { $0.by },
      .record(
        "speaker", "who says it, with the publisher where that is no page, or else the publisher"
      ) { $0.speaker },
      .optionalRecord("actor", "whose act it is") { $0.actor },
      .text("kind", "`count`, `estimate`, `plan`, `demand`, `limit`, `forecast` or `duration`") {
        $0.claim.kind.rawValue
      },
      .text("kind_name", "the kind in words") { $0.words.name(of: $0.claim.kind) },
      .optionalText("scope", "what is counted") { $0.claim.scope },
      .optionalText("status", "how far it is settled") { $0.claim.status },
      .optionalText("note", "the editor's remark") { $0.claim.note },
      .optionalRecord("withdrawn", "that it was taken back") { $0.withdrawn },
      .optionalRecord("denied", "that somebody denies it") { $0.denied },
      .bool("replaced", "whether a later claim corrects or replaces it") { $0.isReplaced },
      .bool("void", "whether it was withdrawn or replaced, and so no longer holds") { $0.isVoid },
      .bool("ahead", "whether it is a forecast, a plan, a demand or a limit") {
        $0.claim.kind.class == .notDone
      },
      .list("relations", "its relation to other claims of the figure, twenty at most") {
        $0.relations
      },
      .bool("contradicted", "whether another source contradicts it") { $0.isContradicted },
    ])

  var isVoid: Bool { withdrawn != nil || isReplaced }

  var relations: [RelationView] { makeRelations() }

  /// Words without a page mean somebody only within their article, which is named with them.
  var speaker: PartyView {
    if let by, by.url != nil { return by }
    let article = source.article
    let publisher = article.document.entity.article?.publisher ?? article.title
    guard let by else {
      return PartyView(title: publisher, language: article.language, url: source.url)
    }
    return PartyView(
      title: words.text(.speakerIn, ["speaker": by.title, "publisher": publisher]), language: nil,
      url: source.url,
      parts: article.language.map {
        HTML(
          .speakerIn, of: words,
          ["speaker": HTML(by.title, in: by.language), "publisher": HTML(publisher, in: $0)])
      })
  }
}

/// That somebody takes a claim back or denies it.
struct RetractionView: TemplateRecord {
  let by: PartyView?
  let source: SourceView?
  let date: DateValue?

  static let fields = Fields<RetractionView>(
    "retraction",
    [
      .optionalRecord("by", "who says so") { $0.by },
      .optionalRecord("source", "the paragraph that reports it") { $0.source },
      .optionalDate("date", "when") { $0.date },
    ])
}

/// The relation of a claim to another one of its figure.
struct RelationView: TemplateRecord {
  let relation: ClaimRelation
  let words: Words
  let otherSays: String
  let otherURL: String
  let otherSource: String
  /// Of the other claim's words, where it isn't the site's.
  let otherLanguage: String?

  static let fields = Fields<RelationView>(
    "relation",
    [
      .text(
        "kind",
        "`superseded`, `not comparable`, `different scope`, `different date`, `same`, "
          + "`compatible` or `contradictory`"
      ) { $0.relation.kind.rawValue },
      .text("kind_name", "the kind in words") { $0.words.name(of: $0.relation.kind) },
      .text("reason", "why") { $0.relation.reason.text(in: $0.words) },
      .text("says", "the other claim's words") { $0.otherSays },
      .html("says_html", "the same, with their language if it isn't the site's") {
        HTML($0.otherSays, in: $0.otherLanguage)
      },
      .text("url", "address of the other claim") { $0.otherURL },
      .text("source", "title of the other claim's article") { $0.otherSource },
      .html("source_html", "the same, with its language if it isn't the page's") {
        HTML($0.otherSource, in: $0.otherLanguage)
      },
    ])
}
