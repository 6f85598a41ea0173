package import Diagnostics
internal import Pages

/// What a publication did.
package struct PublicationOutcome: Sendable {
  /// Errors here mean that nothing was published.
  package let diagnostics: [Diagnostic]
  /// Paths of files that are new, different, or gone; sorted.
  package let added: [String]
  package let changed: [String]
  package let removed: [String]
  package let pageCount: Int
  /// For the next publication; nil where nothing is to be written.
  package let memo: PublicationMemo?

  init(
    _ diagnostics: [Diagnostic], from old: Manifest?, to new: Manifest?, memo: PublicationMemo?
  ) {
    let before = old?.digests ?? [:]
    let after = new?.digests ?? [:]
    self.diagnostics = diagnostics
    added = after.keys.filter { before[$0] == nil }.sorted()
    changed = after.keys.filter { before[$0] != nil && before[$0] != after[$0] }.sorted()
    removed = before.keys.filter { after[$0] == nil }.sorted()
    pageCount = after.count
    self.memo = memo
  }

  /// Nothing done, as the output is what these inputs were published to, file by file; nil where
  /// that is not known.
  package init?(
    of inputs: Digest, in output: OutputFolder, on disk: some FileSystem,
    knownFrom memo: PublicationMemo
  ) throws(FileError) {
    guard memo.inputs == inputs, memo.output == output.path else { return nil }
    for (path, page) in memo.pages {
      let file = "\(output.path)/\(path)"
      guard let status = disk.status(of: file) else { return nil }
      if memo.digest(of: path, status) != nil { continue }
      guard Digest(of: try disk.read(file)) == page.digest else { return nil }
    }
    let path = "\(output.path)/\(Manifest.name)"
    guard disk.status(of: path) != nil else { return nil }
    let bytes = try disk.read(path)
    guard Digest(of: bytes) == memo.manifest, let manifest = Manifest(parsing: bytes),
      manifest.digests.count == memo.pages.count
    else { return nil }
    try output.removeLeftovers(on: disk)
    self.init(memo.diagnostics, from: manifest, to: manifest, memo: nil)
  }

  /// One line a file, in the order of the paths: `A` added, `C` changed or `R` removed, a space and
  /// the path below the output folder.
  package var list: String {
    let lines =
      added.map { ("A", $0) } + changed.map { ("C", $0) } + removed.map { ("R", $0) }
    return lines.sorted { $0.1 < $1.1 }.map { "\($0) \($1)\n" }.joined()
  }
}
