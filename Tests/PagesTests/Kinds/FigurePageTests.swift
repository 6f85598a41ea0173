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
        "notes/n.md": "---\ntitle: N\ndate: 2024\n---\nSee [[figure:dead#claim-day-p1]].\n",
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
        "2024-03-06", "2024-03-05", "2024-03-05", "2024-03-05", "2024-03-04",
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
    // What was withdrawn is a mark above the others and no part of a line; a single number has a name.
    #expect(chart.marks.map(\.x) == [452, 368, 119, 36, 202])
    #expect(chart.lines.map(\.path) == ["M36 189L368 87", "M452 36", "M119 165"])
    #expect(chart.ticks.map(\.words) == ["0", "20", "40", "60"])
    #expect(chart.ticks.map(\.place) == [216, 156, 96, 36])
    #expect(chart.unit == "deaths")
    #expect(
      [chart.start, chart.middle?.words, chart.end] == ["4 Mar 2024", "6 Mar 2024", "9 Mar 2024"])
    #expect(chart.isPartial)
    #expect(chart.lines.map(\.label.words) == ["Wire", "Wire (forecast)", "The Day"])
    #expect(chart.legend.isEmpty)
  }

  /// An offer and a demand that one article reports are no two numbers of one thing.
  @Test func oneSourceHasTwoNumbersOfOneThingOnly() throws {
    let count = { (kinds: [String]) in
      let claims = zip([7, 3], kinds).map { number, kind in
        self.claim(number, day: 4, "kind: \(kind)")
      }
      return try self.figure(self.site(claims)).inconsistencies.count
    }
    #expect(try count(["demand", "plan"]) == 0)
    #expect(try count(["demand", "demand"]) == 1)
    #expect(try count(["count", "estimate"]) == 1)
  }

  @Test func fewerThingsAreCountedAndLessIsMeasured() throws {
    let figure = try figure(
      site([
        "words, value: less than 300", "words, value: less than 3 km, unit: km",
        "words, value: nearly 300",
      ]))
    #expect(
      figure.statements.map(\.words) == [
        "fewer than 300 deaths", "less than 3 km", "nearly 300 deaths",
      ])
  }

  @Test func timesOfADayMakeAChartOfRevisions() throws {
    let at = { (number: Int, time: String) in self.claim(number, "as_of: '2024-03-04T\(time)'")
    }
    let chart = try #require(figure(site([at(9, "12:00"), at(17, "18:00")])).revisions)
    #expect([chart.start, chart.end] == ["4 Mar 2024, 12:00", "4 Mar 2024, 18:00"])
    // A day without a time may be before the other time and after it.
    #expect(try figure(site([at(9, "12:00"), claim(17, day: 4)])).revisions == nil)
  }

  @Test func aNumberWithoutABoundIsAnArrowAndNoBarAcrossTheChart() throws {
    let chart = try #require(
      figure(
        site([
          "words, value: at least 10, as_of: 2024-03-04", "words, value: '100', as_of: 2024-03-05",
          "words, value: at most 90, as_of: 2024-03-06",
        ])
      ).revisions)
    #expect(chart.marks.map(\.isOpen) == [true, false, true])
    #expect(chart.marks.map { $0.y - $0.top } == [0, 0, 26])
    #expect(chart.marks.map { $0.bottom - $0.y } == [26, 0, 0])
  }

  /// Whatever a figure's claims are of, its card stays short.
  @Test func aCardHasTwoPartsOfTheAnswer() throws {
    let claims =
      [claim(9, day: 4), claim(17, day: 5)]
      + ["a", "b", "c"].flatMap { scope in
        [claim(1, day: 4, "scope: \(scope)"), claim(2, day: 5, "scope: \(scope)")]
      }
    let briefing = site(claims)
    let document = try #require(briefing.site[EntityID(.figure, "dead")])
    let card = briefing.builder(for: "index.html").views.card(document)
    #expect(card.answer?.parts.map { $0.earlierLow == nil } == [false, true])
    #expect(card.answer?.others == 4)
    #expect(try figure(briefing).answer?.parts.count == 4)
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
        "dead.2.html#claim-day-p1", "#claim-day-p1-2", "#claim-day-p1-3",
      ])
    let document = try #require(briefing.site[EntityID(.figure, "dead")])
    let builder = briefing.builder(for: "figures/dead.2.html")
    #expect(
      builder.moreBacklinks(of: document, part: 2).statements.map { $0.first.url }
        == ["#claim-day-p1"])
    // References lead to the page that has the claim.
    let note = try #require(briefing.pages.pages.first { $0.path == "notes/n.html" })
    #expect(briefing.words(of: note).contains("../figures/dead.2.html#claim-day-p1\""))
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

  /// A chain of claims that share a speaker or an article is not one origin.
  @Test func aSpeakerOfTwoArticlesAndAnotherOfOneOfThemAreNoOneOrigin() {
    let claim = { (source: String, by: String) in
      "  - {says: words, value: '1', source: \(source), paragraph: 1, by: \(by)}\n"
    }
    let tasks = { (claims: [String]) in
      let article = "---\ntitle: A\ndate: 2024\npublisher: P\n---\nSome words.\n"
      return TestBriefing([
        "articles/a.md": article, "articles/b.md": article,
        "topics/union.md": "---\nname: Union\ntype: organisation\n---\n",
        "topics/company.md": "---\nname: Company\ntype: organisation\n---\n",
        "figures/f.md": "---\ntitle: F\nunit: deaths\nclaims:\n\(claims.joined())---\n",
      ]).briefing.tasks.count
    }
    #expect(tasks([claim("a", "union"), claim("b", "union")]) == 1)
    #expect(tasks([claim("a", "union"), claim("b", "union"), claim("b", "company")]) == 0)
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
