/// What the number reader knows of a language, as data; one file of this folder for each language.
///
/// Tables are texts of lines `meaning: phrase | phrase`, where `{a/b} c` is two phrases, `a c` and `b c`;
/// what the meanings are is said at `NumberWord`, `Sense` and `UnitTable`. A class, since the reader hands it
/// from step to step, and it has thirty tables.
final class Lexicon: Sendable {
  struct Features: OptionSet, Sendable {
    let rawValue: Int
    /// Number words are joined into one word: `zweihundert`, `duecento`.
    static let compounds = Features(rawValue: 1)
    /// Ones come before tens: `fünfundzwanzig`.
    static let onesFirst = Features(rawValue: 2)
    /// Words have no spaces between them, and scales and hedges follow the number.
    static let unspaced = Features(rawValue: 4)
    /// Common nouns have capitals.
    static let capitalNouns = Features(rawValue: 8)
    /// Digits in groups of two before the last three: `1,00,000`.
    static let indianGroups = Features(rawValue: 16)
    /// A slash between digits is a decimal sign.
    static let slashDecimals = Features(rawValue: 32)
    /// A point after digits makes a place in an order of them: `3. Platz`.
    static let ordinalPoint = Features(rawValue: 64)
    /// After a hedge, a scale's plural form alone is one: `более тысячи`.
    static let genitiveScales = Features(rawValue: 128)
    /// *And* is a letter of the word after it: `وأحد عشر`.
    static let prefixedAnd = Features(rawValue: 256)
    /// *And* is joined to the word after it without a space: `بیست‌وسه`.
    static let joinedAnd = Features(rawValue: 512)
    /// A word is between a share and what it is of: `medio de`.
    static let sharesWithOf = Features(rawValue: 1024)
    /// After a scale, a digit may be of the next lower one: `一千二`.
    static let shortenedScales = Features(rawValue: 2048)
    /// Some countries write decimals after a comma, others after a point: `4,275` may be either.
    static let bothDecimals = Features(rawValue: 4096)
  }

  let code: String
  let features: Features
  /// The decimal sign in ASCII, `.` or `,`.
  let decimal: String
  /// Whether the other of the two groups thousands.
  let groupsWithSign: Bool
  /// Whether the other sign before other than three digits is a decimal sign, too (`2.5 Mio.`).
  let takesForeignDecimal: Bool
  let numbers: PhraseTable<NumberWord>
  let before: PhraseTable<Sense>
  let after: PhraseTable<Sense>
  /// What makes something else of a number: months, ages, names.
  let kindsBefore: PhraseTable<Sense>
  let kindsAfter: PhraseTable<Sense>
  let units: PhraseTable<String>
  /// Words that hedge a number wherever they are; one that belongs to no hedge asks.
  let comparatives: Set<String>
  /// Years of another calendar, which texts write without a word for them.
  let years: ClosedRange<Int>?
  /// What counters count: their groups, and those of nouns in this language and in English.
  let counters: [String: Set<Int>]
  /// Endings of the names of streets that are one word: `-straße`.
  let streetEndings: [String]
  /// Endings of capitalized words that may be counted: `-ans`.
  let nounEndings: [String]
  /// Of the hedges for more and for less, those that are close to the number: *nearly*.
  let near: PhraseTable<Bool>
  /// Words for people, which are counted, so that no number before them measures.
  let persons: Set<String>
  /// The unit of a rate, after a number and what it counts: *daily*; before the number where words have
  /// no spaces: *年産*.
  let rates: PhraseTable<String>
  /// The same for adjectives after their noun, which also say what kind of thing is counted: *300
  /// informes anuales*.
  let rateAdjectives: PhraseTable<String>
  /// Before a round number that a rate is by: *23,4 por 100.000*.
  let perRound: PhraseTable<Bool>
  /// Between a share and the number that it is of: *a third of its 216 shops*.
  let portion: PhraseTable<Bool>
  /// Adds one of another kind to what is counted, with no numeral: *three soldiers and a civilian*.
  let oneMore: PhraseTable<Bool>
  /// Before the end value of a change: *rose to*.
  let reached: PhraseTable<Bool>
  /// Words that compare, after a number, and those before what it is compared with: *more … than*.
  let compared: (words: Set<String>, than: Set<String>)
  /// Words that are a multiple themselves: *twice*; 0 of those that divide: *вдвое меньше*.
  let multiples: PhraseTable<Rational>
  /// Words that begin another clause, past which no word before is denied.
  let clauses: Set<String>
  /// Endings of words that can't change the number after them: `-ed`; in tables `*ed`.
  let neutralEndings: [String]
  /// Of compounds: all single words of `numbers`, by their first character.
  let pieces: [Character: [(text: [Character], word: NumberWord)]]

  init(
    _ code: String, decimal: String, groupsWithSign: Bool = true, takesForeignDecimal: Bool = true,
    _ features: Features = [],
    contractions: [String: [String]] = [:], years: ClosedRange<Int>? = nil,
    numbers: String, before: String, after: String, units: String, near: String,
    comparatives: String = "", counters: String = "", persons: String = "", rates: String = "",
    rateAdjectives: String = "", perRound: String = "", portion: String = "",
    oneMore: String = "", reached: String = "", compared: String = "", than: String = "",
    clauses: String = "",
    multiples: String = ""
  ) {
    self.code = code
    self.decimal = decimal
    self.groupsWithSign = groupsWithSign
    self.takesForeignDecimal = takesForeignDecimal
    self.features = features
    neutralEndings = Self.endings(before) { $0 != "street" }
    streetEndings = Self.endings(before) { $0 == "street" }
    nounEndings = Self.endings(after) { $0 == "noun" }
    self.years = years
    self.comparatives = Self.words(comparatives)
    self.counters = Self.groups(counters)
    self.persons = Self.words(persons)
    self.compared = (Self.words(compared), Self.words(than))
    self.clauses = Self.words(clauses)
    self.multiples = PhraseTable(Self.entries(multiples) { Rational(parsing: $0) })
    let words = Self.entries(numbers) { key in
      NumberWord(key.hasPrefix("c") ? String(key.dropFirst()) : key).map {
        (key.hasPrefix("c"), $0)
      }
    }
    self.numbers = PhraseTable(words.filter { !$0.1.0 }.map { ($0.0, $0.1.1) })
    let before = Self.entries(Self.signs + before) { Sense(rawValue: $0) }.flatMap { entry in
      [entry] + Self.contracted(entry.0, contractions).map { ($0, entry.1) }
    }
    let after = Self.entries(">=: +\n" + after) { Sense(rawValue: $0) }
    self.before = PhraseTable(before.filter { !$0.1.isKind })
    self.after = PhraseTable(after.filter { !$0.1.isKind })
    kindsBefore = PhraseTable(before.filter(\.1.isKind))
    kindsAfter = PhraseTable(after.filter { $0.1.isKind || $0.1 == .multiple })
    (self.near, self.reached) = (Self.phrases(near), Self.phrases(reached))
    self.perRound = Self.phrases(perRound)
    (self.portion, self.oneMore) = (Self.phrases(portion), Self.phrases(oneMore))
    self.rates = PhraseTable(Self.entries(rates) { $0 })
    self.rateAdjectives = PhraseTable(Self.entries(rateAdjectives) { $0 })
    self.units = PhraseTable(Self.entries(units) { $0 } + Self.entries(UnitTable.symbols) { $0 })
    var pieces: [Character: [(text: [Character], word: NumberWord)]] = [:]
    if features.contains(.compounds) {
      for (phrase, (_, word)) in words where !phrase.contains(" ") {
        if case .money = word { continue }
        let folded = Array(Tokenizer.tokens(of: phrase).map(\.text).joined())
        if let first = folded.first { pieces[first, default: []].append((folded, word)) }
      }
    }
    self.pieces = pieces.mapValues { $0.sorted { $0.text.count > $1.text.count } }
  }

  /// Endings, which tables have as `*ed`, of the lines whose key is wanted.
  private static func endings(_ table: String, _ isWanted: (Substring) -> Bool) -> [String] {
    table.split(separator: "\n").flatMap { line -> [String] in
      guard let colon = line.firstIndex(of: ":"), isWanted(line[..<colon]) else { return [] }
      return line[colon...].split { $0 == "|" || $0 == " " }.filter { $0.hasPrefix("*") }
        .map { String($0.dropFirst()) }
    }
  }

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(separator: " ").map { Tokenizer.tokens(of: String($0))[0].text })
  }

  private static func phrases(_ list: String) -> PhraseTable<Bool> {
    PhraseTable(
      list.split { $0 == "|" || $0 == "\n" }.map {
        ($0.split(separator: " ").joined(separator: " "), true)
      })
  }

  /// Each word of a table with the numbers of the lines that it is in.
  private static func groups(_ table: String) -> [String: Set<Int>] {
    var groups: [String: Set<Int>] = [:]
    for (index, line) in table.split(separator: "\n").enumerated() {
      for word in line.split(separator: " ") { groups[String(word), default: []].insert(index) }
    }
    return groups
  }

  /// A phrase with its last word contracted with an article: *más del* of *más de*.
  private static func contracted(_ phrase: String, _ forms: [String: [String]]) -> [String] {
    guard let space = phrase.lastIndex(of: " ") else { return [] }
    let last = String(phrase[phrase.index(after: space)...])
    return (forms[last] ?? []).map { phrase[...space] + $0 }
  }

  private static let signs = """
    ~: ~ | ≈ | ≃ | ± | c . | ca . | ca | circa
    >: >
    >=: ≥ | > = | ≧
    <: <
    <=: ≤ | < = | ≦
    =: =

    """

  private static func entries<T>(_ table: String, _ meaning: (String) -> T?) -> [(String, T)] {
    table.split(separator: "\n").flatMap { line -> [(String, T)] in
      guard let colon = line.firstIndex(of: ":"), let value = meaning(String(line[..<colon])) else {
        return []
      }
      return line[line.index(after: colon)...].split(separator: "|").flatMap { phrase in
        choices(phrase).map { ($0.split(separator: " ").joined(separator: " "), value) }
      }
    }
  }

  /// All phrases of one with choices in braces: *{did/does} not exceed*.
  private static func choices(_ phrase: Substring) -> [String] {
    guard let open = phrase.firstIndex(of: "{"), let end = phrase.firstIndex(of: "}"), open < end
    else { return [String(phrase)] }
    let rests = choices(phrase[phrase.index(after: end)...])
    return phrase[phrase.index(after: open)..<end].split(separator: "/").flatMap { choice in
      rests.map { phrase[..<open] + choice + $0 }
    }
  }
}
