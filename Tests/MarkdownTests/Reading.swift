import Diagnostics
import Support

@testable import Markdown

/// A text read for a test.
struct Reading {
  let file: InputFile
  let outline: Outline
  let diagnostics: [Diagnostic]

  init(_ text: String, body: Range<Int>? = nil) {
    self.init(bytes: Array(text.utf8), body: body)
  }

  init(bytes: [UInt8], body: Range<Int>? = nil) {
    file = InputFile(path: "a.md", bytes: bytes)
    var diagnostics: [Diagnostic] = []
    outline = Outline(
      parsing: file, body: body ?? 0..<bytes.count, numbersParagraphs: true, into: &diagnostics)
    self.diagnostics = diagnostics
  }

  var texts: [String] { outline.runs.map { String(decoding: $0.text, as: UTF8.self) } }
  var ids: [DiagnosticID] { diagnostics.map(\.id) }

  func html(
    annotations: [Annotation] = [], marks: [Int: String] = [:], destinations: [Int: String] = [:],
    paragraphs: Set<Int>? = nil, style: HTMLStyle = HTMLStyle()
  ) -> String {
    var html: [UInt8] = []
    outline.html(
      of: file, annotations: annotations, marks: marks.mapValues { Array($0.utf8) },
      destinations: destinations, paragraphs: paragraphs, style: style, into: &html)
    return String(decoding: html, as: UTF8.self)
  }

  /// The file's text after a range.
  func source(_ range: Range<Int>) -> String {
    String(decoding: file.bytes[range], as: UTF8.self)
  }

  /// Where words are in a run's text.
  func range(of words: String, inRun run: Int) -> Range<Int> {
    outline.runs[run].text.firstRange(of: Array(words.utf8)) ?? 0..<0
  }
}

extension String.UTF8View {
  /// The text at a range of bytes.
  subscript(offsets range: Range<Int>) -> Substring {
    Substring(
      self[
        index(
          startIndex, offsetBy: range.lowerBound)..<index(startIndex, offsetBy: range.upperBound)])
  }
}

/// A text with one place marked by `«` and `»`, which are taken out.
struct Marked {
  let text: String
  /// In UTF-8 bytes.
  let range: Range<Int>

  init(_ text: String) {
    let parts = text.split(separator: "«", omittingEmptySubsequences: false)
    let inner = parts.last?.split(separator: "»", omittingEmptySubsequences: false) ?? []
    self.text = text.filter { $0 != "«" && $0 != "»" }
    let start = parts.first?.utf8.count ?? 0
    range = start..<start + (inner.first?.utf8.count ?? 0)
  }
}
