import Support

/// How diagnostics are written for whoever reads them.
package enum DiagnosticFormat: String, CaseIterable, Sendable {
  /// For people: with the line and a caret.
  case text
  /// One object, for programs of one's own.
  case json
  /// The Static Analysis Results Interchange Format, version 2.1.0.
  case sarif
  /// Commands of GitHub's workflows, which become annotations of a change.
  case github
}

extension DiagnosticFormat {
  /// The diagnostics as a whole output. `isColoured` counts for `text` alone.
  package func written(_ diagnostics: [Diagnostic], isColoured: Bool = false) -> String {
    switch self {
    case .text: diagnostics.map { $0.text(isColoured: isColoured) }.joined()
    case .json: DiagnosticsJSON(diagnostics).value.text
    case .sarif: SARIFLog(diagnostics).value.text
    case .github: diagnostics.map { WorkflowCommand($0).text }.joined()
    }
  }
}
