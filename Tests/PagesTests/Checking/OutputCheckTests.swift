import Content
import Diagnostics
import Support
import TestTexts
import Testing

@testable import Pages

struct OutputCheckTests {
  private static let briefing = TestBriefing([
    "site.yml": "title: A\nurl: https://a.example/base/\n",
    "people/ada.md": "---\nname: Ada\n---\nSee [it](../notes/n.md#⟦⟧nowhere).\n",
    "notes/n.md": "---\ntitle: N\ndate: 2020\n---\n", "static/b c.png": "x",
  ])

  /// Checks some pages of the site.
  private func check(_ pages: [String: String]) -> [Diagnostic] {
    let check = OutputCheck(Self.briefing.site)
    let facts = pages.sorted { $0.key < $1.key }.map {
      check.facts(of: $0.key, MarkedText($0.value).bytes)
    }
    return check.diagnostics(facts, of: Self.briefing.pages) { path in
      pages[path].map { MarkedText($0).bytes } ?? []
    }
  }

  /// Pages that lead to each other at random, some of which are changed or gone since they were sound.
  @Test func whatIsSoundHasNothingToReport() {
    let check = OutputCheck(Self.briefing.site)
    let site = TestBriefing([
      "site.yml": "title: A\nurl: https://a.example/base/\n",
      "people/ada.md": "---\nname: Ada\n---\n",
    ]).pages
    let paths = ["notes/index.html", "notes/n.html", "people/ada.html", "people/index.html"]
    var random = SeededRandom(seed: 7)
    func page() -> [UInt8] {
      var page = Bool.random(using: &random) ? "<p id='a'>" : ""
      for _ in 0..<Int.random(in: 0..<3, using: &random) {
        let anchor = Bool.random(using: &random) ? "#a" : ""
        page += "<a href='../\(paths.randomElement(using: &random) ?? "")\(anchor)'></a>"
      }
      return Array(page.utf8)
    }
    var counts = [0, 0]
    for _ in 0..<3000 {
      let earlier = Dictionary(uniqueKeysWithValues: paths.map { ($0, page()) })
      let facts = paths.map { check.facts(of: $0, earlier[$0] ?? []) }
      let wasSound = check.diagnostics(facts, of: Self.briefing.pages) { earlier[$0] ?? [] }.isEmpty
      guard wasSound else { continue }
      let areKept = paths.map { site[$0] != nil && Bool.random(using: &random) }
      let kept = paths.indices.filter { areKept[$0] }.map { facts[$0] }
      let replaced = paths.indices.filter { !areKept[$0] }
      let new = replaced.filter { site[paths[$0]] != nil }.map { (paths[$0], page()) }
      let made = new.map { check.facts(of: $0, $1) }
      let bytes = earlier.merging(new) { $1 }
      let reported = check.diagnostics(made + kept, of: site) { bytes[$0] ?? [] }
      let isSound = check.isSound(
        made: made, replaced: replaced.map { facts[$0] }, kept: kept, in: site)
      #expect(isSound == reported.isEmpty)
      counts[isSound ? 1 : 0] += 1
    }
    #expect(counts.allSatisfy { $0 > 50 }, "\(counts)")
  }

  @Test func aSoundPageIsNotReported() {
    let page = """
      <p id="x"><p id="y"><a href="#x"></a><a href="ada.html"></a><a href="ada.html#y"></a>
      <a href="../notes/n.html#z"></a><a href="../index.html"></a><a href="../feed.xml"></a>
      <a href="https://b.example/x"></a><a href="mailto:a@b.example"></a><a href="//c.example"></a>
      <img src="../b%20c.png"><a href="#top"></a><a href="index.html?q=1"></a>
      """
    let reported = check([
      "people/ada.html": page, "notes/n.html": "<p id='z'>", "people/index.html": "",
    ])
    #expect(reported == [])
  }

  @Test(arguments: [
    "ade.html", "../ada.html", "/people/ada.html", "people/ada.html", "../people/",
    "../../index.html",
    "b c.png", "ada.htm#x", "../base/people/ada.html",
  ])
  func anAddressThatLeadsToNoFileIsReported(address: String) {
    let reported = check(["people/ada.html": "<a href=\"⟦\(address)⟧\">"])
    #expect(reported.map(\.id) == [.brokenLink])
    #expect(reported.map(\.message) == ["'\(address)' does not lead to a file of the site"])
    #expect(reported.map(\.location.path) == ["Public/people/ada.html"])
    #expect(reported.map(\.location.offset) == [9])
  }

  @Test func theNearestFileIsSuggested() {
    let reported = check(["people/ada.html": "<a href=\"ade.html\">"])
    #expect(reported.map(\.suggestion?.phrase) == ["did you mean 'ada.html'?"])
  }

  @Test func aFragmentThatIsNotThereIsReportedWithTheNearest() {
    let reported = check([
      "people/ada.html": "<a href=\"../notes/n.html#hystory\">",
      "notes/n.html": "<p id=\"history\">",
    ])
    #expect(
      reported.map(\.message) == [
        "'../notes/n.html#hystory' does not lead to an anchor of 'notes/n.html'"
      ])
    #expect(reported.map(\.suggestion?.phrase) == ["did you mean '../notes/n.html#history'?"])
    #expect(check(["people/ada.html": "<a href=\"#x\"></a>"]).count == 1)
  }

  @Test func anEncodedFragmentIsFound() {
    let page = "<p id=\"café\"><a href=\"#caf%C3%A9\"></a><a href=\"#café\"></a>"
    #expect(check(["people/ada.html": page]) == [])
  }

  @Test func anErrorOfALinkThatTheContentStatesIsReportedThere() {
    let reported = check([
      "people/ada.html": "<a href=\"../notes/n.html#nowhere\">", "notes/n.html": "",
    ])
    #expect(reported.map(\.location.path) == ["Content/people/ada.md"])
    #expect(reported.map(\.location.line) == Self.briefing.marks.map(\.line))
  }

  @Test func anIDThatOccursTwiceIsReported() {
    let page = "<p id=\"x\">é\n<p id=\"⟦x⟧\"><p id=\"y\">"
    let reported = check(["people/ada.html": page])
    #expect(
      reported == [
        Diagnostic(
          .duplicateAnchor, "duplicate id 'x'",
          at: MarkedText(page).locations(in: "Public/people/ada.html")[0])
      ])
  }

  @Test func theAddressesOfThe404PageStartWithThePathOfTheSite() {
    #expect(
      check(["404.html": "<a href=\"/base/people/ada.html\"></a><a href=\"/base/\"></a>"]) == [])
    #expect(check(["404.html": "<a href=\"/people/ada.html\"></a>"]).count == 1)
    #expect(check(["people/ada.html": "<a href=\"/base/people/ada.html\"></a>"]).count == 1)
  }

  @Test func onlyHTMLIsChecked() {
    #expect(check(["feed.xml": "<a href=\"x\">"]) == [])
  }
}
