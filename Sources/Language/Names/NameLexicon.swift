/// What the words around a name reveal about it in one language, as data; one file of
/// `Lexicons/Names` for each language.
///
/// All words are in lower case; lists are separated by white space, phrases of several words have `_`
/// for their spaces.
package struct NameLexicon: Sendable {
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
  }

  /// The primary subtag of the language, in lower case.
  package let code: String
  /// What distinguishes the writing of the language.
  package let features: Features
  /// Titles, offices and professions, which leave a person's name what it is: `minister`.
  package let titles: Set<String>
  /// Endings of such words: `-ministerin`.
  package let titleEndings: [String]
  /// Titles of men alone.
  package let male: Set<String>
  /// Titles of women alone.
  package let female: Set<String>
  /// Words after a name that distinguish generations: `jr`, `the_elder`.
  package let generations: Set<String>
  /// Words that may have a capital only because a sentence begins with them.
  package let openers: Set<String>
  /// Days and months, which aren't part of a name next to them.
  package let times: Set<String>
  /// Words of surnames that are ordinary words of the language, too: `von`, `de`.
  package let particles: Set<String>
  /// Compass words and the like before a place: `north`, `new`, `upper`.
  package let qualifiers: Set<String>
  /// Compass words and the like after a place, as phrases: `du nord`.
  package let qualifiersAfter: Set<String>
  /// Nouns that make a body, building, street, law, day, prize, ship or team of a name.
  package let things: Set<String>
  /// Endings of such nouns in compounds: `-straße`.
  package let thingEndings: [String]
  /// Words between such a noun and the name: `of`, `de la`.
  package let links: Set<String>
  /// Nouns before `of` and a place that mean the place itself, or an office in it: `republic`.
  package let states: Set<String>
  /// Nouns after a surname that make a family of it: `brothers`.
  package let kin: Set<String>
  /// Words before a surname that make it somebody else's: `another`, `younger`.
  package let others: Set<String>
  /// Words before a surname that make a plural, and so a family, of its ending: `die Olsens`.
  package let plurals: Set<String>
  /// Words that are also names: `may`, `hope`.
  package let common: Set<String>
  /// Verbs of saying, which only somebody can be the subject of.
  package let speech: Set<String>
  /// Endings that may be joined to a name.
  package let endings: [NameEnding]
  /// What may be joined before a name: `و`, `ب`.
  package let clitics: [String]
  /// Beginnings and endings of nouns that, after a name and a hyphen, are about whoever is named:
  /// `Berg-Regierung`.
  package let compounds: [String]
  /// Words before even a full name that make it a namesake's: `another`, `different`.
  package let namesakes: Set<String>
  /// Words that show a surname to be a place's: `police`.
  package let locals: Set<String>
  /// Endings, after a hyphen, that show a surname to be a place's: `-based`.
  package let localEndings: Set<String>
  /// Words between a name and the noun that makes a thing of it: `high` in `Berg high school`.
  package let thingModifiers: Set<String>
  /// Prepositions after which a surname is a place's, unless a word of `trust` is before them.
  package let inside: Set<String>
  /// Words before such a preposition that leave the surname a person's: `trust`.
  package let trust: Set<String>
  /// Prepositions of origin and direction, after which a surname is a place's where a word of `travel`
  /// is before them: `the train to Berg`, `natives of Berg`.
  package let directions: Set<String>
  package let travel: Set<String>
  /// Nouns of number, which aren't names where all nouns have capitals: `Milliarden`.
  package let amounts: Set<String>
  /// Words after a name and `and`, or a possessive, that make a firm of it: `sons`, `bakery`.
  package let firms: Set<String>
  /// Nouns after a possessive that make a term of it: `disease`.
  package let eponyms: Set<String>
  /// How the ends of names change before an ending: `nen` to `se`.
  package let stems: [(end: String, stem: String)]
  /// Regions that follow a town's name and a comma.
  package let regions: Set<String>
  /// Nouns for towns: `city`, `village`.
  package let towns: Set<String>
  /// What is between the parties to a case: `v`.
  package let versus: Set<String>
  /// Titles that a place is part of: `Lord Berg of Dorn`.
  package let peers: Set<String>
  /// Verbs that may follow a subject: `has`, `won't`.
  package let auxiliaries: Set<String>
  /// Forms of `to be`, which even a thing is the subject of: `Hope is fading`.
  package let copulas: Set<String>
  /// Those of them in the past.
  package let pastCopulas: Set<String>
  /// Adverbs after a subject alone: `never`.
  package let negations: Set<String>
  /// The ends of adverbs, and of what follows a copula after somebody's name: `-ly`, `-ed`.
  package let adverbEndings: [String]
  package let participleEndings: [String]
  /// Districts named before their town: `County Dorn`.
  package let districtsFirst: Set<String>
  /// Words before a noun that a surname alone has only as part of something else: `the`, `a`.
  package let articles: Set<String>
  /// Nouns that a work, a ship or a storm of the name follows: `the film Troy`.
  package let works: Set<String>
  /// Ships and storms, which even a person's full name may follow: `the ferry Ida Berg`.
  package let vessels: Set<String>
  /// Words after a comma that go on about somebody, or about something, as a subject: `Rice, who`.
  package let relatives: (ofPeople: Set<String>, ofThings: Set<String>)
  /// Titles before a name that distinguish generations: `ifj.`
  package let generationsBefore: Set<String>
  /// Endings of common nouns, which no given name has: `-ство`.
  package let nounEndings: [String]
  /// How an adjective ends, and how the nouns end that follow it: `ая`, `а`.
  package let agreements: [(adjective: String, noun: String)]
  /// Adverbs between a subject and its verb: `Field never paid`.
  package let adverbs: Set<String>
  /// Nouns before a body's name that say no more than what it is: `the company Dorn`.
  package let bodies: Set<String>
  /// The ends of verbs that only a woman is the subject of: `-ла`.
  package let femaleVerbEndings: [String]
  /// Titles before given names, never before a surname: `king`.
  package let crowns: Set<String>
  /// Prepositions that are as often before a place as before somebody: `near`.
  package let near: Set<String>
  /// Nouns that make a thing of a name only with a capital: `Berg Close`, but `Berg close to tears`.
  package let capitalThings: Set<String>
  /// Beginnings of verbs, in a language without capitals.
  package let verbBeginnings: [String]
  /// Endings of verbs, in a language without capitals.
  package let verbEndings: [String]
  /// Words between a body's name and that of a place, so that one elsewhere is meant: `Red Cross of
  /// Dorn`.
  package let branches: Set<String>
  /// Words that have a capital everywhere and begin a clause: `I`.
  package let pronouns: Set<String>
  /// What only somebody's name has after it, and no office: `さん`.
  package let honorifics: Set<String>
  /// Last characters of a name that only somebody familiar is called by: `王总`.
  package let familiarEndings: Set<String>
  /// Offices that only a man, or only a woman, is given: `ministro`, `ministra`.
  package let offices: (ofMen: Set<String>, ofWomen: Set<String>)
  /// Articles that make a club of a town, and the countries and regions that have such an article of
  /// their own: `il` and `Brasile`, so that `il Como` is no town.
  package let clubArticles: Set<String>
  package let articledPlaces: Set<String>
  /// Words after a subject that look like a preposition or an adjective.
  package let verbs: Set<String>
  /// Articles that no name has: `un`.
  package let indefinites: Set<String>
  /// Endings of adjectives made of places, which have a capital: `Dresdner`.
  package let demonymEndings: [String]
  /// Articles that are pronouns, too.
  package let relativePronouns: Set<String>
  /// Endings of adjectives beside their noun.
  package let attributeEndings: [String]
  /// Verbs in the plural, before which an ending makes a family of a surname: `Olsens wohnen`.
  package let pluralVerbs: Set<String>
  /// Where sentences begin and end.
  package let sentences: SentenceRule

  init(
    _ code: String, _ features: Features = [], titles: String = "", titleEndings: String = "",
    male: String = "", female: String = "", generations: String = "", openers: String = "",
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
    pluralVerbs: String = ""
  ) {
    self.code = code
    self.features = features
    self.male = Self.words(male)
    self.female = Self.words(female)
    self.titles = Self.words(titles).union(self.male).union(self.female)
    self.titleEndings = ListedWords.of(titleEndings)
    self.generations = Self.words(generations + " jr sr ii iii iv")
    self.openers = Self.words(openers)
    self.times = Self.words(times)
    self.particles = Self.words(particles)
    self.qualifiers = Self.words(qualifiers)
    self.qualifiersAfter = Self.words(qualifiersAfter)
    self.things = Self.words(things)
    self.thingEndings = ListedWords.of(thingEndings)
    self.links = Self.words(links)
    self.states = Self.words(states)
    self.kin = Self.words(kin)
    self.others = Self.words(others)
    self.plurals = Self.words(plurals)
    // In a language of cases, a common word is one in each of them.
    self.common = Self.words(common).reduce(into: []) { words, word in
      words.insert(word)
      words.formUnion(RussianCases.forms(of: word, isPerson: false))
    }
    self.speech = Self.words(speech)
    self.endings = endings
    self.clitics = ListedWords.of(clitics)
    self.compounds = ListedWords.of(compounds)
    self.namesakes = Self.words(namesakes)
    self.locals = Self.words(locals)
    self.localEndings = Self.words(localEndings)
    self.thingModifiers = Self.words(thingModifiers)
    self.inside = Self.words(inside)
    self.trust = Self.words(trust)
    self.directions = Self.words(directions)
    self.travel = Self.words(travel)
    self.amounts = Self.words(amounts)
    self.firms = Self.words(firms)
    self.eponyms = Self.words(eponyms)
    self.stems = Self.changes(stems).map { (end: $0, stem: $1) }
    self.regions = Self.words(regions)
    self.towns = Self.words(towns)
    self.versus = Self.words(versus)
    self.peers = Self.words(peers)
    self.auxiliaries = Self.words(auxiliaries)
    self.copulas = Self.words(copulas).union(Self.words(pastCopulas))
    self.articles = Self.words(articles)
    self.vessels = Self.words(vessels)
    self.works = Self.words(works).union(self.vessels)
    self.relatives = (Self.words(relatives), Self.words(thingRelatives))
    self.pastCopulas = Self.words(pastCopulas)
    self.negations = Self.words(negations)
    self.adverbEndings = ListedWords.of(adverbEndings)
    self.participleEndings = ListedWords.of(participleEndings)
    self.generationsBefore = Self.words(generationsBefore)
    self.nounEndings = ListedWords.of(nounEndings)
    self.agreements = Self.changes(agreements).map { (adjective: $0, noun: $1) }
    self.branches = Self.words(branches)
    self.pronouns = Self.words(pronouns)
    self.districtsFirst = Self.words(districtsFirst)
    self.honorifics = Self.words(honorifics)
    self.familiarEndings = Self.words(familiarEndings)
    self.offices = Self.offices(self.titles, offices, ofWomenAlone: womensOffices)
    self.clubArticles = Self.words(clubArticles)
    self.articledPlaces = Self.words(articledPlaces)
    self.verbs = Self.words(verbs)
    self.attributeEndings = ListedWords.of(attributeEndings)
    self.indefinites = Self.words(indefinites)
    self.demonymEndings = ListedWords.of(demonymEndings)
    self.relativePronouns = Self.words(relativePronouns)
    self.pluralVerbs = Self.words(pluralVerbs)
    self.adverbs = Self.words(adverbs)
    self.bodies = Self.words(bodies)
    self.femaleVerbEndings = ListedWords.of(femaleVerbEndings)
    self.crowns = Self.words(crowns)
    self.near = Self.words(near)
    self.capitalThings = Self.words(capitalThings)
    self.verbBeginnings = ListedWords.of(verbBeginnings)
    self.verbEndings = ListedWords.of(verbEndings)
    sentences = SentenceRule(
      WritingLexicon.of(code) ?? WritingLexicon(code), openers: self.openers)
  }

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
  private static func changes(_ text: String) -> [(String, String)] {
    ListedWords.of(text).map { change in
      let parts = change.split(separator: ">").map(String.init)
      return (parts[0], parts[1])
    }
  }
}
