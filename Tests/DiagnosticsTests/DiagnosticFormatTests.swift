import Diagnostics
import Support
import Testing

struct DiagnosticFormatTests {
  private let file = InputFile(
    path: "Content/notes/a b.md", bytes: Array("x\n🇦🇫é: 100%, [[Nobdy]]\n".utf8))

  private var unknown: Diagnostic {
    Diagnostic(
      .unknownReference, "no page is called 'Nobdy', 50%:\nx", at: location("Nobdy"),
      suggestion: "did you mean \(writing: "Nobody")?",
      related: [.init("the \"first\"", at: file.wholeLocation)])
  }

  private func location(_ words: String) -> Location {
    file.location(of: file.bytes.firstRange(of: Array(words.utf8))!)
  }

  @Test func jsonHoldsEveryPartOfADiagnostic() {
    #expect(
      DiagnosticFormat.json.written([unknown]) == #"""
        {
          "errors": 1,
          "warnings": 0,
          "tasks": 0,
          "diagnostics": [
            {
              "id": "unknown-reference",
              "severity": "error",
              "message": "no page is called 'Nobdy', 50%:\\u{A}x",
              "suggestion": "did you mean 'Nobody'?",
              "location": {
                "path": "Content/notes/a b.md",
                "line": 2,
                "column": 13,
                "length": 5,
                "offset": 22,
                "text": "🇦🇫é: 100%, [[Nobdy]]"
              },
              "related": [
                {
                  "message": "the \"first\"",
                  "location": {
                    "path": "Content/notes/a b.md"
                  }
                }
              ]
            }
          ]
        }

        """#)
  }

  @Test func noDiagnosticsAreAnEmptyListOrNothing() {
    #expect(
      DiagnosticFormat.json.written([])
        == "{\n  \"errors\": 0,\n  \"warnings\": 0,\n  \"tasks\": 0,\n  \"diagnostics\": []\n}\n")
    #expect(DiagnosticFormat.github.written([]) == "")
    #expect(DiagnosticFormat.text.written([]) == "")
  }

  @Test func workflowCommandEscapesWhatWouldEndIt() {
    let other = Diagnostic(
      .rawHTML, "a", at: InputFile(path: "a,b:c%.md", bytes: []).wholeLocation)
    #expect(
      DiagnosticFormat.github.written([unknown, other]) == """
        ::error file=Content/notes/a b.md,line=2,col=13,endColumn=17,title=unknown-reference::\
        no page is called 'Nobdy', 50%25:\\u{A}x; did you mean 'Nobody'?
        ::warning file=a%2Cb%3Ac%25.md,title=raw-html::a

        """)
  }

  @Test func sarifCountsColumnsInCodePointsAndEscapesPaths() {
    let log = DiagnosticFormat.sarif.written([unknown])
    // The flag is two code points, and one character.
    #expect(log.contains(#""startColumn": 14,"#))
    #expect(log.contains(#""endColumn": 19,"#))
    #expect(log.contains(#""uri": "Content/notes/a%20b.md""#))
    #expect(
      log.contains(#""text": "no page is called 'Nobdy', 50%:\\u{A}x; did you mean 'Nobody'?""#))
  }

  @Test func coloursMarkSeverityPlaceAndFix() {
    let text = DiagnosticFormat.text.written([unknown], isColoured: true)
    #expect(
      text.hasPrefix("\u{1B}[1mContent/notes/a b.md:2:13:\u{1B}[0m \u{1B}[1;31merror:\u{1B}[0m"))
    #expect(text.contains("\u{1B}[32m^~~~~\u{1B}[0m \u{1B}[32mdid you mean 'Nobody'?\u{1B}[0m\n"))
    let plain = text.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(plain == DiagnosticFormat.text.written([unknown]))
  }
}
