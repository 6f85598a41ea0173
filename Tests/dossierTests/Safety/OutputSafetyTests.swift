import Foundation
import Glibc
import Publishing
import TestSupport
import Testing

/// What the program may write to, and what it never touches.
struct OutputSafetyTests {
  private let disk = DiskFileSystem()

  /// A folder beside the site's, with somebody's file.
  private func victim(_ site: SiteFolder) throws -> String {
    try site.makeFolder("victim")
    try site.write("mine", to: "victim/novel.txt")
    return "\(site.path)/victim"
  }

  private func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
  }

  /// A3, A4
  @Test(arguments: [
    ".", "..", "/", "x/..", "../\u{2E}", "Content", "Content/out", "Templates/out", ".dossier",
    ".dossier/out", "Content/static/../notes", "linked",
  ])
  func outputThatHoldsTheBriefingOrIsInItIsRefused(output: String) throws {
    let site = try SiteFolder.small()
    try link("\(site.path)/linked", to: "Content")
    let before = try disk.contents(of: site.path)
    for force in [[], ["--force"]] {
      let result = try Program.run(["build", "--output", output] + force, in: site.path)
      #expect(result.status == 1)
      #expect(result.errors.contains("name a") || result.errors.contains("name another"))
      #expect(!result.errors.contains("--force"))
    }
    #expect(try disk.contents(of: site.path) == before)
  }

  /// A2
  @Test(arguments: [".dossier", ".dossier/groups"])
  func linkedMemoIsNeitherReadNorWritten(folder: String) throws {
    let site = try SiteFolder.small()
    let victim = try victim(site)
    try site.write("mine", to: "victim/memo")
    if folder != ".dossier" { try site.makeFolder(".dossier") }
    try link("\(site.path)/\(folder)", to: victim)
    let before = try disk.contents(of: victim)
    let result = try Program.run(["build"], in: site.path)
    #expect(result.status == 0 && result.errors.contains("'\(folder)' is a link"))
    #expect(try disk.contents(of: victim) == before)
  }

  /// A2
  @Test func answersOfOtherSitesAreNotKeptThroughALink() throws {
    let site = try SiteFolder.small()
    let victim = try victim(site)
    try site.append("\n[A link](http://127.0.0.1:1/).\n", to: "Content/about.md")
    try link("\(site.path)/.dossier", to: victim)
    let before = try disk.contents(of: victim)
    let result = try Program.run(["check", "--external"], in: site.path)
    #expect(result.errors.contains("'.dossier' is a link"))
    #expect(try disk.contents(of: victim) == before)
  }

  /// B7: neither walked nor followed.
  @Test(.timeLimit(.minutes(20))) func foldersThatLinkToEachOtherAreNotFollowed() throws {
    let site = try SiteFolder.small()
    #expect(try Program.run(["build"], in: site.path).status == 0)
    for root in ["Public", "out"] {
      for name in ["a", "b"] { try site.makeFolder("\(root)/\(name)") }
      for number in 1...2 {
        try link("\(site.path)/\(root)/a/l\(number)", to: "../b")
        try link("\(site.path)/\(root)/b/l\(number)", to: "../a")
      }
    }
    #expect(try Program.run(["build", "--output", "out"], in: site.path).status == 1)
    try site.append("\nMore.\n", to: "Content/about.md")
    #expect(try Program.run(["build"], in: site.path).status == 0)
    let target = try FileManager.default.destinationOfSymbolicLink(
      atPath: "\(site.path)/Public/a/l1")
    #expect(target == "../b")
  }

  @Test(arguments: [
    "Content/about.md", "Content/new.txt", "Public/index.html", "notes.txt", "list",
  ])
  func listOfChangesReplacesNothingButSuchAList(path: String) throws {
    let site = try SiteFolder.small()
    #expect(try Program.run(["build"], in: site.path).status == 0)
    try site.write("Call her.\n", to: "notes.txt")
    try link("\(site.path)/list", to: "Content/about.md")
    try site.append("\nMore.\n", to: "Content/about.md")
    let before = try disk.contents(of: site.path)
    let result = try Program.run(["build", "--changed", path], in: site.path)
    #expect(result.status == 1 && result.errors.contains("--changed") || path == "notes.txt")
    #expect(result.status == 1)
    #expect(try disk.contents(of: site.path) == before)
    for _ in 0..<2 {
      let written = try Program.run(["build", "--changed", "changed.txt"], in: site.path)
      #expect(written.status == 0)
    }
    #expect(try site.read("changed.txt") == "")
  }

  @Test func listOfChangesGoesToTheStandardOutput() throws {
    let site = try SiteFolder.small()
    let result = try Program.run(["build", "--changed", "-"], in: site.path)
    #expect(result.status == 0 && result.output.contains("A index.html\n"))
    #expect(!FileManager.default.fileExists(atPath: "\(site.path)/-"))
  }

  /// E21: a pipe whose reader is gone before it has read all, and one that is never read.
  @Test(.timeLimit(.minutes(20)), arguments: [true, false])
  func listOfChangesThatNobodyReadsIsAnError(isOpen: Bool) throws {
    let site = try SiteFolder.small()
    #expect(mkfifo("\(site.path)/list", 0o600) == 0)
    // More names than a pipe holds.
    for number in 0..<500 {
      let name = String(repeating: "a", count: 200)
      try site.write("x", to: "Content/static/\(name)-\(number).txt")
    }
    let reader = Process()
    if isOpen {
      reader.executableURL = URL(filePath: "/usr/bin/head")
      reader.arguments = ["-c", "1", "\(site.path)/list"]
      reader.standardOutput = FileHandle.nullDevice
      try reader.run()
    }
    let result = try Program.run(["build", "--changed", "list"], in: site.path)
    #expect(result.status == 2 && result.errors.contains("cannot write 'list'"))
    #expect(FileManager.default.fileExists(atPath: "\(site.path)/Public/index.html"))
    if isOpen { reader.waitUntilExit() }
  }

  /// E21
  @Test(arguments: [
    ["check", "--format", "json"], ["check", "--format", "sarif"], ["check"], ["build"],
    ["schema", "note"], ["explain"], ["explain", "same-path"], ["manual"],
    ["new", "note", "Hello"],
    ["--version"], ["build", "--help"],
  ])
  func answerThatCannotBeWrittenFailsTheCommand(arguments: [String]) throws {
    let site = try SiteFolder.small()
    let process = Process()
    process.executableURL = try Program.executable()
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: site.path)
    process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
  }

  @Test func nothingIsWrittenThroughALinkInTheBriefing() throws {
    let site = try SiteFolder.small()
    let victim = try victim(site)
    try site.write("A town opened a bridge today.\n", to: "raw.txt")
    try site.remove("Content/topics")
    try site.remove("Content/articles")
    for kind in ["topics", "articles"] { try link("\(site.path)/Content/\(kind)", to: victim) }
    for command in [["new", "topic", "Hello"], ["import", "raw.txt", "--force"]] {
      let result = try Program.run(command, in: site.path)
      #expect(
        result.status == 1 && result.errors.contains("is a symbolic link"), "\(result.errors)")
    }
    #expect(try disk.names(in: victim) == ["novel.txt"])
  }

  /// E12: a container's volume.
  @Test(.enabled(if: Mounts.areAllowed, "needs the right to mount a file system"))
  func mountIsFilledInPlace() throws {
    let site = try SiteFolder.small()
    let whole = try SiteFolder.small()
    #expect(try Program.run(["build"], in: whole.path).status == 0)
    let output = "\(site.path)/Public"
    try site.makeFolder("Public")
    #expect(mount("tmpfs", output, "tmpfs", 0, "size=8m") == 0)
    defer { umount(output) }
    let first = try Program.run(["build"], in: site.path)
    #expect(first.status == 0 && first.errors.contains("not atomic"), "\(first.errors)")
    #expect(try disk.contents(of: output) == disk.contents(of: "\(whole.path)/Public"))
    try site.write("mine\n", to: "Public/mine.txt")
    for folder in [site, whole] {
      try folder.append("\nMore.\n", to: "Content/about.md")
      #expect(try Program.run(["build"], in: folder.path).status == 0)
    }
    var published = try disk.contents(of: output)
    #expect(published.removeValue(forKey: "mine.txt") == Array("mine\n".utf8))
    #expect(try published == disk.contents(of: "\(whole.path)/Public"))
  }
}
