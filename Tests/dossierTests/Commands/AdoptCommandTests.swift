import Foundation
import Publishing
import Support
import TestSupport
import Testing

/// `dossier adopt` as a whole: what it writes builds, and what was there stays.
struct AdoptCommandTests {
  private func vault() throws -> SiteFolder {
    let folder = try SiteFolder.small()
    try folder.write("{}", to: "vault/.obsidian/app.json")
    try folder.write(
      "---\ntags: [lamps]\n---\n# A lamp\n\nSee [[Eva Lind]] and ==so==. %%a secret%%\n\n{{< x >}}\n",
      to: "vault/2021-02-03 A lamp.md")
    try folder.write("Of [[A lamp]], [[Nobody]].\n", to: "vault/People/Eva Lind.md")
    return folder
  }

  private func files(of folder: String) throws -> [String: [UInt8]] {
    let disk = DiskFileSystem()
    var files: [String: [UInt8]] = [:]
    for path in try disk.files(below: folder) { files[path] = try disk.read("\(folder)/\(path)") }
    return files
  }

  @Test func aDryRunShowsThePlanAndWritesNothing() throws {
    let folder = try vault()
    let before = try files(of: folder.path)
    let run = try Program.run(["adopt", "vault", "--dry-run"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    for line in [
      "an Obsidian vault", "People/ = person (proposed by its name; --map changes it)",
      "2021-02-03 A lamp.md -> Content/notes/a-lamp.md", "a tag -> Content/topics/lamps.md",
      "2021-02-03 A lamp.md:8: {{< x >}}", "People/Eva Lind.md:1: [[Nobody]]", ".obsidian: hidden",
      "would make 2 pages, 1 topic made from tags and no copied files; 1 file left in place",
    ] {
      #expect(run.output.contains(line), "\(line) in \(run.output)")
    }
    #expect(try files(of: folder.path) == before)
  }

  @Test func whatIsWrittenBuildsAndNothingElseChanges() throws {
    let folder = try vault()
    let before = try files(of: folder.path)
    let run = try Program.run(["adopt", "vault"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    let after = try files(of: folder.path)
    #expect(before.allSatisfy { after[$0.key] == $0.value })
    #expect(after.count == before.count + 3)
    let check = try Program.run(["check"], in: folder.path)
    #expect(check.status == 0, "\(check.errors)")
    #expect(!check.errors.contains("Content/notes/a-lamp.md:"), "\(check.errors)")

    let again = try Program.run(["adopt", "vault"], in: folder.path)
    #expect(again.status == 1)
    #expect(again.errors.contains("'Content/notes/a-lamp.md' already exists"), "\(again.errors)")
    #expect(try files(of: folder.path) == after)
  }

  @Test func linksAreNotFollowedAndStopNothing() throws {
    let folder = try vault()
    try folder.write("A secret.\n", to: "outside/secret.md")
    try folder.write("See [it](linked/Eva%20Lind.md).\n", to: "vault/b.md")
    let links = [
      ("out.md", "../outside/secret.md"), ("outer", "../outside"), ("loop.md", "loop.md"),
      ("dead.md", "nothing.md"), ("linked", "People"), ("back", "."),
    ]
    for (link, target) in links {
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder.path)/vault/\(link)", withDestinationPath: target)
    }
    try folder.write("x\n", to: "vault/odd\nname.md")
    let run = try Program.run(["adopt", "vault"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    for line in [
      "  out.md: a link out of the folder", "  outer: a link out of the folder",
      "  loop.md: a link that leads nowhere", "  dead.md: a link that leads nowhere",
      "  linked: a link to 'People', which has a path of its own",
      "  back: a link back to the folder",
      "  odd\\u{A}name.md: the name contains a control character or a line break",
    ] {
      #expect(run.output.contains(line), "\(line) in \(run.output)")
    }
    let made = try files(of: folder.path + "/Content")
    #expect(!made.values.contains { String(decoding: $0, as: UTF8.self).contains("A secret") })
    let text = String(decoding: made["notes/b.md"] ?? [], as: UTF8.self)
    #expect(text.contains("See [[eva-lind|it]]."), "\(text)")
  }

  @Test func ruleThatIsAboutNothingIsAnError() throws {
    let folder = try vault()
    let before = try files(of: folder.path)
    let run = try Program.run(["adopt", "vault", "--map", "Peopel=note"], in: folder.path)
    #expect(run.status == 1)
    #expect(
      run.errors.contains(
        "'Peopel' is neither a folder with texts nor one of their tags; did you mean 'People'?"),
      "\(run.errors)")
    #expect(run.errors.contains("there are 'People', '#lamps'"), "\(run.errors)")
    #expect(try files(of: folder.path) == before)
  }

  @Test func aFolderThatHoldsTheBriefingIsRefused() throws {
    let folder = try vault()
    let run = try Program.run(["adopt", "."], in: folder.path)
    #expect(run.status == 1 && run.errors.contains("contains the other"), "\(run.errors)")
    let rule = try Program.run(["adopt", "vault", "--map", "People=human"], in: folder.path)
    #expect(rule.status != 0)
    #expect(rule.errors.contains("'People=human' is not a rule"), "\(rule.errors)")
  }
}
