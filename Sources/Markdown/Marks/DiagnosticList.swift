internal import Diagnostics
import Support

/// The diagnostics of one text, at most a hundred errors and a hundred warnings: each carries its
/// whole line, so a text that is nothing but errors would take memory by the square of its length.
struct DiagnosticList {
  let file: InputFile
  private(set) var diagnostics: [Diagnostic] = []
  private var counts: [Diagnostic.Severity: Int] = [:]

  private static let most = 100

  init(of file: InputFile) {
    self.file = file
  }

  /// Whether one of this kind is kept.
  func has(_ id: DiagnosticID) -> Bool { diagnostics.contains { $0.id == id } }

  /// Whether another diagnostic of this severity is kept.
  func hasRoom(for id: DiagnosticID) -> Bool { counts[id.severity, default: 0] < Self.most }

  /// Adds a diagnostic at a byte range of the file.
  mutating func add(
    _ id: DiagnosticID, _ message: String, at source: Range<Int>, suggestion: Suggestion? = nil,
    related: (message: String, source: Range<Int>)? = nil
  ) {
    guard hasRoom(for: id) else { return }
    counts[id.severity, default: 0] += 1
    diagnostics.append(
      Diagnostic(
        id, message, at: file.location(of: source), suggestion: suggestion,
        related: related.map { [.init($0.message, at: file.location(of: $0.source))] } ?? []))
  }
}
