internal import Content
internal import Diagnostics
internal import Language
internal import Markdown

/// Goes through a document's texts and decides of each name in them whom it means and
/// whether it becomes a link.
struct MentionFinder {
  private(set) var links: [Link] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Matches that aren't mentions, in the order of the texts.
  private(set) var doubts: [DoubtfulName] = []

  private let document: Document
  private let names: NameAutomaton
  private let references: [Link]
  private let autolink: SiteSettings.Autolink
  private let lexicon: NameLexicon
  private var namesakes = Namesakes()
  /// Who has declared a surname, by its form.
  private var surnames: [Int: Set<Int32>] = [:]
  /// How many runs were read before the present one, the title among them.
  private var runsRead = 0
  private var linked = LinkedEntities()
  /// The place of the document's own entity among the names'.
  private let own: Int32?
  private var ambiguous: Set<Int> = []
  private var matches: [NameAutomaton.Match] = []

  init(
    _ document: Document, _ names: NameAutomaton, references: [Link],
    _ settings: SiteSettings
  ) {
    self.document = document
    self.names = names
    self.references = references
    autolink = document.common.autolinks ? settings.autolink : .off
    lexicon = NameLexicon.of(document.language(in: settings))
    own = names.place(of: document.id)
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
      for index in text.outline.runs.indices {
        matches.removeAll(keepingCapacity: true)
        runsRead += 1
        names.appendMatches(in: text.outline.runs[index].text, lexicon, to: &matches)
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

  /// A title never has links; but who is named there in full is known from the start.
  private mutating func readTitle() {
    let title = Array(document.title.utf8)
    matches.removeAll(keepingCapacity: true)
    names.appendMatches(in: title, lexicon, to: &matches)
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
      candidate.entity, isFull: candidate.rule.contains(.full),
      surnames: candidate.rule.contains(.person) ? surnames(endedBy: match, in: text) : [],
      at: naming,
      isSameSentence: { [lexicon] in $0.isInSentence(of: naming, in: text, lexicon) })
  }

  /// The surnames that somebody has declared and that a person's name is or ends in: `van Berg` of
  /// `Ada van Berg`.
  private mutating func surnames(
    endedBy match: NameAutomaton.Match, in text: [UInt8]
  ) -> [(form: Int, bearers: Set<Int32>)] {
    let name = Array(text[match.range])
    var starts = [0]
    starts += name.indices.dropFirst().filter { name[$0 - 1] == UInt8(ascii: " ") }
    return starts.compactMap { start in
      guard let form = names.form(in: name, lexicon, from: start) else { return nil }
      let bearers = bearers(ofSurname: form)
      return bearers.isEmpty ? nil : (form, bearers)
    }
  }

  private mutating func bearers(ofSurname form: Int) -> Set<Int32> {
    if let known = surnames[form] { return known }
    let found = names.candidates(of: form).filter { $0.rule.contains(.needsEvidence) }
    let bearers = Set(found.map(\.entity))
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

// MARK: - Meaning

extension MentionFinder {
  /// How many are weighed against each other who may all be meant by one name: so many of them leave it
  /// open whoever else has it.
  private static let mostMeant = 100

  private enum Meaning {
    /// Nobody, with the last candidate and what speaks against it.
    case none(NameDoubt, NameAutomaton.Candidate)
    case one(NameAutomaton.Candidate)
    case several([Int32])
  }

  private mutating func meaning(ofMatch index: Int, in text: [UInt8]) -> Meaning {
    let candidates = names.candidates(of: matches[index].form)
    var found: [NameAutomaton.Candidate] = []
    var refused: (doubt: NameDoubt, candidate: NameAutomaton.Candidate)?
    var judged: Judged?
    var declaredCount = 0
    for candidate in candidates where found.last?.entity != candidate.entity {
      let isDerived = candidate.rule.contains(.derived)
      if isDerived, found.count >= Self.mostMeant { continue }
      if let doubt = doubt(of: candidate, match: index, in: text, &judged) {
        refused = (doubt, candidate)
      } else {
        found.append(candidate)
        if !isDerived { declaredCount += 1 }
        if declaredCount == Self.mostMeant { break }
      }
    }
    // What a rule made gives way to what is declared.
    let declared = found.filter { !$0.rule.contains(.derived) }
    if !declared.isEmpty { found = declared }
    guard let first = found.first else {
      // A form has at least one candidate.
      return refused.map { .none($0.doubt, $0.candidate) } ?? .several([])
    }
    return found.count == 1 ? .one(first) : .several(found.map(\.entity))
  }

  /// What was found last of a match, which is the same for all of one name that one rule is about.
  ///
  /// A class, as it is large, and asked for each of them.
  private final class Judged {
    let rule: NameForm.Rule
    let isKnown: Bool
    let doubt: NameDoubt?
    private let judgement: NameJudgement
    private(set) lazy var isNamedAsPerson = judgement.isNamedAsPerson
    private(set) lazy var hasOffice = judgement.hasOffice

    init(_ judgement: NameJudgement) {
      self.judgement = judgement
      rule = judgement.rule
      isKnown = judgement.isKnown
      doubt = judgement.doubt
    }
  }

  private mutating func doubt(
    of candidate: NameAutomaton.Candidate, match index: Int, in text: [UInt8],
    _ judged: inout Judged?
  ) -> NameDoubt? {
    let (match, rule) = (matches[index], candidate.rule)
    if rule.contains(.sentenceStart), !match.standsAtSentenceStart { return .insideWord }
    if rule.contains(.never) { return .never }
    if rule.contains(.stem), match.formEnd == match.range.upperBound { return .insideWord }
    let judged = judge(candidate, match: index, in: text, &judged)
    let doubt = judged.doubt
    if rule.contains(.person), let doubt { contest(candidate, for: doubt, at: match) }
    let isKnown = namesakes.evidence.contains(candidate.entity)
    if doubt == nil, rule.contains(.strict), !isKnown { return .noEvidence }
    guard doubt == nil, rule.contains(.needsEvidence) else { return doubt }
    // A surname that is a place's or a body's name, too.
    if !judged.isNamedAsPerson, names.isThings(match.form) { return .noEvidence }
    let isShared = names.candidates(of: match.form).contains { $0.entity != candidate.entity }
    if !isShared, !namesakes.contested.contains(candidate.entity) { return nil }
    // An office shows who of a surname is meant, and not that it is who was named last.
    return isKnown && !judged.hasOffice ? nil : .noEvidence
  }

  private func judge(
    _ candidate: NameAutomaton.Candidate, match index: Int, in text: [UInt8],
    _ judged: inout Judged?
  ) -> Judged {
    let rule = candidate.rule
    let isKnown =
      rule.contains(.person)
      ? namesakes.evidence.contains(candidate.entity)
      : namesakes.named.contains(candidate.entity)
    if let judged, judged.rule == rule, judged.isKnown == isKnown { return judged }
    let new = Judged(
      NameJudgement(
        text, matches[index], rule, lexicon,
        isAfterName: index > 0 && isName(index - 1, rightBefore: index),
        isBeforeName: isOther(index + 1, rightAfter: index, isPerson: rule.contains(.person)),
        isKnown: isKnown))
    judged = new
    return new
  }

  /// Whoever has declared a name, in order, whatever speaks against them where it is read.
  private func bearers(of form: Int) -> [Int32] {
    let declared = names.candidates(of: form).filter {
      $0.rule.isDisjoint(with: [.derived, .never])
    }
    return Set(declared.map(\.entity)).sorted()
  }

  /// Whether a match that isn't a person's ends right before another one: `in Dorn Berg said`.
  private func isName(_ first: Int, rightBefore second: Int) -> Bool {
    guard matches[first].range.upperBound + 1 == matches[second].range.lowerBound else {
      return false
    }
    return !names.candidates(of: matches[first].form).contains { $0.rule.contains(.person) }
  }

  /// Whether a match begins right after another one, and isn't a person's where that is one's, too:
  /// `George Bernard Shaw`.
  private func isOther(_ second: Int, rightAfter first: Int, isPerson: Bool) -> Bool {
    guard second < matches.count,
      matches[second].range.lowerBound == matches[first].range.upperBound + 1
    else { return false }
    return !isPerson || matches[second].form == matches[first].form
      || !names.candidates(of: matches[second].form).contains { $0.rule.contains(.person) }
  }

  private mutating func contest(
    _ candidate: NameAutomaton.Candidate, for doubt: NameDoubt, at match: NameAutomaton.Match
  ) {
    guard doubt.showsNamesake else { return }
    namesakes.contest(candidate.entity, isNamed: doubt == .givenName)
    guard doubt == .givenName, candidate.rule.contains(.needsEvidence) else { return }
    namesakes.noteStranger(
      match.form, at: .init(entity: nil, run: runsRead, range: match.range))
  }

  private mutating func reportOnce(
    _ match: NameAutomaton.Match, _ entities: [Int32], in run: Run
  ) {
    guard ambiguous.insert(match.form).inserted, let text = document.text(run.place) else {
      return
    }
    let isAll = entities.count < Self.mostMeant
    let entities = isAll ? entities : bearers(of: match.form)
    let form = String(decoding: run.text[match.range], as: UTF8.self)
    let list = entities.map { names.entities[Int($0)] }.alternatives
    diagnostics.append(
      Diagnostic(
        .ambiguousName, "the name '\(form)' may mean \(list), so it links nothing here",
        at: text.location(of: text.outline.runs[run.index].sourceRange(of: match.range)),
        suggestion: "write a longer name or a reference, or remove the name from one of them"))
  }
}
