import Foundation
import TestSupport
import Testing

/// A real full disk: a small file system in memory, where the machine lets us mount one.
struct FullDiskTests {
  private static let canMount = getuid() == 0 && mounts(at: "/tmp/dossier-mount-test")

  private static func mounts(at path: String) -> Bool {
    mkdir(path, 0o755)
    defer { rmdir(path) }
    guard mount("tmpfs", path, "tmpfs", 0, "size=64k") == 0 else { return false }
    return umount(path) == 0
  }

  @Test(.enabled(if: canMount, "needs the right to mount a file system"))
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
