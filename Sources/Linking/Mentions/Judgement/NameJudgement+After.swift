internal import Content
internal import Language
internal import Support

extension NameJudgement {
  /// Whether words that distinguish generations follow: `Jr.`, `III`, `the Elder`.
  var hasGeneration: Bool {
    var index = range.upperBound
    let isApart = index < text.count && text[index] == UInt8(ascii: ",")
    if isApart { index += 1 }
    guard let word = neighbours.word(after: index) else { return false }
    let folded = word.folded
    if word.isOne(of: .generations) {
      // `Berg, senior lecturer in law`
      if isApart, !word.isCapitalised, neighbours.word(after: word)?.isCapitalised == false {
        return false
      }
      let isNumeral = folded.allSatisfy { "iv".contains($0) }
      return isNumeral ? word.isInCapitals : word.isCapitalised || word.hasPoint || folded.count > 2
    }
    guard word.isOne(of: .phrases), let next = neighbours.word(after: word) else { return false }
    return lexicon.holds(.generations, folded + " " + next.folded)
  }

  /// What the words after the name make of it.
  var doubtAfter: NameDoubt? {
    if rule.mayBePlace, isOneWord, isBeforeRegion || isTwinWithin { return .longerName }
    // `Theft Act 1978`, where `Theft Act` is short for that of 1968.
    if rule.contains(.part), after.map({ $0.isNumber && $0.text.count == 4 }) == true {
      return .longerName
    }
    if rule.contains(.place), isOneWord, isBeforeBracketedPlace { return .longerName }
    if isQualifiedOtherwise || isSmallTwin || isOtherTwin || isWithinRegion { return .longerName }
    if isOfOtherCountry { return .longerName }
    if isSaintHimself || isSpecies || isSaidToBeCreature { return .thing }
    if let doubt = doubtOfAcronym { return doubt }
    if isAuthor || isDoneBySomebody { return .somebodyElse }
    if isPerson, rule.contains(.full), isBeforeSubtitle { return .thing }
    if rule.mayBePlace, isOneWord, !isKnown, isAttributeAtStart { return .commonWord }
    if isPossessive { return doubtAfterPossessive }
    if lexicon.features.contains(.unspaced) { return doubtUnspacedAfter }
    if let doubt = doubtOfSurnameAfter { return doubt }
    if isPerson, isBeforePredicateTown || isCalledThing { return .thing }
    if isPerson, isBeforeContrast { return .somebodyElse }
    guard let word = after else { return nil }
    if isPerson, let doubt = doubtOfPerson(before: word) { return doubt }
    if isQualifier(word) || isFirm(word) || isBranch(word) || joinsPlace(after: word) {
      return .longerName
    }
    if isPerson, isOneWord, isLocal(word) { return .thing }
    // `Dorn Foods Ltd` is the firm's own name.
    if !isPerson, !rule.contains(.place), word.isOne(of: .legalForms) { return nil }
    return doubt(before: word)
  }

  /// `Anna Berg: A Life`
  private var isBeforeSubtitle: Bool {
    guard lexicon.features.contains(.capitalTitles),
      text[range.upperBound...].starts(with: ": ".utf8),
      let article = neighbours.word(after: range.upperBound + 1), article.isCapitalised,
      article.isOne(of: .articles)
    else { return false }
    // `Anna Berg: The Labour Party lied.`
    let isSpeaker = range.lowerBound == 0 || text[range.lowerBound - 1] == UInt8(ascii: "\n")
    return (article.isOne(of: .indefinites) || !isSpeaker)
      && neighbours.word(after: article)?.isCapitalised == true
  }

  /// What a word after a person's name makes of it, before it is looked at as a noun.
  private func doubtOfPerson(before word: NeighbourWord) -> NameDoubt? {
    if isOneWord, !isKnown, isHolding(word) { return .somebodyElse }
    if isNisba(word) { return .longerName }
    if isBeforeEpithet { return .somebodyElse }
    // `Berg joven`, but `у работ Берга каждый день`
    if isOneWord, lexicon.features.contains(.thingsFirst), !word.isCapitalised,
      word.text.count > 3, word.isOne(of: .others), !word.isOne(of: .openers)
    {
      return .somebodyElse
    }
    return word.isOne(of: .kin) ? .family : nil
  }

  /// What a noun after the name makes of it, or a word with a capital.
  private func doubt(before word: NeighbourWord) -> NameDoubt? {
    let isFirst = lexicon.features.contains(.thingsFirst)
    let hasCapitalNouns = lexicon.features.contains(.capitalNouns)
    if word.isCapitalised, word.isOne(of: .capitalThings) { return .thing }
    if word.isCapitalised, word.isOne(of: .englishThings), !isInTitleCase, !isInCapitals {
      return .thing
    }
    if rule.mayBePlace, isOfPlace(word) { return nil }
    // `Mäkelälle mitali`: a case other than the genitive's belongs to the verb.
    let isObject = lexicon.features.contains(.lastEndings) && ending.count > 2 && isPerson
    // `Olsens Haus` is hers; `Olsens Söhne` is a firm.
    let isOwner = isPerson && hasCapitalNouns && ending == "s"
    if isOwner { return word.isOne(of: .firms) ? .longerName : nil }
    if isThing(word), !isObject, !isFirst || word.isCapitalised || hasCapitalNouns {
      return word.isOne(of: .titles) && !word.isCapitalised ? nil : .thing
    }
    if rule.contains(.given), lexicon.features.contains(.caseless) {
      let isKnown =
        word.holds(.openers) || word.holds(.speech) || word.holds(.titles)
      return isKnown ? nil : .somebodyElse
    }
    guard word.isCapitalised else { return nil }
    return doubtOfCapital(after: word)
  }

  /// Whether a word with an article is a surname that goes on with the name: `حسن علي الجبوري`.
  private func isNisba(_ word: NeighbourWord) -> Bool {
    lexicon.features.contains(.caseless) && !lexicon.clitics.isEmpty && word.lists.isEmpty
      && ArabicClitics.isNisba(word.folded) && !word.holds(.titles)
  }

  /// Whether a noun after a place leaves it what it is: `Dorn province`, `Dorns Straßen`.
  private func isOfPlace(_ word: NeighbourWord) -> Bool {
    if lexicon.features.contains(.capitalNouns) { return ending == "s" }
    return !word.isCapitalised && (word.isOne(of: .states) || word.isOne(of: .localThings))
  }

  private func doubtOfCapital(after word: NeighbourWord) -> NameDoubt? {
    // `Anna Berg KC`
    if isPerson, rule.contains(.full) || isKnown, word.isOne(of: .letters), word.isInCapitals {
      return nil
    }
    if rule.contains(.given), !isInTitleCase { return .somebodyElse }
    if hasOwnEnding(word) { return nil }
    // `Rosario Flores`, `Reggio Calabria`, whoever else has a page.
    if rule.mayBePlace, showsStranger || isTwinTown { return .longerName }
    if word.isOne(of: .times) || word.isOne(of: .pronouns) || isBeforeName {
      return nil
    }
    if isPerson, isOneWord, isHeadlineVerb(word) { return nil }
    if isInTitleCase || isInCapitals || lexicon.features.contains(.caseless) { return nil }
    if lexicon.features.contains(.capitalNouns) {
      // `Eintracht Dorn`, where `Eintracht` is declared as short for another one.
      if rule.contains(.short), !isPerson, !word.lists.isCommon, !word.isInCapitals {
        return .longerName
      }
      // `Salvador Dalí`
      if rule.mayBePlace, GivenNames.contains(form.lowercased()) { return .longerName }
      guard isPerson, !isTitle(word) else { return nil }
      // `Samuel Langhorne Clemens`
      let isNamelike = isOneWord ? isSurnamelike(word) : word.isOne(of: .givenNames)
      return isNamelike ? .longerName : nil
    }
    return !isPerson && isOffice(word) ? nil : .longerName
  }

  /// `Dorn Mayor Anna Berg`, `Dorn Secretary of State`; but `Dorn King potatoes`.
  private func isOffice(_ title: NeighbourWord) -> Bool {
    isTitle(title)
      && neighbours.word(after: title).map { $0.isCapitalised || $0.isOne(of: .links) } ?? true
  }

  /// Whether a capitalised word after the name has a case of its own, where endings are joined to the
  /// last word of a name alone.
  private func hasOwnEnding(_ word: NeighbourWord) -> Bool {
    guard lexicon.features.contains(.lastEndings) else { return false }
    let folded = word.folded
    return folded.contains("'")
      || lexicon.endings.contains { $0.text.count >= 2 && folded.hasSuffix($0.text) }
  }

  /// Whether prepositions join a longer name to a place's, or particles a longer surname to a surname:
  /// `Dorn op Zoom`, `Campos do Berg`; but `Campos do PS`.
  private func joinsPlace(after word: NeighbourWord) -> Bool {
    if isLongerTown(before: word) { return true }
    guard isOneWord || isSaint, isPerson || rule.mayBePlace, !word.isCapitalised,
      let next = neighbours.word(after: word)
    else { return false }
    if word.isOne(of: .phrases), endsTown(word, next) { return true }
    guard next.isCapitalised, !next.isInCapitals, !isSaint else { return false }
    return rule.mayBePlace
      ? word.isOne(of: .townJoins)
      : word.isOne(of: .surnameJoins) && word.isOne(of: .particles)
        || word.folded == "y" && !word.isOne(of: .openers)
  }

  private func endsTown(_ word: NeighbourWord, _ next: NeighbourWord) -> Bool {
    let phrase = word.folded + " " + next.folded
    if lexicon.holds(.townEnds, phrase) { return true }
    return neighbours.word(after: next).map {
      lexicon.holds(.townEnds, phrase + " " + $0.folded)
    } ?? false
  }

  /// Whether a place is called after a saint, as many are.
  var isSaint: Bool {
    guard rule.mayBePlace,
      let end = form.utf8.firstIndex(where: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") })
    else { return false }
    return NameLexicon.saints.contains(form[..<end].lowercased())
  }

  /// Whether a capitalised word of a headline is a verb by its ending: `Berg Promises End to Levy`.
  private func isHeadlineVerb(_ word: NeighbourWord) -> Bool {
    let folded = word.folded
    let isVerb =
      word.holds(.speech) || word.isOne(of: .auxiliaries)
      || folded.hasSuffix("s") && !folded.hasSuffix("ss")
    return isVerb && isTitleCase(atLeast: 3) && lexicon.has(.auxiliaries)
  }

  /// Whether a body of the same name elsewhere is meant: `Red Cross of Norvia`, `Bank of Dorn` where
  /// `Bank` is declared.
  private func isBranch(_ word: NeighbourWord) -> Bool {
    guard !isPerson, !rule.contains(.place),
      !isOneWord || !lexicon.features.contains(.thingsFirst) || lists.isCommon,
      word.isOne(of: .branches)
        || !isKnown && rule.contains(.part) && word.isOne(of: .inside),
      let next = neighbours.word(after: word)
    else { return false }
    if lexicon.features.contains(.thingsFirst), next.isOne(of: .articles), lists.isCommon,
      let last = neighbours.word(after: next)
    {
      // `Congreso de la República`
      return last.isCapitalised
    }
    return next.isCapitalised && !next.holds(.times) || next.isNumber
  }

  /// Whether a capitalised word after a surname may be a second surname, where all nouns have capitals.
  private func isSurnamelike(_ word: NeighbourWord) -> Bool {
    word.isOne(of: .common) || word.isOne(of: .givenNames)
  }

  private func isQualifier(_ word: NeighbourWord) -> Bool {
    guard !isPerson else { return false }
    if word.isOne(of: .qualifiersAfter) { return true }
    guard word.isOne(of: .phrases), let next = neighbours.word(after: word) else { return false }
    return lexicon.holds(.qualifiersAfter, word.folded + " " + next.folded)
  }

  /// Whether `and` and a noun follow that make a firm of the name: `Berg and Sons`.
  func isFirm(_ word: NeighbourWord) -> Bool {
    guard word.isOne(of: .joins),
      let next = neighbours.word(after: word)
    else { return false }
    return next.isOne(of: .firms)
      && (next.isCapitalised || lexicon.features.contains(.thingsFirst))
  }

  /// Whether the words after a surname show that a place is meant: `Berg police`, `Berg high school`.
  private func isLocal(_ word: NeighbourWord) -> Bool {
    if word.isOne(of: .locals) { return true }
    guard word.isOne(of: .thingModifiers),
      let next = neighbours.word(after: word)
    else { return false }
    return isThing(next)
  }

  /// A hyphen, an ampersand or a middle dot right after the name.
  var doubtJoinedAfter: NameDoubt? {
    guard let mark = neighbours.scalar(range.upperBound) else { return nil }
    let index = range.upperBound + UTF8.width(mark)
    if mark == "&" { return .longerName }
    // `Público/a`
    if mark == "/", let letter = neighbours.scalar(index), letter.isSmall,
      neighbours.scalar(index + UTF8.width(letter))?.isWordPart != true
    {
      return .insideWord
    }
    // `Väinö Lehto -palkinto`
    if lexicon.features.contains(.lastEndings), text[range.upperBound...].starts(with: " -".utf8),
      neighbours.scalar(index + 1)?.isWordPart == true
    {
      return .thing
    }
    if mark == " ", index < text.count, text[index] == UInt8(ascii: "&") { return .longerName }
    if mark == "・" || mark == "·" || mark == "•" {
      return neighbours.scalar(index)?.isWordPart == true ? .longerName : nil
    }
    if mark == "\u{200C}", let word = neighbours.word(at: index) {
      return isPerson && word.isOne(of: .kin) ? .family : .insideWord
    }
    if mark.isNameHyphen, isOneWord, let next = neighbours.scalar(index), next.isDigit {
      return .longerName
    }
    guard mark.isNameHyphen, !isBeforeName, let word = neighbours.word(at: index) else {
      return nil
    }
    if isThing(word) { return .thing }
    // `Elsa Berg-pris`, in a language of which hardly a word is known.
    if isPerson, rule.contains(.full), !word.isCapitalised, !lexicon.has(.things) { return .thing }
    if isPerson, word.isOne(of: .generations) { return .generation }
    // `Дорн-медиа`, `Лебедь-кликун`
    if lexicon.features.contains(.cases), !word.isCapitalised, !isPerson || word.text.count > 3 {
      return isPerson ? .thing : .longerName
    }
    if isPerson, isOneWord, word.isOne(of: .localEndings) { return .thing }
    if joinsPlace(word) || rule.contains(.place) && word.text.hasElidedCapital {
      return .longerName
    }
    if word.isOne(of: .kin), isPerson { return .family }
    guard word.isCapitalised else { return nil }
    // `Berg-Regierung` is about Berg; `Berg-Hansen` and `Guinea-Bissau` are something else.
    let isNamed = isPerson || rule.contains(.place)
    guard lexicon.features.contains(.capitalNouns) else { return .longerName }
    return isNamed && !isCompoundNoun(word) ? .longerName : nil
  }

  /// Whether two people's surnames are joined by what both have part in, and are no double surname:
  /// `the Berg-Dorn deal`, `le duel Berg-Dorn`.
  var isInPair: Bool {
    guard let pair else { return false }
    let before = neighbours.word(before: pair.lowerBound)
    var after = neighbours.word(after: pair.upperBound)
    if let mark = neighbours.scalar(pair.upperBound), mark.isNameHyphen {
      after = neighbours.word(at: pair.upperBound + UTF8.width(mark))
      return after?.isOne(of: .pairings) ?? false
    }
    if let before, before.isOne(of: .pairings), !before.hasPoint { return true }
    return after?.isOne(of: .pairings) == true
      && before.map { !$0.isCapitalised || isOpener($0) } ?? true
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
    if word.isOne(of: .states) || isTitle(word) { return true }
    return lexicon.compounds.contains { folded.hasSuffix($0) || folded.hasPrefix($0) }
  }
}

extension String {
  /// `d'Agen`
  fileprivate var hasElidedCapital: Bool {
    let letters = unicodeScalars.prefix(3)
    return letters.count == 3 && letters.dropFirst().first?.isApostrophe == true
      && letters.last?.isCapital == true
  }
}
