import Foundation
import Publishing
import TestSupport
import TestTexts
import Testing

/// A build that is killed leaves the old site or the new one.
struct KilledBuildTests {
  private static let kills = Soak.count(40, full: 300)
  private let disk = DiskFileSystem()

  @Test func killedBuildLeavesTheOldSiteOrTheNewOne() throws {
    let site = try SiteFolder.small()
    let note = "Content/notes/what-it-cost.md"
    let text = try site.read(note)
    var trees: [[String: [UInt8]]] = []
    // The moments are spread over a little more than a build takes here.
    var longest = Duration.zero
    for words in ["One thing.", "Another thing."] {
      try site.write("\(text)\n\(words)\n", to: note)
      let took = try ContinuousClock().measure {
        let status = try Program.run(["build"], in: site.path).status
        #expect(status == 0)
      }
      longest = max(longest, took * 1.1)
      trees.append(try disk.contents(of: "\(site.path)/Public"))
    }
    #expect(trees[0] != trees[1])
    var interrupted = 0
    for round in 0..<Self.kills {
      let words = round.isMultiple(of: 2) ? "One thing." : "Another thing."
      try site.write("\(text)\n\(words)\n", to: note)
      if round.isMultiple(of: 5) { try site.remove(".dossier") }
      let build = try Program.start(["build"], in: site.path)
      usleep(UInt32(longest * round / .microseconds(Self.kills)))
      kill(build.processIdentifier, SIGKILL)
      build.waitUntilExit()
      if build.terminationReason == .uncaughtSignal {
        interrupted += 1
      } else {
        #expect(build.terminationStatus == 0, "after the kill before round \(round)")
      }
      let tree = try disk.contents(of: "\(site.path)/Public")
      #expect(trees.contains(tree), "killed in round \(round)")
    }
    #expect(interrupted > Self.kills / 4)
    let result = try Program.run(["build"], in: site.path)
    #expect(result.status == 0, "\(result.errors)")
    #expect(try disk.contents(of: "\(site.path)/Public") == trees[1])
    #expect(try disk.names(in: site.path).filter { $0.contains("stage") } == [])
  }
}
