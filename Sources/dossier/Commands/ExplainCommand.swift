internal import ArgumentParser
internal import Diagnostics

/// `dossier explain`: the rule of a diagnostic, with an example; or a list of all.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explains a diagnostic, with an example.")

  @Argument(help: "The id of a diagnostic, as `unknown-key`; without it all are listed.")
  var id: String?

  func run() throws {
    guard let id else {
      let lines = DiagnosticID.allCases.map { "\(Self.line(of: $0))\n" }
      return try reportingFailures { try send(lines.joined()) }
    }
    guard let known = DiagnosticID(rawValue: id) else {
      let near = nearest(to: id, among: DiagnosticID.allCases.map(\.rawValue))
      throw ValidationError(
        "no diagnostic is called '\(id)'" + (near.map { ": did you mean '\($0)'?" } ?? ""))
    }
    try reportingFailures { try send(known.explanationText) }
  }

  /// `unknown-key             Each kind has its keys, …`: the first sentence.
  private static func line(of id: DiagnosticID) -> String {
    let rule = id.explanation.rule
    let end = rule.firstRange(of: ". ")?.lowerBound ?? rule.index(before: rule.endIndex)
    let name = id.rawValue + String(repeating: " ", count: max(1, 24 - id.rawValue.count))
    return name + rule[..<end]
  }
}
