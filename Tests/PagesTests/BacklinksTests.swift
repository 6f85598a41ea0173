import Content
import Testing

@testable import Pages

struct BacklinksTests {
  private static let sizes = PageSizes(entries: 500, related: 2, addresses: 50_000)

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

  @Test func asManyAsAPageHoldsStandOnTheEntitysOwn() throws {
    let briefing = briefing(notes: 2)
    #expect(!briefing.paths.contains("people/ada.2.html"))
    let ada = try #require(briefing.site[EntityID(.person, "ada")])
    #expect(slugs(briefing.maker(for: "people/ada.html").backlinks(of: ada)) == ["n0", "n1"])
  }

  @Test func moreStandOnFurtherPagesEachOnce() throws {
    let briefing = briefing(notes: 5)
    let paths = ["people/ada.2.html", "people/ada.3.html", "people/ada.html"]
    #expect(briefing.paths.filter { $0.hasPrefix("people/ada") && $0.hasSuffix("html") } == paths)
    let ada = try #require(briefing.site[EntityID(.person, "ada")])
    let own = slugs(briefing.maker(for: paths[2]).backlinks(of: ada))
    let further = [2, 3].map { part in
      slugs(briefing.maker(for: paths[0]).moreBacklinks(of: ada, part: part).backlinks)
    }
    #expect([own] + further == [["n0", "n1"], ["n2", "n3"], ["n4"]])
  }

  @Test func whatThePageListsOtherwiseIsNotCounted() {
    #expect(briefing(notes: 4).paths.contains("people/ada.2.html"))
    #expect(!briefing(notes: 4).paths.contains("people/ada.3.html"))
  }
}
