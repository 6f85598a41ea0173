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

  /// A2: a `.dossier` that takes nothing stops no build, but is not borne in silence.
  @Test(
    .enabled(if: Mounts.areAllowed, "needs the right to mount a file system"),
    arguments: [("size=4k", 0), ("size=1m", MS_RDONLY)])
  func memoThatCannotBeKeptIsReportedOnce(options: String, flags: Int) throws {
    let site = try SiteFolder.small()
    try site.makeFolder(".dossier")
    #expect(mount("tmpfs", "\(site.path)/.dossier", "tmpfs", UInt(flags), options) == 0)
    defer { umount("\(site.path)/.dossier") }
    for _ in 0..<2 {
      let result = try Program.run(["build"], in: site.path)
      #expect(result.status == 0)
      #expect(result.errors.components(separatedBy: "nothing is remembered").count == 2)
    }
  }
}
