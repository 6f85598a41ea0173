/// What the words around a name reveal about it in one language, as data; one file of
/// `Lexicons/Names` for each language.
///
/// All words are in lower case; lists are separated by white space, phrases of several words have `_`
/// for their spaces.
package final class NameLexicon: Sendable {
  /// What distinguishes the writing of a language where it concerns names.
  @usableFromInline
  package struct Features: OptionSet, Sendable {
    /// One bit for each feature.
    @usableFromInline package let rawValue: Int

    /// `rawValue` has one bit for each feature.
    @inlinable
    package init(rawValue: Int) { self.rawValue = rawValue }

    // Those of `SetAlgebra` are generic, and cost a call and an array each from another module.

    /// `[.caseless, .cases]`.
    @inlinable @inline(__always)
    package init(arrayLiteral features: Features...) {
      rawValue = features.reduce(0) { $0 | $1.rawValue }
    }
    /// Whether a feature is one of them.
    @inlinable @inline(__always)
    package func contains(_ feature: Features) -> Bool { isSuperset(of: feature) }
    /// Whether all features of others are.
    @inlinable @inline(__always)
    package func isSuperset(of others: Features) -> Bool {
      rawValue & others.rawValue == others.rawValue
    }
    /// Whether none of others is.
    @inlinable @inline(__always)
    package func isDisjoint(with others: Features) -> Bool { rawValue & others.rawValue == 0 }

    /// Common nouns have capitals, so that a capital before or after a name proves nothing.
    @inlinable package static var capitalNouns: Features { Features(rawValue: 1) }
    /// The noun that makes a name part of a thing's comes before it: `rue Berg`, `улица Берга`.
    @inlinable package static var thingsFirst: Features { Features(rawValue: 2) }
    /// Words have no spaces between them.
    @inlinable package static var unspaced: Features { Features(rawValue: 4) }
    /// A word of one or two letters loses its vowel before a name: `l'`, `d'`, `dell'`.
    @inlinable package static var elision: Features { Features(rawValue: 8) }
    /// Letters have no case, so that only a list distinguishes names from words.
    @inlinable package static var caseless: Features { Features(rawValue: 16) }
    /// Endings are joined to the last word of a name, and things come after it.
    @inlinable package static var lastEndings: Features { Features(rawValue: 32) }
    /// Names have cases that change their own letters.
    @inlinable package static var cases: Features { Features(rawValue: 64) }
    /// All longer words of a work's title have capitals.
    @inlinable package static var capitalTitles: Features { Features(rawValue: 128) }
    /// The surname is the first word of a full name.
    @inlinable package static var surnamesFirst: Features { Features(rawValue: 256) }
    /// A surname never has an article of its own.
    @inlinable package static var bareSurnames: Features { Features(rawValue: 512) }
    /// A given name may have an article: `a Maria`.
    @inlinable package static var articledGivenNames: Features { Features(rawValue: 1024) }
  }

  /// Whose given names `Andrea` and the like are; nil where they are anybody's.
  package let andrea: NameTitles.Sex?
  /// The years that nobody has lived in who is in the news, in the calendar of the language's texts.
  package let yearsLongAgo: Range<Int>
  /// The primary subtag of the language, in lower case.
  package let code: String
  /// What distinguishes the writing of the language.
  package let features: Features
  /// The lists that each word and phrase is in, those of all languages among them.
  private let index: WordIndex
  /// The words and phrases of `lists`, which most words of a text are not among.
  private let sieve: WordSieve
  /// The lists that have words.
  private let used: WordLists
  /// Those that are sought in the rest of a sentence.
  package let sought: SoughtWords
  /// Words before a noun: `the`, `a`.
  package let articles: Set<String>
  /// Endings that may be joined to a name.
  package let endings: [NameEnding]
  /// What may be joined before a name: `و`, `ب`.
  package let clitics: [String]
  /// Beginnings and endings of nouns that, after a name and a hyphen, are about whoever is named:
  /// `Berg-Regierung`.
  package let compounds: [String]
  /// How the ends of names change before an ending: `nen` to `se`.
  let stems: [(end: String, stem: String)]
  /// How an adjective ends, and how the nouns end that follow it: `ая`, `а`.
  package let agreements: [(adjective: String, noun: String)]
  /// Beginnings of verbs, in a language without capitals.
  package let verbBeginnings: [String]
  /// By the number of what ends so.
  private let wordEnds: [[String]]
  /// Where sentences begin and end.
  package let sentences: SentenceRule

  /// `offices` and `womensOffices` are the ends of a man's and a woman's title, with `>` between: of the
  /// latter, the man's is a woman's, too.
  init(
    _ language: NameLanguage, _ features: Features = [], andrea: NameTitles.Sex? = nil,
    yearsLongAgo: Range<Int> = 1000..<1900, endings: [NameEnding] = [], clitics: String = "",
    compounds: String = "", verbBeginnings: String = "", agreements: String = "",
    offices: String = "", womensOffices: String = "", lists: [WordList: String] = [:],
    ends: [WordEnd: String] = [:]
  ) {
    code = language.code
    self.features = features
    self.andrea = andrea
    self.yearsLongAgo = yearsLongAgo
    self.endings = endings
    self.clitics = ListedWords.of(clitics)
    self.compounds = ListedWords.of(compounds)
    stems = language.stems
    self.agreements = Self.changes(agreements).map { (adjective: $0, noun: $1) }
    self.verbBeginnings = ListedWords.of(verbBeginnings)
    wordEnds = WordEnd.allCases.map { ListedWords.of(ends[$0] ?? "") }
    articles = Self.words(lists[.articles] ?? "")
    var table = WordTable()
    for (list, words) in lists {
      let words = ListedWords.of(words)
      let all = list == .common ? words.flatMap { Self.caseForms(of: $0, language.stems) } : words
      table.insert(all, list)
      if let wider = Self.wider[list] { table.insert(all, wider) }
    }
    let titles = Self.words(lists[.titles] ?? "").union(language.men).union(language.women)
    let (men, women) = Self.offices(titles, offices, ofWomenAlone: womensOffices)
    table.insert(titles, .titles)
    table.insert(men, .officesOfMen)
    table.insert(women, .officesOfWomen)
    table.insert(language.openers, .openers)
    table.insert(["jr", "sr", "ii", "iii", "iv"], .generations)
    let all = table.words.merging(WordLists.ofAllLanguages) { $0.union($1) }
    index = WordIndex(all)
    sieve = WordSieve(all.keys, size: 1 << 16)
    used = table.used
    sought = SoughtWords(
      table.words, isUnspaced: features.contains(.unspaced), hasClitics: !self.clitics.isEmpty)
    sentences = SentenceRule(
      WritingLexicon.of(code) ?? WritingLexicon(code), openers: language.openers)
  }

  /// Lists whose words are in another one as well.
  private static let wider: [WordList: WordList] = [
    .pastCopulas: .copulas, .creatures: .vessels, .vessels: .works,
  ]

  /// In a language of cases, a common word is one in each of them, and so is a stem that changes.
  private static func caseForms(
    of word: String, _ stems: [(end: String, stem: String)]
  ) -> [String] {
    let changed: [String] = stems.filter { word.hasSuffix($0.end) }
      .map { word.dropLast($0.end.count) + $0.stem }
    return [word] + changed + RussianCases.forms(of: word, isPerson: false)
  }

  /// The lists that a word or a phrase in lower case is in, those of all languages among them.
  package func lists(of word: String) -> WordLists {
    let bytes = word.utf8.span
    var hash = WordSieve.Hash()
    for index in bytes.indices { hash.add(bytes[index]) }
    return lists(of: bytes, hash)
  }

  /// The same of a word's bytes, of which a hash was taken.
  @inline(__always)
  package func lists(of word: Span<UInt8>, _ hash: WordSieve.Hash) -> WordLists {
    sieve.mayHold(hash) ? index.lists(of: word, hash) : WordLists()
  }

  /// The lists that a phrase of words in lower case is in, with a space after each of the first ones.
  package func lists(of first: String, _ second: String, _ third: String? = nil) -> WordLists {
    var hash = WordSieve.Hash()
    hash.add(first)
    hash.add(UInt8(ascii: " "))
    hash.add(second)
    if let third {
      hash.add(UInt8(ascii: " "))
      hash.add(third)
    }
    guard sieve.mayHold(hash) else { return WordLists() }
    let phrase = third.map { "\(first) \(second) \($0)" } ?? "\(first) \(second)"
    return index.lists(of: phrase.utf8.span, hash)
  }

  /// How words of a sort end, where a list of all would never be complete.
  package func ends(of words: WordEnd) -> [String] { wordEnds[Int(words.rawValue)] }

  /// Whether a word or a phrase in lower case is in a list.
  package func holds(_ list: WordList, _ word: String) -> Bool { lists(of: word).contains(list) }

  /// Whether nothing is known of the language.
  package var isEmpty: Bool { !has(.titles) && features.isEmpty }

  /// Whether an article before a town's name makes something else of it: `the Dorn rose`.
  package var hasArticlesOfThings: Bool {
    features.contains(.capitalTitles) && features.isDisjoint(with: [.thingsFirst, .capitalNouns])
  }

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
