import Support
import TestTexts
import Testing

@testable import Markdown

/// Texts made to break a parser.
struct HostileTextTests {
  private static let pieces: [(piece: String, tail: String)] = [
    ("word ", ""), ("a\n", ""), ("a\n\n", ""), (">", " a\nb\nc"), ("- ", "a\nb\nc"), ("[", ""),
    ("![[", ""), ("[[a ", ""), ("[[a]] ", ""), ("[@a, para. 2] ", ""), ("[a](b) ", ""),
    ("[a] ", "\n\n[a]: b"), ("*a **b ", ""), ("\\*", ""), ("&amp;&nope;&#0;", ""), ("\u{0}a", ""),
    ("`a` ", ""), ("<b>a</b> ", ""), ("[^a] ", "\n\n[^a]: b"), ("[^a]: b\n", ""), ("# a\n", ""),
    ("|a", "\n|-"), ("|-|\n", ""), ("|a|b|\n|-|-|\n", ""), ("[a]: /b\n", ""), ("![a](b \"", ""),
    ("`", " a"), ("<!-- ", ""), ("&", ""), ("(", ""), ("~~~\n", ""),
  ]

  /// In its full length, time in the square of the length would pass the limit.
  @Test(.timeLimit(.minutes(20)), arguments: pieces.indices)
  func repetitionIsReadAndWrittenToItsEnd(index: Int) {
    let (piece, tail) = Self.pieces[index]
    let reading = Reading(String(repeating: piece, count: Soak.count(1_200, full: 25_000)) + tail)
    let html = reading.html(marks: [0: "x"], destinations: [0: "y"])
    #expect(html.isEmpty || html.hasSuffix(">\n"))
    for run in reading.outline.runs {
      let source = run.sourceRange(of: 0..<run.text.count)
      #expect(source.upperBound <= reading.file.bytes.count)
    }
  }

  @Test func aLineOfAMegabyteIsOneParagraph() {
    let reading = Reading(String(repeating: "word ", count: 200_000))
    #expect(reading.outline.paragraphs.count == 1)
  }

  @Test func fiveThousandQuotesAndListsAreRead() {
    let quotes = Reading(String(repeating: ">", count: 5_000) + " [[deep]]")
    #expect(quotes.outline.marks.count == 1)
    #expect(quotes.texts == ["deep"])
    let lists = Reading(String(repeating: "- ", count: 5_000) + "deep\nlazy")
    #expect(lists.texts == ["deep lazy"])
    #expect(lists.html().contains("deep\nlazy"))
  }

  @Test func manyMarksOfOneParagraphAreFound() {
    let count = Soak.count(10_000, full: 100_000)
    let reading = Reading(String(repeating: "[[a]] ", count: count))
    #expect(reading.outline.marks.count == count)
  }

  @Test func shortRowsOfAWideTableDoNotFillMemory() {
    let reading = Reading(
      String(repeating: "|a", count: 2_000) + "\n" + String(repeating: "|-", count: 2_000) + "\n"
        + String(repeating: "|\n", count: 5_000))
    #expect(reading.html().utf8.count < 2_000_000)
  }

  @Test func nothingGivesNothing() {
    #expect(Reading("").html() == "")
    #expect(Reading(bytes: [0xEF, 0xBB, 0xBF]).html() == "")
    #expect(Reading("abc", body: 9..<12).outline.runs.isEmpty)
  }
}
