import Diagnostics
import Pages
import Publishing
import Support
import TestSupport
import Testing

/// What is in the output and is not ours.
struct ForeignFilesTests {
  /// A7, A8, B8
  @Test func allThatIsNotOursIsCarriedOverAsItIs() async throws {
    let site = PublishedSite()
    try await site.publish(PublishedSite.build())
    site.putForeign()
    try site.disk.setMode(0o2775, of: DiskPath("site/Public"))
    for text in ["Second", "Third", "Fourth"] {
      let outcome = try await site.publish(PublishedSite.build(text: text))
      #expect(outcome.diagnostics.isEmpty)
      #expect(PublishedSite.foreign(in: site.published) == PublishedSite.foreign)
      #expect(site.disk.status(at: DiskPath("site/Public"))?.mode == 0o2775)
    }
    // What is gone from the output does not come back from the tree that was put aside.
    for path in PublishedSite.foreign.keys { try site.disk.remove(DiskPath("site/Public") / path) }
    try await site.publish(PublishedSite.build(text: "Fifth"))
    #expect(PublishedSite.foreign(in: site.published).isEmpty)
  }

  /// A1
  @Test(arguments: [MemoryFileSystem.Node.link("../victim"), .file([9], mode: 0o644)])
  func whatIsInThePlaceOfTheTreePutAsideIsUnlinked(node: MemoryFileSystem.Node) async throws {
    let site = PublishedSite()
    try await site.publish(PublishedSite.build())
    site.disk.put(node, at: DiskPath("site/.Public.next"))
    try await site.publish(PublishedSite.build(text: "Other"))
    #expect(site.disk.status(at: DiskPath("site/.Public.next"))?.kind == .folder)
    #expect(site.disk.status(at: DiskPath("site/Public"))?.kind == .folder)
  }

  /// A1: links within the tree that was put aside.
  @Test func linksInTheTreePutAsideAreUnlinked() async throws {
    let site = PublishedSite()
    for text in ["First", "Second"] { try await site.publish(PublishedSite.build(text: text)) }
    let expected = site.published
    site.disk.put([7], at: "victim/novel.txt")
    for path in ["index.html", "notes/link", "assets"] {
      let next = DiskPath("site/.Public.next") / path
      try site.disk.remove(next)
      site.disk.put(.link("../../victim"), at: next)
    }
    try await site.publish(PublishedSite.build(text: "Second"))
    #expect(site.published == expected)
    #expect(site.disk.files["victim/novel.txt"] == [7])
  }

  @Test func linkOnAPagesPathOrOnTheWayToItIsAnError() async throws {
    for path in ["notes/n.html", "notes"] {
      let site = PublishedSite()
      try await site.publish(PublishedSite.build())
      try site.disk.remove("site/Public/\(path)")
      site.disk.put(.link("../elsewhere"), at: DiskPath("site/Public/\(path)"))
      let before = site.disk.nodes
      let outcome = try await site.publish(PublishedSite.build(text: "Other"))
      #expect(outcome.diagnostics.map(\.id) == [.strayFile])
      #expect(outcome.diagnostics.first?.location.path == "site/Public/\(path)")
      #expect(site.disk.nodes == before)
    }
  }

  /// A5
  @Test func nameWithAControlCharacterIsAnError() async throws {
    let site = PublishedSite()
    try await site.publish(PublishedSite.build())
    site.disk.put([1], at: "site/Public/a\nR b")
    let outcome = try await site.publish(PublishedSite.build(text: "Other"))
    #expect(outcome.diagnostics.map(\.id) == [.strayFile])
    #expect(site.disk.files["site/Public/a\nR b"] == [1])
  }

  /// A6: a manifest may be written by anyone who contributes.
  @Test func fileThatAForgedManifestListsIsNotRemoved() async throws {
    let site = PublishedSite()
    try await site.publish(PublishedSite.build())
    let name = "site/Public/\(Manifest.name)"
    site.disk.put([1], at: "site/Public/CNAME")
    let forged = (site.disk.files[name] ?? []) + Array("\(Digest(of: [2])) CNAME\n".utf8)
    site.disk.put(forged, at: name)
    let outcome = try await site.publish(PublishedSite.build(text: "Other"))
    #expect(outcome.diagnostics.map(\.id) == [.changedOutput])
    #expect(site.disk.files["site/Public/CNAME"] == [1])
  }

  @Test func pageChangedByHandStaysWhenItIsNoLongerMade() async throws {
    let site = PublishedSite()
    try await site.publish(PublishedSite.build(notes: ["gone", "also"]))
    site.disk.put([1], at: "site/Public/notes/gone.html")
    let outcome = try await site.publish(PublishedSite.build())
    #expect(outcome.diagnostics.map(\.id) == [.changedOutput])
    #expect(outcome.removed.contains("notes/gone.html"))
    #expect(site.disk.files["site/Public/notes/gone.html"] == [1])
    #expect(site.disk.files["site/Public/notes/also.html"] == nil)
  }

  @Test(arguments: [
    MemoryFileSystem.Node.link("manifest"), .folder(mode: 0o755), .file([], mode: 0o644),
  ])
  func folderWhoseManifestIsNoneIsOneThatNoBuildWrote(node: MemoryFileSystem.Node) async throws {
    let site = PublishedSite()
    try await site.publish(PublishedSite.build())
    let name = DiskPath("site/Public") / Manifest.name
    try site.disk.remove(name)
    site.disk.put(node, at: name)
    let before = site.disk.nodes
    let outcome = try await site.publish(PublishedSite.build(text: "Other"))
    #expect(outcome.diagnostics.map(\.id) == [.strayFile])
    #expect(site.disk.nodes == before)
  }

  /// A10
  @Test func modesOfOurFilesAreMendedByALaterBuild() async throws {
    let site = PublishedSite()
    let build = try await PublishedSite.build()
    site.disk.setMask(0o077)
    try await site.publish(build)
    site.putForeign()
    site.disk.setMask(0o022)
    let outcome = try await site.publish(build)
    #expect(outcome.added + outcome.changed + outcome.removed == [])
    for (path, node) in PublishedSite.own(in: site.published) {
      switch node {
      case .file(_, let mode): #expect(mode == 0o644, "\(path)")
      case .folder(let mode): #expect(mode == 0o755, "\(path)")
      case .link: Issue.record("\(path)")
      }
    }
    #expect(site.disk.status(at: DiskPath("site/Public"))?.mode == 0o755)
    #expect(PublishedSite.foreign(in: site.published) == PublishedSite.foreign)
  }

  @Test func modeThatSomebodyChoseForTheOutputStays() async throws {
    let site = PublishedSite()
    try await site.publish(PublishedSite.build())
    try site.disk.setMode(0o700, of: DiskPath("site/Public"))
    for text in ["Second", "Third"] { try await site.publish(PublishedSite.build(text: text)) }
    #expect(site.disk.status(at: DiskPath("site/Public"))?.mode == 0o700)
  }

  /// A mount point in the output: a tree beside it could not hold it.
  @Test func outputThatHoldsAMountIsFilledInPlace() async throws {
    let site = PublishedSite(on: MemoryFileSystem(mounts: ["site/Public/uploads"]))
    site.disk.put(.folder(mode: 0o755), at: DiskPath("site/Public"))
    try await site.publish(PublishedSite.build())
    site.putForeign()
    site.disk.put([8], at: "site/Public/uploads/photo.jpg")
    let outcome = try await site.publish(PublishedSite.build(text: "Other", notes: ["new"]))
    #expect(outcome.notes.contains { $0.contains("not atomic") })
    #expect(site.disk.files["site/Public/uploads/photo.jpg"] == [8])
    #expect(site.disk.files["site/Public/notes/new.html"] != nil)
    #expect(PublishedSite.foreign(in: site.published) == PublishedSite.foreign)
  }
}
