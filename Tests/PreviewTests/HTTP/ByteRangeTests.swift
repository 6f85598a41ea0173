import Testing

@testable import Preview

struct ByteRangeTests {
  @Test(arguments: [
    ("bytes=0-0", 0..<1), ("bytes=0-9", 0..<10), ("bytes=2-4", 2..<5), ("bytes=5-", 5..<10),
    ("bytes=8-99", 8..<10), ("bytes=-3", 7..<10), ("bytes=-99", 0..<10),
    ("bytes=3-99999999999999999999999", 3..<10), ("bytes=0-9223372036854775807", 0..<10),
  ])
  func rangeIsTheBytesItNames(header: String, range: Range<Int>) {
    #expect(ByteRange(parsing: header, of: 10) == .part(range))
  }

  @Test(arguments: [
    nil, "", "bytes", "bytes=", "bytes=-", "bytes=a-b", "bytes=4-2", "bytes=0-1,3-4", "lines=0-1",
    "bytes=--1", "bytes=1-2-3", "bytes= 1-2", "Bytes=0-1",
  ])
  func otherHeadersAskForTheWhole(header: String?) {
    #expect(ByteRange(parsing: header, of: 10) == .whole)
  }

  @Test(arguments: [
    ("bytes=10-", 10), ("bytes=99999999999999999999-", 10), ("bytes=-0", 10), ("bytes=0-", 0),
    ("bytes=-1", 0),
  ])
  func rangeAfterTheEndCannotBeServed(header: String, count: Int) {
    #expect(ByteRange(parsing: header, of: count) == .unsatisfiable)
  }
}
