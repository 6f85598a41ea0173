internal import Content
internal import Diagnostics
internal import Editing
internal import Pages
internal import Publishing
import Support

/// A text as an editor has it open, with what it was made from.
struct OpenText: Sendable {
  let file: InputFile
  /// Of the file as it was read; nil where there was none.
  let earlier: Digest?
  let newline: String
}

extension Desk {
  /// The text that a request brings along.
  func text(of asked: Asked) throws(Refusal) -> OpenText {
    let newline = asked.isSet("windows") ? "\r\n" : "\n"
    return OpenText(
      file: EditedText.file(try path(of: asked), try asked.text("text"), newline: newline),
      earlier: asked.optional("digest").flatMap { Digest(parsing: Array($0.utf8)[...]) },
      newline: newline)
  }

  /// The path of one of the briefing's texts or its settings; nothing else is read or written.
  func path(of asked: Asked) throws(Refusal) -> String {
    let path = try asked.text("path")
    guard Self.isText(path) else { throw Refusal(403, "'\(path)' is not a text of the briefing") }
    try refuseLinks(to: path)
    return path
  }

  /// What is beyond a link is no file of the briefing, wherever it leads.
  private func refuseLinks(to path: String) throws(Refusal) {
    if let link = disk.link(from: site, to: path) {
      throw Refusal(403, "'\(link)' is a symbolic link, and nothing is written through links")
    }
  }

  /// `Content/notes/a.md`, spelled as the briefing spells it.
  private static func isText(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.first == "Content", (2...3).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") })
    else { return false }
    switch ContentPath(path) {
    case .document, .settings: return true
    case .passedOver, .copied, .misplaced: return false
    }
  }

  /// A file as it is on the disk now; nil where there is none.
  func current(_ path: String) throws(Refusal) -> InputFile? {
    guard disk.exists("\(site)/\(path)") else { return nil }
    do throws(FileError) {
      return InputFile(path: path, bytes: try disk.read("\(site)/\(path)"))
    } catch {
      throw Refusal(error)
    }
  }
}

// MARK: - Opening

extension Desk {
  /// All texts, with their titles.
  func files() async throws(Refusal) -> JSONValue {
    let build = await build()
    let briefing = try briefing(of: build)
    let documents = (briefing.site.documents + briefing.site.leftOut).map { document in
      JSONValue.object([
        "path": .text(document.file.path), "id": .text(document.id.description),
        "kind": .text(document.id.kind.rawValue), "title": .text(document.title),
        "page": .text(Self.page(of: document.file.path)),
      ])
    }
    let settings = JSONValue.object([
      "path": .text(SiteSettings.path), "id": .text("settings"), "kind": .text("settings"),
      "title": .text("Settings of the briefing"),
    ])
    return .object(["files": .list(documents + [settings])])
  }

  /// A file's text, and its digest, which a save must name.
  func open(_ asked: Asked) async throws(Refusal) -> JSONValue {
    let path = try path(of: asked)
    guard let file = try current(path) else { throw Refusal(404, "'\(path)' is not there") }
    return .object(try opened(file))
  }

  private func opened(_ file: InputFile) throws(Refusal) -> [JSONValue.Member] {
    let edited = try EditedText(file)
    return [
      ("path", .text(file.path)), ("text", .text(edited.text)),
      ("digest", .text(file.digest.description)), ("windows", .bool(edited.newline == "\r\n")),
    ]
  }
}

// MARK: - Following

extension Desk {
  /// What a text makes of its page, and what is wrong with it, as if it were saved.
  func look(at asked: Asked) async throws(Refusal) -> JSONValue {
    let open = try text(of: asked)
    let build = await build(with: [open.file])
    let path = Self.page(of: open.file.path)
    let page = build.pages?[path].map(build.render)
    let all = build.diagnostics + (page?.diagnostics ?? [])
    let own = all.sortedOnce().filter { $0.location.path == open.file.path }
    let places = TextPlaces(in: open.file.bytes)
    let onDisk = try current(open.file.path)?.digest
    return .object([
      "page": .text(path),
      "html": page.map { .text(String(decoding: $0.bytes, as: UTF8.self)) },
      "problems": .list(own.map { Self.value(of: $0, in: open.file, places) }),
      "elsewhere": .list(
        all.filter { $0.location.path != open.file.path && $0.severity == .error }.map {
          .text("\($0.location.path):\($0.location.line): \($0.message)")
        }),
      // Another than the text was made from: somebody else has saved.
      "isCurrent": .bool(onDisk == open.earlier),
    ])
  }

  /// The output path of a text's page.
  static func page(of path: String) -> String {
    switch ContentPath(path) {
    case .document(let id, nil): Routes.path(of: id)
    case .document(_, let kind?): Routes.index(of: kind)
    case .settings, .passedOver, .copied, .misplaced: Routes.front
    }
  }

  static func value(
    of diagnostic: Diagnostic, in file: InputFile, _ places: TextPlaces
  ) -> JSONValue {
    let range = diagnostic.location.range(in: file.bytes)
    return .object([
      "path": .text(file.path), "line": .number(diagnostic.location.line),
      "start": .number(places.unit(of: range.lowerBound)),
      "end": .number(places.unit(of: range.upperBound)),
      "severity": .text(diagnostic.severity.rawValue), "id": .text(diagnostic.id.rawValue),
      "message": .text(diagnostic.message),
      "suggestion": diagnostic.suggestion.map { .text($0.phrase) },
    ])
  }

  /// What can be written at a place of a text.
  func complete(_ asked: Asked) async throws(Refusal) -> JSONValue {
    let open = try text(of: asked)
    let build = await build(with: [open.file])
    let places = TextPlaces(in: open.file.bytes)
    let answers = Answers(about: open.file, in: try briefing(of: build))
    let found = answers.completions(at: places.byte(of: try asked.number("at")), today: today)
    return .object([
      "items": .list(
        found.prefix(20).map { item in
          .object([
            "label": .text(item.label), "detail": .text(item.detail), "text": .text(item.text),
            "start": .number(places.unit(of: item.range.lowerBound)),
            "end": .number(places.unit(of: item.range.upperBound)),
          ])
        })
    ])
  }
}

// MARK: - Saving

extension Desk {
  /// Puts the text in the place of the file that it was made from; where that has changed, both versions
  /// are left as they are, and the other is shown.
  func save(_ asked: Asked) async throws(Refusal) -> JSONValue {
    let open = try text(of: asked)
    switch try await put(open.file, over: open.earlier) {
    case .saved: return .object(["digest": .text(open.file.digest.description)])
    case .changed(let other): return .object(["changed": try changed(other, open.file.path)])
    }
  }

  /// What somebody else has made of a file: its text; none where it is gone.
  func changed(_ other: [UInt8]?, _ path: String) throws(Refusal) -> JSONValue {
    guard let other else { return .object(["path": .text(path)]) }
    return .object(try opened(InputFile(path: path, bytes: other)))
  }

  /// Saves a file over what it was made from.
  func put(_ file: InputFile, over earlier: Digest?) async throws(Refusal) -> SaveOutcome {
    try refuseLinks(to: file.path)
    let outcome: SaveOutcome
    do throws(FileError) {
      let path = "\(site)/\(file.path)"
      if earlier == nil, let slash = path.lastIndex(of: "/") {
        try disk.makeFolder(String(path[..<slash]))
      }
      // Another desk of the same briefing waits its turn.
      let lock = try FolderLock(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])) {}
      outcome = try disk.save(file.bytes, to: path, over: earlier)
      lock.release()
    } catch {
      throw Refusal(error.at(file.path))
    }
    if outcome == .saved { await remember(file) }
    return outcome
  }
}
