internal import Content
package import Diagnostics
internal import Linking
package import Pages
import Support

/// A briefing before an edit and after it.
package struct EditCheck {
  /// A briefing, nil where it has no settings, and what is reported of it.
  package typealias State = (briefing: Briefing?, diagnostics: [Diagnostic])

  private let edit: BriefingEdit
  private let before: State
  private let after: State

  /// Both states are those of a build.
  package init(_ edit: BriefingEdit, from before: State, to after: State) {
    self.edit = edit
    self.before = before
    self.after = after
  }

  /// Whether every reference leads to what it led to, under its new slug, and no error is new.
  package var keepsLinks: Bool {
    Self.errorCount(after) <= Self.errorCount(before)
      && Self.links(of: before.briefing, renamed: edit.ids)
        == Self.links(of: after.briefing, renamed: [:])
  }

  private static func errorCount(_ state: State) -> Int {
    state.diagnostics.count { $0.severity == .error }
  }

  /// What each document's marks and keys lead to, in their order; names that are found are no references.
  private static func links(of briefing: Briefing?, renamed: [EntityID: EntityID])
    -> [EntityID: [Target]]
  {
    guard let briefing else { return [:] }
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
}

extension EditCheck {
  /// A diagnostic wherever in its file it is: what is put before it moves it.
  private struct Report: Hashable {
    let id: DiagnosticID
    let message: String
    let path: String

    init(_ diagnostic: Diagnostic, at path: String? = nil) {
      id = diagnostic.id
      message = diagnostic.message
      self.path = path ?? diagnostic.location.path
    }
  }

  /// What is reported only after the edit, in the order of a report.
  package var newProblems: [Diagnostic] {
    var known: [Report: Int] = [:]
    for diagnostic in before.diagnostics { known[old(diagnostic), default: 0] += 1 }
    return after.diagnostics.filter { diagnostic in
      known[Report(diagnostic), default: 0] -= 1
      return known[Report(diagnostic), default: 0] < 0
    }
  }

  /// Whether a diagnostic is gone after the edit and no other has come.
  package func settles(_ diagnostic: Diagnostic) -> Bool {
    let report = old(diagnostic)
    // A task is found by the worklist alone, which sees what the edit is made for.
    let isGone =
      diagnostic.severity == .task
      || after.diagnostics.count { Report($0) == report }
        < before.diagnostics.count { old($0) == report }
    return isGone && newProblems.isEmpty
  }

  /// What was reported before the edit, at the path that its file has after it.
  private func old(_ diagnostic: Diagnostic) -> Report {
    let path = diagnostic.location.path
    return Report(diagnostic, at: edit.renamed.first { $0.from == path }?.to)
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
