internal import Content
internal import Diagnostics
internal import Linking
internal import Markdown
internal import Pages
import Support

/// All places of a briefing that refer to some entities.
struct ReferenceSearch {
  private let answers: Answers
  private let ids: Set<EntityID>
  private let includesMentions: Bool
  private(set) var found: [WrittenReference] = []
  /// Why some reference may be missing, or be where it can't be seen how it is written.
  private(set) var obstacle: String?

  /// Looks through every document that may refer to one of them, those left out of the site included;
  /// names that are found in texts only where they are wanted.
  init(_ ids: Set<EntityID>, _ answers: Answers, includingMentions: Bool = false) {
    self.ids = ids
    self.answers = answers
    includesMentions = includingMentions
    searchAll()
  }

  private mutating func searchAll() {
    let site = answers.site
    let graph = answers.briefing.graph
    let origins = Set(ids.flatMap(graph.origins)).filter { number in
      includesMentions
        || graph[number].links.contains { ids.contains($0.to) && $0.kind != .mention }
    }
    for (number, document) in site.documents.enumerated()
    where origins.contains(number) || ids.contains(document.id)
      || document.originalID.map(ids.contains) ?? false
      || document.file.path == answers.file.path
      || document.texts.contains(where: { $0.extent.links > 0 })
    {
      search(document)
    }
    for document in site.leftOut { search(document) }
    searchMenu()
    if let broken = (site.documents + site.leftOut).first(where: { !$0.isComplete }) {
      obstacle = "'\(broken.file.path)' can't be read completely: correct it first"
    }
  }

  private mutating func hide(_ path: String) {
    obstacle = "'\(path)' refers to it in a text that is folded or quoted: change that first"
  }

  private mutating func search(_ document: Document) {
    guard let read = answers.read(document) else { return }
    searchKeys(read)
    for text in read.document.texts { search(text, read) }
  }

  private mutating func searchKeys(_ read: Answers.Reading) {
    let document = read.document
    for value in scalars(read.frontMatter.root) {
      let isSource = document.sourceParagraphs.contains { $0.source.range == value.range }
      let isOriginal = document.common.translationOf?.range == value.range
      let to =
        read.linked.declared[value.range.lowerBound]
        ?? (isSource ? EntityID(.article, value.value) : isOriginal ? document.originalID : nil)
      if let to, ids.contains(to) { add(.value(value), value.range, to: to, in: document) }
    }
  }

  private func scalars(_ node: YAMLNode?) -> [Located<String>] {
    switch node {
    case .scalar(let text)?: [text]
    case .sequence(let members, _)?: members.flatMap(scalars)
    case .mapping(let pairs, _)?: pairs.flatMap { scalars($0.value) }
    case .null?, nil: []
    }
  }

  private mutating func search(_ text: DocumentText, _ read: Answers.Reading) {
    let outline = text.outline
    let places = MarkPlaces(text, in: read.frontMatter, of: read.document.file)
    for (index, resolved) in (read.linked.marks[text.place] ?? []).enumerated() {
      guard let resolved else { continue }
      add(outline.marks[index], resolved, places.shift(of: index), in: read.document)
    }
    for link in read.linked.links
    where includesMentions && link.kind == .mention && ids.contains(link.to) {
      guard text.place == .body, let place = link.place, place.text == .body else { continue }
      let range = outline.runs[place.run].sourceRange(of: place.range)
      add(.mention, range, to: link.to, in: read.document)
    }
    addLinks(of: text, places, read.document)
  }

  private mutating func addLinks(of text: DocumentText, _ places: MarkPlaces, _ document: Document)
  {
    var links = LinkPlaces(in: text)
    var seen: Set<Int> = []
    for link in text.outline.links {
      guard let to = answers.entity(of: link, in: document), ids.contains(to) else { continue }
      guard let source = links.place(of: link).source, let shift = places.shift(of: source) else {
        hide(document.file.path)
        continue
      }
      let range = source.shifted(by: shift)
      guard seen.insert(range.lowerBound).inserted else { continue }
      let fragment = DestinationParts(link.destination).fragment.map(\.percentDecoded)
      add(.link(range), range, to: to, in: document, anchor: fragment)
    }
  }

  private mutating func add(
    _ mark: Mark, _ resolved: ResolvedMark, _ shift: Int?, in document: Document
  ) {
    switch (resolved, mark.kind) {
    case (.reference(let to, let anchor), .reference(let written)) where ids.contains(to):
      add(written, mark, anchor, shift, to: to, in: document)
    case (.embed(let to), .embed(let written)) where ids.contains(to):
      let anchors = answers.site.anchors(of: to)
      let anchor = written.fragment.map { fragment in
        var names = AnchorNames()
        return anchors.contains(fragment) ? fragment : names.anchor(for: Array(fragment.utf8))
      }
      add(written, mark, anchor, shift, to: to, in: document)
    case (.citation(let cited), .citation(let items)):
      for (item, source) in zip(items, cited) where ids.contains(source.article) {
        guard let shift else {
          hide(document.file.path)
          continue
        }
        let range = item.sourceSource.shifted(by: shift)
        add(
          .mark(target: range, written: item.source, fragment: nil), range, to: source.article,
          in: document)
      }
    default: break
    }
  }

  private mutating func add(
    _ written: Markdown.Reference, _ mark: Mark, _ anchor: String?, _ shift: Int?,
    to: EntityID, in document: Document
  ) {
    guard let shift else { return hide(document.file.path) }
    let fragment = written.fragment.map { _ in written.fragmentSource.shifted(by: shift) }
    add(
      .mark(
        target: written.targetSource.shifted(by: shift), written: written.target,
        fragment: fragment),
      mark.source.shifted(by: shift), to: to, in: document, anchor: anchor)
  }

  private mutating func searchMenu() {
    let settings = answers.site.settings
    let file = settings.file.path == answers.file.path ? answers.file : settings.file
    guard file.isSame(as: settings.file) else {
      obstacle = "'\(file.path)' has changed in the meantime"
      return
    }
    for entry in settings.navigation ?? [] {
      guard !answers.briefing.isIndex(entry.to.value),
        case .found(let to) = answers.names.resolve(entry.to.value), ids.contains(to)
      else { continue }
      found.append(
        WrittenReference(
          to: to, file: file, range: entry.to.range, form: .value(entry.to), anchor: nil))
    }
  }

  private mutating func add(
    _ form: WrittenReference.Form, _ range: Range<Int>, to: EntityID, in document: Document,
    anchor: String? = nil
  ) {
    found.append(
      WrittenReference(to: to, file: document.file, range: range, form: form, anchor: anchor))
  }
}
