import Content
import Support
import Synchronization
import TestSupport
import Testing

@testable import LanguageServer

/// A server in this process, with a folder of its own, and a client's side of the conversation.
final class Session: Sendable {
  let folder: SiteFolder
  private let input: AsyncStream<[UInt8]>.Continuation
  private let server: Task<Int32, Never>
  let languageServer: LanguageServer
  private let received = Mutex<[JSONValue]>([])
  private let arrivals: AsyncStream<Void>
  private let lastID = Mutex<Int>(0)

  static let today = "2021-07-01"

  /// `files` are beside those of the small site of the tests, by path. The server looks for the site in what
  /// its client opens, where it isn't named to it.
  init(_ files: [String: String] = [:], isNamed: Bool = true) throws {
    let folder = try SiteFolder.small()
    for (path, text) in files { try folder.write(text, to: path) }
    self.folder = folder
    let (input, send) = AsyncStream.makeStream(of: [UInt8].self)
    let (arrivals, arrived) = AsyncStream.makeStream(of: Void.self)
    let (messages, message) = AsyncStream.makeStream(of: [UInt8].self)
    let server = LanguageServer(
      of: isNamed ? folder.path : nil, for: Days(), today: Self.today, quiet: .zero, pause: .zero
    ) { message.yield($0) }
    languageServer = server
    self.input = send
    self.arrivals = arrivals
    self.server = Task {
      let status = await server.run(input)
      message.finish()
      return status
    }
    Task { [weak self] in
      var reader = MessageReader()
      for await bytes in messages {
        for body in reader.read(bytes) {
          guard let value = JSONValue(parsing: body[...]) else { continue }
          self?.received.withLock { $0.append(value) }
          arrived.yield()
        }
      }
      arrived.finish()
    }
  }

  deinit { input.finish() }

  func uri(_ path: String) -> String { "file://\(folder.path)/\(path)" }

  func send(bytes: [UInt8]) { input.yield(bytes) }

  func send(_ text: String) {
    send(bytes: Array("Content-Length: \(text.utf8.count)\r\n\r\n\(text)".utf8))
  }

  func notify(_ method: String, _ params: String) {
    send(#"{"jsonrpc":"2.0","method":"\#(method)","params":\#(params)}"#)
  }

  /// Sends a request; its number.
  func ask(_ method: String, _ params: String) -> Int {
    let id = lastID.withLock {
      $0 += 1
      return $0
    }
    send(#"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)","params":\#(params)}"#)
    return id
  }

  /// The first message, now or later, that is as wanted; it is taken out.
  func message(_ isWanted: (JSONValue) -> Bool) async throws -> JSONValue {
    var turns = arrivals.makeAsyncIterator()
    while true {
      let found = received.withLock { messages -> JSONValue? in
        messages.firstIndex(where: isWanted).map { messages.remove(at: $0) }
      }
      if let found { return found }
      try #require(await turns.next() != nil, "the server has ended")
    }
  }

  /// What a client shows once the server has nothing more to say: each file's diagnostics, by address.
  func shown() async throws -> [String: [JSONValue]] {
    _ = try await result("workspace/symbol", #"{"query":"x"}"#)
    await languageServer.check?.value
    _ = try await result("workspace/symbol", #"{"query":"x"}"#)
    return received.withLock { messages in
      messages.reduce(into: [:]) { shown, message in
        guard message["method"]?.string == "textDocument/publishDiagnostics",
          let uri = message["params"]?["uri"]?.string
        else { return }
        let list = message["params"]?["diagnostics"]?.elements ?? []
        shown[uri] = list.isEmpty ? nil : list
      }
    }
  }

  func answer(_ id: Int) async throws -> JSONValue {
    try await message { $0["id"]?.integer == id && $0["method"] == nil }
  }

  func result(_ method: String, _ params: String) async throws -> JSONValue? {
    let answer = try await answer(ask(method, params))
    return answer["result"]
  }

  func error(_ method: String, _ params: String) async throws -> Int? {
    try await answer(ask(method, params))["error"]?["code"]?.integer
  }

  /// The status with which the program would exit.
  var status: Int32 { get async { await server.value } }

  static let capabilities = #"""
    {"general":{"positionEncodings":["utf-8","utf-16"]},"workspace":{"workspaceEdit":{"documentChanges":true,
    "resourceOperations":["create","rename"]}},"textDocument":{"hover":{"contentFormat":["markdown"]},
    "documentSymbol":{"hierarchicalDocumentSymbolSupport":true}}}
    """#

  /// `folders` are addresses that the client has open.
  func start(
    _ capabilities: String = Session.capabilities, in folders: [String] = []
  ) async throws {
    let list = folders.map { #"{"uri":"\#($0)","name":"x"}"# }.joined(separator: ",")
    _ = try await result(
      "initialize",
      #"{"processId":null,"rootUri":null,"workspaceFolders":[\#(list)],"capabilities":\#(capabilities)}"#
    )
    notify("initialized", "{}")
  }

  func open(_ path: String, _ text: String) {
    notify(
      "textDocument/didOpen",
      #"{"textDocument":{"uri":"\#(uri(path))","languageId":"markdown","version":1,"text":\#(Self.quoted(text))}}"#
    )
  }

  static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = []
    JSONValue.text(text).append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  func position(_ path: String, _ line: Int, _ character: Int, _ more: String = "") -> String {
    #"{"textDocument":{"uri":"\#(uri(path))"},"position":{"line":\#(line),"character":\#(character)}\#(more)}"#
  }

  /// The messages of the next diagnostics that are published of a file.
  func diagnostics(of path: String) async throws -> [String] {
    let published = try await message {
      $0["method"]?.string == "textDocument/publishDiagnostics"
        && $0["params"]?["uri"]?.string == self.uri(path)
    }
    return published["params"]?["diagnostics"]?.elements?.compactMap { $0["message"]?.string } ?? []
  }
}
