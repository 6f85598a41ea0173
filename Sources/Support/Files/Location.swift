/// A place in an input file, complete in itself: it can be shown after the file's bytes are gone.
package struct Location: Hashable, Sendable {
  /// The file's path, as in `InputFile.path`.
  package let path: String
  /// Bytes from the start of the file.
  package let offset: Int
  /// From 1; 0 where the whole file is meant.
  package let line: Int
  /// From 1, in characters (extended grapheme clusters), or in bytes where the line is too long to be
  /// shown; 0 where the whole file is meant.
  package let column: Int
  /// Counted as the column, within the line; 0 marks a point.
  package let length: Int
  /// The line without its ending; empty where it is too long to be shown.
  package let lineText: String

  /// Takes the values as they are.
  package init(
    path: String, offset: Int, line: Int, column: Int, length: Int, lineText: String
  ) {
    self.path = path
    self.offset = offset
    self.line = line
    self.column = column
    self.length = length
    self.lineText = lineText
  }
}

extension Location {
  /// The bytes that it marks in its file; empty at the start for the file as a whole.
  package func range(in bytes: [UInt8]) -> Range<Int> {
    guard line > 0, offset <= bytes.count else { return 0..<0 }
    // The length of a place in a line that is too long to be shown is in bytes.
    guard !lineText.isEmpty else { return offset..<min(offset + length, bytes.count) }
    let end = bytes[offset...].firstIndex(of: .newline) ?? bytes.count
    let marked = String(decoding: bytes[offset..<end], as: UTF8.self).prefix(length)
    return offset..<offset + marked.utf8.count
  }
}

extension Location: Comparable {
  /// By path, then by place in the file.
  package static func < (a: Location, b: Location) -> Bool {
    (a.path, a.offset, a.length) < (b.path, b.offset, b.length)
  }
}
