import Content
import Templates
import Testing

@testable import Pages

struct FrontPageTests {
  private func event(_ date: String, _ more: String = "") -> String {
    "---\ntitle: E\ndate: \(date)\nstatus: happened\nsources: []\n\(more)---\n"
  }

  /// Other sizes than pages have, so that no test depends on those.
  private static let sizes = {
    var sizes = PageSizes(entries: 25)
    sizes.front = .init(news: 2, contested: 4, figures: 5, people: 7)
    sizes.overview = .init(months: 24, events: 110, eventsOfEach: 24)
    return sizes
  }()

  private func front(_ texts: [String: String]) -> FrontView {
    TestBriefing(texts, sizes: Self.sizes).builder(for: Routes.front).front()
  }

  @Test func eventsAreListedByMonthAndGapsAreNamed() {
    let front = front([
      "events/a.md": event("2019"), "events/b.md": event("2019-12-30"),
      "events/c.md": event("2020-01-02/2020-02-09"), "events/d.md": event("2020-01"),
      "events/e.md": event("../2020-03-05"), "events/f.md": event("'..'"),
    ])
    #expect(front.periods.map(\.date?.iso) == ["2019", "2019-12", "2020-01", "2020-03"])
    #expect(
      front.periods.map { $0.events.map(\.document.id.slug) } == [["a"], ["b"], ["d", "c"], ["e"]])
    #expect(front.periods.map(\.isAfterGap) == [false, false, false, true])
  }

  @Test func manyMonthsAreShownAsYears() {
    let texts = (0..<31).map { index in
      (
        "events/e\(index).md",
        event("\(1990 + index / 12 * 2)-\(index % 12 < 9 ? "0" : "")\(index % 12 + 1)")
      )
    }
    let front = front(Dictionary(uniqueKeysWithValues: texts))
    #expect(front.periods.map(\.date?.iso) == ["1990", "1992", "1994"])
    #expect(front.periods.map(\.events.count) == [12, 12, 7])
    #expect(front.periods.map(\.isAfterGap) == [false, true, true])
  }

  @Test func theNewestNotesAndThePeopleMostSpokenOfAreShown() {
    var texts: [String: String] = [:]
    for index in 10..<40 {
      texts["notes/n\(index).md"] = "---\ntitle: N\ndate: 20\(index)\n---\n"
      texts["people/p\(index).md"] = "---\nname: P\(index)\n---\n"
    }
    texts["notes/n39.md"] = "---\ntitle: N\ndate: 2039\n---\nP10, P11 and P39.\n"
    let front = front(texts)
    #expect(front.news.shown.map(\.document.id.slug) == ["n39", "n38"])
    #expect(front.news.all?.count == 30)
    let people = front.people.shown.map(\.document.id.slug)
    #expect(people.count == 7)
    #expect(people.first == "p10" && people.last == "p39")
    #expect(people == people.sorted())
  }

  @Test func eventsThatSourcesReportDifferentlyAreListed() {
    let differ = """
      disagreements:
        - about: the day
          positions:
            - {source: a, paragraph: 1, holds: Monday}
            - {source: a, paragraph: 1, holds: Tuesday}

      """
    let front = front([
      "articles/a.txt": "---\ntitle: A\ndate: 2020\n---\nOne.\n",
      "events/a.md": event("2020", differ), "events/b.md": event("2020"),
    ])
    #expect(front.disputes.shown.map(\.document.id.slug) == ["a"])
  }

  @Test func articlesHaveNeighboursInTime() {
    let texts = ["x": 2, "y": 1, "z": 3].map { slug, day in
      ("articles/\(slug).txt", "---\ntitle: A\ndate: 2020-01-0\(day)\n---\nOne.\n")
    }
    let briefing = TestBriefing(Dictionary(uniqueKeysWithValues: texts)).briefing
    let neighbours = briefing.neighbours(of: EntityID(.article, "x"))
    #expect(neighbours.previous?.id.slug == "y")
    #expect(neighbours.next?.id.slug == "z")
    #expect(briefing.neighbours(of: EntityID(.article, "y")).previous == nil)
  }

  /// Two sources that say two numbers, and so many figures of each; the last of each is spoken of.
  private func figures(contested: Int, others: Int) -> [String: String] {
    var texts = [
      "articles/a.txt": "---\ntitle: A\ndate: 2020\n---\nThey say 1.\n",
      "articles/b.txt": "---\ntitle: B\ndate: 2020\n---\nThey say 2.\n",
    ]
    for (kind, count) in [("c", contested), ("o", others)] where count > 0 {
      for number in 10..<(10 + count) {
        let second = kind == "c" ? "\n  - {says: '2', source: b, paragraph: 1}" : ""
        texts["figures/\(kind)\(number).md"] = """
          ---
          title: F
          unit: wheels
          claims:
            - {says: '1', source: a, paragraph: 1}\(second)
          ---

          """
      }
      texts["notes/\(kind).md"] =
        "---\ntitle: N\ndate: 2020\n---\nSee [[\(kind)\(9 + count)]].\n"
    }
    return texts
  }

  @Test func asManyFiguresAsThePageHoldsAreThereAlone() {
    let front = front(figures(contested: 4, others: 5))
    #expect(front.contested.shown.count == 4 && front.contested.all == nil)
    #expect(front.figures.shown.count == 5 && front.figures.all == nil)
  }

  @Test func ofMoreFiguresThoseMostSpokenOfAreThereAndTheIndexIsNamed() throws {
    let front = front(figures(contested: 8, others: 9))
    let contested = front.contested.shown.map(\.entry.document.id.slug)
    #expect(contested == (10..<13).map { "c\($0)" } + ["c17"])
    #expect(try #require(front.contested.all).count == 8)
    #expect(front.contested.all?.url == "figures/index.html")
    let others = front.figures.shown.map(\.document.id.slug)
    #expect(others == (10..<14).map { "o\($0)" } + ["o18"])
    #expect(try #require(front.figures.all).count == 9)
  }

  @Test func ofManyEventsEachMonthShowsSomeAndLeadsToItsYear() {
    var texts: [String: String] = [:]
    for number in 10..<100 {
      let date = number < 50 ? "2019-12-31" : number < 70 ? "2020-01-01" : "2020-02-01"
      texts["events/e\(number).md"] = event(date)
    }
    texts["notes/n.md"] = "---\ntitle: N\ndate: 2020\n---\nSee [[e49]].\n"
    let periods = front(texts).periods
    #expect(periods.map(\.events.count) == [24, 20, 24])
    #expect(periods[0].events.map(\.document.id.slug) == (10..<33).map { "e\($0)" } + ["e49"])
    #expect(periods.map(\.more) == [16, 0, 6])
    #expect(periods.map(\.year) == ["2019", "2020", "2020"])
    #expect(periods.map(\.url) == ["timeline.html", "timeline-2.html", "timeline-2.html"])
  }

  @Test func allPeriodsTogetherShowNoMoreEventsThanThePageHolds() {
    let texts = (0..<130).map {
      ("events/e\($0).md", event("2020-\($0 % 10 + 1 < 10 ? "0" : "")\($0 % 10 + 1)"))
    }
    let periods = front(Dictionary(uniqueKeysWithValues: texts)).periods
    #expect(periods.map(\.events.count) == [Int](repeating: 11, count: 10))
    #expect(periods.map(\.more) == [Int](repeating: 2, count: 10))
  }
}
