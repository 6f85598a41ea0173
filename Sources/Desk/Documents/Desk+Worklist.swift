internal import Content
internal import Diagnostics
internal import Editing
internal import Pages
internal import Publishing
import Support

extension Desk {
  /// What is wrong, and where nothing is, what could still be done.
  func worklist() async throws(Refusal) -> JSONValue {
    let build = await build()
    var places: [String: TextPlaces] = [:]
    let inputs = await inputs()
    return .object([
      "tasks": .list(
        Self.tasks(of: build).map { task in
          let path = task.location.path
          guard let file = inputs.file(at: path) else {
            return .object(["path": .text(path), "message": .text(task.message)])
          }
          let own = places[path] ?? TextPlaces(in: file.bytes)
          places[path] = own
          return Self.value(of: task, in: file, own)
        })
    ])
  }

  private static func tasks(of build: Build) -> [Diagnostic] {
    guard !build.diagnostics.hasErrors, let briefing = build.briefing else {
      return build.diagnostics
    }
    let worklist = Worklist(briefing.site, briefing.graph, briefing.names, besides: briefing.tasks)
    return (build.diagnostics + worklist.tasks).sortedOnce()
  }

  /// What can be done about something that is reported of the open text; where `take` names one of them, that
  /// is done.
  func quickFixes(_ asked: Asked) async throws(Refusal) -> JSONValue {
    let open = try text(of: asked)
    let build = await build(with: [open.file])
    let places = TextPlaces(in: open.file.bytes)
    let (start, message) = (try asked.number("start"), try asked.text("message"))
    let found = Self.tasks(of: build).first { diagnostic in
      diagnostic.location.path == open.file.path && diagnostic.message == message
        && places.unit(of: diagnostic.location.range(in: open.file.bytes).lowerBound) == start
    }
    guard let diagnostic = found else { throw Refusal(409, "that is no longer reported") }
    let fixes = Answers(about: open.file, in: try briefing(of: build)).quickFixes(
      for: diagnostic, today: today
    )
    .filter { $0.ways.contains { $0.renamed.isEmpty } }
    guard let title = asked.optional("take") else {
      return .object(["fixes": .list(fixes.map { .text($0.title) })])
    }
    guard let fix = fixes.first(where: { $0.title == title }) else {
      throw Refusal(409, "that is no longer offered")
    }
    for way in fix.ways where way.renamed.isEmpty {
      let after = try await tried(way, open, besides: build)
      let isRight =
        fix.settles
        ? after.check.settles(diagnostic)
        : !after.problems.contains { $0.severity == .error && $0.id != .placeholder }
      if isRight { return .object(try await carryOut(way, open)) }
    }
    throw Refusal(409, "it would cause another error: edit the file by hand")
  }
}
