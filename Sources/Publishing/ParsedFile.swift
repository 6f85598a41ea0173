internal import Content
internal import Diagnostics

/// What one file of `Content/` has become; it depends on the file alone.
struct ParsedFile: Sendable {
  let file: InputFile
  private(set) var document: Document?
  private(set) var copied: Site.CopiedFile?
  private(set) var diagnostics: [Diagnostic] = []

  init(_ file: InputFile) {
    self.file = file
    switch ContentPath(file.path) {
    case .passedOver, .settings: break
    case .document(let id, let introduces):
      document = Document(parsing: file, as: id, introduces: introduces, into: &diagnostics)
    case .copied(let path):
      copied = Site.CopiedFile(file: file, outputPath: path)
    case .misplaced(let message, let fix):
      diagnostics.append(
        Diagnostic(.misplacedFile, message, at: file.wholeLocation, suggestion: fix))
    }
  }
}

extension InputFile {
  /// Whether path and bytes are the same byte for byte.
  func isSame(as other: InputFile) -> Bool {
    path.utf8.elementsEqual(other.path.utf8) && bytes == other.bytes
  }
}
