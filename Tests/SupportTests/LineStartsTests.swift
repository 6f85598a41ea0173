import Testing

@testable import Support

struct LineStartsTests {
  /// C2, C4: a line is found by looking at a few kilobytes, and is the one that counting finds.
  @Test(arguments: [1, 7, 300, 5000, 20_000])
  func everyPlaceHasTheLineThatCountingFinds(length: Int) {
    let bytes = (0..<30_000).map {
      $0 % length == length - 1 ? UInt8(ascii: "\n") : UInt8(ascii: "a")
    }
    let starts = LineStarts(bytes)
    var line = (number: 1, start: 0)
    for place in 0...bytes.count {
      let found = starts.line(at: place, in: bytes)
      if found != line { Issue.record("at \(place): line \(found), not \(line)") }
      guard place < bytes.count, bytes[place] == UInt8(ascii: "\n") else { continue }
      line = (line.number + 1, place + 1)
    }
  }
}
