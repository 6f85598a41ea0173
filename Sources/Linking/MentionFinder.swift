internal import Content
internal import Diagnostics
internal import Markdown

/// Goes through a document's texts and decides of each name that stands there whom it means and
/// whether it becomes a link.
struct MentionFinder {
  private(set) var links: [Link] = []
  private(set) var diagnostics: [Diagnostic] = []

  private let document: Document
  private let names: NameAutomaton
  private let references: [Link]
  private let autolink: SiteSettings.Autolink
  private var evidence = Evidence()
  private var sections = LinkedSections()
  private var ambiguous: Set<Int> = []
  private var matches: [NameAutomaton.Match] = []

  init(
    _ document: Document, _ names: NameAutomaton, references: [Link],
    autolink: SiteSettings.Autolink
  ) {
    self.document = document
    self.names = names
    self.references = references
    self.autolink = document.common.autolinks ? autolink : .off
  }

  mutating func find() {
    readTitle()
    for text in document.texts {
      let own = references.filter { $0.place?.text == text.place }
      var closed = ClosedParts(text.outline, references: own)
      for index in text.outline.runs.indices {
        matches.removeAll(keepingCapacity: true)
        names.appendMatches(in: text.outline.runs[index].text, to: &matches)
        closed.moveTo(run: index)
        read(Run(text: text, index: index), closed)
      }
    }
  }

  /// A run of one of the document's texts.
  private struct Run {
    let text: TextPart
    let index: Int

    var run: TextRun { text.outline.runs[index] }
    var section: LinkedSections.Section {
      LinkedSections.Section(
        text: text.place, number: run.section, isFootnote: run.kind == .footnote)
    }
  }

  /// A title is no place for links; but who is named there in full is known from the start.
  private mutating func readTitle() {
    let title = Array(document.title.utf8)
    names.appendMatches(in: title, to: &matches)
    for match in matches {
      if case .one(let candidate) = meaning(of: match, in: title) { evidence.add(candidate) }
    }
  }

  private mutating func read(_ run: Run, _ closed: ClosedParts) {
    var references = closed.references[...]
    for match in matches {
      while let next = references.first?.place, next.range.lowerBound <= match.range.lowerBound {
        add(references.removeFirst(), in: run)
      }
      read(match, in: run, closed)
    }
    for reference in references { add(reference, in: run) }
  }

  /// What an editor has linked is known from there on, and needs no second link in its section.
  private mutating func add(_ reference: Link, in run: Run) {
    evidence.add(reference.to)
    sections.add(reference.to, in: run.section)
  }

  private mutating func read(
    _ match: NameAutomaton.Match, in run: Run, _ closed: ClosedParts
  ) {
    let part = closed.part(at: match.range)
    guard part != .code else { return }
    switch meaning(of: match, in: run.run.text) {
    case .none: return
    case .several(let ids): reportOnce(match, ids, in: run)
    case .one(let candidate):
      evidence.add(candidate)
      guard candidate.entity != document.id, part != .reference(to: candidate.entity) else {
        return
      }
      let mayLink =
        part == .open && !candidate.rule.contains(.unlinked)
        && !closed.isLinkedAttribution(match.range, in: run.run)
      add(match.range, candidate.entity, in: run, mayLink: mayLink)
    }
  }

  private mutating func add(_ range: Range<Int>, _ id: EntityID, in run: Run, mayLink: Bool) {
    let isLinked = mayLink && links(from: run) && isDue(id, in: run)
    if isLinked { sections.add(id, in: run.section) }
    links.append(
      Link(
        from: document.id, to: id, kind: .mention,
        paragraph: run.text.place == .body ? run.run.paragraph : 0,
        place: Link.Place(
          text: run.text.place, run: run.index, paragraph: run.run.paragraph, range: range,
          mark: nil),
        isLinked: isLinked))
  }

  /// Whether names of a run may become links: not in headings, nor where the text is not shown.
  private func links(from run: Run) -> Bool {
    let isShown = run.text.place != .body || document.entity.article?.publishesCitedOnly != true
    return isShown && run.run.kind != .heading
  }

  private func isDue(_ id: EntityID, in run: Run) -> Bool {
    switch autolink {
    case .off: false
    case .all: true
    case .first: !sections.contains(id, in: run.section)
    }
  }
}

// MARK: - Meaning

extension MentionFinder {
  private enum Meaning {
    case none
    case one(NameAutomaton.Candidate)
    case several([EntityID])
  }

  private func meaning(of match: NameAutomaton.Match, in text: [UInt8]) -> Meaning {
    let surroundings = NameSurroundings(text, around: match.range)
    guard !surroundings.isInsideWord else { return .none }
    var found: NameAutomaton.Candidate?
    var others: [EntityID] = []
    for candidate in names.candidates(of: match.form)
    where counts(candidate, match, surroundings) {
      if found == nil { found = candidate } else { others.append(candidate.entity) }
    }
    guard let found else { return .none }
    let ids = Set(others).subtracting([found.entity])
    return ids.isEmpty ? .one(found) : .several((ids.union([found.entity])).sorted())
  }

  private func counts(
    _ candidate: NameAutomaton.Candidate, _ match: NameAutomaton.Match,
    _ surroundings: NameSurroundings
  ) -> Bool {
    let rule = candidate.rule
    if rule.contains(.sentenceStart), !match.standsAtSentenceStart { return false }
    guard rule.contains(.person) else { return true }
    if rule.contains(.needsEvidence), !evidence.contains(candidate.entity) { return false }
    if surroundings.precedesGeneration { return false }
    return !rule.contains(.oneWord) || !surroundings.isInsideLongerName
  }

  private mutating func reportOnce(
    _ match: NameAutomaton.Match, _ ids: [EntityID], in run: Run
  ) {
    guard ambiguous.insert(match.form).inserted else { return }
    let form = String(decoding: run.run.text[match.range], as: UTF8.self)
    let list = ids.map { "'\($0)'" }.joined(separator: " or ")
    diagnostics.append(
      Diagnostic(
        .ambiguousName, "the name '\(form)' may mean \(list), so it links nothing here",
        at: run.text.location(of: run.run.sourceRange(of: match.range)),
        suggestion: "write a longer name or a reference, or let one of them keep the name"))
  }
}

/// Who has been named in full so far.
private struct Evidence {
  private var named: Set<EntityID> = []

  /// Only a form of several words tells who is meant.
  mutating func add(_ candidate: NameAutomaton.Candidate) {
    guard candidate.rule.isSuperset(of: .person), !candidate.rule.contains(.oneWord) else { return }
    named.insert(candidate.entity)
  }

  mutating func add(_ id: EntityID) { named.insert(id) }

  func contains(_ id: EntityID) -> Bool { named.contains(id) }
}

/// Which entities have a link already, by section.
private struct LinkedSections {
  struct Section: Hashable {
    let text: TextPart.Place
    let number: Int
    let isFootnote: Bool
  }

  private var linked: [Section: Set<EntityID>] = [:]

  mutating func add(_ id: EntityID, in section: Section) { linked[section, default: []].insert(id) }

  func contains(_ id: EntityID, in section: Section) -> Bool {
    linked[section]?.contains(id) ?? false
  }
}
