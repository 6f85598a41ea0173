import CCMark
import Glibc
import TestTexts
import Testing

@testable import Markdown

struct OutlineHTMLTests {
  private func annotation(_ words: String, in reading: Reading, run: Int = 0) -> Annotation {
    Annotation(
      run: run, range: reading.range(of: words, inRun: run), open: Array("<i>".utf8),
      close: Array("</i>".utf8))
  }

  @Test(arguments: [
    ("With *Maria\nSteiner* here.", "With <i><em>Maria\nSteiner</em></i> here."),
    ("Maria\nSteiner", "<i>Maria\nSteiner</i>"),
    ("**Maria** Steiner", "<i><strong>Maria</strong> Steiner</i>"),
    ("**Dr Maria** Steiner", "<strong>Dr <i>Maria</i></strong><i> Steiner</i>"),
    ("*a **Maria Steiner***", "<em>a <i><strong>Maria Steiner</strong></i></em>"),
    ("a &amp; Maria Steiner & b", "a &amp; <i>Maria Steiner</i> &amp; b"),
    ("[@a] Maria Steiner [@b]", "<i>Maria Steiner</i>"),
    ("[[x]]Maria Steiner[[y]]", "x<i>Maria Steiner</i>y"),
    ("Maria [[z|Steiner]]", "<i>Maria Steiner</i>"),
    ("see [Maria Steiner](b)", "see <i><a href=\"b\">Maria Steiner</a></i>"),
  ])
  func annotationWrapsItsWords(text: String, html: String) {
    let reading = Reading(text)
    let written = reading.html(annotations: [annotation("Maria Steiner", in: reading)])
    #expect(
      written.replacing(" </p>", with: "</p>").replacing("> <i>", with: "><i>")
        == "<p id=\"p1\">\(html)</p>\n")
  }

  @Test func annotationsThatPartAMarksWordsDoNotOverlap() {
    let reading = Reading("a [[Maria Steiner]] b")
    let html = reading.html(annotations: [
      annotation("a Maria", in: reading), annotation("Steiner b", in: reading),
    ])
    #expect(html == "<p id=\"p1\"><i>a Maria Steiner</i><i> b</i></p>\n")
  }

  @Test func annotationsFindTheirRuns() {
    let reading = Reading("# One\n\ntwo\n\n| three |\n|-|\n\n- four")
    let html = reading.html(annotations: [
      annotation("One", in: reading), annotation("hree", in: reading, run: 2),
      annotation("four", in: reading, run: 3),
    ])
    #expect(html.contains("<h1 id=\"one\"><i>One</i></h1>"))
    #expect(html.contains("<th scope=\"col\">t<i>hree</i></th>"))
    #expect(html.contains("<li><i>four</i></li>"))
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

  @Test func marksWithoutHTMLAreTheirWords() {
    #expect(
      Reading("See [[x y|the < z]] [@a].").html() == "<p id=\"p1\">See the &lt; z.</p>\n")
  }

  @Test func linksAreRedirected() {
    let reading = Reading("[a](b) ![c](d)\n\n| [e](f) |\n|-|")
    let html = reading.html(destinations: [0: "../b.html#x", 2: "g h"])
    #expect(html.contains("<a href=\"../b.html#x\">a</a> <img src=\"d\" alt=\"c\" />"))
    #expect(html.contains("<a href=\"g%20h\">e</a>"))
  }

  /// B1
  @Test func ofAnImageWithinAnotherOnlyTheWordsAreShown() {
    let size = ImageSize(width: 2, height: 3)
    for text in [
      "![one ![two](a)](b)", "![one [x ![two](a)](c)](b \"T\")", "y ![one *![two](a)*](b \"T\")",
    ] {
      let reading = Reading(text)
      var images: [Int: ImageSize] = [:]
      for index in reading.outline.links.indices { images[index] = size }
      var html: [UInt8] = []
      reading.outline.html(of: reading.file, images: images, into: &html)
      let written = String(decoding: html, as: UTF8.self)
      #expect(written.contains("<img src=\"b\" alt=\"one "))
      #expect(written.split(separator: "<img").count == 2)
    }
  }

  @Test func dangerousDestinationsAreDropped() {
    let html = Reading("[a](javascript:b) [c](JAVASCRIPT:d) ![e](data:text/html,f)").html()
    #expect(!html.lowercased().contains("javascript:"))
    #expect(!html.contains("data:"))
  }

  @Test func everyNumberedBlockHasItsAnchor() {
    let reading = Reading("a\n\n- b\n- c\n\n  d\n\n3. e\n   - f\n\n> g\n\n``` swift x\nh<\n```")
    #expect(
      reading.html() == """
        <p id="p1">a</p>
        <ul id="p2">
        <li>
        <p>b</p>
        </li>
        <li>
        <p>c</p>
        <p>d</p>
        </li>
        </ul>
        <ol id="p3" start="3">
        <li>
        e
        <ul>
        <li>f</li>
        </ul>
        </li>
        </ol>
        <blockquote id="p4">
        <p>g</p>
        </blockquote>
        <pre id="p5"><code class="language-swift">h&lt;
        </code></pre>

        """)
  }

  @Test func styleShiftsHeadingsAndPrefixesAnchors() {
    let reading = Reading("# A\n\n###### B\n\nc")
    #expect(
      reading.html(style: HTMLStyle(headingShift: 1, anchorPrefix: "x-")) == """
        <h2 id="x-a">A</h2>
        <h6 id="x-b">B</h6>
        <p id="x-p1">c</p>

        """)
    #expect(
      reading.html(style: HTMLStyle(anchorPrefix: nil)) == """
        <h1>A</h1>
        <h6>B</h6>
        <p>c</p>

        """)
  }

  @Test func aSelectionIsWrittenAlone() {
    let reading = Reading("# A\n\nb[^1]\n\n| c |\n|-|\n\n- d\n\n[^1]: e")
    let html = reading.html(paragraphs: [1, 3])
    #expect(html == "<p id=\"p1\">b</p>\n<ul id=\"p3\">\n<li>d</li>\n</ul>\n")
    #expect(reading.html(paragraphs: [2]).hasPrefix("<div class=\"table\" id=\"p2\""))
  }

  /// Without ids and line breaks, for lists that have ids are set with other breaks, and with code's
  /// apostrophes as cmark writes them.
  private func bare(_ html: String) -> String {
    var bare = Array(html.replacing("&#39;", with: "'").utf8.filter { $0 != UInt8(ascii: "\n") })
    while let start = bare.firstRange(of: Array(" id=\"".utf8)) {
      let end = bare[start.upperBound...].firstIndex(of: UInt8(ascii: "\"")) ?? start.upperBound
      bare.removeSubrange(start.lowerBound...end)
    }
    return String(decoding: bare, as: UTF8.self)
  }

  private func plain(_ text: String) -> String {
    let html = cmark_markdown_to_html(text, text.utf8.count, CMARK_OPT_DEFAULT)
    defer { free(html) }
    return html.map {
      String(cString: $0).replacing("<!-- raw HTML omitted -->", with: "")
    } ?? ""
  }

  @Test func withoutMarksTheHTMLIsCMarksOwn() {
    var compared = 0
    for seed in 0..<2_000 {
      var random = RandomText(seed: UInt64(seed))
      let text = random.document()
      let hasMarks = ["[[", "[@", "[\n[", "\\["].contains(where: text.contains)
      // cmark writes raw HTML into an image's alternative text.
      let hasHTMLInImages = text.contains("![") && (text.contains("<b") || text.contains("<!"))
      let hasTasks = text.contains(/[-+*)][ \t]+\[[x ]\]/)
      guard !hasMarks, !hasHTMLInImages, !hasTasks else { continue }
      var both = [bare(Reading(text).html()), bare(plain(text))]
      // A tag of two lines is left out, but words aren't joined where it was.
      if text.contains("<b\n") { both = both.map { $0.filter { $0 != " " } } }
      #expect(both[0] == both[1], "seed \(seed): \(text.debugDescription)")
      compared += 1
    }
    #expect(compared > 20)
  }

  /// Its tree, and the tree of its table's cells beside it, are in several pieces of memory.
  @Test func aLongTextWithTreesBesideEachOtherIsWhatItsPartsAre() {
    let part = "a *b*\n\n| c | d |\n|---|---|\n| `e` | [f](g) |\n\n"
    let long = String(repeating: part, count: 200)
    let parts = (1...200).map { number in
      bare(Reading(part).html()).replacing("\"Table 1\"", with: "\"Table \(number)\"")
    }
    #expect(bare(Reading(long).html()) == parts.joined())
    let word = String(repeating: "h", count: 1 << 16)
    #expect(bare(Reading(word).html()) == bare(plain(word)))
  }

  @Test func annotationsChangeNothingElse() {
    for seed in 0..<Soak.count(400, full: 2_000) {
      var random = RandomText(seed: UInt64(seed))
      let reading = Reading(seed % 2 == 0 ? random.soup() : random.document())
      var annotations: [Annotation] = []
      for (index, run) in reading.outline.runs.enumerated() {
        var place = 0
        while place < run.text.count {
          let start = place + random.number(below: 6)
          place = start + 1 + random.number(below: 9)
          guard place <= run.text.count, isBorder(start, in: run.text),
            isBorder(place, in: run.text)
          else { continue }
          annotations.append(
            Annotation(
              run: index, range: start..<place, open: Array("\u{1}".utf8),
              close: Array("\u{2}".utf8)))
        }
      }
      let html = reading.html(annotations: annotations)
      let without = html.utf8.filter { $0 > 2 }
      #expect(without == Array(reading.html().utf8), "seed \(seed)")
      #expect(isNested(html), "seed \(seed): \(html)")
    }
  }

  /// Whether a scalar begins or the text ends there.
  private func isBorder(_ place: Int, in text: [UInt8]) -> Bool {
    place == text.count || text[place] & 0xC0 != 0x80
  }

  /// Whether each annotation closes before another opens, and within the element it opened in.
  private func isNested(_ html: String) -> Bool {
    var depth = 0
    var tag = ""
    var isInTag = false
    var isOpen = false
    var openDepth = 0
    for scalar in html.unicodeScalars {
      switch scalar {
      case "\u{1}":
        if isOpen { return false }
        isOpen = true
        openDepth = depth
      case "\u{2}":
        if !isOpen || depth != openDepth { return false }
        isOpen = false
      case "<":
        isInTag = true
        tag = ""
      case ">" where isInTag:
        isInTag = false
        if tag.hasSuffix("/") { break }
        depth += tag.hasPrefix("/") ? -1 : 1
        if isOpen, depth < openDepth { return false }
      default: if isInTag { tag.unicodeScalars.append(scalar) }
      }
    }
    return !isOpen
  }
}
