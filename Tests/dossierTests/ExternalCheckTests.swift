import Foundation
import TestSupport
import Testing

struct ExternalCheckTests {
  private static let hasCurl = FileManager.default.isExecutableFile(atPath: "/usr/bin/curl")

  @Test(.enabled(if: hasCurl, "needs curl"))
  func addressesThatDoNotAnswerAreToldWithExternalOnly() throws {
    let site = LoopbackSite(pages: ["/here": 200, "/moved": 301, "/refused": 405])
    let folder = try SiteFolder.small()
    let base = "http://127.0.0.1:\(site.port)"
    try folder.write(
      "---\ntitle: A\ndate: 2021\n---\n[a](\(base)/here), [b](\(base)/gone), [c](\(base)/refused).\n",
      to: "Content/notes/a.md")
    let plain = try Program.run(["check"], in: folder.path)
    #expect(plain.output.contains("; 3 addresses of other sites, tested with --external\n"))
    #expect(!plain.errors.contains("dead-link"))
    let result = try Program.run(["check", "--external", "--format", "github"], in: folder.path)
    let told = result.output.split(separator: "\n").filter { $0.contains("title=dead-link") }
    #expect(told.count == 2)
    #expect(told.first?.contains("'\(base)/gone' answers with status 404") == true)
    #expect(told.last?.contains("'\(base)/refused' answers with status 405") == true)
    // A server that refuses HEAD is asked as a reader would ask it.
    #expect(site.asked.contains("GET /refused"))
    #expect(site.asked.filter { $0.hasSuffix(" /here") } == ["HEAD /here"])
  }
}
