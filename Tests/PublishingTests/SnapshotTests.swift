import Diagnostics
import Glibc
import Publishing
import TestSupport
import TestTexts
import Testing

struct SnapshotTests {
  private let disk = DiskFileSystem()

  private func files(_ inputs: Inputs) -> [InputFile] { inputs.content + inputs.templates }

  @Test func snapshotIsEmptyUntilItIsRead() async throws {
    let site = try SiteFolder.small()
    var snapshot = Snapshot(of: site.path)
    #expect(files(snapshot.inputs) == [])
    try await snapshot.update(.unknown, from: disk)
    #expect(files(snapshot.inputs) == files(try await Inputs(reading: site.path, from: disk)))
  }

  @Test func onlyWhatChangedIsReadAgain() async throws {
    let memory = MemoryFileSystem([
      "s/Content/a.md": [1], "s/Content/b.md": [2], "s/Templates/t.html": [3],
    ])
    var snapshot = Snapshot(of: "s")
    try await snapshot.update(.unknown, from: memory)
    let before = memory.log.count
    try await snapshot.update(Changes(paths: ["Content/b.md"]), from: memory)
    #expect(memory.log.dropFirst(before) == ["read s/Content/b.md"])
  }

  @Test func filesThatWereReadEmptyAreTold() async throws {
    let memory = MemoryFileSystem(["s/Content/a.md": [], "s/Content/b.md": [2]])
    var snapshot = Snapshot(of: "s")
    #expect(try await snapshot.update(.unknown, from: memory) == [])
    let changes = Changes(paths: ["Content/a.md", "Content/b.md", "Content/c.md"])
    #expect(try await snapshot.update(changes, from: memory) == ["Content/a.md"])
  }

  @Test func whatALinkLeadsToOutsideIsNotReadAgainEither() async throws {
    let site = try SiteFolder.small()
    let other = try SiteFolder()
    try other.write("a secret", to: "secret.txt")
    var snapshot = Snapshot(of: site.path)
    try await snapshot.update(.unknown, from: disk)
    let name = "Content/static/secret.txt"
    #expect(symlink("\(other.path)/secret.txt", "\(site.path)/\(name)") == 0)
    try await snapshot.update(Changes(paths: [name]), from: disk)
    #expect(!snapshot.inputs.content.contains { $0.path == name })
    #expect(await Build(snapshot.inputs).diagnostics.map(\.location.path) == [name])
    try site.remove(name)
    try await snapshot.update(Changes(paths: [name]), from: disk)
    #expect(await Build(snapshot.inputs).diagnostics == [])
  }

  /// Whatever is done to a folder, what the watcher tells is enough to know it as it is.
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func updatedSnapshotIsAFreshReading(seed: UInt64) async throws {
    let site = try SiteFolder.small()
    var watcher = try ChangeWatcher(watching: site.path)
    var snapshot = Snapshot(of: site.path)
    try await snapshot.update(.unknown, from: disk)
    var random = SeededRandom(seed: seed)
    for step in 0..<100 {
      for _ in 0..<Int.random(in: 1...4, using: &random) { try change(site, &random) }
      try await snapshot.update(try watcher.changes(), from: disk)
      let fresh = files(try await Inputs(reading: site.path, from: disk))
      try #require(files(snapshot.inputs) == fresh, "seed \(seed), step \(step)")
    }
  }

  /// One change among few names, so that folders and files take each other's places.
  private func change(_ site: SiteFolder, _ random: inout SeededRandom) throws {
    let names = ["Content/x", "Content/x/y", "Content/x/z.md", "Content/w", "Content/w/z.md"]
    let name = names.randomElement(using: &random) ?? ""
    do throws(FileError) {
      switch Int.random(in: 0..<6, using: &random) {
      case 0: try site.remove(name)
      case 1: try site.makeFolder(name)
      case 2: try site.replace(name, with: "\(random.next())")
      case 3: try site.rename(name, to: names.randomElement(using: &random) ?? "")
      default: try site.write("\(random.next())", to: name)
      }
    } catch {
      // Not every change is possible on every tree.
    }
  }
}
