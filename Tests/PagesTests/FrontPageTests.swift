import Content
import Templates
import Testing

@testable import Pages

struct FrontPageTests {
  private func event(_ date: String, _ more: String = "") -> String {
    "---\ntitle: E\ndate: \(date)\nstatus: happened\nsources: []\n\(more)---\n"
  }

  private func front(_ texts: [String: String]) -> FrontView {
    TestBriefing(texts).maker(for: Routes.front).front()
  }

  @Test func eventsStandByMonthAndGapsAreTold() {
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
    #expect(front.notes.map(\.document.id.slug) == ["n39", "n38", "n37", "n36", "n35", "n34"])
    let people = front.people.map(\.document.id.slug)
    #expect(people.count == 24)
    #expect(people.first == "p10" && people.last == "p39")
    #expect(people == people.sorted())
  }

  @Test func eventsThatSourcesTellDifferentlyAreListed() {
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
    #expect(front.disputes.map(\.document.id.slug) == ["a"])
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
}
