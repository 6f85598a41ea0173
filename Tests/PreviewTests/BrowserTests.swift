import Foundation
import TestSupport
import Testing

@testable import Preview

/// What the script on the pages does, in a real browser.
@Suite(
  .serialized,
  .enabled(
    if: Browser.isWanted, "run with DOSSIER_BROWSER=1; needs Debian's chromium and chromium-driver"),
  .timeLimit(.minutes(20)))
struct BrowserTests {
  /// A property of the part that the script puts over a page.
  private static let root = "document.querySelector('dossier-preview').shadowRoot"

  private func browse(
    _ site: SiteFolder, _ body: @escaping @Sendable (Browser, RunningPreview) async throws -> Void
  ) async throws {
    let browser = try await Browser()
    do {
      try await RunningPreview.run(site) { try await body(browser, $0) }
    } catch {
      try await browser.quit()
      throw error
    }
    try await browser.quit()
  }

  /// A page of many sections, under a layout with disclosures.
  private func longSite() throws -> SiteFolder {
    let site = try SiteFolder.small()
    try site.write(Self.longPage(), to: "Content/long.md")
    let layout = try site.read("Templates/layout.html")
    let details = ["first", "second"].map {
      "<details><summary>The \($0)</summary><p>More on the \($0).</p></details>"
    }
    try site.write(
      layout.replacing("</body>", with: details.joined() + "</body>"), to: "Templates/layout.html")
    return site
  }

  private static func longPage(first: String = "A beginning.") -> String {
    let sections = (1...30).map { "## Section \($0)\n\nWords, and again words.\n\nAnd more.\n" }
    return "---\ntitle: Long\n---\n\(first)\n\n" + sections.joined(separator: "\n")
  }

  @Test func reloadKeepsPlaceAndOpenDisclosures() async throws {
    let site = try longSite()
    try await browse(site) { browser, running in
      try await browser.open("http://localhost:\(running.port)/long.html")
      _ = try await browser.value(
        "(window.isOld = true, document.querySelectorAll('details')[1].open = true)")
      _ = try await browser.value("document.getElementById('section-12').scrollIntoView()")
      let place = "Math.round(document.getElementById('section-12').getBoundingClientRect().top)"
      let before = try #require(Int(try await browser.value(place)))
      let scrolled = try #require(Double(try await browser.value("scrollY")))
      #expect(scrolled > 500)
      // Text that is put in above must not move what is read.
      let first = (1...9).map { "New line \($0).\n" }.joined(separator: "\n")
      try site.write(Self.longPage(first: first), to: "Content/long.md")
      try await browser.wait(
        for: "!window.isOld && document.readyState === 'complete' && scrollY > 0")
      #expect(try await browser.value("document.body.textContent.includes('New line 9')") == "true")
      let after = try #require(Int(try await browser.value(place)))
      #expect(abs(after - before) <= 2, "\(before) and \(after)")
      #expect(try #require(Double(try await browser.value("scrollY"))) > scrolled + 50)
      let open = "[...document.querySelectorAll('details')].map((element) => element.open)"
      #expect(try await browser.value(open) == "false,true")
    }
  }

  @Test func newStylesAreTakenWithoutReloadAndOtherPagesChangesNotAtAll() async throws {
    let site = try longSite()
    try await browse(site) { browser, running in
      try await browser.open("http://localhost:\(running.port)/long.html")
      _ = try await browser.value("(window.isOld = true, scrollTo(0, 700))")
      try site.write(
        try site.read("Content/about.md") + "\nMore of another page.\n", to: "Content/about.md")
      _ = try await running.nextBuild()
      try site.write("body { color: rgb(1, 2, 3) }\n", to: "Templates/assets/plain.css")
      try await browser.wait(for: "getComputedStyle(document.body).color === 'rgb(1, 2, 3)'")
      try await browser.wait(
        for: "document.querySelectorAll('head link[rel=stylesheet]').length === 1")
      #expect(try await browser.value("window.isOld") == "true")
      #expect(try await browser.value("scrollY") == "700")
    }
  }

  @Test func errorsComeOverThePageAndGoByThemselves() async throws {
    let site = try longSite()
    try await browse(site) { browser, running in
      try await browser.open("http://localhost:\(running.port)/long.html")
      _ = try await browser.value("window.isOld = true")
      let panel = "\(Self.root).querySelector('.panel')"
      #expect(try await browser.value("\(panel).checkVisibility()") == "false")
      try site.write(Self.longPage(first: "[[Nobody]] [[No one]]"), to: "Content/long.md")
      try await browser.wait(for: "\(panel).checkVisibility() && \(panel).open")
      let reported = try await browser.value("\(panel).textContent")
      #expect(reported.contains("2 errors"))
      #expect(reported.contains("no page is called 'Nobody'"))
      #expect(reported.contains("no page is called 'No one'"))
      #expect(reported.contains("^~~~"))
      #expect(reported.contains("\(site.path)/Content/long.md:4:"))
      #expect(
        try await browser.value("document.body.textContent.includes('A beginning.')") == "true")
      let border = "getComputedStyle(\(panel)).borderTopWidth"
      try await browser.wait(for: "\(border) === '3px'")
      try site.write(Self.longPage(), to: "Content/long.md")
      try await browser.wait(for: "!\(panel).checkVisibility()")
      #expect(try await browser.value("window.isOld") == "true")
    }
  }

  @Test func pageAppearsByItselfWhereThereWasNone() async throws {
    let site = try longSite()
    let settings = try site.read("Content/site.yml")
    try site.write("title: x\nurk: y\n", to: "Content/site.yml")
    try await browse(site) { browser, running in
      try await browser.open("http://localhost:\(running.port)/later.html")
      try await browser.wait(for: "document.body.textContent.includes(\"no key 'urk'\")")
      try site.write("title: x\nurm: y\n", to: "Content/site.yml")
      try await browser.wait(for: "document.body.textContent.includes(\"no key 'urm'\")")
      try site.write(settings, to: "Content/site.yml")
      try await browser.wait(for: "document.title !== 'No build yet'")
      try site.write("---\ntitle: Later\n---\nHere it is.\n", to: "Content/later.md")
      try await browser.wait(for: "document.body.textContent.includes('Here it is.')")
    }
  }

  @Test func changedImageIsShownWithoutReload() async throws {
    let site = try longSite()
    @Sendable func image(_ colour: String) -> String {
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">"
        + "<rect width=\"9\" height=\"9\" fill=\"\(colour)\"/></svg>"
    }
    let colour = """
      (() => {
        const context = document.createElement('canvas').getContext('2d');
        context.drawImage(document.querySelector('img'), 0, 0);
        return context.getImageData(4, 4, 1, 1).data.join(' ');
      })()
      """
    try site.write(image("rgb(1,2,3)"), to: "Content/drawing.svg")
    try site.write("---\ntitle: Drawn\n---\n![a drawing](drawing.svg)\n", to: "Content/drawn.md")
    try await browse(site) { browser, running in
      try await browser.open("http://localhost:\(running.port)/drawn.html")
      _ = try await browser.value("window.isOld = true")
      try await browser.wait(for: "\(colour) === '1 2 3 255'")
      try site.write(image("rgb(4,5,6)"), to: "Content/drawing.svg")
      try await browser.wait(for: "\(colour) === '4 5 6 255'")
      #expect(try await browser.value("window.isOld") == "true")
    }
  }

  @Test func pageSaysThatThePreviewHasStopped() async throws {
    let site = try longSite()
    let browser = try await Browser()
    try await RunningPreview.run(site) { running in
      try await browser.open("http://localhost:\(running.port)/long.html")
      try await browser.wait(for: "\(Self.root).querySelector('.notice').hidden")
    }
    try await browser.wait(for: "\(Self.root).querySelector('.notice').checkVisibility()")
    try await browser.quit()
  }
}
