/// Where the lines of a text lie; a line ends with `\n`, `\r\n` or `\r`.
struct LineIndex {
  /// One more than there are lines: the last is the text's end.
  private let starts: [UInt32]
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
    starts = text.withUnsafeBufferPointer { bytes in
      var starts: [UInt32] = [0]
      starts.reserveCapacity(bytes.count / 64 + 2)
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
        if byte == UInt8(ascii: "\r"), index < bytes.count, bytes[index] == UInt8(ascii: "\n") {
          index += 1
        }
        starts.append(UInt32(clamping: index))
      }
      if starts.last != UInt32(clamping: bytes.count) { starts.append(UInt32(clamping: index)) }
      return starts
    }
  }

  var count: Int { max(0, starts.count - 1) }

  /// A line from its number (from 1), without its ending; empty at the end for one that is not.
  func content(of line: Int) -> Range<Int> {
    let whole = whole(line)
    var end = whole.upperBound
    if end > whole.lowerBound, text[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    if end > whole.lowerBound, text[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return whole.lowerBound..<end
  }

  /// A line with its ending.
  func whole(_ line: Int) -> Range<Int> {
    guard line >= 1 else { return 0..<0 }
    guard line <= count else { return text.count..<text.count }
    return Int(starts[line - 1])..<Int(starts[line])
  }
}
