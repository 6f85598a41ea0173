import Foundation
import Glibc
import TestSupport
import Testing

/// A real full disk: a small file system in memory, where the machine lets us mount one.
struct FullDiskTests {
  @Test(.enabled(if: Mounts.areAllowed, "needs the right to mount a file system"))
  func fullDiskEndsWithStatusTwoAndNamesThePath() throws {
    let folder = try TemporaryFolder()
    let disk = "\(folder.path)/disk"
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    #expect(mount("tmpfs", disk, "tmpfs", 0, "size=64k") == 0)
    defer { umount(disk) }
    let result = try Program.run(
      ["build", "--site", Folders.project, "--output", "\(disk)/Public"], in: folder.path)
    #expect(result.status == 2)
    #expect(result.errors.contains("No space left on device"), "\(result.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: disk) == [])
  }
}
