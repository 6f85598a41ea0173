import Diagnostics
import Dispatch
import Pages
import Support
import TestSupport

@testable import Publishing

/// Builds a small briefing with a mutated file, and stops the program where a diagnostic is reported at a
/// place that does not exist, where a build that reuses another is not the fresh one, and
/// where a page of valid content leads nowhere.
///
/// An input is a path below `Content/`, a line break, and the file's bytes, or two versions of them
/// separated by a line `===`: the build of the first is what the build of the last reuses.
/// `make fuzz` builds it and runs it from the files of `Content/`.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ data: UnsafePointer<UInt8>, _ size: Int) -> Int32 {
  let input = UnsafeBufferPointer(start: data, count: size)
  let parts = input.split(
    separator: UInt8(ascii: "\n"), maxSplits: 1, omittingEmptySubsequences: false)
  guard parts.count == 2, let path = String(validating: parts[0], as: UTF8.self) else { return 0 }
  let bytes = Array(parts[1])
  let bar = bytes.firstRange(of: Array("\n===\n".utf8))
  let before = bar.map { Array(bytes[..<$0.lowerBound]) }
  let after = bar.map { Array(bytes[$0.upperBound...]) } ?? bytes
  let done = DispatchSemaphore(value: 0)
  Task.detached {
    await check("Content/\(path)", from: before, to: after)
    done.signal()
  }
  done.wait()
  return 0
}

/// Builds the briefing without the file or with what it was, and then with what it is.
private func check(_ path: String, from before: [UInt8]?, to after: [UInt8]) async {
  let templates = await compiled.value
  let first = await Build(inputs(path, before, templates.files), reusing: templates.build.memo)
  let inputs = inputs(path, after, templates.files)
  let fresh = await Build(inputs, reusing: templates.build.memo)
  let reused = await Build(inputs, reusing: first.memo)
  for diagnostic in fresh.diagnostics where diagnostic.location.path == path {
    precondition(diagnostic.location.offset <= after.count)
    precondition(!diagnostic.text.isEmpty)
  }
  demand(
    reused.diagnostics == fresh.diagnostics,
    "\(reused.diagnostics.map(\.text)) and not \(fresh.diagnostics.map(\.text))")
  guard let pages = fresh.pages?.pages else { return precondition(reused.pages == nil) }
  precondition(reused.pages?.pages.map(\.path) == pages.map(\.path))
  var facts: [Build.RenderedFacts] = []
  for page in pages {
    let rendered = fresh.render(page)
    facts.append(rendered.withoutBytes)
    demand(reused.render(page).bytes == rendered.bytes, "\(page.path) is of the earlier build")
    guard let earlier = first.pages?[page.path], let known = first.keys?[earlier],
      known == fresh.keys?[page]
    else { continue }
    demand(first.render(earlier).bytes == rendered.bytes, "\(page.path) has the earlier key")
  }
  for diagnostic in fresh.check(facts) + facts.flatMap(\.diagnostics) {
    demand(diagnostic.location.path.hasPrefix("Content/"), diagnostic.text)
  }
}

/// Prints what went wrong, which `precondition` does not where code is optimised, and stops.
private func demand(_ holds: Bool, _ words: @autoclosure () -> String) {
  guard !holds else { return }
  print(words())
  preconditionFailure()
}

/// The project's own templates, and a build of nothing else, from which builds take them over.
private let compiled = Task {
  let contents: [String: [UInt8]]
  do {
    contents = try DiskFileSystem().contents(of: "\(Folders.project)/Templates")
  } catch {
    preconditionFailure("\(error)")
  }
  let files = contents.map { InputFile(path: "Templates/\($0.key)", bytes: $0.value) }
  let build = await Build(Inputs(content: [], templates: files))
  let valid = await Build(inputs("", nil, files), reusing: build.memo)
  demand(!valid.diagnostics.hasErrors, valid.diagnostics.map(\.text).joined())
  return (files: files, build: build)
}

private func inputs(_ path: String, _ bytes: [UInt8]?, _ templates: [InputFile]) -> Inputs {
  var files = others
  if let bytes { files[path] = bytes }
  return Inputs(
    content: files.map { InputFile(path: $0.key, bytes: $0.value) }, templates: templates)
}

/// What the file can refer to, name and cite.
private let others = Dictionary(
  uniqueKeysWithValues: [
    ("site.yml", "title: T\nurl: https://a.b/c/\n"),
    ("index.md", "---\ntitle: Front\n---\n![[cost]]\n\nOlsen.\n"),
    ("people/index.md", "---\ntitle: Who\n---\nSee [it](../notes/n.md#one).\n"),
    ("articles/a.txt", "---\ntitle: A\ndate: 2020\n---\nAbout 12,000 crowns, says Mara Olsen.\n"),
    (
      "articles/b.md",
      "---\ntitle: B\ndate: 2021\npublish: cited\norigin: arden\n---\nIn Arden 9.\n\nMore of Olsen.\n"
    ),
    ("people/mara-olsen.md", "---\nname: Mara Olsen\nnames: [Olsen]\n---\n![[cost]]\n"),
    ("topics/arden.md", "---\nname: Arden\ntype: place\n---\n# One\n\nA town.\n"),
    (
      "events/fire.md",
      """
      ---
      title: Fire
      date: 2020
      status: happened
      place: arden
      sources: [{source: a, paragraph: 1}]
      ---
      [[Mara Olsen]] was there[@b, para. 2].
      """
    ),
    (
      "events/flood.md",
      """
      ---
      title: Flood
      date: 2021
      status: planned
      sources: [{source: b, paragraph: 1}]
      ---
      """
    ),
    (
      "figures/cost.md",
      """
      ---
      title: Cost
      unit: crowns
      claims:
        - {says: 'About 12,000', source: a, paragraph: 1, by: Mara Olsen}
        - {says: '9', source: b, paragraph: 1}
      explanation: Olsen said so[@a].
      ---
      It. ![A dot](dot.png "One")
      """
    ),
    ("notes/n.md", "---\ntitle: N\ndate: 2022-05-01\n---\n# One\n\nMara Olsen[@a, para. 1].\n"),
    ("notes/m.md", "---\ntitle: M\ndate: 2022-06-01\n---\n[[N]], ![[dot.png|A dot]]\n\n![[n]]\n"),
  ].map { ("Content/\($0)", Array($1.utf8)) }
    + [("Content/figures/dot.png", dot), ("Content/static/dot.png", dot)])

/// An image of one pixel by two, of which the first bytes are enough.
private let dot: [UInt8] =
  [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
  + [0, 0, 0, 1, 0, 0, 0, 2, 8, 6, 0, 0, 0]
