internal import Content
internal import Language

/// Whom a name means where the document has others of that name.
extension MentionFinder {
  /// Whoever is first named as a character, a namesake or an animal stays in doubt to the end; and somebody
  /// whose full name a disclaimer or a sentence gives to two, from the start.
  mutating func doubtOfNamesake(
    _ candidate: NameAutomaton.Candidate, _ judged: Judged, at match: NameAutomaton.Match,
    in text: [UInt8], isKnown: Bool
  ) -> NameDoubt? {
    let (entity, isFull) = (candidate.entity, candidate.rule.contains(.full))
    let naming = Namesakes.Naming(entity: entity, run: runsRead, range: match.range)
    let isDouble =
      isKnown && isFull && judged.doubt != .thing && isDouble(naming, judged, in: text)
    if isFull, judged.doubt == nil {
      namesakes.noteIntroduction(
        of: entity, as: judged.introduction, wordsOfName: judged.wordsOfName, in: runsRead)
    }
    if isDouble {
      namesakes.noteDouble(entity)
      return .somebodyElse
    }
    if judged.doubt != nil {
      if !isKnown, judged.isOfCreature { namesakes.noteCreature(entity, isFull: isFull) }
      if !isKnown, judged.isCase { namesakes.contest(entity, isNamed: false) }
      return nil
    }
    if namesakes.others.contains(entity) { return .somebodyElse }
    if isKnown { return nil }
    if judged.isOfSomebodyElse {
      if isFull { namesakes.noteOther(entity) }
      return .somebodyElse
    }
    let creatures = isFull ? namesakes.creatures : namesakes.creaturesInShort
    return creatures.contains(entity) && !judged.isNamedAsPerson ? .thing : nil
  }

  /// Whether a full name of somebody known is given to a second one.
  private func isDouble(_ naming: Namesakes.Naming, _ judged: Judged, in text: [UInt8]) -> Bool {
    if judged.isAfterDisclaimer { return true }
    guard judged.doubt == nil, let entity = naming.entity else { return false }
    return namesakes.isNamedTwice(entity, at: naming, in: text, lexicon)
      || namesakes.isIntroducedAgain(
        entity, as: judged.introduction, wordsOfName: judged.wordsOfName, in: runsRead)
  }

  /// Notes what a longer name that isn't a place's shows of the place: `Georgia Banks` is somebody, and may
  /// be called `Georgia`.
  mutating func noteLonger(
    _ candidate: NameAutomaton.Candidate, _ match: NameAutomaton.Match, in text: [UInt8]
  ) {
    let words = String(decoding: text[match.range], as: UTF8.self).foldedWord.split(separator: " ")
    let placeNouns: WordLists = [
      .things, .capitalThings, .states, .qualifiers, .times, .towns, .works,
    ]
    if words.count == 2, NameLexicon.isGivenPlace(String(words[0])),
      lexicon.lists(of: String(words[1])).isDisjoint(with: placeNouns)
    {
      namesakes.noteStranger(candidate.entity)
    }
  }

  mutating func contest(
    _ candidate: NameAutomaton.Candidate, for doubt: NameDoubt, at match: NameAutomaton.Match
  ) {
    guard doubt.showsNamesake else { return }
    namesakes.contest(candidate.entity, isNamed: doubt == .givenName)
    guard doubt == .givenName, candidate.rule.contains(.needsEvidence) else { return }
    namesakes.noteStranger(
      match.form, at: .init(entity: nil, run: runsRead, range: match.range))
  }

  /// Notes what a person's name shows of others of the surname: somebody else's full name, that somebody is no
  /// relation or something has its name from the person, the office that a full name comes with.
  mutating func noteOthers(_ candidate: NameAutomaton.Candidate, _ judged: Judged) {
    let (entity, rule) = (candidate.entity, candidate.rule)
    if judged.doubt == .givenName, rule.contains(.needsEvidence), !rule.contains(.given),
      judged.isAfterGivenName
    {
      namesakes.noteRival(of: entity, judged.rivalSex, office: judged.rivalOffice)
    }
    guard judged.doubt == nil, rule.contains(.full) else { return }
    if let office = judged.office ?? judged.introduction?.word {
      namesakes.note(office: office, of: entity)
    }
    if judged.isDisclaimed { namesakes.note(.disclaimed, of: entity) }
    if judged.givesName { namesakes.note(.nameGiver, of: entity) }
  }

  /// Whether a surname alone means somebody although others, or things, have it in the document: only by an
  /// office that is known to be that person's, or a title that the others can't have; nil where nobody has.
  func isShown(_ candidate: NameAutomaton.Candidate, _ judged: Judged) -> Bool? {
    let entity = candidate.entity
    if namesakes.has(.nameGiver, of: entity), !judged.hasTitle { return false }
    let rivals = namesakes.rivals[entity]
    guard rivals != nil || namesakes.has(.disclaimed, of: entity) else { return nil }
    if let office = judged.office, namesakes.offices[entity]?.contains(office) == true {
      return rivals?.contains { $0.office == office } != true
    }
    guard let sex = judged.titledSex, let rivals else { return false }
    return rivals.allSatisfy { $0.sex == (sex == .man ? .woman : .man) }
  }
}
