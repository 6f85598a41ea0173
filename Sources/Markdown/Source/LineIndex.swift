internal import Support

/// Where the lines of a text are; a line ends with `\n`, `\r\n` or `\r`.
struct LineIndex {
  /// One more than there are lines: the last is the text's end.
  private let starts: [UInt32]
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
    var starts: [UInt32] = [0]
    starts.reserveCapacity(text.count / 64 + 2)
    let hasReturns = text.place(of: UInt8(ascii: "\r")) != nil
    var place = 0
    while let end = hasReturns
      ? Self.lineEnd(in: text, from: place) : text.place(of: .newline, from: place)
    {
      place = end + 1
      starts.append(UInt32(clamping: place))
    }
    if place < text.count { starts.append(UInt32(clamping: text.count)) }
    self.starts = starts
  }

  /// The last byte of the line ending that comes first from `start` on.
  private static func lineEnd(in text: [UInt8], from start: Int) -> Int? {
    var place = start
    while place < text.count {
      if text[place] == .newline { return place }
      if text[place] == UInt8(ascii: "\r") {
        return place + 1 < text.count && text[place + 1] == .newline ? place + 1 : place
      }
      place += 1
    }
    return nil
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
