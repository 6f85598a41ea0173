import Diagnostics
import Markdown
import Support

/// Reads and renders mutated Markdown, and stops the program where the outline or the HTML breaks a
/// rule of theirs.
///
/// Build it with `DOSSIER_FUZZ=1 swift build -c release --sanitize fuzzer --product MarkdownFuzz`;
/// run it with `-dict=Sources/MarkdownFuzz/markdown.dict` and copies of the folders of
/// `Sources/MarkdownFuzz/Corpus`, which start from marks, from tables and from footnotes.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ data: UnsafePointer<UInt8>, _ size: Int) -> Int32 {
  let input = Array(UnsafeBufferPointer(start: data, count: size))
  let file = InputFile(path: "Content/notes/a.md", bytes: input)
  guard file.encodingDiagnostic == nil else { return 0 }
  var diagnostics: [Diagnostic] = []
  let outline = Outline(
    parsing: file, body: 0..<size, numbersParagraphs: true, into: &diagnostics)
  for diagnostic in diagnostics {
    precondition(diagnostic.location.offset <= size)
    precondition(!diagnostic.text.isEmpty)
  }
  check(outline, size)
  var marks: [Int: [UInt8]] = [:]
  for index in outline.marks.indices { marks[index] = Array("<b>mark</b>".utf8) }
  var html: [UInt8] = []
  outline.html(of: file, marks: marks, into: &html)
  precondition(InputFile(path: "", bytes: html).encodingDiagnostic == nil)
  return 0
}

/// What holds of every outline.
private func check(_ outline: Outline, _ size: Int) {
  for run in outline.runs {
    let source = run.sourceRange(of: 0..<run.text.count)
    precondition(source.lowerBound >= 0 && source.upperBound <= size)
    var end = 0
    for closed in run.closed {
      precondition(closed.lowerBound >= end && closed.upperBound <= run.text.count)
      end = closed.upperBound
    }
  }
  for mark in outline.marks {
    precondition(mark.range.upperBound <= outline.runs[mark.run].text.count)
    precondition(mark.source.upperBound <= size && !mark.source.isEmpty)
  }
  let anchors = outline.headings.map(\.anchor)
  precondition(Set(anchors).count == anchors.count)
  for (index, paragraph) in outline.paragraphs.enumerated() {
    precondition(paragraph.number == index + 1 && paragraph.source.upperBound <= size)
  }
}
