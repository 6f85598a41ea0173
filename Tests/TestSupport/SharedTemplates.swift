package import Publishing
internal import Support
internal import Synchronization

/// Templates that are compiled once for all tests of a run: most tests build a small site of their own with
/// the same look, and compiling that is much of such a build.
package enum SharedTemplates {
  private static let memos = Mutex<[Digest: Task<BuildMemo, Never>]>([:])

  /// A memo of nothing but these inputs' templates.
  package static func memo(for inputs: Inputs) async -> BuildMemo {
    let templates = Inputs(content: [], templates: inputs.templates)
    let memo = memos.withLock { memos in
      if let memo = memos[templates.digest] { return memo }
      let new = Task { await Build(templates).memo }
      memos[templates.digest] = new
      return new
    }
    return await memo.value
  }
}

extension Build {
  /// A build from the beginning, but for its templates.
  package init(sharing inputs: Inputs) async {
    await self.init(inputs, reusing: SharedTemplates.memo(for: inputs))
  }
}
