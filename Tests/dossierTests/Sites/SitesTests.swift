import Diagnostics
import Foundation
import Importing
import Publishing
import Support
import TestSupport
import Testing

/// Sites that are built as a whole and compared byte for byte; `UPDATE_GOLDENS=1` writes what is
/// expected anew.
struct SitesTests {
  private static let updates = ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1"
  private let disk = DiskFileSystem()

  private func inputs(_ files: [String: [UInt8]]) -> Inputs {
    Inputs(
      content: files.filter { $0.key.hasPrefix("Content/") }.map(InputFile.init),
      templates: files.filter { $0.key.hasPrefix("Templates/") }.map(InputFile.init))
  }

  private func publish(
    _ files: [String: [UInt8]], on output: MemoryFileSystem
  ) async throws -> PublicationOutcome {
    let inputs = inputs(files)
    let build = await Build(sharing: inputs)
    return try await Publication(
      build, of: inputs.digest, to: OutputFolder("Public", on: output, processID: 7), on: output
    ).publish()
  }

  @Test func smallSiteIsBuiltByteForByte() async throws {
    let site = "\(Folders.sites)/small"
    let output = MemoryFileSystem()
    let outcome = try await publish(disk.contents(of: site), on: output)
    #expect(outcome.diagnostics == [], "\(outcome.diagnostics.map(\.text).joined())")
    let built = output.files.below("Public")
    try compare(built, with: "\(site)/Expected")
  }

  /// A flood in ten articles of four languages, by an editor who had read the guide alone: what the
  /// numbers and names of it are read as.
  @Test func floodIsReadAsItsEditorJudged() async throws {
    let site = "\(Folders.sites)/flood"
    let templates = try disk.contents(of: "\(Folders.project)/Templates")
    let files = try disk.contents(of: site).merging(
      templates.map { ("Templates/\($0.key)", $0.value) }, uniquingKeysWith: { $1 })
    let output = MemoryFileSystem()
    let outcome = try await publish(files, on: output)
    #expect(outcome.diagnostics == [], "\(outcome.diagnostics.map(\.text).joined())")
    let pages = output.files.below("Public")
    var built = pages.filter { Self.read.contains($0.key) }
    built["answers.txt"] = answers(pages)
    try compare(built, with: "\(site)/Expected")
  }

  /// Small briefings in other languages: with figures, hedges, an article in English.
  @Test(arguments: ["de", "ar", "ja"])
  func siteSpeaksItsOwnLanguage(language: String) async throws {
    let site = "\(Folders.sites)/\(language)"
    let content = try disk.contents(of: "\(site)/Content")
    var files = content.map { ("Content/\($0.key)", $0.value) }
    files += try disk.contents(of: "\(Folders.project)/Templates").map {
      ("Templates/\($0.key)", $0.value)
    }
    let output = MemoryFileSystem()
    let outcome = try await publish(
      Dictionary(uniqueKeysWithValues: files), on: output)
    #expect(outcome.diagnostics == [], "\(outcome.diagnostics.map(\.text).joined())")
    let built = output.files.below("Public")
    let pages = built.filter { $0.key.hasSuffix(".html") }
    let catalogue = files.first { $0.0 == "Templates/words/\(language).yml" }?.1 ?? []
    let allowed = ReadWords(ofValues: content.values.map { $0 } + [catalogue])
    let read = built.filter { Self.isRead($0.key) }
    #expect(Set(read.keys.map { $0.split(separator: ".").last }) == ["html", "xml", "svg", "js"])
    for (path, bytes) in read.sorted(by: { $0.key < $1.key }) {
      let strange = ReadWords(ofPage: String(decoding: bytes, as: UTF8.self)).words
        .subtracting(allowed.words)
      #expect(strange.sorted() == [], "\(path)")
    }
    try compare(
      pages.filter { Self.isShown($0.key) },
      with: "\(site)/Expected")
  }

  /// Pages, feeds, charts, and what links show before they are followed.
  private static func isRead(_ path: String) -> Bool {
    path.hasSuffix(".html") || path.hasSuffix("feed.xml") || path.hasSuffix(".svg")
      || path.hasPrefix("cards/")
  }

  /// One briefing in English and Arabic: the surroundings of each page are in its own language alone, and
  /// it leads to itself in the other.
  @Test func siteInTwoLanguagesSpeaksEachOnItsOwnPages() async throws {
    let site = "\(Folders.sites)/two"
    let content = try disk.contents(of: "\(site)/Content")
    let templates = try disk.contents(of: "\(Folders.project)/Templates")
    let files = Dictionary(
      uniqueKeysWithValues: content.map { ("Content/\($0.key)", $0.value) }
        + templates.map { ("Templates/\($0.key)", $0.value) })
    let output = MemoryFileSystem()
    let outcome = try await publish(files, on: output)
    #expect(outcome.diagnostics == [], "\(outcome.diagnostics.map(\.text).joined())")
    let built = output.files.below("Public")
    let pages = built.filter { $0.key.hasSuffix(".html") }
    var counts: [String: Int] = [:]
    for (path, bytes) in pages.sorted(by: { $0.key < $1.key }) {
      let page = String(decoding: bytes, as: UTF8.self)
      let isArabic = ["ar/", "-ar.", "on-the-workers", "alakhbar"].contains { path.contains($0) }
      let (language, other) = isArabic ? ("ar", "en") : ("en", "ar")
      counts[language, default: 0] += 1
      #expect(page.contains("<html lang=\"\(language)\""), "\(path)")
      #expect(page.contains("dir=\"rtl\">\n<head>") == isArabic, "\(path)")
      #expect(page.contains("hreflang=\"\(other)\" lang=\"\(other)\""), "\(path)")
      let words = templates["words/\(language).yml"] ?? []
      // Words of Arabic change their forms where they are filled in.
      let allowed = content.values.map { $0 } + [words, Array("English العربية".utf8)]
      let strange = ReadWords(ofPage: page, ofAnyScript: !isArabic).words
        .subtracting(ReadWords(ofValues: allowed, ofAnyScript: !isArabic).words)
      #expect(strange.sorted() == [], "\(path)")
    }
    #expect(counts["ar", default: 0] > 14 && counts["en", default: 0] > 18)
    let shown = pages.filter {
      Self.isShown($0.key) || $0.key.hasPrefix("ar/") || $0.key.hasPrefix("notes/")
    }
    let others = built.filter { ["sitemap.xml", "feed.xml", "ar/feed.xml"].contains($0.key) }
    try compare(shown.merging(others) { $1 }, with: "\(site)/Expected")
  }

  /// Of the pages in other languages, one of each kind is kept.
  private static func isShown(_ path: String) -> Bool {
    ["index.html", "timeline.html", "names.html", "sources.html", "search.html", "404.html"]
      .contains(path) || path.hasPrefix("figures/") || path.hasPrefix("people/")
      || path == "articles/herald.html"
  }

  /// What each figure's page answers first, as text.
  private func answers(_ pages: [String: [UInt8]]) -> [UInt8] {
    var lines: [String] = []
    for (path, bytes) in pages.sorted(by: { $0.key < $1.key }) where path.hasPrefix("figures/") {
      let page = String(decoding: bytes, as: UTF8.self)
      guard let start = page.range(of: "<div class=\"answer\">"),
        let end = page[start.upperBound...].range(of: "</div>")
      else { continue }
      let text = page[start.upperBound..<end.lowerBound]
        .replacing(/<[^>]*>/, with: "").split(separator: "\n")
      lines += ["\(path):"] + text.map { "  \($0)" }
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// The files that show how claims and names were read.
  private static let read: Set = ["data/claims.json", "data/mentions.csv"]

  private func compare(_ built: [String: [UInt8]], with folder: String) throws {
    if Self.updates {
      try disk.remove(folder)
      for (path, bytes) in built {
        let file = "\(folder)/\(path)"
        try disk.makeFolder(String(file[..<file.lastIndex(of: "/")!]))
        try disk.write(bytes, to: file)
      }
    }
    let expected = try disk.contents(of: folder)
    #expect(Set(built.keys) == Set(expected.keys))
    for (path, bytes) in expected.sorted(by: { $0.key < $1.key }) {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(String(decoding: built[path] ?? [], as: UTF8.self) == text, "\(path)")
    }
  }

  @Test func everyBrokenSiteReportsAllItsErrorsAndEveryDiagnosticHasOne() async throws {
    var templates: [String: [UInt8]] = [:]
    for (path, bytes) in try disk.contents(of: "\(Folders.sites)/small/Templates") {
      templates["Templates/\(path)"] = bytes
    }
    // Reported of what lies on a disk, of captures, by commands that read the clock, and by a check
    // alone.
    var ids: Set<DiagnosticID> = [.unreadableFile, .suspiciousText, .futureDate, .overdue]
    ids.formUnion(DiagnosticID.allCases.filter { $0.severity == .task })
    for name in try disk.names(in: "\(Folders.sites)/broken") {
      let site = "\(Folders.sites)/broken/\(name)"
      let reported = try await diagnostics(of: site, templates)
      let text = reported.map(\.text).joined()
      if Self.updates {
        try disk.remove("\(site)/Expected.txt")
        try disk.write(Array(text.utf8), to: "\(site)/Expected.txt")
      }
      let expected = String(decoding: try disk.read("\(site)/Expected.txt"), as: UTF8.self)
      #expect(text == expected, "\(name)")
      #expect(!text.isEmpty, "\(name)")
      ids.formUnion(reported.map(\.id))
    }
    #expect(Set(DiagnosticID.allCases).subtracting(ids).map(\.rawValue).sorted() == [])
  }

  /// What the build reports of a broken site, and what import reports of its `Captures/`.
  private func diagnostics(
    of site: String, _ templates: [String: [UInt8]]
  ) async throws -> [Diagnostic] {
    let reported = try await brokenOutcome(site, templates).diagnostics
    let captures = try disk.contents(of: site).filter { $0.key.hasPrefix("Captures/") }
    return try reported
      + captures.sorted { $0.key < $1.key }.flatMap {
        try ImportedArticle(InputFile($0), keeping: []).diagnostics
      }
  }

  /// A broken site holds only what is broken: it gets a bare `site.yml` and the templates of the
  /// small site where it has none of its own; its `Public/` is what stands there before the build.
  private func brokenOutcome(
    _ site: String, _ templates: [String: [UInt8]]
  ) async throws -> PublicationOutcome {
    var files = templates
    files["Content/site.yml"] = Array("title: Broken\nurl: https://broken.example/\n".utf8)
    let own = try disk.contents(of: site)
    if own["without-site-file"] != nil { files["Content/site.yml"] = nil }
    files.merge(own) { $1 }
    if let gone = own["without-template"] {
      files[
        "Templates/" + String(decoding: gone, as: UTF8.self).trimmingCharacters(in: .newlines)] =
        nil
    }
    return try await publish(
      files, on: MemoryFileSystem(files.filter { $0.key.hasPrefix("Public/") }))
  }
}

extension InputFile {
  fileprivate init(_ file: (key: String, value: [UInt8])) {
    self.init(path: file.key, bytes: file.value)
  }
}
