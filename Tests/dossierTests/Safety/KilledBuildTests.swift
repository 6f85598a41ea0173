import Foundation
import Glibc
import Publishing
import TestSupport
import TestTexts
import Testing

/// A build that is killed leaves the old site or the new one, in each way in which the new one comes to the
/// place of the old.
struct KilledBuildTests {
  enum Way: CaseIterable {
    /// Both folders in one step.
    case exchange
    /// Where the file system can't do that: two renames.
    case twoRenames
    /// Where the output is on another file system, or can't be moved: file by file.
    case inPlace
    case busy

    /// What `without_exchange.py` makes of the one step.
    var error: String? {
      switch self {
      case .exchange: nil
      case .twoRenames: "EINVAL"
      case .inPlace: "EXDEV"
      case .busy: "EBUSY"
      }
    }

    var kills: Int { self == .exchange ? Soak.count(6, full: 300) : Soak.count(3, full: 100) }
  }

  private typealias Tree = [String: [UInt8]]

  private static let note = "Content/notes/what-it-cost.md"
  private static let foreign = "Public/mine.txt"
  private let disk = DiskFileSystem()

  @Test(arguments: Soak.isOn ? Way.allCases : [.exchange, .twoRenames, .inPlace])
  func killedBuildLeavesTheOldSiteOrTheNewOne(way: Way) throws {
    let site = try SiteFolder.small()
    try killBuilds(way.kills, in: site, error: way.error) { tree, trees, place in
      if way == .inPlace || way == .busy {
        Self.expectEachFile(of: tree, trees, place)
      } else {
        let moved = try tree.isEmpty ? moved(in: site) : tree
        #expect(trees.contains(way == .twoRenames ? moved : tree), "\(place)")
      }
    }
    #expect(try disk.names(in: site.path).filter { $0.contains("stage") } == [])
  }

  @Test(.enabled(if: Mounts.areAllowed, "needs the right to mount a file system"))
  func killedBuildLeavesEachFileOfAMountOldOrNew() throws {
    let site = try SiteFolder.small()
    try site.makeFolder("Public")
    let output = "\(site.path)/Public"
    #expect(mount("tmpfs", output, "tmpfs", 0, "size=8m") == 0)
    defer { umount(output) }
    try killBuilds(Way.inPlace.kills, in: site, error: nil, Self.expectEachFile)
  }

  /// Kills builds that each change one note, at moments that are spread over a little more than a build
  /// takes here, and checks what each leaves and that the last one can be repeated.
  private func killBuilds(
    _ kills: Int, in site: SiteFolder, error: String?,
    _ check: (_ left: Tree, _ trees: [Tree], _ place: String) throws -> Void
  ) throws {
    let text = try site.read(Self.note)
    let texts = ["One thing.", "Another thing."].map { "\(text)\n\($0)\n" }
    var trees: [Tree] = []
    var longest = Duration.zero
    for text in texts {
      try site.write(text, to: Self.note)
      let took = try ContinuousClock().measure { try build(site, error).expectSuccess("before") }
      longest = max(longest, took * 1.1)
      if trees.isEmpty { try site.write("mine", to: Self.foreign) }
      trees.append(try published(in: site))
    }
    #expect(trees[0] != trees[1])
    var interrupted = 0
    for round in 0..<kills {
      try site.write(texts[round % 2], to: Self.note)
      if round.isMultiple(of: 5) { try site.remove(".dossier") }
      let build = try build(site, error)
      usleep(UInt32(longest * round / .microseconds(kills)))
      kill(build.process.processIdentifier, SIGKILL)
      build.process.waitUntilExit()
      if build.process.terminationReason == .uncaughtSignal {
        interrupted += 1
      } else {
        try build.expectSuccess("in round \(round)")
      }
      try check(try published(in: site), trees, "killed in round \(round)")
    }
    #expect(interrupted > kills / 4)
    try site.write(texts[1], to: Self.note)
    try build(site, error).expectSuccess("after all")
    #expect(try published(in: site) == trees[1])
    #expect(try site.read(Self.foreign) == "mine")
  }

  private struct RunningBuild {
    let process: Process
    let errors: Pipe

    func expectSuccess(_ place: String) throws {
      let reported = try errors.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      let message = String(decoding: reported, as: UTF8.self)
      #expect(process.terminationStatus == 0, "\(place): \(message)")
    }
  }

  private func build(_ site: SiteFolder, _ error: String?) throws -> RunningBuild {
    let errors = Pipe()
    let through =
      error.map { ["python3", "\(Folders.project)/Tests/dossierTests/without_exchange.py", $0] }
      ?? []
    let process = try Program.start(["build"], in: site.path, through: through, errors: errors)
    try errors.fileHandleForWriting.close()
    return RunningBuild(process: process, errors: errors)
  }

  /// What readers get: without what a build that fills a folder in place has there meanwhile.
  private func published(in site: SiteFolder) throws -> Tree {
    guard site.exists("Public") else { return [:] }
    return try disk.contents(of: "\(site.path)/Public").filter {
      !$0.key.hasPrefix(".dossier-") && $0.key != "mine.txt"
    }
  }

  /// The tree that was the output, between two renames.
  private func moved(in site: SiteFolder) throws -> Tree {
    let name = try disk.names(in: site.path).first { $0.hasSuffix("-old") }
    let tree = try disk.contents(of: "\(site.path)/\(name ?? "")")
    return tree.filter { !$0.key.hasPrefix(".dossier-") && $0.key != "mine.txt" }
  }

  /// Each file is the old one or the new one, and what both sites have is there.
  private static func expectEachFile(of tree: Tree, _ trees: [Tree], _ place: String) {
    for (path, bytes) in tree { #expect(trees.contains { $0[path] == bytes }, "\(place): \(path)") }
    for path in trees[0].keys where trees[1][path] != nil {
      #expect(tree[path] != nil, "\(place): \(path)")
    }
  }
}
