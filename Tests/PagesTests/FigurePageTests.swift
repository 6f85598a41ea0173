import Content
import Diagnostics
import Templates
import Testing

@testable import Pages

struct FigurePageTests {
  /// A figure of deaths, whose claims are given as YAML; all of one article.
  private func site(_ claims: [String], sizes: PageSizes = .standard) -> TestBriefing {
    let members = claims.map { "  - {says: \($0), source: day, paragraph: 1}\n" }.joined()
    return TestBriefing(
      [
        "articles/day.md":
          "---\ntitle: Day\ndate: 2024-03-09\npublisher: The Day\n---\nSome words.\n",
        "topics/wire.md": "---\nname: Wire\ntype: organisation\n---\n",
        "figures/dead.md": "---\ntitle: Dead\nunit: deaths\nclaims:\n\(members)---\n",
        "notes/n.md": "---\ntitle: N\ndate: 2024\n---\nSee [[figure:dead#claim-day-p1-3]].\n",
      ], sizes: sizes)
  }

  private func figure(_ briefing: TestBriefing) throws -> FigureView {
    let document = try #require(briefing.site[EntityID(.figure, "dead")])
    let figure = try #require(document.entity.figure)
    return briefing.builder(for: "figures/dead.html").figure(document, figure)
  }

  private func claim(_ number: Int, day: Int? = nil, _ more: String = "") -> String {
    "words, value: '\(number)'" + (day.map { ", as_of: 2024-03-0\($0)" } ?? "")
      + (more.isEmpty ? "" : ", \(more)")
  }

  @Test func claimsThatSayTheSameOfOneDateAreOneStatement() throws {
    let figure = try figure(
      site([
        claim(17, day: 5), claim(9, day: 4), claim(17, day: 5, "by: wire"), claim(17, day: 6),
        claim(17, day: 5, "withdrawn: {by: wire}"), claim(17, day: 5, "scope: women"),
      ]))
    #expect(figure.statements.map { $0.claims.count } == [1, 2, 1, 1, 1])
    #expect(
      figure.statements.map(\.first.claim.asOf?.iso) == [
        "2024-03-04", "2024-03-05", "2024-03-05", "2024-03-05", "2024-03-06",
      ])
    #expect(figure.statements[1].speakers.map(\.title) == ["The Day", "Wire"])
  }

  @Test func aSpeakerWithoutAPageIsNamedWithThePublisher() throws {
    let figure = try figure(site([claim(9, "by: {text: officials}"), claim(8)]))
    #expect(
      figure.claims.map(\.speaker.title) == ["officials, in The Day", "The Day"])
  }

  @Test func datesThatDifferMakeAChartOfRevisionsWithALineForEachSpeaker() throws {
    let chart = try #require(
      figure(
        site([
          claim(9, day: 4, "by: wire"), claim(17, day: 5), claim(43, day: 8, "by: wire"),
          claim(60, day: 9, "by: wire, kind: forecast"), claim(5), claim(7, day: 5, "scope: women"),
          claim(44, day: 6, "by: wire, withdrawn: {by: wire}"),
        ])
      ).revisions)
    #expect(chart.marks.map(\.x) == [16, 103, 190, 364, 452])
    #expect(chart.low == "9 deaths")
    #expect(chart.high == "60 deaths")
    #expect(chart.isPartial)
    // What was withdrawn is a mark and no part of a line.
    #expect(chart.lines.map(\.path) == ["M16 204L364 92"])
    #expect(chart.lines.map(\.speaker.title) == ["Wire"])
  }

  @Test func withoutTwoDatesThereIsNoChartOfRevisions() throws {
    #expect(try figure(site([claim(9, day: 4), claim(17, day: 4), claim(5)])).revisions == nil)
    #expect(try figure(site([claim(9, day: 4), claim(17)])).chart?.rows.count == 2)
  }

  @Test func moreStatementsThanAPageHoldsGoOnOnFurtherPages() throws {
    let sizes = PageSizes(entries: 2, related: 2, addresses: 100, cards: 10)
    let briefing = site([claim(1, day: 1), claim(2, day: 2), claim(3, day: 3)], sizes: sizes)
    #expect(briefing.diagnostics.isEmpty)
    #expect(briefing.paths.contains("figures/dead.2.html"))
    let figure = try figure(briefing)
    #expect(figure.statements.count == 2)
    #expect(figure.statementCount == 3)
    #expect(
      figure.claims.map(\.url) == [
        "#claim-day-p1", "#claim-day-p1-2", "dead.2.html#claim-day-p1-3",
      ])
    let document = try #require(briefing.site[EntityID(.figure, "dead")])
    let builder = briefing.builder(for: "figures/dead.2.html")
    #expect(
      builder.moreBacklinks(of: document, part: 2).statements.map { $0.first.url }
        == ["#claim-day-p1-3"])
    // References lead to the page that has the claim.
    let note = try #require(briefing.pages.pages.first { $0.path == "notes/n.html" })
    #expect(briefing.words(of: note).contains("../figures/dead.2.html#claim-day-p1-3"))
  }

  @Test func aFigureOfSeveralArticlesAndOneOriginIsATask() {
    let tasks = { (origin: String) in
      let claims = ["a", "b"].map { "  - {says: words, value: '1', source: \($0), paragraph: 1}\n" }
      let article = { (keys: String) in "---\ntitle: A\ndate: 2024\n\(keys)\n---\nSome words.\n" }
      return TestBriefing([
        "articles/a.md": article("origin: {text: a wire}"), "articles/b.md": article(origin),
        "figures/f.md": "---\ntitle: F\nunit: deaths\nclaims:\n\(claims.joined())---\n",
      ]).briefing.tasks.map(\.message)
    }
    #expect(tasks("origin: {text: a wire}") == ["its 2 articles rest on one origin or one speaker"])
    #expect(tasks("origin: {text: the police}") == [])
  }

  @Test func eachFigureHasATableOfItsOwnClaims() throws {
    let briefing = site([claim(9, day: 4)])
    let page = try #require(briefing.pages.pages.first { $0.path == "figures/dead.csv" })
    var diagnostics = briefing.diagnostics
    let csv = String(decoding: briefing.pages.bytes(of: page, into: &diagnostics), as: UTF8.self)
    #expect(csv.split(separator: "\r\n").count == 2)
    #expect(csv.contains("figure:dead,claim-day-p1,words,=,9,,deaths,day,1,2024-03-04"))
  }

  @Test func eachFigureHasADrawingOfItsOwn() throws {
    let drawing = { (claims: [String]) throws -> FigureDrawing in
      let briefing = site(claims)
      #expect(briefing.paths.contains("figures/dead.svg"))
      let document = try #require(briefing.site[EntityID(.figure, "dead")])
      return try #require(briefing.builder(for: "figures/dead.svg").drawing(of: document))
    }
    let dated = try drawing([claim(9, day: 4), claim(17, day: 5), claim(12, day: 6)])
    #expect(dated.revisions?.marks.count == 3 && dated.rows.isEmpty)
    #expect(dated.answer.map(\.words) == ["12 deaths (as of 6 Mar 2024)"])
    let scaled = try drawing([claim(9), claim(17)])
    #expect(scaled.revisions == nil && scaled.rows.count == 2)
    #expect(scaled.rows.allSatisfy { $0.bar != nil })
    // A single number has nothing to be compared with, and is printed.
    let single = try drawing([claim(9)])
    #expect(single.rows.map(\.label.words) == ["9 deaths: The Day"])
    for drawn in [dated, scaled, single] {
      let lines =
        drawn.heading + drawn.answer + drawn.rows.map(\.label) + drawn.legend + drawn.footer
      #expect(lines.map(\.y) == lines.map(\.y).sorted() && lines.allSatisfy { $0.y < drawn.height })
    }
  }

  @Test func titlesAreBrokenIntoLines() {
    #expect(FigureDrawing.wrapped("one two three", 7) == ["one two", "three"])
    #expect(FigureDrawing.wrapped("一二三 四", 7) == ["一二三", "四"])
    #expect(FigureDrawing.wrapped("indivisible word", 4) == ["indivisible", "word"])
  }
}
