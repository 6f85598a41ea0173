package import Content
internal import Diagnostics
internal import Language
internal import Linking
internal import Markdown
internal import Pages
import Support

/// What a rename would do, or why it is not done.
package enum RenameAnswer: Sendable {
  case edit(BriefingEdit)
  /// In the words of a message.
  case refused(String)
}

/// What is at a place can be renamed: its extent there, and what it is called now.
package struct Renamable: Sendable {
  /// What of it can be renamed.
  enum Sort {
    /// The file, and with it the slug.
    case slug(EntityID)
    /// The title or name that the file states.
    case name(EntityID)
    case heading(Int)
  }

  let sort: Sort
  /// In bytes of the file.
  package let range: Range<Int>
  /// What it is called now.
  package let text: String
}

extension Answers {
  /// What a rename at a place would rename: where the name is declared the name, where an entity is
  /// referred to by its slug the slug, a heading's words. Nil for all else.
  package func renamable(at offset: Int) -> Renamable? {
    guard let (subject, range) = subject(at: offset) else { return nil }
    switch subject {
    case .heading(let index):
      guard let read else { return nil }
      let heading = read.document.body.outline.headings[index]
      let written = String(decoding: file.bytes[heading.source], as: UTF8.self)
      // Marks in a heading are not its words.
      guard written == heading.text else { return nil }
      return Renamable(sort: .heading(index), range: range, text: heading.text)
    case .entity(let id, _), .paragraphs(let id, _):
      guard let document = site[id] else { return nil }
      if let read, id == read.document.id, let name = name(of: read.document), name.range == range {
        return Renamable(sort: .name(id), range: range, text: name.value)
      }
      return renamable(document, at: offset)
    case .claim, .key: return nil
    }
  }

  /// What a reference to a document names it by: its slug or its title.
  private func renamable(_ document: Document, at offset: Int) -> Renamable? {
    let search = ReferenceSearch([document.id], self)
    for reference in search.found
    where reference.file.path == file.path && reference.range.touches(offset) {
      guard let written = Self.written(reference) else { continue }
      if let slug = slugRange(in: reference, document) {
        return Renamable(sort: .slug(document.id), range: slug, text: document.id.slug)
      }
      if PlainText.trimmed(written.text) == PlainText.trimmed(document.title) {
        return Renamable(sort: .name(document.id), range: written.range, text: document.title)
      }
    }
    return nil
  }

  /// What a rename at a place changes: the name, and every reference that resolves to what bears it.
  package func rename(at offset: Int, to name: String) -> RenameAnswer? {
    guard let found = renamable(at: offset) else { return nil }
    switch found.sort {
    case .slug(let id): return rename(id, toSlug: name)
    case .name(let id): return rename(id, toName: name)
    case .heading(let index): return rename(heading: index, to: name)
    }
  }

  /// The slug within what a reference is written as; nil where it is written in another way.
  private func slugRange(in reference: WrittenReference, _ document: Document) -> Range<Int>? {
    guard Self.isBySlug(reference, document) else { return nil }
    return Self.change(reference, of: document.id, toSlug: "")?.range
  }

  /// What names the entity in a reference; nil in a link and in a source's own words.
  private static func written(_ reference: WrittenReference) -> (text: String, range: Range<Int>)? {
    switch reference.form {
    case .mark(let target, let written, _): (written, target)
    case .value(let value): (value.value, value.range)
    case .link(let destination): (reference.written, destination)
    case .mention: nil
    }
  }
}

// MARK: - Slugs

extension Answers {
  /// A file under another name: its references by slug follow, and readers are led from its old address.
  package func rename(_ id: EntityID, toSlug slug: String) -> RenameAnswer {
    guard let document = site[id], case .document(_, nil) = ContentPath(document.file.path),
      id != EntityID(.page, "index")
    else { return .refused("'\(id)' is named by its place in the site") }
    if let reason = reasonAgainst(slug, for: document) { return .refused(reason) }
    let claims = id.kind == .article ? claimIDs(of: id.slug) : [:]
    let search = ReferenceSearch(Set(claims.keys).union([id]), self)
    if let obstacle = search.obstacle { return .refused(obstacle) }
    var changes: [TextChange] = []
    for reference in search.found where reference.to == id && Self.isBySlug(reference, document) {
      guard let change = Self.change(reference, of: id, toSlug: slug) else {
        return .refused(Self.hidden(in: reference))
      }
      changes.append(change)
    }
    guard let others = changesOfClaimIDs(claims, search.found, from: id.slug, to: slug) else {
      return .refused("a reference to one of its claims can't be changed safely")
    }
    changes += others
    guard let redirect = redirect(of: document, to: slug) else {
      return .refused("the front matter of '\(document.file.path)' has errors: correct them first")
    }
    changes += redirect
    let path = document.file.path
    let folder = path[..<(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)]
    let ending = path[(path.lastIndex(of: ".") ?? path.endIndex)...]
    return .edit(
      BriefingEdit(changes, renaming: [.init(from: path, to: "\(folder)\(slug)\(ending)")]))
  }

  static func hidden(in reference: WrittenReference) -> String {
    "'\(reference.file.path)' refers to it by '\(reference.written)', which can't be changed safely: "
      + "change that first"
  }

  private func reasonAgainst(_ slug: String, for document: Document) -> String? {
    if let reason = ContentPath.reasonAgainst(slug: slug) { return reason }
    guard slug != document.id.slug else { return "the slug is already '\(slug)'" }
    let taken = (site.documents + site.leftOut).first {
      $0.id != document.id
        && ($0.id.slug == slug || $0.common.redirectFrom.contains { $0.value == slug })
    }
    if let taken { return "'\(taken.id)' has or had the slug '\(slug)'" }
    switch names.resolve(slug) {
    case .unknown, .found(document.id): return nil
    case .found(let other), .wrongKind(let other), .draft(let other):
      return "'\(other)' goes by '\(slug)'"
    case .ambiguous(let others): return "\(others.alternatives) go by '\(slug)'"
    }
  }

  /// Whether a reference names the entity by its slug or file, and not by a title or name of it.
  static func isBySlug(_ reference: WrittenReference, _ document: Document) -> Bool {
    let written: String
    switch reference.form {
    case .mention: return false
    case .link: return !DestinationParts(reference.written).path.isEmpty
    case .mark(_, let target, _): written = target
    case .value(let value): written = value.value
    }
    let forms = [document.title] + document.entity.names.map(\.value)
    let plain = PlainText.trimmed(written)
    if forms.contains(where: { PlainText.trimmed($0) == plain }) { return false }
    return Self.slugPart(of: written).lowercased() == document.id.slug
  }

  /// The last name of `people/ada.md`, `person:ada`, `ada`.
  private static func slugPart(of written: String) -> Substring {
    var part = written[...]
    if let slash = part.lastIndex(of: "/") { part = part[part.index(after: slash)...] }
    if let colon = part.firstIndex(of: ":"), Kind(rawValue: String(part[..<colon])) != nil {
      part = part[part.index(after: colon)...].drop { $0 == " " }
    }
    for ending in [".md", ".txt"] where part.lowercased().hasSuffix(ending) {
      part = part.dropLast(ending.count)
    }
    return part
  }

  /// The slug at its place, and nothing beside it.
  private static func change(_ reference: WrittenReference, of id: EntityID, toSlug slug: String)
    -> TextChange?
  {
    let range: Range<Int>
    switch reference.form {
    case .mark(let target, _, _): range = target
    case .value(let value): range = value.range
    case .link(let destination):
      // What follows `#` or `?` is no part of the path.
      let end = reference.file.bytes[destination].firstIndex { "#?".utf8.contains($0) }
      range = destination.lowerBound..<(end ?? destination.upperBound)
    case .mention: return nil
    }
    guard let found = placeOfSlug(id.slug, in: reference.file.bytes[range]) else { return nil }
    return TextChange(reference.file.path, found, slug)
  }

  /// Where a slug is in what names its file or id; all of the file's name where that is encoded.
  private static func placeOfSlug(_ slug: String, in written: ArraySlice<UInt8>) -> Range<Int>? {
    var name = written.map { $0.isCapitalLetter ? $0 | 0x20 : $0 }[...]
    if let ending = [".md", ".txt"].compactMap({ name.lastRange(of: Array($0.utf8)) }).first(
      where: {
        !name[$0.upperBound...].contains { $0.isLetter || $0.isDigit }
      })
    {
      name = name[..<ending.lowerBound]
    }
    if let found = name.lastRange(of: Array(slug.utf8)) {
      return found.shifted(by: written.startIndex)
    }
    if let slash = name.lastIndex(of: UInt8(ascii: "/")) { name = name[(slash + 1)...] }
    guard [UInt8](percentDecoding: name)?.elementsEqual(slug.utf8) == true else { return nil }
    return name.indices.shifted(by: written.startIndex)
  }

  /// `redirect_from` with the old slug and without the new; nil where the file can't be changed.
  private func redirect(of document: Document, to slug: String) -> [TextChange]? {
    let file = document.file.path == self.file.path ? self.file : document.file
    guard let editor = FrontMatterEditor(file) else { return nil }
    let key = Common.Keys.redirectFrom.name
    let earlier = document.common.redirectFrom
    if let own = earlier.first(where: { $0.value == slug }) {
      // Back to an earlier slug: that of now takes its place among the earlier ones.
      guard let text = ScalarText.replacing(own, in: file, with: document.id.slug) else {
        return nil
      }
      return [TextChange(file.path, own.range, text)]
    }
    return editor.adding(document.id.slug, to: key, after: document.id.kind.nameKey).map { [$0] }
  }

  /// The claims of an article are called after its slug: their ids, by figure.
  private func claimIDs(of slug: String) -> [EntityID: Set<String>] {
    site.documents(of: .figure).reduce(into: [:]) { ids, document in
      let own = document.entity.figure?.claims.filter { $0.place.source.value == slug } ?? []
      if !own.isEmpty { ids[document.id] = Set(own.map(\.id)) }
    }
  }

  /// Who refers to a claim of the article by its id follows.
  private func changesOfClaimIDs(
    _ claims: [EntityID: Set<String>], _ references: [WrittenReference], from old: String,
    to new: String
  ) -> [TextChange]? {
    var changes: [TextChange] = []
    for reference in references {
      guard let anchor = reference.anchor, claims[reference.to]?.contains(anchor) == true else {
        continue
      }
      guard let change = Self.change(anchor, in: reference, from: old, to: new) else { return nil }
      changes.append(change)
    }
    for (id, own) in claims {
      guard let document = site[id], let figure = document.entity.figure else { continue }
      for case .claim(let written)? in figure.claims.map(\.supersedes)
      where own.contains(written.value) {
        let id = "claim-\(new)" + written.value.dropFirst("claim-\(old)".count)
        guard let text = ScalarText.replacing(written, in: document.file, with: id) else {
          return nil
        }
        changes.append(TextChange(document.file.path, written.range, text))
      }
    }
    return changes
  }

  private static func change(
    _ anchor: String, in reference: WrittenReference, from old: String, to new: String
  ) -> TextChange? {
    let range: Range<Int>
    switch reference.form {
    case .mark(_, _, let fragment?): range = fragment
    case .link(let destination): range = destination
    case .mark, .value, .mention: return nil
    }
    guard let found = reference.file.bytes[range].lastRange(of: Array(anchor.utf8)) else {
      return nil
    }
    let id = "claim-\(new)" + anchor.dropFirst("claim-\(old)".count)
    return TextChange(reference.file.path, found, id)
  }
}

extension Kind {
  /// The key that states what one of it is called.
  var nameKey: String {
    Keys.of(self).contains { $0.name == Entity.Keys.name.name }
      ? Entity.Keys.name.name : Article.Keys.title.name
  }
}

extension WrittenReference {
  /// All of it as the file has it.
  var written: String { String(decoding: file.bytes[range], as: UTF8.self) }
}

extension Collection where Element == UInt8, Index == Int {
  /// Where some bytes are last.
  func lastRange(of bytes: [UInt8]) -> Range<Int>? {
    guard !bytes.isEmpty, count >= bytes.count else { return nil }
    for start in stride(from: endIndex - bytes.count, through: startIndex, by: -1)
    where self[start..<start + bytes.count].elementsEqual(bytes) {
      return start..<start + bytes.count
    }
    return nil
  }
}
