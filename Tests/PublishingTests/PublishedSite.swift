import Pages
import Publishing
import Support
import TestSupport

/// A small site in memory that is published to `site/Public`, where others keep files of their own.
struct PublishedSite {
  let disk: MemoryFileSystem
  private let output: OutputFolder

  init(on disk: MemoryFileSystem = MemoryFileSystem()) {
    self.disk = disk
    output = OutputFolder("site/Public", on: disk, processID: 7)
  }

  /// A site with a note, `notes/n.html`, and others by name.
  static func build(text: String = "Text", notes: [String] = []) async throws -> Build {
    let templates = try DiskFileSystem().contents(of: "\(Folders.sites)/small/Templates")
    var content = ["Content/site.yml": "title: T\nurl: https://t.example/b/\n"]
    for name in ["n"] + notes {
      content["Content/notes/\(name).md"] =
        "---\ntitle: N\ndate: 2020-01-01\n---\n\(name == "n" ? text : "Words.")\n"
    }
    return await Build(
      sharing: Inputs(
        content: content.map { InputFile(path: $0.key, bytes: Array($0.value.utf8)) },
        templates: templates.map { InputFile(path: "Templates/\($0.key)", bytes: $0.value) }))
  }

  /// Builds, with what the last build remembered.
  @discardableResult
  func publish(_ build: Build, force: Bool = false) async throws(FileError) -> PublicationOutcome {
    let memo = PublicationMemo(of: "site", version: "1", on: disk)
    let outcome = try await Publication(
      build, of: Digest(of: []), to: output, on: disk, reusing: memo
    ).publish(force: force)
    outcome.memo?.write(to: "site", version: "1", on: disk)
    return outcome
  }

  /// All that is in the output.
  var published: [DiskPath: MemoryFileSystem.Node] { disk.nodes(below: "site/Public") }

  /// What others put into the output: of every kind, and with names of every kind.
  static let foreign: [DiskPath: MemoryFileSystem.Node] = [
    DiskPath("CNAME"): .file([1], mode: 0o640),
    DiskPath("uploads"): .folder(mode: 0o2775),
    DiskPath(".git"): .folder(mode: 0o700),
    DiskPath(".git/refs"): .folder(mode: 0o755),
    DiskPath(".git/HEAD"): .file([2], mode: 0o444),
    DiskPath("secret"): .link("/etc"),
    DiskPath("notes/mine.txt"): .file([3], mode: 0o600),
    DiskPath("notes/empty"): .folder(mode: 0o555),
    DiskPath(bytes: [0x78, 0xFF]): .file([4], mode: 0o644),
    DiskPath("caf\u{E9}"): .file([5], mode: 0o644),
    DiskPath("cafe\u{301}"): .link("caf\u{E9}"),
  ]

  func putForeign() {
    for (path, node) in Self.foreign.sorted(by: { $0.key < $1.key }) {
      disk.put(node, at: DiskPath("site/Public") / path)
    }
  }

  /// Of a folder, what is not the build's.
  static func foreign(
    in nodes: [DiskPath: MemoryFileSystem.Node]
  ) -> [DiskPath: MemoryFileSystem.Node] {
    nodes.filter { foreign[$0.key] != nil }
  }

  /// Of a folder, what is the build's; its own notes apart.
  static func own(
    in nodes: [DiskPath: MemoryFileSystem.Node]
  ) -> [DiskPath: MemoryFileSystem.Node] {
    nodes.filter { foreign[$0.key] == nil && !Self.isBuildsOwn($0.key) }
  }

  /// A file in which a build keeps what it needs while it fills a folder in place.
  private static func isBuildsOwn(_ path: DiskPath) -> Bool {
    let name = "\(path.top)"
    return name == ".dossier-manifest.next" || name.hasPrefix(".dossier-stage-")
  }
}
