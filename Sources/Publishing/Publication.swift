package import Diagnostics
internal import Glibc
internal import Pages

/// Puts a build's pages into an output folder, all of them or none.
///
///     build ─▶ stage (a sibling folder, whole) ─▶ check ─▶ exchange with the output ─▶ drop the old
///
/// A page whose bytes are unchanged is hard-linked from the old tree. Whatever fails, the stage is
/// dropped and the output is as it was.
package struct Publication<Disk: FileSystem>: Sendable {
  /// What a publication did.
  package struct Outcome: Sendable {
    /// Errors here mean that nothing was published.
    package let diagnostics: [Diagnostic]
    /// Paths of files that are new, different, or gone; sorted.
    package let added: [String]
    package let changed: [String]
    package let removed: [String]
    package let pageCount: Int
  }

  private let build: Build
  private let disk: Disk
  private let output: String
  private let stage: String
  private let shownName: String
  private let old: OldTree

  /// What stands in the output folder before the build.
  private struct OldTree: Sendable {
    let exists: Bool
    /// Nil where the folder was not written by a build.
    let manifest: Manifest?
    let files: Set<String>
  }

  /// `output` is the folder to replace; a link is followed first. `processID` names the stage.
  package init(
    _ build: Build, to output: String, on disk: Disk, processID: Int32
  ) throws(FileError) {
    self.build = build
    self.disk = disk
    shownName = output
    let resolved = disk.resolved(output)
    let nameStart = resolved.lastIndex(of: "/").map(resolved.index(after:)) ?? resolved.startIndex
    self.output = resolved
    stage = "\(resolved[..<nameStart]).\(resolved[nameStart...]).stage-\(processID)"
    let files = try disk.files(below: resolved)
    let manifest =
      files.contains(Manifest.name)
      ? Manifest(parsing: try disk.read("\(resolved)/\(Manifest.name)")) : nil
    old = OldTree(exists: disk.exists(resolved), manifest: manifest, files: Set(files))
  }

  /// Publishes, or tells why not. `force` lets a folder that no build wrote be replaced.
  package func publish(force: Bool = false) async throws(FileError) -> Outcome {
    guard let pages = build.pages?.pages else { return outcome(build.diagnostics) }
    if old.manifest == nil, !old.files.isEmpty, !force {
      return outcome(build.diagnostics + [foreignFolder])
    }
    try removeLeftovers()
    do throws(FileError) {
      let outcome = try await stageAndExchange(pages)
      return outcome
    } catch {
      // The first failure is the one to tell; a stage that can't be removed now is removed by the
      // next build.
      do throws(FileError) { try disk.remove(stage) } catch {}
      throw error
    }
  }

  private func stageAndExchange(_ pages: [Page]) async throws(FileError) -> Outcome {
    try makeFolders(for: pages.map(\.path) + strayFiles(pages))
    let written = try await pages.concurrentMap { page throws(FileError) in try write(page) }
    let diagnostics =
      (build.diagnostics + written.flatMap(\.facts.diagnostics)
      + build.check(written.map(\.facts)) + written.compactMap(\.changedByHand)
      + strayFaults(pages)).sortedOnce()
    guard !diagnostics.hasErrors else {
      try disk.remove(stage)
      return outcome(diagnostics)
    }
    for path in strayFiles(pages) { try disk.link("\(output)/\(path)", to: "\(stage)/\(path)") }
    let manifest = Manifest(
      Dictionary(uniqueKeysWithValues: written.map { ($0.path, $0.digest) }))
    try disk.write(manifest.bytes, to: "\(stage)/\(Manifest.name)")
    try exchange()
    return outcome(diagnostics, manifest)
  }
}

// MARK: - Steps

extension Publication {
  private struct Written: Sendable {
    let path: String
    let digest: String
    let facts: Build.RenderedFacts
    let changedByHand: Diagnostic?
  }

  /// Renders a page into the stage, by a link where the old tree has the same bytes.
  private func write(_ page: Page) throws(FileError) -> Written {
    let rendered = build.render(page)
    let digest = Digest(of: rendered.bytes).description
    let target = "\(stage)/\(page.path)"
    var changed: Diagnostic?
    guard old.files.contains(page.path) else {
      try disk.write(rendered.bytes, to: target)
      return Written(
        path: page.path, digest: digest, facts: rendered.withoutBytes, changedByHand: nil)
    }
    let before = try disk.read("\(output)/\(page.path)")
    if before == rendered.bytes {
      try disk.link("\(output)/\(page.path)", to: target)
    } else {
      if let listed = old.manifest?.digests[page.path], listed != Digest(of: before).description {
        changed = Diagnostic(
          .changedOutput, "the file was changed by hand and is written anew", at: place(page.path),
          suggestion: "change the content or the templates instead")
      }
      try disk.write(rendered.bytes, to: target)
    }
    return Written(
      path: page.path, digest: digest, facts: rendered.withoutBytes, changedByHand: changed)
  }

  private func makeFolders(for paths: [String]) throws(FileError) {
    var folders: Set<String> = [stage]
    for path in paths {
      if let slash = path.lastIndex(of: "/") { folders.insert("\(stage)/\(path[..<slash])") }
    }
    for folder in folders.sorted() { try disk.makeFolder(folder) }
  }

  private func exchange() throws(FileError) {
    guard old.exists else {
      try disk.rename(stage, to: output)
      return
    }
    if try disk.exchange(stage, output) {
      try disk.remove(stage)
      return
    }
    // Two renames where the file system can't exchange: between them there is no output.
    let aside = "\(stage)-old"
    try disk.rename(output, to: aside)
    try disk.rename(stage, to: output)
    try disk.remove(aside)
  }

  /// Removes stages that builds left behind which were killed.
  private func removeLeftovers() throws(FileError) {
    let slash = stage.lastIndex(of: "/")
    let parent = slash.map { String(stage[..<$0]) } ?? "."
    let prefix =
      stage[(slash.map { stage.index(after: $0) } ?? stage.startIndex)...]
      .prefix { $0 != "-" } + "-"
    for name in try disk.names(in: parent.isEmpty ? "/" : parent) where name.hasPrefix(prefix) {
      guard let owner = Int32(name.dropFirst(prefix.count).prefix { $0 != "-" }) else { continue }
      let path = "\(parent)/\(name)"
      let isAlive = kill(owner, 0) == 0 || errno == EPERM
      if !isAlive || path == stage { try disk.remove(path) }
    }
  }
}

// MARK: - Files that are not ours

extension Publication {
  /// Files of the old tree that no build wrote; they are carried over.
  private func strayFiles(_ pages: [Page]) -> [String] {
    guard let listed = old.manifest?.digests else { return [] }
    return old.files.filter { listed[$0] == nil && $0 != Manifest.name }
      .subtracting(pages.map(\.path)).sorted()
  }

  /// A file that no build wrote on a path that a page wants.
  private func strayFaults(_ pages: [Page]) -> [Diagnostic] {
    guard let listed = old.manifest?.digests else { return [] }
    return pages.filter { old.files.contains($0.path) && listed[$0.path] == nil }.map {
      Diagnostic(
        .strayFile, "a page wants the path of a file that no build wrote", at: place($0.path),
        suggestion: "move the file to 'Content/static/', or remove it")
    }
  }

  private var foreignFolder: Diagnostic {
    Diagnostic(
      .strayFile, "the folder was not written by a build, so it is not replaced",
      at: Location(path: shownName, offset: 0, line: 0, column: 0, length: 0, lineText: ""),
      suggestion: "empty it, or replace it with --force")
  }

  private func place(_ path: String) -> Location {
    Location(
      path: "\(shownName)/\(path)", offset: 0, line: 0, column: 0, length: 0, lineText: "")
  }

  private func outcome(_ diagnostics: [Diagnostic], _ manifest: Manifest? = nil) -> Outcome {
    let before = old.manifest?.digests ?? [:]
    let after = manifest?.digests ?? before
    return Outcome(
      diagnostics: diagnostics.sortedOnce(),
      added: after.keys.filter { before[$0] == nil }.sorted(),
      changed: after.keys.filter { before[$0] != nil && before[$0] != after[$0] }.sorted(),
      removed: before.keys.filter { after[$0] == nil }.sorted(), pageCount: after.count)
  }
}
