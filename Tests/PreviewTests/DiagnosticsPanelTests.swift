import Diagnostics
import Glibc
import Support
import Testing

@testable import Preview

struct DiagnosticsPanelTests {
  private let file = InputFile(
    path: "Content/notes/a.md", bytes: Array("one\nsee <b>[[x]]</b>\n".utf8))

  private func html(_ panel: DiagnosticsPanel) -> String {
    String(decoding: panel.html, as: UTF8.self)
  }

  @Test func noErrorsHaveNoDigest() {
    #expect(DiagnosticsPanel([], site: "/s").digest == "")
    #expect(DiagnosticsPanel([], FileError("read", "x", code: EACCES), site: "/s").digest != "")
  }

  @Test func everyDiagnosticIsShownWithPlaceFrameAndFix() {
    let location = file.location(of: 9..<14)
    let panel = DiagnosticsPanel(
      [
        Diagnostic(
          .unknownReference, "no page is called '<x>'", at: location,
          suggestion: "write \(writing: "<y>")",
          related: [.init("the other", at: location)]),
        Diagnostic(.rawHTML, "HTML is dropped", at: file.wholeLocation),
      ], site: "/home/me/site")
    let reported = html(panel)
    #expect(reported.contains("<h2>1 error and 1 warning</h2>"))
    #expect(
      reported.contains("<p class=\"message\">error: no page is called &#39;&lt;x&gt;&#39;</p>"))
    #expect(reported.contains("<p class=\"place\">/home/me/site/Content/notes/a.md:2:6</p>"))
    #expect(reported.contains("    2 | see &lt;b&gt;[[x]]&lt;/b&gt;\n"))
    #expect(reported.contains("^~~~~ write &#39;&lt;y&gt;&#39;"))
    #expect(reported.contains("related location: the other"))
    #expect(reported.contains("<p class=\"place\">/home/me/site/Content/notes/a.md</p>"))
  }

  @Test func outputThatNoFileHoldsIsNamedAsItIs() {
    let place = InputFile(path: "Public/a.html", bytes: []).wholeLocation
    let panel = DiagnosticsPanel([Diagnostic(.brokenLink, "x", at: place)], site: "/s")
    #expect(html(panel).contains("<p class=\"place\">Public/a.html</p>"))
  }

  @Test func earlierBuildIsSaidToBeShown() {
    let diagnostic = Diagnostic(.rawHTML, "x", at: file.wholeLocation)
    #expect(
      html(DiagnosticsPanel([diagnostic], site: "/s", areOverEarlierBuild: true)).contains(
        "last build"))
    #expect(!html(DiagnosticsPanel([diagnostic], site: "/s")).contains("last build"))
  }
}
