import Diagnostics
import Support
import Testing

@testable import Pages

/// A11
struct PortableNameTests {
  @Test(arguments: [
    "CON", "con", "aux.txt", "nul.tar.gz", "COM1", "lpt9.md", "COM².txt", "CON .txt", "a:b", "a?",
    "a*b", "<a>", "a|b", "\"a\"", "a\\b", "trail.", "trail ", "conin$",
  ])
  func namesThatWindowsCannotHoldAreKnown(name: String) {
    #expect(PortableName.reason(against: name[...]) != nil)
  }

  @Test(arguments: [
    "content", "con-man.md", "console", "a.aux", "auxiliary.txt", "com.txt", "com10", "a b.txt",
    ".hidden", "naïve.md", "a;b", "com1x.md",
  ])
  func otherNamesAreFine(name: String) {
    #expect(PortableName.reason(against: name[...]) == nil)
  }

  @Test func aFolderIsReportedOnce() {
    let files = ["a:b/c.txt", "a:b/d.txt", "e/aux.txt"].map {
      InputFile(path: "Content/static/\($0)", bytes: [])
    }
    let found = PortableName.diagnostics(of: files)
    #expect(
      found.map(\.location.path) == ["Content/static/a:b/c.txt", "Content/static/e/aux.txt"])
    #expect(found.allSatisfy { $0.severity == .warning })
  }

  @Test func templatesThatDifferInCaseAloneAreAnError() {
    let files = ["parts/Head.html", "parts/head.html", "parts/foot.html"].map {
      InputFile(path: "Templates/\($0)", bytes: [])
    }
    let found = PortableName.collisions(of: files)
    #expect(found.map(\.id) == [.samePath])
    #expect(found.first?.location.path == "Templates/parts/head.html")
    #expect(found.first?.related.map(\.location.path) == ["Templates/parts/Head.html"])
  }
}
