import Diagnostics
import Pages
import Publishing
import TestSupport

/// The project's own site, published in memory once for all tests that only look at it.
struct OwnSite {
  /// How much is on one page.
  enum Size: CaseIterable {
    case usual
    /// So little that most lists take several pages.
    case small
  }

  let diagnostics: [Diagnostic]
  /// By path below `Public/`.
  let files: [String: [UInt8]]

  static func published(_ size: Size = .usual) async throws -> OwnSite {
    switch size {
    case .usual: try await usual.value
    case .small: try await small.value
    }
  }

  private static let usual = Task { try await OwnSite(.standard) }
  private static let small = Task {
    try await OwnSite(PageSizes(entries: 7, related: 3, addresses: 50, cards: 1))
  }

  private init(_ sizes: PageSizes) async throws {
    let inputs = try await Inputs(reading: Folders.project, from: DiskFileSystem())
    let output = MemoryFileSystem()
    let outcome = try await Publication(
      Build(inputs, reusing: SharedTemplates.memo(for: inputs), sizes: sizes), of: inputs.digest,
      to: OutputFolder("Public", on: output, processID: 7), on: output
    ).publish()
    (diagnostics, files) = (outcome.diagnostics, output.files.below("Public"))
  }
}
