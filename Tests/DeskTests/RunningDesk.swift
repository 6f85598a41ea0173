import Diagnostics
import Preview
import Support
import TestSupport
import Testing

@testable import Desk

/// A desk that is served on a free port while `body` runs.
struct RunningDesk {
  let site: SiteFolder
  let port: UInt16
  static let token = "a-token-that-only-tests-know"

  static func run(
    _ site: SiteFolder, _ body: @escaping @Sendable (RunningDesk) async throws -> Void
  ) async throws {
    let preview = try Preview(of: site.path, includesDrafts: true) { _ in }
    await preview.refresh()
    let desk = Desk(over: preview, site: site.path, today: "2021-06-01", token: token)
    let (ports, port) = AsyncStream.makeStream(of: UInt16.self)
    try await withThrowingTaskGroup(of: Bool.self) { group in
      group.addTask {
        try await PreviewServer(preview, answeredBy: desk).run(from: 0) { port.yield($0) }
        return false
      }
      group.addTask {
        for await port in ports {
          try await body(RunningDesk(site: site, port: port))
          break
        }
        return true
      }
      let isDone = try await group.next()
      #expect(isDone == true, "the desk ended by itself")
      group.cancelAll()
      // Cancelled servers end with various errors, none of which says anything.
      while await group.nextResult() != nil {}
    }
  }

  /// What the desk's own page sends.
  var headers: [String: String] {
    [
      "Host": "localhost:\(port)", "Origin": "http://localhost:\(port)",
      "Sec-Fetch-Site": "same-origin", "Content-Type": "application/json",
      "Dossier-Token": Self.token,
    ]
  }

  func reply(
    _ work: String, _ asked: JSONValue, headers: [String: String]? = nil, method: String = "POST"
  ) async throws -> LoopbackConnection.Reply {
    var body: [UInt8] = []
    asked.append(to: &body)
    return try await LoopbackConnection(to: port).ask(
      "/.dossier/desk/do/\(work)", method: method, headers: headers ?? self.headers,
      body: String(decoding: body, as: UTF8.self))
  }

  /// The answer to what is asked as the page does.
  func ask(_ work: String, _ asked: KeyValuePairs<String, JSONValue?>) async throws -> JSONValue {
    let reply = try await reply(work, .object(asked))
    return try #require(JSONValue(parsing: reply.body[...]), "\(reply.text)")
  }
}
