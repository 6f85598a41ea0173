import Foundation
import TestSupport
import Testing

/// `dossier lsp` as an editor runs it: over pipes.
struct LSPCommandTests {
  private func framed(_ text: String) -> String {
    "Content-Length: \(text.utf8.count)\r\n\r\n\(text)"
  }

  private func run(_ messages: [String]) throws -> (output: String, status: Int32) {
    let site = try SiteFolder.small()
    let process = Process()
    process.executableURL = try Program.executable()
    process.arguments = ["lsp"]
    process.currentDirectoryURL = URL(filePath: site.path)
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(messages.map(framed).joined().utf8))
    try input.fileHandleForWriting.close()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (String(decoding: data, as: UTF8.self), process.terminationStatus)
  }

  @Test func servesAndEndsWithItsClient() throws {
    let start = [
      #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"#,
      #"{"jsonrpc":"2.0","id":2,"method":"workspace/symbol","params":{"query":"mara"}}"#,
    ]
    let end = [
      #"{"jsonrpc":"2.0","id":3,"method":"shutdown"}"#, #"{"jsonrpc":"2.0","method":"exit"}"#,
    ]
    let whole = try run([start[0], #"{"broken""#] + end)
    #expect(whole.status == 0)
    #expect(whole.output.contains(#""serverInfo":{"name":"dossier"}"#))
    #expect(whole.output.contains(#""code":-32700"#))
    #expect(try run([start[0]]).status == 1)
  }
}
