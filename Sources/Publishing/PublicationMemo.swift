internal import Diagnostics
internal import Pages

/// What the last publication knew, kept between runs so that equal pages are made only once.
///
/// It lies in the site's folder and may be removed at any time. A page whose key is equal is neither
/// rendered nor written, provided that its file still is the one that was published.
package struct PublicationMemo: Sendable {
  /// Below the site's folder.
  static let folder = ".dossier"
  static let name = "memo"

  /// Stands for everything that the site was made from.
  let inputs: Digest
  /// The output folder's path without links.
  let output: String
  /// Of the manifest that was published.
  let manifest: Digest
  /// What the build told; none are errors.
  let diagnostics: [Diagnostic]
  /// By output path.
  let pages: [String: PublishedPage]
  /// When the memo was written to the disk; a file that is not older may have been written over
  /// since without a trace, so its bytes count.
  private(set) var sealed = Int64.min

  /// A page as it was published.
  struct PublishedPage: Sendable {
    /// Nil where the page is rendered every time.
    let key: Digest?
    let digest: Digest
    let status: FileStatus
    let facts: OutputCheck.PageFacts
  }

  init(
    inputs: Digest, output: String, manifest: Digest, diagnostics: [Diagnostic],
    pages: [String: PublishedPage]
  ) {
    self.inputs = inputs
    self.output = output
    self.manifest = manifest
    self.diagnostics = diagnostics
    self.pages = pages
  }

  /// The memo of a site; nil where there is none, where it is damaged, and where another version of
  /// the program wrote it.
  package init?(of site: String, version: String, on disk: some FileSystem) {
    let path = "\(site)/\(Self.folder)/\(Self.name)"
    guard let status = disk.status(of: path) else { return nil }
    do throws(FileError) {
      let bytes = try disk.read(path)
      guard let memo = PublicationMemo(parsing: bytes, version: version) else { return nil }
      self = memo
      sealed = status.modified
    } catch {
      return nil
    }
  }

  /// Writes the memo; a disk that takes none has the next build do all the work.
  package func write(to site: String, version: String, on disk: some FileSystem) {
    let folder = "\(site)/\(Self.folder)"
    let new = "\(folder)/\(Self.name).new"
    do throws(FileError) {
      try disk.makeFolder(folder)
      try disk.remove(new)
      try disk.write(bytes(version: version), to: new)
      try disk.rename(new, to: "\(folder)/\(Self.name)")
    } catch {
      do throws(FileError) { try disk.remove(new) } catch {}
    }
  }

  /// The digest of a file's bytes, where it still is the file that was published.
  func digest(of path: String, _ status: FileStatus?) -> Digest? {
    guard let status, let page = pages[path], page.status == status, status.modified < sealed
    else { return nil }
    return page.digest
  }
}
