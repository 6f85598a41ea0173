import Content
import Linking
import Templates

/// The front page: what this is, what is contested, what happened, and where to go on.
struct FrontView: TemplateRecord {
  let title: String?
  let text: TextView
  let contested: [EntryView]
  let figures: [EntryView]
  let events: [EntryView]
  let notes: [EntryView]
  let people: [EntryView]
  let topics: [EntryView]
  let articles: [EntryView]

  static let fields = Fields<FrontView>(
    "front",
    [
      .optionalText("title", "the title of `Content/index.md`") { $0.title },
      .record("text", "its texts and what they cite") { $0.text },
      .list("contested", "figures whose claims contradict each other") { $0.contested },
      .list("figures", "the other figures") { $0.figures },
      .list("events", "all events by date") { $0.events },
      .list("notes", "all notes, the newest first") { $0.notes },
      .list("people", "all people by name") { $0.people },
      .list("topics", "all topics by name") { $0.topics },
      .list("articles", "all articles by date") { $0.articles },
    ])
}

extension PageMaker {
  func front() -> FrontView {
    let site = briefing.site
    let document = site[EntityID(.page, "index")]
    let figures = site.documents(of: .figure)
    return FrontView(
      title: document?.title, text: text(of: document),
      contested: figures.filter(briefing.isContested).map(views.entry),
      figures: figures.filter { !briefing.isContested($0) }.map(views.entry),
      events: briefing.events.map(views.entry), notes: briefing.notes.map(views.entry),
      people: site.documents(of: .person).sorted(by: Briefing.isNamedBefore).map(views.entry),
      topics: site.documents(of: .topic).sorted(by: Briefing.isNamedBefore).map(views.entry),
      articles: site.documents(of: .article).sorted(by: Briefing.isEarlier).map(views.entry))
  }
}
