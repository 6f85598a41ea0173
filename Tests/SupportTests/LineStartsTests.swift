import TestTexts
import Testing

@testable import Support

struct LineStartsTests {
  /// C2, C4: what it takes to find the lines of n errors in one text of n is, for 4n, 4 times as much.
  @Test(arguments: ["[[nobody a]] ", "[[nobody a]]\n"])
  func linesOfManyPlacesAreFoundInStepsThatGrowAsThePlacesDo(piece: String) {
    func steps(_ count: Int) -> Int {
      let bytes = CountedBytes(Array(String(repeating: piece, count: count).utf8))
      let starts = LineStarts(bytes.bytes)
      for index in 0..<count { _ = starts.line(at: index * piece.utf8.count, in: bytes) }
      return bytes.steps
    }
    #expect(steps(4000) < 6 * steps(1000))
  }

  /// C2, C4: a line is found by looking at a few kilobytes, and is the one that counting finds.
  @Test(arguments: [1, 7, 300, 5000, 20_000])
  func everyPlaceHasTheLineThatCountingFinds(length: Int) {
    let bytes = (0..<30_000).map {
      $0 % length == length - 1 ? UInt8(ascii: "\n") : UInt8(ascii: "a")
    }
    let starts = LineStarts(bytes)
    var line = (number: 1, start: 0)
    // In the short form places at every distance from a line's start, but not all of them.
    let step = Soak.count(11, full: 1)
    for place in 0...bytes.count {
      if place.isMultiple(of: step) || place == bytes.count {
        let found = starts.line(at: place, in: bytes)
        if found != line { Issue.record("at \(place): line \(found), not \(line)") }
      }
      guard place < bytes.count, bytes[place] == UInt8(ascii: "\n") else { continue }
      line = (line.number + 1, place + 1)
    }
  }
}
