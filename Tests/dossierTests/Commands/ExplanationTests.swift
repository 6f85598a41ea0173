import Diagnostics
import Foundation
import Publishing
import Support
import TestSupport
import Testing

/// What `dossier explain` says, held against what the build reports.
struct ExplanationTests {
  private func inputs(_ files: [String: [UInt8]]) -> Inputs {
    let all = files.map { InputFile(path: $0.key, bytes: $0.value) }
    return Inputs(
      content: all.filter { $0.path.hasPrefix("Content/") },
      templates: all.filter { $0.path.hasPrefix("Templates/") })
  }

  @Test func everyWrongExampleIsReportedAsItsErrorAloneAndTheRightOneAsNone() async throws {
    let files = try DiskFileSystem().contents(of: "\(Folders.sites)/small")
    let base = await Build(inputs(files))
    func reported(adding added: [String: String], for id: DiagnosticID) async -> [Diagnostic] {
      let added = added.mapValues { Array($0.utf8) }
      let build = await Build(inputs(files.merging(added) { $1 }), reusing: base.memo)
      // These are found in pages.
      return [.brokenLink, .duplicateAnchor].contains(id)
        ? await build.allDiagnostics() : build.diagnostics
    }
    for id in DiagnosticID.allCases {
      let (wrong, right): ([String: String], [String: String])
      switch id.explanation.example {
      case .text(let path, let bad, let good): (wrong, right) = ([path: bad], [path: good])
      case .place(let bad, let good, let text): (wrong, right) = ([bad: text], [good: text])
      case nil: continue
      }
      let errors = await reported(adding: wrong, for: id)
      #expect(Set(errors.map(\.id)) == [id], "\(id): \(errors.map(\.text).joined())")
      let others = await reported(adding: right, for: id)
      #expect(others == [], "\(id): \(others.map(\.text).joined())")
    }
  }

  @Test func explainDescribesAnErrorWithAnExample() throws {
    let result = try Program.run(["explain", "unknown-key"], in: "/")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("unknown-key (error)\n\nEach kind has its keys"))
    #expect(result.output.contains("\nWrong, in Content/notes/a-walk.md:\n\n    ---\n    titel: "))
    #expect(result.output.contains("\nRight:\n\n    ---\n    title: "))
  }

  /// J6: whatever the list names can be explained, and what it says is that explanation's beginning.
  @Test func everyMistakeThatExplainListsCanBeExplained() throws {
    let lines = try Program.run(["explain"], in: "/").output.split(separator: "\n")
    #expect(lines.count > 30)
    for line in [lines[0], lines[lines.count / 2], lines[lines.count - 1]] {
      let id = String(line.prefix { $0 != " " })
      let reported = try Program.run(["explain", id], in: "/")
      #expect(reported.status == 0)
      #expect(reported.output.hasPrefix("\(id) ("))
    }
  }

  @Test func unknownMistakeSuggestsTheNearest() throws {
    let result = try Program.run(["explain", "unknwon-key"], in: "/")
    #expect(result.status != 0)
    #expect(
      result.errors.contains("no diagnostic is called 'unknwon-key': did you mean 'unknown-key'?"))
  }

  @Test func reportNamesWhatCanBeExplained() throws {
    let folder = try SiteFolder.small()
    try folder.write("---\ntitel: A\ndate: soon\n---\n", to: "Content/notes/a.md")
    let result = try Program.run(["check"], in: folder.path)
    #expect(
      result.errors.contains("\n'dossier explain ID' says more about unknown-key, invalid-date\n"))
  }
}
