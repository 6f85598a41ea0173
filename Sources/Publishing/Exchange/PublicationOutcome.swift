package import Diagnostics
internal import Pages
package import Support

/// What a publication did.
package struct PublicationOutcome: Sendable {
  /// Errors here mean that nothing was published.
  package let diagnostics: [Diagnostic]
  /// Paths of new files, sorted.
  package let added: [String]
  /// Paths of files with other bytes, sorted.
  package let changed: [String]
  /// Paths of files that are gone, sorted.
  package let removed: [String]
  /// How many files the whole site has, pages and all others.
  package let fileCount: Int
  /// For the next publication; nil where nothing is to be written.
  package let memo: PublicationMemo?
  /// What whoever ran the build should know of how it went; a line each.
  package var notes: [String] = []

  init(
    _ diagnostics: [Diagnostic], from old: Manifest?, to new: Manifest?, memo: PublicationMemo?
  ) {
    let (before, after) = (old?.files ?? [], new?.files ?? [])
    var (added, changed, removed): ([String], [String], [String]) = ([], [], [])
    var cursor = before.startIndex
    for file in after {
      while cursor < before.endIndex, before[cursor].path < file.path {
        removed.append(before[cursor].path)
        cursor += 1
      }
      if cursor < before.endIndex, before[cursor].path == file.path {
        if before[cursor].digest != file.digest { changed.append(file.path) }
        cursor += 1
      } else {
        added.append(file.path)
      }
    }
    removed += before[cursor...].map(\.path)
    (self.added, self.changed, self.removed) = (added, changed, removed)
    self.diagnostics = diagnostics
    fileCount = after.count
    self.memo = memo
  }

  private init(nothingDone diagnostics: [Diagnostic], _ fileCount: Int) {
    (added, changed, removed) = ([], [], [])
    self.diagnostics = diagnostics
    self.fileCount = fileCount
    memo = nil
  }

  /// Nothing done, as the output is what these inputs were published to, file by file; nil where
  /// that is not known.
  package init?(
    of inputs: Digest, in output: OutputFolder, on disk: some OutputDisk,
    knownFrom memo: PublicationMemo
  ) async throws(FileError) {
    let root = output.path
    guard memo.inputs == inputs, memo.output == "\(root)",
      memo.modes.mask == disk.creationMask(),
      disk.status(at: root / Manifest.pendingName) == nil
    else { return nil }
    let areAsPublished = try await Self.inFolders(memo.pages).concurrentMap {
      pages throws(FileError) in
      try Self.areAsPublished(pages, in: root, on: disk, memo)
    }
    guard areAsPublished.allSatisfy(\.self) else { return nil }
    for folder in OutputTree.folders(of: memo.pages.lazy.map { DiskPath($0.path) }) {
      guard disk.status(at: root / folder).map({ $0.mode & 0o777 }) == memo.modes.folder
      else { return nil }
    }
    let listed = root / Manifest.name
    guard let size = disk.status(at: listed)?.size else { return nil }
    let bytes = try disk.read(listed, atMost: size)
    guard Digest(of: bytes) == memo.manifest, memo.isWhole else { return nil }
    self.init(nothingDone: memo.diagnostics, memo.pages.count)
    if let leftover = output.removeLeftovers(on: disk) { notes.append("\(leftover)") }
  }

  /// So many pages at once at most, that no processor waits for another.
  private static let mostInFolder = 256

  /// Neighbours that are in one folder, in parts.
  private static func inFolders(
    _ pages: [PublicationMemo.PublishedPage]
  ) -> [ArraySlice<PublicationMemo.PublishedPage>] {
    var parts: [ArraySlice<PublicationMemo.PublishedPage>] = []
    var start = pages.startIndex
    while start < pages.endIndex {
      let folder = DiskPath(pages[start].path).folder ?? DiskPath("")
      let rest = pages[start...].prefix(mostInFolder)
      let end = rest.firstIndex { !DiskPath($0.path).isFile(in: folder) } ?? rest.endIndex
      parts.append(pages[start..<end])
      start = end
    }
    return parts
  }

  /// `pages` are in one folder.
  private static func areAsPublished(
    _ pages: ArraySlice<PublicationMemo.PublishedPage>, in root: DiskPath,
    on disk: some OutputDisk, _ memo: PublicationMemo
  ) throws(FileError) -> Bool {
    let files = pages.map { DiskPath($0.path) }
    let folder = files.first?.folder ?? DiskPath("")
    let statuses = disk.statuses(of: files.map(\.name), in: root / folder)
    for (page, status) in zip(pages, statuses) {
      guard let status, status.kind == .file, status.mode == page.status.mode,
        status.size == page.status.size
      else { return false }
      if memo.knows(page, status) { continue }
      let bytes = try disk.read(root / page.path, atMost: status.size)
      guard Digest(of: bytes) == page.digest else { return false }
    }
    return true
  }

  /// One line a file, in the order of the paths: `A` added, `C` changed or `R` removed, a space and
  /// the path below the output folder.
  package var list: String {
    let lines =
      added.map { ("A", $0) } + changed.map { ("C", $0) } + removed.map { ("R", $0) }
    return lines.sorted { $0.1 < $1.1 }.map { "\($0) \($1)\n" }.joined()
  }
}
