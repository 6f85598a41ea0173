import Diagnostics
import Pages
import Publishing
import Support
import TestSupport
import TestTexts
import Testing

/// J3: whatever fails, and whenever a build is killed, the old site or the new one is there, what is
/// not ours is there whole, and the next build ends well.
struct InterruptedPublicationTests {
  /// How a new site comes to the place of the old one.
  enum Way: CaseIterable {
    case exchange
    case twoRenames
    case inPlace

    var disk: MemoryFileSystem {
      switch self {
      case .exchange: MemoryFileSystem()
      case .twoRenames: MemoryFileSystem(canExchange: false)
      case .inPlace: MemoryFileSystem(mounts: ["site/Public"])
      }
    }
  }

  enum Kind: CaseIterable {
    case full
    case stopped
    case once

    func failure(at change: Int) -> MemoryFileSystem.Failure {
      switch self {
      case .full: .full(from: change)
      case .stopped: .stopped(from: change)
      case .once: .once(change)
      }
    }
  }

  private typealias Tree = [DiskPath: MemoryFileSystem.Node]

  /// The trees before and after, and the disk before.
  private struct Case {
    let disk: MemoryFileSystem
    let next: Build
    let old: Tree
    let new: Tree
    /// How many changes the publication makes that is to be interrupted.
    let changes: Int

    init(_ way: Way) async throws {
      let site = PublishedSite(on: way.disk)
      if way == .inPlace { site.disk.put(.folder(mode: 0o755), at: DiskPath("site/Public")) }
      try await site.publish(PublishedSite.build(text: "First", notes: ["gone"]))
      site.putForeign()
      // Twice, so that there is a tree that was put aside.
      try await site.publish(PublishedSite.build(text: "Second", notes: ["gone"]))
      next = try await PublishedSite.build(text: "Third", notes: ["added"])
      disk = site.disk.copy()
      old = site.published
      site.disk.fail(nil)
      try await site.publish(next)
      changes = site.disk.changes
      new = site.published
    }
  }

  @Test(arguments: Way.allCases, Kind.allCases)
  func interruptedPublicationLosesNothing(way: Way, kind: Kind) async throws {
    let made = try await Case(way)
    #expect(PublishedSite.foreign(in: made.old) == PublishedSite.foreign)
    #expect(PublishedSite.foreign(in: made.new) == PublishedSite.foreign)
    #expect(PublishedSite.own(in: made.old) != PublishedSite.own(in: made.new))
    #expect(made.changes > 30)
    // Each of the changes that make the exchange, and of the others some.
    let start = max(0, made.changes - Soak.count(5, full: 25))
    let others = stride(from: 0, to: start, by: Soak.count(211, full: 7))
    for change in Array(others) + Array(start..<made.changes) {
      let site = PublishedSite(on: made.disk.copy())
      let place: Comment = "\(way), \(kind) at \(change)"
      site.disk.fail(kind.failure(at: change))
      let outcome = await Self.outcome(of: made.next, on: site)
      site.disk.fail(nil)
      Self.check(site, outcome, made, way, place)
      let repeated = try await site.publish(made.next)
      #expect(repeated.diagnostics.isEmpty, place)
      #expect(PublishedSite.foreign(in: site.published) == PublishedSite.foreign, place)
      #expect(PublishedSite.own(in: site.published) == PublishedSite.own(in: made.new), place)
      let left = site.disk.nodes.keys.filter {
        $0.description.contains("stage-") || $0.description.contains("manifest.next")
      }
      #expect(left.isEmpty, place)
    }
  }

  private static func outcome(
    of build: Build, on site: PublishedSite
  ) async -> Result<PublicationOutcome, FileError> {
    do throws(FileError) { return .success(try await site.publish(build)) } catch {
      return .failure(error)
    }
  }

  private static func check(
    _ site: PublishedSite, _ outcome: Result<PublicationOutcome, FileError>, _ made: Case,
    _ way: Way, _ place: Comment
  ) {
    // Between two renames the old tree is beside its place.
    let moved = site.disk.nodes(below: "site/.Public.stage-7-old")
    let tree = way == .twoRenames && site.published.isEmpty ? moved : site.published
    let (old, new) = (PublishedSite.own(in: made.old), PublishedSite.own(in: made.new))
    let own = PublishedSite.own(in: tree)
    #expect(PublishedSite.foreign(in: tree) == PublishedSite.foreign, place)
    if case .success = outcome {
      #expect(own == new, place)
    } else if way == .inPlace {
      #expect(own.allSatisfy { old[$0.key] == $0.value || new[$0.key] == $0.value }, place)
      let both = old.keys.filter { new[$0] != nil }
      #expect(both.allSatisfy { own[$0] != nil }, place)
    } else {
      #expect(own == old, place)
    }
  }

  /// A9: a tree that waits beside the output is put back before anything is removed.
  @Test func outputOfAnInterruptedExchangeIsPutBack() async throws {
    let site = PublishedSite()
    try await site.publish(PublishedSite.build())
    site.putForeign()
    try site.disk.rename("site/Public", to: "site/.Public.stage-99999999-old")
    try await site.publish(PublishedSite.build(text: "Other"))
    #expect(PublishedSite.foreign(in: site.published) == PublishedSite.foreign)
  }

  /// A folder that somebody has named so is no stage.
  @Test func folderWithANameThatNoBuildGivesIsLetBe() async throws {
    let site = PublishedSite()
    for name in [".Public.stage-99999999-mine", ".Public.stage-", ".Public.stage-99999999-old-2"] {
      site.disk.put([1], at: "site/\(name)/thesis.doc")
    }
    let before = site.disk.files
    try await site.publish(PublishedSite.build())
    #expect(before.allSatisfy { site.disk.files[$0.key] == $0.value })
  }

  @Test func firstBuildThatFillsAMountAndIsKilledIsGoneOnWith() async throws {
    let build = try await PublishedSite.build()
    let whole = PublishedSite(on: MemoryFileSystem(mounts: ["site/Public"]))
    whole.disk.put(.folder(mode: 0o755), at: DiskPath("site/Public"))
    let empty = whole.disk.copy()
    whole.disk.fail(nil)
    let outcome = try await whole.publish(build)
    #expect(outcome.notes.contains { $0.contains("not atomic") })
    for change in stride(from: 0, to: whole.disk.changes, by: 3) {
      let site = PublishedSite(on: empty.copy())
      site.disk.fail(.stopped(from: change))
      _ = await Self.outcome(of: build, on: site)
      site.disk.fail(nil)
      let repeated = try await site.publish(build, force: true)
      #expect(repeated.diagnostics.isEmpty, "killed at \(change)")
      #expect(site.published == whole.published, "killed at \(change)")
    }
  }
}
