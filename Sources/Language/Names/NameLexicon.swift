/// What the words around a name reveal about it in one language, as data; one file of
/// `Lexicons/Names` for each language.
///
/// All words are in lower case; lists are separated by white space, phrases of several words have `_`
/// for their spaces.
package final class NameLexicon: Sendable {
  /// What distinguishes the writing of a language where it concerns names.
  package struct Features: OptionSet, Sendable {
    /// One bit for each feature.
    package let rawValue: Int

    /// `rawValue` has one bit for each feature.
    package init(rawValue: Int) { self.rawValue = rawValue }

    /// Common nouns have capitals, so that a capital before or after a name proves nothing.
    package static let capitalNouns = Features(rawValue: 1)
    /// The noun that makes a name part of a thing's comes before it: `rue Berg`, `улица Берга`.
    package static let thingsFirst = Features(rawValue: 2)
    /// Words have no spaces between them.
    package static let unspaced = Features(rawValue: 4)
    /// A word of one or two letters loses its vowel before a name: `l'`, `d'`, `dell'`.
    package static let elision = Features(rawValue: 8)
    /// Letters have no case, so that only a list distinguishes names from words.
    package static let caseless = Features(rawValue: 16)
    /// Endings are joined to the last word of a name, and things come after it.
    package static let lastEndings = Features(rawValue: 32)
    /// Names have cases that change their own letters.
    package static let cases = Features(rawValue: 64)
    /// All longer words of a work's title have capitals.
    package static let capitalTitles = Features(rawValue: 128)
    /// The surname is the first word of a full name.
    package static let surnamesFirst = Features(rawValue: 256)
    /// A surname never has an article of its own.
    package static let bareSurnames = Features(rawValue: 512)
    /// A given name may have an article: `a Maria`.
    package static let articledGivenNames = Features(rawValue: 1024)
  }

  /// Whose given names `Andrea` and the like are; nil where they are anybody's.
  package let andrea: NameTitles.Sex?
  /// The years that nobody has lived in who is in the news, in the calendar of the language's texts.
  package let yearsLongAgo: Range<Int>
  /// The primary subtag of the language, in lower case.
  package let code: String
  /// What distinguishes the writing of the language.
  package let features: Features
  /// The lists that each word and phrase is in.
  private let lists: [String: WordLists]
  /// The lists that have words.
  private let used: WordLists
  /// Those that are sought in the rest of a sentence.
  package let sought: SoughtWords
  /// Words before a noun: `the`, `a`.
  package let articles: Set<String>
  /// Endings of titles: `-ministerin`.
  package let titleEndings: [String]
  /// Endings of nouns for things in compounds: `-straße`.
  package let thingEndings: [String]
  /// Endings that may be joined to a name.
  package let endings: [NameEnding]
  /// What may be joined before a name: `و`, `ب`.
  package let clitics: [String]
  /// Beginnings and endings of nouns that, after a name and a hyphen, are about whoever is named:
  /// `Berg-Regierung`.
  package let compounds: [String]
  /// How the ends of names change before an ending: `nen` to `se`.
  package let stems: [(end: String, stem: String)]
  /// The ends of adverbs, and of what follows a copula after somebody's name: `-ly`, `-ed`.
  package let adverbEndings: [String]
  package let participleEndings: [String]
  /// Endings of common nouns, which no given name has: `-ство`.
  package let nounEndings: [String]
  /// How an adjective ends, and how the nouns end that follow it: `ая`, `а`.
  package let agreements: [(adjective: String, noun: String)]
  /// The ends of verbs that only a woman is the subject of: `-ла`.
  package let femaleVerbEndings: [String]
  /// Endings of verbs that begin a clause before whoever it is about: `-ing`.
  package let gerundEndings: [String]
  /// Beginnings of verbs, in a language without capitals.
  package let verbBeginnings: [String]
  /// Endings of verbs, in a language without capitals, and of those after a subject in others.
  package let verbEndings: [String]
  /// Endings of adjectives made of places, which have a capital: `Dresdner`.
  package let demonymEndings: [String]
  /// How nouns end that say after a name and an article what somebody does: `-ist`.
  package let professionEndings: [String]
  /// Endings of words after a subject, in a language whose verbs are last: `-dan`, `-yor`.
  package let predicateEndings: [String]
  /// Endings of adjectives beside their noun.
  package let attributeEndings: [String]
  /// Where sentences begin and end.
  package let sentences: SentenceRule

  init(
    _ code: String, _ features: Features = [], andrea: NameTitles.Sex? = nil,
    yearsLongAgo: Range<Int> = 1000..<1900, titles: String = "", titleEndings: String = "",
    titlesBySex: NameTitles.BySex? = nil, generations: String = "", openers: String = "",
    times: String = "", particles: String = "", qualifiers: String = "",
    qualifiersAfter: String = "", things: String = "", thingEndings: String = "",
    links: String = "", states: String = "", kin: String = "", others: String = "",
    plurals: String = "", common: String = "", speech: String = "", endings: [NameEnding] = [],
    clitics: String = "", compounds: String = "", namesakes: String = "", locals: String = "",
    localEndings: String = "", thingModifiers: String = "", inside: String = "",
    trust: String = "", directions: String = "", travel: String = "", amounts: String = "",
    firms: String = "",
    eponyms: String = "", stems: String = "",
    regions: String = "", towns: String = "", versus: String = "", peers: String = "",
    auxiliaries: String = "", copulas: String = "", articles: String = "", works: String = "",
    adverbs: String = "", bodies: String = "", femaleVerbEndings: String = "", crowns: String = "",
    near: String = "", capitalThings: String = "", verbBeginnings: String = "",
    verbEndings: String = "", vessels: String = "", relatives: String = "",
    thingRelatives: String = "", pastCopulas: String = "", negations: String = "",
    adverbEndings: String = "", participleEndings: String = "", generationsBefore: String = "",
    nounEndings: String = "", agreements: String = "", districtsFirst: String = "",
    branches: String = "",
    pronouns: String = "", honorifics: String = "", familiarEndings: String = "",
    offices: String = "",
    womensOffices: String = "", clubArticles: String = "", articledPlaces: String = "",
    verbs: String = "", attributeEndings: String = "", relativePronouns: String = "",
    indefinites: String = "", demonymEndings: String = "",
    pluralVerbs: String = "", idioms: String = "", relations: String = "",
    subjects: String = "", media: String = "", pairings: String = "",
    riverArticles: String = "", predicateEndings: String = "", measures: String = "",
    gerundEndings: String = "",
    stories: String = "", roles: String = "", portrayals: String = "", homonyms: String = "",
    disclaimers: String = "", lives: String = "", storms: String = "", games: String = "",
    localThings: String = "",
    creatures: String = "", definites: String = "", aboard: String = "", fates: String = "",
    players: String = "", impersonations: String = "", called: String = "",
    eras: String = "", scholars: String = "", sameNames: String = "", contrasts: String = "",
    professionEndings: String = ""
  ) {
    self.code = code
    self.features = features
    self.andrea = andrea
    self.yearsLongAgo = yearsLongAgo
    let openers = Self.words(openers)
    let titles = Self.words(titles).union(titlesBySex?.all ?? [])
    let offices = Self.offices(titles, offices, ofWomenAlone: womensOffices)
    self.articles = Self.words(articles)
    var lists = WordTable()
    self.titleEndings = ListedWords.of(titleEndings)
    self.thingEndings = ListedWords.of(thingEndings)
    self.endings = endings
    self.clitics = ListedWords.of(clitics)
    self.compounds = ListedWords.of(compounds)
    self.stems = Self.changes(stems).map { (end: $0, stem: $1) }
    self.adverbEndings = ListedWords.of(adverbEndings)
    self.participleEndings = ListedWords.of(participleEndings)
    self.nounEndings = ListedWords.of(nounEndings)
    self.agreements = Self.changes(agreements).map { (adjective: $0, noun: $1) }
    self.attributeEndings = ListedWords.of(attributeEndings)
    self.demonymEndings = ListedWords.of(demonymEndings)
    self.predicateEndings = ListedWords.of(predicateEndings)
    self.femaleVerbEndings = ListedWords.of(femaleVerbEndings)
    self.professionEndings = ListedWords.of(professionEndings)
    self.gerundEndings = ListedWords.of(gerundEndings)
    self.verbBeginnings = ListedWords.of(verbBeginnings)
    self.verbEndings = ListedWords.of(verbEndings)
    for (list, words) in [
      (WordList.generations, generations),
      (WordList.times, times),
      (WordList.particles, particles),
      (WordList.qualifiers, qualifiers),
      (WordList.qualifiersAfter, qualifiersAfter),
      (WordList.things, things),
      (WordList.links, links),
      (WordList.states, states),
      (WordList.kin, kin),
      (WordList.others, others),
      (WordList.plurals, plurals),
      (WordList.speech, speech),
      (WordList.namesakes, namesakes),
      (WordList.locals, locals),
      (WordList.localEndings, localEndings),
      (WordList.thingModifiers, thingModifiers),
      (WordList.inside, inside),
      (WordList.trust, trust),
      (WordList.directions, directions),
      (WordList.travel, travel),
      (WordList.amounts, amounts),
      (WordList.firms, firms),
      (WordList.eponyms, eponyms),
      (WordList.regions, regions),
      (WordList.towns, towns),
      (WordList.versus, versus),
      (WordList.peers, peers),
      (WordList.auxiliaries, auxiliaries),
      (WordList.negations, negations),
      (WordList.districtsFirst, districtsFirst),
      (WordList.generationsBefore, generationsBefore),
      (WordList.adverbs, adverbs),
      (WordList.bodies, bodies),
      (WordList.crowns, crowns),
      (WordList.near, near),
      (WordList.capitalThings, capitalThings),
      (WordList.branches, branches),
      (WordList.pronouns, pronouns),
      (WordList.honorifics, honorifics),
      (WordList.familiarEndings, familiarEndings),
      (WordList.clubArticles, clubArticles),
      (WordList.articledPlaces, articledPlaces),
      (WordList.verbs, verbs),
      (WordList.indefinites, indefinites),
      (WordList.relativePronouns, relativePronouns),
      (WordList.pluralVerbs, pluralVerbs),
      (WordList.idioms, idioms),
      (WordList.relations, relations),
      (WordList.subjects, subjects),
      (WordList.media, media),
      (WordList.pairings, pairings),
      (WordList.riverArticles, riverArticles),
      (WordList.measures, measures),
      (WordList.stories, stories),
      (WordList.roles, roles),
      (WordList.portrayals, portrayals),
      (WordList.homonyms, homonyms),
      (WordList.disclaimers, disclaimers),
      (WordList.lives, lives),
      (WordList.storms, storms),
      (WordList.games, games),
      (WordList.localThings, localThings),
      (.definites, definites), (.aboard, aboard), (.fates, fates), (.players, players),
      (.impersonations, impersonations), (.called, called), (.eras, eras), (.scholars, scholars),
      (.sameNames, sameNames), (.contrasts, contrasts),
      (.creatures, creatures), (.vessels, creatures),
      (.articles, articles), (.works, works), (.works, vessels), (.vessels, vessels),
      (.copulas, copulas),
      (.copulas, pastCopulas), (.pastCopulas, pastCopulas), (.generations, "jr sr ii iii iv"),
      (.relativesOfPeople, relatives), (.relativesOfThings, thingRelatives),
    ] { lists.insert(ListedWords.of(words), list) }
    lists.insert(openers, .openers)
    lists.insert(titles, .titles)
    lists.insert(offices.0, .officesOfMen)
    lists.insert(offices.1, .officesOfWomen)
    // In a language of cases, a common word is one in each of them, and so is a stem that changes.
    for word in ListedWords.of(common) {
      lists.insert([word], .common)
      for change in self.stems where word.hasSuffix(change.end) {
        lists.insert([word.dropLast(change.end.count) + change.stem], .common)
      }
      lists.insert(RussianCases.forms(of: word, isPerson: false), .common)
    }
    self.lists = lists.words
    used = lists.used
    sought = SoughtWords(
      lists.words, isUnspaced: features.contains(.unspaced), hasClitics: !self.clitics.isEmpty)
    sentences = SentenceRule(
      WritingLexicon.of(code) ?? WritingLexicon(code), openers: openers)
  }

  /// The lists that a word or a phrase in lower case is in, those of all languages among them.
  package func lists(of word: String) -> WordLists {
    (lists[word] ?? WordLists()).union(WordLists.ofAllLanguages[word] ?? WordLists())
  }

  /// Whether a word or a phrase in lower case is in a list.
  package func holds(_ list: WordList, _ word: String) -> Bool { lists(of: word).contains(list) }

  /// Whether nothing is known of the language.
  package var isEmpty: Bool { !has(.titles) && features.isEmpty }

  /// Whether a list has words.
  package func has(_ list: WordList) -> Bool { used.contains(list) }

  static func words(_ text: String) -> Set<String> { Set(ListedWords.of(text)) }

  /// The titles that differ by the ends of pairs of a man's and a woman's; only the woman's of those that
  /// are used for women, too. A hyphen is no end.
  private static func offices(
    _ titles: Set<String>, _ pairs: String, ofWomenAlone: String
  ) -> (Set<String>, Set<String>) {
    var (men, women): (Set<String>, Set<String>) = ([], [])
    let both = changes(pairs)
    for (man, woman) in both + changes(ofWomenAlone) {
      let end = man == "-" ? "" : man
      for title in titles where title.hasSuffix(end) {
        let other = title.dropLast(end.count) + woman
        guard titles.contains(String(other)) else { continue }
        women.insert(String(other))
        if both.contains(where: { $0 == (man, woman) }) { men.insert(title) }
      }
    }
    return (men.subtracting(women), women)
  }

  /// Pairs with `>` between.
  static func changes(_ text: String) -> [(String, String)] {
    ListedWords.of(text).map { change in
      let parts = change.split(separator: ">").map(String.init)
      return (parts[0], parts[1])
    }
  }
}
