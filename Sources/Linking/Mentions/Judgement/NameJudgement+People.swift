internal import Content
internal import Language

/// What shows beside a name that it is somebody's, and what titles and offices reveal of them.
extension NameJudgement {
  /// Whether a surname alone has something beside it that only somebody has or does: a title, a verb, what is
  /// somebody's, another person with it. Always so in a language whose verbs the lexicon doesn't know.
  var showsSomebody: Bool {
    guard lexicon.has(.auxiliaries) || lexicon.has(.deeds) else {
      let isKnown = lexicon.has(.speech) && !lexicon.features.contains(.lastEndings)
      return !isKnown || isNamedAsPerson || isSaidBy || startsAfter(in: .subjects)
    }
    // `don Lope`, whom anybody may be; but `l'empereur Napoléon`.
    if rule.contains(.given), hasTitle, !hasOffice, before?.isOne(of: .crowns) != true {
      return false
    }
    if hasTitle { return true }
    if isBesideScore || isInEarnings { return false }
    // `el alcalde de Berg llora`, but `el abogado de Berg llora`.
    if lexicon.has(.deeds), let link = before, joinsObject(link) {
      return isOwner || isOfTitle(link) || isWithPerson
    }
    if isNamedAsPerson || isSubject || isBeforeVerb || isWithPerson || isApposed { return true }
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

  /// Whether a surname alone may as well be a place's or a thing's, whoever is named later: after a preposition,
  /// after a noun where things come first, and where capitals show nothing: `mit dem Bus nach Berg`,
  /// `le cucine Berg`.
  var mayBeThing: Bool {
    if lexicon.features.contains(.caseless) { return true }
    guard let word = before, !word.isCapitalised || isOpener(word), !isTitle(word) else {
      return false
    }
    if joinsObject(word) { return true }
    return lexicon.features.contains(.thingsFirst) && !lexicon.features.contains(.cases)
      && word.lists.isEmpty && !isDeed(word)
  }

  /// The same where the surname is a thing's in the text, too, which may be a team.
  var showsSomebodyAmongThings: Bool { showsSomebody && !isBesideGame(isQuoted: false) }

  /// Whether what follows is a verb, by the lexicon or its ending: `Berg lied`, `Berg was jailed`.
  private var isBeforeVerb: Bool {
    if lexicon.has(.deeds) { return isBesideDeed }
    guard let word = after, !word.isCapitalised, !word.isOne(of: .standings) else { return false }
    if word.isOne(of: .verbs) || ends(word, in: lexicon.ends(of: .pasts)) { return true }
    guard word.isOne(of: .copulas), let next = neighbours.word(after: word) else { return false }
    return next.isNumber || ends(next, in: lexicon.ends(of: .participles)) || endsLikeVerb(next)
  }

  /// Whether a verb of somebody is right before the name or after it, small words aside: `Berg no viajó`,
  /// `llegó Berg`, `Berg fue detenido`.
  private var isBesideDeed: Bool {
    if let word = before, isDeed(word) { return true }
    let words = neighbours.words(from: after, atMost: 3).drop { $0.isOne(of: .betweens) }
    guard let verb = words.first else { return false }
    if isDeed(verb) || isPresent(verb) { return true }
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
    ["-- ", "— ", "– "].contains { dash in
      let start = range.lowerBound - dash.utf8.count
      return start >= 0 && text[start..<range.lowerBound].elementsEqual(dash.utf8)
        && (start == 0 || text[start - 1] == UInt8(ascii: "\n"))
    }
  }

  /// `Dorn and Berg`, `Dorn, Berg`, who are both declared.
  private var isWithPerson: Bool {
    if let end = endOfPerson, end + 2 == range.lowerBound, text[end] == UInt8(ascii: ",") {
      return true
    }
    guard let join = before, join.isOne(of: .joins), let end = endOfPerson else { return false }
    return neighbours.word(before: join)?.range.upperBound == end
  }

  /// Whether a title is right before it: `Mr Berg`.
  var hasTitle: Bool {
    guard let word = before else { return isBesideTitle }
    return isTitle(word)
  }

  /// Whether an office is right before it: `Mayor Berg`, but `Mr Berg`.
  var hasOffice: Bool {
    guard let word = before else { return false }
    return isTitle(word) && word.sex == nil
      && !word.isOne(of: .abbreviations)
  }

  func isTitle(_ word: NeighbourWord) -> Bool {
    if word.holds(.titles) { return true }
    let folded = word.folded
    if folded.utf8.contains(UInt8(ascii: "-")), let last = folded.split(separator: "-").last,
      lexicon.holds(.titles, String(last))
    {
      return true
    }
    return lexicon.ends(of: .titles).contains { folded.hasSuffix($0) && folded.count > $0.count }
      || endsOffice(word)
  }

  /// Whether a capitalised word is the last of an office: `Secretary of State`, `Minister for Health`; but
  /// `the son of Clara Berg`.
  private func endsOffice(_ word: NeighbourWord) -> Bool {
    guard !word.isOne(of: .givenNames) else { return false }
    let isWritten = { [lexicon] (title: NeighbourWord) in
      title.isCapitalised || !lexicon.features.contains(.capitalTitles)
    }
    var last = word
    for _ in 0..<4 {
      guard last.isCapitalised, let before = neighbours.word(before: last),
        !before.hasPoint, before.isOne(of: .links) || !last.isOne(of: .givenNames)
      else { return false }
      if before.isOne(of: .links) {
        return neighbours.word(before: before).map {
          $0.holds(.titles) && isWritten($0)
        } ?? false
      }
      last = before
    }
    return false
  }

  /// What the title right before the name reveals.
  var titledSex: NameTitles.Sex? {
    guard let word = before, isTitle(word) else { return sexAfter }
    return word.sex ?? (isOneWord ? sex(ofOffice: word.folded) : nil)
  }

  /// As what a full name is introduced, in one word.
  struct Introduction {
    let word: String
    /// Whether it may be part of the name, as a title before it is.
    let mayBeOfName: Bool
  }

  /// By an office before it, by an age or the first word of an apposition after it; nil for none.
  var introduction: Introduction? {
    guard isPerson, rule.contains(.full) else { return nil }
    if let word = before, isTitle(word), word.sex == nil, !word.isOne(of: .abbreviations) {
      return Introduction(word: word.folded, mayBeOfName: word.isCapitalised)
    }
    guard let word = wordAfterComma else { return nil }
    var noun = word
    if word.isNumber {
      guard neighbours.scalar(word.range.upperBound) == "," else { return nil }
    } else if word.isOne(of: .articles), !isRelative(word), let next = neighbours.word(after: word)
    {
      noun = next
    } else if !isTitle(word) {
      return nil
    }
    if noun.isCapitalised, !lexicon.features.contains(.capitalNouns) { return nil }
    return Introduction(word: noun.folded, mayBeOfName: false)
  }

  func doubtOfTitle(_ word: NeighbourWord) -> NameDoubt? {
    if isOneWord, rule.contains(.needsEvidence), !rule.contains(.given),
      word.holds(.crowns)
    {
      return .somebodyElse
    }
    // `the Lord Berg`, a pub
    if isOneWord, !isKnown, word.isCapitalised, !word.isOne(of: .abbreviations), !isBeforeSpeech,
      hasArticle(word)
    {
      return .thing
    }
    // `one Inspector Berg`, `a Mr Berg`
    if hasBareTitles, word.isCapitalised, let first = neighbours.word(before: word),
      first.isOne(of: .indefinites) || first.isOne(of: .namesakes)
    {
      return .somebodyElse
    }
    let sex = titledSex
    if let sex, isOther(sex) { return .somebodyElse }
    if word.sex != nil, isAfterAuthor(word) { return .thing }
    // `Mr and Mrs Berg`.
    guard let join = neighbours.word(before: word),
      join.isOne(of: .joins),
      let first = neighbours.word(before: join),
      first.sex != nil,
      word.sex != nil
    else { return nil }
    return .family
  }

  /// Whether an article is before a title with a capital, which has none of its own before a name.
  private func hasArticle(_ title: NeighbourWord) -> Bool {
    hasBareTitles && neighbours.word(before: title)?.isOne(of: .definites) == true
  }

  var hasBareTitles: Bool {
    lexicon.features.contains(.capitalTitles)
      && lexicon.features.isDisjoint(with: [.capitalNouns, .thingsFirst, .lastEndings])
  }

  /// Whether somebody whose full name ends in a possessive is before a title, as an author is before a
  /// character: `Virginia Woolf's Mrs Dalloway`.
  private func isAfterAuthor(_ title: NeighbourWord) -> Bool {
    guard let owner = neighbours.word(before: title), owner.isPossessive, owner.isCapitalised else {
      return false
    }
    return neighbours.word(before: owner).map { $0.isCapitalised && $0.isOne(of: .givenNames) }
      ?? false
  }

  /// Whether the person is known to be of the other sex: by a name, or by a title earlier in the text.
  func isOther(_ sex: NameTitles.Sex) -> Bool {
    let other: NameTitles.Sex = sex == .man ? .woman : .man
    return rule.contains(other == .man ? .man : .woman) || knownSex == other
      || rule.contains(.eitherSex) && lexicon.andrea == other
  }

  private func sex(ofOffice title: String) -> NameTitles.Sex? {
    let office = title.split(separator: "-").last.map(String.init) ?? title
    let lists = lexicon.lists(of: office)
    if lists.contains(.officesOfMen) { return .man }
    return lists.contains(.officesOfWomen) ? .woman : nil
  }
}
