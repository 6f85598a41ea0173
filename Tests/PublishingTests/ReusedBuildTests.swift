import Diagnostics
import Pages
import Publishing
import TestSupport
import Testing

/// A reused build and its publication are what a fresh build would be, whatever was edited.
struct ReusedBuildTests {
  private static let version = "1"
  private static let steps = 40

  /// One site that is built again and again, in one process or several.
  private struct Kept {
    let disk = MemoryFileSystem()
    var build: Build?
    var memo: PublicationMemo?

    mutating func publish(_ inputs: Inputs) async throws -> PublicationOutcome {
      let output = OutputFolder("site/Public", on: disk, processID: 7)
      if let memo,
        let done = try PublicationOutcome(
          of: inputs.digest, in: output, on: disk, knownFrom: memo)
      {
        return done
      }
      let next = await Build(inputs, reusing: build)
      build = next
      let outcome = try await Publication(
        next, of: inputs.digest, to: output, on: disk, reusing: memo
      ).publish()
      if let made = outcome.memo {
        memo = made
        made.write(to: "site", version: version, on: disk)
      }
      return outcome
    }

    /// Nothing is left but what lies on the disk.
    mutating func restart() {
      build = nil
      memo = PublicationMemo(of: "site", version: version, on: disk)
    }

    /// What nobody should do, and what builds must bear.
    mutating func meddle(_ site: inout EditedSite) throws {
      guard let path = site.pick(disk.files.keys.sorted()) else { return }
      let bytes = disk.files[path] ?? []
      disk.remove(path)
      if site.chance(60) { try disk.write(bytes + [0x20], to: path) }
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func reusedBuildIsTheFreshBuild(seed: UInt64) async throws {
    var site = try EditedSite(seed: seed)
    var kept = Kept()
    var published = 0
    for step in 0..<Self.steps {
      site.change()
      if site.chance(25) { kept.restart() }
      let isMeddled = site.chance(5)
      if isMeddled { try kept.meddle(&site) }
      let before = kept.disk.files.below("site/Public")
      let outcome = try await kept.publish(site.inputs)
      let fresh = await Build(site.inputs)
      let place: Comment = "seed \(seed), step \(step): \(site.edit)"
      let errors = outcome.diagnostics.hasErrors
      let told = outcome.diagnostics.filter { $0.id != .changedOutput && $0.id != .strayFile }
      if !isMeddled || told.hasErrors { #expect(told == (await fresh.allDiagnostics()), place) }
      let after = kept.disk.files.below("site/Public")
      if errors {
        #expect(after == before, place)
        if site.chance(80) { site.undo() }
        continue
      }
      let clean = MemoryFileSystem()
      _ = try await Publication(
        fresh, of: site.inputs.digest, to: OutputFolder("Public", on: clean, processID: 7),
        on: clean
      ).publish()
      let expected = clean.files.below("Public")
      #expect(expected.allSatisfy { after[$0.key] == $0.value }, place)
      published += 1
    }
    #expect(published > Self.steps / 2)
  }
}
