@testable import Diagnostics

extension DiagnosticID {
  /// All kinds with their explanations, as a chapter for editors and template authors.
  static var manual: String {
    let entries = allCases.map { id in
      var text = "### `\(id.rawValue)`\n\n\(id.explanation.rule)"
      if id.severity != .error { text += " (A \(id.severity.rawValue).)" }
      switch id.explanation.example {
      case .text(let path, let wrong, let right):
        text += "\n\nWrong, in `\(path)`:\n\n````\n\(wrong)````\n\nRight:\n\n````\n\(right)````"
      case .place(let wrong, let right, _): text += "\n\nWrong: `\(wrong)`. Right: `\(right)`."
      case nil: break
      }
      return text
    }
    let opening =
      "What `dossier build`, `check` and `preview` report, by the name that `dossier explain` "
      + "takes. The examples belong to a small briefing about a bridge."
    return ([opening] + entries).joined(separator: "\n\n") + "\n"
  }
}
