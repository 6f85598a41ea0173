internal import Content
internal import Language

/// What shows beside a surname alone that it is somebody's.
extension NameJudgement {
  /// Whether a surname alone has something beside it that only somebody has or does: a title, a verb, what is
  /// somebody's, another person with it. Always so in a language whose verbs the lexicon doesn't know.
  var showsSomebody: Bool { showsSomebody(isAmongThings: false) }

  private func showsSomebody(isAmongThings: Bool) -> Bool {
    guard lexicon.has(.auxiliaries) || lexicon.has(.deeds) else {
      let isKnown = lexicon.has(.speech) && !lexicon.features.contains(.lastEndings)
      return !isKnown || isNamedAsPerson || isSaidBy || startsAfter(in: .subjects)
    }
    // `don Lope`, whom anybody may be; but `l'empereur Napoléon`.
    if rule.contains(.given), hasTitle, !hasOffice, before?.isOne(of: .crowns) != true {
      return false
    }
    if hasTitle { return true }
    // `Il Bisagno è salito`
    if !isKnown, isAfterArticleOfThings { return false }
    if isBesideScore || isInEarnings { return false }
    // `el alcalde de Berg llora`, but `el abogado de Berg llora`.
    if lexicon.has(.deeds), let link = before, joinsObject(link) {
      return isOwner || isOfTitle(link) || isWithPerson
    }
    if isNamedAsPerson || isSubject || isWithPerson || isApposed { return true }
    if isBeforeVerb(isCertain: isAmongThings) { return true }
    if isSaidBy || isOwner || isSpeaker || isUnderQuotation { return true }
    // `Berg herself`
    if after?.isOne(of: .somebodies) == true { return true }
    // `Berg-led`, `pro-Berg`
    if neighbours.scalar(range.upperBound)?.isNameHyphen == true
      || text.scalar(before: range.lowerBound)?.isNameHyphen == true
    {
      return true
    }
    return before?.isOne(of: .articles) != true && isBeforeBelongings
  }

  /// Whether the surname is a thing's here, part of a longer name or a word, or is a word in small letters
  /// elsewhere in the text: `San Marino`, `the fabbri of Dorn`.
  var isThingInText: Bool {
    if let doubt {
      return doubt.showsThing || doubt == .particle && before?.isCapitalised == true
        || doubt == .givenName && isAfterNoGivenName
        || doubt == .somebodyElse && before?.isOne(of: .others) == true
    }
    return form != folded && lexicon.features.isDisjoint(with: [.capitalNouns, .caseless])
      && neighbours.holds(small: folded)
  }

  /// Whether the capitalised word before the surname is no given name, as far as its letters show.
  private var isAfterNoGivenName: Bool {
    !isAfterGivenName
      && lexicon.features.isDisjoint(with: [.capitalNouns, .caseless, .cases, .lastEndings])
  }

  /// Whether a surname alone may as well be a place's or a thing's, whoever is named later: after a preposition,
  /// after a noun where things come first, and where capitals show nothing: `mit dem Bus nach Berg`,
  /// `le cucine Berg`.
  var mayBeThing: Bool {
    if lexicon.features.contains(.caseless) { return true }
    guard let word = before, !word.isCapitalised || isOpener(word), !isTitle(word) else {
      return false
    }
    return joinsObject(word) || isAttribute(of: word) || isAfterArticleOfThings
  }

  /// Whether an article is before the name, in a language where people have none.
  private var isAfterArticleOfThings: Bool {
    lexicon.has(.deeds) && !lexicon.features.contains(.articledGivenNames)
      && before.map { $0.isOne(of: .articles) && !isRelative($0) } ?? false
  }

  /// Whether a word before the name may be a noun for what has it: `l'amarena Berg`.
  private func isAttribute(of word: NeighbourWord) -> Bool {
    lexicon.features.contains(.thingsFirst) && !lexicon.features.contains(.cases)
      && !word.isCapitalised && !word.hasPoint && word.lists.isEmpty && !isDeed(word)
  }

  /// The same where the surname is a thing's in the text, too, which may be a team.
  var showsSomebodyAmongThings: Bool {
    showsSomebody(isAmongThings: true) && !isBesideGame(isQuoted: false) && !isInStorm
      && (isSaidBy || before.map { !isAttribute(of: $0) } ?? true)
  }

  /// Whether what follows is a verb, by the lexicon or its ending: `Berg lied`, `Berg was jailed`.
  private func isBeforeVerb(isCertain: Bool) -> Bool {
    if lexicon.has(.deeds) { return isBesideDeed(isCertain: isCertain) }
    guard let word = after, !word.isCapitalised, !word.isOne(of: .standings) else { return false }
    if word.isOne(of: .verbs) || ends(word, in: lexicon.ends(of: .pasts)) { return true }
    guard word.isOne(of: .copulas), let next = neighbours.word(after: word) else { return false }
    return next.isNumber || ends(next, in: lexicon.ends(of: .participles)) || endsLikeVerb(next)
  }

  /// Whether a verb of somebody is right before the name or after it, small words aside: `Berg no viajó`,
  /// `llegó Berg`, `Berg fue detenido`.
  private func isBesideDeed(isCertain: Bool) -> Bool {
    if let word = before, isDeed(word) { return true }
    let words = neighbours.words(from: after, atMost: 3).drop { $0.isOne(of: .betweens) }
    guard let verb = words.first else { return false }
    if isDeed(verb) || !isCertain && isPresent(verb) { return true }
    guard verb.isOne(of: .copulas), let next = words.dropFirst().first else { return false }
    return isTitle(next) || ends(next, in: lexicon.ends(of: .participles))
  }

  private func isDeed(_ word: NeighbourWord) -> Bool {
    guard !word.isCapitalised, !word.isOne(of: .standings) else { return false }
    if word.isOne(of: .deeds) || word.isOne(of: .games) { return true }
    guard word.text.count > 3, !word.isOne(of: .openers), !isTitle(word) else { return false }
    // `apressou-se`
    let verb = word.folded.split(separator: "-").first ?? ""
    return (lexicon.ends(of: .pasts) + lexicon.ends(of: .verbs)).contains { verb.hasSuffix($0) }
  }

  /// Whether a word that is in no list ends as a verb in the present: `Berg abandona la cumbre`.
  private func isPresent(_ word: NeighbourWord) -> Bool {
    !word.isCapitalised && word.lists.isEmpty && word.text.count > 3
      && ends(word, in: lexicon.ends(of: .presents))
  }

  /// Whether somebody's age or office follows, between commas or not: `Berg, de 52 años`,
  /// `Berg, alcaldesa de Dorn`.
  private var isApposed: Bool {
    guard lexicon.has(.deeds), let word = wordAfterComma else { return false }
    let isSmall = word.isOne(of: .articles) || word.isOne(of: .links)
    guard let noun = isSmall ? neighbours.word(after: word) : word else { return false }
    return noun.isOne(of: .somebodies) || isAge(noun) || isTitle(noun) && isListedSmall(noun)
  }

  /// Whether a word has no capital, where only names have one.
  private func isListedSmall(_ word: NeighbourWord) -> Bool {
    !word.isCapitalised || lexicon.features.contains(.capitalNouns)
  }

  func isAge(_ word: NeighbourWord) -> Bool {
    word.text.count == 2 && word.text.allSatisfy(\.isNumber)
  }

  /// `dijo Berg`, `según Berg`.
  var isSaidBy: Bool {
    // `“Enough,” Berg recalls`
    if endsQuotation(before: range.lowerBound) {
      return after.map { !$0.isCapitalised && !$0.isOne(of: .openers) } ?? false
    }
    guard let word = before else { return false }
    return word.holds(.speech) || isAfterQuotation(word)
      || neighbours.isOne(of: .sources, neighbours.word(before: word), word)
  }

  /// Whether a word between a quotation and the name is the verb of whoever was quoted: `», soupire Berg.`
  private func isAfterQuotation(_ verb: NeighbourWord) -> Bool {
    guard !verb.isCapitalised, !verb.isOne(of: .openers), !verb.isOne(of: .links) else {
      return false
    }
    return endsQuotation(before: verb.range.lowerBound)
  }

  /// Whether a quotation ends before an index, with a space and maybe a comma between.
  private func endsQuotation(before index: Int) -> Bool {
    var place = index
    while let mark = text.scalar(before: place), mark.isBlank || mark == "," {
      place -= UTF8.width(mark)
    }
    guard place < index, let mark = text.scalar(before: place) else { return false }
    return (mark.isQuotationMark || mark.isSingleQuotationMark) && mark != "'" && mark != "‘"
      && mark != "“" && mark != "«"
  }

  /// Whether a word is a preposition or the like, so that what follows the name has another subject.
  private func joinsObject(_ word: NeighbourWord) -> Bool {
    word.lists.containsAny([.links, .directions, .locatives, .inside]) && !word.isOne(of: .articles)
  }

  /// `un amigo de Berg`, but `el alcalde de Dorn`.
  private func isOfTitle(_ link: NeighbourWord) -> Bool {
    guard link.isOne(of: .links), let noun = wordBeforeLinks(link) else { return false }
    return isTitle(noun) && !noun.isOne(of: .states)
  }

  /// Whether the name is that of an owner of what no place has: `el abogado de Berg`, `слова Берга`,
  /// `Bergs Rede`.
  var isOwner: Bool {
    guard lexicon.has(.deeds) else { return false }
    if lexicon.features.contains(.capitalNouns) {
      return ending == "s"
        && after.map {
          $0.isCapitalised ? !isThing($0) : ends($0, in: lexicon.ends(of: .attributes))
        } ?? false
    }
    guard let word = before else { return false }
    if word.isOne(of: .belongings) { return true }
    return word.isOne(of: .links) && wordBeforeLinks(word)?.isOne(of: .belongings) == true
  }

  /// Whether the sentence is about what a firm has, and its verb may be one's: `Berg announced profits`.
  private var isInEarnings: Bool {
    guard lexicon.has(.earnings) else { return false }
    let sentence = sentence
    return neighbours.holds(anyOf: [.earnings], in: sentence, neighbours.signs(in: sentence))
  }

  /// Whether a word is a verb by its ending and the object after it: `Berg blames the`.
  func isBeforeObject(_ verb: NeighbourWord) -> Bool {
    lexicon.has(.auxiliaries) && verb.folded.hasSuffix("s") && verb.lists.isEmpty
      && neighbours.word(after: verb).map {
        $0.isOne(of: .articles) || $0.isOne(of: .possessives)
      } ?? false
  }

  /// `Berg shares fell`, but `Berg shares the view`.
  func isHolding(_ noun: NeighbourWord) -> Bool {
    guard noun.isOne(of: .holdings), let verb = neighbours.word(after: noun) else { return false }
    return verb.isOne(of: .verbs) || verb.isOne(of: .copulas) || verb.isOne(of: .auxiliaries)
      || endsLikeVerb(verb)
  }

  /// `Berg: Not at all.`
  private var isSpeaker: Bool {
    neighbours.scalar(range.upperBound) == ":"
      && (range.lowerBound == 0 || text[range.lowerBound - 1] == UInt8(ascii: "\n"))
  }

  /// Whether a noun with a small letter follows a possessive: `Berg's campaign`.
  private var isBeforeBelongings: Bool {
    guard let mark = neighbours.scalar(range.upperBound), mark.isApostrophe,
      let letter = neighbours.word(at: range.upperBound + UTF8.width(mark)),
      let noun = neighbours.word(after: letter)
    else { return false }
    return !noun.isCapitalised && !noun.isNumber
  }

  /// `— Berg`, under somebody's words.
  private var isUnderQuotation: Bool {
    isSigned
      || dashBefore.map { $0 == 0 || text[$0 - 1] == UInt8(ascii: "\n") } ?? false
  }

  /// Whether a dash after a sentence, or at the start of a line, makes the last words of it the name of whoever says
  /// it: `“Enough!” — Berg`, `— Berg (1856)`; but `— Berg left`.
  var isSigned: Bool {
    guard let dash = dashBefore else { return false }
    let rest = text[range.upperBound...].drop { ". ".utf8.contains($0) }
    guard rest.first.map("(\n".utf8.contains) ?? true else { return false }
    return dash == 0 || text[dash - 1] == UInt8(ascii: "\n") || isAfterSentence(dash)
  }

  /// Where a dash right before the name starts.
  private var dashBefore: Int? {
    for dash in ["-- ", "— ", "– "] {
      let start = range.lowerBound - dash.utf8.count
      if start >= 0, text[start..<range.lowerBound].elementsEqual(dash.utf8) { return start }
    }
    return nil
  }

  /// Whether a sentence ends before an index, spaces and quotation marks between.
  private func isAfterSentence(_ index: Int) -> Bool {
    var end = index
    while let mark = text.scalar(before: end), mark.isBlank || mark.isQuoteOrBracket {
      end -= UTF8.width(mark)
    }
    return text.scalar(before: end).map { ".!?…".unicodeScalars.contains($0) } ?? false
  }

  /// `Dorn and Berg`, `Dorn, Berg`, who are both declared.
  private var isWithPerson: Bool {
    if let end = endOfPerson, end + 2 == range.lowerBound, text[end] == UInt8(ascii: ",") {
      return true
    }
    guard let join = before, join.isOne(of: .joins), let end = endOfPerson else { return false }
    return neighbours.word(before: join)?.range.upperBound == end
  }
}
