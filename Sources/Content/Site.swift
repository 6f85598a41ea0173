package import Diagnostics

/// All of a briefing's content, checked as a whole: each id once, each source paragraph there.
///
/// A class, as it never changes and whatever reads or shows a document holds it.
package final class Site: Sendable {
  package let settings: SiteSettings
  /// In the order of their ids; without drafts unless they were asked for.
  package let documents: [Document]
  /// Files copied as they are: images and `static/`, by output path.
  package let copied: [CopiedFile]
  /// Drafts that were left out, so that a reference to one can say so.
  package let drafts: [EntityID: String]

  private let numberByID: [EntityID: Int]
  /// Documents are sorted by id, so each kind is one stretch of them.
  private let rangeByKind: [Kind: Range<Int>]

  /// A file of `Content/` that reaches `Public/` as it is.
  package struct CopiedFile: Sendable {
    package let file: InputFile
    package let outputPath: String

    package init(file: InputFile, outputPath: String) {
      self.file = file
      self.outputPath = outputPath
    }
  }

  package init(
    settings: SiteSettings, documents: [Document], copied: [CopiedFile], includesDrafts: Bool,
    into diagnostics: inout [Diagnostic]
  ) {
    self.settings = settings
    self.copied = copied
    var kept: [Document] = []
    var drafts: [EntityID: String] = [:]
    var first: Document?
    for document in documents.sorted(by: { ($0.id, $0.file.path) < ($1.id, $1.file.path) }) {
      if let first, first.id == document.id {
        diagnostics.append(Self.duplicate(document, first))
        continue
      }
      first = document
      if document.common.isDraft && !includesDrafts {
        drafts[document.id] = document.title
      } else {
        kept.append(document)
      }
    }
    self.documents = kept
    self.drafts = drafts
    numberByID = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1.id, $0) })
    var ranges: [Kind: Range<Int>] = [:]
    for (index, document) in kept.enumerated() {
      let start = ranges[document.id.kind]?.lowerBound ?? index
      ranges[document.id.kind] = start..<index + 1
    }
    rangeByKind = ranges
    diagnostics += SourceCheck(self).diagnostics
    diagnostics += RedirectCheck(self).diagnostics
  }

  package subscript(id: EntityID) -> Document? {
    numberByID[id].map { documents[$0] }
  }

  /// The place of an entity among `documents`.
  package func number(of id: EntityID) -> Int? { numberByID[id] }

  /// The documents of one kind, in the order of their slugs.
  package func documents(of kind: Kind) -> ArraySlice<Document> {
    documents[rangeByKind[kind] ?? 0..<0]
  }

  /// The folder's `index.md` that introduces a kind's index.
  package func introduction(of kind: Kind) -> Document? {
    documents(of: .page).first {
      guard case .page(let page) = $0.entity else { return false }
      return page.introduces == kind
    }
  }

  private static func duplicate(_ document: Document, _ first: Document) -> Diagnostic {
    Diagnostic(
      .duplicateID, "two files describe '\(document.id)'", at: document.file.wholeLocation,
      suggestion: "keep one of them, or give it another file name",
      related: [.init("the other file", at: first.file.wholeLocation)])
  }
}
