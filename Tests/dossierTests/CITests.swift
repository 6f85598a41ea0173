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
}
