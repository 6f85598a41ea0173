internal import Content
internal import Diagnostics
internal import Pages
package import Preview
internal import Publishing
import Support

/// The editor's desk: a preview with writing switched on.
///
///     request ─▶ gate ─▶ a page, from the preview
///                  └──▶ work: text as typed ─▶ build ─▶ page and diagnostics
///                             marked words ─▶ edit ─▶ build ─▶ what it comes to ─▶ saved files
///
/// It keeps nothing of what isn't saved: each request brings the text that its page has open, and the
/// digest of the file that the text was made from.
package actor Desk: Answerer {
  let preview: Preview
  /// The briefing's folder, without links.
  let site: String
  /// An EDTF day.
  let today: String
  let disk = DiskFileSystem()
  private let gate: Gate
  private var latest: Build?
  /// What the desk has saved and the preview hasn't read yet, with what the preview had there.
  private var saved: [String: (file: InputFile, before: InputFile?)] = [:]

  /// `today` is an EDTF day. The token is a new one unless a test gives it.
  package init(over preview: Preview, site: String, today: String, token: String? = nil) {
    self.preview = preview
    self.site = DiskFileSystem().resolved(site)
    self.today = today
    gate = Gate(token: token ?? Gate.newToken())
  }

  /// Below the server's address: with the token, which no server ever sees.
  package nonisolated var address: String { "\(Client.page)#\(gate.token)" }

  /// Nothing of a request that isn't allowed is read.
  package nonisolated func mostContent(of request: Request) -> Int {
    Self.isWork(request) && gate.refusal(ofWork: request) == nil ? Gate.mostContent : 0
  }

  /// The desk's own page and actions, and for all else what the preview answers.
  package func answer(to request: Request) async -> Answer {
    guard Self.isWork(request) else {
      if let refusal = gate.refusal(ofPage: request) { return refusal }
      if let answer = Client.answer(to: request) { return answer.adding(Gate.deskHeaders) }
      return await preview.answer(to: request).adding(Gate.pageHeaders)
    }
    if let refusal = gate.refusal(ofWork: request) { return refusal }
    guard let body = JSONValue(parsing: request.content[...]), let path = request.path else {
      return .refusal(400, "the request is not JSON")
    }
    do throws(Refusal) {
      let result = try await work(String(path.dropFirst(Client.work.count)), Asked(body))
      return .json(result)
    } catch {
      return .json(.object(["failure": .text(error.words)]), status: error.status)
    }
  }

  private static func isWork(_ request: Request) -> Bool {
    request.path?.hasPrefix(Client.work) ?? false
  }

  private func work(_ name: String, _ asked: Asked) async throws(Refusal) -> JSONValue {
    switch name {
    case "files": try await files()
    case "open": try await open(asked)
    case "look": try await look(at: asked)
    case "complete": try await complete(asked)
    case "save": try await save(asked)
    case "article": try await article(asked)
    case "marks": try await marks(asked)
    case "claim": try await claim(asked)
    case "name": try await addName(asked)
    case "ignore": try await ignore(asked)
    case "cite": try await cite(asked)
    case "form": try await form(asked)
    case "create": try await create(asked)
    case "import": try await importing(asked)
    case "worklist": try await worklist()
    case "fixes": try await quickFixes(asked)
    default: throw Refusal(404, "the desk has no action '\(name)'")
    }
  }
}

// MARK: - The briefing as it is

extension Desk {
  /// What was read last, with what the desk has saved since.
  func inputs() async -> Inputs {
    let read = await preview.inputs
    saved = saved.filter { read.file(at: $0.key) == $0.value.before }
    return read.replacing(saved.values.map(\.file))
  }

  /// A build of the briefing as it is on the disk, with other texts at some paths.
  func build(with texts: [InputFile] = []) async -> Build {
    let inputs = await inputs().replacing(texts)
    var memo = latest?.memo
    if memo == nil { memo = await preview.memo }
    let build = await Build(inputs, includesDrafts: true, reusing: memo, indexes: false)
    latest = build
    return build
  }

  /// A build's briefing; there is none without settings.
  func briefing(of build: Build) throws(Refusal) -> Briefing {
    guard let briefing = build.briefing else {
      throw Refusal(409, "the briefing's settings file is missing: '\(SiteSettings.path)'")
    }
    return briefing
  }

  /// Remembers a text that was put on the disk, until the preview has read it.
  func remember(_ file: InputFile) async {
    saved[file.path] = (file, await preview.inputs.file(at: file.path))
  }
}
