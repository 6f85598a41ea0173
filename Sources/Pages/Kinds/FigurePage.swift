import Content
import Linking
import Templates

/// A figure's page: every claim with its source, and how the claims compare.
struct FigureView: TemplateRecord {
  let figure: Figure
  let table: String
  let drawing: String
  let newest: DateValue?
  let text: TextView
  let claims: [ClaimView]
  let statements: [StatementView]
  let statementCount: Int
  let answer: AnswerView?
  let chart: ChartView?
  let revisions: RevisionChart?
  let contests: [ContestView]
  let inconsistencies: [ContestView]
  let voices: Int
  let articles: Int
  let isIndependenceKnown: Bool
  let whole: EntryView?
  let people: [PartyView]
  let events: [PartyView]
  let topics: [PartyView]
  let related: [EntryView]
  let company: [CompanyView]
  let backlinks: [BacklinkView]

  static let fields = Fields<FigureView>(
    "figure",
    [
      .text("title", "what is counted") { $0.figure.title },
      .text("unit", "what is counted, in a word or two") { $0.figure.unit },
      .optionalText("family", "a word that groups figures") { $0.figure.family },
      .text("table", "address of its claims as CSV") { $0.table },
      .text("drawing", "address of its chart as SVG") { $0.drawing },
      .optionalDate("newest", "when the newest of its articles was published") { $0.newest },
      .record("text", "its texts and what they cite") { $0.text },
      .list("claims", "what each source states") { $0.claims },
      .list(
        "statements",
        "the claims, those that say the same of the same date as one, the newest date first"
      ) {
        $0.statements
      },
      .number("statement_count", "how many these are, with those of further pages") {
        Number($0.statementCount)
      },
      .optionalRecord("answer", "what the numbers that hold come to, if there are any") {
        $0.answer
      },
      .optionalRecord("chart", "the claims on one scale, if two or more are numbers") {
        $0.chart
      },
      .optionalRecord("revisions", "the claims by date, if their dates differ") { $0.revisions },
      .optionalRecord("whole", "the figure that counts the whole of which this is a part") {
        $0.whole
      },
      .list("contests", "what sources contradict each other about, the widest apart first") {
        $0.contests
      },
      .list("inconsistencies", "numbers of one source or speaker that can't both hold, likewise") {
        $0.inconsistencies
      },
      .bool("void", "whether every claim was withdrawn or replaced") {
        $0.claims.allSatisfy(\.isVoid)
      },
      .number("voices", "how many voices make the claims") { Number($0.voices) },
      .number("articles", "how many articles make the claims") { Number($0.articles) },
      .bool("independent", "whether every article says where it comes from") {
        $0.isIndependenceKnown
      },
      .list("people", "people it concerns") { $0.people },
      .list("events", "events it concerns") { $0.events },
      .list("topics", "topics it concerns") { $0.topics },
      .list("related", "figures to read along with it") { $0.related },
      .list("company", "who and what is named in the same paragraphs most often") { $0.company },
      .list("backlinks", "where else it is mentioned") { $0.backlinks },
    ])
}

/// What an embedded entity shows.
struct CardView: TemplateRecord {
  let entry: EntryView
  let claims: [ClaimView]
  let answer: AnswerView?
  let contest: ContestView?

  static let fields = Fields<CardView>(
    "card",
    [
      .record("entry", "the entity") { $0.entry },
      .list("claims", "a figure's claims, with value, date and source") { $0.claims },
      .optionalRecord("answer", "a figure's numbers that hold, if there are any") {
        $0.answer
      },
      .optionalRecord("contest", "what sources contradict each other about most widely") {
        $0.contest
      },
    ])
}

extension PageBuilder {
  func figure(_ document: Document, _ figure: Figure) -> FigureView {
    let claims = views.claims(of: document)
    let comparison = briefing.comparisons[document.id]
    let related = figure.related.compactMap { briefing.document($0, in: document.id) }
    let statements = comparison.map { StatementView.all(claims, $0.statements) } ?? []
    let answer = comparison.flatMap { AnswerView($0, statements) }
    let contests = { (isBetweenSources: Bool) in
      comparison.map {
        ContestView.all($0, isBetweenSources: isBetweenSources, statements)
      } ?? []
    }
    let revisions = RevisionChart(statements, like: answer?.parts[0].low)
    return FigureView(
      figure: figure, table: addressing.url(Routes.table(of: document.id)),
      drawing: addressing.url(Routes.chart(of: document.id)),
      newest: claims.compactMap { DateValue(of: $0.source.article.document, briefing.words) }
        .max { $0.iso < $1.iso },
      text: text(of: document),
      claims: claims,
      statements: Array(statements.part(1, of: briefing.sizes.related)),
      statementCount: statements.count,
      answer: answer,
      chart: revisions == nil ? ChartView(statements, in: figure.unit) : nil, revisions: revisions,
      contests: contests(true), inconsistencies: contests(false),
      voices: comparison?.voices ?? 0, articles: comparison?.articles ?? 0,
      isIndependenceKnown: comparison?.isIndependenceKnown ?? false,
      whole: briefing.document(figure.partOf, in: document.id).map(views.entry),
      people: views.parties(figure.people, in: document),
      events: views.parties(figure.events, in: document),
      topics: views.parties(figure.topics, in: document),
      related: views.entries(related),
      company: views.company(of: document),
      backlinks: backlinks(of: document))
  }

  /// The statements of a figure that a further page of it has.
  func statements(of document: Document, part: Int) -> [StatementView] {
    guard let comparison = briefing.comparisons[document.id] else { return [] }
    return comparison.statements.all.part(part, of: briefing.sizes.related).map { places in
      StatementView(
        claims: places.compactMap { views.claim($0, of: document) }, isOneOfMany: true)
    }
  }
}
