import Content
import Diagnostics
import TestTexts
import Testing

/// A plain text is shown as it is written, so marks in it are reported.
struct PlainMarksTests {
  private func read(_ summary: String) -> (MarkedText, [Diagnostic]) {
    let marked = MarkedText("---\ntitle: A\ndate: 2021\nsummary: \(summary)\n---\n")
    var diagnostics: [Diagnostic] = []
    _ = Document(
      parsing: marked.file("notes/a.md"), as: EntityID(.note, "a"), introduces: nil,
      into: &diagnostics)
    return (marked, diagnostics)
  }

  @Test(arguments: [
    ("See ⟦[[mara-olsen|Mara]]⟧.", "write 'Mara'"), ("See ⟦[[Mara Olsen]]⟧", "write 'Mara Olsen'"),
    ("See ⟦[[⟧Mara", "remove it"), ("See ⟦![[map.png]]⟧", "write 'map.png'"),
    ("A walk⟦ [@gazette, para. 1]⟧.", "remove it"), ("A walk⟦[^1]⟧.", "remove it"),
    ("'⟦**Bold**⟧ words'", "write 'Bold'"), ("\"⟦*so*⟧\"", "write 'so'"), ("a ⟦_b_⟧.", "write 'b'"),
    ("a ⟦`b c`⟧", "write 'b c'"), ("a ⟦~~b~~⟧", "write 'b'"), ("a ⟦==b==⟧", "write 'b'"),
    ("a ⟦[b c](https://t.example/)⟧", "write 'b c'"), (">\n  a\n  ⟦**b c**⟧", "write 'b c'"),
    ("a “⟦**Ä**⟧”", "write 'Ä'"),
  ])
  func aMarkIsReportedWithWhatReadersShouldSee(summary: String, fix: String) {
    let (marked, diagnostics) = read(summary)
    #expect(diagnostics.map(\.id) == [.foreignMark], "\(summary): \(diagnostics)")
    #expect(diagnostics.map(\.location) == marked.locations(in: "notes/a.md"), "\(summary)")
    #expect(diagnostics.map(\.suggestion?.phrase) == [fix], "\(summary)")
    let words = fix == "remove it" ? "" : String(fix.dropFirst("write '".count).dropLast())
    guard let range = marked.ranges.first else { return }
    let bytes =
      marked.bytes[..<range.lowerBound] + Array(words.utf8)
      + marked.bytes[range.upperBound...]
    let mended = String(decoding: bytes, as: UTF8.self).split(separator: "summary: ")[1]
    #expect(read(String(mended.replacing("\n---\n", with: ""))).1 == [], "\(summary)")
  }

  @Test(arguments: [
    "Price* and terms*", "M*A*S*H, F*** and S***", "5 * 3 * 2", "snake_case_name", "2**3**4",
    "He [the mayor] left [sic](p. 3)", "[...] and later", "`Abd and the Ka`ba", "a = b == c",
    "~5 ~~ 6",
    "see * here, and *", "[ ] open", "a [@ b] c", "“[…] so”", "mail a@b.example",
  ])
  func whatIsNoMarkIsNotReported(summary: String) {
    #expect(read("\"\(summary)\"").1 == [], "\(summary)")
  }

  @Test func everyPlainTextIsLookedAt() {
    var diagnostics: [Diagnostic] = []
    let marked = MarkedText(
      """
      ---
      name: Mara Olsen
      names: [Mara, "⟦*Mo*⟧"]
      roles: [{role: The ⟦**mayor**⟧, source: a, paragraph: 1}]
      ---

      """)
    _ = Document(
      parsing: marked.file("people/mara.md"), as: EntityID(.person, "mara"), introduces: nil,
      into: &diagnostics)
    let reported = diagnostics.filter { $0.id == .foreignMark }
    #expect(reported.map(\.location) == marked.locations(in: "people/mara.md"), "\(diagnostics)")
    #expect(reported.first?.message == "'names' is plain text, in which '*' has no meaning")
  }

  /// A title as the source states it, and a note that quotes the source, are the source's words.
  @Test func marksInASourcesWordsAreTheSourcesOwn() {
    let article = MarkedText(
      """
      ---
      title: "*So* [[it]] was"
      date: 2020-05-03
      date_note: "Taken from the line '3 May [[x]]'."
      publisher: P
      publisher_note: as **said** there
      reliability: "of ⟦*one*⟧ page"
      ---

      x
      """)
    var diagnostics: [Diagnostic] = []
    _ = Document(
      parsing: article.file("articles/a.txt"), as: EntityID(.article, "a"), introduces: nil,
      into: &diagnostics)
    #expect(
      diagnostics.map(\.location) == article.locations(in: "articles/a.txt"), "\(diagnostics)")
  }

  @Test func aMarkOnTwoLinesIsReportedWhereItsValueIs() {
    let (marked, diagnostics) = read("⟦a **b⟧\n  c**")
    #expect(diagnostics.map(\.location) == marked.locations(in: "notes/a.md"))
    #expect(diagnostics.map(\.suggestion?.phrase) == ["in place of '**b c**' write 'b c'"])
  }

  /// Each diagnostic holds its line.
  @Test func ofOneValueTwentyAreReported() {
    #expect(read(String(repeating: "x [[y]] ", count: 1000)).1.count == 20)
  }
}
