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

  private func publish(_ files: [String: [UInt8]], on output: MemoryFileSystem) async throws
    -> PublicationOutcome
  {
    let inputs = Inputs(
      content: files.filter { $0.key.hasPrefix("Content/") }.map(InputFile.init),
      templates: files.filter { $0.key.hasPrefix("Templates/") }.map(InputFile.init))
    let build = await Build(inputs)
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
    if Self.updates {
      try disk.remove("\(site)/Expected")
      for (path, bytes) in built {
        let file = "\(site)/Expected/\(path)"
        try disk.makeFolder(String(file[..<file.lastIndex(of: "/")!]))
        try disk.write(bytes, to: file)
      }
    }
    let expected = try disk.contents(of: "\(site)/Expected")
    #expect(Set(built.keys) == Set(expected.keys))
    for (path, bytes) in expected.sorted(by: { $0.key < $1.key }) {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(String(decoding: built[path] ?? [], as: UTF8.self) == text, "\(path)")
    }
  }

  @Test(arguments: try DiskFileSystem().names(in: "\(Folders.sites)/broken"))
  func brokenSiteTellsAllItsFaults(fault: String) async throws {
    let site = "\(Folders.sites)/broken/\(fault)"
    let reported = try await diagnostics(of: site).map(\.text).joined()
    if Self.updates {
      try disk.remove("\(site)/Expected.txt")
      try disk.write(Array(reported.utf8), to: "\(site)/Expected.txt")
    }
    let expected = String(decoding: try disk.read("\(site)/Expected.txt"), as: UTF8.self)
    #expect(reported == expected)
    #expect(!reported.isEmpty)
  }

  @Test func everyDiagnosticHasABrokenSite() async throws {
    var reported: Set<DiagnosticID> = []
    for fault in try disk.names(in: "\(Folders.sites)/broken") {
      reported.formUnion(try await diagnostics(of: "\(Folders.sites)/broken/\(fault)").map(\.id))
    }
    // Reported of what lies on a disk, of captures, by commands that read the clock, and by a check
    // alone.
    reported.formUnion([.unreadableFile, .suspiciousText, .futureDate, .overdue])
    reported.formUnion(DiagnosticID.allCases.filter { $0.severity == .task })
    let missing = Set(DiagnosticID.allCases).subtracting(reported).map(\.rawValue).sorted()
    #expect(missing == [])
  }

  /// What the build tells of a broken site, and what import tells of its `Captures/`.
  private func diagnostics(of site: String) async throws -> [Diagnostic] {
    let reported = try await brokenOutcome(site).diagnostics
    let captures = try disk.contents(of: site).filter { $0.key.hasPrefix("Captures/") }
    return try reported
      + captures.sorted { $0.key < $1.key }.flatMap {
        try ImportedArticle(InputFile($0), keeping: []).diagnostics
      }
  }

  /// A broken site holds only what is broken: it gets a bare `site.yml` and the templates of the
  /// small site where it has none of its own; its `Public/` is what stands there before the build.
  private func brokenOutcome(_ site: String) async throws
    -> PublicationOutcome
  {
    var files: [String: [UInt8]] = [:]
    for (path, bytes) in try disk.contents(of: "\(Folders.sites)/small/Templates") {
      files["Templates/\(path)"] = bytes
    }
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
