internal import Content
internal import Language

/// Goods, clubs, people and longer places that have the name of a place.
extension NameJudgement {
  /// Whether something to buy, eat or drive is named after the place: `a 2009 Dorn`, `beef Wellington`,
  /// `un Dorn`.
  var isGoods: Bool {
    guard rule.mayBePlace, isOneWord else { return false }
    if isBesideProduct { return true }
    guard let word = before, !word.hasPoint else { return false }
    if isMeasured(after: word), rule.contains(.place) || !isKnown { return true }
    guard rule.contains(.place) else { return false }
    return isVintage(after: word) || word.isOne(of: .indefinites) && !isBeforeNoun
  }

  private var isBesideProduct: Bool {
    guard lists.contains(.products) else { return false }
    if let word = before, !word.hasPoint, isProduct(of: word) { return true }
    // `China tea service`
    return after.map(isProduct) ?? false
  }

  /// Whether a noun beside the name makes goods of it: `chicken Kiev`.
  func isProduct(of noun: NeighbourWord) -> Bool {
    lists.contains(.products) && NameLexicon.isProduct(noun.folded, of: folded)
  }

  /// Whether a year is before the name, and an article or the like before that, but no noun follows:
  /// `a case of 2009 Dorn`, `einen 2009er Dorn`; but `the 2015 Dorn attacks` and `in 2015 Dorn was hit`.
  private func isVintage(after year: NeighbourWord) -> Bool {
    let digits = year.text.prefix { $0.isASCII && $0.isNumber }
    guard digits.count == 4, year.text == digits || year.text == digits + "er",
      let word = neighbours.word(before: year)
    else { return false }
    if isMeasured(after: word) { return true }
    return (word.isOne(of: .articles) || word.isOne(of: .links)) && !isBeforeNoun
  }

  /// `a bottle of Dorn`, `she drank Dorn`.
  func isMeasured(after word: NeighbourWord) -> Bool {
    word.isOne(of: .measures)
      || word.isOne(of: .links) && neighbours.word(before: word)?.isOne(of: .measures) == true
  }

  /// Whether a noun follows that the name belongs to: `a Dorn court`. Nouns with capitals, and those of
  /// languages that put the place last, do not count.
  private var isBeforeNoun: Bool {
    if neighbours.scalar(range.upperBound)?.isNameHyphen == true { return true }
    guard !lexicon.features.contains(.thingsFirst), let word = after, !word.isCapitalised else {
      return isBeforeApostrophe
    }
    return
      !(word.isOne(of: .openers) || word.isOne(of: .auxiliaries) || word.isOne(of: .copulas)
      || word.isOne(of: .verbs) || word.isOne(of: .adverbs) || word.isOne(of: .speech))
  }

  /// Whether an article makes one of the goods of a place's name that the text has named: `The Malibu`.
  var isGoodsAfterArticle: Bool {
    guard let word = before, !lists.contains(.articledPlaces) else { return false }
    guard word.isOne(of: .articles), !isRelative(word) else { return false }
    guard let next = after, !next.isCapitalised else { return true }
    // `the Tucson police`
    let isOfPlace = next.isOne(of: .states) || next.isOne(of: .locals) || next.isOne(of: .titles)
    return lexicon.features.contains(.thingsFirst) || !isOfPlace && !next.isOne(of: .things)
  }

  /// Whether a maker's name is before the place's, or a model's after it: `a blue Chevrolet Malibu`.
  var isModel: Bool {
    guard rule.contains(.place), isOneWord, !lexicon.features.contains(.capitalNouns) else {
      return false
    }
    if let word = after, word.isCapitalised, before?.isCapitalised != true {
      return !lexicon.features.contains(.thingsFirst) && word.lists.isEmpty
    }
    guard let maker = before, maker.isCapitalised, maker.lists.isEmpty else { return false }
    guard lexicon.features.contains(.thingsFirst) else { return true }
    return neighbours.word(before: maker)?.isOne(of: .articles) ?? false
  }

  /// Whether a club's word is before the name of its town: `Borussia Dorn`, `«Рубин» Казань`.
  func isClub(after word: NeighbourWord) -> Bool {
    guard rule.mayBePlace, word.isCapitalised, word.isOne(of: .clubs) else { return false }
    return word.isInCapitals ? !isInCapitals : word.text.count > 2
  }

  /// Whether a quoted name is right before the town of a club or a works, where cases show that it is no
  /// part of a sentence.
  var isAfterQuotedName: Bool {
    guard rule.contains(.place), !rule.contains(.derived), lexicon.features.contains(.cases),
      let mark = text.scalar(before: range.lowerBound), mark.isSpace
    else { return false }
    return text.scalar(before: range.lowerBound - UTF8.width(mark)) == "»"
  }

  /// Whether a club's word is before the town's name.
  var isInClub: Bool { isOneWord && before.map(isClub(after:)) == true }

  /// Whether words beside a place's name show that it is somebody's: `Chad Berg`, `Jack London`,
  /// `Lord Melbourne`.
  var showsStranger: Bool {
    guard rule.mayBePlace, isOneWord,
      neighbours.scalar(range.upperBound)?.isNameHyphen != true
    else { return false }
    if isDoneBySomebody || isSaidToBeCreature { return true }
    // `броненосец «Дорн»`
    if isQuoted, isInQuotedTitle { return true }
    // `the band Boston`
    if let word = before, !word.isCapitalised, word.isOne(of: .works) { return true }
    if let word = before, word.isCapitalised, !word.hasPoint, after.map({ !isThing($0) }) ?? true {
      if beginsPerson(word) { return true }
      // `il regista Abel Ferrara`
      if word.lists.isEmpty, neighbours.word(before: word).map(isTitle) == true { return true }
      let isUnknown = word.lists.isEmpty && !word.isInCapitals
      if isUnknown, lexicon.features.contains(.cases), NameLexicon.isGivenPlace(folded) {
        return true
      }
      // `Veta Arad a câștigat`
      if isUnknown, word.text.count > 2, after?.isCapitalised != true, !isModel,
        lexicon.features.isDisjoint(with: [.capitalNouns, .lastEndings])
      {
        return true
      }
    }
    if before.map(isLocative) == true { return false }
    guard let word = after, word.isCapitalised, !word.isInCapitals, !isInTitleCase else {
      return false
    }
    // `Israel Aerospace Industries`
    let hasMany = neighbours.word(after: word)?.isCapitalised == true
    if hasMany, !lexicon.features.contains(.thingsFirst) { return false }
    let known: [WordList] = [
      .things, .capitalThings, .englishThings, .qualifiers, .states, .titles, .times, .openers,
      .clubs, .locals,
    ]
    let isGiven =
      lexicon.features.contains(.capitalNouns)
      ? GivenNames.contains(folded)
      : NameLexicon.isGivenPlace(folded) || isBeforeAge(after: word.range.upperBound)
    return isGiven && !known.contains { word.isOne(of: $0) }
  }

  /// Whether a place's name is certainly somebody's, by the word before it or by what follows.
  var showsPerson: Bool {
    isDoneBySomebody
      || before.map {
        $0.isCapitalised && !$0.hasPoint && beginsPerson($0) && after.map { !isThing($0) } ?? true
      } ?? false
  }

  private func beginsPerson(_ word: NeighbourWord) -> Bool {
    word.isOne(of: .givenNames) || word.isOne(of: .crowns) || word.sex != nil
  }

  /// Whether what follows a place's name is only somebody's: `Orlando, 32,`, `Nancy, who`,
  /// `Florence wept`.
  var isDoneBySomebody: Bool {
    guard rule.mayBePlace, isOneWord, lexicon.has(.doings),
      !lexicon.features.contains(.cases) || !rule.contains(.derived),
      before.map({ !isLocative($0) && !$0.holds(.links) && !$0.isOne(of: .directions) }) ?? true
    else { return false }
    if let word = wordAfterComma {
      if word.isOne(of: .somebodies) { return true }
      // `Sydney, her son,`
      if word.isOne(of: .possessives), neighbours.word(after: word)?.isOne(of: .kinsfolk) == true {
        return true
      }
      return isAge(word) && neighbours.scalar(word.range.upperBound) == ","
    }
    return after?.isOne(of: .doings) == true
  }

  /// Whether a place's name at the start of a sentence is before a noun, and so may be a word that belongs
  /// to that: `Split peas are`; but `Dorn police are`, `Dorn hosts the`.
  var isAttributeAtStart: Bool {
    guard lexicon.has(.auxiliaries), lexicon.sentences.begins(in: text, at: range.lowerBound),
      let noun = after, !noun.isCapitalised, noun.lists.isEmpty, !noun.isNumber,
      !endsLikeVerb(noun),
      let next = neighbours.word(after: noun)
    else { return false }
    if next.isOne(of: .copulas) || next.isOne(of: .auxiliaries) { return true }
    return !noun.folded.hasSuffix("s") && (next.isOne(of: .verbs) || endsLikeVerb(next))
  }

  /// Whether somebody's age follows in an apposition: `Paris Berg, 16,`, `Paris Berg, the 16-year-old`.
  private func isBeforeAge(after end: Int) -> Bool {
    guard neighbours.scalar(end) == ",", let word = neighbours.word(after: end + 1) else {
      return false
    }
    let number = word.isOne(of: .articles) ? neighbours.word(after: word) : word
    guard let number, number.isNumber else { return false }
    let digits = number.text.prefix { $0.isNumber }
    return digits.count <= 2 && (number.text.contains("-") || digits == number.text)
  }

  /// Whether a town has its name from somebody better known than it.
  var isWellKnownSurname: Bool {
    rule.mayBePlace && !isKnown && lists.contains(.wellKnownSurnames)
  }

  /// Whether the country of a town that has well-known namesakes follows: `Perth in Scotland`, `Córdoba, en
  /// Argentina`.
  var isTwinWithin: Bool {
    guard lists.contains(.twins), let word = after ?? wordAfterComma, word.isOne(of: .locatives),
      lexicon.features.isDisjoint(with: [.capitalNouns, .caseless])
    else { return false }
    return neighbours.word(after: word).map { $0.isCapitalised && !$0.isOne(of: .times) } ?? false
  }

  /// Whether a capitalised word tells a town apart from others of its name: `Reggio Calabria`.
  var isTwinTown: Bool {
    lists.contains(.commonTowns) && !isInTitleCase && !isInCapitals
      && !lexicon.features.contains(.capitalNouns)
  }

  /// Whether a preposition, or a noun for an office or a part of a place, shows that a place is meant.
  var isNamedAsPlace: Bool {
    guard let word = before else { return false }
    if isLocative(word) || isDestination(word) || word.holds(.states) { return true }
    return word.holds(.links) && wordBeforeLinks(word)?.holds(.states) == true
  }

  private func isLocative(_ word: NeighbourWord) -> Bool {
    word.isOne(of: .inside) || word.isOne(of: .near) || word.isOne(of: .locatives)
  }

  /// Whether a place's name begins a longer one, as that of a saint or one that many towns have:
  /// `San Pedro de los Dornes`, `Neustadt an der Dorn`.
  func isLongerTown(before link: NeighbourWord) -> Bool {
    guard rule.mayBePlace, !link.isCapitalised else { return false }
    let isSaint = isSaint
    guard isSaint || lists.contains(.commonTowns) else { return false }
    // `Villeneuve d'Ascq`
    let parts = link.folded.split(separator: "'")
    if parts.count == 2, !isSaint { return lexicon.holds(.townLinks, String(parts[0])) }
    guard
      isSaint ? link.isOne(of: .links) && !link.isOne(of: .articles) : link.isOne(of: .townLinks)
    else { return false }
    var next = neighbours.word(after: link)
    if let article = next, !article.isCapitalised, article.isOne(of: .townLinks) {
      next = neighbours.word(after: article)
    }
    return next.map { $0.isCapitalised && !$0.isInCapitals && !$0.isOne(of: .times) } ?? false
  }

  /// Whether a word in a quotation is another language's, as far as the next word shows: `«Como siempre»`.
  var isForeignOpener: Bool {
    guard neighbours.hasQuotations, isOneWord, beginsQuotation,
      lexicon.isForeignOpener(form.foldedWord),
      let word = after
    else { return false }
    return
      !(word.holds(.speech) || word.isOne(of: .verbs) || word.isOne(of: .copulas)
      || word.isOne(of: .auxiliaries))
  }

  /// Whether a person's whole name is two words, where no capital shows that it is a name:
  /// `امید بهار در دل`. A title, a verb of saying or an apposition does.
  var isTwoWords: Bool {
    guard isPerson, !isOneWord, !isKnown, lexicon.features.contains(.caseless),
      !lexicon.features.contains(.unspaced), !isNamedAsPerson, !hasClitic
    else { return false }
    if neighbours.scalar(range.upperBound).map({ "،(".unicodeScalars.contains($0) }) ?? false {
      return false
    }
    if before?.holds(.speech) == true { return false }
    return form.foldedWord.split(separator: " ").allSatisfy {
      lexicon.holds(.everydayWords, String($0))
    }
  }

  /// Whether a surname that is a month is somebody's who is known, by the age or the clause after it:
  /// `May, 61,`, `August, who`.
  var isApposedMonth: Bool {
    guard isPerson, isKnown, lexicon.sentences.begins(in: text, at: range.lowerBound),
      neighbours.scalar(range.upperBound) == ",",
      let word = neighbours.word(after: range.upperBound + 1)
    else { return false }
    if word.isNumber {
      return word.text.count == 2 && neighbours.scalar(word.range.upperBound) == ","
    }
    return word.isOne(of: .relativesOfPeople) && !word.isOne(of: .articles)
  }

  /// Whether a nickname in quotation marks is between a given name and the surname: `Mark "The Bard" Berg`.
  var isAfterNickname: Bool {
    guard let space = text.scalar(before: range.lowerBound), space.isSpace else { return false }
    let end = range.lowerBound - UTF8.width(space)
    guard let close = text.scalar(before: end),
      close.isQuotationMark || close.isSingleQuotationMark
    else { return false }
    let longest = 40
    var start = end - UTF8.width(close)
    while let mark = text.scalar(before: start), end - start < longest,
      !",.!?\u{FFFD}".unicodeScalars.contains(mark)
    {
      start -= UTF8.width(mark)
      guard mark.isQuotationMark || mark.isSingleQuotationMark else { continue }
      guard let word = neighbours.word(before: start), !word.hasPoint, word.isCapitalised else {
        // `"Kily" Berg`
        let open = start + UTF8.width(mark)
        let inside = neighbours.word(at: open) ?? neighbours.word(after: open)
        return inside?.range.upperBound == end - UTF8.width(close) && inside?.isCapitalised == true
          && inside?.holds(.speech) == false
      }
      return !isOpener(word) && (word.isOne(of: .givenNames) || word.lists.isEmpty)
    }
    return false
  }

  /// Whether a verb of somebody's doing begins the sentence, before a surname that is known:
  /// `Sentencing Berg, the judge said`.
  func isAfterGerund(_ word: NeighbourWord) -> Bool {
    isOneWord && isKnown && !word.isOne(of: .givenNames)
      && lexicon.sentences.begins(in: text, at: word.range.lowerBound)
      && ends(word, in: lexicon.ends(of: .gerunds))
  }
}
