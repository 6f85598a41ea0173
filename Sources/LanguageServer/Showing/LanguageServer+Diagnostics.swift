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
      let next = Shown(
        diagnostics: byPath[path] ?? [], file: latest?.inputs.file(at: path)?.digest,
        version: texts[path]?.version)
      guard shown[path] != next else { continue }
      let isOpen = texts[path] != nil
      shown[path] = next.diagnostics.isEmpty && !isOpen ? nil : next
      notify("textDocument/publishDiagnostics", value(of: next.diagnostics, in: path))
    }
  }

  private func value(of diagnostics: [Diagnostic], in path: String) -> JSONValue {
    let file = latest?.inputs.file(at: path)
    let map = PositionMap(file?.bytes ?? [], client.encoding)
    return .object([
      "uri": .text(uri(of: path)),
      "version": texts[path].flatMap { $0.file == file ? .number($0.version) : nil },
      "diagnostics": .list(diagnostics.map { value(of: $0, map) }),
    ])
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
        diagnostic.message + (diagnostic.suggestion.map { "\n\($0)" } ?? "")),
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
