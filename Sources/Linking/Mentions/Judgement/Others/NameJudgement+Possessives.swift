internal import Content
internal import Language
internal import Support

/// What a possessive makes of a name.
extension NameJudgement {
  /// `'s`, or an apostrophe after a name in `s`.
  var isPossessive: Bool { isBeforeApostrophe }

  /// `Berg's disease`, `Berg's Bakery`.
  var doubtAfterPossessive: NameDoubt? {
    guard isPerson, !lexicon.features.contains(.capitalNouns),
      let mark = neighbours.scalar(range.upperBound)
    else { return nil }
    let end = range.upperBound + UTF8.width(mark)
    let letter = neighbours.word(at: end)
    let next = neighbours.word(after: letter?.range.upperBound ?? end)
    if lists.contains(.diseases), next.map({ $0.isOne(of: .openers) }) ?? true { return .thing }
    guard let word = next else { return nil }
    // `Wilson's petrel`
    if !word.isCapitalised, NameLexicon.isWildSpecies(word.folded) { return .thing }
    if word.isOne(of: .eponyms), isLastOfNouns(word) { return .thing }
    if word.isCapitalised, word.isOne(of: .firms) { return .longerName }
    let isThing = isThing(word) || word.isOne(of: .capitalThings)
    return word.isCapitalised && isThing && !isTitle(word) && !isInTitleCase && !isInCapitals
      ? .thing : nil
  }

  /// Whether no noun follows another one: `Berg's law`, but `Berg's law firm`.
  private func isLastOfNouns(_ noun: NeighbourWord) -> Bool {
    guard let next = neighbours.word(after: noun) else { return true }
    return !next.isOne(of: .firms)
  }
}
