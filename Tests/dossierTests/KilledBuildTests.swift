import Foundation
import Publishing
import TestSupport
import Testing

/// A build that is killed leaves the old site or the new one.
struct KilledBuildTests {
  private static let kills = 40
  /// Microseconds; about as long as a build takes.
  private static let longest = 400_000
  private let disk = DiskFileSystem()

  @Test func killedBuildLeavesTheOldSiteOrTheNewOne() throws {
    let site = try SiteFolder.small()
    let note = "Content/notes/what-it-cost.md"
    let text = try site.read(note)
    var trees: [[String: [UInt8]]] = []
    for words in ["One thing.", "Another thing."] {
      try site.write("\(text)\n\(words)\n", to: note)
      #expect(try Program.run(["build"], in: site.path).status == 0)
      trees.append(try disk.contents(of: "\(site.path)/Public"))
    }
    #expect(trees[0] != trees[1])
    var interrupted = 0
    for round in 0..<Self.kills {
      let words = round.isMultiple(of: 2) ? "One thing." : "Another thing."
      try site.write("\(text)\n\(words)\n", to: note)
      if round.isMultiple(of: 5) { try site.remove(".dossier") }
      let build = try Program.start(["build"], in: site.path)
      usleep(UInt32(Self.longest * round / Self.kills))
      kill(build.processIdentifier, SIGKILL)
      build.waitUntilExit()
      if build.terminationReason == .uncaughtSignal { interrupted += 1 }
      let tree = try disk.contents(of: "\(site.path)/Public")
      #expect(trees.contains(tree), "killed in round \(round)")
    }
    #expect(interrupted > 0)
    let result = try Program.run(["build"], in: site.path)
    #expect(result.status == 0, "\(result.errors)")
    #expect(try disk.contents(of: "\(site.path)/Public") == trees[1])
    #expect(try disk.names(in: site.path).filter { $0.contains("stage") } == [])
  }
}
