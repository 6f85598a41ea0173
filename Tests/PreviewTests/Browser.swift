import Foundation
import TestSupport
import Testing

/// Chromium without a window, driven over WebDriver (w3.org/TR/webdriver2) on this machine.
final class Browser: Sendable {
  /// Asked for, since a loaded machine may take longer than a browser is waited for, and there.
  static let isWanted =
    ProcessInfo.processInfo.environment["DOSSIER_BROWSER"] == "1"
    && [driver, "/usr/bin/chromium"].allSatisfy {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  private static let driver = "/usr/bin/chromedriver"

  private let process: Process
  private let connection: LoopbackConnection
  private let session: String

  private struct Answer<Value: Decodable>: Decodable {
    let value: Value
  }

  private struct Session: Decodable {
    let sessionId: String
  }

  private struct Script: Encodable {
    let script: String
    var args: [String] = []
  }

  private struct Address: Encodable {
    let url: String
  }

  init() async throws {
    process = Process()
    process.executableURL = URL(filePath: Self.driver)
    process.arguments = ["--port=0"]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    var said = ""
    var port: UInt16?
    while port == nil {
      let data = output.fileHandleForReading.availableData
      try #require(!data.isEmpty, "chromedriver has ended")
      said += String(decoding: data, as: UTF8.self)
      port = said.firstMatch(of: /successfully on port (\d+)/).flatMap { UInt16($0.1) }
    }
    connection = try LoopbackConnection(to: try #require(port))
    let options = """
      {"capabilities": {"alwaysMatch": {"goog:chromeOptions": {"binary": "/usr/bin/chromium", "args":
      ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=800,600"]}}}}
      """
    let reply = try await connection.ask("/session", method: "POST", body: options)
    let answer = try JSONDecoder().decode(Answer<Session>.self, from: Data(reply.body))
    session = "/session/\(answer.value.sessionId)"
  }

  // Started from a thread that blocks signals, the driver would not hear a softer one.
  deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

  /// Closes the window and ends the driver.
  func quit() async throws {
    _ = try await connection.ask(session, method: "DELETE")
    kill(process.processIdentifier, SIGKILL)
  }

  func open(_ url: String) async throws {
    _ = try await post("url", Address(url: url))
  }

  /// What a script returns, as text.
  func value(_ script: String) async throws -> String {
    let reply = try await post("execute/sync", Script(script: "return String(\(script))"))
    return try JSONDecoder().decode(Answer<String>.self, from: Data(reply.body)).value
  }

  /// Asks the page until an expression is true; one that can't be evaluated while a page is being
  /// exchanged is asked again.
  func wait(for expression: String) async throws {
    while true {
      let reply = try await post("execute/sync", Script(script: "return Boolean(\(expression))"))
      if reply.status == 200, reply.text.contains("true") { return }
      try Task.checkCancellation()
    }
  }

  private func post(_ command: String, _ body: some Encodable) async throws
    -> LoopbackConnection.Reply
  {
    let json = String(decoding: try JSONEncoder().encode(body), as: UTF8.self)
    return try await connection.ask("\(session)/\(command)", method: "POST", body: json)
  }
}
