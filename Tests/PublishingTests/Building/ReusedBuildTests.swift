import Diagnostics
import Pages
import Publishing
import Support
import TestSupport
import TestTexts
import Testing

/// A reused build and its publication are what a fresh build would be, whatever was edited.
struct ReusedBuildTests {
  private static let version = "1"
  private static let steps = Soak.count(16, full: 500)
  /// So little on a page that most edits change what is on which.
  private static let sizes = PageSizes(entries: 3, related: 2, addresses: 12, cards: 2)

  /// One site that is built again and again, in one process or several.
  private struct Kept {
    let disk = MemoryFileSystem()
    let sizes: PageSizes
    var build: BuildMemo?
    var memo: PublicationMemo?

    mutating func publish(_ inputs: Inputs) async throws -> PublicationOutcome {
      let output = OutputFolder("site/Public", on: disk, processID: 7)
      if let memo,
        let done = try await PublicationOutcome(
          of: inputs.digest, in: output, on: disk, knownFrom: memo)
      {
        return done
      }
      let next = await Build(
        Self.unread(inputs), digest: inputs.digest, reusing: build, sizes: sizes)
      build = next.memo
      let outcome = try await Publication(
        next, of: inputs.digest, to: output, on: disk, reusing: memo
      ).publish(force: true)
      if let made = outcome.memo {
        memo = made
        made.write(to: "site", version: version, on: disk)
        await next.memo.write(to: "site", version: version, on: disk)
      }
      return outcome
    }

    /// The same, each text read when it is asked for.
    private static func unread(_ inputs: Inputs) -> Inputs {
      inputs.replacing(
        inputs.content.map { file in
          InputFile(path: file.path, digest: file.digest) { file.bytes }
        })
    }

    /// Nothing is left but what is on the disk.
    mutating func restart() async {
      build = await BuildMemo(of: "site", version: version, on: disk)
      memo = PublicationMemo(of: "site", version: version, on: disk)
    }

    /// What nobody should do, and what builds must bear.
    mutating func meddle(_ site: inout EditedSite) throws {
      guard let path = site.pick(disk.files.keys.sorted()) else { return }
      let bytes = disk.files[path] ?? []
      try disk.remove(path)
      if site.chance(60) { disk.put(bytes + [0x20], at: path) }
    }
  }

  /// `templates` is a build of nothing but the site's templates.
  private static func freshlyPublished(
    _ inputs: Inputs, _ templates: Build, _ sizes: PageSizes
  ) async throws -> (reported: [Diagnostic], files: [String: [UInt8]]) {
    let disk = MemoryFileSystem()
    let outcome = try await Publication(
      Build(inputs, reusing: templates.memo, sizes: sizes), of: inputs.digest,
      to: OutputFolder("Public", on: disk, processID: 7),
      on: disk
    ).publish()
    return (outcome.diagnostics, disk.files.below("Public"))
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func reusedBuildIsTheFreshBuild(seed: UInt64) async throws {
    var site = try EditedSite(seed: seed)
    let sizes = seed.isMultiple(of: 2) ? Self.sizes : .standard
    var kept = Kept(sizes: sizes)
    var templates = await Build(Inputs(content: [], templates: site.inputs.templates))
    var published = 0
    for step in 0..<Self.steps {
      site.change()
      if site.chance(25) { await kept.restart() }
      if site.chance(5) { try kept.meddle(&site) }
      if site.hasNewTemplates {
        templates = await Build(Inputs(content: [], templates: site.inputs.templates))
      }
      let before = kept.disk.files.below("site/Public")
      let outcome = try await kept.publish(site.inputs)
      let after = kept.disk.files.below("site/Public")
      let (fresh, expected) = try await Self.freshlyPublished(site.inputs, templates, sizes)
      let place: Comment = "seed \(seed), step \(step): \(site.edit)"
      let reported = outcome.diagnostics.filter { $0.id != .changedOutput && $0.id != .strayFile }
      #expect(reported == fresh, place)
      if outcome.diagnostics.hasErrors {
        #expect(after == before, place)
        site.undo()
      } else {
        #expect(expected.allSatisfy { after[$0.key] == $0.value }, place)
        published += 1
      }
    }
    #expect(published > Self.steps / 2)
  }
}
