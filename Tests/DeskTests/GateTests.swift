import Preview
import Publishing
import Support
import TestSupport
import Testing

@testable import Desk

/// Who may read and write through the desk.
struct GateTests {
  private static let note = "Content/notes/baseline.md"

  /// Each differs from what the desk's own page sends in one thing.
  private static let refused: [(header: String, value: String?, status: Int)] = [
    ("Dossier-Token", nil, 403), ("Dossier-Token", "", 403), ("Dossier-Token", "guessed", 403),
    ("Dossier-Token", RunningDesk.token + "x", 403), ("Origin", nil, 403),
    ("Origin", "null", 403), ("Origin", "http://localhost:1", 403),
    ("Origin", "http://localhost", 403), ("Origin", "http://evil.example", 403),
    ("Sec-Fetch-Site", nil, 403), ("Sec-Fetch-Site", "same-site", 403),
    ("Sec-Fetch-Site", "cross-site", 403), ("Sec-Fetch-Site", "none", 403),
    ("Host", "evil.example", 421), ("Host", "localhost.evil.example", 421),
    ("Content-Type", nil, 415), ("Content-Type", "text/plain; application/json", 415),
    ("Content-Type", "application/json, text/plain", 415), ("Content-Type", "text/plain", 415),
    ("Content-Type", "application/x-www-form-urlencoded", 415),
  ]

  @Test func onlyTheDesksOwnPageIsAnswered() async throws {
    try await RunningDesk.run(.small()) { desk in
      let right = try await desk.reply("files", .object([]))
      #expect(right.status == 200)
      for (header, value, status) in Self.refused {
        var headers = desk.headers
        headers[header] = value
        let reply = try await desk.reply("files", .object([]), headers: headers)
        #expect(reply.status == status, "\(header): \(value ?? "none")")
        #expect(!reply.text.contains("Content/"), "\(header): \(value ?? "none")")
      }
      for method in ["GET", "PUT", "DELETE", "OPTIONS"] {
        let reply = try await desk.reply("files", .object([]), method: method)
        #expect(reply.status == 405, "\(method)")
        #expect(reply.headers.keys.allSatisfy { !$0.hasPrefix("access-control-") })
      }
    }
  }

  @Test func contentIsBoundedAndNotReadWithoutLeave() async throws {
    try await RunningDesk.run(.small()) { desk in
      for (length, status) in [("999999999999", 413), ("99999999999999999999999", 413)] {
        let lines = desk.headers.merging(["Content-Length": length]) { _, new in new }
          .map { "\($0.key): \($0.value)\r\n" }.joined()
        let reply = try await LoopbackConnection(to: desk.port).exchange(
          "POST /.dossier/desk/do/files HTTP/1.1\r\n\(lines)\r\n")
        #expect(reply.hasPrefix("HTTP/1.1 \(status)"), "\(length)")
      }
      let chunked = desk.headers.merging(["Transfer-Encoding": "chunked"]) { _, new in new }
        .map { "\($0.key): \($0.value)\r\n" }.joined()
      let reply = try await LoopbackConnection(to: desk.port).exchange(
        "POST /.dossier/desk/do/files HTTP/1.1\r\n\(chunked)\r\n0\r\n\r\n")
      #expect(reply.hasPrefix("HTTP/1.1 411"))
    }
  }

  @Test func pagesAreClosedToOtherSitesAndRunNoScript() async throws {
    try await RunningDesk.run(.small()) { desk in
      let connection = try LoopbackConnection(to: desk.port)
      let host = ["Host": "localhost:\(desk.port)"]
      let page = try await connection.ask("/index.html", headers: host)
      let policy = try #require(page.headers["content-security-policy"])
      #expect(policy.contains("script-src 'none'") && policy.contains("frame-ancestors 'self'"))
      let own = try await connection.ask("/.dossier/desk", headers: host)
      #expect(own.status == 200)
      #expect(own.headers["content-security-policy"]?.contains("frame-ancestors 'none'") == true)
      #expect(own.headers["set-cookie"] == nil && page.headers["set-cookie"] == nil)
      for site in ["same-site", "cross-site"] {
        for path in ["/index.html", "/.dossier/desk", "/.dossier/desk/desk.js"] {
          let foreign = host.merging(["Sec-Fetch-Site": site, "Sec-Fetch-Dest": "iframe"]) { $1 }
          let reply = try await connection.ask(path, headers: foreign)
          #expect(reply.status == 403, "\(path)")
        }
        let opened = host.merging(
          ["Sec-Fetch-Site": site, "Sec-Fetch-Dest": "document", "Sec-Fetch-Mode": "navigate"]
        ) { $1 }
        #expect(try await connection.ask("/index.html", headers: opened).status == 200)
      }
    }
  }

  /// `preview` has no work that writes, and takes no content.
  @Test func previewCantWrite() async throws {
    let site = try SiteFolder.small()
    let preview = try Preview(of: site.path, includesDrafts: false) { _ in }
    await preview.refresh()
    let before = try DiskFileSystem().contents(of: site.path)
    let (ports, port) = AsyncStream.makeStream(of: UInt16.self)
    let serving = Task { try await PreviewServer(preview).run(from: 0) { port.yield($0) } }
    defer { serving.cancel() }
    for await port in ports {
      let desk = RunningDesk(site: site, port: port)
      for work in ["save", "files", "open", "create", "import"] {
        for method in ["POST", "PUT", "PATCH", "DELETE"] {
          let reply = try await desk.reply(
            work, .object(["path": .text(Self.note), "text": .text("Mine")]), method: method)
          #expect(reply.status == 405)
        }
      }
      #expect(try DiskFileSystem().contents(of: site.path) == before)
      break
    }
  }

  /// Of 256 bits, five in each letter.
  @Test func tokensAreLongAndNeverTheSame() {
    let tokens = Set((0..<100).map { _ in Gate.newToken() })
    #expect(tokens.count == 100)
    #expect(tokens.allSatisfy { $0.utf8.count == 52 })
  }
}
