import Foundation
import Publishing
import TestSupport
import Testing

/// How the program reports errors, as its users and their programs read them.
struct ReportTests {
  private func broken() throws -> SiteFolder {
    let folder = try SiteFolder.small()
    try folder.write(
      "---\ntitle: A\ndate: 2020\n---\n[[Mara Olsn]] <b>x</b>\n", to: "Content/notes/a.md")
    return folder
  }

  private func warned() throws -> SiteFolder {
    let folder = try SiteFolder.small()
    try folder.write("---\ntitle: A\ndate: 2020\n---\n<b>x\n", to: "Content/notes/a.md")
    return folder
  }

  @Test(arguments: ["build", "check"])
  func jsonIsAllThatTheOutputHolds(command: String) throws {
    let folder = try broken()
    let result = try Program.run([command, "--format", "json"], in: folder.path)
    #expect(result.status == 1)
    let report = try JSONDecoder().decode(JSONReport.self, from: Data(result.output.utf8))
    #expect(report.errors == 1)
    #expect(report.diagnostics.map(\.id).contains("unknown-reference"))
    #expect(!result.errors.contains("Mara"))
  }

  private struct JSONReport: Decodable {
    struct Diagnostic: Decodable {
      let id: String
    }
    let errors: Int
    let diagnostics: [Diagnostic]
  }

  @Test(.enabled(if: Python.has("pydantic_sarif"), "needs Python's pydantic-sarif"))
  func sarifIsValidByItsSchema() throws {
    let sites = "\(Folders.sites)/broken"
    var logs = ""
    for name in ["duplicate-slug", "templates", "invalid-utf8", "raw-html", "invalid-slug"] {
      let folder = try SiteFolder.small()
      for (path, bytes) in try DiskFileSystem().contents(of: "\(sites)/\(name)")
      where path.hasPrefix("Content/") || path.hasPrefix("Templates/") {
        if path != "Content/notes/a.md" || name != "invalid-utf8" {
          try folder.write(String(decoding: bytes, as: UTF8.self), to: path)
        }
      }
      let result = try Program.run(["check", "--format", "sarif"], in: folder.path)
      logs += result.output.filter { $0 != "\n" } + "\n"
    }
    let script = "\(Folders.project)/Tests/dossierTests/check_sarif.py"
    let counts = logs.split(separator: "\n").map {
      "\($0.split(separator: "\"ruleIndex\"").count - 1) results\n"
    }
    #expect(try Python.run([script], input: Array(logs.utf8)) == counts.joined())
    #expect(counts.count == 5)
  }

  @Test func pathsLeadFromTheFolderTheProgramRunsIn() throws {
    let folder = try broken()
    let inner = try Program.run(["check", "--format", "github"], in: folder.path)
    #expect(inner.output.contains("::error file=Content/notes/a.md,line=5,col=3,"))
    let outer = try Program.run(
      ["check", "--format", "github", "--site", "\(folder.path)/"], in: "/")
    #expect(outer.output.contains("::error file=\(folder.path)/Content/notes/a.md,line=5,col=3,"))
  }

  @Test func deniedWarningsEndWithStatusOneAndWhatWasBuiltStays() throws {
    let folder = try warned()
    #expect(try Program.run(["check"], in: folder.path).status == 0)
    let check = try Program.run(["check", "--deny", "warnings"], in: folder.path)
    #expect(check.status == 1)
    #expect(check.errors.hasSuffix("1 warning, but none are allowed\n"))
    #expect(try Program.run(["build", "--deny", "warnings"], in: folder.path).status == 1)
    #expect(DiskFileSystem().exists("\(folder.path)/Public/index.html"))
  }

  @Test(arguments: [
    ([:], true), (["NO_COLOR": "1"], false), (["NO_COLOR": ""], true), (["TERM": "dumb"], false),
  ])
  func terminalShowsColoursUnlessNobodyWantsThem(
    environment: [String: String], areShown: Bool
  ) throws {
    let folder = try broken()
    var variables = ["TERM": "xterm", "NO_COLOR": ""]
    variables.merge(environment) { $1 }
    let reported = try Program.errorsOnATerminal(["check"], in: folder.path, environment: variables)
    #expect(reported.contains("no page is called 'Mara Olsn'"))
    #expect(reported.contains("\u{1B}[") == areShown)
  }

  @Test func noColoursGoIntoAPipe() throws {
    let folder = try broken()
    let result = try Program.run(["check"], in: folder.path, environment: ["TERM": "xterm"])
    #expect(result.errors.contains("no page is called 'Mara Olsn'"))
    #expect(!result.errors.contains("\u{1B}"))
  }
}
