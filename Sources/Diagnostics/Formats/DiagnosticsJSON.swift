package import Support

/// Diagnostics as one JSON object: how many there are of each severity, and each with its places.
package struct DiagnosticsJSON {
  /// An object.
  package let value: JSONValue

  /// Diagnostics, in the order given.
  package init(_ diagnostics: [Diagnostic]) {
    let count = { (severity: Diagnostic.Severity) in
      JSONValue.number(diagnostics.count { $0.severity == severity })
    }
    value = .object([
      "errors": count(.error),
      "warnings": count(.warning),
      "tasks": count(.task),
      "diagnostics": .list(diagnostics.map(Self.diagnostic)),
    ])
  }

  private static func diagnostic(_ diagnostic: Diagnostic) -> JSONValue {
    .object([
      "id": .text(diagnostic.id.rawValue),
      "severity": .text(diagnostic.severity.rawValue),
      "message": .text(diagnostic.message),
      "suggestion": diagnostic.suggestion.map { .text($0.phrase) },
      "location": location(diagnostic.location),
      "related": .list(
        diagnostic.related.map {
          .object(["message": .text($0.message), "location": location($0.location)])
        }),
    ])
  }

  /// Lines, columns and lengths count as in `Location`; without them the file as a whole is meant.
  static func location(_ place: Location) -> JSONValue {
    guard place.line > 0 else { return .object(["path": .text(place.path)]) }
    return .object([
      "path": .text(place.path), "line": .number(place.line), "column": .number(place.column),
      "length": .number(place.length), "offset": .number(place.offset),
      "text": .text(place.lineText),
    ])
  }
}
