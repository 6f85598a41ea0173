internal import Content
internal import Language

/// Short forms of bodies and terms that are another one's, or a word, where they are read.
extension NameJudgement {
  /// Whether it is written in capitals alone, and no place's.
  private var isAcronym: Bool {
    !isPerson && !rule.contains(.place) && isOneWord && form.count > 1
      && form.allSatisfy(\.isUppercase)
  }

  /// What the words beside an acronym make of it: a title (`MSP Anna Berg`), what is counted (`his 40th RBI`,
  /// `she became an MSP`), money (`4 million CFA francs`).
  var doubtOfAcronym: NameDoubt? {
    guard isAcronym else { return nil }
    if let word = after {
      if word.isOne(of: .money) { return .longerName }
      if word.isCapitalised, !word.isInCapitals, word.isOne(of: .givenNames),
        neighbours.word(after: word).map({ $0.isCapitalised && !$0.isInCapitals }) == true
      {
        return .commonWord
      }
    }
    // `les CRS ont chargé`, where the body is declared in the singular.
    if let word = before, word.isOne(of: .plurals), lexicon.features.contains(.thingsFirst),
      !lexicon.endings.contains(where: \.isAlsoPlural), !rule.contains(.concept)
    {
      return .commonWord
    }
    guard lexicon.features.contains(.capitalTitles), let word = before, endsPhrase else {
      return nil
    }
    if isOrdinal(word) { return .commonWord }
    guard word.isOne(of: .indefinites) else { return nil }
    // `the firm plans an IPO`, which is a term.
    return !rule.contains(.concept)
      || neighbours.word(before: word).map { NameLexicon.makesRole($0.folded) } == true
      ? .commonWord : nil
  }

  private func isOrdinal(_ word: NeighbourWord) -> Bool {
    word.isNumber && ["st", "nd", "rd", "th"].contains(String(word.folded.suffix(2)))
  }

  /// Whether no noun follows that the name belongs to: `the other ASC.`, but `the other EU states`.
  var endsPhrase: Bool {
    if let mark = neighbours.scalar(range.upperBound), mark.isNameHyphen || mark.isApostrophe {
      return false
    }
    guard let word = after else { return true }
    if lexicon.features.contains(.thingsFirst) { return true }
    if lexicon.features.contains(.capitalNouns) { return !word.isCapitalised }
    // `its 3rd meeting`, which begins sentences, too.
    if word.folded.hasSuffix("ing") { return false }
    return word.isOne(of: .openers) || word.isOne(of: .copulas) || word.isOne(of: .auxiliaries)
      || word.isOne(of: .verbs) || word.holds(.speech) || endsLikeVerb(word)
  }

  /// Whether a word before the name says that there are several of it: `the other ASC`, `another Paris`.
  var isOneOfSeveral: Bool {
    guard isOneWord, !rule.contains(.concept), !lexicon.features.contains(.unspaced),
      let word = before
    else { return false }
    let isOther =
      word.isOne(of: .namesakes) && word.isOne(of: .others) && !word.isOne(of: .sources)
    // `« Trois Montpellier »`
    return NameLexicon.isNumeral(word.folded) && endsPhrase
      || isOther && (!word.isCapitalised || isOpener(word)) && endsPhrase
  }

  /// Whether a body's name may be a word of the language, as no quotation marks are around it where it has no
  /// capital of its own.
  var isUnquotedWord: Bool {
    guard isOneWord, rule.isDisjoint(with: [.person, .place, .concept]), !isQuoted,
      lexicon.features.isDisjoint(with: [.unspaced, .capitalNouns]), isCapitalExpected
    else { return false }
    if let word = before, word.holds(.bodies) || word.holds(.things) || word.holds(.media) {
      return false
    }
    return
      !(isBeforeSpeech || lexicon.features.contains(.caseless) && before?.holds(.speech) == true)
  }
}
