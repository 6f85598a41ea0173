import Diagnostics
import Support
import Testing

@testable import Markdown

/// E18: bare addresses, as on GitHub.
struct BareLinksTests {
  /// The marked words are the link.
  @Test(arguments: [
    ("see «https://a.example/b?c=d&e=f#g».", "https://a.example/b?c=d&e=f#g"),
    ("(«http://a.example/b_(c)») d", "http://a.example/b_(c)"),
    ("«www.a.example», b", "http://www.a.example"),
    ("«https://a.example/b_c_d» e", "https://a.example/b_c_d"),
    ("“«https://a.example/b»”", "https://a.example/b"),
    ("mail «m.b+c@a.example».", "mailto:m.b+c@a.example"),
    ("«http://localhost:80/x» y", "http://localhost:80/x"),
    ("«https://a.example/x»[@b]", "https://a.example/x"),
    ("«HTTPS://A.example» b", "HTTPS://A.example"),
    ("«www.a.example/?q=x»&hl; b", "http://www.a.example/?q=x"),
    ("| «https://a.example» |\n|-|", "https://a.example"),
    ("# «https://a.example»", "https://a.example"),
    ("[x]: «https://a.example»!", "https://a.example"),
  ])
  func addressesBecomeLinks(text: String, destination: String) {
    let marked = Marked(text.replacing("[x]:", with: "x]:"))
    let reading = Reading(marked.text)
    #expect(reading.outline.links.map(\.destination) == [destination], "\(text)")
    #expect(reading.outline.links.first?.source == marked.range, "\(text)")
    let words = reading.source(marked.range).replacing("&", with: "&amp;")
    #expect(reading.html().contains(">\(words)</a>"), "\(text): \(reading.html())")
  }

  @Test(arguments: [
    "`https://a.example`", "<a href=\"https://a.example\">", "www.", "https://", "http://.x", "a@b",
    "xhttps://a.example", "www.a_b.c_d", "awww.a.example", "@a.example", "a@.b",
  ])
  func othersDoNot(text: String) {
    #expect(Reading(text).outline.links.isEmpty)
  }

  @Test func linksAndAddressesInBracketsStayOne() {
    let reading = Reading(
      "[https://a.example](https://b.example) <https://c.example> https://d.example")
    #expect(reading.outline.links.map(\.isBare) == [false, false, true])
    #expect(
      reading.html(destinations: [0: "x", 2: "y"]).contains("<a href=\"x\">https://a.example</a>"))
    #expect(
      reading.html(destinations: [0: "x", 2: "y"]).contains("<a href=\"y\">https://d.example</a>"))
  }

  /// What is offered replaces just what is marked.
  @Test(arguments: [
    "«https://a.example/_b_/c» d", "«https://a.example/*b*c».", "«https://a.example/_b_?x_y» _d_",
    "a «https://a.example/_b_/»[c]",
  ])
  func anAddressThatEmphasisTakesSignsOfIsReportedAsAWhole(text: String) {
    let marked = Marked(text)
    let reading = Reading(marked.text)
    let address = reading.source(marked.range)
    #expect(reading.ids == [.malformedLink], "\(text)")
    #expect(
      reading.diagnostics.map(\.location) == [reading.file.location(of: marked.range)], "\(text)")
    #expect(reading.diagnostics.first?.suggestion?.phrase == "write '<\(address)>'", "\(text)")
    #expect(Reading(marked.text.replacing(address, with: "<\(address)>")).ids == [], "\(text)")
  }

  @Test func namesWithinAddressesAreClosed() {
    let run = Reading("a https://a.example/maria b").outline.runs[0]
    #expect(run.closed == [2..<25])
  }
}
