internal import Content
internal import Diagnostics
import Support

/// What one file of `Content/` has become; it depends on the file alone.
struct ParsedFile: Sendable {
  let file: InputFile
  private(set) var document: Document?
  /// What a misplaced file was likely meant to be.
  private(set) var standIn: Document?
  private(set) var copied: Site.CopiedFile?
  private(set) var diagnostics: [Diagnostic] = []

  /// `memo` is that of the document which an equal file has become.
  init(_ file: InputFile, recalling memo: ArraySlice<UInt8> = []) {
    self.file = file
    switch ContentPath(file.path) {
    case .passedOver, .settings: break
    case .document(let id, let introduces):
      document =
        Document(recalling: memo, of: file, as: id, introduces: introduces)
        ?? Document(parsing: file, as: id, introduces: introduces, into: &diagnostics)
    case .copied(let path):
      copied = Site.CopiedFile(file: file, outputPath: path)
    case .misplaced(let message, let fix):
      diagnostics.append(
        Diagnostic(.misplacedFile, message, at: file.wholeLocation, suggestion: fix))
      readSubstitute()
    }
  }

  /// Reads a misplaced text for what it is nearest to, so that references to it aren't further
  /// errors.
  private mutating func readSubstitute() {
    guard let id = ContentPath.likelyMeaning(of: file.path) else { return }
    var found: [Diagnostic] = []
    let document = Document(parsing: file, as: id, introduces: nil, into: &found)
    standIn = document
    // A file that isn't text, or that is another program's, is reported as misplaced only.
    if document.isSound, [".md", ".txt"].contains(where: file.path.hasSuffix) {
      diagnostics += found
    }
  }
}
