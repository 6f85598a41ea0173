import Diagnostics
internal import Pages
package import Support

/// Puts a build's pages into an output folder, all of them or none.
///
///     build ─▶ stage (a sibling folder, whole) ─▶ check ─▶ exchange with the output ─▶ put aside
///
/// A page whose bytes are unchanged is hard-linked from the old tree; one whose key is unchanged is
/// not even rendered. Whatever fails, the stage is dropped and the output is as it was. An output
/// that can't be exchanged is filled in place instead.
package struct Publication<Disk: OutputDisk>: Sendable {
  let build: Build
  let disk: Disk
  let output: OutputFolder
  let memo: PublicationMemo?
  /// Whether the memo is of a publication to the same folder.
  let isMemoOfOutput: Bool
  /// Whether the build knows which keys are no others than those of the memo.
  let hasKeysOfMemo: Bool
  private let inputs: Digest
  /// How long writing pages and linking them took.
  package let writing = WorkTime()

  /// `inputs` is the digest of all that the build was made from; `memo` is of an earlier publication.
  package init(
    _ build: Build, of inputs: Digest, to output: OutputFolder, on disk: Disk,
    reusing memo: PublicationMemo? = nil
  ) {
    self.build = build
    self.inputs = inputs
    self.memo = memo
    isMemoOfOutput = memo?.output == "\(output.path)"
    hasKeysOfMemo = memo.map { $0.inputs == build.keys?.earlierInputs } ?? false
    self.disk = disk
    self.output = output
  }

  /// Publishes, or says why not: an exchange that an earlier build did not end is ended or undone; what is in
  /// the way is reported, before anything is written; then a stage is filled and exchanged, where the disk
  /// lets that be done in one step, or else the output is filled in place. `force` lets a folder that no build
  /// wrote be replaced, which is then kept beside the output; `survey` may have listed it before; `onStep` is called
  /// at the end of each step.
  package func publish(
    force: Bool = false, _ survey: OutputSurvey? = nil, onStep: (BuildStep) -> Void = { _ in }
  ) async throws(FileError) -> PublicationOutcome {
    guard let pages = build.pages?.pages else { return failure(build.diagnostics, .none) }
    try output.recover(on: disk)
    let survey = survey.flatMap { $0.isCurrent(on: disk) ? $0 : nil }
    let old = if let survey { survey.tree } else { try OutputTree(output, knowing: memo, on: disk) }
    let obstacles = obstacles(to: pages, in: old) + (old.isForeign && !force ? [foreignFolder] : [])
    guard obstacles.isEmpty else {
      let others = await build.allDiagnostics() + (try changedByHand(pages, old))
      return failure(others + obstacles, old)
    }
    let leftover = output.removeLeftovers(on: disk)
    let work = try Work(self, pages, old)
    let kept = output.keptName(on: disk).name
    var outcome: PublicationOutcome?
    // A mount point can't be exchanged, and a tree with one in it can't be removed.
    if !disk.holdsMount(output.path) {
      do throws(FileError) {
        let stage = try TreeStage(
          of: output, on: disk, for: work.layout, rootMode: memo?.rootMode, replaces: old.isForeign,
          next: survey?.next)
        outcome = try await publish(work, by: stage, onStep)
        if old.isForeign {
          outcome?.notes.append("the old content of '\(output.shownName)' is now in '\(kept)'")
        }
      } catch {
        // Some file systems know no exchange, and not every folder lets another be made beside the output.
        do throws(FileError) { try disk.remove(output.stage) } catch {}
        guard error.asksForFillingInPlace, disk.status(at: output.path) != nil, !old.isForeign
        else { throw error }
      }
    }
    if outcome == nil {
      let stage = try InPlaceStage(of: output, on: disk, for: work.layout, from: old)
      outcome = try await publish(work, by: stage, onStep)
      outcome?.notes.append(filledInPlace)
    }
    guard var outcome else { return failure([], old) }
    if let leftover { outcome.notes.append("\(leftover); the next build tries again") }
    return outcome
  }

  /// Writes all pages to a stage, has what they say of each other checked, and publishes it if no error is
  /// found; the memo is of what is then in the output.
  private func publish(
    _ work: Work, by stage: some Stage, _ onStep: (BuildStep) -> Void
  ) async throws(FileError) -> PublicationOutcome {
    do throws(FileError) {
      // Each page is written before all are checked: what is checked is then what readers would get, and no
      // page's bytes need be kept for it.
      let written = try await work.pages.concurrentMap { page throws(FileError) in
        try write(page, from: work.old, to: stage)
      }
      async let listed = Self.listed(written)
      let made = written.filter { $0.kept == nil }
      let built =
        (build.diagnostics + made.flatMap(\.facts.diagnostics) + check(written)).sortedOnce()
      let found = (built + made.flatMap(\.changedByHand) + work.kept).sortedOnce()
      guard !found.hasErrors else {
        stage.drop()
        return failure(found, work.old)
      }
      onStep(.render)
      // From here on it is the stage that may fail, and each of its steps can be ended or undone.
      let (manifest, bytes, digest) = await listed
      let leftover = try stage.publish(bytes, keepsOld: isWorthKeeping(written, work.old))
      onStep(.exchange)
      var outcome = PublicationOutcome(
        found, from: work.old.manifest, to: manifest,
        memo: memo(of: written, digest, built, stage))
      if let leftover { outcome.notes.append("\(leftover); the next build tries again") }
      return outcome
    } catch {
      stage.drop()
      throw error
    }
  }

  /// The manifest of what was written, its bytes, and their digest.
  private static func listed(
    _ written: [Written]
  ) async -> (manifest: Manifest, bytes: [UInt8], digest: Digest) {
    let manifest = Manifest(written.map { Manifest.File($0.path, $0.digest) })
    let bytes = manifest.bytes
    return (manifest, bytes, Digest(of: bytes))
  }

  /// What the pages are found to say wrongly of each other; all are looked at where that can't be known from
  /// those that are new.
  private func check(_ written: [Written]) -> [Diagnostic] {
    if let memo, memo.isWhole {
      var cursor = written.startIndex
      let replaced = memo.pages.filter { page in
        if cursor < written.endIndex, written[cursor].kept === page {
          cursor += 1
          return false
        }
        while cursor < written.endIndex, written[cursor].path < page.path { cursor += 1 }
        return cursor == written.endIndex || written[cursor].kept !== page
      }
      let isSound = build.isSound(
        made: written.lazy.filter { $0.kept == nil }.map(\.facts), replaced: replaced.map(\.facts),
        kept: written.compactMap { $0.kept?.facts })
      if isSound { return [] }
    }
    return build.check(written.map(\.facts))
  }

  private func failure(_ diagnostics: [Diagnostic], _ old: OutputTree) -> PublicationOutcome {
    PublicationOutcome(
      diagnostics.sortedOnce(), from: old.manifest, to: old.manifest, memo: nil)
  }

  private var filledInPlace: String {
    "'\(output.shownName)' can't be exchanged in one step (a mount point, or a missing permission), "
      + "so it was filled file by file, which is not atomic; for a mount point, give --output a folder "
      + "inside it"
  }

  /// Whether the old tree has most of the new one's files, so that it holds little that is gone.
  private func isWorthKeeping(_ written: [Written], _ old: OutputTree) -> Bool {
    old.manifest != nil && written.count { $0.isNew } * 2 < written.count
  }

  /// What the next publication can rely on. The status of a file says later whether it still is the one that
  /// was written, so of one that was moved it is that of its last place.
  private func memo(
    of written: [Written], _ manifest: Digest, _ diagnostics: [Diagnostic], _ stage: some Stage
  ) -> PublicationMemo {
    let pages = written.compactMap { page in
      page.published(
        stage.movesFiles && page.isNew ? disk.status(at: output.path / page.path) : page.status)
    }
    return PublicationMemo(
      inputs: inputs, output: "\(output.path)", manifest: manifest, modes: stage.modes,
      rootMode: stage.rootMode, diagnostics: diagnostics, pages: pages,
      isWhole: pages.count == written.count)
  }
}

// MARK: - What is to be done

extension Publication {
  /// The pages, where they go, and what is there.
  private struct Work: Sendable {
    let pages: [Page]
    let old: OutputTree
    let layout: Layout
    /// Of files that builds once wrote, and that are no longer as they were written.
    let kept: [Diagnostic]

    init(_ publication: Publication, _ pages: [Page], _ old: OutputTree) throws(FileError) {
      let files = PathList(pages.map { DiskPath($0.path) })
      var (carried, surplus, kept): ([DiskEntry], [DiskPath], [Diagnostic]) = (old.foreign, [], [])
      // The file of a page that is gone goes, too, if its bytes are those that a build wrote.
      for path in old.own.subtracting(files) {
        if try publication.isProven(path, old) {
          surplus.append(path)
        } else {
          carried.append(DiskEntry(path, .file))
          kept.append(
            Diagnostic(
              .changedOutput,
              "the file was changed by hand, so it is kept although its page is gone",
              at: publication.place("\(path)"), suggestion: "remove it"))
        }
      }
      self.pages = pages
      self.old = old
      self.kept = kept
      layout = Layout(files, carrying: carried, without: surplus)
    }
  }

  /// What may not be written, or is in the way of what is to be written.
  private func obstacles(to pages: [Page], in old: OutputTree) -> [Diagnostic] {
    let unsafe = pages.filter { !OutputPath.isAllowed($0.path) }.map {
      Diagnostic(
        .strayFile,
        "a file must not have this path: it contains a control character or a hidden name",
        at: place($0.path), suggestion: "rename the file or folder it comes from")
    }
    let unlistable = old.foreign.filter { OutputPath.holdsControlCharacter("\($0.path)") }.map {
      Diagnostic(
        .strayFile, "the name of a file that no build wrote contains a control character",
        at: place("\($0.path)"), suggestion: "rename or remove it")
    }
    let inTheWay = old.obstacles(to: PathList(pages.map { DiskPath($0.path) })).map {
      Diagnostic(
        .strayFile, "a page would have the path of a file that no build wrote", at: place("\($0)"),
        suggestion: "move the file to 'Content/static/', or remove it")
    }
    return unsafe + unlistable + inTheWay
  }

  private var foreignFolder: Diagnostic {
    Diagnostic(
      .strayFile, "the folder was not written by a build, so it is not replaced",
      at: Location(path: output.shownName, offset: 0, line: 0, column: 0, length: 0, lineText: ""),
      suggestion: "empty it, or replace it with --force, which keeps it as "
        + "'\(output.keptName(on: disk).name)'")
  }

  func place(_ path: String) -> Location {
    Location(
      path: "\(output.shownName)/\(path)", offset: 0, line: 0, column: 0, length: 0, lineText: "")
  }
}
