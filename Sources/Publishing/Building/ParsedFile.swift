internal import Content
internal import Diagnostics
internal import Pages
import Support

/// What one file of `Content/` has become; it depends on the file alone.
///
/// A class, as each build goes through all of them, of which hardly one differs from the last build's.
final class ParsedFile: Sendable {
  let file: InputFile
  /// Whether every file system can hold a file of its name.
  let isPortable: Bool
  let document: Document?
  /// What a misplaced file was likely meant to be.
  let standIn: Document?
  let copied: Site.CopiedFile?
  let diagnostics: [Diagnostic]

  /// `memo` is that of the document which an equal file has become.
  init(_ file: InputFile, recalling memo: ArraySlice<UInt8> = []) {
    self.file = file
    isPortable = PortableName.diagnostics(of: [file]).isEmpty
    var (document, standIn, copied): (Document?, Document?, Site.CopiedFile?) = (nil, nil, nil)
    var diagnostics: [Diagnostic] = []
    switch ContentPath(file.path) {
    case .passedOver, .settings: break
    case .document(let id, let introduces):
      document =
        Document(recalling: memo, of: file, as: id, introduces: introduces)
        ?? Document(parsing: file, as: id, introduces: introduces, into: &diagnostics)
    case .copied(let path):
      copied = Site.CopiedFile(file: file, outputPath: path)
    case .misplaced(let message, let suggestion):
      diagnostics.append(
        Diagnostic(.misplacedFile, message, at: file.wholeLocation, suggestion: suggestion))
      standIn = Self.substitute(for: file, into: &diagnostics)
    }
    // A text's words are held; its bytes are asked for once more, for its page.
    if copied == nil { file.letGo() }
    (self.document, self.standIn, self.copied) = (document, standIn, copied)
    self.diagnostics = diagnostics
  }

  /// Reads a misplaced text for what it is nearest to, so that references to it aren't further
  /// errors.
  private static func substitute(
    for file: InputFile, into diagnostics: inout [Diagnostic]
  ) -> Document? {
    guard let id = ContentPath.likelyMeaning(of: file.path) else { return nil }
    var found: [Diagnostic] = []
    let document = Document(parsing: file, as: id, introduces: nil, into: &found)
    // A file that isn't text, or that is another program's, is reported as misplaced only.
    if document.isComplete, [".md", ".txt"].contains(where: file.path.hasSuffix) {
      diagnostics += found
    }
    return document
  }
}
