import Content
import Linking
import Templates

/// A topic's page: what it is, who belongs to it, what concerns it.
struct TopicView: TemplateRecord {
  let topic: Topic
  let text: TextView
  let people: [EntryView]
  let statements: [ClaimView]
  let events: [EntryView]
  let figures: [EntryView]
  let articles: [EntryView]
  let company: [CompanyView]
  let backlinks: [BacklinkView]

  static let fields = Fields<TopicView>(
    "topic",
    [
      .text("name", "the full name") { $0.topic.name },
      .texts("names", "other forms that sources use") { $0.topic.names.map(\.value) },
      .text("sort", "`organisation`, `place` or `term`") { $0.topic.sort.rawValue },
      .record("text", "its texts and what they cite") { $0.text },
      .list("people", "people who speak or act for it") { $0.people },
      .list("statements", "claims that it makes") { $0.statements },
      .list("events", "events that concern it, by date") { $0.events },
      .list("figures", "figures that concern it") { $0.figures },
      .list("articles", "articles that rest on its reporting") { $0.articles },
      .list("company", "who and what is named in the same paragraphs most often") { $0.company },
      .list("backlinks", "where else it is spoken of") { $0.backlinks },
    ])
}

extension PageMaker {
  func topic(_ document: Document, _ topic: Topic) -> TopicView {
    let graph = briefing.graph
    return TopicView(
      topic: topic, text: text(of: document),
      people: views.entries(graph.origins(of: document.id, .person, isDeclared: true)),
      statements: statements(of: document),
      events: views.eventEntries(graph.origins(of: document.id, .event)),
      figures: views.entries(graph.origins(of: document.id, .figure)),
      articles: views.entries(graph.origins(of: document.id, .article, isDeclared: true)),
      company: views.company(of: document),
      backlinks: self.backlinks(of: document))
  }
}
