import Content
import Linking
import Templates

/// An event's page: when, where, who, on whose word, and where sources differ.
struct EventView: TemplateRecord {
  let event: Event
  let statusName: String
  let date: DateValue?
  let text: TextView
  let place: PartyView?
  let people: [PartyView]
  let topics: [PartyView]
  let sources: [SourceView]
  let disagreements: [DisagreementView]
  let figures: Excerpt<EntryView>
  let previous: EntryView?
  let next: EntryView?
  let company: [CompanyView]
  let backlinks: [BacklinkView]

  static let fields = Fields<EventView>(
    "event",
    [
      .text("title", "what happened, in a few words") { $0.event.title },
      .optionalDate("date", "when") { $0.date },
      .text("status", "`happened`, `reported`, `announced`, `planned` or `missed`") {
        $0.event.status.rawValue
      },
      .text("status_name", "the status in words") { $0.statusName },
      .record("text", "its texts and what they cite") { $0.text },
      .optionalRecord("place", "where") { $0.place },
      .list("people", "who took part") { $0.people },
      .list("topics", "what it concerns") { $0.topics },
      .list("sources", "the paragraphs that report it") { $0.sources },
      .list("disagreements", "points on which sources differ") { $0.disagreements },
      .excerpt(
        "figures", "figures that concern it; if there are many, contested ones first",
        allIn: "backlinks"
      ) { $0.figures },
      .optionalRecord("previous", "the event before it in time") { $0.previous },
      .optionalRecord("next", "the event after it in time") { $0.next },
      .list("company", "who and what is named in the same paragraphs most often") { $0.company },
      .list("backlinks", "where else it is mentioned") { $0.backlinks },
    ])
}

/// A point on which sources differ about an event.
struct DisagreementView: TemplateRecord {
  let about: String
  let positions: [PositionView]

  static let fields = Fields<DisagreementView>(
    "disagreement",
    [
      .text("about", "what the sources differ about") { $0.about },
      .list("positions", "who holds what") { $0.positions },
    ])
}

/// What one source holds about a point of disagreement.
struct PositionView: TemplateRecord {
  let holds: String
  let source: SourceView

  static let fields = Fields<PositionView>(
    "position",
    [
      .text("holds", "what the source says") { $0.holds },
      .record("source", "the paragraph that says so") { $0.source },
    ])
}

extension PageBuilder {
  func event(_ document: Document, _ event: Event) -> EventView {
    let neighbours = briefing.neighbours(of: document.id)
    return EventView(
      event: event, statusName: briefing.entry(document).names.status ?? "",
      date: DateValue(event.date, briefing.words), text: text(of: document),
      place: views.party(event.place, in: document),
      people: views.parties(event.people, in: document),
      topics: views.parties(event.topics, in: document),
      sources: event.sources.compactMap(views.source),
      disagreements: event.disagreements.map { disagreement in
        DisagreementView(
          about: disagreement.about,
          positions: disagreement.positions.compactMap { position in
            views.source(position.source).map { PositionView(holds: position.holds, source: $0) }
          })
      },
      figures: related(to: document, .figure).map(views.entry),
      previous: neighbours.previous.map(views.entry), next: neighbours.next.map(views.entry),
      company: views.company(of: document),
      backlinks: self.backlinks(of: document))
  }
}
