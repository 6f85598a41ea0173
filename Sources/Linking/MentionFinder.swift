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
  /// Who has been named in full so far.
  private var evidence: Set<Int32> = []
  private var linked = LinkedEntities()
  /// The place of the document's own entity among the names'.
  private let own: Int32?
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
    own = names.place(of: document.id)
    links.reserveCapacity(32)
  }

  mutating func find() {
    readTitle()
    for text in document.texts {
      let own = references.filter { $0.place?.text == text.place }
      var closed = ClosedParts(text.outline, references: own)
      linked = LinkedEntities()
      for index in text.outline.runs.indices {
        matches.removeAll(keepingCapacity: true)
        names.appendMatches(in: text.outline.runs[index].text, to: &matches)
        closed.moveTo(run: index)
        if matches.isEmpty, closed.references.isEmpty { continue }
        let run = Run(text.outline.runs[index], index, in: text.place)
        linked.moveTo(section: run.section, isFootnote: run.kind == .footnote)
        closed.open(text.outline.runs[index])
        read(run, &closed)
      }
    }
  }

  /// A run of one of the document's texts.
  private struct Run {
    let place: TextPart.Place
    let index: Int
    let text: [UInt8]
    let paragraph: Int
    let section: Int
    let kind: TextRun.Kind

    init(_ run: borrowing TextRun, _ index: Int, in place: TextPart.Place) {
      self.place = place
      self.index = index
      text = run.text
      paragraph = run.paragraph
      section = run.section
      kind = run.kind
    }
  }

  /// A title is no place for links; but who is named there in full is known from the start.
  private mutating func readTitle() {
    let title = Array(document.title.utf8)
    names.appendMatches(in: title, to: &matches)
    for match in matches {
      if case .one(let candidate) = meaning(of: match, in: title) { addEvidence(of: candidate) }
    }
  }

  private mutating func read(_ run: Run, _ closed: inout ClosedParts) {
    var references = closed.references[...]
    for match in matches {
      while let next = references.first?.place, next.range.lowerBound <= match.range.lowerBound {
        add(references.removeFirst())
      }
      read(match, in: run, &closed)
    }
    for reference in references { add(reference) }
  }

  /// What an editor has linked is known from there on, and needs no second link in its section.
  private mutating func add(_ reference: Link) {
    guard let entity = names.place(of: reference.to) else { return }
    evidence.insert(entity)
    linked.insert(entity)
  }

  private mutating func read(
    _ match: NameAutomaton.Match, in run: Run, _ closed: inout ClosedParts
  ) {
    let part = closed.part(at: match.range)
    guard part != .code else { return }
    switch meaning(of: match, in: run.text) {
    case .none: return
    case .several(let entities):
      // In a mark it is the reference that is at fault, or decides.
      if case .reference = part { return }
      reportOnce(match, entities, in: run)
    case .one(let candidate):
      addEvidence(of: candidate)
      guard candidate.entity != own else { return }
      let id = names.entities[Int(candidate.entity)]
      guard part != .reference(to: id) else { return }
      let isLinked =
        part == .open && !candidate.rule.contains(.unlinked) && isDue(candidate.entity)
        && links(from: run) && !closed.isLinkedAttribution(match.range)
      if isLinked { linked.insert(candidate.entity) }
      add(match.range, id, in: run, isLinked: isLinked)
    }
  }

  /// Only a form of several words tells who is meant.
  private mutating func addEvidence(of candidate: NameAutomaton.Candidate) {
    guard candidate.rule.contains(.person), !candidate.rule.contains(.oneWord) else { return }
    evidence.insert(candidate.entity)
  }

  private mutating func add(_ range: Range<Int>, _ id: EntityID, in run: Run, isLinked: Bool) {
    links.append(
      Link(
        to: id, kind: .mention,
        paragraph: run.place == .body ? run.paragraph : 0,
        place: Link.Place(
          text: run.place, run: run.index, paragraph: run.paragraph, range: range,
          mark: nil),
        isLinked: isLinked))
  }

  /// Whether names of a run may become links: not in headings, nor where the text is not shown.
  private func links(from run: Run) -> Bool {
    let isShown = run.place != .body || document.entity.article?.publishesCitedOnly != true
    return isShown && run.kind != .heading
  }

  private func isDue(_ entity: Int32) -> Bool {
    switch autolink {
    case .off: false
    case .all: true
    case .first: !linked.contains(entity)
    }
  }
}

// MARK: - Meaning

extension MentionFinder {
  private enum Meaning {
    case none
    case one(NameAutomaton.Candidate)
    case several([Int32])
  }

  private func meaning(of match: NameAutomaton.Match, in text: [UInt8]) -> Meaning {
    let surroundings = NameSurroundings(text, around: match.range)
    guard !surroundings.isInsideWord else { return .none }
    var found: NameAutomaton.Candidate?
    var others: [Int32] = []
    for candidate in names.candidates(of: match.form)
    where candidate.entity != found?.entity && candidate.entity != others.last
      && counts(candidate, match, surroundings)
    {
      if found == nil { found = candidate } else { others.append(candidate.entity) }
    }
    guard let found else { return .none }
    return others.isEmpty ? .one(found) : .several([found.entity] + others)
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
    _ match: NameAutomaton.Match, _ entities: [Int32], in run: Run
  ) {
    guard ambiguous.insert(match.form).inserted, let text = document.text(run.place) else {
      return
    }
    let form = String(decoding: run.text[match.range], as: UTF8.self)
    let list = entities.map { "'\(names.entities[Int($0)])'" }.joined(separator: " or ")
    diagnostics.append(
      Diagnostic(
        .ambiguousName, "the name '\(form)' may mean \(list), so it links nothing here",
        at: text.location(of: text.outline.runs[run.index].sourceRange(of: match.range)),
        suggestion: "write a longer name or a reference, or let one of them keep the name"))
  }
}

/// Which entities have a link already in the section that is being read.
private struct LinkedEntities {
  private var section = 0
  private var isFootnote = false
  private var inSection: Set<Int32> = []
  /// Footnotes stand together at the end, wherever they were written.
  private var inFootnotes: Set<Int32> = []

  /// Sections are read in order.
  mutating func moveTo(section: Int, isFootnote: Bool) {
    self.isFootnote = isFootnote
    guard !isFootnote, section != self.section else { return }
    self.section = section
    inSection.removeAll(keepingCapacity: true)
  }

  mutating func insert(_ entity: Int32) {
    if isFootnote { inFootnotes.insert(entity) } else { inSection.insert(entity) }
  }

  func contains(_ entity: Int32) -> Bool {
    isFootnote ? inFootnotes.contains(entity) : inSection.contains(entity)
  }
}
