import Support
import Testing

struct InputFileTests {
  @Test func columnsCountCharactersAndOffsetsCountBytes() {
    let file = InputFile(path: "a.md", bytes: Array("één\nĝis 👩‍👧 x\r\n".utf8))
    let offset = file.bytes.firstIndex(of: UInt8(ascii: "x"))!
    let location = file.location(of: offset..<offset + 1)
    #expect(location.line == 2)
    #expect(location.column == 7)
    #expect(location.offset == offset)
    #expect(location.lineText == "ĝis 👩‍👧 x")
  }

  @Test func rangesOutsideTheFileAreClamped() {
    let file = InputFile(path: "a.md", bytes: Array("ab\ncd".utf8))
    let location = file.location(of: 90..<100)
    #expect(location.line == 2)
    #expect(location.column == 3)
    #expect(location.length == 0)
  }

  @Test func bytesThatWereLetGoAreReadWhenTheyAreAskedForAgain() {
    let bytes = Array("one\ntwo".utf8)
    let file = InputFile(path: "a.md", digest: Digest(of: bytes), bytes) { bytes + [0x21] }
    #expect(file.isRead && file.bytes == bytes)
    file.letGo()
    #expect(!file.isRead)
    #expect(file.bytes == bytes + [0x21] && file.isRead)
    #expect(file.location(of: 4..<8).lineText == "two!")
  }

  @Test func bytesThatNothingReadsAgainAreNotLetGo() {
    let file = InputFile(path: "a.md", bytes: [1])
    file.letGo()
    #expect(file.isRead && file.bytes == [1])
  }
}
