internal import Diagnostics
internal import Editing
internal import Pages
internal import Publishing
import Support

/// A build with the texts that it was made from.
struct BuiltTexts: Sendable {
  let inputs: Inputs
  let build: Build
  /// Which of the server's changes it is of.
  let generation: Int

  /// What `dossier check` reports of the same files; nil where it is no longer wanted.
  func allDiagnostics(isWanted: () -> Bool) async -> [Diagnostic]? {
    guard let pages = build.pages else { return build.diagnostics }
    var facts: [Build.RenderedFacts] = []
    for page in pages.pages where !page.isData {
      guard isWanted() else { return nil }
      facts.append(build.render(page).withoutBytes)
      await Task.yield()
    }
    var all = build.diagnostics + facts.flatMap(\.diagnostics) + build.check(facts)
    guard isWanted() else { return nil }
    if !all.hasErrors {
      let briefing = pages.briefing
      all += Worklist(briefing.site, briefing.graph, briefing.names, besides: briefing.tasks).tasks
    }
    return all.sortedOnce()
  }
}

/// What a check of everything found beside a build's diagnostics: shown until the next for the files that
/// are as they were.
struct LateDiagnostics: Sendable {
  private var found: [String: (file: InputFile?, diagnostics: [Diagnostic])] = [:]

  init() {}

  init(_ all: [Diagnostic], besides known: [Diagnostic], _ inputs: Inputs) {
    let known = Set(known)
    let others = all.filter { !known.contains($0) }
    found = Dictionary(grouping: others, by: \.location.path).reduce(into: [:]) {
      $0[$1.key] = (inputs.file(at: $1.key), $1.value)
    }
  }

  /// Those of the files that are the same among other inputs, by path.
  func diagnostics(of inputs: Inputs) -> [String: [Diagnostic]] {
    found.filter { inputs.file(at: $0.key) == $0.value.file }.mapValues(\.diagnostics)
  }
}

/// What a client was last sent of a file.
struct Shown: Equatable {
  /// The address that they were sent for.
  let uri: String
  let diagnostics: [Diagnostic]
  /// The digest of the file's bytes; nil for one that isn't there.
  let file: Digest?
  /// Nil for a file that is not open, and for one that has been closed or opened since.
  var version: Int?
}
