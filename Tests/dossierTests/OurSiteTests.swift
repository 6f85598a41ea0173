import Diagnostics
import Foundation
import Pages
import Publishing
import TestSupport
import Testing

/// The project's own `Templates/` and `Content/`.
struct OurSiteTests {
  private let disk = DiskFileSystem()

  private func publish(content: [InputFile]) async throws -> (
    outcome: PublicationOutcome, files: [String: [UInt8]]
  ) {
    let own = try await Inputs(reading: Folders.project, from: disk)
    let inputs = Inputs(content: content, templates: own.templates)
    let build = await Build(inputs)
    let output = MemoryFileSystem()
    let outcome = try await Publication(
      build, of: inputs.digest, to: OutputFolder("Public", on: output, processID: 7), on: output
    ).publish()
    return (outcome, output.files.below("Public"))
  }

  private func file(_ path: String, _ text: String) -> InputFile {
    InputFile(path: "Content/\(path)", bytes: Array(text.utf8))
  }

  @Test func templatesBuildABareSiteFile() async throws {
    let site = file("site.yml", "title: Bare\nurl: https://bare.example/\n")
    let (outcome, files) = try await publish(content: [site])
    #expect(outcome.diagnostics == [], "\(outcome.diagnostics.map(\.text).joined())")
    #expect(files["index.html"] != nil)
  }

  /// Each kind alone with only the keys it must have, so that no template leans on another kind.
  @Test(arguments: [
    ("articles/a.txt", "label: L\ndate: 2020", "One.\n\nTwo."),
    ("articles/a.md", "title: T\ndate: ..\npublish: cited", "One."),
    ("notes/a.md", "title: T\ndate: 2020-01-01", ""),
    ("about.md", "title: T", ""),
    ("people/a.md", "name: A", ""),
    ("topics/a.md", "name: A\ntype: term", ""),
    ("events/a.md", "title: T\ndate: ..\nstatus: planned\nsources: []", ""),
    ("figures/a.md", "title: T\nunit: u\nclaims: []", ""),
    ("people/index.md", "title: Everyone", "Hello."),
    ("index.md", "title: Front", "Hello."),
  ])
  func templatesBuildEachKindAlone(path: String, keys: String, body: String) async throws {
    let (outcome, _) = try await publish(content: [
      file("site.yml", "title: Bare\nurl: https://bare.example/b/\n"),
      file(path, "---\n\(keys)\n---\n\(body)\n"),
    ])
    #expect(outcome.diagnostics == [], "\(outcome.diagnostics.map(\.text).joined())")
  }

  @Test func everyPageIsReachableFromTheFrontPage() async throws {
    let own = try await Inputs(reading: Folders.project, from: disk)
    let (outcome, files) = try await publish(content: own.content)
    #expect(outcome.diagnostics == [], "\(outcome.diagnostics.map(\.text).joined())")
    var reached: Set<String> = ["index.html"]
    var pending = ["index.html"]
    while let page = pending.popLast() {
      for target in Self.links(of: files[page] ?? [], on: page) where files[target] != nil {
        if reached.insert(target).inserted { pending.append(target) }
      }
    }
    let pages = files.keys.filter { $0.hasSuffix(".html") && $0 != "404.html" }
    let redirects = pages.filter {
      String(decoding: files[$0]!, as: UTF8.self).contains("http-equiv")
    }
    #expect(Set(pages).subtracting(redirects).subtracting(reached).sorted() == [])
    #expect(pages.count > 100)
  }

  /// The output paths that a page's `href` attributes lead to; found here by other means than the
  /// build's own check.
  private static func links(of bytes: [UInt8], on page: String) -> [String] {
    let html = String(decoding: bytes, as: UTF8.self)
    let base = URL(string: "https://site.example/\(page)")!
    return html.matches(of: /href="([^"#]+)/).compactMap { match in
      guard let url = URL(string: String(match.1), relativeTo: base),
        url.host() == "site.example"
      else { return nil }
      return String(url.path().dropFirst())
    }
  }

  @Test func committedOutputIsWhatTheBuildWrites() async throws {
    let own = try await Inputs(reading: Folders.project, from: disk)
    let (_, files) = try await publish(content: own.content)
    let committed = try disk.contents(of: "\(Folders.project)/Public")
    let different = Set(files.keys).union(committed.keys).filter { files[$0] != committed[$0] }
    #expect(different.sorted() == [], "run 'make site' and commit Public/")
  }
}
