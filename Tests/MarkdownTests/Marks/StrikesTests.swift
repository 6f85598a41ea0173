import Diagnostics
import Testing

@testable import Markdown

/// E18: struck words, as on GitHub.
struct StrikesTests {
  @Test(arguments: [
    ("~~Hi~~ Hello, ~there~ world!", "<del>Hi</del> Hello, <del>there</del> world!"),
    ("a ~~b *c* d~~ e", "a <del>b <em>c</em> d</del> e"), ("*~~a~~*", "<em><del>a</del></em>"),
    ("~~*a*~~", "<del><em>a</em></del>"), ("[~~a~~](b)", "<a href=\"b\"><del>a</del></a>"),
    ("~~[a](b)~~", "<del><a href=\"b\">a</a></del>"), ("~~~a~~~ b", "~~~a~~~ b"),
    ("`~~a~~`", "<code>~~a~~</code>"), ("\\~\\~a\\~\\~", "~~a~~"), ("~~a~ b~~", "<del>a~ b</del>"),
    ("~~a [[x|y]] b~~", "<del>a y b</del>"), ("~~a `b` c~~", "<del>a <code>b</code> c</del>"),
  ])
  func wordsBetweenTildesAreStruck(text: String, html: String) {
    let words = text.hasPrefix("~~~") ? "x " + text : text
    let shown = text.hasPrefix("~~~") ? "x " + html : html
    #expect(Reading(words).html() == "<p id=\"p1\">\(shown)</p>\n")
  }

  @Test func theTextHasNoTildesAndKeepsItsPlaces() {
    let marked = Marked("cost ~~5~~ 6 «crowns»")
    let reading = Reading(marked.text)
    let run = reading.outline.runs[0]
    #expect(reading.texts == ["cost 5 6 crowns"])
    #expect(run.struck == [5..<6])
    #expect(run.sourceRange(of: 9..<15) == marked.range)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func namesWithinStruckWordsCanBeAnnotated() {
    let reading = Reading("~~Maria *Steiner* b~~ c")
    let html = reading.html(annotations: [
      Annotation(
        run: 0, range: reading.range(of: "Maria Steiner", inRun: 0), open: Array("<i>".utf8),
        close: Array("</i>".utf8))
    ])
    #expect(html == "<p id=\"p1\"><del><i>Maria <em>Steiner</em></i> b</del> c</p>\n")
  }
}
