import Diagnostics
import Support
import Testing

struct DiagnosticTextTests {
  private let file = InputFile(
    path: "Content/notes/baseline.md",
    bytes: Array("x\nThe offer came from [[Ashraf Gani]] in March.\n".utf8))

  private func range(of words: String) -> Range<Int> {
    let start = file.bytes.firstRange(of: Array(words.utf8))!
    return start
  }

  @Test func frameShowsTheLineACaretAndTheFix() {
    let diagnostic = Diagnostic(
      .unknownReference, "no page is called 'Ashraf Gani'",
      at: file.location(of: range(of: "Ashraf Gani")),
      suggestion: "did you mean \(writing: "Ashraf Ghani")?")
    #expect(
      diagnostic.text == """
        Content/notes/baseline.md:2:23: error: no page is called 'Ashraf Gani'
            2 | The offer came from [[Ashraf Gani]] in March.
              |                       ^~~~~~~~~~~ did you mean 'Ashraf Ghani'?

        """)
  }

  @Test func controlCharactersNeverReachATerminal() {
    let file = InputFile(path: "a\u{1B}.md", bytes: Array("x\u{1B}[2J\ry\tz\n".utf8))
    let text = Diagnostic(.unknownKey, "no '\u{7}'", at: file.location(of: 0..<1)).text
    #expect(
      text == """
        a\\u{1B}.md:1:1: error: no '\\u{7}'
            1 | x\\u{1B}[2J\\u{D}y\tz
              | ^

        """)
  }

  /// E20
  @Test func caretsAreUnderWhatIsShown() {
    let file = InputFile(path: "a.md", bytes: Array("x\u{202E}y abc\u{9B}d\n".utf8))
    let text = Diagnostic(.unknownKey, "no", at: file.location(of: 6..<12)).text
    #expect(
      text == """
        a.md:1:5: error: no
            1 | x\\u{202E}y abc\\u{9B}d
              |            ^~~~~~~~~~

        """)
  }

  @Test func anEndlessNameIsCutInTheMiddle() {
    let name = String(repeating: "a", count: 100_000)
    let file = InputFile(path: "a.md", bytes: Array(name.utf8))
    let text = Diagnostic(
      .unknownReference, "no page is called '\(name)'", at: file.location(of: 0..<name.count)
    ).text
    #expect(text.count < 1000)
    #expect(text.contains("error: no page is called 'aaa"))
    #expect(text.contains("aaa'\n"))
  }

  @Test func reportIsSortedAndListsEachOnce() {
    let late = Diagnostic(.unknownKey, "b", at: file.location(of: 9..<10))
    let early = Diagnostic(.unknownKey, "a", at: file.location(of: 2..<3))
    #expect([late, early, late].sortedOnce() == [early, late])
  }
}
