internal import Content
internal import Diagnostics
internal import Language
internal import Linking
internal import Markdown
internal import Pages
import Support

// MARK: - Names and titles

extension Answers {
  /// Another title or name in the entity's file; references by the old one follow. The old one stays
  /// among the `names`, since sources go on using it.
  func rename(_ id: EntityID, toName name: String) -> RenameAnswer {
    let name = PlainText.trimmed(name)
    guard let document = site[id], let read = read(document),
      let stated = self.name(of: read.document)
    else { return .refused("the file of '\(id)' has errors: correct them first") }
    let file = read.document.file
    guard !name.isEmpty, !name.contains(where: \.isNewline) else {
      return .refused("a name must be one line of text")
    }
    switch names.resolve(name) {
    case .unknown, .found(id): break
    case .found(let other), .wrongKind(let other), .draft(let other):
      return .refused("'\(other)' goes by '\(name)'")
    case .ambiguous(let others): return .refused("\(others.alternatives) go by '\(name)'")
    }
    guard let text = ScalarText.replacing(stated, in: file, with: name) else {
      return .refused("the name spans several lines: change it in its file")
    }
    var changes = [TextChange(file.path, stated.range, text)]
    let search = ReferenceSearch([id], self)
    if let obstacle = search.obstacle { return .refused(obstacle) }
    for reference in search.found where Self.names(reference, by: stated.value) {
      guard let change = Self.change(reference, to: read.document, named: name) else {
        return .refused(Self.hidden(in: reference))
      }
      changes.append(change)
    }
    changes += keepingName(stated.value, of: read.document, besides: name)
    return .edit(BriefingEdit(changes))
  }

  /// Whether a mark or key names its entity by a title or name.
  private static func names(_ reference: WrittenReference, by name: String) -> Bool {
    switch reference.form {
    case .mark(_, let written, _): PlainText.trimmed(written) == PlainText.trimmed(name)
    case .value(let value): PlainText.trimmed(value.value) == PlainText.trimmed(name)
    case .link, .mention: false
    }
  }

  private static func change(
    _ reference: WrittenReference, to document: Document, named name: String
  ) -> TextChange? {
    switch reference.form {
    case .mark(let target, _, _):
      // Signs of marks in a name need its slug instead.
      let isSafe = !name.contains { "[]|#\\".contains($0) }
      return TextChange(reference.file.path, target, isSafe ? name : document.id.slug)
    case .value(let value):
      return ScalarText.replacing(value, in: reference.file, with: name)
        .map { TextChange(reference.file.path, value.range, $0) }
    case .link, .mention: return nil
    }
  }

  private func keepingName(_ old: String, of document: Document, besides new: String)
    -> [TextChange]
  {
    let key = Entity.Keys.names.name
    let known = document.entity.names.map { PlainText.trimmed($0.value) }
    guard Keys.of(document.id.kind).contains(where: { $0.name == key }),
      !known.contains(PlainText.trimmed(old)), PlainText.trimmed(old) != new,
      let editor = FrontMatterEditor(document.file)
    else { return [] }
    return editor.adding(old, to: key, after: document.id.kind.nameKey).map { [$0] } ?? []
  }
}

// MARK: - Headings

extension Answers {
  /// Other words for a heading of the file; references to any heading whose anchor changes by that
  /// follow.
  func rename(heading index: Int, to words: String) -> RenameAnswer? {
    guard let read else { return .refused("the file is not text") }
    let words = PlainText.trimmed(words)
    let old = read.document.body.outline.headings
    guard !words.isEmpty, !words.contains(where: \.isNewline) else {
      return .refused("a heading must be one line of text")
    }
    let own = TextChange(file.path, old[index].source, words)
    var found: [Diagnostic] = []
    guard let changed = BriefingEdit([own]).changed(file) else { return nil }
    let document = Document(
      parsing: changed, as: read.document.id, introduces: read.document.entity.page?.introduces,
      into: &found)
    let new = document.body.outline.headings
    guard new.count == old.count, new[index].text == words else {
      return .refused("'\(words)' would be read as markup")
    }
    let search = ReferenceSearch([read.document.id], self)
    if let obstacle = search.obstacle { return .refused(obstacle) }
    var changes = [own]
    for (before, after) in zip(old, new) where before.anchor != after.anchor {
      for reference in search.found where reference.anchor == before.anchor {
        guard let change = Self.change(reference, from: before, to: after) else {
          return .refused(Self.hidden(in: reference))
        }
        changes.append(change)
      }
    }
    return .edit(BriefingEdit(changes))
  }

  /// The fragment anew, in words where it was in words.
  private static func change(_ reference: WrittenReference, from old: Heading, to new: Heading)
    -> TextChange?
  {
    switch reference.form {
    case .mark(_, _, let fragment?):
      let written = String(decoding: reference.file.bytes[fragment], as: UTF8.self)
      let isInWords = written != old.anchor && !new.text.contains { "[]|#\\".contains($0) }
      return TextChange(reference.file.path, fragment, isInWords ? new.text : new.anchor)
    case .link(let destination):
      guard let hash = reference.file.bytes[destination].firstIndex(of: UInt8(ascii: "#")) else {
        return nil
      }
      return TextChange(reference.file.path, hash + 1..<destination.upperBound, new.anchor)
    case .mark, .value, .mention: return nil
    }
  }
}
