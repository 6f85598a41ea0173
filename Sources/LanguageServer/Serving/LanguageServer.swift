package import Content
internal import Diagnostics
internal import Editing
package import Publishing
import Support

/// The Language Server Protocol 3.17 over a briefing: the latest build, the texts that a client has open,
/// and what is answered from both.
///
///     message ─▶ texts ─▶ build ─▶ diagnostics of every file
///                  └─▶ answers, from the latest build
///
/// At most one build runs; what changes meanwhile waits together for the next. Completion and hover
/// never wait for a build; what is changed or counted does.
package actor LanguageServer {
  private enum Phase {
    case starting, running, shutDown
  }

  let site: String?
  let days: Days
  private let builtIn: BuiltInTemplates
  /// An EDTF day.
  let today: String
  private let send: @Sendable ([UInt8]) -> Void
  let quiet: Duration
  let pause: Duration
  private let cancelled = CancelledRequests()
  private var phase = Phase.starting
  private var work: [Task<Void, Never>] = []

  var client = ClientCapabilities(.null)
  var address = FileAddress(folder: "/", real: "/")
  var workspace: Workspace?
  /// By path below the site's folder.
  var texts: [String: OpenText] = [:]
  var latest: BuiltTexts?
  /// Counts what has changed, and up to which change it was built or could not be read.
  var generation = 0
  var builtGeneration = 0
  var isBuilding = false
  var waiting: [CheckedContinuation<Void, Never>] = []
  var check: Task<Void, Never>?
  /// What only the check of all pages and the worklist found, with the files as they were then.
  var late = LateDiagnostics()
  /// What the client was last sent, by path.
  var shown: [String: Shown] = [:]

  /// `site` is the briefing's folder; where it is nil, the first of those that the client has open, or that
  /// of the first file that it opens, is looked for. `today` is an EDTF day; `send` gets complete messages, one after another. It is quiet for some time before a build, so
  /// that quick typing is one, and longer before all pages are checked.
  package init(
    of site: String?, with builtIn: BuiltInTemplates = BuiltInTemplates([:]), for days: Days,
    today: String, quiet: Duration = .milliseconds(20),
    pause: Duration = .milliseconds(400), send: @escaping @Sendable ([UInt8]) -> Void
  ) {
    self.site = site
    self.days = days
    self.builtIn = builtIn
    self.today = today
    self.quiet = quiet
    self.pause = pause
    self.send = send
  }

  /// Serves until the client ends it or its messages end; the result is the status to exit with.
  package func run(_ input: AsyncStream<[UInt8]>) async -> Int32 {
    let (messages, arrived) = AsyncStream.makeStream(of: Message.self)
    let cancelled = cancelled
    let reading = Task.detached {
      var reader = MessageReader()
      for await bytes in input {
        for body in reader.read(bytes) {
          let message = Message(parsing: body)
          if let id = message.cancels { cancelled.insert(id) }
          arrived.yield(message)
        }
      }
      arrived.finish()
    }
    defer {
      reading.cancel()
      check?.cancel()
      for task in work { task.cancel() }
    }
    for await message in messages {
      if case .notification("exit", _) = message { return phase == .shutDown ? 0 : 1 }
      await take(message)
    }
    return phase == .shutDown ? 0 : 1
  }

  private func take(_ message: Message) async {
    switch message {
    case .malformed(let id, let error): answer(id, .failure(error))
    case .response: break
    case .notification(let method, let params):
      if let id = message.cancels { cancelled.remove(id) }
      if phase == .running { notice(method, params) }
    case .request(let id, let method, let params):
      if let error = refusal(of: method) { return answer(id, .failure(error)) }
      switch method {
      case "initialize": answer(id, await initialize(params))
      case "shutdown":
        phase = .shutDown
        answer(id, .success(.null))
      default:
        // Each has its own turn, since some wait for a build while texts go on changing.
        let request = Task { await self.serve(id, method, params) }
        if !Self.waits(method) { await request.value }
      }
    }
  }

  private func refusal(of method: String) -> ResponseError? {
    switch phase {
    case .starting where method != "initialize":
      ResponseError(.serverNotInitialized, "'initialize' must come before '\(method)'")
    case .running where method == "initialize":
      ResponseError(.invalidRequest, "'initialize' must come once")
    case .shutDown: ResponseError(.invalidRequest, "the server is shut down")
    case .starting, .running: nil
    }
  }

  private func serve(_ id: RequestID, _ method: String, _ params: JSONValue) async {
    guard !isCancelled(id) else { return }
    // Places are meant in the text as it is now.
    let version = version(in: params)
    do throws(ResponseError) {
      if Self.waits(method) || latest == nil { await built() }
      guard !isCancelled(id) else { return }
      let isSame = version == self.version(in: params)
      let result = isSame ? try await result(of: method, params) : .null
      guard !isCancelled(id) else { return }
      guard version == self.version(in: params) else {
        throw ResponseError(.contentModified, "the text has changed in the meantime")
      }
      answer(id, .success(result))
    } catch {
      answer(id, .failure(error))
    }
  }

  /// Answers a request that nobody waits for any more.
  private func isCancelled(_ id: RequestID) -> Bool {
    guard cancelled.contains(id) else { return false }
    cancelled.remove(id)
    answer(id, .failure(ResponseError(.requestCancelled, "the request was cancelled")))
    return true
  }

  private func answer(_ id: RequestID?, _ result: Result<JSONValue, ResponseError>) {
    var members: [JSONValue.Member] = [("jsonrpc", .text("2.0")), ("id", id?.value ?? .null)]
    switch result {
    case .success(let value): members.append(("result", value))
    case .failure(let error): members.append(("error", error.value))
    }
    send(MessageReader.framed(.object(members)))
  }

  /// Sends what needs no answer.
  func notify(_ method: String, _ params: JSONValue) {
    send(
      MessageReader.framed(
        .object(["jsonrpc": .text("2.0"), "method": .text(method), "params": params])))
  }
}

// MARK: - Starting

extension LanguageServer {
  private func initialize(_ params: JSONValue) async -> Result<JSONValue, ResponseError> {
    guard params["capabilities"]?.members != nil else {
      return .failure(ResponseError(.invalidParams, "'capabilities' is missing"))
    }
    client = ClientCapabilities(params)
    phase = .running
    let folders = client.folders.isEmpty ? [DiskFileSystem().resolved(".")] : client.folders
    if let folder = site ?? folders.lazy.compactMap(Self.briefing).first { serve(folder) }
    return .success(
      .object([
        "capabilities": ClientCapabilities.served(client.encoding),
        "serverInfo": .object(["name": .text("dossier")]),
      ]))
  }

  /// Reads a briefing's folder, and from then on answers about it.
  func serve(_ folder: String) {
    let real = DiskFileSystem().resolved(folder)
    address = FileAddress(folder: folder.hasPrefix("/") ? folder : real, real: real)
    do throws(FileError) {
      let workspace = try Workspace(of: real, with: builtIn, for: days)
      self.workspace = workspace
      work.append(Task { await self.watch(workspace) })
      change()
    } catch {
      notify(
        "window/showMessage",
        .object(["type": .number(1), "message": .text("\(error)")]))
    }
  }

  /// The briefing that a folder or file is, or is in. Nil where there is none: editors start a server for
  /// any text of a language.
  static func briefing(around path: String) -> String? {
    let disk = DiskFileSystem()
    var next = path[...]
    while !next.isEmpty {
      if disk.exists("\(next)/Content") { return String(next) }
      next = next[..<(next.lastIndex(of: "/") ?? next.startIndex)]
    }
    return nil
  }

  /// How often it is asked whether files have changed without the client's saying so.
  private static let interval = Duration.milliseconds(500)

  private func watch(_ workspace: Workspace) async {
    while !Task.isCancelled {
      do {
        try await Task.sleep(for: Self.interval)
        if try await workspace.hasChanged() { change() }
      } catch {
        // The machine failed: the next build reads everything, and reports what it can't.
        guard !Task.isCancelled else { return }
      }
    }
  }
}

extension Message {
  /// The request that it cancels.
  fileprivate var cancels: RequestID? {
    guard case .notification("$/cancelRequest", let params) = self else { return nil }
    return RequestID(params["id"])
  }
}
