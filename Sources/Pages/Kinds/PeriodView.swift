import Content
import Templates

/// The events of one month or year, at a glance.
struct PeriodView: TemplateRecord {
  let date: DateValue?
  let isAfterGap: Bool
  let events: [EntryView]
  /// How many events are not shown.
  let more: Int
  let year: String
  /// Of the page of the timeline on which the year begins.
  let url: String

  static let fields = Fields<PeriodView>(
    "period",
    [
      .optionalDate("date", "the month or year") { $0.date },
      .bool("after_gap", "whether months or years without an event come before it") {
        $0.isAfterGap
      },
      .list("events", "its events by date; if there are many, the most mentioned") {
        $0.events
      },
      .number("more", "how many further events it has") { Number($0.more) },
      .text("year", "its year in four digits, as on the timeline") { $0.year },
      .text("url", "address of the page of the timeline on which its year begins") { $0.url },
    ])
}

extension PageBuilder {
  func periods() -> [PeriodView] {
    let sizes = briefing.sizes.overview
    let months = periods(inMonths: true)
    let periods = months.count > sizes.months ? self.periods(inMonths: false) : months
    let all = periods.reduce(0) { $0 + $1.events.count }
    let room = all > sizes.events ? sizes.events / periods.count : sizes.eventsOfEach
    return periods.map { view(of: $0, showing: max(1, min(room, sizes.eventsOfEach))) }
  }

  private typealias Period = (date: EDTFDate, isAfterGap: Bool, events: [Document])

  private func view(of period: Period, showing limit: Int) -> PeriodView {
    let shown = mostSpokenOf(period.events, limit)
    let listed = briefing.listings.events
    let year = period.events.first.map(Listings.year) ?? ""
    let place = listed.firstIndex { $0.year == year } ?? 0
    let path = briefing.list(.timeline, part: place / briefing.sizes.entries + 1)
    return PeriodView(
      date: DateValue(period.date, briefing.words), isAfterGap: period.isAfterGap,
      events: shown.map(views.entry),
      more: period.events.count - shown.count, year: year,
      url: addressing.url(path ?? briefing.path(Routes.timeline)))
  }

  private func periods(inMonths: Bool) -> [Period] {
    var periods: [Period] = []
    for event in briefing.events {
      guard let date = event.entity.edtfDate?.period(inMonths: inMonths) else { continue }
      if let last = periods.last, last.date == date {
        periods[periods.count - 1].events.append(event)
      } else {
        let isAfterGap = periods.last.map { !$0.date.isNext(to: date) } ?? false
        periods.append((date, isAfterGap, [event]))
      }
    }
    return periods
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
