internal import Content
internal import Language

extension NameJudgement {
  /// What the words before the name make of it.
  var doubtBefore: NameDoubt? {
    if let doubt = doubtJoinedBefore { return doubt }
    guard let word = neighbours.word(before: range.lowerBound) else {
      return lexicon.features.contains(.unspaced) ? doubtUnspacedBefore : nil
    }
    if word.hasPoint {
      if isPerson, lexicon.generationsBefore.contains(word.folded) { return .generation }
      if word.isInitial, !lexicon.titles.contains(word.folded) { return .givenName }
      guard isTitle(word) || NameTitles.abbreviations.contains(word.folded) else { return nil }
      if word.folded == "st" { return .longerName }
    }
    if let doubt = doubtOfThing(before: word) { return doubt }
    // `MS Mara Berg` is a ship.
    if word.isInCapitals, !isInCapitals, lexicon.qualifiers.contains(word.folded) { return .thing }
    return isPerson ? doubtOfPerson(after: word) : doubtOfOther(after: word)
  }

  /// A hyphen, an ampersand or a middle dot right before the name.
  private var doubtJoinedBefore: NameDoubt? {
    guard let mark = text.scalar(before: range.lowerBound) else { return nil }
    let index = range.lowerBound - UTF8.width(mark)
    if mark == "・" || mark == "·" || mark == "•", text.scalar(before: index)?.isWordPart == true {
      return .givenName
    }
    if mark == "&" { return .longerName }
    if mark == ".", isAfterInitial(endingAt: index) { return isPerson ? .givenName : .longerName }
    if mark == " ", index > 0, text[index - 1] == UInt8(ascii: "&") { return .longerName }
    guard mark.isNameHyphen, !isAfterName else { return nil }
    var start = index
    while let scalar = text.scalar(before: start), scalar.isWordPart { start -= UTF8.width(scalar) }
    guard start < index else { return nil }
    let word = String(decoding: text[start..<index], as: UTF8.self)
    let folded = word.lowercased()
    if NameLexicon.surnameArticles.contains(folded) { return .particle }
    let isCapital = word.unicodeScalars.first?.properties.isUppercase == true
    // `motie-Berg`, but `anti-Berg`.
    if NameLexicon.prefixes.contains(folded) { return nil }
    if lexicon.things.contains(folded) { return .thing }
    if lexicon.qualifiers.contains(folded) { return .longerName }
    return isCapital && !lexicon.titles.contains(folded) && !lexicon.openers.contains(folded)
      ? .longerName : nil
  }

  /// `J.M.Berg`, `Дж.Лондон`.
  private func isAfterInitial(endingAt index: Int) -> Bool {
    var start = index
    for _ in 0..<2 {
      guard let letter = text.scalar(before: start), letter.isWordPart else { break }
      start -= UTF8.width(letter)
    }
    guard start < index, !text.continuesWord(before: start) else { return false }
    return text.scalar(at: start).scalar.properties.isUppercase
  }

  /// A noun that makes a thing's name of it, right before it or with `of` between.
  private func doubtOfThing(before word: NeighbourWord) -> NameDoubt? {
    let isFirst = lexicon.features.contains(.thingsFirst)
    if rule.contains(.place), isQualifiedState(word) { return .longerName }
    let isBody = !isPerson && !rule.contains(.place)
    if hasClitic || lexicon.features.contains(.lastEndings) || isBody && holds(lexicon.bodies, word)
    {
      return nil
    }
    if holds(isPerson ? lexicon.vessels : lexicon.works, word) { return .thing }
    // `Spätwerk von Stettens`: a particle keeps them apart, but not in `calle de la Vega`.
    let isApart = isPerson && form.first?.isLowercase == true && !isFirst
    if isThing(word), !isApart, isFirst || word.isCapitalised && !isOpener(word) {
      if lexicon.features.contains(.cases), !RussianCases.mayBeGenitive(form) { return nil }
      let isOffice = isPerson && isTitle(word) && !isFirst
      // `County Dorn` is around a town.
      if word.isCapitalised, lexicon.districtsFirst.contains(word.folded) { return .longerName }
      return isOffice || !isPerson && holds(lexicon.states, word) ? nil : .thing
    }
    // `la ville Moreau`
    if isFirst, isPerson, isOneWord, holds(lexicon.towns, word) { return .thing }
    guard holds(lexicon.links, word), let noun = wordBeforeLinks(word), !noun.hasPoint
    else { return nil }
    // `the hospital of the Red Cross` is its own.
    if isBody, !rule.contains(.short),
      !noun.isCapitalised || lexicon.features.contains(.capitalNouns)
    {
      return nil
    }
    // `Domingo de Ramos`
    if isPerson, isFirst, holds(lexicon.times, noun) { return .thing }
    if rule.contains(.place), isQualifiedState(noun) { return .longerName }
    if holds(lexicon.states, noun) {
      // `the town of Berg` isn't a person.
      return isPerson && isOneWord && isThing(noun) && !isTitle(noun) ? .thing : nil
    }
    if isThing(noun), isFirst || noun.isCapitalised { return .thing }
    // `Friends of Dorn`: a body, where the capital is not a sentence's.
    let isNamedAfter =
      rule.contains(.place) && noun.isCapitalised && !isTitle(noun)
      && !lexicon.features.contains(.capitalNouns) && !lexicon.features.contains(.caseless)
      && (!lexicon.sentences.begins(in: text, at: noun.range.lowerBound)
        || GivenNames.contains(noun.folded))
      && !isInTitleCase
      && !holds(lexicon.times, noun)
    return isNamedAfter ? .thing : nil
  }

  /// Whether a noun that leaves a place what it is has a qualifier that doesn't:
  /// `the Democratic Republic of Dorn`, `República Democrática de Dorn`.
  private func isQualifiedState(_ noun: NeighbourWord) -> Bool {
    let isQualifier = { (word: NeighbourWord) in
      lexicon.qualifiers.contains(word.folded) && !holds(lexicon.states, word)
        && (word.isCapitalised || lexicon.features.contains(.thingsFirst))
    }
    guard let before = neighbours.word(before: noun.range.lowerBound), !before.hasPoint else {
      return false
    }
    return holds(lexicon.states, noun) && isQualifier(before)
      || isQualifier(noun) && holds(lexicon.states, before)
  }

  /// The word before `of`, `de la` and the like.
  private func wordBeforeLinks(_ link: NeighbourWord) -> NeighbourWord? {
    var word = neighbours.word(before: link.range.lowerBound)
    for _ in 0..<2 {
      guard let next = word, holds(lexicon.links, next) else { return word }
      word = neighbours.word(before: next.range.lowerBound)
    }
    return word
  }

  func isThing(_ word: NeighbourWord) -> Bool {
    if holds(lexicon.things, word) { return true }
    let folded = word.folded
    if lexicon.titles.contains(folded) { return false }
    let stem = folded.split(separator: "'").first.map(String.init) ?? folded
    return lexicon.thingEndings.contains { stem.hasSuffix($0) }
  }

  // MARK: People

  private func doubtOfPerson(after word: NeighbourWord) -> NameDoubt? {
    let folded = word.folded
    if isParticle(word) || isPatronymic(word) { return .particle }
    if isOneWord, holds(lexicon.kin, word), !word.isPossessive { return .family }
    // `los Ortiz`, where a family's name has no plural of its own.
    if isOneWord, lexicon.plurals.contains(folded), !lexicon.endings.contains(where: \.isAlsoPlural)
    {
      return .family
    }
    if isTitle(word) { return doubtOfTitle(word) }
    if isOneWord, isPlaceAfter(word) { return .thing }
    // `La Fontaine`
    if isOneWord, lexicon.features.contains(.bareSurnames), lexicon.articles.contains(folded),
      !isBeforeOffice
    {
      return .thing
    }
    if isOneWord, isNoun(after: word), !isBeforeOffice { return .commonWord }
    if !isOneWord, isNamesake(after: word) { return .somebodyElse }
    if isOneWord, lexicon.articles.contains(folded), isBeforeNumber { return .thing }
    if isOneWord, lexicon.others.contains(folded),
      !isOpener(word) || word.isCapitalised || word.text.count > 2
    {
      return isBeforeOffice ? nil : .somebodyElse
    }
    if lexicon.features.contains(.caseless) { return doubtOfCaseless(after: word) }
    if isOneWord, isOpener(word), lexicon.qualifiers.contains(folded),
      !lexicon.features.contains(.capitalNouns)
    {
      return .thing
    }
    if !isOneWord, isNounBefore(word) { return nil }
    guard word.isCapitalised, !lexicon.times.contains(folded), !isOpener(word), !word.isPossessive
    else { return nil }
    if isAfterName || lexicon.features.contains(.lastEndings) && folded.contains("'") { return nil }
    if isInTitleCase, !isOneWord { return nil }
    if isInCapitals, !isOneWord || lexicon.openers.contains(folded) { return nil }
    if isInflected, ends(word, in: lexicon.nounEndings), !GivenNames.contains(folded) {
      return nil
    }
    return .givenName
  }

  /// Whether a capitalised word before a full name is none of its given names: by a sentence's start,
  /// an article (`the Norwegian Mara Berg`) or a preposition of place (`in Oslo Mara Berg said`) before it.
  private func isNounBefore(_ word: NeighbourWord) -> Bool {
    if GivenNames.contains(word.folded) || word.isInCapitals { return false }
    if lexicon.sentences.begins(in: text, at: word.range.lowerBound) { return true }
    guard let first = neighbours.word(before: word.range.lowerBound) else { return false }
    return lexicon.articles.contains(first.folded) || lexicon.inside.contains(first.folded)
  }

  /// Whether words before a full name make it a namesake's: `another Anna Berg`, `also called Anna Berg`.
  private func isNamesake(after word: NeighbourWord) -> Bool {
    if lexicon.namesakes.contains(word.folded) { return true }
    guard let first = neighbours.word(before: word.range.lowerBound) else { return false }
    return lexicon.namesakes.contains(first.folded + " " + word.folded)
  }

  /// `the Berg 500`.
  private var isBeforeNumber: Bool {
    neighbours.word(after: range.upperBound)?.isNumber ?? false
  }

  /// Whether an office or a compound follows, so that what is before the name belongs to it:
  /// `a Berg aide`, `a Berg-led firm`.
  var isBeforeOffice: Bool {
    if neighbours.scalar(range.upperBound)?.isNameHyphen == true { return true }
    return neighbours.word(after: range.upperBound).map { !$0.isCapitalised && isTitle($0) }
      ?? false
  }

  /// Whether an article, with adjectives after it or not, makes a noun of a word where all nouns have
  /// capitals: `ihr gutes Herz`; but `Das sagte Berg` and `der Plan, den Berg ablehnt`.
  private func isNoun(after word: NeighbourWord) -> Bool {
    guard lexicon.features.contains(.capitalNouns) else { return false }
    if lexicon.articles.contains(word.folded) { return !isRelative(word) }
    guard !word.isCapitalised, ends(word, in: lexicon.attributeEndings),
      let article = neighbours.word(before: word.range.lowerBound)
    else { return false }
    return lexicon.articles.contains(article.folded)
      && !lexicon.relativePronouns.contains(article.folded)
  }

  /// Whether a pronoun has a comma before it, or before its preposition.
  private func isRelative(_ pronoun: NeighbourWord) -> Bool {
    guard lexicon.relativePronouns.contains(pronoun.folded) else { return false }
    let isAfterComma = { (word: NeighbourWord) in
      text[..<word.range.lowerBound].last { $0 != UInt8(ascii: " ") } == UInt8(ascii: ",")
    }
    return isAfterComma(pronoun)
      || neighbours.word(before: pronoun.range.lowerBound).map(isAfterComma) ?? false
  }

  private func isParticle(_ word: NeighbourWord) -> Bool {
    let folded = word.folded
    guard NameLexicon.surnameParticles.contains(folded) || lexicon.particles.contains(folded) else {
      return false
    }
    // `Della Valle`, but `Di Berg`.
    if isOpener(word) { return isOneWord && NameLexicon.joinedArticles.contains(folded) }
    if !lexicon.particles.contains(folded) {
      // A word of this language that is a particle in another one only.
      return !lexicon.openers.contains(folded) || word.isCapitalised
    }
    if word.isCapitalised { return true }
    guard isOneWord, let before = wordBeforeParticles(word), before.isCapitalised else {
      return false
    }
    // `J. de Berg`
    if before.hasPoint { return before.isInitial }
    if lexicon.particles.contains(before.folded) { return true }
    // `die Familie von Berg`
    if lexicon.kin.contains(before.folded) { return true }
    if isOpener(before) || isTitle(before) || lexicon.states.contains(before.folded) {
      return false
    }
    guard lexicon.features.contains(.capitalNouns),
      let first = neighbours.word(before: before.range.lowerBound)
    else { return true }
    return !lexicon.plurals.contains(first.folded) && !lexicon.others.contains(first.folded)
  }

  /// Whether the whole name is that of somebody's father: `Omar bin Salem Harun`.
  private func isPatronymic(_ word: NeighbourWord) -> Bool {
    guard NameLexicon.patronymics.contains(word.folded), !word.isCapitalised,
      let son = neighbours.word(before: word.range.lowerBound)
    else { return false }
    return son.isCapitalised || lexicon.features.contains(.caseless)
  }

  /// The word before the particles of a surname: `van den Berg`, `de la Torre`.
  private func wordBeforeParticles(_ particle: NeighbourWord) -> NeighbourWord? {
    var word = neighbours.word(before: particle.range.lowerBound)
    for _ in 0..<2 {
      guard let next = word, !next.isCapitalised, lexicon.particles.contains(next.folded) else {
        return word
      }
      word = neighbours.word(before: next.range.lowerBound)
    }
    return word
  }

  private func doubtOfTitle(_ word: NeighbourWord) -> NameDoubt? {
    if isOneWord, rule.contains(.needsEvidence), !rule.contains(.given),
      holds(lexicon.crowns, word)
    {
      return .somebodyElse
    }
    let sex = NameTitles.sex(of: word.folded) ?? (isOneWord ? sex(ofOffice: word.folded) : nil)
    switch sex {
    case .man? where rule.contains(.woman): return .somebodyElse
    case .woman? where rule.contains(.man): return .somebodyElse
    default: break
    }
    // `Mr and Mrs Berg`.
    guard let join = neighbours.word(before: word.range.lowerBound),
      NameLexicon.joins.contains(join.folded),
      let first = neighbours.word(before: join.range.lowerBound),
      NameTitles.sex(of: first.folded) != nil,
      NameTitles.sex(of: word.folded) != nil
    else { return nil }
    return .family
  }

  private func sex(ofOffice title: String) -> NameTitles.Sex? {
    let office = title.split(separator: "-").last.map(String.init) ?? title
    if lexicon.offices.ofMen.contains(office) { return .man }
    return lexicon.offices.ofWomen.contains(office) ? .woman : nil
  }

  /// Without capitals, a word that is not known may be a given name.
  private func doubtOfCaseless(after word: NeighbourWord) -> NameDoubt? {
    guard isOneWord, rule.contains(.needsEvidence), !hasClitic else { return nil }
    if lexicon.particles.contains(word.folded) { return .particle }
    if GivenNames.contains(word.folded) || isServant(word) { return .givenName }
    if word.text.hasSuffix("\u{654}") || isKnown || isVerb(word.folded) { return nil }
    let isWord =
      holds(lexicon.openers, word) || holds(lexicon.speech, word) || holds(lexicon.links, word)
      || holds(lexicon.titles, word)
    return isWord ? nil : .unknownWord
  }

  /// `عبد الرحمن`, which is one given name.
  private func isServant(_ word: NeighbourWord) -> Bool {
    neighbours.word(before: word.range.lowerBound).map {
      GivenNames.servants.contains($0.folded)
    } ?? false
  }

  /// Whether a conjunction or a preposition is joined to the name, so that the word before it is no
  /// part of it.
  var hasClitic: Bool {
    rule.contains(.derived) && lexicon.clitics.contains { form.hasPrefix($0) }
  }

  /// Whether a word looks like a verb.
  func isVerb(_ word: String) -> Bool {
    word.count >= 4
      && (lexicon.verbBeginnings.contains { word.hasPrefix($0) }
        || lexicon.verbEndings.contains { word.hasSuffix($0) })
  }
}
