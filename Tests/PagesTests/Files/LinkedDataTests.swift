import Content
import Support
import Templates
import Testing

@testable import Pages

struct LinkedDataTests {
  private let briefing = TestBriefing([
    "site.yml": "title: S\nurl: https://a.example/x\nauthor: We\n",
    "articles/a.md": """
    ---
    title: T
    date: 2020-03
    date_basis: derived
    publisher: P
    publisher_basis: inferred
    ---
    About 12 pears.
    """,
    "articles/b.md": "---\nlabel: L\ndate: 2020-03\npublisher: P\nurl: https://p.example/\n---\n",
    "people/ada.md":
      "---\nname: Ada\nroles: [{role: R, source: a, paragraph: 1}]\naffiliation: {text: us}\n---\n",
    "events/e.md": "---\ntitle: E\ndate: 2020/2021\nstatus: happened\nsources: []\n---\n",
    "notes/n.md": "---\ntitle: N\ndate: 2020-05-01\nupdated: 2021~\n---\nSee [@a, para. 1].\n",
    "figures/f.md": """
    ---
    title: F
    unit: pears
    claims:
      - {says: About 12, source: a, paragraph: 1, by: ada, as_of: 2020}
    ---
    """,
  ])

  private func json(_ path: String) -> String {
    guard let page = briefing.pages.pages.first(where: { $0.path == path }) else { return "" }
    var bytes: [UInt8] = []
    LinkedData(page, in: briefing.briefing).json(breadcrumbs: [("S", "index.html")])
      .append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func whatWasDerivedOrInferredIsNotReported() {
    let a = json("articles/a.html")
    #expect(a.contains(#""isBasedOn":{"@type":"NewsArticle","headline":"T"}"#), "\(a)")
    let b = json("articles/b.html")
    let reported =
      #""isBasedOn":{"@type":"NewsArticle","name":"L","datePublished":"2020-03","#
      + #""publisher":{"@type":"Organization","name":"P"},"url":"https://p.example/"}"#
    #expect(b.contains(reported), "\(b)")
  }

  @Test func authorAndDatesAreOurs() {
    let note = json("notes/n.html")
    #expect(note.contains(#""@type":"Article""#))
    #expect(
      note.contains(
        #""author":{"@type":"Thing","name":"We"},"datePublished":"2020-05-01","isBasedOn""#))
    #expect(note.contains(#""isBasedOn":[{"@id":"https://a.example/x/articles/a.html"}]"#))
  }

  @Test func aFigureIsADatasetOfClaims() {
    let claim =
      #""hasPart":[{"@type":"Claim","@id":"https://a.example/x/figures/f.html#claim-a-p1","#
      + #""text":"About 12","author":{"@type":"Person","name":"Ada","#
      + #""url":"https://a.example/x/people/ada.html"},"temporalCoverage":"2020","#
      + #""appearance":{"@type":"WebPage","@id":"https://a.example/x/articles/a.html#p1"}}]"#
    #expect(json("figures/f.html").contains(claim), "\(json("figures/f.html"))")
  }

  @Test func anIntervalIsNoStartAndWordsWithoutAPageHaveNoAddress() {
    #expect(!json("events/e.html").contains("startDate"))
    #expect(
      json("people/ada.html").contains(
        #""jobTitle":["R"],"affiliation":[{"@type":"Organization","name":"us"}]"#))
  }

  @Test func theFrontPageSaysHowToSearch() {
    let target = #""urlTemplate":"https://a.example/x/search.html?q={search_term_string}""#
    #expect(json("index.html").contains(target))
    #expect(!json("timeline.html").contains(target))
  }

  @Test func governmentIsAGovernmentOrganization() throws {
    let site = TestBriefing([
      "topics/ministry.md": "---\nname: The Ministry\ntype: government\n---\n"
    ])
    let page = try #require(site.pages.pages.first { $0.path == "topics/ministry.html" })
    var bytes: [UInt8] = []
    LinkedData(page, in: site.briefing).json(breadcrumbs: []).append(to: &bytes)
    let json = String(decoding: bytes, as: UTF8.self)
    #expect(json.contains(#""@type":"GovernmentOrganization","name":"The Ministry""#))
    let model = String(decoding: FollowTheMoney(site.briefing).entityLines, as: UTF8.self)
    #expect(model.contains(#""schema":"PublicBody""#))
  }
}
