internal import Content
internal import Language

/// Teams, saints, plants and animals that have the name of a place or of somebody.
extension NameJudgement {
  /// Whether what follows is only done by a team: `Dorn went top of the league`, `l'Ascoli pareggia`.
  var isPlaying: Bool {
    guard rule.contains(.place), isOneWord || lexicon.has(.plays), ending.isEmpty,
      !lexicon.features.contains(.unspaced), !isNamedAsPlace
    else { return false }
    if let link = before, link.holds(.links) || link.isOne(of: .directions), !isElided {
      return false
    }
    var verb = after
    while let word = verb, word.isOne(of: .betweens), !word.isOne(of: .plays),
      !neighbours.begins(anyOf: [.plays], with: word)
    {
      verb = neighbours.word(after: word)
    }
    guard let verb, !verb.isCapitalised else { return false }
    if lexicon.has(.plays), neighbours.begins(anyOf: [.plays], with: verb) { return true }
    return isElided && verb.isOne(of: .games) || isPlural(before: verb)
  }

  /// Whether a place begins a sentence with its verb in the plural, as only a team does: `Dorn are fourth`.
  private func isPlural(before verb: NeighbourWord) -> Bool {
    lexicon.has(.auxiliaries) && lexicon.sentences.begins(in: text, at: range.lowerBound)
      && verb.range.lowerBound == after?.range.lowerBound
      && verb.isOne(of: .pluralVerbs)
  }

  /// Whether an animal, a ship or the like has a place's name: `Dorn, a labrador,`, `Dorn is a horse`.
  var isSaidToBeCreature: Bool {
    isOneWord && (isPerson || rule.contains(.place) && !isNamedAsPlace) && isSaidToBeThing
  }

  /// `l'Ascoli`, where no town has an article.
  private var isElided: Bool {
    lexicon.features.contains(.elision) && before?.folded == "l"
      && !lists.contains(.articledPlaces)
  }

  /// Whether a town's saint is meant: `San Severo, vescovo`, `día de Santa Rosa`.
  var isSaintHimself: Bool {
    guard isSaint else { return false }
    if let word = wordAfterComma, !word.isCapitalised || lexicon.features.contains(.capitalNouns),
      word.isOne(of: .titles) || NameLexicon.isHoly(word.folded),
      before.map({ !$0.isOne(of: .locatives) && !$0.isOne(of: .inside) && !$0.holds(.links) })
        ?? true
    {
      return true
    }
    guard let word = before else { return false }
    if word.holds(.feasts) { return true }
    return word.holds(.links) && wordBeforeLinks(word)?.holds(.feasts) == true
  }

  /// Whether the noun after a place is a plant or an animal of a species that is called after it, at the end of
  /// the phrase: `the Tirolo orchid`; but `a Dorn dog owner`.
  var isSpecies: Bool {
    guard rule.contains(.place), isOneWord, lexicon.features.contains(.capitalTitles),
      let article = before,
      article.isOne(of: .definites) || NameLexicon.isNumeral(article.folded),
      let noun = after, !noun.isCapitalised,
      noun.isOne(of: .creatures)
        || noun.folded.hasSuffix("s")
          && lexicon.holds(.creatures, String(noun.folded.dropLast()))
    else { return false }
    guard let next = neighbours.word(after: noun) else { return true }
    return next.isOne(of: .openers) || next.isOne(of: .copulas) || next.isOne(of: .auxiliaries)
      || next.isOne(of: .verbs) || endsLikeVerb(next)
  }

  /// Whether a number after an event's name makes one of several things of it: `a Long March 8 rocket`.
  var isInOwnSeries: Bool {
    guard rule.contains(.event), !rule.contains(.oneWord),
      before?.isOne(of: .indefinites) == true, let number = after, number.isNumber,
      number.text.count < 3, neighbours.scalar(number.range.upperBound) == " ",
      let noun = neighbours.word(after: number)
    else { return false }
    return !noun.isCapitalised && !noun.isOne(of: .openers) && !noun.isOne(of: .times)
      && !noun.isOne(of: .measures) && !noun.isNumber
  }

  /// `aboard the City of Dorn`, `a bordo do Dorn`, but `on board, Dorn`.
  var isShipOfPlace: Bool {
    guard let word = before, word.isOne(of: .articles) || word.holds(.links) else { return false }
    return isAboard(after: neighbours.word(before: word), word)
  }

  /// Whether a thing with a number has the surname: `asteroid 41288 Berg`.
  var isNumbered: Bool {
    guard isPerson, isOneWord, let number = before, number.isNumber,
      let noun = neighbours.word(before: number)
    else { return false }
    return noun.holds(.vessels) || noun.isOne(of: .featuresFirst)
  }

  /// `the Dorn rose`, but `the Dorn bridge`.
  var isAloneWithArticle: Bool {
    before?.isOne(of: .definites) == true && endsPhrase && after?.isCapitalised != true
  }

  /// Whether a comma and a region follow a surname after a preposition: `the train stops at Berg, in Vorarlberg`.
  var isBeforeRegionOfOwn: Bool {
    guard isPerson, isOneWord, ending.isEmpty, let word = before,
      word.lists.containsAny([.inside, .near, .locatives, .directions]), !word.isOne(of: .articles),
      let next = wordAfterComma, next.isOne(of: .inside) || next.isOne(of: .locatives)
    else { return false }
    return neighbours.word(after: next)?.isCapitalised == true
  }

  /// Whether a preposition of place makes a place of a surname that nobody has had so far in the document:
  /// `elle joue à Berg`; or the region after it does: `à Berg, en Bretagne`.
  var isUnknownPlace: Bool {
    guard isPerson, isOneWord, ending.isEmpty, let word = before, word.isOne(of: .locatives),
      lexicon.features.isDisjoint(with: [.capitalNouns, .cases, .lastEndings, .caseless, .unspaced]
      ),
      lexicon.features.contains(.thingsFirst)
    else { return false }
    // `nascida em Berg`
    if !isKnown || neighbours.word(before: word)?.isOne(of: .lives) == true { return true }
    guard let next = wordAfterComma, next.isOne(of: .locatives) else { return false }
    return neighbours.word(after: next)?.isCapitalised == true
  }
}
