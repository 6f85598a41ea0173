import Diagnostics
import Glibc
import Support
import Testing

/// E20
struct VisibleTextTests {
  /// What ends a line, steers a terminal, turns the direction of writing, hides or tags.
  static let controls: [Unicode.Scalar] = [
    "\0", "\u{7}", "\n", "\r", "\u{1B}", "\u{7F}", "\u{85}", "\u{9B}", "\u{AD}", "\u{61C}",
    "\u{200B}", "\u{200E}", "\u{200F}", "\u{2028}", "\u{2029}", "\u{202A}", "\u{202E}", "\u{2066}",
    "\u{2069}", "\u{FEFF}", "\u{E0041}",
  ]

  @Test(arguments: controls)
  func controlIsWrittenAsItsNumber(scalar: Unicode.Scalar) {
    let number = String(scalar.value, radix: 16, uppercase: true)
    #expect("a\(scalar)b".withVisibleControls == "a\\u{\(number)}b")
  }

  @Test(arguments: ["plain", "é\t ß", "e\u{301}", "می\u{200C}خواهم", "👩\u{200D}🚀", "日本語", "עברית"])
  func textStaysAsItIs(text: String) {
    #expect(text.withVisibleControls == text)
  }

  @Test(arguments: controls, DiagnosticFormat.allCases)
  func noFormatHandsAControlOn(scalar: Unicode.Scalar, format: DiagnosticFormat) {
    let file = InputFile(path: "Content/a\(scalar).md", bytes: Array("x: \(scalar)y\n".utf8))
    let diagnostic = Diagnostic(
      .unknownKey, "no '\(scalar)'", at: file.location(of: 0..<1), suggestion: "or '\(scalar)'?",
      related: [.init("like '\(scalar)'", at: file.location(of: 0..<1))])
    let lineEnds = DiagnosticFormat.text == format ? 6 : format == .github ? 1 : nil
    let text = format.written([diagnostic])
    let controls = text.unicodeScalars.filter(\.isInvisibleControl)
    #expect(controls.allSatisfy { $0 == "\n" })
    if let lineEnds, scalar != "\n" { #expect(controls.count == lineEnds) }
  }

  @Test func fileNameHasNoLineOfItsOwnInAWorkflow() {
    let file = InputFile(path: "x\n::warning::a", bytes: [])
    let text = DiagnosticFormat.github.written([
      Diagnostic(.unreadableFile, "it is '\n::error::b'", at: file.wholeLocation)
    ])
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count == 2)
  }

  @Test func failureOfTheMachineIsOneLine() {
    let error = FileError("link", "x\n::warning::a\u{9B}", code: ENOENT)
    #expect(
      error.description == "cannot link 'x\\u{A}::warning::a\\u{9B}': No such file or directory")
  }
}
