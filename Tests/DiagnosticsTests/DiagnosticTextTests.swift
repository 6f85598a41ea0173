import Diagnostics
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
      at: file.location(of: range(of: "Ashraf Gani")), suggestion: "did you mean 'Ashraf Ghani'?")
    #expect(
      diagnostic.text == """
        Content/notes/baseline.md:2:23: error: no page is called 'Ashraf Gani'
            2 | The offer came from [[Ashraf Gani]] in March.
              |                       ^~~~~~~~~~~ did you mean 'Ashraf Ghani'?

        """)
  }

  @Test func reportIsSortedAndTellsEachOnce() {
    let late = Diagnostic(.unknownKey, "b", at: file.location(of: 9..<10))
    let early = Diagnostic(.unknownKey, "a", at: file.location(of: 2..<3))
    #expect([late, early, late].sortedOnce() == [early, late])
  }
}
