import Support

/// Diagnostics as a log of one run, in SARIF 2.1.0 (OASIS, 2020).
struct SARIFLog {
  let value: JSONValue

  init(_ diagnostics: [Diagnostic]) {
    let ids = Set(diagnostics.map(\.id)).sorted { $0.rawValue < $1.rawValue }
    let indices = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    value = .object([
      "$schema": .text("https://json.schemastore.org/sarif-2.1.0.json"),
      "version": .text("2.1.0"),
      "runs": .list([
        .object([
          "tool": .object([
            "driver": .object([
              "name": .text("Dossier"), "rules": .list(ids.map(Self.rule)),
            ])
          ]),
          "columnKind": .text("unicodeCodePoints"),
          "results": .list(diagnostics.map { Self.result($0, rule: indices[$0.id] ?? -1) }),
        ])
      ]),
    ])
  }

  private static func rule(_ id: DiagnosticID) -> JSONValue {
    .object([
      "id": .text(id.rawValue),
      "fullDescription": .object(["text": .text(id.explanation.rule)]),
      "defaultConfiguration": .object(["level": .text(level(of: id))]),
    ])
  }

  private static func level(of id: DiagnosticID) -> String {
    id.severity == .task ? "note" : id.severity.rawValue
  }

  private static func result(_ diagnostic: Diagnostic, rule: Int) -> JSONValue {
    .object([
      "ruleId": .text(diagnostic.id.rawValue),
      "ruleIndex": .number(rule),
      "level": .text(level(of: diagnostic.id)),
      "message": .object(["text": .text(diagnostic.sentence)]),
      "locations": .list([location(diagnostic.location)]),
      "relatedLocations": diagnostic.related.isEmpty
        ? nil : .list(diagnostic.related.map { location($0.location, $0.message) }),
    ])
  }

  private static func location(_ place: Location, _ message: String? = nil) -> JSONValue {
    .object([
      "physicalLocation": .object([
        "artifactLocation": .object(["uri": .text(uri(of: place.path))]),
        "region": place.line > 0 ? region(place) : nil,
      ]),
      "message": message.map { .object(["text": .text($0)]) },
    ])
  }

  /// Columns in code points, the end exclusive (section 3.30).
  private static func region(_ place: Location) -> JSONValue {
    let before = place.lineText.prefix(place.column - 1).unicodeScalars.count
    let marked = place.lineText.dropFirst(place.column - 1).prefix(place.length)
    return .object([
      "startLine": .number(place.line),
      "startColumn": .number(before + 1),
      "endColumn": .number(before + 1 + marked.unicodeScalars.count),
      "snippet": .object(["text": .text(place.lineText)]),
    ])
  }

  /// The path as a relative reference (RFC 3986, section 4.2), or an absolute one of a file.
  private static func uri(of path: String) -> String {
    let encoded = String(percentEncoding: path) {
      $0.isLetter || $0.isDigit || "/_.-~".utf8.contains($0)
    }
    return path.hasPrefix("/") ? "file://" + encoded : encoded
  }
}
