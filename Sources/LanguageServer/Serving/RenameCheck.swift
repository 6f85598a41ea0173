internal import Content
package import Diagnostics
package import Editing
internal import Linking
internal import Pages
package import Publishing
import Support

/// Compares a build with one after an edit.
package struct RenameCheck {
  /// Whether every reference leads to what it led to, under its new slug, and nothing new is reported.
  let isRight: Bool

  init(_ before: Build, _ after: Build, _ edit: BriefingEdit) {
    isRight =
      Self.errors(after).count <= Self.errors(before).count
      && Self.links(of: before, renamed: edit.ids) == Self.links(of: after, renamed: [:])
  }

  private static func errors(_ build: Build) -> [Diagnostic] {
    build.diagnostics.filter { $0.severity == .error }
  }

  /// What each document's marks and keys lead to, in their order; names that are found are no references.
  private static func links(of build: Build, renamed: [EntityID: EntityID]) -> [EntityID: [Target]]
  {
    guard let briefing = build.briefing else { return [:] }
    var links: [EntityID: [Target]] = [:]
    for number in briefing.site.documents.indices {
      let linked = briefing.graph[number]
      links[renamed[linked.id] ?? linked.id] = linked.links.filter { $0.kind != .mention }.map {
        Target(kind: $0.kind, to: renamed[$0.to] ?? $0.to, paragraph: $0.paragraph)
      }
    }
    return links
  }

  private struct Target: Equatable {
    let kind: Linking.Link.Kind
    let to: EntityID
    let paragraph: Int
  }

  /// Whether a diagnostic is gone after an edit and no other has come.
  package static func isBetter(
    _ before: Build, _ after: Build, _ edit: BriefingEdit, without diagnostic: Diagnostic
  ) -> Bool {
    let paths = Dictionary(
      edit.renamed.map { ($0.from, $0.to) }, uniquingKeysWith: { first, _ in first })
    let old = counts(before.diagnostics) { paths[$0] ?? $0 }
    let new = counts(after.diagnostics) { $0 }
    let key = Report(diagnostic, paths[diagnostic.location.path] ?? diagnostic.location.path)
    // A task is found by the worklist alone, which sees what the edit is made for.
    let isGone = diagnostic.severity == .task || new[key, default: 0] < old[key, default: 0]
    return isGone && new.allSatisfy { $0.value <= old[$0.key, default: 0] }
  }

  /// A diagnostic wherever in its file it is.
  private struct Report: Hashable {
    let id: DiagnosticID
    let message: String
    let path: String

    init(_ diagnostic: Diagnostic, _ path: String) {
      id = diagnostic.id
      message = diagnostic.message
      self.path = path
    }
  }

  private static func counts(_ diagnostics: [Diagnostic], _ path: (String) -> String)
    -> [Report: Int]
  {
    diagnostics.reduce(into: [:]) { $0[Report($1, path($1.location.path)), default: 0] += 1 }
  }
}

extension BriefingEdit {
  /// The ids of the documents that it renames, by their old.
  fileprivate var ids: [EntityID: EntityID] {
    renamed.reduce(into: [:]) { ids, renaming in
      guard case .document(let old, _) = ContentPath(renaming.from),
        case .document(let new, _) = ContentPath(renaming.to)
      else { return }
      ids[old] = new
    }
  }
}
