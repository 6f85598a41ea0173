import Content
import Linking
import Templates

/// The front page: what this is, what is contested, what happened, and where to go on.
struct FrontView: TemplateRecord {
  let title: String?
  let text: TextView
  let contested: [CardView]
  let disputes: [EntryView]
  let figures: [EntryView]
  let periods: [PeriodView]
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
      .list("disputes", "events about which sources differ, by date") { $0.disputes },
      .list("figures", "the other figures") { $0.figures },
      .list("periods", "the dated events by month, or by year where the months are many") {
        $0.periods
      },
      .list("notes", "the newest notes") { $0.notes },
      .list("people", "the people most spoken of, by name") { $0.people },
      .list("topics", "the topics most spoken of, by name") { $0.topics },
      .list("articles", "the newest articles, by date") { $0.articles },
    ])
}

/// The events of one month or year.
struct PeriodView: TemplateRecord {
  let date: DateValue?
  let isAfterGap: Bool
  let events: [EntryView]

  static let fields = Fields<PeriodView>(
    "period",
    [
      .optionalDate("date", "the month or year") { $0.date },
      .bool("after_gap", "whether months or years without an event lie before it") {
        $0.isAfterGap
      },
      .list("events", "its events by date") { $0.events },
    ])
}

extension PageMaker {
  /// So many of each kind as a reader can take in; the indexes list all.
  private static let shown = (notes: 6, people: 24, topics: 36, articles: 12, periods: 30)

  func front() -> FrontView {
    let site = briefing.site
    let document = site[EntityID(.page, "index")]
    let figures = site.documents(of: .figure)
    return FrontView(
      title: document?.title, text: text(of: document),
      contested: figures.filter(briefing.isContested).map(views.card),
      disputes: briefing.events.filter(briefing.isContested).map(views.entry),
      figures: figures.filter { !briefing.isContested($0) }.map(views.entry),
      periods: periods(), notes: briefing.notes.prefix(Self.shown.notes).map(views.entry),
      people: mostSpokenOf(.person, Self.shown.people),
      topics: mostSpokenOf(.topic, Self.shown.topics),
      articles: briefing.articles.suffix(Self.shown.articles).map(views.entry))
  }

  private func mostSpokenOf(_ kind: Content.Kind, _ count: Int) -> [EntryView] {
    briefing.site.documents(of: kind)
      .map { (document: $0, links: briefing.graph.backlinkCount(of: $0.id)) }
      .sorted { ($1.links, $0.document.id) < ($0.links, $1.document.id) }
      .prefix(count).map(\.document).sortedByTitle().map(views.entry)
  }

  private func periods() -> [PeriodView] {
    let months = periods(inMonths: true)
    return months.count > Self.shown.periods ? periods(inMonths: false) : months
  }

  private func periods(inMonths: Bool) -> [PeriodView] {
    var periods: [(date: EDTFDate, isAfterGap: Bool, events: [Document])] = []
    for event in briefing.events {
      guard let date = event.entity.edtfDate?.period(inMonths: inMonths) else { continue }
      if let last = periods.last, last.date == date {
        periods[periods.count - 1].events.append(event)
      } else {
        let isAfterGap = periods.last.map { !$0.date.isNext(to: date) } ?? false
        periods.append((date, isAfterGap, [event]))
      }
    }
    return periods.map { date, isAfterGap, events in
      PeriodView(
        date: DateValue(date), isAfterGap: isAfterGap, events: events.map(views.entry))
    }
  }
}

extension EDTFDate {
  /// Whether `later` is the month after this month, or the year after this year.
  fileprivate func isNext(to later: EDTFDate) -> Bool {
    guard case .at(let first) = extent, case .at(let second) = later.extent else { return false }
    guard let month = first.month, let next = second.month else {
      return second.year - first.year <= 1
    }
    return (second.year - first.year) * 12 + next - month == 1
  }
}
