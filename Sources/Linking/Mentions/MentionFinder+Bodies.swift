internal import Content
internal import Language

/// What a form means that isn't a person's, where the document has other things of that name.
extension MentionFinder {
  /// What speaks against a form of a body, a place, an event or a term beside the words next to it.
  mutating func doubtOfThing(
    _ candidate: NameAutomaton.Candidate, _ judged: Judged, match index: Int, in text: [UInt8]
  ) -> NameDoubt? {
    if let doubt = doubtOfAcronym(candidate, match: index, in: text) { return doubt }
    let (entity, rule) = (candidate.entity, candidate.rule)
    if judged.isQuoted { namesakes.note(.quoted, of: entity) }
    guard judged.doubt == nil else { return nil }
    if judged.isOneOfSeveral {
      if text[matches[index].range].allSatisfy(\.isCapitalLetter) { namesakes.noteDouble(entity) }
      return .somebodyElse
    }
    if judged.isUnquotedWord, namesakes.has(.quoted, of: entity) { return .commonWord }
    if judged.isNamedTown { return .thing }
    let form = String(decoding: text[matches[index].range], as: UTF8.self)
    if !rule.isDisjoint(with: [.qualified, .owned]), let owner = judged.owner,
      ![", ", " of "].contains(where: { isName(form + $0 + owner, of: entity) })
    {
      return .longerName
    }
    if isOfOtherOwner(entity, rule, judged) { return .longerName }
    guard rule.contains(.edition), let year = judged.otherYear else { return nil }
    let isOwn = isName("\(form) \(year)", of: entity) || isName("\(year) \(form)", of: entity)
    return isOwn ? nil : .longerName
  }

  /// Whether a body that was somebody's where it was named with an owner first is somebody else's here: `Kenya's
  /// Ministry of Fish met. Malawi's Ministry of Fish did not`.
  private mutating func isOfOtherOwner(
    _ body: Int32, _ rule: NameForm.Rule, _ judged: Judged
  ) -> Bool {
    let others: NameForm.Rule = [.place, .event, .concept, .oneWord, .qualified, .owned]
    guard rule.isDisjoint(with: others), let owner = judged.owner,
      lexicon.lists(of: owner.foldedWord).isDisjoint(with: [.times, .givenNames])
    else { return false }
    return namesakes.isOfOtherOwner(body, owner)
  }

  private func isName(_ name: String, of entity: Int32) -> Bool {
    names.form(in: Array(name.utf8), lexicon, from: 0).map {
      names.candidates(of: $0).contains { $0.entity == entity }
    } ?? false
  }

  /// An acronym in brackets after another body's name, or before it, is that one's in the whole document:
  /// `the Election Committee (EC)`; so is one of which the run has another reading beside its own name.
  private mutating func doubtOfAcronym(
    _ candidate: NameAutomaton.Candidate, match index: Int, in text: [UInt8]
  ) -> NameDoubt? {
    let (entity, range) = (candidate.entity, matches[index].range)
    guard candidate.rule.contains(.oneWord) else { return nil }
    if !isAfterOwnName(entity, index), text.isGloss(range) || isReadOtherwise(entity, index, text) {
      namesakes.noteDouble(entity)
    }
    return namesakes.others.contains(entity) ? .somebodyElse : nil
  }

  private func isAfterOwnName(_ entity: Int32, _ index: Int) -> Bool {
    index > 0 && matches[index - 1].range.upperBound + 2 == matches[index].range.lowerBound
      && names.candidates(of: matches[index - 1].form).contains { $0.entity == entity }
  }

  /// Whether words that an acronym is made of are in brackets after it, and no name of the body; or anywhere
  /// in a run that has a longer name of the body, too.
  private func isReadOtherwise(_ entity: Int32, _ index: Int, _ text: [UInt8]) -> Bool {
    let range = matches[index].range
    let letters = Array(text[range])
    guard letters.count > 1, letters.allSatisfy(\.isCapitalLetter) else { return false }
    let own = matches.filter { match in
      match.range.count > range.count
        && names.candidates(of: match.form).contains { $0.entity == entity }
    }
    if own.isEmpty, !text[range.upperBound...].starts(with: " (".utf8) { return false }
    return neighbours.readings(of: letters).contains { reading in
      !own.contains { $0.range.overlaps(reading) }
        && !isName(String(decoding: text[reading], as: UTF8.self), of: entity)
        && (!own.isEmpty || reading.lowerBound == range.upperBound + 2)
    }
  }
}

extension UInt8 {
  fileprivate var isCapitalLetter: Bool { 0x41...0x5A ~= self }
}
