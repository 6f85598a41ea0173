internal import Content
internal import Language
internal import Support

extension NameJudgement {
  /// Whether words that distinguish generations follow: `Jr.`, `III`, `the Elder`.
  var hasGeneration: Bool {
    var index = range.upperBound
    if index < text.count, text[index] == UInt8(ascii: ",") { index += 1 }
    guard let word = neighbours.word(after: index) else { return false }
    let folded = word.folded
    if lexicon.generations.contains(folded) {
      let isNumeral = folded.allSatisfy { "iv".contains($0) }
      return isNumeral ? word.isInCapitals : word.isCapitalised || word.hasPoint || folded.count > 2
    }
    guard let next = neighbours.word(after: word.range.upperBound) else { return false }
    return lexicon.generations.contains(folded + " " + next.folded)
  }

  /// What the words after the name make of it.
  var doubtAfter: NameDoubt? {
    if isPossessive { return doubtAfterPossessive }
    if lexicon.features.contains(.unspaced) { return doubtUnspacedAfter }
    if let doubt = doubtOfSurnameAfter { return doubt }
    guard let word = neighbours.word(after: range.upperBound) else { return nil }
    let folded = word.folded
    if isPerson, isOneWord, lexicon.features.contains(.thingsFirst), !word.isCapitalised,
      word.text.count > 3, lexicon.others.contains(folded)
    {
      return .somebodyElse
    }
    if lexicon.kin.contains(folded), isPerson { return .family }
    if isQualifier(word) || isFirm(word) { return .longerName }
    if isPerson, isOneWord, isLocal(word) { return .thing }
    let isFirst = lexicon.features.contains(.thingsFirst)
    let hasCapitalNouns = lexicon.features.contains(.capitalNouns)
    if isThing(word), !isFirst || word.isCapitalised || hasCapitalNouns {
      return lexicon.titles.contains(folded) && !word.isCapitalised ? nil : .thing
    }
    if rule.contains(.given), lexicon.features.contains(.caseless) {
      let isKnown =
        holds(lexicon.openers, word) || holds(lexicon.speech, word) || holds(lexicon.titles, word)
      return isKnown ? nil : .somebodyElse
    }
    guard word.isCapitalised else { return nil }
    return doubtOfCapital(after: word)
  }

  private func doubtOfCapital(after word: NeighbourWord) -> NameDoubt? {
    let folded = word.folded
    if rule.contains(.given), !isInTitleCase { return .somebodyElse }
    if lexicon.times.contains(folded) || word.text == "I" || isBeforeName { return nil }
    if isInTitleCase || isInCapitals || lexicon.features.contains(.caseless) { return nil }
    if lexicon.features.contains(.capitalNouns) {
      return isPerson && isOneWord && !isTitle(word) && isSurnamelike(word) ? .longerName : nil
    }
    return !isPerson && isTitle(word) ? nil : .longerName
  }

  /// Whether a capitalised word after a surname may be a second surname, where all nouns have capitals.
  private func isSurnamelike(_ word: NeighbourWord) -> Bool {
    lexicon.common.contains(word.folded)
  }

  private func isQualifier(_ word: NeighbourWord) -> Bool {
    guard !isPerson else { return false }
    if lexicon.qualifiersAfter.contains(word.folded) { return true }
    guard let next = neighbours.word(after: word.range.upperBound) else { return false }
    return lexicon.qualifiersAfter.contains(word.folded + " " + next.folded)
  }

  /// `'s`, or an apostrophe after a name in `s`.
  private var isPossessive: Bool {
    guard let mark = neighbours.scalar(range.upperBound), mark.isApostrophe else { return false }
    return true
  }

  /// `Berg's disease`, `Berg's Bakery`.
  private var doubtAfterPossessive: NameDoubt? {
    guard isPerson, !lexicon.features.contains(.capitalNouns),
      let mark = neighbours.scalar(range.upperBound)
    else { return nil }
    let end = range.upperBound + UTF8.width(mark)
    let letter = neighbours.word(at: end)
    guard let word = neighbours.word(after: letter?.range.upperBound ?? end) else { return nil }
    if lexicon.eponyms.contains(word.folded) { return .thing }
    if word.isCapitalised, lexicon.firms.contains(word.folded) { return .longerName }
    return word.isCapitalised && isThing(word) && !isTitle(word) && !isInTitleCase && !isInCapitals
      ? .thing : nil
  }

  /// Whether `and` and a noun follow that make a firm of the name: `Berg and Sons`.
  private func isFirm(_ word: NeighbourWord) -> Bool {
    guard Self.joins.contains(word.folded),
      let next = neighbours.word(after: word.range.upperBound), next.isCapitalised
    else { return false }
    return lexicon.firms.contains(next.folded)
  }

  /// Whether the words after a surname show that a place is meant: `Berg police`, `Berg high school`.
  private func isLocal(_ word: NeighbourWord) -> Bool {
    if lexicon.locals.contains(word.folded) { return true }
    guard lexicon.thingModifiers.contains(word.folded),
      let next = neighbours.word(after: word.range.upperBound)
    else { return false }
    return isThing(next)
  }

  /// A hyphen, an ampersand or a middle dot right after the name.
  var doubtJoinedAfter: NameDoubt? {
    guard let mark = neighbours.scalar(range.upperBound) else { return nil }
    let index = range.upperBound + UTF8.width(mark)
    if mark == "&" { return .longerName }
    if mark == " ", index < text.count, text[index] == UInt8(ascii: "&") { return .longerName }
    if mark == "・" || mark == "·" || mark == "•" {
      return neighbours.scalar(index)?.isWordPart == true ? .longerName : nil
    }
    if mark.isNameHyphen, isOneWord, let next = neighbours.scalar(index), next.isDigit {
      return .longerName
    }
    guard mark.isNameHyphen, !isBeforeName, let word = neighbours.word(at: index) else {
      return nil
    }
    if isThing(word) { return .thing }
    if isPerson, isOneWord, lexicon.localEndings.contains(word.folded) { return .thing }
    if joinsPlace(word) { return .longerName }
    if lexicon.kin.contains(word.folded), isPerson { return .family }
    guard word.isCapitalised else { return nil }
    // `Berg-Regierung` is about Berg; `Berg-Hansen` and `Guinea-Bissau` are something else.
    let isNamed = isPerson && isOneWord || rule.contains(.place)
    guard lexicon.features.contains(.capitalNouns) else { return .longerName }
    return isNamed && !isCompoundNoun(word) ? .longerName : nil
  }

  /// Whether a place's longer name goes on: `Berg-on-Sea`.
  private func joinsPlace(_ word: NeighbourWord) -> Bool {
    let parts = word.text.split(whereSeparator: {
      $0 == "-" || $0 == "\u{2010}" || $0 == "\u{2011}"
    })
    guard parts.count > 1, let last = parts.last else { return false }
    return last.first?.isUppercase == true
      && NameLexicon.placeJoins.contains(parts[0].lowercased())
  }

  private func isCompoundNoun(_ word: NeighbourWord) -> Bool {
    let folded = word.folded
    if lexicon.states.contains(folded) || isTitle(word) { return true }
    return lexicon.compounds.contains { folded.hasSuffix($0) || folded.hasPrefix($0) }
  }

  // MARK: Without spaces

  private var doubtUnspacedAfter: NameDoubt? {
    if startsAfter(in: lexicon.kin), isPerson { return .family }
    if startsAfter(in: lexicon.titles) || startsAfter(in: lexicon.states) { return nil }
    if startsAfter(in: lexicon.generations), isPerson { return .generation }
    if startsAfter(in: lexicon.things) { return .thing }
    if !isPerson, startsAfter(in: lexicon.qualifiersAfter) { return .longerName }
    guard let after = neighbours.scalar(range.upperBound) else { return nil }
    let last = text.scalar(before: range.upperBound) ?? " "
    // `東京タワー`: a word of another script that is joined to the place.
    if !isPerson, WordBoundary.isIdeograph(last), WordBoundary.isKatakana(after) {
      return .longerName
    }
    guard isShort, WordBoundary.isIdeograph(after) else { return nil }
    // Another ideograph may go on with a word, or begin somebody else's given name.
    return startsAfter(in: lexicon.speech) || startsAfter(in: lexicon.openers) ? nil : .longerName
  }
}
