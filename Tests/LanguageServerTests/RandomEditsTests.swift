import Content
import Diagnostics
import Editing
import Pages
import Publishing
import Support
import TestSupport
import TestTexts
import Testing

@testable import LanguageServer

/// Whatever is typed, a client is shown what `dossier check` would report of the same texts.
@Suite(.timeLimit(.minutes(60)))
struct RandomEditsTests {
  private static let words = [
    "[[Mara Olsen]]", "[[", "]]", "![[bridge-cost]]", "[@gazette, para. 1]", "[@", "\n", "\n\n",
    "---\n",
    "title: X\n", "names: [Olsen]\n", "  - says: 12,000\n", "😀", "عمر", "青森", "`", "**", "# H\n",
    "'", "\"",
    ": ", "#", "12,000 crowns", "Mara Olsen", "[x](../people/mara-olsen.md)", "%%", "draft: true\n",
    "\r\n",
    "| a | b |\n|---|---|\n", "redirect_from: x\n",
  ]

  @Test func diagnosticsAreThoseOfCheck() async throws {
    let session = try Session()
    try await session.start("{}")
    var random = SeededRandom(seed: 24)
    let disk = DiskFileSystem()
    let saved = try await Inputs(reading: session.folder.path, from: disk)
    let paths = saved.content.map(\.path).filter {
      $0.hasSuffix(".md") || $0.hasSuffix(".txt") || $0.hasSuffix(".yml")
    }
    var open: [String: (text: [UInt16], version: Int)] = [:]
    let rounds = Soak.count(4, full: 5_000)
    for round in 0..<rounds {
      for _ in 0..<2 {
        let path = try #require(paths.randomElement(using: &random))
        if open[path] != nil, Int.random(in: 0..<6, using: &random) == 0 {
          open[path] = nil
          session.notify(
            "textDocument/didClose", #"{"textDocument":{"uri":"\#(session.uri(path))"}}"#)
          continue
        }
        if open[path] == nil {
          let text = String(decoding: try #require(saved.file(at: path)).bytes, as: UTF8.self)
          open[path] = (Array(text.utf16), 1)
          session.open(path, text)
        }
        change(path, &open, &random, session)
      }
      let shown = try await session.shown()
      let expected = try await expected(open, saved, session)
      #expect(shown.mapValues { $0.map(Self.words) } == expected, "round \(round)")
      if shown.mapValues({ $0.map(Self.words) }) != expected { break }
    }
  }

  /// Puts some words in the place of others, wherever the client's UTF-16 has characters.
  private func change(
    _ path: String, _ open: inout [String: (text: [UInt16], version: Int)],
    _ random: inout SeededRandom, _ session: Session
  ) {
    guard var (text, version) = open[path] else { return }
    let start = Self.place(in: text, Int.random(in: 0...text.count, using: &random))
    let length = Bool.random(using: &random) ? 0 : Int.random(in: 0..<12, using: &random)
    let end = Self.place(in: text, min(text.count, start + length))
    let words = Self.words.randomElement(using: &random) ?? ""
    let (from, to) = (Self.position(start, in: text), Self.position(max(start, end), in: text))
    text.replaceSubrange(start..<max(start, end), with: words.utf16)
    version += 1
    open[path] = (text, version)
    session.notify(
      "textDocument/didChange",
      #"{"textDocument":{"uri":"\#(session.uri(path))","version":\#(version)},"contentChanges":[{"range":{"start":\#(from),"end":\#(to)},"text":\#(Session.quoted(words))}]}"#
    )
  }

  /// A place that is neither within a character nor between CR and LF.
  private static func place(in text: [UInt16], _ index: Int) -> Int {
    guard index > 0, index < text.count else { return index }
    let isWithin =
      UTF16.isTrailSurrogate(text[index]) || text[index - 1] == 0x0D && text[index] == 0x0A
    return isWithin ? index - 1 : index
  }

  private static func position(_ place: Int, in text: [UInt16]) -> String {
    var (line, start) = (0, 0)
    for index in 0..<place
    where text[index] == 0x0A
      || text[index] == 0x0D && (index + 1 == text.count || text[index + 1] != 0x0A)
    {
      line += 1
      start = index + 1
    }
    return #"{"line":\#(line),"character":\#(place - start)}"#
  }

  /// Counted by a fresh build, by address: as `check` does it.
  private func expected(
    _ open: [String: (text: [UInt16], version: Int)], _ saved: Inputs, _ session: Session
  ) async throws -> [String: [String]] {
    let files = open.map {
      InputFile(path: $0.key, bytes: Array(String(decoding: $0.value.text, as: UTF16.self).utf8))
    }
    let inputs = saved.replacing(files)
    let build = await Build(inputs)
    var all = await build.allDiagnostics()
    if !all.hasErrors, let briefing = build.pages?.briefing {
      all += Worklist(briefing.site, briefing.graph, briefing.names, besides: briefing.tasks).tasks
    }
    var byPath: [String: [String]] = [:]
    for diagnostic in all.sortedOnce() {
      let line = max(0, diagnostic.location.line - 1)
      byPath[session.uri(diagnostic.location.path), default: []].append(
        "\(diagnostic.id.rawValue) \(line) "
          + diagnostic.message + (diagnostic.suggestion.map { "\n\($0.phrase)" } ?? ""))
    }
    return byPath
  }

  private static func words(_ diagnostic: JSONValue) -> String {
    "\(diagnostic["code"]?.string ?? "") \(diagnostic["range"]?["start"]?["line"]?.integer ?? -1) "
      + (diagnostic["message"]?.string ?? "")
  }
}
