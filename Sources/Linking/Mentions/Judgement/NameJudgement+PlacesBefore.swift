internal import Content
internal import Language

/// What the words before a place or a body make of it.
extension NameJudgement {
  func doubtOfOther(after word: NeighbourWord) -> NameDoubt? {
    let folded = word.folded
    // `یک سپیدار` is a poplar.
    if lexicon.features.contains(.caseless), isOneWord, lexicon.articles.contains(folded) {
      return .commonWord
    }
    let isQualified =
      holds(lexicon.qualifiers, word)
      && (word.isCapitalised || lexicon.features.contains(.thingsFirst)
        || lexicon.features.contains(.caseless))
    // `Ms Lincoln` does not live in Lincoln by her name.
    if folded.count > 1 && NameTitles.sex(of: folded) != nil && !holds(lexicon.states, word)
      || NameTitles.abbreviations.contains(folded) && word.hasPoint
    {
      return .somebodyElse
    }
    if isQualified, !isOpener(word) || rule.contains(.place) { return .longerName }
    // `un SMS`
    if !rule.contains(.place), form.count > 1, form.allSatisfy(\.isUppercase),
      lexicon.indefinites.contains(folded)
    {
      return .commonWord
    }
    // `il Como` is a club.
    if rule.contains(.place), lexicon.clubArticles.contains(folded),
      !lexicon.articledPlaces.contains(form.lowercased())
    {
      return .thing
    }
    if lexicon.features.contains(.caseless), GivenNames.contains(folded), !lexicon.isCommon(folded)
    {
      return .longerName
    }
    guard word.isCapitalised, !lexicon.times.contains(folded), !isOpener(word), !isTitle(word),
      !holds(lexicon.states, word), !word.isPossessive, !isAfterName, !isInTitleCase, !isInCapitals
    else { return nil }
    if isInflected, lexicon.sentences.begins(in: text, at: word.range.lowerBound) { return nil }
    if GivenNames.contains(folded) { return .longerName }
    guard lexicon.features.contains(.capitalNouns) else { return .longerName }
    // `in der Dresdner Neustadt`
    if rule.contains(.place), folded.count > 4, ends(word, in: lexicon.demonymEndings) {
      return .longerName
    }
    // `Denzel Washington kommt`: nothing before the word makes a noun of it.
    let isFirst =
      rule.contains(.place) && lexicon.sentences.begins(in: text, at: word.range.lowerBound)
    return isNamelike(word) || isFirst ? .longerName : nil
  }

  /// Whether the name has an ending, or a case, of its own, so that it is no part of a name with the word
  /// before it: `Акции Банка`, `Liikenne Kaarinaan`.
  var isInflected: Bool {
    lexicon.features.contains(.lastEndings) && (!ending.isEmpty || isBeforeApostrophe)
      || lexicon.features.contains(.cases) && rule.contains(.derived)
  }

  /// Whether a capitalised word of a language whose nouns all have capitals is a name itself, as far as
  /// its letters show: no word of the language's lists, and no noun after an article.
  private func isNamelike(_ word: NeighbourWord) -> Bool {
    lexicon.common.contains(word.folded) && !isOpener(word)
  }
}
