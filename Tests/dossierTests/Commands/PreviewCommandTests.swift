import Foundation
import TestSupport
import Testing

/// `dossier preview` as its users run it.
struct PreviewCommandTests {
  /// The program while it runs, and what it has said.
  private final class Running {
    let process = Process()
    let lines: AsyncStream<String>
    private let ends: AsyncStream<Void>

    /// SIGINT is heeded, even where the test itself is run in a way that ignores it, as every
    /// background job of a script is.
    init(_ arguments: [String], in folder: String) throws {
      let (lines, sink) = AsyncStream.makeStream(of: String.self)
      let (ends, end) = AsyncStream.makeStream(of: Void.self)
      self.lines = lines
      self.ends = ends
      process.terminationHandler = { _ in end.finish() }
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments =
        ["--default-signal=INT", try Program.executable().path(), "preview"] + arguments
      process.currentDirectoryURL = URL(filePath: folder)
      let output = Pipe()
      process.standardOutput = output
      process.standardError = output
      output.fileHandleForReading.readabilityHandler = { handle in
        let data = handle.availableData
        guard !data.isEmpty else {
          handle.readabilityHandler = nil
          return sink.finish()
        }
        for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
          sink.yield(String(line))
        }
      }
      try process.run()
    }

    deinit { if process.isRunning { process.terminate() } }

    /// Waits for a line that says this, and returns it.
    func line(saying words: String) async throws -> String {
      for await line in lines where line.contains(words) { return line }
      throw CocoaError(.fileReadUnknown)
    }

    /// Waits until the program has ended; given up when the test's time is over.
    func end() async throws {
      for await _ in ends {}
      try Task.checkCancellation()
    }

    func port() async throws -> UInt16 {
      let line = try await line(saying: "previewing at http://localhost:")
      return try #require(line.firstMatch(of: /localhost:(\d+)\//).flatMap { UInt16($0.1) })
    }

    /// What the process holds in memory, in bytes (proc(5), `statm`).
    func residentSize() throws -> Int {
      let text = try String(
        contentsOfFile: "/proc/\(process.processIdentifier)/statm", encoding: .utf8)
      return try #require(Int(text.split(separator: " ")[1])) * 4096
    }
  }

  /// J1
  @Test(.timeLimit(.minutes(20)))
  func interruptEndsAtOnceThoughPagesListen() async throws {
    let site = try SiteFolder.small()
    let running = try Running(["--port", "0"], in: site.path)
    let events = try LoopbackConnection(to: try await running.port())
      .events("/.dossier/events?page=index.html", comments: true)
    for await _ in events { break }
    running.process.interrupt()
    try await running.end()
    // A preview that waited for its pages would go on sending them comments; one may have been under way.
    var late: [String] = []
    for await event in events { late.append(event) }
    #expect(late.count <= 1)
    #expect(running.process.terminationReason == .uncaughtSignal)
    #expect(running.process.terminationStatus == SIGINT)
  }

  @Test(.timeLimit(.minutes(20)))
  func portInUseIsReportedAndTheNextTaken() async throws {
    let site = try SiteFolder.small()
    let first = try Running(["--port", "0"], in: site.path)
    let port = try await first.port()
    let second = try Running(["--port", "\(port)"], in: site.path)
    let reported = try await second.line(saying: "in use")
    #expect(reported.hasPrefix("port \(port) is in use; using "))
    let other = try await second.port()
    #expect(other > port)
    #expect(reported.contains("\(other)"))
  }

  @Test(.timeLimit(.minutes(20)))
  func mistakesAreReportedInTheTerminalToo() async throws {
    let site = try SiteFolder.small()
    let running = try Running(["--port", "0"], in: site.path)
    _ = try await running.port()
    let about = try site.read("Content/about.md")
    try site.write("\(about)\n[[Mara Olson]]\n", to: "Content/about.md")
    _ = try await running.line(saying: "no page is called 'Mara Olson'")
    _ = try await running.line(saying: "1 error, no warnings: the last build without errors")
    try site.write(about, to: "Content/about.md")
    _ = try await running.line(saying: "built in ")
  }

  @Test(.timeLimit(.minutes(20)))
  func missingSiteEndsWithStatusTwo() async throws {
    let site = try SiteFolder()
    let running = try Running(["--site", "nowhere"], in: site.path)
    _ = try await running.line(saying: "error: cannot watch 'nowhere'")
    try await running.end()
    #expect(running.process.terminationStatus == 2)
  }

  @Test(.timeLimit(.minutes(10)))
  func memoryStaysFlatOverAThousandSaves() async throws {
    let site = try SiteFolder.small()
    let running = try Running(["--port", "0"], in: site.path)
    let port = try await running.port()
    let about = try site.read("Content/about.md")
    let events = try LoopbackConnection(to: port).events("/.dossier/events?page=about.html")
    var saves = 0
    var settled = 0
    for await _ in events {
      let page = try await LoopbackConnection(to: port).ask("/about.html").text
      if page.contains("Save 1000.") { break }
      if saves == 200 { settled = try running.residentSize() }
      for _ in 0..<10 where saves < 1000 {
        saves += 1
        try site.write("\(about)\nSave \(saves).\n", to: "Content/about.md")
      }
    }
    #expect(saves == 1000)
    #expect(try running.residentSize() - settled < 8 << 20)
  }
}
