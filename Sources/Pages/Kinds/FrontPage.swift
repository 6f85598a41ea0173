import Content
import Linking
import Templates

/// The front page: what this is, what is contested, what happened, and where to go on.
struct FrontView: TemplateRecord {
  let title: String?
  let text: TextView
  let contested: Excerpt<CardView>
  let disputes: Excerpt<EntryView>
  let figures: Excerpt<EntryView>
  let periods: [PeriodView]
  let news: Excerpt<EntryView>
  let people: Excerpt<EntryView>
  let topics: Excerpt<EntryView>
  let articles: Excerpt<EntryView>

  static let fields = Fields<FrontView>(
    "front",
    [
      .optionalText("title", "the title of `Content/index.md`") { $0.title },
      .record("text", "its texts and what they cite") { $0.text },
      .excerpt("contested", "figures whose claims contradict each other, the most mentioned") {
        $0.contested
      },
      .excerpt("disputes", "events about which sources differ, the most mentioned, by date") {
        $0.disputes
      },
      .excerpt("figures", "the other figures, the most mentioned") { $0.figures },
      .list("periods", "the dated events by month, or by year if there are many months") {
        $0.periods
      },
      .excerpt("news", "the newest notes and other pages that changed; `all_news` has all notes") {
        $0.news
      },
      .excerpt("people", "the most mentioned people, by name") { $0.people },
      .excerpt("topics", "the most mentioned topics, by name") { $0.topics },
      .excerpt("articles", "the newest articles, by date") { $0.articles },
    ])
}

extension PageBuilder {
  private var shown: PageSizes.Front { briefing.sizes.front }

  func front() -> FrontView {
    let document = briefing.frontText
    let figures = briefing.documents(of: .figure)
    let (contested, others) = (
      figures.filter(briefing.isContested), figures.filter { !briefing.isContested($0) }
    )
    let disputes = briefing.events.filter(briefing.isContested)
    let people = mostSpokenOf(briefing.documents(of: .person), shown.people)
    let topics = mostSpokenOf(briefing.documents(of: .topic), shown.topics)
    return FrontView(
      title: document?.title, text: text(of: document),
      contested: excerpt(
        mostSpokenOf(contested, shown.contested), of: contested.count, .index(.figure),
        views.card),
      disputes: excerpt(
        mostSpokenOf(disputes, shown.disputes), of: disputes.count, .timeline, views.entry),
      figures: excerpt(
        mostSpokenOf(others, shown.figures), of: others.count, .index(.figure), views.entry),
      periods: periods(),
      news: news(),
      people: excerpt(
        people.sortedByTitle(briefing.words.alphabet), of: briefing.documents(of: .person).count,
        .index(.person), views.entry),
      topics: excerpt(
        topics.sortedByTitle(briefing.words.alphabet), of: briefing.documents(of: .topic).count,
        .index(.topic), views.entry),
      articles: excerpt(
        briefing.articles.suffix(shown.articles), of: briefing.articles.count,
        .index(.article), views.entry))
  }

  /// What was last written or changed, but for the front page itself.
  private func news() -> Excerpt<EntryView> {
    let news = briefing.news(about: nil).filter { $0.id.kind != .page }.prefix(shown.news)
    let notes = briefing.notes.count
    let isWhole = news.count { $0.id.kind == .note } == notes
    return excerpt(news, of: isWhole ? news.count : notes, .index(.note), views.entry)
  }

  /// The most mentioned, in their order in the list.
  func mostSpokenOf(_ documents: some Collection<Document>, _ limit: Int) -> [Document] {
    guard documents.count > limit else { return Array(documents) }
    let ranked = documents.map { (links: briefing.graph.backlinkCount(of: $0.id), id: $0.id) }
      .sorted { ($1.links, $0.id) < ($0.links, $1.id) }
    let chosen = Set(ranked.prefix(limit).map(\.id))
    return documents.filter { chosen.contains($0.id) }
  }
}
