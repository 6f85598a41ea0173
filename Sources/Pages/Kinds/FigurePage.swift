import Content
import Linking
import Templates

/// A figure's page: every claim with its source, and how the claims compare.
struct FigureView: TemplateRecord {
  let figure: Figure
  let text: TextView
  let claims: [ClaimView]
  let chart: ChartView?
  let contradictions: [ContradictionView]
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
      .record("text", "its texts and what they cite") { $0.text },
      .list("claims", "what each source states") { $0.claims },
      .optionalRecord("chart", "the claims on one scale, if two or more are numbers") {
        $0.chart
      },
      .optionalRecord("whole", "the figure that counts the whole of which this is a part") {
        $0.whole
      },
      .bool("contested", "whether sources contradict each other") {
        $0.contradictions.contains(where: \.isBetweenSources)
      },
      .bool("inconsistent", "whether one source or speaker gives numbers that can't both hold") {
        $0.contradictions.contains { !$0.isBetweenSources }
      },
      .list("contradictions", "pairs of claims that can't both hold") { $0.contradictions },
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
  let chart: ChartView?

  static let fields = Fields<CardView>(
    "card",
    [
      .record("entry", "the entity") { $0.entry },
      .list("claims", "a figure's claims, with value, date and source") { $0.claims },
      .optionalRecord("chart", "a figure's claims on one scale, if two or more are numbers") {
        $0.chart
      },
    ])
}

extension PageBuilder {
  func figure(_ document: Document, _ figure: Figure) -> FigureView {
    let claims = views.claims(of: document)
    let comparison = briefing.comparisons[document.id]
    let related = figure.related.compactMap { briefing.document($0, in: document.id) }
    let contradictions: [ContradictionView] = (comparison?.contradictions ?? []).compactMap {
      pair in
      guard claims.count == figure.claims.count else { return nil }
      return ContradictionView(
        first: claims[pair.first], second: claims[pair.second], reason: pair.relation.reason,
        isBetweenSources: pair.isBetweenSources)
    }
    return FigureView(
      figure: figure, text: text(of: document),
      claims: claims, chart: ChartView(claims, figure), contradictions: contradictions,
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
}
