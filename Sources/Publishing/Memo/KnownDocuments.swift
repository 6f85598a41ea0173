internal import Content
internal import Diagnostics
internal import Linking
import Support

/// What an earlier build found in a site's documents, each with all that it rests on.
struct KnownDocuments: Sendable {
  /// Of the site, as `Site.meaning` has it.
  let meaning: Digest
  /// In the order of the site's.
  let documents: [KnownDocument]
}

/// What an earlier build found in one document.
struct KnownDocument: Sendable {
  let id: EntityID
  let path: String
  /// The digest of its file.
  let digest: Digest
  /// The extent of its body.
  let extent: DocumentText.Extent
  /// What the file need not be read for.
  let memo: ArraySlice<UInt8>
  /// Nil where a link had an error.
  let linked: LinkedDocument?
  /// As the memo has it, among equal documents; nil where it comes from none.
  let bytes: ArraySlice<UInt8>?

  init(_ document: Document, _ linked: LinkedDocument?) {
    id = document.id
    path = document.file.path
    digest = document.file.digest
    extent = document.body.extent
    memo = document.memo
    self.linked = linked
    bytes = nil
  }
}
