import Diagnostics
import Support
import Testing

struct ConflictMarkersTests {
  private func diagnostic(_ text: String) -> Diagnostic? {
    InputFile(path: "a.md", bytes: Array(text.utf8)).conflictDiagnostic
  }

  @Test(arguments: ["\n", "\r\n"]) func aConflictIsReportedWhereItStarts(newline: String) {
    let lines = ["One.", "<<<<<<< HEAD", "Two.", "=======", "Three.", ">>>>>>> other"]
    let found = diagnostic(lines.joined(separator: newline))
    #expect(found?.id == .mergeConflict)
    #expect(found?.location.line == 2)
    #expect(found?.location.column == 1)
  }

  @Test(arguments: [
    "Heading\n=======\n\nText.", "<<<<<<< a\n>>>>>>> b\n=======\n",
    "<<<<<<<< a\n=======\n>>>>>>> b\n", " <<<<<<< a\n=======\n>>>>>>> b\n", "<<<<<<<", "",
  ])
  func otherLinesOfSignsAreNoConflict(text: String) {
    #expect(diagnostic(text) == nil)
  }
}
