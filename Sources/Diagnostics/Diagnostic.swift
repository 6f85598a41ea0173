package import Support

/// One error of the author's, reported once: what, where, and what was probably meant.
package struct Diagnostic: Hashable, Sendable {
  /// An error fails the build, a warning does not; a task is work that could be done.
  package enum Severity: String, Hashable, Sendable {
    case error, warning, task
  }

  /// Another location that the error involves.
  package struct RelatedLocation: Hashable, Sendable {
    /// Lower case, without invisible controls.
    package let message: String
    /// Line and column of the first character, or the file alone.
    package let location: Location

    /// Makes invisible controls visible.
    package init(_ message: String, at location: Location) {
      self.message = message.withVisibleControls
      self.location = location
    }
  }

  /// Its kind, which decides the severity.
  package let id: DiagnosticID
  /// One phrase in lower case, the author's words quoted, without invisible controls.
  package let message: String
  /// Line and column of what is wrong, or the file alone.
  package let location: Location
  /// The likely fix, shown after the carets: `did you mean 'Ashraf Ghani'?`
  package let suggestion: Suggestion?
  /// In the order of importance.
  package let related: [RelatedLocation]

  /// Makes invisible controls visible in the message.
  package init(
    _ id: DiagnosticID, _ message: String, at location: Location, suggestion: Suggestion? = nil,
    related: [RelatedLocation] = []
  ) {
    self.id = id
    self.message = message.withVisibleControls
    self.location = location
    self.suggestion = suggestion
    self.related = related
  }

  /// The severity of its kind.
  package var severity: Severity { id.severity }
}

extension Diagnostic: Comparable {
  /// By location, then by id and message, so that a report's order depends on nothing else.
  package static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    if a.location != b.location { return a.location < b.location }
    return (a.id.rawValue, a.message) < (b.id.rawValue, b.message)
  }
}

extension [Diagnostic] {
  /// In the order of a report, each once.
  package func sortedOnce() -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return sorted().filter { seen.insert($0).inserted }
  }

  /// Whether a build with these fails.
  package var hasErrors: Bool { contains { $0.severity == .error } }
}
