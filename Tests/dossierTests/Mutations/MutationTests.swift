import Content
import Diagnostics
import Publishing
import Support
import TestSupport
import TestTexts
import Testing

/// J2. Breaks valid sites in every way that the rules know, one at a time: each must be reported once, at its
/// exact place, and a suggestion that is followed to the letter must leave nothing to report.
struct MutationTests {
  private static let seed: UInt64 = 8
  /// What became of the mutations of a site; each text is one.
  private struct Outcome {
    /// Not reported, or elsewhere, or as another error.
    var unreported: [String] = []
    /// Reported at the first character besides.
    var strays: [String] = []
    /// How often something was to be offered, and where that was not the first.
    var offers = 0
    var wrongOffers: [String] = []
    /// Where more was reported than the one error.
    var withConsequences: [String] = []
    /// How many suggestions could be followed, and what remained after those that led to something else.
    var followed = 0
    var misleading: [String] = []
  }

  /// A break that may have consequences, or whose best suggestion is another than what was meant.
  private struct Exception {
    /// What its line in the outcome starts with.
    let start: String
    let reason: String
  }

  private static let exceptions = [
    Exception(
      start: "filter, 2 in Templates/claims.html: defatu, meant 'default'",
      reason:
        "of seven letters one is missing between two that changed places, which is nearer to nothing"
    )
  ]

  private static func files(of site: String) throws -> [InputFile] {
    try ["Content", "Templates"].flatMap { folder in
      try DiskFileSystem().contents(of: "\(site)/\(folder)").map {
        InputFile(path: "\(folder)/\($0.key)", bytes: $0.value)
      }
    }.sorted { $0.path < $1.path }
  }

  @Test(arguments: [
    ("\(Folders.sites)/small", Soak.count(1, full: 40)), (Folders.project, Soak.count(1, full: 4)),
  ])
  func everyBreakIsReportedOnceAtItsPlaceAndMendedAsSuggested(site: String, ofEachRule: Int)
    async throws
  {
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
    let tried = Self.some(of: all, most: ofEachRule)
    for mutation in tried {
      await Self.try(mutation, on: files, base, &outcome)
    }
    print(
      "\(tried.count) of \(all.count) breaks of \(site.split(separator: "/").last ?? ""), seed "
        + "\(Self.seed): \(outcome.offers) offers, \(outcome.followed) suggestions followed")
    #expect(outcome.unreported == [])
    #expect(outcome.strays == [])
    #expect(Self.unexplained(outcome.withConsequences) == [])
    #expect(Self.unexplained(outcome.wrongOffers) == [])
    #expect(Self.unexplained(outcome.misleading) == [])
  }

  private static func unexplained(_ found: [String]) -> [String] {
    found.filter { line in !exceptions.contains { line.hasPrefix($0.start) } }
  }

  /// As many of each rule, from all over the site.
  private static func some(of mutations: [Mutation], most: Int) -> [Mutation] {
    Dictionary(grouping: mutations, by: \.rule).sorted { $0.key < $1.key }.flatMap { _, all in
      let step = max(1, all.count / most)
      return stride(from: step / 2, to: all.count, by: step).prefix(most).map { all[$0] }
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
    let reported = await diagnostics(changed, mutation, base)
    let expected = mutation.expected(in: bytes)
    let shown =
      "\(mutation.rule) in \(mutation.path): \(String(decoding: mutation.replacement, as: UTF8.self))"
    guard let found = reported.first(where: { $0.reported == expected }) else {
      outcome.unreported.append("\(shown) → \(expected), not \(reported.map(\.shown))")
      return
    }
    outcome.strays += reported.filter { $0.location.line == 1 && $0.location.column == 1 }
      .map(\.reported).filter { $0 != expected }
    if reported.count > 1 {
      outcome.withConsequences.append("\(shown) → \(reported.map(\.shown))")
    }
    if let meant = mutation.meant {
      outcome.offers += 1
      if found.suggestion?.named != meant {
        outcome.wrongOffers.append(
          "\(shown), meant '\(meant)', reported: \(found.suggestion?.phrase ?? "nothing")")
      }
    }
    guard mutation.newPath == nil, let mended = found.mended(bytes) else { return }
    outcome.followed += 1
    changed[index] = InputFile(path: mutation.path, bytes: mended)
    let remaining = await diagnostics(changed, mutation, base)
    if !remaining.isEmpty {
      outcome.misleading.append(
        "\(shown) → \(found.suggestion?.phrase ?? "") → \(remaining.map(\.shown))")
    }
  }

  /// Broken links are found in pages.
  private static func diagnostics(_ files: [InputFile], _ mutation: Mutation, _ base: Build) async
    -> [Diagnostic]
  {
    let build = await Build(inputs(files), reusing: base.memo)
    return mutation.id == .brokenLink ? await build.allDiagnostics() : build.diagnostics
  }
}

extension Suggestion {
  /// The words to write, or the new name of the file without its ending.
  fileprivate var named: String? {
    replacements.first
      ?? newPath?.split(separator: "/").last.map { String($0.prefix { $0 != "." }) }
  }
}

extension Diagnostic {
  fileprivate var shown: String { "\(reported): \(message)" }

  /// The file's bytes after its suggestion was followed to the letter: the first of what that says to write
  /// takes the place of what is underlined. Nil where it says nothing of the kind.
  fileprivate func mended(_ bytes: [UInt8]) -> [UInt8]? {
    let start = location.offset
    guard let written = suggestion?.replacements.first, location.line > 0, start <= bytes.count
    else { return nil }
    let underlined = String(decoding: bytes[start...], as: UTF8.self).prefix(location.length)
    return Array(bytes[..<start]) + Array(written.utf8) + bytes[(start + underlined.utf8.count)...]
  }
}
