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
    let before = old?.digests ?? [:]
    let after = new?.digests ?? [:]
    self.diagnostics = diagnostics
    added = after.keys.filter { before[$0] == nil }.sorted()
    changed = after.keys.filter { before[$0] != nil && before[$0] != after[$0] }.sorted()
    removed = before.keys.filter { after[$0] == nil }.sorted()
    fileCount = after.count
    self.memo = memo
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
    let areAsPublished = try await Array(memo.pages).concurrentMap { file throws(FileError) in
      try Self.isAsPublished(file.value, file.key, in: root, on: disk, memo)
    }
    guard areAsPublished.allSatisfy(\.self) else { return nil }
    for folder in OutputTree.folders(of: memo.pages.keys.lazy.map { DiskPath($0) }) {
      guard disk.status(at: root / folder).map({ $0.mode & 0o777 }) == memo.modes.folder
      else { return nil }
    }
    let listed = root / Manifest.name
    guard let size = disk.status(at: listed)?.size else { return nil }
    let bytes = try disk.read(listed, atMost: size)
    guard Digest(of: bytes) == memo.manifest, let manifest = Manifest(parsing: bytes),
      manifest.digests.count == memo.pages.count
    else { return nil }
    self.init(memo.diagnostics, from: manifest, to: manifest, memo: nil)
    if let leftover = output.removeLeftovers(on: disk) { notes.append("\(leftover)") }
  }

  private static func isAsPublished(
    _ page: PublicationMemo.PublishedPage, _ path: String, in root: DiskPath,
    on disk: some OutputDisk, _ memo: PublicationMemo
  ) throws(FileError) -> Bool {
    let file = root / path
    guard let status = disk.status(at: file), status.kind == .file,
      status.mode == page.status.mode, status.size == page.status.size
    else { return false }
    if memo.digest(of: path, status) != nil { return true }
    return Digest(of: try disk.read(file, atMost: status.size)) == page.digest
  }

  /// One line a file, in the order of the paths: `A` added, `C` changed or `R` removed, a space and
  /// the path below the output folder.
  package var list: String {
    let lines =
      added.map { ("A", $0) } + changed.map { ("C", $0) } + removed.map { ("R", $0) }
    return lines.sorted { $0.1 < $1.1 }.map { "\($0) \($1)\n" }.joined()
  }
}
