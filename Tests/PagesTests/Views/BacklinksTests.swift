import Content
import Testing

@testable import Pages

struct BacklinksTests {
  private static let sizes = PageSizes(related: 2)

  /// A person whom notes speak of, and a figure that states no more than that it concerns her.
  private func briefing(notes: Int) -> TestBriefing {
    var texts = [
      "people/ada.md": "---\nname: Ada Byron\n---\n",
      "figures/wheels.md": "---\ntitle: W\nunit: wheels\npeople: Ada Byron\nclaims: []\n---\n",
    ]
    for number in 0..<notes {
      texts["notes/n\(number).md"] = "---\ntitle: N\ndate: 2020\n---\nHere is Ada Byron.\n"
    }
    return TestBriefing(texts, sizes: Self.sizes)
  }

  private func slugs(_ backlinks: [BacklinkView]) -> [String] {
    backlinks.map(\.from.document.id.slug)
  }

  @Test func asManyAsAPageHoldsAreOnTheEntitysOwn() throws {
    let briefing = briefing(notes: 2)
    #expect(!briefing.paths.contains("people/ada.2.html"))
    let ada = try #require(briefing.site[EntityID(.person, "ada")])
    #expect(slugs(briefing.builder(for: "people/ada.html").backlinks(of: ada)) == ["n0", "n1"])
  }

  @Test func moreAreOnFurtherPagesEachOnce() throws {
    let briefing = briefing(notes: 5)
    let paths = ["people/ada.2.html", "people/ada.3.html", "people/ada.html"]
    #expect(briefing.paths.filter { $0.hasPrefix("people/ada") && $0.hasSuffix("html") } == paths)
    let ada = try #require(briefing.site[EntityID(.person, "ada")])
    let own = slugs(briefing.builder(for: paths[2]).backlinks(of: ada))
    let further = [2, 3].map { part in
      slugs(briefing.builder(for: paths[0]).moreBacklinks(of: ada, part: part).backlinks)
    }
    #expect([own] + further == [["n0", "n1"], ["n2", "n3"], ["n4"]])
  }

  @Test func whatThePageListsOtherwiseIsNotCounted() {
    #expect(briefing(notes: 4).paths.contains("people/ada.2.html"))
    #expect(!briefing(notes: 4).paths.contains("people/ada.3.html"))
  }

  /// Figures that concern a topic and events that name it, no text speaking of it; the last figure is
  /// contested.
  private func topic(figures: Int, events: Int) -> TestBriefing {
    var texts = [
      "topics/arden.md": "---\nname: Arden\ntype: place\n---\n",
      "articles/a.txt": "---\ntitle: A\ndate: 2020\n---\nThey say 1.\n",
      "articles/b.txt": "---\ntitle: B\ndate: 2020\n---\nThey say 2.\n",
    ]
    for number in 0..<figures {
      let last = number == figures - 1
      texts["figures/f\(number).md"] = """
        ---
        title: F\(number)
        unit: wheels
        topics: Arden
        claims:
          - {says: '1', source: a, paragraph: 1, by: Arden}
          \(last ? "- {says: '2', source: b, paragraph: 1}" : "")
        ---

        """
    }
    for number in 0..<events {
      texts["events/e\(number).md"] =
        "---\ntitle: E\ndate: 2020-01-0\(number + 1)\nstatus: happened\nsources: []\n"
        + "place: Arden\n---\n"
    }
    return TestBriefing(texts, sizes: Self.sizes)
  }

  private func view(_ briefing: TestBriefing) throws -> TopicView {
    let arden = try #require(briefing.site[EntityID(.topic, "arden")])
    return briefing.builder(for: "topics/arden.html").topic(
      arden, try #require(arden.entity.topic))
  }

  @Test func whatAPageListsWholeIsNotAmongItsBacklinks() throws {
    let view = try view(topic(figures: 2, events: 2))
    #expect(view.figures.shown.map(\.document.id.slug) == ["f0", "f1"])
    #expect(view.events.shown.map(\.document.id.slug) == ["e0", "e1"])
    #expect(view.figures.all == nil && view.events.all == nil)
    #expect(view.statements.map(\.figure.document.id.slug) == ["f0", "f1"])
    #expect(slugs(view.backlinks) == [])
  }

  @Test func ofMoreItListsSomeAndHasAllAmongItsBacklinks() throws {
    let briefing = topic(figures: 3, events: 2)
    let view = try view(briefing)
    #expect(view.figures.shown.map(\.document.id.slug) == ["f0", "f2"])
    #expect(view.figures.all?.count == 3)
    #expect(view.figures.all?.url == "arden.html")
    #expect(view.statements.map(\.figure.document.id.slug) == ["f0", "f2"])
    #expect(slugs(view.backlinks) == ["f0", "f1"])
    #expect(briefing.paths.contains("topics/arden.2.html"))
  }

  @Test func ofManyEventsTheNewestAreListed() throws {
    let view = try view(topic(figures: 0, events: 4))
    #expect(view.events.shown.map(\.document.id.slug) == ["e2", "e3"])
    #expect(view.events.all?.count == 4)
    #expect(slugs(view.backlinks) == ["e0", "e1"])
  }
}
