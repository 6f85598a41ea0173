internal import Content
internal import Language

/// What the words before a surname alone make of it: a place, goods, things of several kinds.
extension NameJudgement {
  /// What a preposition or an article makes of a surname alone.
  func doubtOfSurname(after word: NeighbourWord) -> NameDoubt? {
    if isPlaceAfter(word) { return .thing }
    // `la duquesa de Berg`
    if word.holds(.links), wordBeforeLinks(word)?.isOne(of: .nobles) == true {
      return .somebodyElse
    }
    // `on the Berg as lorries queued`
    if word.isOne(of: .definites),
      lexicon.features.isDisjoint(with: [.capitalNouns, .thingsFirst, .articledGivenNames]),
      after?.isOne(of: .spans) != true, isThing(afterArticle: word)
    {
      return .thing
    }
    if isModelYear(word) || isOfSeveralThings(word) { return .thing }
    // But `a Berg aide`.
    if !isKnown, !isBeforeOffice, !isNamedAsPerson, isAttribute(word) { return .noEvidence }
    // `La Fontaine`
    if lexicon.features.contains(.bareSurnames), word.isOne(of: .articles), !isBeforeOffice,
      !isGivenNameWithArticle
    {
      return .thing
    }
    if isNoun(after: word), !isBeforeOffice { return .commonWord }
    // `the Berg 500`
    if word.isOne(of: .articles), after?.isNumber == true { return .thing }
    // `un Picasso`
    return word.isOne(of: .indefinites) && !isBeforeOffice ? .somebodyElse : nil
  }

  /// Whether a noun in the plural with its article is before a surname: `le cucine Berg`, `les biscuits Berg`.
  private func isOfSeveralThings(_ noun: NeighbourWord) -> Bool {
    guard lexicon.features.contains(.thingsFirst), lexicon.has(.deeds), !noun.isCapitalised,
      noun.lists.isDisjoint(with: [
        .titles, .kin, .openers, .speech, .links, .deeds, .betweens, .verbs, .games, .times,
      ]),
      let article = neighbours.word(before: noun), article.isOne(of: .plurals), !isTitle(noun),
      let last = noun.folded.last
    else { return false }
    if last == "s" || last == "x" { return !ends(noun, in: lexicon.ends(of: .verbs)) }
    guard article.folded != "le" || isOpener(article) else { return false }
    return last == "i" || last == "e" && article.folded == "le"
  }

  /// Whether a year makes goods of a surname, with an article or an owner before it: `his 1959 Berg`.
  private func isModelYear(_ year: NeighbourWord) -> Bool {
    guard year.text.count == 4, year.text.allSatisfy(\.isNumber), !isBeforeOffice,
      let word = neighbours.word(before: year)
    else { return false }
    return (word.isOne(of: .articles) || word.isOne(of: .possessives))
      && after.map { $0.isOne(of: .openers) || endsLikeVerb($0) || $0.isOne(of: .auxiliaries) }
        ?? true
  }

  /// Whether a word and an article before it make a noun of a surname: `a double-twisting Berg`,
  /// `the last flying Berg`.
  private func isAttribute(_ word: NeighbourWord) -> Bool {
    guard !word.isCapitalised, word.lists.isEmpty || word.isOne(of: .travel),
      lexicon.features.isDisjoint(with: [.capitalNouns, .thingsFirst, .caseless]),
      let first = neighbours.word(before: word)
    else { return false }
    if first.isOne(of: .indefinites) { return true }
    let isCompound = word.text.contains { $0 == "-" }
    guard isCompound || first.isOne(of: .openers) && ends(word, in: lexicon.ends(of: .gerunds)),
      !first.isCapitalised
    else { return false }
    return neighbours.word(before: first)?.isOne(of: .articles) == true
  }
}
