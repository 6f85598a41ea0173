import Diagnostics
import Support
import Testing

@testable import Markdown

struct OutlineTests {
  @Test func topLevelBlocksAreNumberedSaveHeadingsRulesHTMLAndDefinitions() {
    let reading = Reading(
      """
      # Title

      [One.][a]

      ***

      - two
      - items

      > three
      >
      > more

      [a]: /b

      <!-- note -->

      ```
      four

      lines
      ```

          five

      Head
      ====
      """)
    #expect(
      reading.outline.paragraphs.map(\.text)
        == ["One.", "two\nitems", "three\nmore", "four\n\nlines", "five"])
    #expect(reading.outline.paragraphs.map(\.number) == [1, 2, 3, 4, 5])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func aBreakIsOneSpaceAndMarkupIsLeftOut() {
    let reading = Reading("An *early*\n  `start`  \nat [dawn](x) &amp; \\*dusk\\*.")
    #expect(reading.texts == ["An early start at dawn & *dusk*."])
  }

  @Test func runsKnowTheirPlaceInTheParagraph() {
    let reading = Reading("- one\n- two\n\n  ```\n  code\n  ```\n\n  > three")
    let paragraph = reading.outline.paragraphs[0]
    #expect(paragraph.text == "one\ntwo\ncode\nthree")
    for run in reading.outline.runs {
      let end = run.paragraphOffset + run.text.count
      #expect(paragraph.utf8[run.paragraphOffset..<end] == run.text[...])
    }
    #expect(reading.outline.runs.map(\.isQuotation) == [false, false, true])
    #expect(paragraph.runs == 0..<3)
  }

  @Test func runsKnowTheHeadingTheyAreUnder() {
    let reading = Reading("a\n\n# B\n\nb\n\n> ## C\n> c\n\nd")
    #expect(reading.texts == ["a", "B", "b", "C", "c", "d"])
    #expect(reading.outline.runs.map(\.section) == [0, 1, 1, 2, 2, 2])
    #expect(reading.outline.runs.map(\.paragraph) == [1, 0, 2, 3, 3, 4])
    #expect(reading.outline.headings.map(\.level) == [1, 2])
    #expect(reading.outline.headings.map(\.run) == [1, 3])
  }

  @Test func codeLinksAndImagesAreClosed() {
    let run = Reading("a `b` [c *d*](e) ![f](g) <http://h.i>").outline.runs[0]
    let closed = run.closed.map { String(decoding: run.text[$0], as: UTF8.self) }
    #expect(closed == ["b", "c d", "f", "http://h.i"])
  }

  @Test func linksKnowTheirDestinationAndItsPlace() {
    let whole = Marked("see «[a *b*](<c d> \"t\")»")
    let destination = Marked("see [a *b*](<«c d»> \"t\")")
    let link = Reading(whole.text).outline.links.first
    #expect(link?.destination == "c d")
    #expect(link?.source == whole.range)
    #expect(link?.destinationSource == destination.range)
    #expect(link?.range == 4..<7)
  }

  @Test func aReferenceLinksPlaceIsTheWholeLink() {
    let marked = Marked("see ![«x»][r]\n\n[r]: /u").text
    let link = Reading(marked).outline.links.first
    #expect(link?.isImage == true)
    #expect(link?.destination == "/u")
    #expect(link.map { Reading(marked).source($0.destinationSource) } == "![x][r]")
  }

  @Test func linksRangesAreOfTheShownText() {
    let reading = Reading("[@a] [[b|cc]] [d](e)")
    #expect(reading.texts == [" cc d"])
    #expect(reading.outline.links.map(\.range) == [4..<5])
  }

  @Test(arguments: ["a «<b>»c", "a\n\n> «<div>»\n> b", "a b«</i>»", "a «<?p?>» b"])
  func rawHTMLIsAWarningWhereItIs(text: String) {
    let marked = Marked(text)
    let reading = Reading(marked.text)
    #expect(reading.ids == [.rawHTML])
    #expect(reading.diagnostics.first?.location.offset == marked.range.lowerBound)
    #expect(reading.diagnostics.first?.location.length == marked.range.count)
    #expect(!reading.html().contains(reading.source(marked.range)))
  }

  @Test func commentsAreDroppedSilently() {
    let reading = Reading("a <!-- b --> c\n\n<!--\nd\n-->")
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.html() == "<p id=\"p1\">a  c</p>\n")
  }

  /// What a comment would take with it from the page.
  @Test(
    arguments: [
      ("«<!-- a --> b»\n\nc", .rawHTML), ("«<!-- a --><b>c</b>»", .rawHTML),
      ("x\n\n«<!-- a»\n\nb [[c]]", .malformedMark), ("- «<!-- a»\n\nb", .malformedMark),
      ("«<!-- a --> <!-- b»\n\nc", .malformedMark),
    ] as [(String, DiagnosticID)])
  func wordsThatACommentTakesAlongAreReported(text: String, id: DiagnosticID) {
    let marked = Marked(text)
    let reading = Reading(marked.text)
    #expect(reading.ids == [id], "\(text)")
    #expect(reading.diagnostics.first?.location.offset == marked.range.lowerBound)
  }

  @Test(arguments: [
    "<!-->\n\na", "<!-- a -->\n<!-- b -->\n", "<!-- a --> <!-- b -->", "  <!--\n\n-->  \n",
  ])
  func wholeCommentsAreDroppedSilently(text: String) {
    #expect(Reading(text).ids == [], "\(text)")
  }

  /// D2
  @Test(arguments: [
    ("one<br>two", "one two", "one<br />two", 0), ("one<BR/>two", "one two", "one<br />two", 0),
    ("| c |\n|-|\n| one<br>two |", "one two", "<td>one<br />two</td>", 0),
    ("one<hr>two", "one two", "one two", 1), ("one<b>, two</b>", "one, two", "one, two", 1),
    ("one<!-- x -->two", "one two", "one two", 0), ("*one*<i><b>*two*", "one two", "</em> <em>", 1),
    ("a<br>[@b]c", "a c", "a<br />c", 0),
  ])
  func whatIsLeftOutJoinsNoWords(text: String, words: String, html: String, warnings: Int) {
    let reading = Reading(text)
    #expect(reading.texts.last == words)
    #expect(reading.html().contains(html), "\(reading.html())")
    #expect(reading.diagnostics.count == warnings)
  }

  /// D9
  @Test(arguments: [
    "\u{1}", "\u{B}", "\u{1B}", "\u{7F}", "\u{85}", "\u{FFFE}", "\u{FFFF}", "&#27;",
    "&#xFFFE;", "&#65535;",
  ])
  func controlCharactersAreReplaced(control: String) {
    let marked = Marked("a «\(control)» b")
    let reading = Reading(marked.text)
    #expect(reading.texts == ["a \u{FFFD} b"])
    #expect(reading.html() == "<p id=\"p1\">a \u{FFFD} b</p>\n")
    #expect(reading.ids == [.controlCharacter])
    #expect(reading.diagnostics.first?.location.offset == marked.range.lowerBound)
    #expect(reading.outline.runs[0].sourceRange(of: 2..<5) == marked.range)
  }

  /// D9: a code block's language is in its HTML, too.
  @Test func controlCharacterInTheWordsOfAFenceIsReplaced() {
    let html = Reading("~~~ a&#xFFFE;&#27;b\nx\n~~~").html()
    #expect(html.contains("class=\"language-a\u{FFFD}\u{FFFD}b\""), "\(html)")
  }

  @Test func positionsCountFrontMatter() {
    let text = "---\ntitle: x\n---\n\u{FEFF}a **b** c"
    let body = text.utf8.count - "\u{FEFF}a **b** c".utf8.count
    let reading = Reading(text, body: body..<text.utf8.count)
    let run = reading.outline.runs[0]
    #expect(reading.texts == ["a b c"])
    #expect(reading.source(run.sourceRange(of: 2..<5)) == "b** c")
  }

  @Test func plainTextLinesAreParagraphsWithoutMarkup() {
    let text = "  One *two*\n\n \u{A0}\n[[x]] <b> & \"\r\nlast"
    let file = InputFile(path: "a.txt", bytes: Array(text.utf8))
    var diagnostics: [Diagnostic] = []
    let outline = Outline(plainText: file, body: 0..<file.bytes.count, into: &diagnostics)
    #expect(diagnostics.isEmpty)
    #expect(outline.paragraphs.map(\.text) == ["  One *two*", "[[x]] <b> & \"", "last"])
    let run = outline.runs[1]
    #expect(file.bytes[run.sourceRange(of: 0..<5)] == Array("[[x]]".utf8)[...])
    var html: [UInt8] = []
    outline.html(
      of: file,
      annotations: [
        Annotation(run: 1, range: 2..<3, open: Array("<i>".utf8), close: Array("</i>".utf8))
      ],
      into: &html)
    #expect(
      String(decoding: html, as: UTF8.self) == """
        <p id="p1">  One *two*</p>
        <p id="p2">[[<i>x</i>]] &lt;b&gt; &amp; &quot;</p>
        <p id="p3">last</p>

        """)
  }
}
