import Content
import Foundation
import Pages
import Support
import TestSupport
import Testing

@testable import Publishing

struct KnownSourcesTests {
  private let disk = DiskFileSystem()
  private let inputs = Digest(of: [1])
  private let none = Inputs(content: [], templates: [])
  private let note = "Content/notes/what-it-cost.md"

  /// As if some seconds had passed since the files were written.
  private func sources(
    _ site: SiteFolder, _ builtIn: [String: [UInt8]] = [:], days: Days = Days(),
    after seconds: Int = 5
  ) async throws -> KnownSources? {
    try await KnownSources(
      of: site.path, with: BuiltInTemplates(builtIn), for: days, at: time(nil) + seconds, on: disk)
  }

  /// A site whose inputs are known.
  private func knownSite() async throws -> SiteFolder {
    let site = try SiteFolder.small()
    let sources = try #require(try await sources(site))
    #expect(sources.inputs(version: "1", on: disk) == nil)
    #expect(await sources.write(inputs, none, version: "1", on: disk) == nil)
    // A file system gives all changes within some milliseconds one time.
    try await Task.sleep(for: .milliseconds(30))
    return site
  }

  @Test func inputsAreKnownWhileEachFileIsTheSame() async throws {
    let site = try await knownSite()
    #expect(try await sources(site)?.inputs(version: "1", on: disk) == inputs)
    #expect(try await sources(site)?.inputs(version: "2", on: disk) == nil)
  }

  @Test func anotherFileOrNameOrLengthOrTimeIsRead() async throws {
    let edits: [(SiteFolder) throws -> Void] = [
      { try $0.append("more\n", to: note) },
      { try $0.write(try $0.read(note).replacing("e", with: "a"), to: note) },
      { try $0.replace(note, with: try $0.read(note)) },
      { try $0.rename(note, to: "Content/notes/other.md") },
      { try $0.remove(note) },
      { try $0.write("x", to: "Content/notes/new.md") },
      { try $0.write("x", to: "Templates/new.html") },
    ]
    for (number, edit) in edits.enumerated() {
      let site = try await knownSite()
      try edit(site)
      #expect(try await sources(site)?.inputs(version: "1", on: disk) == nil, "\(number)")
    }
  }

  /// The time of a file is whatever somebody sets, but not when it was set.
  @Test func aTimeThatWasSetBackIsAnother() async throws {
    let site = try await knownSite()
    let path = "\(site.path)/\(note)"
    let before = try #require(disk.status(of: path))
    try site.write(try site.read(note).replacing("e", with: "a"), to: note)
    let seconds = Int(before.modified / 1_000_000_000)
    var times = [
      timespec(tv_sec: seconds, tv_nsec: Int(before.modified % 1_000_000_000)),
      timespec(tv_sec: seconds, tv_nsec: Int(before.modified % 1_000_000_000)),
    ]
    #expect(utimensat(AT_FDCWD, path, &times, 0) == 0)
    let after = try #require(disk.status(of: path))
    #expect(after.modified == before.modified && after.size == before.size)
    #expect(try await sources(site)?.inputs(version: "1", on: disk) == nil)
  }

  @Test func otherTemplatesOfTheProgramAndOtherDaysAreOtherInputs() async throws {
    let site = try await knownSite()
    #expect(try await sources(site, ["a.html": [1]])?.inputs(version: "1", on: disk) == nil)
    let days = Days(given: CalendarDay(year: 2020, month: 5, day: 1))
    #expect(try await sources(site, days: days)?.inputs(version: "1", on: disk) == nil)
  }

  /// A dictionary's order is another in each run of the program, and with another capacity.
  @Test func templatesOfTheProgramAreInputsInOneOrder() async throws {
    let site = try SiteFolder.small()
    let files = (0..<40).map { ("\($0).html", [UInt8($0)]) }
    let known = try #require(
      try await sources(site, Dictionary(uniqueKeysWithValues: files)))
    #expect(await known.write(inputs, none, version: "1", on: disk) == nil)
    var roomy = [String: [UInt8]](minimumCapacity: 5000)
    for (name, bytes) in files { roomy[name] = bytes }
    #expect(try await sources(site, roomy)?.inputs(version: "1", on: disk) == inputs)
  }

  @Test func whatOnlyReadingShowsIsNotKnown() async throws {
    let site = try SiteFolder.small()
    let young = try #require(try await sources(site, after: -86_400))
    #expect(await young.write(inputs, none, version: "1", on: disk) == nil)
    #expect(young.inputs(version: "1", on: disk) == nil)
    #expect(try await sources(site)?.inputs(version: "1", on: disk) == nil)
    try FileManager.default.createSymbolicLink(
      atPath: "\(site.path)/Content/notes/link.md", withDestinationPath: "what-it-cost.md")
    #expect(try await sources(site) == nil)
  }

  /// Which files of the content a build reads at once.
  private func readAtOnce(_ site: SiteFolder, after seconds: Int = 5) async throws -> [String] {
    let sources = try #require(try await sources(site, after: seconds))
    let inputs = try await sources.read(version: "1", on: disk) { fatalError($0) }
    return inputs.content.filter(\.isRead).map(\.path)
  }

  @Test func filesThatAreAsTheyWereAreReadWhenTheyAreAskedFor() async throws {
    let site = try SiteFolder.small()
    let all = try await Inputs(reading: site.path, from: disk)
    #expect(try await readAtOnce(site) == all.content.map(\.path))
    let before = try #require(try await sources(site))
    #expect(await before.write(inputs, all, version: "1", on: disk) == nil)
    try await Task.sleep(for: .milliseconds(30))
    #expect(try await readAtOnce(site) == [])
    try site.write(try site.read(note).replacing("e", with: "a"), to: note)
    #expect(try await readAtOnce(site) == [note])
    let inputs = try await sources(site)?.read(version: "1", on: disk) { fatalError($0) }
    let now = try await Inputs(reading: site.path, from: disk)
    #expect(inputs?.digest == now.digest && now.digest != all.digest)
    #expect(inputs?.content.map(\.bytes) == now.content.map(\.bytes))
  }

  @Test func aBuildHoldsTheBytesOfNoText() async throws {
    let site = try SiteFolder.small()
    let sources = try #require(try await sources(site))
    let inputs = try await sources.read(version: "1", on: disk) { fatalError($0) }
    let build = await Build(inputs)
    let texts = inputs.content.filter { $0.path.hasSuffix(".md") }
    #expect(!texts.isEmpty && texts.allSatisfy { !$0.isRead })
    let fresh = await Build(try await Inputs(reading: site.path, from: disk))
    let pages = try #require(build.pages?.pages)
    #expect(pages.map { build.render($0).bytes } == pages.map { fresh.render($0).bytes })
    #expect(texts.allSatisfy { !$0.isRead })
  }

  /// A file that was too young to be known when the build began is old enough once it has ended, and was read again.
  @Test func fileThatWasTooYoungIsKnownOnceItIsOldAndStillTheSame() async throws {
    let site = try SiteFolder.small()
    let all = try await Inputs(reading: site.path, from: disk)
    let young = try #require(try await sources(site, after: -86_400))
    #expect(await young.write(inputs, all, version: "1", at: time(nil) + 5, on: disk) == nil)
    #expect(try await sources(site)?.inputs(version: "1", on: disk) == inputs)
    #expect(try await readAtOnce(site) == [])
    try site.write(try site.read(note).replacing("e", with: "a"), to: note)
    #expect(await young.write(inputs, all, version: "1", at: time(nil) + 5, on: disk) == nil)
    #expect(try await sources(site)?.inputs(version: "1", on: disk) == nil)
    #expect(try await readAtOnce(site) == [note])
  }

  /// What a file held when it was as young as its status is not known.
  @Test func fileThatWasTooYoungIsReadAgain() async throws {
    let site = try SiteFolder.small()
    let all = try await Inputs(reading: site.path, from: disk)
    let young = try #require(try await sources(site, after: -86_400))
    #expect(await young.write(inputs, all, version: "1", on: disk) == nil)
    #expect(try await readAtOnce(site) == all.content.map(\.path))
  }
}
