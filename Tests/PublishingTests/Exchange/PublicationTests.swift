import Diagnostics
import Pages
import Publishing
import Support
import TestSupport
import Testing

struct PublicationTests {
  private static let settings = "title: T\nurl: https://t.example/b/\n"

  private func build(_ files: [String: String] = [:]) async throws -> Build {
    var content = files
    content["Content/site.yml"] = content["Content/site.yml"] ?? Self.settings
    let templates = try DiskFileSystem().contents(of: "\(Folders.project)/Templates")
    return await Build(
      sharing: Inputs(
        content: content.map { InputFile(path: $0.key, bytes: Array($0.value.utf8)) },
        templates: templates.map { InputFile(path: "Templates/\($0.key)", bytes: $0.value) }))
  }

  private func publish(_ build: Build, on disk: MemoryFileSystem, force: Bool = false)
    async throws -> PublicationOutcome
  {
    let output = OutputFolder("site/Public", on: disk, processID: 7)
    return try await Publication(build, of: Digest(of: []), to: output, on: disk)
      .publish(force: force)
  }

  private let note = "---\ntitle: N\ndate: 2020-01-01\n---\nText.\n"

  @Test func firstBuildWritesAllAndItsManifest() async throws {
    let disk = MemoryFileSystem()
    let outcome = try await publish(build(["Content/notes/n.md": note]), on: disk)
    #expect(outcome.diagnostics.isEmpty)
    #expect(outcome.added.contains("notes/n.html"))
    #expect(disk.files["site/Public/notes/n.html"] != nil)
    let manifest = try #require(
      Manifest(parsing: disk.files["site/Public/.dossier-manifest"] ?? []))
    #expect(manifest.files.map(\.path) == outcome.added)
    #expect(!disk.files.keys.contains { $0.contains(".stage-") })
  }

  @Test func unchangedPagesAreLinkedNotWritten() async throws {
    let disk = MemoryFileSystem()
    let build = try await build(["Content/notes/n.md": note])
    _ = try await publish(build, on: disk)
    let before = disk.log.count
    let outcome = try await publish(build, on: disk)
    let writes = disk.log[before...].filter { $0.hasPrefix("write") && !$0.contains(".modes") }
    #expect(writes == ["write site/.Public.stage-7/.dossier-manifest"])
    #expect(outcome.added + outcome.changed + outcome.removed == [])
  }

  @Test func pagesWithEqualKeysAreNeitherReadNorWritten() async throws {
    let disk = MemoryFileSystem()
    let output = OutputFolder("site/Public", on: disk, processID: 7)
    let inputs = Digest(of: [1])
    for text in ["Text", "Other"] {
      let build = try await build([
        "Content/notes/n.md": note.replacing("Text", with: text), "Content/notes/m.md": note,
      ])
      let memo = PublicationMemo(of: "site", version: "1", on: disk)
      let before = disk.log.count
      let outcome = try await Publication(
        build, of: inputs, to: output, on: disk, reusing: memo
      ).publish()
      outcome.memo?.write(to: "site", version: "1", on: disk)
      guard memo != nil else { continue }
      let done = disk.log[before...]
      #expect(!done.contains("read site/Public/notes/m.html"))
      #expect(done.contains("link site/.Public.stage-7/notes/m.html"))
      #expect(done.contains("write site/.Public.stage-7/notes/n.html"))
      // The search's page names the segments of the index.
      let pages = done.filter { $0.hasPrefix("write site/.Public") && $0.hasSuffix(".html") }
      #expect(pages.count == 2 && pages.contains("write site/.Public.stage-7/search.html"))
    }
  }

  @Test func nothingIsDoneWhereNothingChanged() async throws {
    let disk = MemoryFileSystem()
    let output = OutputFolder("site/Public", on: disk, processID: 7)
    let inputs = Digest(of: [1])
    let made = try await Publication(build(), of: inputs, to: output, on: disk).publish()
    made.memo?.write(to: "site", version: "1", on: disk)
    let memo = try #require(PublicationMemo(of: "site", version: "1", on: disk))
    let before = disk.log.count
    let done = try await PublicationOutcome(of: inputs, in: output, on: disk, knownFrom: memo)
    #expect(done?.fileCount == made.added.count)
    #expect(done?.list == "")
    #expect(disk.log[before...] == ["read site/Public/.dossier-manifest"])
    let other = Digest(of: [2])
    #expect(try await PublicationOutcome(of: other, in: output, on: disk, knownFrom: memo) == nil)
    try disk.remove("site/Public/index.html")
    #expect(try await PublicationOutcome(of: inputs, in: output, on: disk, knownFrom: memo) == nil)
  }

  @Test func outcomeSaysWhatWasAddedChangedAndRemoved() async throws {
    let disk = MemoryFileSystem()
    _ = try await publish(
      build(["Content/notes/n.md": note, "Content/notes/m.md": note]), on: disk)
    let changed = note.replacing("Text", with: "Other")
    let outcome = try await publish(
      build(["Content/notes/n.md": changed, "Content/notes/o.md": note]), on: disk)
    #expect(outcome.added.filter { $0.hasSuffix(".html") } == ["notes/o.html"])
    #expect(outcome.changed.contains("notes/n.html"))
    #expect(outcome.removed.filter { $0.hasSuffix(".html") } == ["notes/m.html"])
    #expect(outcome.list.contains("A notes/o.html\n"))
    #expect(
      outcome.list.hasSuffix("\n") && outcome.list.contains("R notes/m.html\nC notes/n.html\n"))
    #expect(disk.files["site/Public/notes/m.html"] == nil)
  }

  @Test func errorInContentLeavesTheOutputAlone() async throws {
    let disk = MemoryFileSystem()
    _ = try await publish(build(["Content/notes/n.md": note]), on: disk)
    let before = disk.files
    let broken = try await build(["Content/notes/n.md": "---\ntitel: N\n---\n"])
    let outcome = try await publish(broken, on: disk)
    #expect(outcome.diagnostics.hasErrors)
    #expect(disk.files == before)
  }

  @Test func brokenLinkInRenderedPagesLeavesTheOutputAlone() async throws {
    let disk = MemoryFileSystem()
    let good = try await build(["Content/notes/n.md": note])
    _ = try await publish(good, on: disk)
    let before = disk.files
    let broken = try await build(["Content/notes/n.md": note + "\n[There](#nowhere)\n"])
    let outcome = try await publish(broken, on: disk)
    #expect(outcome.diagnostics.map(\.id) == [.brokenLink])
    #expect(disk.files == before)
  }

  /// A page that is kept may lead to what another page no longer has, and a new one to what a kept page has.
  @Test func linksBetweenKeptAndNewPagesAreChecked() async throws {
    let disk = MemoryFileSystem()
    let output = OutputFolder("site/Public", on: disk, processID: 7)
    func publish(_ other: String, _ part: String) async throws -> PublicationOutcome {
      let build = try await build([
        "Content/notes/n.md": note + "\n\(part)\n", "Content/notes/m.md": note + "\n\(other)\n",
      ])
      let outcome = try await Publication(
        build, of: Digest(of: [1]), to: output, on: disk,
        reusing: PublicationMemo(of: "site", version: "1", on: disk)
      ).publish()
      outcome.memo?.write(to: "site", version: "1", on: disk)
      return outcome
    }
    let link = "[There](n.md#a-part)."
    #expect(try await publish("None.", "## A part").diagnostics == [])
    #expect(try await publish(link, "## A part").diagnostics == [])
    let before = disk.files.below("site/Public")
    #expect(try await publish(link, "## Another").diagnostics.map(\.id) == [.brokenLink])
    #expect(disk.files.below("site/Public") == before)
    #expect(try await publish("None.", "## Another").diagnostics == [])
  }

  @Test func treePutAsideIsTheNextStage() async throws {
    let disk = MemoryFileSystem()
    var done: [String] = []
    for text in ["Text", "Other", "Third"] {
      let before = disk.log.count
      _ = try await publish(
        build([
          "Content/notes/n.md": note.replacing("Text", with: text), "Content/notes/m.md": note,
        ]), on: disk)
      done = disk.log[before...].filter { !$0.hasPrefix("read") }
    }
    #expect(done.contains("rename site/.Public.next to site/.Public.stage-7"))
    #expect(!done.contains("link site/.Public.stage-7/notes/m.html"))
    #expect(done.contains("write site/.Public.stage-7/notes/n.html"))
    #expect(done.last == "rename site/.Public.stage-7 to site/.Public.next")
    #expect(disk.files["site/.Public.next/notes/n.html"] != disk.files["site/Public/notes/n.html"])
  }

  @Test(arguments: [false, true])
  func whatIsDoneToTheTreePutAsideNeverReachesTheSite(isGone: Bool) async throws {
    let disk = MemoryFileSystem()
    for text in ["Text", "Other"] {
      _ = try await publish(
        build(["Content/notes/n.md": note.replacing("Text", with: text)]), on: disk)
    }
    let expected = disk.files.below("site/Public")
    for path in disk.files.below("site/.Public.next").keys {
      try disk.remove("site/.Public.next/\(path)")
      if !isGone { disk.put([0], at: "site/.Public.next/\(path)") }
    }
    disk.put([0], at: "site/.Public.next/other/a.html")
    try disk.remove("site/.Public.next/index.html")
    disk.put([0], at: "site/.Public.next/index.html/a.html")
    _ = try await publish(
      build(["Content/notes/n.md": note.replacing("Text", with: "Other")]), on: disk)
    #expect(disk.files.below("site/Public") == expected)
  }

  @Test func folderThatNoBuildWroteIsNotReplaced() async throws {
    let disk = MemoryFileSystem(["site/Public/thesis.doc": [1]])
    let build = try await build()
    let outcome = try await publish(build, on: disk)
    #expect(outcome.diagnostics.map(\.id) == [.strayFile])
    #expect(disk.files == ["site/Public/thesis.doc": [1]])
    let forced = try await publish(build, on: disk, force: true)
    #expect(!forced.diagnostics.hasErrors)
    #expect(disk.files["site/Public/thesis.doc"] == nil)
    #expect(disk.files["site/Public.old/thesis.doc"] == [1])
    #expect(forced.notes == ["the old content of 'site/Public' is now in 'Public.old'"])
  }

  @Test func fileThatIsNotOursIsCarriedOver() async throws {
    let disk = MemoryFileSystem()
    _ = try await publish(build(), on: disk)
    disk.put([1], at: "site/Public/CNAME")
    let outcome = try await publish(build(["Content/notes/n.md": note]), on: disk)
    #expect(outcome.diagnostics.isEmpty)
    #expect(disk.files["site/Public/CNAME"] == [1])
  }

  @Test func fileThatIsNotOursOnAPagesPathIsAnError() async throws {
    let disk = MemoryFileSystem()
    _ = try await publish(build(), on: disk)
    disk.put([1], at: "site/Public/notes/n.html")
    let before = disk.files
    let outcome = try await publish(build(["Content/notes/n.md": note]), on: disk)
    #expect(outcome.diagnostics.map(\.id) == [.strayFile])
    #expect(disk.files == before)
  }

  @Test func fileChangedByHandIsWrittenAnewWithAWarning() async throws {
    let disk = MemoryFileSystem()
    let build = try await build()
    _ = try await publish(build, on: disk)
    let page = disk.files["site/Public/index.html"]
    disk.put([1], at: "site/Public/index.html")
    let outcome = try await publish(build, on: disk)
    #expect(outcome.diagnostics.map(\.id) == [.changedOutput])
    #expect(disk.files["site/Public/index.html"] == page)
  }

  @Test func leftoversOfKilledBuildsAreRemoved() async throws {
    // No process has an id this large: Linux ends them at 2^22.
    let disk = MemoryFileSystem(["site/.Public.stage-99999999/index.html": [1]])
    _ = try await publish(build(), on: disk)
    #expect(disk.files["site/.Public.stage-99999999/index.html"] == nil)
  }
}
