import Content
import Linking
import Templates

/// A topic's page: what it is, who belongs to it, what concerns it.
struct TopicView: TemplateRecord {
  let topic: Topic
  let sortName: String
  let text: TextView
  let people: Excerpt<EntryView>
  let statements: [ClaimView]
  let events: Excerpt<EntryView>
  let figures: Excerpt<EntryView>
  let articles: Excerpt<EntryView>
  let company: [CompanyView]
  let backlinks: [BacklinkView]

  static let fields = Fields<TopicView>(
    "topic",
    [
      .text("name", "the full name") { $0.topic.name },
      .texts("names", "other forms that sources use") { $0.topic.names.map(\.value) },
      .text("sort", "`organisation`, `government`, `place` or `term`") { $0.topic.sort.rawValue },
      .text("sort_name", "the sort in words") { $0.sortName },
      .record("text", "its texts and what they cite") { $0.text },
      .excerpt("people", "people who speak or act for it", allIn: "backlinks") { $0.people },
      .list("statements", "claims that it makes, in `figures`") { $0.statements },
      .excerpt(
        "events", "events that concern it, by date; the newest if there are many",
        allIn: "backlinks"
      ) { $0.events },
      .excerpt(
        "figures", "figures that concern it; if there are many, contested ones first",
        allIn: "backlinks"
      ) { $0.figures },
      .excerpt("articles", "articles that rest on its reporting", allIn: "backlinks") {
        $0.articles
      },
      .list("company", "who and what is named in the same paragraphs most often") { $0.company },
      .list("backlinks", "where else it is mentioned") { $0.backlinks },
    ])
}

extension PageBuilder {
  func topic(_ document: Document, _ topic: Topic) -> TopicView {
    let figures = related(to: document, .figure)
    return TopicView(
      topic: topic, sortName: briefing.entry(document).names.sort, text: text(of: document),
      people: related(to: document, .person).map(views.entry),
      statements: statements(of: document, in: figures.shown),
      events: related(to: document, .event).map(views.entry), figures: figures.map(views.entry),
      articles: related(to: document, .article).map(views.entry),
      company: views.company(of: document),
      backlinks: self.backlinks(of: document))
  }
}
