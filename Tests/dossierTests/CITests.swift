import Foundation
import TestSupport
import Testing

/// What `.ci/run` makes of tests that were skipped.
struct CITests {
  /// Its function `tests`, for a run that prints a line.
  private func status(ofARunThatPrints line: String) throws -> Int32 {
    let script = """
      set -euo pipefail
      eval "$(sed -n "/^may_be_skipped=/,/^}/p" "$0")"
      tests "$may_be_skipped" printf '%s\\n' "$1" >&2
      """
    return try OutsideProgram("bash").run(
      ["-c", script, "\(Folders.project)/.ci/run", line]
    ).status
  }

  /// J4
  @Test func aTestThatIsSkippedFailsTheRunUnlessItsReasonIsListed() throws {
    #expect(try status(ofARunThatPrints: "Test a() passed after 1 seconds") == 0)
    #expect(
      try status(ofARunThatPrints: "Test a() skipped: needs the right to mount a file system") == 0)
    #expect(try status(ofARunThatPrints: "Test a() skipped: needs jinja2") == 1)
    #expect(try status(ofARunThatPrints: "Suite ATests skipped: needs curl") == 1)
  }

  /// A test that has a long form runs in it in `make soak`, and each name there is one of tests.
  @Test func soakRunsEveryTestThatHasALongForm() throws {
    let folder = "\(Folders.project)/Tests"
    let recipe = try String(contentsOfFile: "\(Folders.project)/Makefile", encoding: .utf8)
    let filter = try #require(recipe.firstMatch(of: /DOSSIER_SOAK=1[^"]*"([^"]+)"/)?.output.1)
    let filters = filter.split(separator: "|")
    var all: [Substring] = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder)
    where path.hasSuffix("Tests.swift") {
      let text = try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8)
      let names = text.matches(of: /(?:struct|func) (\w+)/).map(\.output.1)
      all += names
      guard text.contains(/\bSoak\.(count|isOn)/) else { continue }
      #expect(filters.contains { part in names.contains { $0.contains(part) } }, "\(path)")
    }
    for part in filters { #expect(all.contains { $0.contains(part) }, "\(part)") }
  }
}
