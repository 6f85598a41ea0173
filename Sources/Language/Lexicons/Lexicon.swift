/// What the number reader knows of a language, as data; one file of this folder for each language.
///
/// Tables are texts of lines `meaning: phrase | phrase`; what the meanings are is said at
/// `NumberWord`, `Sense` and `UnitTable`.
struct Lexicon: Sendable {
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
  /// Before the end value of a change: *rose to*.
  let reached: PhraseTable<Bool>
  /// Words that compare, after a number, and those before what it is compared with: *more … than*.
  let compared: (words: Set<String>, than: Set<String>)
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
    comparatives: String = "", counters: String = "",
    reached: String = "", compared: String = "", than: String = "", clauses: String = ""
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
    self.compared = (Self.words(compared), Self.words(than))
    self.clauses = Self.words(clauses)
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
    self.units = PhraseTable(Self.entries(units) { $0 } + Self.entries(UnitTable.symbols) { $0 })
    var pieces: [Character: [(text: [Character], word: NumberWord)]] = [:]
    if features.contains(.compounds) {
      for (phrase, (_, word)) in words where !phrase.contains(" ") {
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
      return line[line.index(after: colon)...].split(separator: "|").map {
        ($0.split(separator: " ").joined(separator: " "), value)
      }
    }
  }
}

/// What a word before or after a number says of it; the raw value is how lexicons write it.
enum Sense: String, Sendable {
  case about = "~"
  case more = ">"
  case atLeast = ">="
  case less = "<"
  case atMost = "<="
  /// At most; beyond the words, before a length or a time, the place or the days meant: `within`.
  case within
  case exactly = "="
  /// Before a range: `between`; the word between its ends: `and`.
  case range, and
  /// Between the ends of a range without a word before it: `to`.
  case to
  /// The same between numbers that are close to each other: `or`.
  case or
  /// Leaves the number what it is: `another`, `a total of`.
  case filler
  /// A filler after which a hedge of one word may be a preposition: *talks about the 400*.
  case determiner = "the"
  /// Any other word that can't change the number: articles, prepositions, common verbs.
  case neutral = "-"
  case minus, negation
  /// A negation of the verb after it: *did not*.
  case denial
  /// What a number may become: *could reach*.
  case possible
  /// `rose by`, `fewer than last year`.
  case change
  /// A change, unless it belongs to a verb of another kind: *up*, but *signed up*.
  case particle
  /// A change, unless the figure is a share: *growth of 3 per cent*.
  case growth
  /// A change, unless the number is its end: *auf 38 gestiegen*.
  case changed
  /// Each gets the number: `200 each`.
  case apiece = "@"
  /// `some of the`, `one of the`.
  case part
  /// `twice the`, `times`.
  case multiple
  /// Before or after a number in a name: `Article`.
  case name
  /// Before or after a house's number: `rue`.
  case street
  /// An article of one thing; with digits alone it makes a name: `le 115`.
  case single = "1"
  /// After or before a year of any size: `BC`.
  case era
  /// After a number with a decimal in words, which is a time then: `分`.
  case minutes
  /// Before an hour, whatever is after it: `quarter to`.
  case clock
  case month, year, time, ordinal, decade, age
  /// Before tens, which are a decade then, whatever is after them: `les années`.
  case decades
  /// A change, unless in money: *a loss of €2 million*.
  case loss
  /// `several`, `dozens`: no number.
  case vague
  /// Between a number and its unit, or between two: `de`, `of a`.
  case of
  /// `per`, before the unit of a rate.
  case per
  /// The same for words that are articles or prepositions as well, so that a unit has to follow.
  case each
  /// Between two numbers that make a share: `in`, `out of`.
  case outOf = "in"
  /// Between the denominator and the numerator of a share: `分の`.
  case over
  /// Adds a half, after a unit: `半`.
  case half
  /// A noun or counter that may follow directly, where words have no spaces.
  case noun

  /// Whether it makes something else of the number than a quantity.
  var isKind: Bool {
    switch self {
    case .name, .month, .year, .time, .ordinal, .decade, .decades, .age, .street, .era, .clock: true
    default: false
    }
  }

  var hedge: Quantity.Operator? {
    switch self {
    case .about: .about
    case .more: .more
    case .atLeast: .atLeast
    case .less: .less
    case .atMost, .within: .atMost
    case .exactly: .equal
    default: nil
    }
  }
}

/// What a word does in a number, as lexicons write it: `7` adds seven, `60_20` adds sixty and leaves
/// room for what is below twenty, `x1000` multiplies, `~x100` multiplies and makes it about, `X1000` so only
/// after a number (`Y1000` as well), `s1000` after digits only, `l1000000` too where it is no unit, `^1` is one before a multiplier only, `c1` is
/// one in joined words only, `p1/2` is half of a multiplier after
/// it, `f1/3` divides a number before it
/// (`F1/3` may be alone, `g1/3` after a hedge), `+1/2` is `and a half`, `&` joins, `.` is a decimal's point.
enum NumberWord: Sendable {
  case add(Rational, room: Rational)
  case times(Rational, isAbout: Bool)
  /// Multiplies only what is before it; alone it is no number: *thousands*.
  case plural(Rational, isAbout: Bool)
  /// The same, and no vague word alone: *مليونا*, a million or two.
  case accusative(Rational)
  /// Abbreviated scales follow digits only.
  case short(Rational)
  /// An abbreviated scale that may be a unit: `m`.
  case letter(Rational)
  case article
  /// Half of what follows: `half a`.
  case part(Rational)
  /// A fraction's name, after a number or an article: `thirds`, `quarter`.
  case fraction(Rational, isAlone: Bool)
  /// A fraction's name in a case that only a hedge asks for: `более четверти`.
  case genitive(Rational)
  /// `and a half`.
  case andPart(Rational)
  case and
  /// Between words of a decimal: `point`.
  case point

  init?(_ key: String) {
    switch key {
    case "&": self = .and
    case "^1": self = .article
    case ".": self = .point
    default:
      if key.hasPrefix("+"), let value = Rational(parsing: String(key.dropFirst())) {
        self = .andPart(value)
      } else if key.hasPrefix("~x"), let value = Rational(parsing: String(key.dropFirst(2))) {
        self = .times(value, isAbout: true)
      } else if key.hasPrefix("x"), let value = Rational(parsing: String(key.dropFirst())) {
        self = .times(value, isAbout: false)
      } else if key.hasPrefix("~X"), let value = Rational(parsing: String(key.dropFirst(2))) {
        self = .plural(value, isAbout: true)
      } else if key.hasPrefix("X"), let value = Rational(parsing: String(key.dropFirst())) {
        self = .plural(value, isAbout: false)
      } else if key.hasPrefix("s"), let value = Rational(parsing: String(key.dropFirst())) {
        self = .short(value)
      } else if key.hasPrefix("l"), let value = Rational(parsing: String(key.dropFirst())) {
        self = .letter(value)
      } else if key.hasPrefix("p"), let value = Rational(parsing: String(key.dropFirst())) {
        self = .part(value)
      } else if key.hasPrefix("f"), let value = Rational(parsing: String(key.dropFirst())) {
        self = .fraction(value, isAlone: value == .half)
      } else if key.hasPrefix("Y"), let value = Rational(parsing: String(key.dropFirst())) {
        self = .accusative(value)
      } else if key.hasPrefix("g"), let value = Rational(parsing: String(key.dropFirst())) {
        self = .genitive(value)
      } else if key.hasPrefix("F"), let value = Rational(parsing: String(key.dropFirst())) {
        self = .fraction(value, isAlone: true)
      } else {
        let parts = key.split(separator: "_").map(String.init)
        guard let first = parts.first, let value = Rational(parsing: first) else { return nil }
        let room = parts.count > 1 ? Rational(parsing: parts[1]) : nil
        self = .add(value, room: room ?? Self.room(of: value))
      }
    }
  }

  /// What may still be added after a number: below 10 after 20 or 30, nothing after 10 or 12.
  private static func room(of value: Rational) -> Rational {
    guard value.isWhole, value > Rational(19) else { return .zero }
    var (rest, power) = (value.numerator, 1 as Int128)
    while rest % 10 == 0 {
      rest /= 10
      power *= 10
    }
    return power == 1 ? .zero : Rational(power, over: 1) ?? .zero
  }
}
