internal import Content
internal import Diagnostics
internal import Editing
internal import Pages
internal import Publishing
import Support

/// A build with an edit, beside the one before it.
struct Tried {
  let build: Build
  let check: EditCheck
  /// What is reported only after the edit.
  let problems: [Diagnostic]
}

extension Desk {
  /// What an edit comes to; nothing is written.
  func tried(_ edit: BriefingEdit, _ open: OpenText?, besides before: Build) async throws(Refusal)
    -> Tried
  {
    let files = try await changed(by: edit, open)
    let unsaved = open.map { [$0.file] } ?? []
    let build = await build(with: unsaved + files.map(\.file))
    let check = EditCheck(
      edit, from: (before.briefing, before.diagnostics), to: (build.briefing, build.diagnostics))
    return Tried(build: build, check: check, problems: check.newProblems)
  }

  /// Saves an edit; the text that is open is saved with it where it is edited. The answer names each file
  /// that was written, with the open one's new text.
  func carryOut(_ edit: BriefingEdit, _ open: OpenText?) async throws(Refusal) -> [JSONValue.Member]
  {
    var written: [JSONValue] = []
    var reopened: JSONValue?
    for (file, earlier) in try await changed(by: edit, open) {
      switch try await put(file, over: earlier) {
      case .saved: written.append(.text(file.path))
      case .changed:
        let done = written.isEmpty ? "" : "; only \(written.compactMap(\.string)) was written"
        throw Refusal(409, "'\(file.path)' has changed on the disk: open it again\(done)")
      }
      if file.path == open?.file.path { reopened = try changed(file.bytes, file.path) }
    }
    return [("written", .list(written)), ("open", reopened)]
  }

  /// The files that an edit makes, with the digest of what each was made from.
  private func changed(
    by edit: BriefingEdit, _ open: OpenText?
  ) async throws(Refusal) -> [(file: InputFile, earlier: Digest?)] {
    let inputs = await inputs()
    guard edit.renamed.isEmpty else { throw Refusal(409, "the desk can't move files") }
    var files: [(InputFile, Digest?)] = edit.created.map { ($0, nil) }
    for path in edit.paths.sorted() {
      let isOpen = path == open?.file.path
      guard let file = isOpen ? open?.file : inputs.file(at: path), let changed = edit.changed(file)
      else { throw Refusal(409, "'\(path)' has changed in the meantime") }
      files.append((changed, isOpen ? open?.earlier : file.digest))
    }
    return files
  }

  /// Tries an edit, and saves it if that is asked and it makes no error.
  func offer(
    _ edit: BriefingEdit?, _ asked: Asked, _ marked: Marked,
    _ more: (Build) -> [JSONValue.Member] = { _ in [] }
  )
    async throws(Refusal) -> JSONValue
  {
    guard let edit else {
      throw Refusal(409, "the file can't be changed safely, or already exists: write it by hand")
    }
    let tried = try await tried(edit, marked.open, besides: marked.build)
    var answer: [JSONValue.Member] = [
      ("problems", .list(tried.problems.map(Self.words))), ("lines", .text(Self.lines(of: edit))),
    ]
    answer += more(tried.build)
    if asked.isSet("save") {
      if let error = tried.problems.first(where: { $0.severity == .error }) {
        throw Refusal(409, error.message + (error.suggestion.map { ": \($0.phrase)" } ?? ""))
      }
      answer += try await carryOut(edit, marked.open)
    }
    return .object(answer)
  }

  private static func words(_ diagnostic: Diagnostic) -> JSONValue {
    .object([
      "severity": .text(diagnostic.severity.rawValue), "message": .text(diagnostic.message),
      "suggestion": diagnostic.suggestion.map { .text($0.phrase) },
    ])
  }

  /// What an edit writes.
  private static func lines(of edit: BriefingEdit) -> String {
    (edit.created.map { String(decoding: $0.bytes, as: UTF8.self) } + edit.changes.map(\.text))
      .joined(separator: "\n")
  }
}
