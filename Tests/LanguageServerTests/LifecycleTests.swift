import Support
import Testing

@testable import LanguageServer

/// Each test ends when the server has answered; the limit is for a server that never does.
@Suite(.timeLimit(.minutes(5)))
struct LifecycleTests {
  @Test func serverStartsAndEndsInTheOrderOfTheProtocol() async throws {
    let session = try Session()
    #expect(try await session.error("textDocument/hover", "{}") == -32002)
    let result = try await session.result("initialize", #"{"capabilities":{}}"#)
    #expect(result?["capabilities"]?["positionEncoding"]?.string == "utf-16")
    #expect(try await session.error("initialize", #"{"capabilities":{}}"#) == -32600)
    #expect(try await session.error("no/such", "{}") == -32601)
    #expect(try await session.error("textDocument/hover", "[]") == -32602)
    #expect(try await session.error("textDocument/hover", "{}") == -32602)
    let shutdown = try await session.answer(session.ask("shutdown", "null"))
    #expect(shutdown.members?.contains { $0.name == "result" } == true)
    #expect(try await session.error("textDocument/hover", "{}") == -32600)
    session.notify("exit", "null")
    #expect(await session.status == 0)
  }

  @Test func briefingIsTheFirstOfTheFoldersThatAreOpen() async throws {
    let session = try Session(isNamed: false)
    try await session.start(in: ["http://x.example/", "file:///", session.uri("Content/notes")])
    let found = try await session.result("workspace/symbol", #"{"query":"mara"}"#)
    #expect(found?.elements?.isEmpty == false)
  }

  @Test func briefingIsThatOfTheFirstFileWhereNoFolderIsOne() async throws {
    let session = try Session(isNamed: false)
    try await session.start(in: ["file:///"])
    #expect(try await session.result("workspace/symbol", #"{"query":"mara"}"#) == nil)
    session.notify(
      "textDocument/didOpen",
      #"{"textDocument":{"uri":"file:///README.md","languageId":"markdown","version":1,"text":"[[x]]"}}"#
    )
    session.open("Content/notes/new.md", "---\ntitle: New\ndate: 2021\n---\n[[Nobdy]]\n")
    #expect(
      try await session.diagnostics(of: "Content/notes/new.md") == ["no page is called 'Nobdy'"])
  }

  @Test func exitWithoutShutdownIsAnError() async throws {
    let session = try Session()
    session.notify("exit", "null")
    #expect(await session.status == 1)
  }

  @Test func malformedMessagesAreAnsweredAndNeverEndTheServer() async throws {
    let session = try Session()
    try await session.start()
    for (text, code) in [
      ("{", -32700), ("[1,2", -32700), ("[]", -32600), ("1", -32600),
      (#"{"jsonrpc":"2.0"}"#, -32600),
      (#"{"id":1,"method":"x"}"#, -32600), (#"{"jsonrpc":"2.0","id":{},"method":"x"}"#, -32600),
    ] {
      session.send(text)
      let answer = try await session.message { $0["error"] != nil }
      #expect(answer["error"]?["code"]?.integer == code, "\(text)")
    }
    session.send(bytes: Array("No-Length: 1\r\n\r\n".utf8))
    _ = try await session.message { $0["error"]?["code"]?.integer == -32700 }
    for params in ["null", "{}", "[]", #"{"textDocument":1,"contentChanges":{}}"#] {
      for method in [
        "textDocument/didOpen", "textDocument/didChange", "textDocument/didClose",
        "$/cancelRequest", "x",
      ] {
        session.notify(method, params)
      }
    }
    #expect(try await session.error("no/such", "{}") == -32601)
  }

  @Test func cancelledRequestsAreAnsweredAsSuch() async throws {
    let session = try Session()
    try await session.start()
    session.open("Content/notes/new.md", "---\ntitle: New\ndate: 2021\n---\n[[Mara Olsen]]\n")
    // The build that it waits for can't be done before the cancellation has arrived: both are one read.
    let request = #"{"jsonrpc":"2.0","id":"a","method":"workspace/symbol","params":{"query":""}}"#
    let cancel = #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":"a"}}"#
    session.send(
      bytes: [request, cancel].flatMap { "Content-Length: \($0.utf8.count)\r\n\r\n\($0)".utf8 })
    let answer = try await session.message { $0["id"]?.string == "a" }
    #expect(answer["error"]?["code"]?.integer == -32800)
    #expect(
      try await session.result("workspace/symbol", #"{"query":"mara"}"#)?.elements?.isEmpty == false
    )
  }
}

struct MessageReaderTests {
  @Test func messagesAreCutWhereverTheBytesBreak() {
    let bytes = Array(
      "Content-Length: 2\r\n\r\n{}content-length:3\r\nContent-Type: x\r\n\r\n[1]".utf8)
    for size in 1...bytes.count {
      var reader = MessageReader()
      var bodies: [[UInt8]] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        bodies += reader.read(Array(bytes[start..<min(start + size, bytes.count)]))
      }
      #expect(bodies.map { String(decoding: $0, as: UTF8.self) } == ["{}", "[1]"])
    }
  }

  @Test func nextMessageIsReadAfterOneWithAWrongLength() {
    let next = #"Content-Length: 7\r\n\r\n{"b":1}"#.replacing("\\r\\n", with: "\r\n")
    for wrong in [
      "Content-Length: 4\r\n\r\n{\"a\":1}", "Content-Length: \r\n\r\n", "{\"a\":1}",
      "Content-Length: 7:\r\n\r\n{\"a\":1}", "x: {\"a\":1}",
    ] {
      var reader = MessageReader()
      let bodies = reader.read(Array((wrong + next).utf8))
      #expect(bodies.last.map { String(decoding: $0, as: UTF8.self) } == "{\"b\":1}", "\(wrong)")
    }
  }

  @Test func linesOfAHeaderMayEndWithoutCarriageReturns() {
    var reader = MessageReader()
    #expect(
      reader.read(Array("Content-Type: x\nContent-Length: 2\n\n{}Content-Length: 2\n\n[]".utf8))
        == [Array("{}".utf8), Array("[]".utf8)])
  }

  @Test func messageThatIsTooLongIsSkipped() {
    var reader = MessageReader(longestBody: 100)
    #expect(reader.read(Array("Content-Length: 250\r\n\r\n".utf8)) == [[]])
    for _ in 0..<2 { #expect(reader.read([UInt8](repeating: 0x20, count: 100)).isEmpty) }
    let rest = String(repeating: " ", count: 50) + "Content-Length: 2\r\n\r\n{}"
    #expect(reader.read(Array(rest.utf8)) == [Array("{}".utf8)])
  }
}

struct PositionTests {
  private static let text = "aé😀z\r\nb\rc\n\n日本"

  @Test(arguments: [PositionEncoding.utf8, .utf16])
  func positionsAndBytesAgree(_ encoding: PositionEncoding) {
    let bytes = Array(Self.text.utf8)
    let map = PositionMap(bytes, encoding)
    for offset in 0...bytes.count where offset == bytes.count || bytes[offset] & 0xC0 != 0x80 {
      // Between CR and LF there is no position.
      guard
        offset == 0 || offset == bytes.count
          || !(bytes[offset - 1] == 0x0D && bytes[offset] == 0x0A)
      else { continue }
      #expect(map.offset(of: map.position(of: offset)) == offset)
    }
  }

  @Test func charactersAreCountedInTheUnitsAgreedOn() {
    let bytes = Array(Self.text.utf8)
    let wide = PositionMap(bytes, .utf16)
    #expect(wide.position(of: 7) == Position(line: 0, character: 4))
    #expect(wide.offset(of: Position(line: 0, character: 3)) == 3)
    #expect(PositionMap(bytes, .utf8).position(of: 7) == Position(line: 0, character: 7))
    #expect(wide.offset(of: Position(line: 0, character: 99)) == 8)
    #expect(wide.offset(of: Position(line: 4, character: 1)) == bytes.count - 3)
    #expect(wide.offset(of: Position(line: 99, character: 0)) == bytes.count)
  }
}
