import Content
import Testing

@testable import Pages

struct SitemapTests {
  @Test func allPagesButRedirectsAnd404AreListedOnce() {
    let briefing = TestBriefing([
      "site.yml": "title: A\nurl: https://a.example/x\n",
      "index.md": "---\ntitle: I\nupdated: 2021\n---\n",
      "people/index.md": "---\ntitle: P\n---\n", "about.md": "---\ntitle: A\n---\n",
      "people/ada.md": "---\nname: Ada\nredirect_from: old\nupdated: 2020-08-09\n---\n",
      "notes/n.md": "---\ntitle: N\ndate: 2020-05\n---\n", "static/x.html": "x",
    ])
    let map = PageMaker(briefing.briefing, .based("https://a.example/x/"), cards: [:]).sitemap()
    #expect(
      map.pages.map { "\($0.url) \($0.updated?.iso ?? "-")" } == [
        "https://a.example/x/about.html -", "https://a.example/x/ 2021",
        "https://a.example/x/names.html -", "https://a.example/x/notes/index.html -",
        "https://a.example/x/notes/n.html 2020-05",
        "https://a.example/x/people/ada.html 2020-08-09",
        "https://a.example/x/people/index.html -", "https://a.example/x/sources.html -",
        "https://a.example/x/timeline.html -",
      ])
  }
}
