import Diagnostics
import Support
import Testing

@testable import Markdown

struct TableLinesTests {
  /// The rows of all tables, each cell's text between bars, columns not filled up.
  private func cells(_ text: String) -> [String] {
    let reading = Reading(text)
    return reading.outline.runs.filter { $0.kind == .cell }
      .map { String(decoding: $0.text, as: UTF8.self) }
  }

  @Test func aTableHasAHeadAlignmentAndRows() {
    let reading = Reading("| a | b | c | d |\n|:-|:-:|--:|-|\n| 1 | *2* | 3 | 4 |")
    #expect(
      reading.html() == """
        <div class="table" id="p1" role="region" aria-label="Table 1" tabindex="0">
        <table>
        <thead>
        <tr>
        <th scope="col" class="left">a</th><th scope="col" class="center">b</th>\
        <th scope="col" class="right">c</th><th scope="col">d</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="left">1</td><td class="center"><em>2</em></td><td class="right">3</td><td>4</td>
        </tr>
        </tbody>
        </table>
        </div>

        """)
    #expect(reading.outline.paragraphs.map(\.text) == ["a\nb\nc\nd\n1\n2\n3\n4"])
  }

  @Test func outerBarsMayLackAndColumnsNeedNotAlign() {
    #expect(cells("a | b\n-|-\n1|2") == ["a", "b", "1", "2"])
  }

  @Test func anEscapedBarIsOneInACellAndInCode() {
    #expect(cells("| a \\| b |\n|-|\n| `c\\|d` |") == ["a | b", "c|d"])
  }

  @Test func headAndDelimiterRowMatchInNumber() {
    #expect(cells("| a | b |\n|-|\n| 1 |").isEmpty)
    #expect(cells("| a |\n|-|-|\n| 1 |").isEmpty)
  }

  @Test func rowsAreFilledUpAndCut() {
    let html = Reading("| a | b |\n|-|-|\n| 1 |\n| 1 | 2 | 3 |").html()
    #expect(html.contains("<td>1</td><td></td>\n"))
    #expect(html.contains("<td>1</td><td>2</td>\n"))
    #expect(!html.contains("3"))
  }

  @Test func aHeadAloneIsATableWithoutBody() {
    let html = Reading("| a |\n|-|").html()
    #expect(html.contains("<thead>"))
    #expect(!html.contains("<tbody>"))
  }

  @Test(arguments: [
    "| a |\n|-|\n| 1 |\n\nb", "| a |\n|-|\n| 1 |\n> b", "| a |\n|-|\n| 1 |\n# b",
    "| a |\n|-|\n| 1 |\n- b", "| a |\n|-|\n| 1 |\n```\nb\n```",
  ])
  func aBlankLineOrAnotherBlockEndsATable(text: String) {
    #expect(cells(text) == ["a", "1"])
  }

  @Test func aLineWithoutBarsIsARow() {
    #expect(cells("| a | b |\n|-|-|\nwords") == ["a", "b", "words"])
  }

  @Test func linesAboveTheHeadAreAParagraph() {
    let reading = Reading("One\n    # two\n| a |\n|-|\n| 1 |")
    #expect(reading.outline.paragraphs.map(\.text) == ["One # two", "a\n1"])
    #expect(reading.html().hasPrefix("<p id=\"p1\">One\n# two</p>\n<div class=\"table\" id=\"p2\""))
  }

  @Test func dashesBelowATableAreARule() {
    let reading = Reading("| a |\n|-|\n| 1 |\n---\nb")
    #expect(reading.outline.headings.isEmpty)
    #expect(reading.html().contains("</div>\n<hr />\n<p id=\"p2\">b</p>"))
  }

  @Test func tablesAreReadInQuotesAndLists() {
    #expect(
      cells("> | a |\n> |-|\n> | 1 |\n\n- x\n\n  | b |\n  |-|\n  | 2 |") == ["a", "1", "b", "2"])
  }

  @Test(arguments: ["    | a |\n    |-|", "```\n| a |\n|-|\n```", "a\n-"])
  func codeAndUnderlinesAreNoTables(text: String) {
    #expect(cells(text).isEmpty)
  }

  @Test(arguments: ["# a", "- a", "1. a", "> a", "***", "```", "<div>", "    a", "[r]: /u", "#"])
  func aCellHoldsInlinesWhateverItBeginsWith(cell: String) {
    let trimmed = cell.replacing("    ", with: "")
    #expect(cells("| x |\n|-|\n| y |\n| \(cell) |").last == (cell == "<div>" ? "" : trimmed))
  }

  @Test func cellsKnowTheDefinitionsOfTheText() {
    let reading = Reading("| [a] |\n|-|\n\n[a]: /b")
    #expect(reading.outline.links.map(\.destination) == ["/b"])
    #expect(reading.html().contains("<a href=\"/b\">a</a>"))
  }

  @Test func aReferenceInACellHasItsBarEscaped() {
    let marked = Marked("| x |\n|-|\n| «[[a\\|b]]» |")
    let reading = Reading(marked.text)
    #expect(reading.outline.marks.map(\.source) == [marked.range])
    #expect(reading.texts == ["x", "b"])
  }

  /// E5
  @Test(arguments: ["| a | b |\n|---|---|\n| «[[x|y]]» | z |", "| «[[x|y]]» | z |\n|---|---|"])
  func aReferenceWhoseBarIsNotEscapedIsReportedOnce(text: String) {
    let marked = Marked(text)
    let reading = Reading(marked.text)
    #expect(reading.ids == [.malformedMark])
    #expect(reading.diagnostics.first?.suggestion?.phrase == "write '[[x\\|y]]'")
    #expect(reading.diagnostics.first?.location.offset == marked.range.lowerBound)
    #expect(reading.texts.suffix(2) == ["y", "z"])
  }
}
