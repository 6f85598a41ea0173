internal import Content
internal import Diagnostics
internal import Linking
internal import Pages
import Support

/// What an earlier build found in a site's documents, each with all that it rests on.
struct KnownDocuments: Sendable {
  /// Of the site, as `Site.meaning` has it.
  let meaning: Digest
  /// The same of `Site.titles` and `Site.declared`.
  let titles: Digest
  let declared: Digest
  /// As `Names` has them.
  let titledSlugs: [String]
  /// In the order of the site's.
  let documents: [KnownDocument]
  /// The keys that the documents had in the pages made of them; nil where there are none.
  var keys: DocumentKeys?
  /// What the templates were compiled to beside them; nil where there was something to report.
  var templates: CompiledTemplates.Known?
}

/// What an earlier build found in one document. A class, as each build goes through all of them.
final class KnownDocument: Sendable {
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
  /// The forms of its names, as `Names.forms` has them.
  let forms: [NameForm]
  /// As the memo has it, among equal documents; nil where it comes from none.
  let bytes: ArraySlice<UInt8>?

  convenience init(_ document: Document, _ linked: LinkedDocument?, _ forms: [NameForm]) {
    self.init(
      document.id, document.file.path, document.file.digest, document.body.extent,
      memo: document.memo, linked, forms, bytes: nil)
  }

  init(
    _ id: EntityID, _ path: String, _ digest: Digest, _ extent: DocumentText.Extent,
    memo: ArraySlice<UInt8>, _ linked: LinkedDocument?, _ forms: [NameForm],
    bytes: ArraySlice<UInt8>?
  ) {
    (self.id, self.path, self.digest, self.extent) = (id, path, digest, extent)
    (self.memo, self.linked, self.forms, self.bytes) = (memo, linked, forms, bytes)
  }
}
