internal import Content
internal import Diagnostics
internal import Language
internal import Markdown

/// Whom a match means, if anybody.
extension MentionFinder {
  /// How many are weighed against each other who may all be meant by one name: so many of them leave it
  /// open whoever else has it.
  private static let mostMeant = 100

  enum Meaning {
    /// Nobody, with the last candidate and what speaks against it.
    case none(NameDoubt, NameAutomaton.Candidate)
    case one(NameAutomaton.Candidate)
    case several([Int32])
  }

  mutating func meaning(ofMatch index: Int, in text: [UInt8]) -> Meaning {
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
    if declaredCount > 0, declaredCount < found.count {
      found.removeAll { $0.rule.contains(.derived) }
    }
    guard let first = found.first else {
      // A form has at least one candidate.
      return refused.map { .none($0.doubt, $0.candidate) } ?? .several([])
    }
    guard found.count == 1 else { return .several(found.map(\.entity)) }
    if first.rule.contains(.person), let sex = judged?.titledSex {
      namesakes.note(sex, of: first.entity)
    }
    return .one(first)
  }

  /// What was found last of a match, which is the same for all of one name that one rule is about.
  ///
  /// A class, as it is large, and asked for each of them.
  final class Judged {
    let rule: NameForm.Rule
    let isKnown: Bool
    let doubt: NameDoubt?
    private let judgement: NameJudgement
    private(set) lazy var isNamedAsPerson = judgement.isNamedAsPerson
    private(set) lazy var showsSomebody = judgement.showsSomebody
    private(set) lazy var showsSomebodyAmongThings = judgement.showsSomebodyAmongThings
    private(set) lazy var mayBeThing = judgement.mayBeThing
    private(set) lazy var isThingInText = judgement.isThingInText
    private(set) lazy var hasOffice = judgement.hasOffice
    private(set) lazy var isNamedAsPlace = judgement.isNamedAsPlace
    private(set) lazy var showsStranger = judgement.showsStranger
    private(set) lazy var isInResult = judgement.isInResult
    private(set) lazy var showsPerson = judgement.showsPerson
    private(set) lazy var isInClub = judgement.isInClub || judgement.isPlaying
    private(set) lazy var isWellKnownSurname = judgement.isWellKnownSurname
    private(set) lazy var showsGoods = judgement.isGoods || judgement.isModel
    private(set) lazy var isGoodsAfterArticle = judgement.isGoodsAfterArticle
    private(set) lazy var isAloneWithArticle = judgement.isAloneWithArticle
    private(set) lazy var isOfSomebodyElse = judgement.isOfSomebodyElse
    private(set) lazy var isAfterDisclaimer = judgement.isAfterDisclaimer
    private(set) lazy var isOfCreature = judgement.isOfCreature
    private(set) lazy var isCase = judgement.isCase
    private(set) lazy var introduction = judgement.introduction
    private(set) lazy var wordsOfName = judgement.form.split(separator: " ").count
    private(set) lazy var hasTitle = judgement.hasTitle
    private(set) lazy var office = judgement.office
    private(set) lazy var isDisclaimed = judgement.isDisclaimed
    private(set) lazy var givesName = judgement.givesName
    private(set) lazy var rivalSex = judgement.rivalSex
    private(set) lazy var rivalOffice = judgement.rivalOffice
    private(set) lazy var isAfterGivenName = judgement.isAfterGivenName
    private(set) lazy var owner = judgement.owner
    private(set) lazy var otherYear = judgement.otherYear
    private(set) lazy var isUnquotedWord = judgement.isUnquotedWord
    private(set) lazy var isQuoted = judgement.isQuoted
    private(set) lazy var isOneOfSeveral = judgement.isOneOfSeveral
    private(set) lazy var isNamedTown = judgement.isNamedTown
    /// What a title beside the name reveals of the person.
    private(set) lazy var titledSex = judgement.titledSex
    let sex: NameTitles.Sex?

    init(_ judgement: NameJudgement) {
      self.judgement = judgement
      rule = judgement.rule
      isKnown = judgement.isKnown
      sex = judgement.knownSex
      doubt = judgement.doubt
    }
  }

  private mutating func doubt(
    of candidate: NameAutomaton.Candidate, match index: Int, in text: [UInt8],
    _ judged: inout Judged?
  ) -> NameDoubt? {
    let (match, rule) = (matches[index], candidate.rule)
    if rule.contains(.sentenceStart), !match.isAtSentenceStart { return .insideWord }
    if rule.contains(.never) {
      noteLonger(candidate, match, in: text)
      return .never
    }
    if rule.contains(.stem), match.formEnd == match.range.upperBound { return .insideWord }
    let judged = judge(candidate, match: index, in: text, &judged)
    if rule.contains(.person) {
      noteOthers(candidate, judged)
    } else if let doubt = doubtOfThing(candidate, judged, match: index, in: text) {
      return doubt
    }
    let doubt = judged.doubt
    if rule.contains(.person), let doubt { contest(candidate, for: doubt, at: match) }
    if rule.isSuperset(of: [.person, .oneWord]), !namesakes.has(.thing, of: candidate.entity),
      judged.isThingInText
    {
      namesakes.note(.thing, of: candidate.entity)
    }
    if isOfOtherBody(candidate, doubt) { return .noEvidence }
    if rule.mayBePlace, let doubt = doubtOfPlace(candidate, judged, at: match) { return doubt }
    let isKnown = namesakes.evidence.contains(candidate.entity)
    if rule.contains(.person), doubt == nil || doubt == .thing || doubt == .somebodyElse,
      let doubt = doubtOfNamesake(candidate, judged, at: match, in: text, isKnown: isKnown)
    {
      return doubt
    }
    let isStrict = rule.contains(.strict) || rule.contains(.needsEvidence) && lexicon.isEmpty
    if doubt == nil, isStrict, !isKnown { return .noEvidence }
    guard doubt == nil, rule.contains(.needsEvidence) else { return doubt }
    // `BERG, Anna` in a line of capitals may be any word, and anybody.
    if rule.contains(.capitals), !isKnown, !judged.isNamedAsPerson,
      !namesakes.full.contains(candidate.entity)
    {
      namesakes.noteAwaited(candidate.entity)
      return .noEvidence
    }
    // A surname that is a place's or a body's name, too.
    if !judged.isNamedAsPerson, names.isThings(match.form) { return .noEvidence }
    // `Beaufort force 9`: a surname of somebody whom the document doesn't name in full.
    if rule.contains(.oneWord), !isKnown,
      !namesakes.isSomebody(candidate.entity, orNamedLater: !judged.mayBeThing)
    {
      guard judged.showsSomebody else {
        namesakes.noteAwaited(candidate.entity)
        return .noEvidence
      }
      namesakes.noteSomebody(candidate.entity)
    }
    // `The new Lanza is out`, where `Lanza Motori` is in the text, too.
    if rule.contains(.oneWord), namesakes.has(.thing, of: candidate.entity),
      !judged.showsSomebodyAmongThings
    {
      return .noEvidence
    }
    if let isShown = isShown(candidate, judged) {
      return isShown && namesakes.full.contains(candidate.entity) ? nil : .noEvidence
    }
    let isShared = names.candidates(of: match.form).contains { $0.entity != candidate.entity }
    if !isShared, !namesakes.contested.contains(candidate.entity) { return nil }
    // An office shows who of a surname is meant, and not that it is who was named last.
    return isKnown && !judged.hasOffice ? nil : .noEvidence
  }

  /// A place needs a preposition after somebody, or in a run after a club, of its name, and no article
  /// where goods have its name; what shows them is noted.
  private mutating func doubtOfPlace(
    _ candidate: NameAutomaton.Candidate, _ judged: Judged, at match: NameAutomaton.Match
  ) -> NameDoubt? {
    if let doubt = judged.doubt {
      if judged.showsStranger || judged.isInResult {
        namesakes.noteStranger(
          candidate.entity, isCertain: judged.showsPerson || judged.isInResult)
      }
      if judged.isInClub { namesakes.noteClub(candidate.entity, in: runsRead) }
      if judged.showsGoods { namesakes.noteGoods(candidate.entity) }
      return doubt
    }
    let isDoubtful =
      namesakes.strangers.contains(candidate.entity)
      || namesakes.clubs[candidate.entity] == runsRead || judged.isWellKnownSurname
    if isDoubtful || isKnownPerson(candidate, match), !judged.isNamedAsPlace { return .noEvidence }
    let isGoods = namesakes.goods.contains(candidate.entity) && judged.isGoodsAfterArticle
    return isGoods ? .thing : doubtOfArticle(candidate, judged)
  }

  /// A town that has no article after a preposition has none elsewhere in the document.
  private mutating func doubtOfArticle(
    _ candidate: NameAutomaton.Candidate, _ judged: Judged
  ) -> NameDoubt? {
    guard candidate.rule.contains(.oneWord), lexicon.hasArticlesOfThings else { return nil }
    if judged.isAloneWithArticle {
      if namesakes.bare.contains(candidate.entity) { return .thing }
      namesakes.noteArticled(candidate.entity)
    } else if judged.isNamedAsPlace {
      namesakes.noteBare(candidate.entity)
    }
    return nil
  }

  /// Whether the text has named somebody in full whose surname is a place's name, too.
  private func isKnownPerson(
    _ place: NameAutomaton.Candidate, _ match: NameAutomaton.Match
  ) -> Bool {
    names.candidates(of: match.form).contains {
      $0.entity != place.entity && $0.rule.contains(.person)
        && namesakes.full.contains($0.entity)
    }
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
    let sex = rule.contains(.person) ? namesakes.sexes[candidate.entity] : nil
    if let judged, judged.rule == rule, judged.isKnown == isKnown, judged.sex == sex {
      return judged
    }
    let new = Judged(
      NameJudgement(
        neighbours, matches[index], rule,
        isAfterName: index > 0 && isName(index - 1, rightBefore: index),
        isAfterBody: index > 0 && isName(index - 1, rightBefore: index, isBody: true),
        isBeforeName: isOther(index + 1, rightAfter: index, isPerson: rule.contains(.person)),
        endOfPerson: endOfPerson(before: index),
        pair: rule.contains(.person) ? pair(ofMatch: index, in: text) : nil,
        isKnown: isKnown, knownSex: sex))
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
  private func isName(
    _ first: Int, rightBefore second: Int, isBody: Bool = false
  ) -> Bool {
    guard matches[first].range.upperBound + 1 == matches[second].range.lowerBound else {
      return false
    }
    // `Varga Rékát Debrecenben`: a case ends a name.
    let hasCase = matches[first].formEnd < matches[first].range.upperBound
    if hasCase, !isBody, lexicon.features.contains(.lastEndings) { return true }
    return !names.candidates(of: matches[first].form).contains {
      $0.rule.contains(.person) || isBody && $0.rule.contains(.place)
    }
  }

  /// Where the match before another one ends, if it is a person's.
  private func endOfPerson(before index: Int) -> Int? {
    guard index > 0 else { return nil }
    let isPerson = names.candidates(of: matches[index - 1].form).contains {
      $0.rule.contains(.person)
    }
    return isPerson ? matches[index - 1].range.upperBound : nil
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

  /// A match and the one that a hyphen joins to it, where both are names of people.
  private func pair(ofMatch index: Int, in text: [UInt8]) -> Range<Int>? {
    for first in [index - 1, index]
    where matches.indices.contains(first) && first + 1 < matches.count {
      let (one, other) = (matches[first], matches[first + 1])
      let gap = one.range.upperBound..<other.range.lowerBound
      guard !gap.isEmpty, gap.count <= 3, one.form != other.form else { continue }
      let (mark, length) = text.scalar(at: gap.lowerBound)
      guard mark.isNameHyphen, length == gap.count else { continue }
      let arePeople = [one, other].allSatisfy { match in
        names.candidates(of: match.form).contains { $0.rule.contains(.person) }
      }
      if arePeople { return one.range.lowerBound..<other.range.upperBound }
    }
    return nil
  }

  mutating func reportOnce(
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
        .ambiguousName, "the name '\(form)' may mean \(list), so it is not linked here",
        at: text.location(of: text.outline.runs[run.index].sourceRange(of: match.range)),
        suggestion: "write a longer name or a reference, or remove the name from one of them"))
  }
}
