import Foundation
import TestSupport
import TestTexts
import Testing

struct ExternalCheckTests {
  private static let hasCurl = FileManager.default.isExecutableFile(atPath: "/usr/bin/curl")

  @Test(.enabled(if: hasCurl, "needs curl"))
  func addressesThatDoNotAnswerAreReportedWithExternalOnly() throws {
    let site = LoopbackSite(pages: ["/here": 200, "/moved": 301, "/refused": 405])
    let folder = try SiteFolder.small()
    let base = "http://127.0.0.1:\(site.port)"
    try folder.write(
      "---\ntitle: A\ndate: 2021\n---\n[a](\(base)/here), [b](\(base)/gone), [c](\(base)/refused).\n",
      to: "Content/notes/a.md")
    let plain = try Program.run(["check"], in: folder.path)
    #expect(plain.output.contains("; 3 addresses of other sites, checked with --external\n"))
    #expect(!plain.errors.contains("dead-link"))
    let result = try Program.run(["check", "--external", "--format", "github"], in: folder.path)
    let reported = result.output.split(separator: "\n").filter { $0.contains("title=dead-link") }
    #expect(reported.count == 2)
    #expect(reported.first?.contains("'\(base)/gone' answers with status 404") == true)
    #expect(reported.last?.contains("'\(base)/refused' answers with status 405") == true)
    // A server that refuses HEAD is asked as a reader would ask it.
    #expect(site.asked.contains("GET /refused"))
    #expect(site.asked.filter { $0.hasSuffix(" /here") } == ["HEAD /here"])
  }

  /// F6
  @Test(.enabled(if: hasCurl, "needs curl"))
  func eachAddressIsAskedForOnceAsItIsWritten() throws {
    let site = LoopbackSite(pages: ["/[1-5]": 200, "/w[a]": 200, "/{x,y}": 200, "/a/../b": 200])
    let folder = try SiteFolder.small()
    let base = "http://127.0.0.1:\(site.port)"
    let names = ["[1-5]", "w[a]", "{x,y}", "a/../b", "[1-5]", "[1-5]#part"]
    let links = names.map { "[a](<\(base)/\($0)>)" }.joined(separator: " ")
    try folder.write("---\ntitle: A\ndate: 2021\n---\n\(links)\n", to: "Content/notes/a.md")
    let result = try Program.run(["check", "--external", "--format", "github"], in: folder.path)
    let lines = result.output.split(separator: "\n").filter { $0.contains(base) }
    #expect(lines.allSatisfy { !$0.contains("title=dead-link") }, "\(lines)")
    #expect(site.asked.sorted() == ["HEAD /[1-5]", "HEAD /a/../b", "HEAD /w[a]", "HEAD /{x,y}"])
  }

  /// F6
  @Test(.enabled(if: hasCurl, "needs curl"))
  func answersOfTheLastDayAreNotAskedForAgain() throws {
    let site = LoopbackSite(pages: ["/here": 200, "/busy": 503])
    let folder = try SiteFolder.small()
    let base = "http://127.0.0.1:\(site.port)"
    try folder.write(
      "---\ntitle: A\ndate: 2021\n---\n[a](\(base)/here) [b](\(base)/gone) [c](\(base)/busy)\n",
      to: "Content/notes/a.md")
    let reports = try (0..<2).map { _ in
      try Program.run(["check", "--external", "--format", "github"], in: folder.path).output
    }
    #expect(reports[0] == reports[1])
    #expect(reports[1].contains("/gone' answers with status 404"))
    // What a server says of its own state is asked for again.
    #expect(site.asked.sorted() == ["HEAD /busy", "HEAD /busy", "HEAD /gone", "HEAD /here"])
  }

  /// F6
  @Test(.enabled(if: hasCurl, "needs curl"))
  func sitesAreAskedAtTheSameTimeButEachOnlyTwice() throws {
    let sites = (0..<3).map { _ in WaitingSite(for: 2) }
    let folder = try SiteFolder.small()
    let links = sites.flatMap { site in
      (0..<4).map { "[a](http://127.0.0.1:\(site.port)/\($0))" }
    }
    try folder.write(
      "---\ntitle: A\ndate: 2021\n---\n\(links.joined(separator: " "))\n", to: "Content/notes/a.md")
    let result = try Program.run(["check", "--external"], in: folder.path)
    #expect(result.status == 0)
    #expect(!result.errors.contains("does not answer"), "\(result.errors)")
    #expect(sites.map(\.mostAtOnce) == [2, 2, 2])
  }

  /// F6
  @Test(.enabled(if: hasCurl, "needs curl"))
  func whatRedirectsWithoutEndOrSpeaksNoTLSIsReported() throws {
    let site = LoopbackSite(
      pages: ["/here": 200],
      redirects: [
        "/loop": "/loop", "/old": "/older", "/older": "/here", "/ftp": "ftp://127.0.0.1/",
      ])
    let folder = try SiteFolder.small()
    let base = "http://127.0.0.1:\(site.port)"
    let secure = "https://127.0.0.1:\(site.port)/here"
    try folder.write(
      "---\ntitle: A\ndate: 2021\n---\n[a](\(base)/loop) [b](\(base)/old) [c](\(base)/ftp) [d](\(secure))\n",
      to: "Content/notes/a.md")
    let result = try Program.run(["check", "--external", "--format", "github"], in: folder.path)
    let reported = result.output.split(separator: "\n").filter { $0.contains("title=dead-link") }
    #expect(reported.count == 3, "\(reported)")
    #expect(result.output.contains("'\(base)/loop' redirects to no page"))
    #expect(result.output.contains("'\(base)/ftp' redirects to no page"))
    #expect(result.output.contains("'\(secure)' does not answer"))
  }

  /// F6
  @Test(.enabled(if: hasCurl, "needs curl"))
  func manyAddressesOfOneSiteAreAskedForOnceEach() throws {
    let count = Soak.count(30, full: 500)
    let pages = Dictionary(uniqueKeysWithValues: (0..<count).map { ("/\($0)", 200) })
    let site = LoopbackSite(pages: pages)
    let folder = try SiteFolder.small()
    let links = (0..<count).map { "[a](http://127.0.0.1:\(site.port)/\($0))" }
    try folder.write(
      "---\ntitle: A\ndate: 2021\n---\n\(links.joined(separator: " "))\n", to: "Content/notes/a.md")
    let result = try Program.run(["check", "--external"], in: folder.path)
    #expect(!result.errors.contains("dead-link") && !result.errors.contains("not checked"))
    #expect(site.asked.sorted() == (0..<count).map { "HEAD /\($0)" }.sorted())
  }

  /// F6
  @Test(.enabled(if: hasCurl, "needs curl"))
  func closedConnectionsAreNoAnswerAndBusyServersAreToBeAskedLater() throws {
    let site = LoopbackSite(
      pages: [
        "/closed": 0, "/only-get": 200, "/busy": 429, "/later": 503, "/odd": 999, "/empty": 416,
        "/unmodified": 304,
      ],
      refusingHEAD: ["/only-get"])
    let folder = try SiteFolder.small()
    let base = "http://127.0.0.1:\(site.port)"
    let long = String(repeating: "a", count: 200_000)
    let names = ["closed", "only-get", "busy", "later", "odd", "empty", "unmodified", long]
    let links = names.map { "[a](\(base)/\($0))" }.joined(separator: " ")
    try folder.write("---\ntitle: A\ndate: 2021\n---\n\(links)\n", to: "Content/notes/a.md")
    let result = try Program.run(["check", "--external", "--format", "github"], in: folder.path)
    let reported = result.output.split(separator: "\n").filter { $0.contains("title=dead-link") }
    #expect(reported.count == 3, "\(reported)")
    #expect(result.output.contains("'\(base)/closed' does not answer"))
    #expect(result.output.contains("'\(base)/odd' answers with status 999"))
    #expect(result.output.contains("' is too long to check"))
    #expect(result.errors.contains("; 2 addresses could not be checked now: check again later"))
  }
}
