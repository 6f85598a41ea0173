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

  @Test func aFolderThatHoldsTheBriefingIsRefused() throws {
    let folder = try vault()
    let run = try Program.run(["adopt", "."], in: folder.path)
    #expect(run.status == 1 && run.errors.contains("contains the other"), "\(run.errors)")
    let rule = try Program.run(["adopt", "vault", "--map", "People=human"], in: folder.path)
    #expect(rule.status != 0)
    #expect(rule.errors.contains("'People=human' is not a rule"), "\(rule.errors)")
  }
}
