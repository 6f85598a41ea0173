import Glibc
import Support
import TestSupport
import Testing

@testable import Publishing

struct MemoFileTests {
  private let body: [UInt8] = [3, 1, 4, 1, 5]

  @Test func whatIsWrittenIsReadAgain() {
    let disk = MemoryFileSystem()
    let file = MemoFile("groups/a", of: "site", version: "1")
    #expect(file.read(on: disk) == nil)
    file.write(body, on: disk)
    #expect(file.read(on: disk).map { Array($0.body) } == body)
    #expect(MemoFile.names(below: "groups", of: "site", on: disk) == ["a"])
    #expect(MemoFile("groups/a", of: "site", version: "2").read(on: disk) == nil)
    file.remove(on: disk)
    #expect(disk.files == [:])
  }

  @Test func everyDamagedByteIsSeen() {
    let bytes = MemoFile.bytes(body, version: "1")
    #expect(MemoFile.body(of: bytes, version: "1").map(Array.init) == body)
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 0x41
      #expect(MemoFile.body(of: damaged, version: "1") == nil)
      #expect(MemoFile.body(of: Array(bytes[..<index]), version: "1") == nil)
    }
  }

  @Test func diskThatTakesNothingIsBorne() {
    let disk = MemoryFileSystem()
    disk.fail(.full(from: 0))
    let failure = MemoFile("memo", of: "site", version: "1").write(body, on: disk)
    #expect(failure?.code == ENOSPC)
    #expect(disk.files == [:])
  }
}
