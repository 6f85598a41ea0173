import Diagnostics
import Glibc
import TestSupport
import Testing

@testable import Preview

struct PreviewServerTests {
  @Test func pageIsServedWithTypeTagAndLength() async throws {
    try await RunningPreview.run(.small()) { running in
      let connection = try LoopbackConnection(to: running.port)
      let page = try await connection.ask("/people/mara-olsen.html")
      #expect(page.status == 200)
      #expect(page.headers["content-type"] == "text/html; charset=utf-8")
      #expect(page.headers["cache-control"] == "no-cache")
      #expect(page.headers["cross-origin-resource-policy"] == "same-origin")
      #expect(page.headers["content-security-policy"]?.contains("script-src 'self'") == true)
      #expect(page.text.contains("<h1>"))
      #expect(page.text.contains(#"<script src="/.dossier/preview.js?"#))
      let picture = try await connection.ask("/notes/plan.png")
      #expect(picture.headers["content-type"] == "image/png")
      let script = try await connection.ask("/.dossier/preview.js")
      #expect(script.headers["content-type"] == "text/javascript; charset=utf-8")
      #expect(script.text.contains("EventSource"))
    }
  }

  @Test func unchangedPageIsNotSentAgain() async throws {
    try await RunningPreview.run(.small()) { running in
      let connection = try LoopbackConnection(to: running.port)
      let page = try await connection.ask("/")
      let tag = try #require(page.headers["etag"])
      let again = try await connection.ask("/", headers: ["If-None-Match": "\"x\", W/\(tag)"])
      #expect(again.status == 304)
      #expect(again.headers["content-length"] == String(page.body.count))
      let other = try await connection.ask("/", headers: ["If-None-Match": "\"x\""])
      #expect(other.status == 200)
    }
  }

  @Test func headIsTheReplyWithoutItsBody() async throws {
    try await RunningPreview.run(.small()) { running in
      let page = try await LoopbackConnection(to: running.port).ask("/index.html")
      let head = try await LoopbackConnection(to: running.port).exchange(
        "HEAD /index.html HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
      #expect(head.hasPrefix("HTTP/1.1 200 OK\r\n"))
      #expect(head.contains("\r\nContent-Length: \(page.body.count)\r\n"))
      #expect(head.hasSuffix("\r\n\r\n"))
    }
  }

  @Test func partOfAFileIsSentWhereAskedFor() async throws {
    try await RunningPreview.run(.small()) { running in
      let connection = try LoopbackConnection(to: running.port)
      let whole = try await connection.ask("/CNAME")
      let part = try await connection.ask("/CNAME", headers: ["Range": "bytes=1-3"])
      #expect(part.status == 206)
      #expect(part.headers["content-range"] == "bytes 1-3/\(whole.body.count)")
      #expect(part.body == Array(whole.body[1...3]))
      let changed = try await connection.ask(
        "/CNAME", headers: ["Range": "bytes=1-3", "If-Range": "\"other\""])
      #expect(changed.status == 200)
      let beyond = try await connection.ask("/CNAME", headers: ["Range": "bytes=9999-"])
      #expect(beyond.status == 416)
      #expect(beyond.headers["content-range"] == "bytes */\(whole.body.count)")
    }
  }

  @Test func folderIsAnsweredWithItsIndex() async throws {
    try await RunningPreview.run(.small()) { running in
      let connection = try LoopbackConnection(to: running.port)
      let index = try await connection.ask("/people/index.html")
      #expect(try await connection.ask("/people/").body == index.body)
      #expect(try await connection.ask("/").status == 200)
      let bare = try await connection.ask("/people")
      #expect(bare.status == 307)
      #expect(bare.headers["location"] == "/people/")
    }
  }

  @Test func unknownAddressIsAnsweredWithTheSitesOwnPage() async throws {
    try await RunningPreview.run(.small()) { running in
      let connection = try LoopbackConnection(to: running.port)
      let missing = try await connection.ask("/people/nobody.html")
      let own = try await connection.ask("/404.html")
      #expect(missing.status == 404)
      #expect(own.status == 200)
      #expect(Served.withoutScript(missing.body) == Served.withoutScript(own.body))
      #expect(try await connection.ask("/people/nobody/").status == 404)
      #expect(try await connection.ask("/.dossier/nothing").status == 404)
    }
  }

  @Test func siteIsFoundUnderThePathOfItsURLToo() async throws {
    let site = try SiteFolder.small()
    let settings = try site.read("Content/site.yml")
    try site.write(
      settings.replacing(/(?m)^url: .*$/, with: "url: https://arden.example/bridge/"),
      to: "Content/site.yml")
    try await RunningPreview.run(site) { running in
      let connection = try LoopbackConnection(to: running.port)
      let page = try await connection.ask("/people/index.html")
      #expect(try await connection.ask("/bridge/people/index.html").body == page.body)
      #expect(try await connection.ask("/bridge/").status == 200)
      #expect(try await connection.ask("/bridge").status == 200)
      let missing = try await connection.ask("/bridge/people/nobody.html")
      #expect(missing.status == 404)
      #expect(missing.text.contains("href=\"/bridge/"))
    }
  }

  @Test(arguments: [
    "/../etc/passwd", "/people/../index.html", "/people/%2e%2e/index.html", "/..%2findex.html",
    "/people%2findex.html", "/people%5cindex.html", "/index.html%00", "//index.html",
    "https://localhost/index.html", "/%",
  ])
  func rawTargetIsRefusedBeforeDecoding(target: String) async throws {
    try await RunningPreview.run(.small()) { running in
      let reply = try await LoopbackConnection(to: running.port).ask(target)
      #expect(reply.status == 400)
    }
  }

  @Test func otherHostsAreRefused() async throws {
    try await RunningPreview.run(.small()) { running in
      let connection = try LoopbackConnection(to: running.port)
      for host in ["evil.example", "evil.example:\(running.port)", "localhost.evil.example"] {
        let reply = try await connection.ask("/", headers: ["Host": host])
        #expect(reply.status == 421)
        #expect(!reply.text.contains("<"))
      }
      let own = try await connection.ask("/", headers: ["Host": "127.0.0.1:\(running.port)"])
      #expect(own.status == 200)
    }
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT"])
  func otherMethodsAreRefused(method: String) async throws {
    try await RunningPreview.run(.small()) { running in
      let reply = try await LoopbackConnection(to: running.port).ask("/", method: method)
      #expect(reply.status == 405)
      #expect(reply.headers["allow"] == "GET, HEAD")
    }
  }

  @Test func methodThatNobodyKnowsIsRefused() async throws {
    try await RunningPreview.run(.small()) { running in
      let reply = try await LoopbackConnection(to: running.port).ask("/", method: "BREW")
      #expect(reply.status == 501)
    }
  }

  /// I3
  @Test(arguments: [
    ("GET http://localhost/index.html HTTP/1.1\r\nHost: localhost", 200),
    ("GET http://evil.example/index.html HTTP/1.1\r\nHost: localhost", 421),
    ("GET http://localhost@evil.example/ HTTP/1.1\r\nHost: localhost", 421),
    ("GET / HTTP/1.1\r\nHost: evil.example\r\nHost: localhost", 400),
    ("GET / HTTP/1.1\r\nHost : localhost", 400),
    ("GET / HTTP/1.1\r\nHost: localhost\r\nnocolon", 400), ("GET / HTTP/1.0", 200),
    ("GET * HTTP/1.1\r\nHost: localhost", 400),
  ])
  func requestIsAnsweredToTheLetter(lines: String, status: Int) async throws {
    try await RunningPreview.run(.small()) { running in
      let answer = try await LoopbackConnection(to: running.port)
        .exchange("\(lines)\r\nConnection: close\r\n\r\n")
      #expect(answer.hasPrefix("HTTP/1.1 \(status) "))
      #expect(answer.contains("\r\nDate: "))
    }
  }

  /// C5
  @Test func longRequestIsAnsweredThoughItIsStillBeingSent() async throws {
    try await RunningPreview.run(.small()) { running in
      let long = String(repeating: "a", count: 1 << 20)
      let address = try await LoopbackConnection(to: running.port).exchange(
        "GET /?\(long) HTTP/1.1\r\nHost: localhost\r\n\r\n")
      #expect(address.hasPrefix("HTTP/1.1 414 URI Too Long\r\n"))
      let header = try await LoopbackConnection(to: running.port).exchange(
        "GET / HTTP/1.1\r\nHost: localhost\r\nX: \(long)\r\n\r\n")
      #expect(header.hasPrefix("HTTP/1.1 431 "))
      #expect(header.contains("\r\nConnection: close\r\n"))
      #expect(try await LoopbackConnection(to: running.port).ask("/").status == 200)
    }
  }

  @Test func contentOfARequestIsNotTakenForTheNext() async throws {
    try await RunningPreview.run(.small()) { running in
      let hidden = "GET /about.html HTTP/1.1\r\nHost: localhost\r\n\r\n"
      let answer = try await LoopbackConnection(to: running.port).exchange(
        "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: \(hidden.utf8.count)\r\n\r\n\(hidden)"
      )
      #expect(answer.hasPrefix("HTTP/1.1 405 "))
      #expect(answer.ranges(of: "HTTP/1.1 ").count == 1)
    }
  }

  @Test func portInUseIsPassedOver() async throws {
    try await RunningPreview.run(.small()) { running in
      let (ports, port) = AsyncStream.makeStream(of: UInt16.self)
      try await withThrowingTaskGroup(of: Void.self) { group in
        let second = PreviewServer(running.preview)
        group.addTask { try await second.run(from: running.port) { port.yield($0) } }
        for await found in ports {
          #expect(found > running.port)
          let reply = try await LoopbackConnection(to: found).ask("/")
          #expect(reply.status == 200)
          break
        }
        group.cancelAll()
      }
    }
  }

  /// The server returns, and each stream ends; what doesn't end exceeds the time.
  @Test(.timeLimit(.minutes(20))) func openStreamDoesNotHoldTheEnd() async throws {
    var ended = 0
    for stream in try await withStreamsLeftOpen() {
      for await _ in stream {}
      ended += 1
    }
    #expect(ended == 3)
  }

  /// Returns once the preview has ended.
  private func withStreamsLeftOpen() async throws -> [AsyncStream<String>] {
    let (kept, keep) = AsyncStream.makeStream(of: AsyncStream<String>.self)
    try await RunningPreview.run(.small()) { running in
      for _ in 0..<3 {
        let events = try LoopbackConnection(to: running.port).events("/.dossier/events?page=x")
        for await _ in events { break }
        keep.yield(events)
      }
      keep.finish()
    }
    var streams: [AsyncStream<String>] = []
    for await stream in kept { streams.append(stream) }
    return streams
  }
}
