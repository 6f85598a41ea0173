internal import Content
internal import Language
internal import Support

/// Decides from what is beside a form whether it is its entity's name there.
struct NameJudgement {
  let range: Range<Int>
  let rule: NameForm.Rule
  /// Whether another declared name ends right before it, or starts right after it.
  let isAfterName: Bool
  let isBeforeName: Bool
  /// Whether a body's name ends right before it: `Microsoft Deutschland`.
  let isAfterBody: Bool
  /// Where the person's name ends that is the declared one before it; nil for none.
  let endOfPerson: Int?
  /// Both surnames, where a hyphen joins the name to somebody else's: `the Berg-Dorn deal`.
  let pair: Range<Int>?
  /// Whether the entity has been named in full before.
  let isKnown: Bool
  let neighbours: NameNeighbours
  /// The words right before and after it.
  let before: NeighbourWord?
  let after: NeighbourWord?
  /// What titles before the person's names have revealed so far.
  let knownSex: NameTitles.Sex?
  /// Empty in a language that writes spaces.
  let unspaced: UnspacedNeighbours

  init(
    _ neighbours: NameNeighbours, _ match: NameAutomaton.Match, _ rule: NameForm.Rule,
    isAfterName: Bool = false, isAfterBody: Bool = false, isBeforeName: Bool = false,
    endOfPerson: Int? = nil, pair: Range<Int>? = nil, isKnown: Bool = false,
    knownSex: NameTitles.Sex? = nil
  ) {
    let (text, lexicon) = (neighbours.text, neighbours.lexicon)
    self.neighbours = neighbours
    range = match.range
    self.rule = rule
    self.isAfterName = isAfterName
    self.isAfterBody = isAfterBody
    self.isBeforeName = isBeforeName
    self.endOfPerson = endOfPerson
    self.pair = pair
    self.isKnown = isKnown
    self.knownSex = knownSex
    before = neighbours.word(before: range.lowerBound)
    after = neighbours.word(after: range.upperBound)
    unspaced =
      lexicon.features.contains(.unspaced)
      ? UnspacedNeighbours(of: range, in: text, lexicon) : UnspacedNeighbours()
    form = String(decoding: text[match.range.lowerBound..<match.formEnd], as: UTF8.self)
    folded = form.foldedWord
    lists = lexicon.lists(of: folded)
    ending = String(decoding: text[match.formEnd..<match.range.upperBound], as: UTF8.self)
  }

  /// The form as it is in the text, and the ending that is joined to it.
  let form: String
  let ending: String
  /// The form in lower case, and the lists that it is in.
  let folded: String
  let lists: WordLists

  var text: [UInt8] { neighbours.text }
  var lexicon: NameLexicon { neighbours.lexicon }
  var isPerson: Bool { rule.contains(.person) }
  var isOneWord: Bool { rule.contains(.oneWord) }

  /// The first doubt there is; nil where the form counts.
  var doubt: NameDoubt? {
    if isInsideAddress || isAfterCapitalAndApostrophe { return .insideWord }
    // Terms that are written small are words, and no part of names.
    if !isPerson, form.unicodeScalars.first?.isSmall == true { return nil }
    if isPerson, isInPair { return doubtOfWord }
    if isPerson, hasGeneration { return .generation }
    if isTeam || isPlaying || isVerse || isPerson && rule.contains(.full) && isArticledTeam {
      return .thing
    }
    let doubtOfWord = doubtOfWord
    // `Bill Green`, who is somebody, whatever word his surname is.
    if isPerson, isOneWord, doubtOfWord == .commonWord || doubtOfWord == .noEvidence,
      !isAllCapitals, before.map({ $0.isOne(of: .givenNames) && !isOpener($0) }) == true,
      let doubt = doubtBefore, doubt == .givenName
    {
      return doubt
    }
    let doubt = doubtOfWord ?? doubtJoinedAfter ?? doubtBefore ?? doubtAfter
    if doubt == nil, isStorm || isInOwnSeries || rule.contains(.place) && isShipOfPlace {
      return .thing
    }
    if doubt == nil, rule.contains(.short), !isPerson, !isKnown, !showsBody || isOfOwner {
      return .noEvidence
    }
    return doubt
  }

  /// Whether a word may have its capital from a sentence's start alone.
  func isOpener(_ word: NeighbourWord) -> Bool {
    word.isOne(of: .openers)
      && (lexicon.sentences.begins(in: text, at: word.range.lowerBound)
        || !word.isOne(of: .givenNames) && neighbours.isAfterLead(word))
  }
}

// MARK: - The form itself

extension NameJudgement {
  private var doubtOfWord: NameDoubt? {
    if isPerson, !ending.isEmpty || form.hasSuffix("s"), isAfterPlural || isBeforePluralVerb {
      return .family
    }
    if isPerson || rule.contains(.place) && isOneWord, isQuoted, !form.contains(".") {
      return .thing
    }
    if isPerson, rule.contains(.full), isQuotedOnce { return .thing }
    if isInQuotedTitle { return .thing }
    if isPerson, isOneWord, !isKnown, lists.contains(.diseases), !isNamedAsPerson { return .thing }
    if isInIdiom || isPhrase || isTwoWords || isForeignOpener || isAcrossWords {
      return .commonWord
    }
    guard isOneWord else { return !isKnown && isSmallElsewhere ? .commonWord : nil }
    if !isKnown, isEasilyWord { return .noEvidence }
    if isPerson, isAdjective || isWordWithoutSpaces { return .commonWord }
    // `la Roma`
    if rule.mayBePlace, lists.contains(.townsAlone), isAfterArticleOfNoun {
      return .commonWord
    }
    // `Reuters` is no genitive.
    if isPerson, !ending.isEmpty, lexicon.holds(.common, folded + ending) { return .commonWord }
    if !isKnown, isSmallElsewhere { return .commonWord }
    // `Lahdessa`, which only a town is.
    if isPerson, !ending.isEmpty, lexicon.holds(.localEndings, ending) { return .thing }
    if isInCapitals { return doubtInCapitals }
    if rule.contains(.capitals) {
      if isCommon || isTime { return .commonWord }
      return isSurnameOfAnother ? .givenName : nil
    }
    guard isCommon || isTime, !isAllCapitals, !isDateline else { return nil }
    return doubtOfCommonWord
  }

  /// Whether it is one of the language's own words, or looks like a word before a name.
  private var isCommon: Bool {
    let isTown = rule.mayBePlace && lists.contains(.townsAlone) && !lists.contains(.openers)
    return lists.isCommon && !isTown
      || isPerson && (lists.contains(.qualifiers) || lists.contains(.others))
  }

  private var isTime: Bool { lists.contains(.times) }

  /// Whether a surname is a word, or a region, where words have no spaces.
  private var isWordWithoutSpaces: Bool {
    guard lexicon.features.contains(.unspaced) else { return false }
    // `森は`: a character of its own is a word.
    if form.unicodeScalars.count == 1, !isBesideLongTitle,
      form.unicodeScalars.allSatisfy(WordBoundary.isIdeograph)
    {
      return true
    }
    // `福島の桃`: a surname that is a region's name needs a title, or a verb once it is known.
    return lists.contains(.regions) && !rule.contains(.full) && !isNamedAsPerson
      && !startsAfter(in: .honorifics) && !(isKnown && startsAfter(in: .subjects))
  }

  private var doubtInCapitals: NameDoubt? {
    let isGuess = rule.isSuperset(of: [.short, .capitals]) && !isKnown
    if isCommon, rule.mayBePlace, isWordInPlace { return nil }
    return isCommon || isTime || isGuess ? .commonWord : nil
  }

  /// What speaks against a common word that isn't in capitals.
  private var doubtOfCommonWord: NameDoubt? {
    // `Szegedre` is no word but the town's.
    if rule.mayBePlace, lexicon.features.contains(.lastEndings), !ending.isEmpty {
      return nil
    }
    // `a União`, which is the state, where a club is called so for short.
    if rule.contains(.short), !isPerson, !isKnown { return isNamedByCapital ? nil : .noEvidence }
    if isPerson, hasTitle || isSaidByWord || isSigned { return nil }
    // `Man sagt`
    if rule.mayBePlace, isCapitalExpected, lists.contains(.openers), !isWordInPlace {
      return .commonWord
    }
    // `the Judge said`
    if isPerson, isAfterArticle, !isBeforeOffice,
      !lexicon.features.isDisjoint(with: [.bareSurnames, .capitalTitles])
    {
      return .commonWord
    }
    if isBeforeSpeech, !mayBePlural { return nil }
    if !isPerson && isQuoted || isBareGenitive && !isTime { return nil }
    if rule.contains(.short), isBareCapitalNoun { return nil }
    if rule.mayBePlace, isWordInPlace { return nil }
    if rule.contains(.place), isAfterArticleOfNoun { return .commonWord }
    if isTime { return isApposedMonth ? nil : .commonWord }
    if isPerson,
      !rule.contains(.given) || lexicon.features.contains(.surnamesFirst) && !ending.isEmpty
    {
      let isName =
        lexicon.features.contains(.capitalNouns) ? isBareCapitalNoun : isCommonSurname
      return isName ? nil : .commonWord
    }
    // A genitive is no subject.
    let isNominative = !rule.contains(.derived) || !lexicon.features.contains(.cases)
    if !isPerson, isSubject, isNominative { return nil }
    return isCapitalExpected ? .commonWord : nil
  }

  /// Whether somebody's words, or what somebody has, are before a common word with a capital of its own:
  /// `dijo Castillo`, `el abogado de Castillo`.
  private var isSaidByWord: Bool {
    lexicon.has(.deeds) && !lexicon.features.contains(.capitalNouns) && !isCapitalExpected
      && (isSaidBy || isOwner)
  }

  /// Whether a noun at the start of a sentence may be a plural that says something: `Banks said`.
  private var mayBePlural: Bool {
    isPerson && !isKnown && lexicon.features.contains(.capitalTitles) && isCapitalExpected
      && folded.hasSuffix("s") && !folded.hasSuffix("ss")
  }

  /// Whether a capital that no sentence's start explains shows a name, or at the start a verb of which only
  /// somebody is the subject, in a language where other nouns have none: `shares in Orange`, `Apple said`.
  private var isNamedByCapital: Bool {
    guard lexicon.features.contains(.capitalTitles), !isAfterArticle, !isSmallNearby else {
      return false
    }
    return isCapitalExpected ? isSubject : true
  }

  /// Whether a surname in capitals after a given name is not the entity's, as it isn't declared so:
  /// `Clara BERG`, but `Mme BERG`.
  private var isSurnameOfAnother: Bool {
    guard let word = before, word.isCapitalised, !isTitle(word), word.sex == nil,
      !word.isOne(of: .abbreviations)
    else { return false }
    return !isPerson || !lexicon.sentences.begins(in: text, at: range.lowerBound)
  }

  /// Whether a body's name is an article and a noun where all nouns have capitals, at the start of a
  /// sentence: `Die Zeit drängt`.
  private var isPhrase: Bool {
    guard !isPerson, lexicon.features.contains(.capitalNouns), !isKnown, !isQuoted,
      lexicon.sentences.begins(in: text, at: range.lowerBound), !isBeforeSpeech
    else { return false }
    let words = folded.split(separator: " ").map { lexicon.lists(of: String($0)) }
    return words.count == 2 && words[0].contains(.articles) && words[1].contains(.common)
  }

  /// Whether the words beside it make a set phrase with it: `زیر و بم`.
  private var isInIdiom: Bool {
    guard lexicon.has(.idioms) else { return false }
    if lists.contains(.phrases), let after, lexicon.holds(.idioms, folded + " " + after.folded) {
      return true
    }
    guard let before else { return false }
    let phrase = before.folded + " " + folded
    if before.isOne(of: .phrases) {
      if lexicon.holds(.idioms, phrase) { return true }
      if let after, lexicon.holds(.idioms, phrase + " " + after.folded) { return true }
    }
    return neighbours.word(before: before).map {
      $0.isOne(of: .phrases) && lexicon.holds(.idioms, $0.folded + " " + phrase)
    } ?? false
  }

  /// Whether its letters show too little that it is a name, so that it counts only once it is known: a
  /// part of a body's name where capitals show nothing, a surname that ends as a river does.
  private var isEasilyWord: Bool {
    let isCaseless = lexicon.features.contains(.caseless)
    if rule.contains(.short) {
      // `NASA's Orion`
      if before?.isPossessive == true { return true }
      if rule.mayBePlace, isAfterPreposition { return false }
      // `Concord grapes`, but `Concord is`.
      let isBeforeNoun =
        after.map { !$0.isCapitalised && !$0.isOne(of: .copulas) } ?? false && !isSubject
      return isCaseless || lexicon.features.contains(.capitalNouns)
        || isCapitalExpected && (isBeforeNoun || lexicon.features.contains(.thingsFirst))
    }
    guard isCaseless, isPerson, rule.contains(.needsEvidence), !isNamedAsPerson else {
      return false
    }
    // `وزیری` is a minister.
    if form.hasSuffix("ی"), lexicon.lists(of: String(folded.dropLast())).contains(.titles) {
      return true
    }
    // `大川` is a river, too.
    return lexicon.features.contains(.unspaced) && form.count > 1
      && form.last.map { lexicon.holds(.things, String($0)) } ?? false
  }

  /// Whether a preposition of place is before it, which a word with an article of its own proves nothing
  /// by: `aus Frankfurt`, but `في الاتحاد`.
  private var isAfterPreposition: Bool {
    guard let word = before, !ArabicClitics.hasArticle(form) else { return false }
    return word.isOne(of: .inside) || word.isOne(of: .locatives)
  }

  /// `die Bergs`.
  private var isAfterPlural: Bool {
    guard !ending.isEmpty, let word = before else {
      return false
    }
    return lexicon.endings.contains { $0.text == ending && $0.isAlsoPlural }
      && word.isOne(of: .plurals)
  }

  /// `Bergs wohnen`.
  private var isBeforePluralVerb: Bool {
    lexicon.endings.contains { $0.text == ending && $0.isAlsoPlural }
      && after.map { lexicon.holds(.pluralVerbs, $0.text) }
        ?? false
  }

  /// `cette Assemblée`, `our Congress`: one of several.
  private var isOfOwner: Bool { before?.isOne(of: .possessives) == true }

  /// Whether a title or a verb of saying is beside it.
  var isNamedAsPerson: Bool { hasTitle || isBeforeSpeech || isSigned }

  /// Whether a part of a body's or a place's name has a verb after it or a preposition of place before it.
  /// Always so in a language whose verbs the lexicon doesn't know.
  private var showsBody: Bool {
    guard lexicon.has(.auxiliaries) else { return true }
    // `Dorn is`; but `a statue of Dorn was`.
    if isSubject || after.map({ $0.isOne(of: .copulas) && !$0.isOne(of: .pastCopulas) }) == true {
      return true
    }
    guard let word = before else { return false }
    // `the state of Dorn`, but `a statue of Dorn`.
    if word.isOne(of: .links) { return wordBeforeLinks(word)?.holds(.states) == true }
    // `she lives in Dorn`, where `Dorn` is short for a body; but `shares in Dorn`.
    if !rule.mayBePlace, word.isOne(of: .inside) {
      return neighbours.word(before: word)?.holds(anyOf: [.trust, .holdings]) == true
    }
    return isNamedAsPlace || rule.contains(.place) && word.isOne(of: .directions)
  }

  var isBeforeSpeech: Bool {
    if lexicon.features.contains(.unspaced) { return startsAfter(in: .speech) }
    return after.map { $0.holds(.speech) } ?? false
  }

  var isBeforeApostrophe: Bool { neighbours.scalar(range.upperBound)?.isApostrophe ?? false }
}
