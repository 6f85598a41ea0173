import Support

/// A diagnostic as a command of GitHub's workflows, which annotates the line it is about.
///
/// A value ends at a comma and a command at the line's end, so both are written as `%2C` and `%0A`,
/// and `%` itself as `%25`.
struct WorkflowCommand {
  let text: String

  init(_ diagnostic: Diagnostic) {
    let place = diagnostic.location
    var values = [("file", place.path.withVisibleControls)]
    if place.line > 0 {
      values += [
        ("line", "\(place.line)"), ("col", "\(place.column)"),
        ("endColumn", "\(place.column + max(place.length, 1) - 1)"),
      ]
    }
    values.append(("title", diagnostic.id.rawValue))
    let stated = values.map { "\($0)=\(Self.escaped($1, [",", ":"]))" }.joined(separator: ",")
    let command = diagnostic.severity == .task ? "notice" : diagnostic.severity.rawValue
    text =
      "::\(command) \(stated)::\(Self.escaped(diagnostic.sentence, []))\n"
  }

  private static func escaped(_ text: String, _ separators: Set<Unicode.Scalar>) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "%": "%25"
      case "\n": "%0A"
      case "\r": "%0D"
      case ":" where separators.contains(scalar): "%3A"
      case "," where separators.contains(scalar): "%2C"
      default: String(scalar)
      }
    }.joined()
  }
}
