import Publishing
import Support
import TestSupport
import Testing

/// A text saved over the file that it was made from: whatever fails, the file is one or the other.
struct FileSaveTests {
  private static let path = "Content/notes/a.md"
  private static let old = Array("old text".utf8)
  private static let new = Array("a new text".utf8)

  private static func disk(canExchange: Bool, mode: UInt32 = 0o640) -> MemoryFileSystem {
    let disk = MemoryFileSystem(canExchange: canExchange)
    disk.put(.file(old, mode: mode), at: DiskPath(path))
    return disk
  }

  private static let failures: [@Sendable (Int) -> MemoryFileSystem.Failure] = [
    { .full(from: $0) }, { .stopped(from: $0) }, { .once($0) },
  ]

  @Test(arguments: [true, false])
  func interruptedSaveLeavesTheOldTextOrTheNew(canExchange: Bool) throws {
    for failure in Self.failures {
      for change in 0..<6 {
        let disk = Self.disk(canExchange: canExchange)
        disk.fail(failure(change))
        var isSaved = false
        var isReported = false
        do throws(FileError) {
          isSaved = try disk.save(Self.new, to: Self.path, over: Digest(of: Self.old)) == .saved
        } catch {
          isReported = true
        }
        let left = try #require(disk.files[Self.path])
        #expect(left == Self.old || left == Self.new, "\(failure(change))")
        #expect(!isSaved || left == Self.new, "\(failure(change))")
        #expect(isSaved || isReported, "\(failure(change))")
      }
    }
  }

  @Test func savedFileKeepsItsModeAndLeavesNothingBeside() throws {
    for canExchange in [true, false] {
      let disk = Self.disk(canExchange: canExchange)
      #expect(try disk.save(Self.new, to: Self.path, over: Digest(of: Self.old)) == .saved)
      #expect(disk.nodes[DiskPath(Self.path)] == .file(Self.new, mode: 0o640))
      #expect(disk.files.count == 1)
    }
  }

  @Test func fileThatIsAnotherOrGoneOrThereAlreadyIsLeftAlone() throws {
    let disk = Self.disk(canExchange: true)
    #expect(
      try disk.save(Self.new, to: Self.path, over: Digest(of: Self.new)) == .changed(Self.old))
    #expect(try disk.save(Self.new, to: Self.path, over: nil) == .changed(Self.old))
    let gone = "Content/notes/gone.md"
    #expect(try disk.save(Self.new, to: gone, over: Digest(of: Self.old)) == .changed(nil))
    #expect(disk.files == [Self.path: Self.old])
    #expect(try disk.save(Self.new, to: gone, over: nil) == .saved)
    #expect(disk.files == [Self.path: Self.old, gone: Self.new])
  }

  @Test func readOnlyFileIsRefusedForEverybody() throws {
    let disk = Self.disk(canExchange: true, mode: 0o444)
    #expect(throws: FileError.self) {
      try disk.save(Self.new, to: Self.path, over: Digest(of: Self.old))
    }
    #expect(disk.files == [Self.path: Self.old])
  }

  @Test func whatAKilledSaveLeftIsFound() throws {
    let site = try SiteFolder.small()
    let disk = DiskFileSystem()
    #expect(try disk.unfinishedSaves(below: "\(site.path)/Content") == [])
    try site.write("half", to: "Content/notes/.a.md.saving-1x")
    #expect(
      try disk.unfinishedSaves(below: "\(site.path)/Content") == ["notes/.a.md.saving-1x"])
  }
}
