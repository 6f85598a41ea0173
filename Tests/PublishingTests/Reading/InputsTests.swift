import Glibc
import Publishing
import Support
import TestSupport
import Testing

struct InputsTests {
  @Test func filesThatVanishWhileTheyAreReadAreAsIfTheyHadNeverBeen() async throws {
    let site = try SiteFolder.small()
    let whole = try await Inputs(reading: site.path, from: DiskFileSystem())
    let gone = "\(site.path)/Content/notes/what-it-cost.md"
    let read = try await Inputs(reading: site.path, from: LosingFileSystem(gone))
    try site.remove("Content/notes/what-it-cost.md")
    let without = try await Inputs(reading: site.path, from: DiskFileSystem())
    #expect(whole.content.count == without.content.count + 1)
    #expect(read.content == without.content)
    #expect(read.digest == without.digest)
  }

  /// B6
  @Test(arguments: [("static/big.bin", 1 << 40), ("notes/big.md", 100 << 20)])
  func filesTooLargeToBeHeldAreRefused(path: String, size: Int) async throws {
    let site = try SiteFolder.small()
    try site.write("", to: "Content/\(path)")
    #expect(truncate("\(site.path)/Content/\(path)", size) == 0)
    let error = try await #require(throws: FileError.self) {
      try await Inputs(reading: site.path, from: DiskFileSystem())
    }
    #expect(error.description.hasPrefix("cannot read 'Content/\(path)': too large"))
  }
}

/// A disk on which a file is listed and goes before it is read.
private struct LosingFileSystem: FileSystem {
  private let disk = DiskFileSystem()
  private let gone: String

  init(_ gone: String) {
    self.gone = gone
  }

  func files(below folder: String, within bounds: [String]) throws(FileError) -> FoundFiles {
    try disk.files(below: folder, within: bounds)
  }
  func entries(in folder: String) throws(FileError) -> [FolderEntry] {
    try disk.entries(in: folder)
  }
  func kind(of path: String) -> FolderEntry.Kind? { disk.kind(of: path) }
  func read(_ path: String) throws(FileError) -> [UInt8] {
    if path == gone { try disk.remove(gone) }
    return try disk.read(path)
  }
  func status(of path: String) -> FileStatus? { disk.status(of: path) }
  func exists(_ path: String) -> Bool { disk.exists(path) }
  func resolved(_ path: String) -> String { disk.resolved(path) }
  func names(in folder: String) throws(FileError) -> [String] { try disk.names(in: folder) }
}
