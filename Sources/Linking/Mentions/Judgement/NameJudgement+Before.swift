internal import Content
internal import Language

extension NameJudgement {
  /// What the words before the name make of it.
  var doubtBefore: NameDoubt? {
    if let doubt = doubtJoinedBefore { return doubt }
    if isGoods || isAfterQuotedName || isNumbered || isUnknownPlace
      || isBeforeRegionOfOwn
    {
      return .thing
    }
    if isPerson, isOneWord, isAfterNickname { return .givenName }
    if isRegionAfterTown || isHalfOfName || isDistinguishedTwin || isTwinElsewhere {
      return .longerName
    }
    guard let word = before else {
      return lexicon.features.contains(.unspaced) ? doubtUnspacedBefore : nil
    }
    if word.hasPoint {
      if isPerson, word.isOne(of: .generationsBefore) { return .generation }
      if word.isInitial, !word.isOne(of: .titles) { return .givenName }
      guard isTitle(word) || word.isOne(of: .abbreviations) else { return nil }
      if word.folded == "st" { return .longerName }
    }
    if isClub(after: word) { return .longerName }
    if let doubt = doubtOfThing(before: word) { return doubt }
    // `MS Mara Berg` is a ship.
    if word.isInCapitals, !isInCapitals, word.isOne(of: .qualifiers) { return .thing }
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
    if mark == " ", isPerson, isAfterShipsLetters(endingAt: index) { return .thing }
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
    let lists = lexicon.lists(of: folded)
    if lists.contains(.things) { return .thing }
    if lists.contains(.qualifiers) { return .longerName }
    return isCapital && !lists.contains(.titles) && !lists.contains(.openers)
      ? .longerName : nil
  }

  /// `M/s Berg`, `S/S Berg`.
  private func isAfterShipsLetters(endingAt index: Int) -> Bool {
    let isLetter = { (place: Int, letters: String) in
      letters.utf8.contains(text[place] & 0xDF)
    }
    return index >= 3 && isLetter(index - 3, "MS") && text[index - 2] == UInt8(ascii: "/")
      && isLetter(index - 1, "STV") && !text.continuesWord(before: index - 3)
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

  /// The word before `of`, `de la` and the like.
  func wordBeforeLinks(_ link: NeighbourWord) -> NeighbourWord? {
    var word = neighbours.word(before: link)
    for _ in 0..<2 {
      guard let next = word, next.holds(.links) else { return word }
      word = neighbours.word(before: next)
    }
    return word
  }

  // MARK: People

  /// Whether an article shows whatever is called by the name to be new: `a rose called Berg`.
  private func isAfterIndefinite(_ called: NeighbourWord) -> Bool {
    var word = called
    for _ in 0..<4 {
      guard let next = neighbours.word(before: word) else { return false }
      if next.isOne(of: .indefinites) { return true }
      word = next
    }
    return false
  }

  private func doubtOfPerson(after word: NeighbourWord) -> NameDoubt? {
    if isParticle(word) || isPatronymic(word) { return .particle }
    if isOneWord, word.holds(.kin), !word.isPossessive { return .family }
    // `los Ortiz`, where a family's name has no plural of its own.
    if isOneWord, word.isOne(of: .plurals), !lexicon.endings.contains(where: \.isAlsoPlural) {
      return .family
    }
    if isOneWord, word.isOne(of: .called), isAfterIndefinite(word) { return .somebodyElse }
    // `Mme Berg`, in whatever language.
    let isForeignTitle = word.isOne(of: .abbreviations) && word.sex != nil && word.isCapitalised
    if isForeignTitle || isTitle(word) { return doubtOfTitle(word) }
    if let doubt = isOneWord ? doubtOfSurname(after: word) : doubtOfFull(after: word) {
      return doubt
    }
    if isOneWord, word.isOne(of: .others),
      !isOpener(word) || word.isCapitalised || word.text.count > 2
    {
      return isBeforeOffice ? nil : .somebodyElse
    }
    if lexicon.features.contains(.caseless) { return doubtOfCaseless(after: word) }
    if isOneWord, isOpener(word), word.isOne(of: .qualifiers),
      !lexicon.features.contains(.capitalNouns)
    {
      return .thing
    }
    return doubtOfCapital(before: word)
  }

  /// Whether a word with a capital before the name may be a given name.
  private func doubtOfCapital(before word: NeighbourWord) -> NameDoubt? {
    if !isOneWord, isNounBefore(word) || word.isOne(of: .letters) { return nil }
    guard word.isCapitalised, !word.isOne(of: .times), !isOpener(word), !word.isPossessive
    else { return nil }
    // `in Dorn Berg said`, but `Sydney Berg`
    if isAfterName, !NameLexicon.isGivenPlace(word.folded) { return nil }
    if lexicon.features.contains(.lastEndings), word.folded.contains("'") { return nil }
    if isInTitleCase, !isOneWord { return nil }
    if isInCapitals, !isOneWord || word.isOne(of: .openers) { return nil }
    if isInflected, ends(word, in: lexicon.ends(of: .nouns)), !word.isOne(of: .givenNames) {
      return nil
    }
    return isAfterGerund(word) ? nil : .givenName
  }

  /// `a Duda`, in a language that says so, once it is known: a river has an article, too.
  var isGivenNameWithArticle: Bool {
    isKnown && rule.contains(.given) && lexicon.features.contains(.articledGivenNames)
  }

  /// Whether a capitalised word before a full name is none of its given names: by a sentence's start,
  /// an article (`the Norwegian Mara Berg`) or a preposition of place (`in Oslo Mara Berg said`) before it.
  private func isNounBefore(_ word: NeighbourWord) -> Bool {
    if word.isOne(of: .givenNames) || word.isInCapitals { return false }
    // `Baudezernentin Karla Berg`: no given name is so long.
    if lexicon.features.contains(.capitalNouns) {
      // `Basel-Legionär Karl Berg`, but `Karl-Heinz`.
      let last = word.folded.split(separator: "-").last.map(String.init) ?? word.folded
      if word.text.contains("-") ? !GivenNames.contains(last) : word.folded.count > 10 {
        return true
      }
    }
    if lexicon.sentences.begins(in: text, at: word.range.lowerBound) { return true }
    guard let first = neighbours.word(before: word) else { return false }
    // `Президент Норвии Анна Берг`
    if lexicon.features.contains(.cases), first.holds(.titles) { return true }
    return first.isOne(of: .articles) || first.isOne(of: .inside)
  }

  /// Whether an office or a compound follows, so that what is before the name belongs to it:
  /// `a Berg aide`, `a Berg-led firm`.
  var isBeforeOffice: Bool {
    if neighbours.scalar(range.upperBound)?.isNameHyphen == true { return true }
    return after.map { !$0.isCapitalised && isTitle($0) }
      ?? false
  }

  /// Whether an article, with adjectives after it or not, makes a noun of a word where all nouns have
  /// capitals: `ihr gutes Herz`; but `Das sagte Berg` and `der Plan, den Berg ablehnt`.
  func isNoun(after word: NeighbourWord) -> Bool {
    guard lexicon.features.contains(.capitalNouns) else { return false }
    if word.isOne(of: .articles) { return !isRelative(word) }
    guard !word.isCapitalised, ends(word, in: lexicon.ends(of: .attributes)),
      let article = neighbours.word(before: word)
    else { return false }
    return article.isOne(of: .articles)
      && !article.isOne(of: .relativePronouns)
  }

  /// Whether a pronoun has a comma before it, or before its preposition.
  func isRelative(_ pronoun: NeighbourWord) -> Bool {
    guard pronoun.isOne(of: .relativePronouns) else { return false }
    let isAfterComma = { (word: NeighbourWord) in
      text[..<word.range.lowerBound].last { $0 != UInt8(ascii: " ") } == UInt8(ascii: ",")
    }
    return isAfterComma(pronoun)
      || neighbours.word(before: pronoun).map(isAfterComma) ?? false
  }

  private func isParticle(_ word: NeighbourWord) -> Bool {
    guard word.isOne(of: .surnameParticles) || word.isOne(of: .particles) else {
      return false
    }
    // `Della Valle`, but `Di Berg`.
    if isOpener(word) { return isOneWord && word.isOne(of: .joinedArticles) }
    if !word.isOne(of: .particles) {
      // A word of this language that is a particle in another one only.
      return !word.isOne(of: .openers) || word.isCapitalised
    }
    if word.isCapitalised { return true }
    guard isOneWord, let before = wordBeforeParticles(word), before.isCapitalised else {
      return false
    }
    // `Moura e Berg`, who are both known.
    if isKnown, word.isOne(of: .joins), before.range.upperBound == endOfPerson { return false }
    // `J. de Berg`
    if before.hasPoint { return before.isInitial }
    if before.isOne(of: .particles) { return true }
    // `die Familie von Berg`
    if before.isOne(of: .kin) { return true }
    if isOpener(before) || isTitle(before) || before.isOne(of: .states) {
      return false
    }
    guard lexicon.features.contains(.capitalNouns),
      let first = neighbours.word(before: before)
    else { return true }
    return !first.isOne(of: .plurals) && !first.isOne(of: .others)
  }

  /// Whether the whole name is that of somebody's father: `Omar bin Salem Harun`.
  private func isPatronymic(_ word: NeighbourWord) -> Bool {
    guard word.isOne(of: .patronymics), !word.isCapitalised,
      let son = neighbours.word(before: word)
    else { return false }
    return son.isCapitalised || lexicon.features.contains(.caseless)
  }

  /// The word before the particles of a surname: `van den Berg`, `de la Torre`.
  private func wordBeforeParticles(_ particle: NeighbourWord) -> NeighbourWord? {
    var word = neighbours.word(before: particle)
    for _ in 0..<2 {
      guard let next = word, !next.isCapitalised, next.isOne(of: .particles) else {
        return word
      }
      word = neighbours.word(before: next)
    }
    return word
  }

  /// Without capitals, a word that is not known may be a given name.
  private func doubtOfCaseless(after word: NeighbourWord) -> NameDoubt? {
    // `زياد نبيل الطويل` is somebody's son.
    if !isOneWord, !hasClitic, word.isOne(of: .givenNames),
      word.lists.isDisjoint(with: [.openers, .titles, .links, .speech])
    {
      return .givenName
    }
    guard isOneWord, rule.contains(.needsEvidence), !hasClitic else { return nil }
    if isAdjectiveWithArticle(after: word) { return .commonWord }
    if word.isOne(of: .particles) { return .particle }
    if isGivenName(word) { return .givenName }
    // `پدرش، یدالله رستمی`
    if !word.lists.isCommon, isRelative(before: word) { return .somebodyElse }
    if word.text.hasSuffix("\u{654}") || isKnown || isVerb(word.folded) { return nil }
    let isWord =
      word.holds(.openers) || word.holds(.speech) || word.holds(.links)
      || word.holds(.titles)
    return isWord ? nil : .unknownWord
  }

  /// `المشوار الطويل`: both have an article, and the noun is nobody's.
  private func isAdjectiveWithArticle(after noun: NeighbourWord) -> Bool {
    ArabicClitics.hasArticle(form) && ArabicClitics.hasArticle(noun.text) && noun.text.count > 4
      && !isTitle(noun) && !noun.isOne(of: .givenNames) && !noun.isOne(of: .openers)
      && !noun.holds(.speech)
  }

  /// Whether a relative is before a word, a comma between them or not.
  private func isRelative(before word: NeighbourWord) -> Bool {
    var index = word.range.lowerBound
    while let mark = text.scalar(before: index), mark.isSpace || mark == "،" {
      index -= UTF8.width(mark)
    }
    return index < word.range.lowerBound
      && neighbours.word(endingAt: index).map { $0.holds(.relations) } ?? false
  }

  /// Whether a word is somebody's given name or ends one of two words, with what is joined before it or
  /// not: `لسعيد`, `لعبد الرحمن`.
  private func isGivenName(_ word: NeighbourWord) -> Bool {
    if word.isOne(of: .givenNames) || word.holds(.givenNames) && !word.lists.isCommon {
      return true
    }
    let spellings = { [lexicon] (word: String) in [word] + lexicon.stems(of: word) }
    return spellings(word.folded).contains(where: GivenNames.isCompound)
      || neighbours.word(before: word).map {
        spellings($0.folded).contains(where: GivenNames.servants.contains)
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
        || lexicon.ends(of: .verbs).contains { word.hasSuffix($0) })
  }
}
