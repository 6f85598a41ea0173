import Content
import Foundation
import Support
import TestSupport
import Testing

@testable import Publishing

/// A build relies on what lstat(2) says of a file until it needs the file's bytes.
struct ChangedMeanwhileTests {
  private static let note = "Content/notes/what-it-cost.md"
  private static let other = "Content/notes/other.md"
  private let disk = DiskFileSystem()

  private func build(_ site: SiteFolder) throws -> [String: [UInt8]] {
    let result = try Program.run(["build"], in: site.path)
    #expect(result.status == 0, "\(result.errors)")
    return try disk.contents(of: "\(site.path)/Public")
  }

  /// As if the note had been written over after its status was asked for and before its words are quoted on the
  /// page of whom another note names: what is kept of its status is made to be that of the new bytes, and what is
  /// kept of its digest that of the old ones.
  @Test func buildThatFindsAFileChangedStartsAgainAndReadsAll() async throws {
    let site = try SiteFolder.small()
    let head = "---\ntitle: Other\ndate: 2021-06-02\nauthor: A. Editor\nsummary: Others.\n---\n"
    try site.write(head + "[[Mara Olsen]] spoke.\n", to: Self.other)
    _ = try build(site)
    let old = try await Inputs(reading: site.path, from: disk)
    try site.append("\n[[Mara Olsen]] came back.\n", to: Self.note)
    let sources = try await KnownSources(
      of: site.path, with: BuiltInTemplates([:]), for: Days(), at: time(nil) + 5, on: disk)
    let program = try Program.executable().path(percentEncoded: false)
    let version = "\(try #require(disk.status(of: disk.resolved(program))))"
    let failure = await (try #require(sources)).write(
      old.digest, old, version: version, on: disk)
    #expect(failure == nil)
    try site.append("\nAnd [[Mara Olsen]] went.\n", to: Self.other)
    let published = try build(site)
    try site.remove(".dossier")
    try site.remove("Public")
    let fresh = try build(site)
    #expect(published == fresh)
    let page = String(decoding: published["people/mara-olsen.html"] ?? [], as: UTF8.self)
    #expect(page.contains("came back") && page.contains("went"))
  }
}
