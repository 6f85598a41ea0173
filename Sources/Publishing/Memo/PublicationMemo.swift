internal import Diagnostics
internal import Pages
package import Support

/// What the last publication knew, kept between runs so that equal pages are made only once.
///
/// It is in the site's folder and may be removed at any time. A page whose key is equal is neither
/// rendered nor written, provided that its file still is the one that was published.
package struct PublicationMemo: Sendable {

  /// Of everything that the site was made from.
  let inputs: Digest
  /// The output folder's path without links.
  let output: String
  /// Of the manifest that was published.
  let manifest: Digest
  /// The modes of what was made.
  let modes: NewModes
  /// The mode that builds gave the output folder; nil where it is somebody's choice.
  let rootMode: UInt32?
  /// What the build reported; none are errors.
  let diagnostics: [Diagnostic]
  /// The published pages, in the order of their paths, each path once.
  let pages: [PublishedPage]
  /// Whether they are all that the manifest lists.
  let isWhole: Bool
  /// When the memo was written to the disk; a file that is not older may have been written over
  /// since without a trace, so its bytes count.
  private(set) var sealed = Int64.min

  /// A page as it was published. A class, as most pages are only handed on to the next memo.
  final class PublishedPage: Sendable {
    /// Below the output folder.
    let path: String
    /// Nil where the page is rendered every time.
    let key: Digest?
    let digest: Digest
    let status: FileStatus
    let facts: OutputCheck.PageFacts
    /// As the memo has it that it was read from; nil where that is none.
    let bytes: ArraySlice<UInt8>?

    init(
      _ path: String, key: Digest?, digest: Digest, status: FileStatus,
      facts: OutputCheck.PageFacts, bytes: ArraySlice<UInt8>? = nil
    ) {
      self.path = path
      self.key = key
      self.digest = digest
      self.status = status
      self.facts = facts
      self.bytes = bytes
    }
  }

  /// `pages` are in the order of their paths.
  init(
    inputs: Digest, output: String, manifest: Digest, modes: NewModes, rootMode: UInt32?,
    diagnostics: [Diagnostic], pages: [PublishedPage], isWhole: Bool
  ) {
    self.inputs = inputs
    self.output = output
    self.manifest = manifest
    self.modes = modes
    self.rootMode = rootMode
    self.diagnostics = diagnostics
    self.pages = pages
    self.isWhole = isWhole
  }

  /// What was kept below a site's folder; nil where that is nothing.
  package init?(of site: String, version: String, on disk: some OutputDisk) {
    let file = MemoFile(.memo, of: site, version: version)
    guard let (body, written) = file.read(on: disk) else { return nil }
    self.init(parsing: body)
    sealed = written
  }

  /// Keeps it for the next run of the program, or returns why that can't be.
  @discardableResult
  package func write(to site: String, version: String, on disk: some OutputDisk) -> FileError? {
    MemoFile(.memo, of: site, version: version).write(bytes, on: disk)
  }

  /// The page that was published at a path.
  func page(at path: String) -> PublishedPage? {
    let place = pages.partitioningIndex { $0.path >= path }
    return place < pages.count && pages[place].path == path ? pages[place] : nil
  }

  /// Whether a file still is the one that was published.
  func knows(_ page: PublishedPage, _ status: FileStatus) -> Bool {
    page.status == status && status.modified < sealed && status.changed < sealed
  }

  /// The digest of a file's bytes, where it still is the file that was published.
  func digest(of path: String, _ status: FileStatus?) -> Digest? {
    guard let status, let page = page(at: path), knows(page, status) else { return nil }
    return page.digest
  }
}
