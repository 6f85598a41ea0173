import Diagnostics
import Publishing
import Support
import TestSupport
import Testing

/// Breaks valid sites in every way that the rules know, one at a time: each must be reported at its
/// exact place.
struct MutationTests {
  private static let seed: UInt64 = 8

  /// What became of the mutations of a site.
  private struct Outcome {
    /// Not reported, or elsewhere, or as another fault.
    var untold: [String] = []
    /// Told at the first character besides.
    var strays: [String] = []
    /// Where something is to be offered, and where that was not the first.
    var offers = 0
    var wrongOffers: [String] = []
    /// Where more was reported than the one fault.
    var withConsequences: [String] = []
  }

  private static func files(of site: String) throws -> [InputFile] {
    try ["Content", "Templates"].flatMap { folder in
      try DiskFileSystem().contents(of: "\(site)/\(folder)").map {
        InputFile(path: "\(folder)/\($0.key)", bytes: $0.value)
      }
    }.sorted { $0.path < $1.path }
  }

  @Test(arguments: ["\(Folders.sites)/small", Folders.project])
  func everyBreakIsReportedAtItsPlace(site: String) async throws {
    let files = try Self.files(of: site)
    let base = await Build(Self.inputs(files))
    try #require(base.diagnostics == [])
    let content = files.filter { $0.path.hasPrefix("Content/") }
    let templates = files.filter { $0.path.hasPrefix("Templates/") }
    let all =
      KeyMutations(content, seed: Self.seed).mutations
      + MarkMutations(content, seed: Self.seed).mutations
      + TemplateMutations(templates, seed: Self.seed).mutations
    var outcome = Outcome()
    let tried = Self.some(of: all, most: site == Folders.project ? 4 : 40)
    for mutation in tried {
      await Self.try(mutation, on: files, base, &outcome)
    }
    print(
      "\(tried.count) breaks of \(site.split(separator: "/").last ?? ""), seed \(Self.seed): "
        + "\(outcome.untold.count) not told at their place, "
        + "\(outcome.withConsequences.count) with consequences told besides; "
        + "\(outcome.offers - outcome.wrongOffers.count) of \(outcome.offers) offers right")
    #expect(outcome.untold == [])
    #expect(outcome.strays == [])
    #expect(
      outcome.withConsequences.count * 20 <= tried.count, "\(outcome.withConsequences)")
    #expect(outcome.wrongOffers.count * 20 <= outcome.offers, "\(outcome.wrongOffers)")
  }

  /// As many of each rule, from all over the site.
  private static func some(of mutations: [Mutation], most: Int) -> [Mutation] {
    Dictionary(grouping: mutations, by: \.rule).sorted { $0.key < $1.key }.flatMap { _, all in
      let step = max(1, all.count / most)
      return stride(from: 0, to: all.count, by: step).map { all[$0] }
    }
  }

  private static func inputs(_ files: [InputFile]) -> Inputs {
    Inputs(
      content: files.filter { $0.path.hasPrefix("Content/") },
      templates: files.filter { $0.path.hasPrefix("Templates/") })
  }

  private static func `try`(
    _ mutation: Mutation, on files: [InputFile], _ base: Build, _ outcome: inout Outcome
  ) async {
    guard let index = files.firstIndex(where: { $0.path == mutation.path }) else { return }
    var changed = files
    let bytes = mutation.bytes(changing: files[index])
    changed[index] = InputFile(path: mutation.newPath ?? mutation.path, bytes: bytes)
    let build = await Build(inputs(changed), reusing: base.memo)
    var reported = build.diagnostics
    let expected = mutation.expected(in: bytes)
    if mutation.id == .brokenLink { reported = await build.allDiagnostics() }
    let shown = "\(mutation.rule): \(String(decoding: mutation.replacement, as: UTF8.self))"
    guard let found = reported.first(where: { $0.reported == expected }) else {
      outcome.untold.append(
        "\(shown) → \(expected), not \(reported.map { "\($0.reported): \($0.message)" })")
      return
    }
    outcome.strays += reported.filter { $0.location.line == 1 && $0.location.column == 1 }
      .map(\.reported).filter { $0 != expected }
    if reported.count > 1 {
      outcome.withConsequences.append(
        "\(shown) → \(reported.map { "\($0.reported): \($0.message)" })")
    }
    guard let meant = mutation.meant else { return }
    outcome.offers += 1
    if !(found.suggestion ?? "").contains("'\(meant)'") {
      outcome.wrongOffers.append(
        "\(shown), meant '\(meant)', told: \(found.suggestion ?? "nothing")")
    }
  }
}
