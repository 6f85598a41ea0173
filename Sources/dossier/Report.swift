internal import ArgumentParser
internal import Diagnostics
internal import Glibc

/// Diagnostics on their way to the author, on the standard error stream.
struct Report {
  private let diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  func print() {
    for diagnostic in diagnostics { write(diagnostic.text) }
    let errors = diagnostics.count { $0.severity == .error }
    guard errors > 0 else { return }
    let warnings = diagnostics.count - errors
    let others = warnings > 0 ? " and \(count(warnings, "warning"))" : ""
    write("\(count(errors, "error"))\(others); nothing was written\n")
  }
}

/// Runs a command; a failing machine is told in a line and ends the program with status 2.
func reportingFailures(_ run: () async throws -> Void) async throws {
  do {
    try await run()
  } catch let error as FileError {
    write("error: \(error)\n")
    throw ExitCode(2)
  }
}

/// `no warnings`, `1 warning`, `2 warnings`
func count(_ number: Int, _ noun: String) -> String {
  number == 0 ? "no \(noun)s" : number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
}

/// Writes to the standard error stream; what can't be written there can be told nowhere.
private func write(_ text: String) {
  let bytes = Array(text.utf8)
  _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
}

/// A line for whoever waits, on the standard error stream.
func tell(_ line: String, terminator: String = "\n") {
  write(line + terminator)
}
