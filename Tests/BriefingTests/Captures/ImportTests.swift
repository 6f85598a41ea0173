import Content
import Diagnostics
import Importing
import Publishing
import Support
import Testing

/// The captures that the briefing was made from, imported again.
@Suite(.enabled(if: Captures.areAtHand, Captures.absence))
struct ImportTests {
  @Test func realLinesOfTheCapturesStayAndBoilerplateGoes() throws {
    for entry in try CaptureList().entries {
      let bytes = try DiskFileSystem().read("\(Captures.folder)/\(entry.file)")
      let article = try ImportedArticle(InputFile(path: entry.file, bytes: bytes), keeping: [])
      let lines = String(decoding: bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
      let whole = entry.marks.filter { $0.range == nil }
      let left = Set(whole.map(\.line))
      let real = lines.enumerated().filter { index, line in
        !left.contains(index + 1) && line.contains { !$0.isWhitespace }
      }
      // By number, so that no text of theirs is printed.
      let missing = real.filter { !article.passages.contains(String($0.element)) }
      #expect(missing.map { $0.offset + 1 } == [], "\(entry.file): lines that were dropped")
      #expect(article.passages.count == real.count, "\(entry.file): boilerplate stayed")
      #expect((article.title != nil) == whole.contains { $0.kind == .title }, "\(entry.file)")
      // What stays although a careful hand takes it out of its line is reported.
      let parts = Set(entry.marks.filter { $0.range != nil }.map(\.line))
      #expect(Set(article.diagnostics.map(\.location.line)) == parts, "\(entry.file)")
    }
  }
}
