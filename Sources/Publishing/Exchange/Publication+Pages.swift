internal import Diagnostics
internal import Glibc
internal import Pages
import Support

extension Publication {
  /// A page as it is in the stage. A class, as there are tens of thousands, which are gone through often.
  final class Written: Sendable {
    let path: String
    /// Nil where the page is rendered every time.
    let key: Digest?
    let digest: Digest
    let status: FileStatus?
    let facts: Build.RenderedFacts
    /// Whether the old tree has it otherwise or not at all.
    let isNew: Bool
    /// One, or mostly none; as a list, since it is large.
    let changedByHand: [Diagnostic]
    /// What the memo has of it, where it was neither rendered nor read.
    let kept: PublicationMemo.PublishedPage?

    init(
      _ path: String, key: Digest?, digest: Digest, status: FileStatus?,
      _ facts: Build.RenderedFacts, isNew: Bool = false, changedByHand: Diagnostic? = nil
    ) {
      (self.path, self.key, self.digest, self.status) = (path, key, digest, status)
      (self.facts, self.isNew) = (facts, isNew)
      self.changedByHand = changedByHand.map { [$0] } ?? []
      kept = nil
    }

    init(keeping page: PublicationMemo.PublishedPage, _ status: FileStatus) {
      (path, key, digest, self.status) = (page.path, page.key, page.digest, status)
      facts = Build.RenderedFacts(diagnostics: [], facts: page.facts)
      (isNew, changedByHand) = (false, [])
      kept = page
    }

    /// For the next memo: `status` is that of the file where it is published; nil where the file is gone.
    func published(_ status: FileStatus?) -> PublicationMemo.PublishedPage? {
      if let kept, kept.status == status { return kept }
      guard let status, let facts = facts.facts else { return nil }
      return PublicationMemo.PublishedPage(
        path, key: key, digest: digest, status: status, facts: facts)
    }
  }

  /// What the old tree has at a page's path, and is ours.
  private struct Existing {
    let status: FileStatus
    /// Nil where the file is longer than anything that a build writes.
    let digest: Digest?
  }

  /// Puts a page into the stage: as it is where the old tree has the same bytes.
  func write(
    _ page: Page, from old: OutputTree, to stage: some Stage
  ) throws(FileError) -> Written {
    let path = DiskPath(page.path)
    let known = memo?.page(at: page.path)
    let existing = try existing(path, old, known)
    let isKept = existing?.status.mode == stage.modes.file
    let isUnchanged = hasKeysOfMemo && known?.key != nil && build.keys?.isUnchanged(page) ?? false
    let key = isUnchanged ? known?.key : build.keys?[page]
    // The same key, and the file that was published for it: neither rendered nor read.
    if isKept, let existing, let known, let key, key == known.key, existing.digest == known.digest {
      return Written(keeping: known, try keep(path, existing.status, in: stage))
    }
    // Another key may still mean the same bytes.
    let rendered = build.render(page)
    let digest = Digest(of: rendered.bytes)
    let facts = rendered.withoutBytes
    if isKept, let existing, existing.digest == digest {
      return Written(
        page.path, key: facts.areClean ? key : nil, digest: digest,
        status: try keep(path, existing.status, in: stage), facts)
    }
    let status = try writing.measure { () throws(FileError) in
      try stage.write(rendered.bytes, to: path)
    }
    return Written(
      page.path, key: facts.areClean ? key : nil, digest: digest, status: status, facts,
      isNew: true, changedByHand: changedByHand(page.path, existing, old))
  }

  private func keep(
    _ path: DiskPath, _ status: FileStatus, in stage: some Stage
  ) throws(FileError) -> FileStatus {
    try writing.measure { () throws(FileError) in try stage.keep(path, status) }
  }

  /// A file is read only where the memo, which has `known` of its page, doesn't know it.
  private func existing(
    _ path: DiskPath, _ old: OutputTree, _ known: PublicationMemo.PublishedPage?
  ) throws(FileError) -> Existing? {
    guard let status = old.status(at: path, in: output.path, on: disk), status.kind == .file
    else { return nil }
    if let memo, let known, isMemoOfOutput, memo.knows(known, status) {
      return Existing(status: status, digest: known.digest)
    }
    do throws(FileError) {
      let bytes = try disk.read(output.path / path, atMost: Self.longestFile)
      return Existing(status: status, digest: Digest(of: bytes))
    } catch {
      guard error.code == EFBIG else { throw error }
      return Existing(status: status, digest: nil)
    }
  }

  /// No page is longer, so a longer file isn't one of ours, whatever its path.
  private static var longestFile: Int { 1 << 31 }

  /// Whether the bytes of a file are those that a build wrote to its path.
  func isProven(_ path: DiskPath, _ old: OutputTree) throws(FileError) -> Bool {
    guard let digest = try existing(path, old, memo?.page(at: "\(path)"))?.digest else {
      return false
    }
    return old.wrote(digest, to: "\(path)")
  }

  private func changedByHand(
    _ path: String, _ existing: Existing?, _ old: OutputTree
  ) -> Diagnostic? {
    guard let existing, !(existing.digest.map { old.wrote($0, to: path) } ?? false)
    else { return nil }
    return changedByHand(path)
  }

  /// The same of all pages, where nothing is written.
  func changedByHand(_ pages: [Page], _ old: OutputTree) throws(FileError) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for path in pages.map(\.path) where old.own.contains(DiskPath(path)) {
      if try !isProven(DiskPath(path), old) { found.append(changedByHand(path)) }
    }
    return found
  }

  private func changedByHand(_ path: String) -> Diagnostic {
    Diagnostic(
      .changedOutput, "the file was changed by hand, so it is rewritten", at: place(path),
      suggestion: "change the content or the templates instead")
  }
}
