internal import Diagnostics
internal import Editing
internal import Publishing
import Support

extension LanguageServer {
  /// Sends each file's diagnostics where they, or the file, are others than were last sent. Both are in
  /// the order of a report.
  func show(_ diagnostics: [Diagnostic], and others: [String: [Diagnostic]] = [:]) {
    var byPath = Dictionary(grouping: diagnostics, by: \.location.path)
    for (path, others) in others {
      byPath[path] = byPath[path].map { ($0 + others).sortedOnce() } ?? others
    }
    for path in Set(byPath.keys).union(shown.keys).sorted() {
      let last = shown[path]
      let next = Shown(
        uri: uri(of: path), diagnostics: byPath[path] ?? [],
        file: latest?.inputs.file(at: path)?.digest,
        version: texts[path]?.version)
      guard last != next else { continue }
      if let last, last.uri != next.uri { publish([], of: last.uri) }
      let isOpen = texts[path] != nil
      shown[path] = next.diagnostics.isEmpty && !isOpen ? nil : next
      let file = latest?.inputs.file(at: path)
      let map = PositionMap(file?.bytes ?? [], client.encoding)
      publish(
        next.diagnostics.map { value(of: $0, map) }, of: next.uri,
        texts[path].flatMap { $0.file == file ? $0.version : nil })
    }
  }

  private func publish(_ diagnostics: [JSONValue], of uri: String, _ version: Int? = nil) {
    notify(
      "textDocument/publishDiagnostics",
      .object([
        "uri": .text(uri), "version": version.map { .number($0) },
        "diagnostics": .list(diagnostics),
      ]))
  }

  /// `map` is of the diagnostic's file.
  func value(of diagnostic: Diagnostic, _ map: PositionMap) -> JSONValue {
    let related = diagnostic.related.compactMap { place -> JSONValue? in
      guard let file = latest?.inputs.file(at: place.location.path) else { return nil }
      let map = PositionMap(file.bytes, client.encoding)
      return .object([
        "location": .object([
          "uri": .text(uri(of: file.path)),
          "range": map.range(place.location.range(in: file.bytes)),
        ]),
        "message": .text(place.message),
      ])
    }
    return .object([
      "range": map.range(of: diagnostic.location),
      "severity": .number(diagnostic.severity.number),
      "code": .text(diagnostic.id.rawValue),
      "source": .text("dossier"),
      "message": .text(
        diagnostic.message + (diagnostic.suggestion.map { "\n\($0.phrase)" } ?? "")),
      "relatedInformation": related.isEmpty ? nil : .list(related),
    ])
  }
}

extension PositionMap {
  /// What a diagnostic marks.
  func range(of location: Location) -> JSONValue { range(location.range(in: bytes)) }
}

extension Diagnostic.Severity {
  /// As LSP numbers them: what could still be done is a hint.
  fileprivate var number: Int {
    switch self {
    case .error: 1
    case .warning: 2
    case .task: 4
    }
  }
}
