import Testing

@testable import Preview

/// C5 and I3: requests as RFC 9112 reads them.
struct RequestReaderTests {
  private func outcome(_ text: String) -> RequestReader.Outcome {
    var reader = RequestReader()
    reader.append(Array(text.utf8))
    return reader.next()
  }

  private func read(_ lines: String...) -> Request? {
    guard case .request(let request) = outcome(lines.joined(separator: "\r\n") + "\r\n\r\n") else {
      return nil
    }
    return request
  }

  /// The status of the refusal; 200 where there is none, 0 where more is waited for.
  private func status(_ text: String) -> Int {
    switch outcome(text) {
    case .incomplete: 0
    case .request: 200
    case .refused(let answer): answer.status
    }
  }

  @Test func requestIsReadWithWhatThePreviewNeeds() throws {
    let request = try #require(
      read(
        "HEAD /a%20b?page=x&y HTTP/1.1", "hOST:\tlocalhost:8080 ", "Range: bytes=0-1",
        "If-None-Match: \"a\"", "if-none-match: \"b\"", "X-Other: é"))
    #expect(request.method == "HEAD")
    #expect(request.rawPath == "/a%20b")
    #expect(request.rawQuery == "page=x&y")
    #expect(request.host == "localhost:8080")
    #expect(request.range == "bytes=0-1")
    #expect(request.ifNoneMatch == "\"a\", \"b\"")
    #expect(request.isFollowed && request.takesChunks)
  }

  @Test(arguments: [
    ("http://localhost:8098/index.html", "localhost:8098", "/index.html"),
    ("HTTP://LOCALHOST/", "LOCALHOST", "/"), ("http://localhost", "localhost", "/"),
    ("http://localhost?x", "localhost", "/"), ("http://evil.example/a", "evil.example", "/a"),
  ])
  func absoluteAddressNamesItsHostItself(target: String, host: String, path: String) throws {
    let request = try #require(read("GET \(target) HTTP/1.1", "Host: localhost"))
    #expect(request.host == host)
    #expect(request.rawPath == path)
  }

  @Test(arguments: [
    "GET / HTTP/1.1\r\n", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n", "GET / HTTP/1.1\r\nHost: a b\r\n",
    "GET / HTTP/1.1\r\nHost : a\r\n", "GET / HTTP/1.1\r\nHost: a\r\nnocolon\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\n folded\r\n", "GET / HTTP/1.1\r\n Host: a\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\n: empty\r\n", "GET / HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nX: a\rb\r\n", "GET / HTTP/1.1\r\nHost: a\r\nX\u{E9}: b\r\n",
    "GET  / HTTP/1.1\r\nHost: a\r\n", "GET /\r\nHost: a\r\n", "GET / x HTTP/1.1\r\nHost: a\r\n",
    "G(T / HTTP/1.1\r\nHost: a\r\n", " / HTTP/1.1\r\nHost: a\r\n", "GET / http/1.1\r\nHost: a\r\n",
    "GET / HTTP/11\r\nHost: a\r\n", "GET /\u{E9} HTTP/1.1\r\nHost: a\r\n",
    "GET /#a HTTP/1.1\r\nHost: a\r\n", "GET /\0 HTTP/1.1\r\nHost: a\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: +1\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1, 2\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, gzip\r\n",
    "GET / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n",
    "\r\n\r\n\r\n\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n",
  ])
  func whatOthersCouldReadInAnotherWayIsRefused(lines: String) {
    #expect(status("\(lines)\r\n") == 400)
  }

  @Test(arguments: [
    ("BREW / HTTP/1.1\r\nHost: a\r\n\r\n", 501), ("get / HTTP/1.1\r\nHost: a\r\n\r\n", 501),
    ("GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505), ("GET / HTTP/1.0\r\n\r\n", 200),
    ("\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", 200), ("GET / HTTP/1.1\nHost: a\n\n", 200),
    ("GET / HTTP/1.1\r\nHost: a\r\n", 0), ("GET / HTTP/1.1", 0),
    ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 3, 3\r\n\r\n", 200),
  ])
  func otherRequestsGetTheirStatus(text: String, expected: Int) {
    #expect(status(text) == expected)
  }

  @Test func contentAndOldVersionsEndTheConnection() throws {
    for lines in [
      ["POST / HTTP/1.1", "Host: a", "Content-Length: 5"],
      ["GET / HTTP/1.1", "Host: a", "Transfer-Encoding: gzip, chunked"],
      ["GET / HTTP/1.1", "Host: a", "Connection: x, Close"], ["GET / HTTP/1.0", "Host: a"],
    ] {
      guard case .request(let request) = outcome(lines.joined(separator: "\r\n") + "\r\n\r\n")
      else {
        Issue.record("\(lines) are no request")
        continue
      }
      #expect(!request.isFollowed, "\(lines)")
    }
    let plain = try #require(read("GET / HTTP/1.1", "Host: a", "Content-Length: 0"))
    #expect(plain.isFollowed)
  }

  @Test func requestsThatFollowEachOtherAreReadInTurn() {
    var reader = RequestReader()
    for byte in "GET /1 HTTP/1.1\r\nHost: a\r\n\r\nGET /2 HTTP/1.1\r\nHost: a\r\n\r\nGET".utf8
      .dropLast()
    {
      reader.append([byte])
    }
    var paths: [String] = []
    while case .request(let request) = reader.next() { paths.append(request.rawPath) }
    #expect(paths == ["/1", "/2"])
  }

  @Test func requestLineIsBoundedAsSoonAsItIsTooLong() {
    let most = RequestReader.longestRequestLine
    let rest = " HTTP/1.1"
    let fitting = "GET /" + String(repeating: "a", count: most - 5 - rest.utf8.count) + rest
    #expect(status("\(fitting)\r\nHost: a\r\n\r\n") == 200)
    #expect(status("GET /a" + fitting.dropFirst(5) + "\r\n") == 414)
    #expect(status("GET /" + String(repeating: "a", count: most)) == 414)
  }

  @Test func headersAreBoundedTogether() {
    let line = "X: " + String(repeating: "a", count: 1000) + "\r\n"
    let start = "GET / HTTP/1.1\r\nHost: a\r\n"
    #expect(status(start + String(repeating: line, count: 15) + "\r\n") == 200)
    #expect(status(start + String(repeating: line, count: 17)) == 431)
    #expect(status(start + "X: " + String(repeating: "a", count: 20_000)) == 431)
  }

  /// C5: however long a request is, as much of it is read.
  @Test(arguments: ["GET /", "GET / HTTP/1.1\r\nHost: a\r\nX: "], [30_000, 120_000])
  func aLongRequestIsRefusedAfterAsManyPieces(start: String, length: Int) {
    var reader = RequestReader()
    reader.append(Array(start.utf8))
    var pieces = 0
    while pieces * 100 < length, case .incomplete = reader.next() {
      reader.append([UInt8](repeating: UInt8(ascii: "a"), count: 100))
      pieces += 1
    }
    #expect(pieces == (start.contains("X: ") ? 164 : 82))
  }
}
