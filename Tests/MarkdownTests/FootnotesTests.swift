import Diagnostics
import Support
import Testing

@testable import Markdown

struct FootnotesTests {
  @Test func footnotesAreNumberedByFirstUse() {
    let reading = Reading("b[^b] a[^a] b[^B]\n\n[^a]: of a\n[^b]: of b")
    #expect(
      reading.html() == """
        <p id="p1">b<sup><a href="#fn-1" id="fnref-1" role="doc-noteref">1</a></sup> \
        a<sup><a href="#fn-2" id="fnref-2" role="doc-noteref">2</a></sup> \
        b<sup><a href="#fn-1" id="fnref-1-2" role="doc-noteref">1</a></sup></p>
        <section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
        <ol>
        <li id="fn-1">
        <p>of b <a href="#fnref-1" role="doc-backlink" aria-label="Back to reference 1">↩</a> \
        <a href="#fnref-1-2" role="doc-backlink" aria-label="Back to reference 1-2">\
        ↩<sup>2</sup></a></p>
        </li>
        <li id="fn-2">
        <p>of a <a href="#fnref-2" role="doc-backlink" aria-label="Back to reference 2">↩</a></p>
        </li>
        </ol>
        </section>

        """)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func aFootnoteGoesOnOverIndentedAndLazyLines() {
    let reading = Reading("a[^1]\n\n[^1]: one\ntwo\n\n    three\n\n        code\n\nfour")
    #expect(reading.texts == ["a", "one two", "three", "four"])
    #expect(reading.outline.runs.map(\.kind) == [.paragraph, .footnote, .footnote, .paragraph])
    #expect(reading.outline.paragraphs.map(\.text) == ["a", "four"])
    #expect(reading.html().contains("<pre><code>code\n</code></pre>"))
  }

  @Test func aDefinitionMayInterruptAParagraphAndBeInAList() {
    let reading = Reading("a[^1] b[^2]\n[^1]: one\n\n- item\n  [^2]: two\n+ other")
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.outline.paragraphs.map(\.text) == ["a b", "item", "other"])
    #expect(reading.outline.footnoteOrder == [0, 1])
  }

  @Test(arguments: ["```\n[^1]: x\n```", "<div>\n[^1]: x\n</div>", "a\n\n        [^1]: x"])
  func linesOfCodeAndHTMLDefineNone(text: String) {
    #expect(Reading("[a]: /b\n\n[a]\n\n" + text).ids.allSatisfy { $0 == .rawHTML })
  }

  @Test func aFootnoteMayReferToAnother() {
    let reading = Reading("a[^1]\n\n[^1]: one[^2]\n[^2]: two\n[^3]: three[^4]\n[^4]: four")
    #expect(reading.outline.footnoteOrder == [0, 1])
    #expect(reading.ids == [.unusedFootnote, .unusedFootnote])
  }

  @Test func unknownFootnoteSuggestsTheNearest() {
    let marked = Marked("a[^note] b«[^nota]»\n\n[^note]: x")
    let reading = Reading(marked.text)
    #expect(reading.ids == [.unknownFootnote])
    #expect(reading.diagnostics.first?.location.offset == marked.range.lowerBound)
    #expect(reading.diagnostics.first?.location.length == marked.range.count)
    #expect(reading.diagnostics.first?.suggestion?.phrase == "did you mean '[^note]'?")
    #expect(reading.texts.first == "a b[^nota]")
  }

  @Test func duplicateFootnoteNamesTheFirst() {
    let marked = Marked("a[^n]\n\n[^n]: x\n\n  «[^N]:» y")
    let reading = Reading(marked.text)
    #expect(reading.ids == [.duplicateFootnote])
    #expect(reading.diagnostics.first?.location.offset == marked.range.lowerBound)
    #expect(reading.diagnostics.first?.location.length == marked.range.count)
    #expect(reading.diagnostics.first?.related.first?.location.line == 3)
    #expect(!reading.html().contains("y"))
  }

  @Test func unusedFootnoteIsAWarningAndNotWritten() {
    let reading = Reading("a\n\n[^1]: hidden")
    #expect(reading.ids == [.unusedFootnote])
    #expect(reading.diagnostics.first?.severity == .warning)
    #expect(reading.html() == "<p id=\"p1\">a</p>\n")
  }

  @Test func idsCarryThePrefixAndVanishWithIt() {
    let reading = Reading("a[^1]\n\n[^1]: b")
    let prefixed = reading.html(style: HTMLStyle(anchorPrefix: "x-"))
    #expect(prefixed.contains("href=\"#x-fn-1\" id=\"x-fnref-1\""))
    #expect(prefixed.contains("<li id=\"x-fn-1\">"))
    #expect(prefixed.contains("href=\"#x-fnref-1\""))
    let plain = reading.html(style: HTMLStyle(anchorPrefix: nil))
    #expect(!plain.contains("id="))
    #expect(!plain.contains("href="))
  }

  /// D17
  @Test(arguments: [
    "a[^__p__].\n\n[^__p__]: one", "> b[^foo].\n>\n> [^foo]: https://a.example/",
    "a[^x*y]\n\n- b\n\n  - c\n\n    [^x*y]: d", "- [^1]: b\n- a[^1]",
  ])
  func footnotesAreTakenAsOnGitHub(text: String) {
    let reading = Reading(text)
    #expect(reading.ids == [])
    #expect(reading.outline.footnoteOrder == [0])
    #expect(reading.html().contains("role=\"doc-noteref\">1</a></sup>"))
    #expect(!reading.html().contains("[^"))
    #expect(!reading.html().contains("<strong></strong>"))
  }

  /// D17
  @Test func aNameWithSpacesIsReportedOnce() {
    let marked = Marked("a[^a b]\n\n«[^a b]:» x")
    let reading = Reading(marked.text)
    #expect(reading.diagnostics.map(\.message) == ["a footnote's name must not contain spaces"])
    #expect(reading.diagnostics.first?.location.offset == marked.range.lowerBound)
    #expect(
      reading.diagnostics.first?.suggestion?.phrase == "write '[^a-b]' here and where it is used")
    #expect(reading.outline.links.isEmpty)
  }
}
