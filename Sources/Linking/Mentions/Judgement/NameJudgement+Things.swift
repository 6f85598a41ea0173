internal import Content
internal import Language

/// Things that have somebody's name, or a place's, as the noun before it or the marks around it show.
extension NameJudgement {
  /// A noun that makes a thing's name of it, right before it or with `of` between.
  func doubtOfThing(before word: NeighbourWord) -> NameDoubt? {
    if rule.mayBePlace, isQualifiedState(word) { return .longerName }
    if isPerson, word.isOne(of: .roads), lexicon.isEmpty { return .thing }
    let isBody = !isPerson && !rule.contains(.place)
    if !rule.contains(.place), word.isOne(of: .featuresFirst) { return .thing }
    // `Troolari Helmi Berg`, without an ending that would make another one's of it.
    if lexicon.features.contains(.lastEndings), isPerson, word.isOne(of: .vessels) { return .thing }
    if hasClitic || lexicon.features.contains(.lastEndings) || isBody && word.holds(.bodies) {
      return nil
    }
    if word.holds(isPerson ? .vessels : .works), !isCapitalGivenName(word) { return .thing }
    // `drugmaker Berg`, `a glass of Berg`
    if isPerson, isOneWord, isMeasured(after: word) && !isBeforeApostrophe || isFirm(named: word) {
      return .thing
    }
    // `Spätwerk von Stettens`: a particle keeps them apart, but not in `calle de la Vega`.
    let isFirst = lexicon.features.contains(.thingsFirst)
    let isApart = isPerson && !isFirst && form.unicodeScalars.first?.isSmall == true
    // `Rose Berg`, `Bill Berg`
    if isPerson, isOneWord, !isFirst, isCapitalGivenName(word) {
      return doubtOfLinkedThing(before: word)
    }
    if isThing(word), !isApart, isFirst || word.isCapitalised && !isOpener(word) {
      if lexicon.features.contains(.cases), !RussianCases.mayBeGenitive(form) { return nil }
      // `Innensenator` ends as a gate does.
      let isOffice = isPerson && isTitle(word) && (!isFirst || !word.holds(.things))
      // `County Dorn` is around a town.
      if word.isCapitalised, word.isOne(of: .districtsFirst) { return .longerName }
      return isOffice || !isPerson && word.holds(.states) ? nil : .thing
    }
    if isFirst, isOfThing(after: word) { return .thing }
    return doubtOfLinkedThing(before: word)
  }

  /// Whether a title, an adjective or a noun for a town is before the name that makes a thing's of it where
  /// such nouns come first.
  private func isOfThing(after word: NeighbourWord) -> Bool {
    // `بزرگراه شهید باقری`, `Avenida General Paz`
    if isPerson, isThingOf(title: word) { return true }
    // `istituto comprensivo Moreau`
    if !word.isCapitalised, word.isOne(of: .thingModifiers), isThing(modifiedBy: word) {
      return true
    }
    // `la ville Moreau`
    return isPerson && isOneWord && word.holds(.towns)
  }

  /// A noun with `of` between it and the name.
  private func doubtOfLinkedThing(before word: NeighbourWord) -> NameDoubt? {
    let isFirst = lexicon.features.contains(.thingsFirst)
    // `the Order of the Bath`
    if rule.mayBePlace, !isFirst, word.isOne(of: .definites), !word.holds(.links),
      let link = neighbours.word(before: word), link.holds(.links),
      let noun = wordBeforeLinks(link), noun.holds(.capitalThings), isNamedAfterPlace(noun)
    {
      return .thing
    }
    guard word.holds(.links), let noun = wordBeforeLinks(word), !noun.hasPoint
    else { return nil }
    // `Atlético de Madrid`
    if rule.mayBePlace, noun.isCapitalised, noun.text.count > 2, noun.isOne(of: .clubs) {
      return .longerName
    }
    // `the hospital of the Red Cross` is its own.
    if !isPerson, !rule.contains(.place), !rule.contains(.short),
      !noun.isCapitalised || lexicon.features.contains(.capitalNouns)
    {
      return nil
    }
    // `Domingo de Ramos`
    if isPerson, isFirst, noun.holds(.times) { return .thing }
    if rule.mayBePlace, isQualifiedState(noun) { return .longerName }
    if rule.mayBePlace, isProduct(of: noun) {
      return .thing
    }
    // `o ferry Cidade de Dorn`
    if rule.mayBePlace, noun.isCapitalised, !lexicon.features.contains(.capitalNouns),
      neighbours.word(before: noun)?.holds(.vessels) == true
    {
      return .thing
    }
    if noun.holds(.states) {
      // `the town of Berg` isn't a person.
      return isPerson && isOneWord && isThing(noun) && !isTitle(noun) ? .thing : nil
    }
    // `ad opera di Anna Berg`
    let isWork = isPerson && !noun.isCapitalised && noun.isOne(of: .works)
    if isThing(noun), isFirst || noun.isCapitalised, !isWork { return .thing }
    return isNamedAfterPlace(noun) ? .thing : nil
  }

  /// `Friends of Dorn`: a body, where the capital is not a sentence's.
  private func isNamedAfterPlace(_ noun: NeighbourWord) -> Bool {
    rule.mayBePlace && noun.isCapitalised && !isTitle(noun)
      && noun.range.upperBound != endOfPerson
      && lexicon.features.isDisjoint(with: [.capitalNouns, .caseless])
      && (!lexicon.sentences.begins(in: text, at: noun.range.lowerBound)
        || noun.isOne(of: .givenNames))
      && !isInTitleCase
      && !noun.holds(.times)
  }

  /// Whether a noun is before an adjective that belongs to the name of a thing, or before two of them; for a
  /// place only where no capital shows what is one: `دانشگاه علوم پزشکی`.
  private func isThing(modifiedBy word: NeighbourWord) -> Bool {
    guard isPerson || lexicon.features.contains(.caseless),
      let noun = neighbours.word(before: word)
    else { return false }
    if isThing(noun) { return isPerson || !noun.holds(.states) }
    guard noun.isOne(of: .thingModifiers), let first = neighbours.word(before: noun) else {
      return false
    }
    return isThing(first) && (isPerson || !first.holds(.states))
  }

  /// `Rosa Berg`, but `the rose Anna Berg`.
  private func isCapitalGivenName(_ word: NeighbourWord) -> Bool {
    word.isCapitalised && word.isOne(of: .givenNames)
  }

  /// Whether a title before the name belongs to the name of a thing, and not to somebody after an office
  /// there: `مدیر بیمارستان دکتر باقری`.
  private func isThingOf(title: NeighbourWord) -> Bool {
    guard isTitle(title), title.isCapitalised || lexicon.features.contains(.caseless),
      let noun = neighbours.word(before: title), isThing(noun), !noun.hasPoint
    else { return false }
    return neighbours.word(before: noun).map { !isTitle($0) } ?? true
  }

  /// Whether a noun for a firm, without a capital, is before the name: `the carmaker Berg`.
  private func isFirm(named word: NeighbourWord) -> Bool {
    word.isOne(of: .bodies) && !word.isOne(of: .titles)
      && (!word.isCapitalised || lexicon.features.contains(.capitalNouns))
  }

  func isThing(_ word: NeighbourWord) -> Bool {
    if word.holds(.things) { return true }
    let folded = word.folded
    if word.isOne(of: .titles) { return false }
    guard !lexicon.ends(of: .things).isEmpty else { return false }
    let stem = folded.split(separator: "'").first.map(String.init) ?? folded
    return lexicon.ends(of: .things).contains { stem.hasSuffix($0) }
  }

  /// Whether double quotation marks enclose nothing but the name: a ship, a book, a song.
  var isQuoted: Bool {
    guard neighbours.hasQuotations, let open = text.scalar(before: range.lowerBound) else {
      return false
    }
    if open.isSpace { return isQuotedApart(after: UTF8.width(open)) }
    guard "\"“„«»「『".unicodeScalars.contains(open), var close = neighbours.scalar(range.upperBound)
    else { return false }
    // `"Dorn," a silent film`
    if close == ",", let next = neighbours.scalar(range.upperBound + 1),
      neighbours.word(after: range.upperBound + 1 + UTF8.width(next))?.holds(.speech) != true
    {
      close = next
    }
    return "\"”“»«」』".unicodeScalars.contains(close)
  }

  /// `« Dorn »`, as French has it.
  private func isQuotedApart(after space: Int) -> Bool {
    guard text.scalar(before: range.lowerBound - space) == "«",
      let close = neighbours.scalar(range.upperBound), close.isSpace
    else { return false }
    return neighbours.scalar(range.upperBound + UTF8.width(close)) == "»"
  }

  /// Whether single quotation marks do so, as around a flower's name: `'Anna Berg', a pink climber`.
  var isQuotedOnce: Bool {
    guard neighbours.hasQuotations, let open = text.scalar(before: range.lowerBound),
      let close = neighbours.scalar(range.upperBound)
    else { return false }
    let after = neighbours.scalar(range.upperBound + UTF8.width(close))
    return "'‘‚‹›".unicodeScalars.contains(open) && "'’‘‹›".unicodeScalars.contains(close)
      && after?.isWordPart != true
  }

  /// Whether an animal, a flower, a storm or the like has the name, as what is right before it or around it
  /// shows.
  var isOfCreature: Bool {
    guard isPerson else { return false }
    if rule.contains(.full) && (isQuotedOnce || isArticledTeam) || isStorm { return true }
    if lexicon.features.contains(.unspaced) { return endsBefore(in: .creatures) }
    return before.map {
      $0.holds(.creatures)
        || !isInQuotedTitle && after?.isCapitalised != true
          && isShip(after: neighbours.word(before: $0), $0)
    } ?? false
  }
}
