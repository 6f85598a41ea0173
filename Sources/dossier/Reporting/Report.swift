internal import ArgumentParser
internal import Diagnostics
internal import Glibc
import Support

/// Diagnostics on their way to the author.
struct Report {
  private let diagnostics: [Diagnostic]
  private let options: ReportOptions

  /// Paths are shown as they lead from the folder that the command runs in.
  init(_ diagnostics: [Diagnostic], of site: String, _ options: ReportOptions) {
    self.diagnostics = diagnostics.map { $0.shown(from: site) }
    self.options = options
  }

  /// Prints all, and ends the command with status 1 where there are errors.
  func print() throws {
    if options.format == .text {
      let isColoured = Terminal(STDERR_FILENO).showsColours
      try send(options.format.written(diagnostics, isColoured: isColoured), to: .errors)
    } else {
      try send(options.format.written(diagnostics), to: .output)
    }
    offerExplanations()
    let errors = number(of: .error)
    guard errors > 0 else { return }
    let warnings = number(of: .warning)
    let others = warnings > 0 ? " and \(count(warnings, "warning"))" : ""
    printError("\(count(errors, "error"))\(others); nothing was written")
    throw ExitCode(1)
  }

  /// Names the kinds of diagnostics, by which they can be looked up.
  private func offerExplanations() {
    guard options.format == .text else { return }
    var ids: [DiagnosticID] = []
    for diagnostic in diagnostics where !ids.contains(diagnostic.id) { ids.append(diagnostic.id) }
    guard !ids.isEmpty else { return }
    let others = ids.count > Self.mostOffered ? ", …" : ""
    let names = ids.prefix(Self.mostOffered).map(\.rawValue).joined(separator: ", ")
    printError("'dossier explain ID' says more about \(names)\(others)")
  }

  private static let mostOffered = 5

  /// Ends a command that has done its work: with a line about it, which is not for other programs
  /// to read, and with status 1 where there is what was denied.
  func conclude(with line: String) throws {
    try send(line.withVisibleControls + "\n", to: options.format == .text ? .output : .errors)
    let warnings = number(of: .warning)
    let tasks = number(of: .task)
    if warnings > 0, options.deny.contains(.warnings) {
      printError("\(count(warnings, "warning")), but none are allowed")
    } else if tasks > 0, options.deny.contains(.worklist) {
      printError("\(count(tasks, "task")), but none are allowed")
    } else {
      return
    }
    throw ExitCode(1)
  }

  private func number(of severity: Diagnostic.Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }
}

extension Diagnostic {
  /// The diagnostic, with the paths of inputs led through the site's folder.
  fileprivate func shown(from site: String) -> Diagnostic {
    var folder = site[...]
    while folder.hasPrefix("./") { folder = folder.dropFirst(2).drop { $0 == "/" } }
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    guard folder != ".", !folder.isEmpty else { return self }
    return Diagnostic(
      id, message, at: location.shown(from: folder), suggestion: suggestion,
      related: related.map { .init($0.message, at: $0.location.shown(from: folder)) })
  }
}

extension Location {
  fileprivate func shown(from folder: Substring) -> Location {
    guard path.hasPrefix("Content/") || path.hasPrefix("Templates/") else { return self }
    return Location(
      path: folder == "/" ? "/\(path)" : "\(folder)/\(path)", offset: offset, line: line,
      column: column, length: length, lineText: lineText)
  }
}

/// Runs a command; a failing machine is reported in a line and ends the program with status 2.
func reportingFailures(_ run: () async throws -> Void) async throws {
  do {
    try await run()
  } catch let error as FileError {
    throw status(of: error)
  }
}

/// Reports failures of a command that waits for nothing.
func reportingFailures(_ run: () throws -> Void) throws {
  do {
    try run()
  } catch let error as FileError {
    throw status(of: error)
  }
}

private func status(of error: FileError) -> ExitCode {
  printError("error: \(error)")
  return ExitCode(2)
}

/// `no warnings`, `1 warning`, `2 warnings`
func count(_ number: Int, _ noun: String) -> String {
  number == 1
    ? "1 \(noun)" : "\(number == 0 ? "no" : "\(number)") \(noun)\(noun.hasSuffix("s") ? "es" : "s")"
}
