import Testing

@testable import Markdown

struct HTMLRenderingTests {
  @Test func annotationAcrossEmphasisAndBreakWrapsBoth() {
    let reading = Reading("With *Maria\nSteiner* here.")
    let html = reading.html(annotations: [
      Annotation(
        run: 0, range: reading.range(of: "Maria Steiner", inRun: 0), open: Array("<a>".utf8),
        close: Array("</a>".utf8))
    ])
    #expect(html == "<p id=\"p1\">With <a><em>Maria\nSteiner</em></a> here.</p>\n")
  }

  @Test func marksAreReplacedByTheirHTML() {
    let reading = Reading("See [[x y|the z]] there [@a, para. 2].\n\n![[card]]")
    let html = reading.html(marks: [0: "<b>z</b>", 1: "<sup>1</sup>", 2: "<i>card</i>"])
    #expect(
      html == """
        <p id="p1">See <b>z</b> there<sup>1</sup>.</p>
        <div id="p2">
        <i>card</i>
        </div>

        """)
  }
}
