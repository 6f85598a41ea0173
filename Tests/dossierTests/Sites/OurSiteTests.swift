import Diagnostics
import Foundation
import Pages
import Publishing
import Support
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
    let build = await Build(sharing: inputs)
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

  /// Each kind with only the keys it must have, beside a source where it needs one, so that no
  /// template leans on another kind.
  @Test(arguments: [
    ("articles/a.txt", "label: L\ndate: 2020", "One.\n\nTwo."),
    ("articles/a.md", "title: T\ndate: ..\npublish: cited", "One."),
    ("notes/a.md", "title: T\ndate: 2020-01-01", ""),
    (
      "articles/b.md", "title: T\ndate: 2020\noutside: More.",
      "## Main\n\n## Text\n\n## Events\n\n## Claims\n\n## Outside\n\n## Part events\n\n## P1\n\nOne.[^1]\n\n[^1]: F."
    ),
    ("about.md", "title: T", ""),
    ("people/a.md", "name: A", ""),
    ("topics/a.md", "name: A\ntype: term", ""),
    (
      "events/a.md",
      "title: T\ndate: ..\nstatus: planned\nsources: [{source: source, paragraph: 1}]", ""
    ),
    ("figures/a.md", "title: T\nunit: u\nclaims: [{says: One, source: source, paragraph: 1}]", ""),
    ("people/index.md", "title: Everyone", "Hello."),
    ("index.md", "title: Front", "Hello."),
  ])
  func templatesBuildEachKindAlone(path: String, keys: String, body: String) async throws {
    var content = [
      file("site.yml", "title: Bare\nurl: https://bare.example/b/\n"),
      file(path, "---\n\(keys)\n---\n\(body)\n"),
    ]
    if keys.contains("source: source") {
      content.append(file("articles/source.txt", "---\nlabel: L\ndate: ..\n---\nOne.\n"))
    }
    let (outcome, _) = try await publish(content: content)
    #expect(outcome.diagnostics == [], "\(outcome.diagnostics.map(\.text).joined())")
  }

  @Test(arguments: OwnSite.Size.allCases)
  func everyPageIsReachableFromTheFrontPage(size: OwnSite.Size) async throws {
    let site = try await OwnSite.published(size)
    #expect(site.diagnostics == [], "\(site.diagnostics.map(\.text).joined())")
    let files = site.files
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

  @Test(arguments: OwnSite.Size.allCases)
  func eachPageHasATitleAndADescriptionOfItsOwn(size: OwnSite.Size) async throws {
    let files = try await OwnSite.published(size).files
    for pattern in [
      /<title>([^<]+)<\/title>/,
      /<meta name="description"(?: property="og:description")? content="([^"]+)">/,
    ] {
      var pages: [String: [String]] = [:]
      for (path, html) in Self.pages(of: files) {
        let words = try #require(html.firstMatch(of: pattern), "\(path)")
        pages[String(words.1), default: []].append(path)
      }
      #expect(pages.values.filter { $0.count > 1 } == [])
      #expect(pages.count > 100)
    }
  }

  /// A page's weight is what a browser asks for to show it, uncompressed.
  @Test(arguments: [(isOurs: true, root: "/taliban-prisoners/"), (isOurs: false, root: "/")])
  func pagesAreLight(isOurs: Bool, root: String) async throws {
    let files =
      isOurs
      ? try await OwnSite.published().files
      : try await FloodSite.pages().mapValues { Array($0.html.utf8) }
    var weights: [(html: Int, total: Int, requests: Int, path: String)] = []
    for (path, html) in Self.pages(of: files) {
      let pattern = /<(?:link rel="(?:stylesheet|icon)"|script|img)[^>]* (?:href|src)="([^"]+)"/
      let parts = Set(html.matches(of: pattern).map { Self.target(of: $0.1, on: path, root) })
      let sizes = parts.map { files[$0]?.count ?? 1_000_000 }
      weights.append(
        (html.utf8.count, html.utf8.count + sizes.reduce(0, +), parts.count + 1, path))
    }
    let median = weights.count / 2
    let html = weights.map(\.html).sorted()
    let total = weights.map(\.total).sorted()
    let heaviest = try #require(weights.max { $0.total < $1.total })
    let requests = weights.map(\.requests).max() ?? 0
    print(
      "page weight, \(isOurs ? "our site" : "flood"): median \(html[median]) bytes of HTML, \(total[median]) in all;",
      "most \(html[html.count - 1]) of HTML, \(heaviest.total) in all (\(heaviest.path)),",
      "\(requests) requests")
    #expect(html[median] < 30_000)
    #expect(total[median] < 60_000)
    #expect(heaviest.total <= 100_000)
    #expect(requests <= 10)
  }

  /// All but redirects, in the order of their paths.
  private static func pages(of files: [String: [UInt8]]) -> [(path: String, html: String)] {
    files.keys.filter { $0.hasSuffix(".html") }.sorted()
      .map { ($0, String(decoding: files[$0] ?? [], as: UTF8.self)) }
      .filter { !$0.1.contains("http-equiv=\"refresh\"") }
  }

  /// The output path of an address on a page; the 404 page's start with the site's own path.
  private static func target(of address: Substring, on page: String, _ root: String) -> String {
    let base = URL(string: "https://site.example\(root)\(page)")!
    let path = URL(string: String(address), relativeTo: base)?.path() ?? ""
    return String(path.dropFirst(root.count))
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
    let files = try await OwnSite.published().files
    let committed = try disk.contents(of: "\(Folders.project)/Public")
    let different = Set(files.keys).union(committed.keys).filter { files[$0] != committed[$0] }
    #expect(different.sorted() == [], "run 'make site' and commit Public/")
  }
}
