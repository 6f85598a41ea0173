internal import ArgumentParser
internal import Diagnostics
internal import Glibc
internal import Preview
internal import Publishing

/// `dossier preview`: the site in a browser, kept on what the files say.
struct PreviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Shows the site in a browser, and every change as files are saved.")

  @OptionGroup var options: SiteOptions
  @OptionGroup var days: DayOptions
  @Option(help: "The port to serve on; if it is in use, the next free one.")
  var port: UInt16 = 8080
  @Flag(help: "Opens the front page in the browser.")
  var open = false
  @Flag(help: "Shows drafts as well, marked.")
  var drafts = false

  mutating func run() async throws {
    try await reportingFailures {
      let preview = try Preview(
        of: options.site, with: try ProgramFolder.builtInTemplates(on: DiskFileSystem()),
        includesDrafts: drafts, for: try days.days, report: Self.show)
      await preview.refresh()
      let server = PreviewServer(preview)
      let (wanted, opens) = (port, open)
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          try await server.run(from: wanted) { port in
            let address = "http://localhost:\(port)/"
            Self.showAddress(address, "previewing at", on: port, wanted, opens)
            say("what is still to be done: \(address).dossier/worklist", on: STDOUT_FILENO)
          }
        }
        group.addTask { try await preview.run() }
        try await group.next()
        group.cancelAll()
      }
    }
  }

  /// `previewing at http://localhost:8080/; press Ctrl-C to stop`, and the same in the browser.
  static func showAddress(
    _ address: String, _ words: String, on port: UInt16, _ wanted: UInt16, _ opens: Bool
  ) {
    if wanted != 0, port != wanted {
      say("port \(wanted) is in use; using \(port) instead", on: STDERR_FILENO)
    }
    say("\(words) \(address); press Ctrl-C to stop", on: STDOUT_FILENO)
    if opens, !open(address) {
      say("can't open a browser: 'xdg-open' is missing", on: STDERR_FILENO)
    }
  }

  /// What the preview reports of its work.
  static func show(_ activity: Preview.Activity) {
    let colours = Terminal(STDERR_FILENO).showsColours
    switch activity {
    case .building: break
    case .built(let diagnostics, let reading, let building):
      say(
        DiagnosticFormat.text.written(diagnostics, isColoured: colours), on: STDERR_FILENO,
        terminator: "")
      let milliseconds = Int((reading + building) / .milliseconds(1))
      let errors = diagnostics.count { $0.severity == .error }
      let warnings = count(diagnostics.count - errors, "warning")
      say(
        errors == 0
          ? "built in \(milliseconds) ms, \(warnings)"
          : "\(count(errors, "error")), \(warnings): the last build without errors is shown",
        on: STDOUT_FILENO)
    case .failed(let error): say("error: \(error)", on: STDERR_FILENO)
    case .checked(let diagnostics):
      say(
        DiagnosticFormat.text.written(diagnostics, isColoured: colours), on: STDERR_FILENO,
        terminator: "")
    }
  }

  /// Starts the desktop's browser, which must not inherit the sockets we listen on.
  private static func open(_ address: String) -> Bool {
    for descriptor in 3..<min(getdtablesize(), 4096) { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    let arguments: [UnsafeMutablePointer<CChar>?] = [strdup("xdg-open"), strdup(address), nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    return posix_spawnp(&process, "xdg-open", nil, nil, arguments, environ) == 0
  }
}

/// A line on a stream, at once: a pipe's reader waits for it.
private func say(_ text: String, on stream: Int32, terminator: String = "\n") {
  let bytes = Array((text + terminator).utf8)
  _ = write(stream, bytes, bytes.count)
}
