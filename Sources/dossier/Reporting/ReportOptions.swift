internal import ArgumentParser
internal import Diagnostics

extension DiagnosticFormat: ExpressibleByArgument {}

/// How a command reports what it has found.
struct ReportOptions: ParsableArguments {
  /// What fails a command although it isn't an error.
  enum Denied: String, ExpressibleByArgument, CaseIterable {
    case warnings
    case worklist
  }

  @Option(
    help: ArgumentHelp(
      "The format of diagnostics.",
      discussion: "text goes to the standard error stream, the others to the standard output."))
  var format = DiagnosticFormat.text
  @Option(help: "Ends with status 1 if there are any of these; may be repeated.")
  var deny: [Denied] = []
}
