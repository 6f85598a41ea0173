import Content
import Diagnostics
import Support
import TestTexts
import Testing

@testable import Pages

struct PageListTests {
  private func whole(_ below: String) -> Location {
    InputFile(path: "Content/\(below)", bytes: []).wholeLocation
  }

  @Test func aBareSiteHasItsListsAndFiles() {
    let briefing = TestBriefing([:])
    #expect(briefing.diagnostics == [])
    #expect(
      briefing.paths == [
        "404.html", "data/claims.csv", "data/claims.json", "data/entities.ftm.json",
        "data/mentions.csv", "data/statements.csv", "feed.json", "feed.xml", "index.html",
        "names.html", "robots.txt", "rss.xml", "search.html", "sitemap.xml", "sources.html",
        "timeline.html",
      ])
  }

  @Test func everyDocumentIndexRedirectAssetAndCopyHasItsPage() {
    let briefing = TestBriefing(
      [
        "people/ada.md": "---\nname: Ada\nredirect_from: [old, older]\n---\n",
        "events/index.md": "---\ntitle: E\n---\n", "index.md": "---\ntitle: I\n---\n",
        "about.md": "---\ntitle: A\n---\n", "static/x/y.txt": "z",
      ], assets: ["style.css": "hello"])
    #expect(briefing.diagnostics == [])
    let expected: [Page] = [
      Page("about.html", .entity(EntityID(.page, "about"))),
      Page("assets/style.324dcf027d.css", .asset("style.css")),
      Page("events/index.html", .index(.event)),
      Page("people/ada.html", .entity(EntityID(.person, "ada"))),
      Page("people/index.html", .index(.person)),
      Page("people/old.html", .redirect(to: EntityID(.person, "ada"))),
      Page("people/older.html", .redirect(to: EntityID(.person, "ada"))),
      Page("x/y.txt", .copied(0)),
    ]
    #expect(expected.allSatisfy(briefing.pages.pages.contains))
    #expect(briefing.paths.count == 16 + expected.count)
    #expect(briefing.paths == briefing.paths.sorted())
  }

  @Test func twoFilesOnOnePathAreReportedWithBoth() {
    let briefing = TestBriefing([
      "about.md": "---\ntitle: A\n---\n", "static/about.html": "x",
    ])
    #expect(
      briefing.diagnostics == [
        Diagnostic(
          .samePath, "two pages would have the path 'about.html'", at: whole("static/about.html"),
          suggestion: "give the file another name",
          related: [.init("the other file", at: whole("about.md"))])
      ])
  }

  @Test(arguments: [
    ("timeline.md", "timeline.html"), ("names.md", "names.html"), ("404.md", "404.html"),
    ("static/feed.xml", "feed.xml"), ("static/people/index.html", "people/index.html"),
  ])
  func aFileOnThePathOfABuiltPageIsReported(file: String, path: String) {
    let briefing = TestBriefing([
      file: "---\ntitle: A\n---\n", "people/ada.md": "---\nname: Ada\n---\n",
    ])
    #expect(
      briefing.diagnostics == [
        Diagnostic(
          .samePath, "two pages would have the path '\(path)', which every build writes",
          at: whole(file), suggestion: "give the file another name")
      ])
  }

  @Test func aRedirectFromASlugInUseIsReportedByTheContentAlone() {
    let briefing = TestBriefing([
      "people/ada.md": "---\nname: Ada\nredirect_from: [bea]\n---\n",
      "people/bea.md": "---\nname: Bea\n---\n",
    ])
    #expect(briefing.diagnostics == [])
    #expect(briefing.content.diagnostics.map(\.id) == [.duplicateSlug])
    #expect(briefing.paths.filter { $0 == "people/bea.html" }.count == 1)
  }

  @Test func aFileWhereAFolderIsNeededIsReported() {
    let briefing = TestBriefing([
      "static/people": "x", "people/ada.md": "---\nname: Ada\n---\n",
      "people/bea.md": "---\nname: Bea\n---\n",
    ])
    #expect(
      briefing.diagnostics == [
        Diagnostic(
          .samePath, "'people' would be a file and the folder of 'people/ada.html'",
          at: whole("static/people"), suggestion: "give the file another name")
      ])
  }

  /// A11
  @Test(arguments: [
    ("static/Plan.png", "static/plan.png", "'plan.png' and 'Plan.png' are the same file"),
    ("static/x/Ä.txt", "static/x/ä.txt", "'x/ä.txt' and 'x/Ä.txt' are the same file"),
    ("static/ΑΣ.txt", "static/ας.txt", "'ας.txt' and 'ΑΣ.txt' are the same file"),
    ("static/Img/a.png", "static/img/b.png", "the folders 'img' and 'Img' would be one"),
    ("static/People/a.png", "people/a.md", "the folders 'people' and 'People' would be one"),
    ("static/ABOUT.html", "about.md", "'about.html' and 'ABOUT.html' are the same file"),
  ])
  func pathsThatOtherSystemsHoldAsOneAreErrors(one: String, other: String, message: String) {
    let text = "---\ntitle: A\n---\n"
    let found = TestBriefing([one: text, other: text]).diagnostics
    #expect(found.map(\.id) == [.samePath])
    #expect(found.first?.message.hasPrefix(message) == true, "\(found)")
  }

  @Test func pathsThatEverySystemHoldsApartAreTwo() {
    let files = [
      "static/a.txt": "x", "static/á.txt": "x", "static/straße": "", "static/strasse": "",
    ]
    #expect(TestBriefing(files).diagnostics == [])
  }

  /// A11
  @Test func formerSlugThatWindowsCannotHoldIsAWarning() {
    let briefing = TestBriefing(["people/ada.md": "---\nname: Ada\nredirect_from: aux\n---\n"])
    #expect(briefing.diagnostics.map(\.id) == [.unportableName])
    #expect(briefing.diagnostics.first?.message.contains("'people/aux.html'") == true)
  }
}
