import Content
import Diagnostics
import Support
import TestTexts
import Testing

/// What is held back until a day.
struct HeldBackTests {
  private let day = CalendarDay(year: 2021, month: 7, day: 1)

  private func site(
    _ days: Days, _ settings: String = "", _ keys: String = "publish_on: 2021-07-01"
  )
    -> TestSite
  {
    TestSite(
      [
        "site.yml": "title: A\nurl: https://a.example/\n\(settings)\n",
        "notes/n.md": "---\ntitle: N\ndate: ⟦2021-06-30⟧\n\(keys)\n---\n",
      ], days: days)
  }

  @Test func aPageIsOutUntilABuildIsGivenItsDay() {
    let before = CalendarDay(parsing: "2021-06-30")
    #expect(site(Days()).site.documents.isEmpty)
    #expect(site(Days(given: before)).site.documents.isEmpty)
    #expect(site(Days(given: day)).site.documents.count == 1)
    #expect(site(Days(fallback: day)).site.documents.count == 1)
    #expect(site(Days(today: day)).site.documents.isEmpty)
    #expect(site(Days(fallback: before), "date: 2021-07-02").site.documents.count == 1)
    #expect(site(Days(given: before), "date: 2021-07-02").site.documents.isEmpty)
    #expect(
      site(Days(given: day), "", "draft: true\npublish_on: 2021-07-01").site.documents.isEmpty)
  }

  @Test(arguments: ["2021-07", "2021-07-01~", "2021-07-01/..", "soon"])
  func itsDayIsOneDay(date: String) {
    #expect(site(Days(), "", "publish_on: \(date)").diagnostics.map(\.id) == [.invalidDate])
  }

  @Test func aPublishedNoteOfALaterDayIsAWarning() {
    let today = CalendarDay(parsing: "2021-06-29")
    let early = site(Days(today: today), "", "")
    #expect(early.diagnostics.map(\.id) == [.futureDate])
    #expect(early.diagnostics.map(\.location) == early.marks)
    #expect(site(Days(today: CalendarDay(parsing: "2021-06-30")), "", "").diagnostics == [])
    #expect(site(Days(today: today)).diagnostics == [])
  }

  @Test func aDayThatHasComeWithoutABuildForItIsAWarning() {
    #expect(site(Days(today: day)).diagnostics.map(\.id) == [.overdue])
    #expect(site(Days(given: day, today: day)).diagnostics == [])
  }

  @Test func aReferenceToItSaysUntilWhen() {
    let site = site(Days()).site
    #expect(site.reasonLeftOut(EntityID(.note, "n")) == "is held back until 2021-07-01")
  }
}
