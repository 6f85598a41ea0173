package import Diagnostics
internal import Pages

/// Puts a build's pages into an output folder, all of them or none.
///
///     build ─▶ stage (a sibling folder, whole) ─▶ check ─▶ exchange with the output ─▶ put aside
///
/// A page whose bytes are unchanged is hard-linked from the old tree; one whose key is unchanged is
/// not even rendered. Whatever fails, the stage is dropped and the output is as it was.
package struct Publication<Disk: FileSystem>: Sendable {
  private let build: Build
  private let inputs: Digest
  private let memo: PublicationMemo?
  private let disk: Disk
  private let output: OutputFolder
  private let old: OldTree
  /// How long writing pages and linking them took.
  package let writing = WorkTime()

  /// What stands in the output folder before the build.
  private struct OldTree: Sendable {
    /// Nil where the folder was not written by a build.
    let manifest: Manifest?
    let files: Set<String>
  }

  /// `inputs` stands for all that the build was made from; `memo` is of an earlier publication.
  package init(
    _ build: Build, of inputs: Digest, to output: OutputFolder, on disk: Disk,
    reusing memo: PublicationMemo? = nil
  ) throws(FileError) {
    self.build = build
    self.inputs = inputs
    self.memo = memo
    self.disk = disk
    self.output = output
    let files = try disk.files(below: output.path)
    let manifest =
      files.contains(Manifest.name)
      ? Manifest(parsing: try disk.read("\(output.path)/\(Manifest.name)")) : nil
    old = OldTree(manifest: manifest, files: Set(files))
  }

  /// Publishes, or tells why not. `force` lets a folder that no build wrote be replaced; `onStep` is
  /// called at the end of each step.
  package func publish(
    force: Bool = false, onStep: (BuildStep) -> Void = { _ in }
  ) async throws(FileError) -> PublicationOutcome {
    guard let pages = build.pages?.pages else { return failure(build.diagnostics) }
    if old.manifest == nil, !old.files.isEmpty, !force {
      return failure(build.diagnostics + [foreignFolder])
    }
    try output.removeLeftovers(on: disk)
    do throws(FileError) {
      let outcome = try await stageAndExchange(pages, onStep)
      return outcome
    } catch {
      // The first failure is the one to tell; a stage that can't be removed now is removed by the
      // next build.
      do throws(FileError) { try disk.remove(output.stage) } catch {}
      throw error
    }
  }

  private func stageAndExchange(
    _ pages: [Page], _ onStep: (BuildStep) -> Void
  ) async throws(FileError) -> PublicationOutcome {
    let strays = strayFiles(pages)
    let stage = try Stage(
      of: output, on: disk, for: pages.map(\.path) + strays + [Manifest.name])
    let written = try await pages.concurrentMap { page throws(FileError) in
      try write(page, key: build.keys?[page], to: stage)
    }
    let built =
      (build.diagnostics + written.flatMap(\.facts.diagnostics)
      + build.check(written.map(\.facts))).sortedOnce()
    let told =
      (built + written.compactMap(\.changedByHand) + strayFaults(pages)).sortedOnce()
    guard !told.hasErrors else {
      try disk.remove(output.stage)
      return failure(told)
    }
    for path in strays { try stage.link(path, disk.status(of: "\(output.path)/\(path)")) }
    onStep(.render)
    let manifest = Manifest(
      Dictionary(uniqueKeysWithValues: written.map { ($0.path, $0.digest) }))
    _ = try stage.write(manifest.bytes, to: Manifest.name)
    try output.exchange(on: disk, keepsOld: isWorthKeeping(written))
    onStep(.exchange)
    return PublicationOutcome(
      told, from: old.manifest, to: manifest, memo: memo(of: written, manifest, built))
  }

  private func failure(_ diagnostics: [Diagnostic]) -> PublicationOutcome {
    PublicationOutcome(
      diagnostics.sortedOnce(), from: old.manifest, to: old.manifest, memo: nil)
  }
}

// MARK: - Pages

extension Publication {
  private struct Written: Sendable {
    let path: String
    /// Nil where the page is rendered every time.
    let key: Digest?
    let digest: Digest
    let status: FileStatus?
    let facts: Build.RenderedFacts
    /// Whether the old tree has it otherwise or not at all.
    var isNew = false
    var changedByHand: Diagnostic?
  }

  /// Puts a page into the stage: by a link where the old tree has the same bytes.
  private func write(
    _ page: Page, key: Digest?, to stage: Stage<Disk>
  ) throws(FileError) -> Written {
    let (standing, status) = try standing(page.path)
    if let known = memo?.pages[page.path], let key, key == known.key, standing == known.digest {
      try link(page, status, to: stage)
      return Written(
        path: page.path, key: key, digest: known.digest, status: status,
        facts: Build.RenderedFacts(diagnostics: [], facts: known.facts))
    }
    let rendered = build.render(page)
    let digest = Digest(of: rendered.bytes)
    let facts = rendered.withoutBytes
    if standing == digest {
      try link(page, status, to: stage)
      return Written(
        path: page.path, key: facts.areSound ? key : nil, digest: digest, status: status,
        facts: facts)
    }
    let written = try writing.measure { () throws(FileError) in
      try stage.write(rendered.bytes, to: page.path)
    }
    return Written(
      path: page.path, key: facts.areSound ? key : nil, digest: digest, status: written,
      facts: facts, isNew: true, changedByHand: changedByHand(page.path, standing))
  }

  private func link(
    _ page: Page, _ status: FileStatus?, to stage: Stage<Disk>
  ) throws(FileError) {
    try writing.measure { () throws(FileError) in try stage.link(page.path, status) }
  }

  /// The digest of what the old tree has at a path; a file is read only where the memo can't tell.
  private func standing(_ path: String) throws(FileError) -> (Digest?, FileStatus?) {
    guard old.files.contains(path) else { return (nil, nil) }
    let status = disk.status(of: "\(output.path)/\(path)")
    if let known = memo?.digest(of: path, status) { return (known, status) }
    return (Digest(of: try disk.read("\(output.path)/\(path)")), status)
  }

  private func changedByHand(_ path: String, _ standing: Digest?) -> Diagnostic? {
    guard let standing, let listed = old.manifest?.digests[path], listed != standing
    else { return nil }
    return Diagnostic(
      .changedOutput, "the file was changed by hand and is written anew", at: place(path),
      suggestion: "change the content or the templates instead")
  }

  /// Whether the old tree has most of the new one's files, so that it holds little that is gone.
  private func isWorthKeeping(_ written: [Written]) -> Bool {
    old.manifest != nil && written.count { $0.isNew } * 2 < written.count
  }

  private func memo(of written: [Written], _ manifest: Manifest, _ diagnostics: [Diagnostic])
    -> PublicationMemo
  {
    let pages = written.compactMap { page in
      page.status.flatMap { status in
        page.facts.facts.map {
          (
            page.path,
            PublicationMemo.PublishedPage(
              key: page.key, digest: page.digest, status: status, facts: $0)
          )
        }
      }
    }
    return PublicationMemo(
      inputs: inputs, output: output.path, manifest: Digest(of: manifest.bytes),
      diagnostics: diagnostics, pages: Dictionary(uniqueKeysWithValues: pages))
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
      at: Location(path: output.shownName, offset: 0, line: 0, column: 0, length: 0, lineText: ""),
      suggestion: "empty it, or replace it with --force")
  }

  private func place(_ path: String) -> Location {
    Location(
      path: "\(output.shownName)/\(path)", offset: 0, line: 0, column: 0, length: 0, lineText: "")
  }
}
