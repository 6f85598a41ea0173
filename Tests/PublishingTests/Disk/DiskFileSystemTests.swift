import Foundation
import Publishing
import Support
import TestSupport
import Testing

struct DiskFileSystemTests {
  private let disk = DiskFileSystem()
  private let folder: TemporaryFolder
  private let root: String

  init() throws {
    folder = try TemporaryFolder()
    root = folder.path
  }

  @Test func filesAreListedBelowAFolderInOrder() throws {
    try disk.makeFolder("\(root)/a/b/c")
    try disk.write([1], to: "\(root)/a/b/c/z")
    try disk.write([2], to: "\(root)/a/y")
    #expect(try disk.files(below: root) == ["a/b/c/z", "a/y"])
    #expect(try disk.files(below: "\(root)/none") == [])
    #expect(try disk.names(in: "\(root)/a") == ["b", "y"])
  }

  @Test func aLinkToAFolderAboveItIsListedAsAFile() throws {
    try disk.makeFolder("\(root)/a/b")
    try FileManager.default.createSymbolicLink(
      atPath: "\(root)/a/b/loop", withDestinationPath: "..")
    #expect(try disk.files(below: root) == ["a/b/loop"])
    #expect(throws: FileError("read", "\(root)/a/b/loop", code: EISDIR)) {
      try disk.read("\(root)/a/b/loop")
    }
  }

  @Test func aLinkToAFolderBesideItIsFollowed() throws {
    try disk.makeFolder("\(root)/a")
    try disk.write([1], to: "\(root)/a/f")
    try FileManager.default.createSymbolicLink(atPath: "\(root)/ab", withDestinationPath: "a")
    #expect(try disk.files(below: root) == ["a/f", "ab/f"])
  }

  @Test(.timeLimit(.minutes(20))) func aPipeIsRefusedWithoutWaiting() throws {
    #expect(mkfifo("\(root)/pipe", 0o600) == 0)
    #expect(throws: FileError("read", "\(root)/pipe", code: ENOTSUP)) {
      try disk.read("\(root)/pipe")
    }
    #expect(throws: FileError("write", "\(root)/pipe", code: ENXIO, "nobody reads from it")) {
      try disk.send([1], to: DiskPath("\(root)/pipe"), patience: .zero)
    }
  }

  /// As through `/dev/stdout`: the lines that a log already has stay.
  @Test func bytesAreSentToTheEndOfAFile() throws {
    try disk.write([1, 2], to: "\(root)/log")
    try disk.send([3], to: DiskPath("\(root)/log"))
    #expect(try disk.read("\(root)/log") == [1, 2, 3])
  }

  @Test func writtenBytesAreReadBack() throws {
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0) }
    try disk.write(bytes, to: "\(root)/f")
    #expect(try disk.read("\(root)/f") == bytes)
    #expect(throws: FileError("write", "\(root)/f", code: 17)) {
      try disk.write([1], to: "\(root)/f")
    }
  }

  @Test func exchangeSwapsTwoFolders() throws {
    try disk.makeFolder("\(root)/a")
    try disk.makeFolder("\(root)/b")
    try disk.write([1], to: "\(root)/a/f")
    #expect(try disk.exchange(DiskPath("\(root)/a"), DiskPath("\(root)/b")))
    #expect(try disk.files(below: root) == ["b/f"])
  }

  @Test func failuresNameTheOperationThePathAndTheReason() throws {
    let missing = "\(root)/none"
    #expect(throws: FileError("read", missing, code: 2)) { try disk.read(missing) }
    #expect(
      FileError("read", "x", code: 2).description == "cannot read 'x': No such file or directory")
    #expect(throws: FileError("read", root, code: 21)) { try disk.read(root) }
  }

  @Test func linksAreFollowedToTheFolderTheyLeadTo() throws {
    try disk.makeFolder("\(root)/real")
    try FileManager.default.createSymbolicLink(
      atPath: "\(root)/link", withDestinationPath: "\(root)/real")
    #expect(disk.resolved("\(root)/link").hasSuffix("/real"))
  }

  @Test func removingTakesAllThatIsBelow() throws {
    try disk.makeFolder("\(root)/a/b")
    try disk.write([1], to: "\(root)/a/b/f")
    try disk.remove(root)
    #expect(!disk.exists(root))
  }

  @Test func nothingIsListedReadOrRemovedThroughALink() throws {
    try disk.makeFolder("\(root)/real")
    try disk.write([1], to: "\(root)/real/f")
    for (name, target) in [("folder", "real"), ("file", "real/f"), ("gone", "nowhere")] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(root)/\(name)", withDestinationPath: target)
    }
    let path = DiskPath(root)
    #expect(throws: FileError("list", "\(root)/folder", code: ENOTDIR)) {
      try disk.entries(of: path / "folder")
    }
    #expect(throws: FileError("read", "\(root)/file", code: ELOOP)) {
      try disk.read(path / "file", atMost: 9)
    }
    #expect(
      try disk.tree(below: path).map { "\($0.path) \($0.kind)" } == [
        "file other", "folder other", "gone other", "real folder", "real/f file",
      ])
    for name in ["folder", "file", "gone"] { try disk.remove(path / name) }
    #expect(try disk.files(below: root) == ["real/f"])
  }

  @Test func namesAreBytes() throws {
    let names = [[0x78, 0xFF], Array("caf\u{E9}".utf8), Array("cafe\u{301}".utf8)]
    for name in names { try disk.write([1], to: DiskPath(root) / DiskPath(bytes: name)) }
    #expect(Set(try disk.entries(of: DiskPath(root)).map(\.path.bytes)) == Set(names))
    try disk.remove(root)
    #expect(!disk.exists(root))
  }

  @Test func fileThatIsLargerThanItMayBeIsNotRead() throws {
    try disk.write([1, 2, 3], to: "\(root)/f")
    #expect(try disk.read(DiskPath("\(root)/f"), atMost: 3) == [1, 2, 3])
    #expect(throws: FileError("read", "\(root)/f", code: EFBIG)) {
      try disk.read(DiskPath("\(root)/f"), atMost: 2)
    }
  }

  /// What has another name for the file, outside of the site, keeps its bytes.
  @Test func replacingLeavesOtherNamesOfTheFileAlone() throws {
    try disk.write([1], to: "\(root)/f")
    try disk.link(DiskPath("\(root)/f"), to: DiskPath("\(root)/other"))
    try disk.setMode(0o640, of: DiskPath("\(root)/f"))
    try disk.replace("\(root)/f", with: [2])
    #expect(try disk.read("\(root)/f") == [2] && disk.read("\(root)/other") == [1])
    #expect(disk.status(at: DiskPath("\(root)/f"))?.mode == 0o640)
    #expect(try disk.names(in: root) == ["f", "other"])
  }

  @Test func aFolderIsWithinAnotherByWhatItIs() throws {
    try disk.makeFolder("\(root)/a/b")
    #expect(disk.isPath("\(root)/a/b/new/deep", within: "\(root)/a"))
    #expect(disk.isPath("\(root)/a", within: "\(root)/a"))
    #expect(!disk.isPath("\(root)/ab", within: "\(root)/a"))
    #expect(!disk.isPath("\(root)/a", within: "\(root)/a/b"))
    #expect(disk.isPath("\(root)/none/x", within: "\(root)/none"))
  }
}
