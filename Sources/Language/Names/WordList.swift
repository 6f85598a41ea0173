/// A list of words of a `NameLexicon`, or of all languages.
package enum WordList: UInt8, CaseIterable, Sendable {
  /// Titles, offices and professions, which leave a person's name what it is: `minister`.
  case titles
  /// Words after a name that distinguish generations: `jr`, `the_elder`.
  case generations
  /// Words that may have a capital only because a sentence begins with them.
  case openers
  /// Days and months, which aren't part of a name next to them.
  case times
  /// Words of surnames that are ordinary words of the language, too: `von`, `de`.
  case particles
  /// Compass words and the like before a place: `north`, `new`, `upper`.
  case qualifiers
  /// Compass words and the like after a place, as phrases: `du nord`.
  case qualifiersAfter
  /// Nouns that make a body, building, street, law, day, prize, ship or team of a name.
  case things
  /// Words between such a noun and the name: `of`, `de la`.
  case links
  /// Nouns before `of` and a place that mean the place itself, or an office in it: `republic`.
  case states
  /// Nouns after a surname that make a family of it: `brothers`.
  case kin
  /// Words before a surname that make it somebody else's: `another`, `younger`.
  case others
  /// Words before a surname that make a plural, and so a family, of its ending: `die Olsens`.
  case plurals
  /// Words that are also names: `may`, `hope`.
  case common
  /// Verbs of saying, which only somebody can be the subject of.
  case speech
  /// Words before even a full name that make it a namesake's: `another`, `different`.
  case namesakes
  /// Words that show a surname to be a place's: `police`.
  case locals
  /// Endings, after a hyphen where the language has them so, that show a surname to be a place's: `-based`,
  /// `-ssa`.
  case localEndings
  /// Words between a name and the noun that makes a thing of it: `high` in `Berg high school`.
  case thingModifiers
  /// Prepositions after which a surname is a place's, unless a word of `trust` is before them.
  case inside
  /// Words before such a preposition that leave the surname a person's: `trust`.
  case trust
  /// Prepositions of origin and direction, after which a surname is a place's where a word of `travel`
  /// is before them: `the train to Berg`, `natives of Berg`.
  case directions
  case travel
  /// Nouns of number, which aren't names where all nouns have capitals: `Milliarden`.
  case amounts
  /// Words after a name and `and`, or a possessive, that make a firm of it: `sons`, `bakery`.
  case firms
  /// Nouns after a possessive that make a term of it: `disease`.
  case eponyms
  /// Regions that follow a town's name and a comma.
  case regions
  /// Nouns for towns: `city`, `village`.
  case towns
  /// What is between the parties to a case: `v`.
  case versus
  /// Titles that a place is part of: `Lord Berg of Dorn`.
  case peers
  /// Verbs that may follow a subject: `has`, `won't`.
  case auxiliaries
  /// Forms of `to be`, which even a thing is the subject of: `Hope is fading`.
  case copulas
  /// Those of them in the past.
  case pastCopulas
  /// Adverbs after a subject alone: `never`.
  case negations
  /// Districts named before their town: `County Dorn`.
  case districtsFirst
  /// Words before a noun that a surname alone has only as part of something else: `the`, `a`.
  case articles
  /// Nouns that a work, a ship or a storm of the name follows: `the film Troy`.
  case works
  /// Ships and storms, which even a person's full name may follow: `the ferry Ida Berg`.
  case vessels
  /// Titles before a name that distinguish generations: `ifj.`
  case generationsBefore
  /// Adverbs between a subject and its verb: `Field never paid`.
  case adverbs
  /// Nouns before a body's name that say no more than what it is: `the company Dorn`.
  case bodies
  /// Titles before given names, never before a surname: `king`.
  case crowns
  /// Prepositions that are as often before a place as before somebody: `near`.
  case near
  /// Nouns that make a thing of a name only with a capital: `Berg Close`, but `Berg close to tears`.
  case capitalThings
  /// Words between a body's name and that of a place, so that one elsewhere is meant: `Red Cross of
  /// Dorn`.
  case branches
  /// Words that have a capital everywhere and begin a clause: `I`.
  case pronouns
  /// What only somebody's name has after it, and no office: `さん`.
  case honorifics
  /// Last characters of a name that only somebody familiar is called by: `王总`.
  case familiarEndings
  /// Articles that make a club of a town, and the countries and regions that have such an article of
  /// their own: `il` and `Brasile`, so that `il Como` is no town.
  case clubArticles
  case articledPlaces
  /// Words after a subject that look like a preposition or an adjective.
  case verbs
  /// Articles that no name has: `un`.
  case indefinites
  /// What goods are counted in, and what is done with food: `a bottle of Dorn`, `drank`.
  case measures
  /// Articles that are pronouns, too.
  case relativePronouns
  /// Verbs in the plural, before which an ending makes a family of a surname, or a town is its team:
  /// `Olsens wohnen`, `Dorn are fourth`.
  case pluralVerbs
  /// Set phrases with words that are names, too: `زیر و بم`.
  case idioms
  /// Somebody's relatives, whose names follow: `پدرش`.
  case relations
  /// What makes a subject of the word before it, where words have no spaces: `は`.
  case subjects
  /// Characters that are in sentences, and hardly in names, where words have no spaces: `は`.
  case particlesOfSentences
  /// What somebody who plays is called, after a surname: `選手`.
  case athletes
  /// Nouns for newspapers and stations, whose names follow: `صحيفة`.
  case media
  /// Nouns of what two people have part in, beside the surnames of both with a hyphen: `deal`, `duel`.
  case pairings
  /// Articles that make a river of a name that is a state's, too: `der Niger`.
  case riverArticles
  /// Nouns for stories and their parts, which a character is in: `drama`, `episode`.
  case stories
  /// Nouns before a character's name, and words that it is played by after it: `villain`, `played by`.
  case roles, portrayals
  /// Nouns for somebody of the same name, and what is said of two of one name: `namesake`, `no relation`.
  case homonyms, disclaimers
  /// What a date from long ago is given for: `born`, `hanged`.
  case lives
  /// Nouns for storms, which have given names, and what comes with them: `landfall`.
  case storms
  /// Verbs of which a team is the subject or the object: `beat`.
  case games
  /// Animals, flowers, engines and the like, whose full names are used again where they have somebody's:
  /// `the mare Ida Berg`; they are vessels, too.
  case creatures
  /// Articles that a full name has only where a thing has it: `the Ida Berg`.
  case definites
  /// What is before a ship's name, an article between them or not: `on board`.
  case aboard
  /// What only a thing does, or has done to it: `docked`, `ran aground`.
  case fates
  /// Nouns for those who act and what they act in, and what is before whoever they play: `plays`.
  case players, impersonations
  /// What is between a noun and its name: `a man called`; after the name, where the noun is last.
  case called
  /// Centuries before the last one: `18th century`; and nouns for those who study them.
  case eras, scholars
  /// Nouns for a time that is called after somebody: `the Berg years`.
  case spans
  /// Nouns before the name of what is neither a body nor a person: `the river Dorn`.
  case featuresFirst
  /// Pronouns for an owner, or for one of several: `his`, `cette`.
  case possessives
  /// Surnames that an illness goes by: `Parkinson's`.
  case diseases
  /// `same name`, beside somebody's office: `the bishop of the same name`.
  case sameNames
  /// What begins brackets that say who is not meant: `not`.
  case contrasts
  /// Nouns without a capital that leave the place before them what it is: `Dorn council`.
  case localThings
  /// The first words of the phrases of all lists.
  case phrases
  /// Words after a comma that go on about somebody, or about something, as a subject: `Rice, who`.
  case relativesOfPeople, relativesOfThings
  /// Offices that only a man, or only a woman, is given: `ministro`, `ministra`.
  case officesOfMen, officesOfWomen
  /// Verbs that somebody is the subject of, beside other ones than `.speech`, in a language without
  /// `.auxiliaries`; and the small words between both.
  case deeds, betweens
  /// Verbs that a place is the subject of, and hardly anybody: `liegt`.
  case standings
  /// What is before whoever something is said by: `según`.
  case sources
  /// Nouns for whom and what only somebody has: `abogado`.
  case belongings
  /// Somebody's relative, after a possessive: `son`.
  case kinsfolk
  /// Verbs of which no place is the subject: `wept`; and pronouns for somebody alone: `who`, `herself`.
  case doings, somebodies
  /// What is said of firms, and hardly of anybody: `dividend`; and what is had in them: `stake`.
  case earnings, holdings
  /// What is said of things that have their names from whoever is named after it: `named after`.
  case namings
  /// Nouns for money after a number and an acronym: `CFA francs`.
  case money
  /// What only a team does that is called after its town, in one word or several: `went top`.
  case plays
  /// Titles of nobles before `of` and a name, which is their land's: `duchesse`.
  case nobles
  /// Nouns for days, images and the like of saints, whom towns have their names from: `feast`.
  case feasts
  /// In all languages: see `NameLexicon` for what they are.
  case surnameParticles, patronymics, townJoins, surnameJoins, joinedArticles, joins, twins,
    englishThings, townEnds, rivers, clubs, commonTowns, townLinks, legalForms, locatives,
    townsAlone, wellKnownSurnames, everydayWords, products, pairs, within, scriptures, roads
  /// In all languages: given names, and titles of men and of women.
  case givenNames, mens, womens
  /// In all languages: titles that end in a point of their own, and letters after a full name for a degree, an
  /// order or an office: `KC`.
  case abbreviations, letters
}

/// The lists that a word is in.
package struct WordLists: Hashable, Sendable {
  @usableFromInline var low: UInt128 = 0
  /// Those from number 128 on.
  @usableFromInline var high: UInt64 = 0

  /// None.
  @inlinable
  package init() {}

  /// Whether there are none.
  @inlinable
  package var isEmpty: Bool { low == 0 && high == 0 }

  /// Whether a list is one of them.
  @inlinable @inline(__always)
  package func contains(_ list: WordList) -> Bool {
    let number = list.rawValue
    return number < 128
      ? low >> UInt128(number) & 1 == 1 : high >> UInt64(number - 128) & 1 == 1
  }

  /// Whether one of several lists is.
  @inlinable @inline(__always)
  package func containsAny(_ lists: WordLists) -> Bool {
    low & lists.low != 0 || high & lists.high != 0
  }

  /// Adds a list.
  @inlinable @inline(__always)
  package mutating func insert(_ list: WordList) {
    let number = list.rawValue
    if number < 128 { low |= 1 << UInt128(number) } else { high |= 1 << UInt64(number - 128) }
  }

  /// Whether none of several lists is.
  @inlinable
  package func isDisjoint(with lists: WordLists) -> Bool { !containsAny(lists) }

  /// The lists of both.
  @inlinable
  package func union(_ other: WordLists) -> WordLists {
    var both = self
    both.low |= other.low
    both.high |= other.high
    return both
  }
}

extension WordLists {
  /// Whether they make a word one of the language's own, so that a name of the same letters needs more
  /// than a capital.
  package var isCommon: Bool { containsAny([.common, .things, .openers, .titles, .kin, .states]) }
}

extension WordLists: ExpressibleByArrayLiteral {
  /// `[.titles, .kin]`.
  @inlinable @inline(__always)
  package init(arrayLiteral lists: WordList...) {
    for list in lists { insert(list) }
  }
}

extension WordLists {
  /// The lists of all languages, by word.
  static let ofAllLanguages: [String: WordLists] = {
    var table = WordTable()
    table.insert(NameLexicon.surnameParticles, .surnameParticles)
    table.insert(NameLexicon.patronymics, .patronymics)
    table.insert(NameLexicon.townJoins, .townJoins)
    table.insert(NameLexicon.surnameJoins, .surnameJoins)
    table.insert(NameLexicon.joinedArticles, .joinedArticles)
    table.insert(NameLexicon.joins, .joins)
    table.insert(NameLexicon.twins, .twins)
    table.insert(NameLexicon.townEnds, .townEnds)
    table.insert(NameLexicon.rivers, .rivers)
    table.insert(NameLexicon.clubs, .clubs)
    table.insert(NameLexicon.commonTowns, .commonTowns)
    table.insert(NameLexicon.townLinks, .townLinks)
    table.insert(NameLexicon.legalForms, .legalForms)
    table.insert(NameLexicon.locatives, .locatives)
    table.insert(NameLexicon.townsAlone, .townsAlone)
    table.insert(NameLexicon.everydayWords, .everydayWords)
    table.insert(NameLexicon.wellKnownSurnames, .wellKnownSurnames)
    table.insert(NameLexicon.englishThings, .englishThings)
    table.insert(NameLexicon.within, .within)
    table.insert(NameLexicon.scriptures, .scriptures)
    table.insert(NameLexicon.roads, .roads)
    // The places alone, so that nothing else is looked up as a pair.
    table.insert(
      NameLexicon.products.compactMap { $0.split(separator: " ").last.map(String.init) }, .products)
    table.insert(NameLexicon.pairs.flatMap { $0.split(separator: " ").map(String.init) }, .pairs)
    table.insert(GivenNames.all, .givenNames)
    table.insert(NameTitles.men, .mens)
    table.insert(NameTitles.women, .womens)
    table.insert(NameTitles.abbreviations, .abbreviations)
    table.insert(NameTitles.letters, .letters)
    return table.words
  }()
}

/// Words with the lists that they are in, while they are gathered.
struct WordTable {
  private(set) var words: [String: WordLists] = [:]
  private(set) var used = WordLists()

  mutating func insert(_ new: some Sequence<String>, _ list: WordList) {
    for word in new {
      words[word, default: WordLists()].insert(list)
      used.insert(list)
      if let end = word.utf8.firstIndex(of: UInt8(ascii: " ")) {
        words[String(word[..<end]), default: WordLists()].insert(.phrases)
      }
    }
  }
}
