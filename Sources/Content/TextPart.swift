package import Diagnostics
package import Markdown

/// A Markdown text of a document: its body, or a value of its front matter.
///
/// A class, as it is large, never changes, and is handed around for every sentence that is shown.
package final class TextPart: Sendable {
  /// Which of the document's texts it is.
  package enum Place: String, Hashable, Sendable {
    case body, outside, explanation
  }

  package let place: Place
  package let outline: Outline
  /// What the outline's ranges are about: the document's file, or the value alone.
  package let file: InputFile
  /// Where the front matter states the value; nil for a body.
  private let valueLocation: Location?

  init(
    body: Range<Int>, of file: InputFile, numbersParagraphs: Bool,
    into diagnostics: inout [Diagnostic]
  ) {
    place = .body
    self.file = file
    valueLocation = nil
    outline = Outline(
      parsing: file, body: body, numbersParagraphs: numbersParagraphs, into: &diagnostics)
  }

  init(plainText body: Range<Int>, of file: InputFile) {
    place = .body
    self.file = file
    valueLocation = nil
    outline = Outline(plainText: file, body: body)
  }

  /// A value's faults are told at its start, since a folded or quoted value's bytes are not its
  /// text's.
  init(
    value: Located<String>, _ place: Place, of document: InputFile,
    into diagnostics: inout [Diagnostic]
  ) {
    self.place = place
    file = InputFile(path: document.path, bytes: Array(value.value.utf8))
    let location = document.location(of: value.range)
    valueLocation = location
    var found: [Diagnostic] = []
    outline = Outline(
      parsing: file, body: 0..<file.bytes.count, numbersParagraphs: false, into: &found)
    diagnostics += found.map {
      Diagnostic($0.id, $0.message, at: location, suggestion: $0.suggestion)
    }
  }

  /// Where a range of this text stands in the document's file.
  package func location(of range: Range<Int>) -> Location {
    valueLocation ?? file.location(of: range)
  }
}
