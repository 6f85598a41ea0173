import Diagnostics
import Foundation
import Publishing
import Testing

struct DiskFileSystemTests {
  private let disk = DiskFileSystem()
  private let root: String

  init() throws {
    root = NSTemporaryDirectory() + "dossier-disk-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  @Test func filesAreListedBelowAFolderInOrder() throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    try disk.makeFolder("\(root)/a/b/c")
    try disk.write([1], to: "\(root)/a/b/c/z")
    try disk.write([2], to: "\(root)/a/y")
    #expect(try disk.files(below: root) == ["a/b/c/z", "a/y"])
    #expect(try disk.files(below: "\(root)/none") == [])
    #expect(try disk.names(in: "\(root)/a") == ["b", "y"])
  }

  @Test func aLinkToAFolderAboveItIsListedAsAFile() throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    try disk.makeFolder("\(root)/a/b")
    try FileManager.default.createSymbolicLink(
      atPath: "\(root)/a/b/loop", withDestinationPath: "..")
    #expect(try disk.files(below: root) == ["a/b/loop"])
    #expect(throws: FileError("read", "\(root)/a/b/loop", code: EISDIR)) {
      try disk.read("\(root)/a/b/loop")
    }
  }

  @Test func aLinkToAFolderBesideItIsFollowed() throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    try disk.makeFolder("\(root)/a")
    try disk.write([1], to: "\(root)/a/f")
    try FileManager.default.createSymbolicLink(atPath: "\(root)/ab", withDestinationPath: "a")
    #expect(try disk.files(below: root) == ["a/f", "ab/f"])
  }

  @Test(.timeLimit(.minutes(1))) func aPipeIsRefusedWithoutWaiting() throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    #expect(mkfifo("\(root)/pipe", 0o600) == 0)
    #expect(throws: FileError("read", "\(root)/pipe", code: ENOTSUP)) {
      try disk.read("\(root)/pipe")
    }
  }

  @Test func writtenBytesAreReadBack() throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0) }
    try disk.write(bytes, to: "\(root)/f")
    #expect(try disk.read("\(root)/f") == bytes)
    #expect(throws: FileError("write", "\(root)/f", code: 17)) {
      try disk.write([1], to: "\(root)/f")
    }
  }

  @Test func exchangeSwapsTwoFolders() throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    try disk.makeFolder("\(root)/a")
    try disk.makeFolder("\(root)/b")
    try disk.write([1], to: "\(root)/a/f")
    #expect(try disk.exchange("\(root)/a", "\(root)/b"))
    #expect(try disk.files(below: root) == ["b/f"])
  }

  @Test func failuresNameTheOperationThePathAndTheReason() throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    let missing = "\(root)/none"
    #expect(throws: FileError("read", missing, code: 2)) { try disk.read(missing) }
    #expect(
      FileError("read", "x", code: 2).description == "cannot read 'x': No such file or directory")
    #expect(throws: FileError("read", root, code: 21)) { try disk.read(root) }
  }

  @Test func linksAreFollowedToTheFolderTheyLeadTo() throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
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
}
