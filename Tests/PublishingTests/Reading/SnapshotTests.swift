import Diagnostics
import Glibc
import Publishing
import Support
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

  @Test func filesThatWereReadEmptyAreReported() async throws {
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
    #expect(await Build(sharing: snapshot.inputs).diagnostics.map(\.location.path) == [name])
    try site.remove(name)
    try await snapshot.update(Changes(paths: [name]), from: disk)
    #expect(await Build(sharing: snapshot.inputs).diagnostics == [])
  }

  /// B3
  @Test func namesThatDifferOnlyInTheirEncodingAreTwoFiles() async throws {
    let site = try SiteFolder.small()
    try site.write("1", to: "Content/static/caf\u{E9}.txt")
    try site.write("2", to: "Content/static/cafe\u{301}.txt")
    var snapshot = Snapshot(of: site.path)
    try await snapshot.update(.unknown, from: disk)
    let found = await Build(sharing: snapshot.inputs).diagnostics
    #expect(found.map(\.id) == [.samePath])
    #expect(found.first?.message.contains("differ only in how letters are encoded") == true)
    #expect(
      found == (await Build(sharing: try await Inputs(reading: site.path, from: disk)).diagnostics))
  }

  /// I1
  @Test func linkedFileIsReadAgainWhateverChanged() async throws {
    let site = try SiteFolder.small()
    try site.write("old", to: "shared/real.txt")
    let name = "Content/static/linked.txt"
    try site.makeFolder("Content/static")
    #expect(symlink("../../shared/real.txt", "\(site.path)/\(name)") == 0)
    var snapshot = Snapshot(of: site.path)
    try await snapshot.update(.unknown, from: disk)
    try site.write("new", to: "shared/real.txt")
    try await snapshot.update(Changes(paths: ["Content/about.md"]), from: disk)
    #expect(snapshot.inputs.content.first { $0.path == name }?.bytes == Array("new".utf8))
    try site.remove("shared/real.txt")
    try await snapshot.update(Changes(paths: ["Content/about.md"]), from: disk)
    #expect(await Build(sharing: snapshot.inputs).diagnostics.map(\.location.path) == [name])
  }

  /// What can't be read is the same error whether it was there at first or came later.
  @Test(arguments: ["pipe", "a\nb", "loop"])
  func whatComesLaterIsJudgedAsInAFreshReading(name: String) async throws {
    let site = try SiteFolder.small()
    var snapshot = Snapshot(of: site.path)
    try await snapshot.update(.unknown, from: disk)
    let path = "Content/notes/\(name)"
    switch name {
    case "pipe": #expect(mkfifo("\(site.path)/\(path)", 0o600) == 0)
    case "loop": #expect(symlink("loop", "\(site.path)/\(path)") == 0)
    default: try site.write("x", to: path)
    }
    try await snapshot.update(Changes(paths: [path]), from: disk)
    #expect(await Build(sharing: snapshot.inputs).diagnostics.map(\.id) == [.unreadableFile])
    try site.remove(path)
    try await snapshot.update(Changes(paths: [path]), from: disk)
    #expect(await Build(sharing: snapshot.inputs).diagnostics == [])
  }

  /// Whatever is done to a folder, what the watcher reports is enough to know it as it is.
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func updatedSnapshotIsAFreshReading(seed: UInt64) async throws {
    let site = try SiteFolder.small()
    var watcher = try ChangeWatcher(watching: site.path)
    var snapshot = Snapshot(of: site.path)
    try await snapshot.update(.unknown, from: disk)
    var random = SeededRandom(seed: seed)
    for step in 0..<Soak.count(25, full: 100) {
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
