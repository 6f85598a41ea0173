internal import Content
internal import Diagnostics
internal import Language
internal import Markdown

/// Goes through a document's texts and decides of each name in them whom it means and
/// whether it becomes a link.
struct MentionFinder {
  private(set) var links: [Link] = []
  var diagnostics: [Diagnostic] = []
  /// Matches that aren't mentions, in the order of the texts.
  private(set) var doubts: [DoubtfulName] = []

  let document: Document
  let names: NameAutomaton
  private let references: [Link]
  private let autolink: SiteSettings.Autolink
  let lexicon: NameLexicon
  var namesakes = Namesakes()
  /// Who has declared a surname, by its form.
  private var surnames: [Int: [Int32]] = [:]
  /// The surnames that a name is or ends in, by its form.
  private var endings: [Int: [(form: Int, bearers: [Int32])]] = [:]
  /// Who else has the given name of a full name, and which places a word of it, by its form.
  private var givenNames: [Int: [NameAutomaton.Candidate]] = [:]
  /// How many runs were read before the present one, the title among them.
  var runsRead = 0
  private var linked = LinkedEntities()
  /// The place of the document's own entity among the names'.
  private let own: Int32?
  var ambiguous: Set<Int> = []
  var matches: [NameAutomaton.Match] = []
  /// The words around `matches`.
  private(set) var neighbours: NameNeighbours

  init(
    _ document: Document, as own: EntityID, _ names: NameAutomaton, references: [Link],
    _ settings: SiteSettings
  ) {
    self.document = document
    self.names = names
    self.references = references
    autolink = document.common.autolinks ? settings.autolink : .off
    lexicon = NameLexicon.of(document.language(in: settings))
    neighbours = NameNeighbours([], lexicon)
    self.own = names.place(of: own)
    links.reserveCapacity(32)
  }

  /// Reads the document again where somebody's namesake appears only after the surname alone.
  mutating func find() {
    findOnce()
    guard namesakes.isPremature else { return }
    (links, diagnostics, doubts, ambiguous, runsRead) = ([], [], [], [], 0)
    namesakes.startAgain()
    findOnce()
  }

  private mutating func findOnce() {
    readTitle()
    for text in document.texts {
      let own = references.filter { $0.place?.text == text.place }
      var closed = ClosedParts(text.outline, references: own)
      linked = LinkedEntities()
      let runs = text.outline.runs
      for index in runs.indices {
        matches.removeAll(keepingCapacity: true)
        runsRead += 1
        names.appendMatches(in: runs[index].text, lexicon, to: &matches)
        closed.moveTo(run: index)
        if matches.isEmpty, closed.references.isEmpty { continue }
        let run = Run(runs[index], index, in: text.place)
        linked.moveTo(section: run.section, isFootnote: run.kind == .footnote)
        closed.open(runs[index])
        neighbours = NameNeighbours(run.text, lexicon)
        read(run, &closed)
      }
    }
  }

  /// Whether a part of a body's name is that of another body's, which the document has named in full before:
  /// `the Supreme Court of Kenya … the Supreme Court`.
  mutating func isOfOtherBody(_ candidate: NameAutomaton.Candidate, _ doubt: NameDoubt?) -> Bool {
    let isPart = !candidate.rule.isDisjoint(with: [.short, .part])
    guard isPart, !namesakes.named.contains(candidate.entity) else { return false }
    if doubt == .longerName { namesakes.noteOtherBody(candidate.entity) }
    return doubt == nil && namesakes.otherBodies.contains(candidate.entity)
  }

  /// A run of one of the document's texts.
  struct Run {
    let place: DocumentText.Place
    let index: Int
    let text: [UInt8]
    let paragraph: Int
    let section: Int
    let kind: TextRun.Kind

    init(_ run: borrowing TextRun, _ index: Int, in place: DocumentText.Place) {
      self.place = place
      self.index = index
      text = run.text
      paragraph = run.paragraph
      section = run.section
      kind = run.kind
    }
  }

  /// A title never has links; but who is named there in full is known from the start.
  private mutating func readTitle() {
    let title = Array(document.title.utf8)
    matches.removeAll(keepingCapacity: true)
    names.appendMatches(in: title, lexicon, to: &matches)
    neighbours = NameNeighbours(title, lexicon)
    for index in matches.indices {
      if case .one(let candidate) = meaning(ofMatch: index, in: title) {
        note(candidate, matches[index], in: title)
      }
    }
  }

  private mutating func read(_ run: Run, _ closed: inout ClosedParts) {
    var references = closed.references[...]
    for (index, match) in matches.enumerated() {
      while let next = references.first?.place, next.range.lowerBound <= match.range.lowerBound {
        add(references.removeFirst())
      }
      read(match: index, in: run, &closed)
    }
    for reference in references { add(reference) }
  }

  /// What an editor has linked is known from there on, and needs no second link in its section.
  private mutating func add(_ reference: Link) {
    guard let entity = names.place(of: reference.to) else { return }
    namesakes.know(entity)
    linked.insert(entity)
  }

  private mutating func read(
    match index: Int, in run: Run, _ closed: inout ClosedParts
  ) {
    let match = matches[index]
    let part = closed.part(at: match.range)
    guard part != .code else { return }
    switch meaning(ofMatch: index, in: run.text) {
    case .none(let doubt, let candidate):
      guard part == .open, doubt.isWorthReporting, candidate.entity != own else { return }
      doubts.append(
        DoubtfulName(
          entity: names.entities[Int(candidate.entity)],
          place: Link.Place(
            text: run.place, run: run.index, paragraph: run.paragraph, range: match.range, mark: nil
          ),
          doubt: doubt))
    case .several(let entities):
      // In a mark the reference decides, or is the error.
      if case .reference = part { return }
      reportOnce(match, entities, in: run)
    case .one(let candidate):
      let rule = MentionRule(
        candidate.rule, isKnown: namesakes.evidence.contains(candidate.entity))
      note(candidate, match, in: run.text)
      guard candidate.entity != own else { return }
      let id = names.entities[Int(candidate.entity)]
      guard part != .reference(to: id) else { return }
      let isLinked =
        part == .open && !candidate.rule.contains(.unlinked) && isDue(candidate.entity)
        && links(from: run) && !closed.isLinkedAttribution(match.range)
      if isLinked { linked.insert(candidate.entity) }
      add(match.range, id, in: run, rule, isLinked: isLinked)
    }
  }

  /// Only a full name shows who is meant; a person's ends other people's surnames, too.
  private mutating func note(
    _ candidate: NameAutomaton.Candidate, _ match: NameAutomaton.Match, in text: [UInt8]
  ) {
    let naming = Namesakes.Naming(entity: candidate.entity, run: runsRead, range: match.range)
    namesakes.note(
      candidate.entity, isFull: candidate.rule.contains(.full), sex: candidate.rule.sex,
      surnames: candidate.rule.contains(.person) ? surnames(endedBy: match, in: text) : [],
      at: naming,
      isSameSentence: { [lexicon] in $0.isInSentence(of: naming, in: text, lexicon) })
    if candidate.rule.isSuperset(of: [.person, .full]) {
      noteGivenName(of: candidate, match, in: text)
    }
  }

  /// Notes whose surname is the given name of somebody who is named in full, and which places have a word of it.
  private mutating func noteGivenName(
    of candidate: NameAutomaton.Candidate, _ match: NameAutomaton.Match, in text: [UInt8]
  ) {
    let others = givenNames[match.form] ?? names.others(inFullName: text[match.range], lexicon)
    givenNames[match.form] = others
    for other in others where other.entity != candidate.entity {
      if other.rule.contains(.person) {
        namesakes.note(.thing, of: other.entity)
      } else {
        namesakes.noteStranger(other.entity, isCertain: true)
      }
    }
  }

  /// The surnames that somebody has declared and that a person's name is or ends in: `van Berg` of
  /// `Ada van Berg`.
  private mutating func surnames(
    endedBy match: NameAutomaton.Match, in text: [UInt8]
  ) -> [(form: Int, bearers: [Int32])] {
    guard match.formEnd == match.range.upperBound else {
      return surnames(ending: Array(text[match.range]), whole: nil)
    }
    if let known = endings[match.form] { return known }
    let found = surnames(ending: Array(text[match.range]), whole: match.form)
    endings[match.form] = found
    return found
  }

  /// The whole name is a form itself where no ending is joined to it.
  private mutating func surnames(
    ending name: [UInt8], whole: Int?
  ) -> [(form: Int, bearers: [Int32])] {
    var found: [(form: Int, bearers: [Int32])] = []
    for start in name.indices where start == 0 || name[start - 1] == UInt8(ascii: " ") {
      guard
        let form = start == 0 && whole != nil ? whole : names.form(in: name, lexicon, from: start),
        case let bearers = bearers(ofSurname: form), !bearers.isEmpty
      else { continue }
      found.append((form, bearers))
    }
    return found
  }

  private mutating func bearers(ofSurname form: Int) -> [Int32] {
    if let known = surnames[form] { return known }
    var bearers: [Int32] = []
    for candidate in names.candidates(of: form)
    where candidate.rule.contains(.needsEvidence) && bearers.last != candidate.entity {
      bearers.append(candidate.entity)
    }
    surnames[form] = bearers
    return bearers
  }

  private mutating func add(
    _ range: Range<Int>, _ id: EntityID, in run: Run, _ rule: MentionRule, isLinked: Bool
  ) {
    links.append(
      Link(
        to: id, kind: .mention,
        paragraph: run.place == .body ? run.paragraph : 0,
        place: Link.Place(
          text: run.place, run: run.index, paragraph: run.paragraph, range: range,
          mark: nil),
        isLinked: isLinked, rule: rule))
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
