/// Where lines start in a file's bytes: found once, for one place in every few kilobytes, so that the
/// line of any place is found without counting from the start of the file.
///
/// A line ends with `\n`.
struct LineStarts: Hashable, Sendable {
  /// What is before one stretch of the bytes.
  private struct Stretch: Hashable, Sendable {
    /// Line ends.
    let lines: Int
    /// Where the line starts that goes on into the stretch.
    let lineStart: Int
  }

  private static let length = 4096
  /// Of all stretches but the first; most files have no other.
  private let stretches: [Stretch]

  init(_ bytes: [UInt8]) {
    var stretches: [Stretch] = []
    var last = Stretch(lines: 0, lineStart: 0)
    for start in stride(from: Self.length, to: bytes.count, by: Self.length) {
      last = Self.stretch(after: last, in: bytes, start - Self.length..<start)
      stretches.append(last)
    }
    self.stretches = stretches
  }

  private static func stretch(after last: Stretch, in bytes: [UInt8], _ range: Range<Int>)
    -> Stretch
  {
    bytes.withUnsafeBufferPointer { bytes in
      var lines = 0
      for index in range where bytes[index] == UInt8(ascii: "\n") { lines += 1 }
      guard lines > 0 else { return last }
      var start = range.upperBound
      while bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
      return Stretch(lines: last.lines + lines, lineStart: start)
    }
  }

  /// The number, from 1, and the start of the line that holds a place of the same bytes; looks at a
  /// few kilobytes.
  func line<Bytes: RandomAccessCollection<UInt8>>(
    at place: Int, in bytes: Bytes
  ) -> (number: Int, start: Int) where Bytes.Index == Int {
    let index = min(place / Self.length, stretches.count)
    let before = index > 0 ? stretches[index - 1] : Stretch(lines: 0, lineStart: 0)
    var (number, start) = (before.lines + 1, before.lineStart)
    for index in index * Self.length..<place where bytes[index] == UInt8(ascii: "\n") {
      number += 1
      start = index + 1
    }
    return (number, start)
  }
}
