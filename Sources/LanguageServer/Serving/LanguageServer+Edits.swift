internal import Content
internal import Diagnostics
internal import Editing
internal import Linking
internal import Pages
internal import Publishing
import Support

// MARK: - Renames

extension LanguageServer {
  func prepareRename(_ params: JSONValue) throws(ResponseError) -> JSONValue {
    guard let asked = try asked(params), let found = asked.answers.renamable(at: asked.offset)
    else {
      return .null
    }
    return .object([
      "range": asked.map.range(found.range), "placeholder": .text(found.text),
    ])
  }

  func rename(_ params: JSONValue) async throws(ResponseError) -> JSONValue {
    guard let name = params["newName"]?.string else {
      throw ResponseError(.invalidParams, "'newName' is missing")
    }
    guard let asked = try asked(params) else { return .null }
    guard let answer = asked.answers.rename(at: asked.offset, to: name) else {
      throw ResponseError(.requestFailed, "nothing here can be renamed")
    }
    return editValue(of: try await checked(answer)) ?? .null
  }

  /// Files that the client is about to rename: the references to what they describe follow.
  func willRename(_ params: JSONValue) async throws(ResponseError) -> JSONValue {
    guard let files = params["files"]?.elements else {
      throw ResponseError(.invalidParams, "'files' is missing")
    }
    // Several at once are a folder that moves, in which references stay right or wrong together.
    guard files.count == 1, let old = files[0]["oldUri"]?.string.flatMap(address.path),
      let new = files[0]["newUri"]?.string.flatMap(address.path),
      case .document(let id, nil) = ContentPath(old),
      case .document(let next, nil) = ContentPath(new),
      id.kind == next.kind, id != next, let briefing = latest?.build.briefing,
      briefing.site[id] != nil, let file = file(at: old)
    else { return .null }
    let answer = Answers(about: file, in: briefing).rename(id, toSlug: next.slug)
    let edit = try await checked(answer)
    return editValue(of: BriefingEdit(edit.changes)) ?? .null
  }

  /// The edit, where a build after it has every reference that there was before, and no further errors.
  private func checked(_ answer: RenameAnswer) async throws(ResponseError) -> BriefingEdit {
    guard case .edit(let edit) = answer else {
      if case .refused(let reason) = answer { throw ResponseError(.requestFailed, reason) }
      throw ResponseError(.requestFailed, "nothing here can be renamed")
    }
    guard edit.renamed.isEmpty || client.renamesFiles else {
      throw ResponseError(
        .requestFailed, "a slug is a file's name, and this client can't rename files")
    }
    guard let latest, let after = await built(with: edit),
      Self.check(edit, latest.build, after).keepsLinks
    else {
      throw ResponseError(
        .requestFailed, "the rename would change what other references mean, or make errors")
    }
    return edit
  }

  private static func check(_ edit: BriefingEdit, _ before: Build, _ after: Build) -> EditCheck {
    EditCheck(
      edit, from: (before.briefing, before.diagnostics), to: (after.briefing, after.diagnostics))
  }

  /// A build of the latest texts with an edit; nil where it can't be made.
  func built(with edit: BriefingEdit) async -> Build? {
    guard let latest else { return nil }
    var files = edit.created
    for path in edit.paths {
      guard let file = latest.inputs.file(at: path), let changed = edit.changed(file) else {
        return nil
      }
      files.append(changed)
    }
    let gone = Set(edit.renamed.map(\.from))
    guard
      files.allSatisfy({ file in
        edit.paths.contains(file.path) || latest.inputs.file(at: file.path) == nil
      })
    else { return nil }
    let inputs = latest.inputs.replacing(files, without: gone)
    return await Build(inputs, reusing: latest.build.memo, indexes: false)
  }
}

// MARK: - Actions

extension LanguageServer {
  /// How many builds may be made to see whether what is offered is right.
  private static let mostBuilds = 24

  func codeActions(_ params: JSONValue) async throws(ResponseError) -> JSONValue {
    guard let answers = try answers(params), let latest else { return .null }
    let map = PositionMap(answers.file.bytes, client.encoding)
    guard let range = map.bytes(of: params["range"]) else {
      throw ResponseError(.invalidParams, "'range' needs 'start' and 'end'")
    }
    let path = answers.file.path
    let own = latest.build.diagnostics.filter { $0.location.path == path }
    let known = (own + (late.diagnostics(of: latest.inputs)[path] ?? [])).filter {
      let own = $0.location.range(in: answers.file.bytes)
      return own.lowerBound <= range.upperBound && range.lowerBound <= own.upperBound
    }
    var actions: [JSONValue] = []
    var builds = 0
    for diagnostic in known {
      for fix in answers.quickFixes(for: diagnostic, today: today) {
        guard let edit = await right(fix, diagnostic, &builds), let change = editValue(of: edit)
        else {
          continue
        }
        actions.append(
          .object([
            "title": .text(fix.title), "kind": .text("quickfix"),
            "diagnostics": .list([value(of: diagnostic, map)]), "edit": change,
          ]))
      }
    }
    return .list(actions)
  }

  /// The first way after which nothing new is reported, and the diagnostic no more.
  private func right(_ fix: QuickFix, _ diagnostic: Diagnostic, _ builds: inout Int) async
    -> BriefingEdit?
  {
    guard fix.settles else { return fix.ways.first }
    for way in fix.ways where builds < Self.mostBuilds {
      builds += 1
      guard let latest, let after = await built(with: way) else { continue }
      if Self.check(way, latest.build, after).settles(diagnostic) { return way }
    }
    return nil
  }
}
