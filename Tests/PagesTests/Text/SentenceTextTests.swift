import Content
import Markdown
import Templates
import TestTexts
import Testing

@testable import Pages

struct SentenceTextTests {
  /// The sentence of a note's only run, its marks ringed by `<mark>`.
  private func html(_ text: String, sentence: Range<Int>? = nil) -> String {
    let marked = MarkedText(text)
    let body = String(decoding: marked.bytes, as: UTF8.self)
    let content = TestSite(["notes/n.md": "---\ntitle: N\ndate: 2020\n---\n\(body)\n"])
    let run = content[.note, "n"].body.outline.runs[0]
    let sentence = sentence ?? 0..<run.text.count
    let html = SentenceText(run.text, struck: run.struck, sentence: sentence).html(
      marking: marked.ranges)
    return String(decoding: html.bytes, as: UTF8.self)
  }

  @Test func namesAreMarkedAndTextEscaped() {
    #expect(
      html("⟦Ada⟧ & \"Bea\" > ⟦Éva⟧.")
        == "<mark>Ada</mark> &amp; &quot;Bea&quot; &gt; <mark>Éva</mark>.")
  }

  @Test func whatIsNotInTheSentenceOrIsEmptyIsNotMarked() {
    #expect(html("⟦One⟧. Two⟦⟧ three. ⟦Four⟧.", sentence: 5..<15) == "Two three.")
  }

  @Test func marksThatOverlapAreMarkedOnce() {
    #expect(html("⟦New ⟦York⟧⟧ x") == "<mark>New York</mark> x")
  }
}
