import Foundation
import Publishing
import TestSupport
import TestTexts
import Testing

struct ProgramTests {
  private func small() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.removeItem(atPath: folder.path)
    try FileManager.default.copyItem(atPath: "\(Folders.sites)/small", toPath: folder.path)
    try FileManager.default.removeItem(atPath: "\(folder.path)/Expected")
    return folder
  }

  @Test func buildEndsWithOneLineThatSaysWhatWasBuilt() throws {
    let folder = try small()
    let result = try Program.run(["build"], in: folder.path)
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(
      try /built \d+ files in \d+\.\d\d s \(\d+ added, 0 changed, 0 removed\), no warnings: .+\n/
        .wholeMatch(in: result.output) != nil)
    #expect(FileManager.default.fileExists(atPath: "\(folder.path)/Public/index.html"))
  }

  @Test func sameSiteInOtherSurroundingsIsTheSameTree() throws {
    // A build of the whole project each; in the short form the two that are furthest from each other.
    let surroundings: [[String: String]] = [
      ["TZ": "UTC", "LC_ALL": "C", "SWIFT_DETERMINISTIC_HASHING": "1"],
      ["TZ": "Asia/Kabul", "LC_ALL": "tr_TR.UTF-8"],
      ["TZ": "America/New_York", "LANG": "de_DE.UTF-8"],
    ]
    var trees: [[String: [UInt8]]] = []
    for environment in surroundings.prefix(Soak.count(2, full: 3)) {
      let folder = try TemporaryFolder()
      let output = "\(folder.path)/out"
      let result = try Program.run(
        ["build", "--site", Folders.project, "--output", output], in: folder.path,
        environment: environment)
      #expect(result.status == 0, "\(result.errors)")
      trees.append(try DiskFileSystem().contents(of: output))
    }
    #expect(trees[0].count > 100)
    #expect(trees.allSatisfy { $0 == trees[0] })
  }

  @Test func allMistakesAreReportedInOneRunAndTheOutputStays() throws {
    let folder = try small()
    #expect(try Program.run(["build"], in: folder.path).status == 0)
    let before = try DiskFileSystem().contents(of: "\(folder.path)/Public")
    try folder.write("---\nname: A\nnmaes: B\n---\n", to: "Content/people/wrong-key.md")
    try folder.write(
      "---\ntitle: A\ndate: 2020-02-30\n---\n[[Nobody]]\n", to: "Content/notes/bad-date.md")
    try folder.write("---\ndate: 2020\n---\n", to: "Content/notes/no-title.md")
    try folder.write("---\ntitle: A\n", to: "Content/notes/unclosed.md")
    try folder.write("---\nname: Two words\ntype: term\n---\n", to: "Content/topics/Two Words.md")
    try folder.write("---\nlabel: A\ndate: 2020\n---\n", to: "Content/articles/twice.md")
    try folder.write("---\nlabel: A\ndate: 2020\n---\n", to: "Content/articles/twice.txt")
    try Data([0x2D, 0x2D, 0x2D, 0x0A, 0xFF, 0x0A]).write(
      to: URL(filePath: "\(folder.path)/Content/notes/not-utf8.md"))
    let result = try Program.run(["build"], in: folder.path)
    #expect(result.status == 1)
    for words in [
      "wrong-key.md:3:1: error: a person has no key 'nmaes'", "did you mean 'names'?",
      "bad-date.md:3:7: error:", "bad-date.md:5:3: error: no page is called 'Nobody'",
      "no-title.md:3:1: error: a note needs the key 'title'", "unclosed.md:3:1: error:",
      "Two Words.md: error:", "two-words", "twice.txt: error: two files describe 'article:twice'",
      "not-utf8.md:2:1: error: the file is not valid UTF-8 here", "8 errors; nothing was written",
    ] {
      #expect(result.errors.contains(words), "\(words)\n\(result.errors)")
    }
    #expect(try DiskFileSystem().contents(of: "\(folder.path)/Public") == before)
    #expect(try Program.run(["check"], in: folder.path).status == 1)
  }

  @Test func failingMachineEndsWithStatusTwo() throws {
    let folder = try small()
    try folder.write("a file where a folder is needed", to: "blocked")
    let result = try Program.run(["build", "--output", "blocked/Public"], in: folder.path)
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("error: cannot "), "\(result.errors)")
    #expect(result.errors.contains("blocked"))
  }

  @Test func folderThatCannotBeListedEndsWithStatusTwo() throws {
    let folder = try TemporaryFolder()
    try folder.write("no folder", to: "Content")
    let result = try Program.run(["build"], in: folder.path)
    #expect(result.status == 2)
    #expect(result.errors == "error: cannot list 'Content': Not a directory\n")
  }

  @Test(.enabled(if: getuid() != 0, "needs a user whom file permissions bind"))
  func unreadableFolderEndsWithStatusTwo() throws {
    let folder = try small()
    let notes = "\(folder.path)/Content/notes"
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: notes)
    defer {
      do {
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: notes)
      } catch {}
    }
    let result = try Program.run(["build"], in: folder.path)
    #expect(result.status == 2)
    #expect(result.errors.contains("cannot list"))
  }

  @Test func folderWithoutASiteSaysWhatIsMissing() throws {
    let folder = try TemporaryFolder()
    let result = try Program.run(["build"], in: folder.path)
    #expect(result.status == 1)
    #expect(result.errors.contains("the briefing's settings file is missing: 'Content/site.yml'"))
  }

  @Test func checkWritesNothing() throws {
    let folder = try small()
    let result = try Program.run(["check"], in: folder.path)
    #expect(result.status == 0)
    #expect(try /checked \d+ files, no warnings, \d+ tasks\n/.wholeMatch(in: result.output) != nil)
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/Public"))
  }
}
