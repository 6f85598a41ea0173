import Content
import Diagnostics
import Editing
import Pages
import Publishing
import Support
import TestTexts

/// A small briefing, and a place in one of its files: that which is marked `⟦⟧`.
struct Desk {
  let build: Build
  let inputs: Inputs
  let answers: Answers
  let offset: Int

  private static let common = [
    "site.yml": "title: Orchard\nurl: https://orchard.example/\n",
    "articles/gazette.txt":
      "---\ntitle: Bridge to open\ndate: 2021-04-12\npublisher: The Gazette\n---\n"
      + "The bridge cost about 12,000 crowns, said Mara Olsen.\n\nSome 340 people a day will cross it.\n",
    "people/mara-olsen.md":
      "---\nname: Mara Olsen\nnames: [Olsen]\nsummary: The mayor.\n---\n## Her office\n\nShe is mayor.\n",
    "figures/bridge-cost.md":
      "---\ntitle: Cost of the bridge\nunit: crowns\nclaims:\n  - says: about 12,000\n"
      + "    source: gazette\n    paragraph: 1\n    as_of: 2021-04-12\n---\n",
  ]

  /// Of `texts`, by path below `Content/`, one has a mark. They are beside a note's usual company, or
  /// take its place.
  init(_ texts: [String: String]) async {
    var files: [InputFile] = []
    var marked: (file: InputFile, offset: Int)?
    let all = Self.common.merging(texts) { $1 }
    for (path, text) in all.sorted(by: { $0.key < $1.key }) {
      let parts = MarkedText(text)
      let file = parts.file("Content/\(path)")
      if let range = parts.ranges.first { marked = (file, range.lowerBound) }
      files.append(file)
    }
    inputs = Inputs(content: files, templates: [])
    build = await Build(inputs)
    guard let briefing = build.briefing, let marked else {
      preconditionFailure("no mark, or no site")
    }
    answers = Answers(about: marked.file, in: briefing)
    offset = marked.offset
  }

  /// A note with these keys and this text, one of which has the mark.
  static func note(_ body: String, keys: String = "", beside others: [String: String] = [:]) async
    -> Desk
  {
    await Desk(
      others.merging([
        "notes/walk.md": "---\ntitle: A walk\ndate: 2021-06-01\n\(keys)---\n\(body)\n"
      ]) { $1 })
  }

  var completions: [Completion] { answers.completions(at: offset, today: "2021-07-01") }

  /// The file at the place after a completion, from the place's line on.
  func line(choosing label: String) -> String? {
    guard let choice = completions.first(where: { $0.label == label }) else { return nil }
    let change = TextChange(answers.file.path, choice.range, choice.text)
    return BriefingEdit([change]).changed(answers.file).map { file in
      let start = file.bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      return String(
        decoding: file.bytes[start...].prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    }
  }

  /// The texts after an edit, by path below `Content/`: those that it changes, makes and renames.
  func texts(after edit: BriefingEdit) -> [String: String] {
    var texts: [String: String] = [:]
    for path in edit.paths {
      guard let file = inputs.file(at: path), let changed = edit.changed(file) else { continue }
      texts[String(changed.path.dropFirst(8))] = String(decoding: changed.bytes, as: UTF8.self)
    }
    for file in edit.created {
      texts[String(file.path.dropFirst(8))] = String(decoding: file.bytes, as: UTF8.self)
    }
    return texts
  }

  /// The words at a place.
  func words(_ place: FilePlace?) -> String? {
    guard let place, let file = inputs.file(at: place.path) else { return nil }
    return String(decoding: file.bytes[place.range], as: UTF8.self)
  }
}
