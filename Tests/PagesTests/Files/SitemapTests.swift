import Content
import Templates
import Testing

@testable import Pages

struct SitemapTests {
  private func view(_ briefing: TestBriefing, part: Int? = nil) -> SitemapView {
    Sitemap(briefing.pages.pages, briefing.briefing.sizes).view(
      of: part, .based(briefing.site.settings.url), in: briefing.pages.languages)
  }

  @Test func allPagesButRedirectsAnd404AreListedOnce() {
    let briefing = TestBriefing([
      "site.yml": "title: A\nurl: https://a.example/x\n",
      "index.md": "---\ntitle: I\nupdated: 2021\n---\n",
      "people/index.md": "---\ntitle: P\n---\n", "about.md": "---\ntitle: A\n---\n",
      "people/ada.md": "---\nname: Ada\nredirect_from: old\nupdated: 2020-08-09\n---\n",
      "notes/n.md": "---\ntitle: N\ndate: 2020-05\n---\n", "static/x.html": "x",
    ])
    #expect(
      view(briefing).pages.map { "\($0.url) \($0.updated?.iso ?? "-")" } == [
        "https://a.example/x/about.html -", "https://a.example/x/ 2021",
        "https://a.example/x/names.html -", "https://a.example/x/notes/index.html -",
        "https://a.example/x/notes/n.html 2020-05",
        "https://a.example/x/people/ada.html 2020-08-09",
        "https://a.example/x/people/index.html -", "https://a.example/x/sources.html -",
        "https://a.example/x/timeline.html -",
      ])
  }

  /// With the front page and the three lists that each site has.
  private func sites(_ notes: Int) -> TestBriefing {
    var texts: [String: String] = [:]
    for number in 0..<notes { texts["n\(number).md"] = "---\ntitle: N\n---\n" }
    return TestBriefing(
      texts, sizes: PageSizes(addresses: 6))
  }

  @Test func asManyAddressesAsASitemapHoldsAreInOne() {
    let briefing = sites(2)
    #expect(briefing.paths.filter { $0.hasPrefix("sitemap") } == ["sitemap.xml"])
    #expect(view(briefing).pages.count == 6)
    #expect(view(briefing).parts == [])
  }

  @Test func moreAddressesAreInPartsThatTheSitemapLeadsTo() {
    let briefing = sites(9)
    #expect(
      briefing.paths.filter { $0.hasPrefix("sitemap") } == [
        "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml",
      ])
    #expect(view(briefing).pages.isEmpty)
    let site = "https://orchard.example/"
    #expect(view(briefing).parts == (1...3).map { "\(site)sitemap-\($0).xml" })
    let parts = (1...3).map { view(briefing, part: $0).pages.map(\.url) }
    #expect(parts.map(\.count) == [6, 6, 1])
    let pages = ["index.html", "names.html", "sources.html", "timeline.html"]
    let listed = (pages + (0..<9).map { "n\($0).html" }).sorted()
    #expect(parts.flatMap(\.self) == listed.map { site + ($0 == "index.html" ? "" : $0) })
  }

  @Test func theProtocolAllowsAsManyAddresses() {
    #expect(Sitemap.parts(for: 50_000, .standard).isEmpty)
    #expect(Sitemap.parts(for: 50_001, .standard) == 1..<3)
  }
}
