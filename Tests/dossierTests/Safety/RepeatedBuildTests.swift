import Foundation
import Publishing
import TestSupport
import Testing

/// Builds of one site by several runs of the program.
struct RepeatedBuildTests {
  private let disk = DiskFileSystem()
  private let note = "Content/notes/what-it-cost.md"

  /// Which file each page is and when it was written.
  private func statuses(_ site: SiteFolder) throws -> [String: [Int64]] {
    var found: [String: [Int64]] = [:]
    for path in try disk.files(below: "\(site.path)/Public") {
      let status = try #require(disk.status(of: "\(site.path)/Public/\(path)"))
      found[path] = [Int64(bitPattern: status.inode), status.modified]
    }
    return found
  }

  @discardableResult
  private func build(_ site: SiteFolder, _ arguments: String...) throws -> Program.Result {
    let result = try Program.run(["build"] + arguments, in: site.path)
    #expect(result.status == 0, "\(result.errors)")
    return result
  }

  @Test func unchangedSiteIsLeftAlone() throws {
    let site = try SiteFolder.small()
    try build(site)
    let before = try statuses(site)
    let result = try build(site)
    #expect(result.output.contains("(0 added, 0 changed, 0 removed), no warnings"))
    #expect(try statuses(site) == before)
  }

  /// What the files are known by is kept once they have been the same for a second, and then nothing is
  /// read or kept any more.
  @Test func filesOfAnUnchangedSiteAreKnownInEachRun() async throws {
    let site = try SiteFolder.small()
    try await Task.sleep(for: .seconds(3))
    try build(site)
    let kept = try #require(disk.status(of: "\(site.path)/.dossier/sources"))
    for _ in 0..<2 { try build(site) }
    #expect(disk.status(of: "\(site.path)/.dossier/sources") == kept)
  }

  @Test func timingsListEachStepAndHowLongWritingTook() throws {
    let site = try SiteFolder.small()
    let lines = try build(site, "--timings").errors.split(separator: "\n")
    let steps = lines.map { String($0.prefix { $0 != " " }) }
    #expect(steps.filter { $0 != "write" } == BuildStep.allCases.map(\.rawValue))
    #expect(
      lines.filter { !$0.hasPrefix("write ") }.allSatisfy {
        $0.contains(#/ ms, [0-9]+\.[0-9] processors, at most [0-9]+ MB so far$/#)
      }, "\(lines)")
    let written = lines.first { $0.hasPrefix("write ") } ?? ""
    let time = Double(written.split(separator: " ").dropFirst().first ?? "") ?? 0
    #expect(written.hasSuffix(" ms of all processors, in render") && time > 0, "\(written)")
  }

  @Test func unchangedPagesKeepInodeAndTime() throws {
    let site = try SiteFolder.small()
    try build(site)
    let before = try statuses(site)
    try site.write(try site.read(note) + "\nMore.\n", to: note)
    try build(site, "--changed", "list.txt")
    let after = try statuses(site)
    let written = after.keys.filter { after[$0] != before[$0] && !$0.hasPrefix(".") }.sorted()
    #expect(written.contains("notes/what-it-cost.html"))
    #expect(written.count < after.count / 2)
    // Segments of the search index are named after their content.
    let list = try site.read("list.txt").split(separator: "\n").map(String.init)
    let reported = list.filter { !$0.hasPrefix("R ") }.map { String($0.dropFirst(2)) }
    #expect(reported.sorted() == written)
    #expect(list.filter { !$0.hasPrefix("C ") }.allSatisfy { $0.dropFirst(2).hasPrefix("search/") })
  }

  @Test func changeThatKeepsSizeAndTimeIsSeen() throws {
    let site = try SiteFolder.small()
    try build(site)
    let path = "\(site.path)/\(note)"
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    let time = try #require(attributes[.modificationDate] as? Date)
    try site.write(try site.read(note).replacing("prices", with: "sprice"), to: note)
    try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: path)
    try build(site)
    #expect(try site.read("Public/notes/what-it-cost.html").contains("sprice"))
  }

  @Test func pageThatWasChangedByHandIsWrittenAnew() throws {
    let site = try SiteFolder.small()
    try build(site)
    let page = try site.read("Public/about.html")
    try site.write("<p>", to: "Public/about.html")
    let result = try build(site)
    #expect(result.errors.contains("Public/about.html: warning: the file was changed by hand"))
    #expect(try site.read("Public/about.html") == page)
    try site.remove("Public/about.html")
    try build(site)
    #expect(try site.read("Public/about.html") == page)
  }

  /// A12
  @Test func pageThatWasAlteredInPlaceWithItsSizeAndTimePutBackIsWrittenAnew() throws {
    let site = try SiteFolder.small()
    try build(site)
    let page = try site.read("Public/about.html")
    let path = "\(site.path)/Public/about.html"
    var status = stat()
    #expect(lstat(path, &status) == 0)
    let before = try #require(disk.status(of: path))
    try site.write(page.replacing("</p>", with: "<p/>"), to: "Public/about.html")
    #expect(utimensat(AT_FDCWD, path, [status.st_atim, status.st_mtim], 0) == 0)
    let after = try #require(disk.status(of: path))
    #expect(after.modified == before.modified && after.size == before.size)
    let result = try build(site)
    #expect(result.errors.contains("Public/about.html: warning: the file was changed by hand"))
    #expect(try site.read("Public/about.html") == page)
  }

  @Test(arguments: ["", "dossier-memo 1", "\n"])
  func damagedMemoIsPassedOver(memo: String) throws {
    let site = try SiteFolder.small()
    try build(site)
    let before = try disk.contents(of: "\(site.path)/Public")
    try site.write(memo, to: ".dossier/memo")
    try build(site)
    #expect(try disk.contents(of: "\(site.path)/Public") == before)
  }

  @Test func warningsAreReportedAgainWhereNothingChanged() throws {
    let site = try SiteFolder.small()
    try site.write("---\ntitle: A\ndate: 2020\n---\n<b>raw</b>\n", to: "Content/notes/raw.md")
    let first = try build(site)
    let second = try build(site)
    #expect(first.errors.contains("raw.md:5:1: warning:"))
    #expect(second.errors == first.errors)
  }

  @Test func secondBuildSaysThatItWaitsForTheFirst() throws {
    let site = try SiteFolder.small()
    let lock = try FolderLock(site.path) {}
    let errors = Pipe()
    let second = try Program.start(["build"], in: site.path, errors: errors)
    let reported = String(decoding: errors.fileHandleForReading.availableData, as: UTF8.self)
    #expect(reported == "waiting for another build that writes to '\(site.path)'\n")
    #expect(!site.exists("Public"))
    lock.release()
    second.waitUntilExit()
    #expect(second.terminationStatus == 0)
    #expect(site.exists("Public/index.html"))
  }

  @Test func twoBuildsAtOnceBothSucceed() throws {
    let site = try SiteFolder.small()
    let builds = try [1, 2].map { _ in try Program.start(["build"], in: site.path) }
    for build in builds {
      build.waitUntilExit()
      #expect(build.terminationStatus == 0)
    }
    #expect(try disk.names(in: site.path).filter { $0.contains("stage") } == [])
  }

  @Test(.enabled(if: getuid() != 0, "needs a user whom file permissions bind"))
  func readOnlyFolderIsReportedWithItsPath() throws {
    let site = try SiteFolder.small()
    try site.makeFolder("out")
    let out = "\(site.path)/out"
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: out)
    let result = try Program.run(["build", "--output", "out/Public"], in: site.path)
    #expect(result.status == 2)
    #expect(result.errors.contains("out/.Public.stage-"))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: out)
  }
}
