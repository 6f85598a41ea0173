/// How a language writes sentences and dates, as data; one file of this folder for each language.
///
/// Lists are separated by white space; phrases of several words have `_` for their spaces. Abbreviations
/// are in lower case and without their last point.
package struct WritingLexicon: Sendable {
  /// The primary subtag of the language, in lower case.
  package let code: String
  /// January first, each with its other forms after it, as written within a sentence.
  package let months: [[String]]
  /// Those of the Persian calendar, from Farvardin; none in most languages.
  let solarMonths: [[String]]
  /// Whether dates in digits begin with the day; nil where both orders are written.
  package let dayFirst: Bool?
  /// Whether a day may come after its month: `March 25`.
  let monthFirst: Bool
  /// Between the parts of a date: `25 de marzo`.
  let dateLinks: Set<String>
  /// Between two days of one month: `25 to 30 March`.
  let dayLinks: Set<String>
  /// Words after which a month is no day's, so that a number after it is counted: `in May 25 people`.
  let beforeMonths: Set<String>
  /// What never ends a sentence: `gen`.
  let abbreviations: Set<String>
  /// What may end one, too: `ltd`.
  let closing: Set<String>
  /// What is an abbreviation before a number only, short months among them: `no`.
  let numbering: Set<String>
  /// Whether a point after one or two digits makes an ordinal of them: `3. Platz`.
  let hasOrdinals: Bool

  init(
    _ code: String, months: String = "", solarMonths: String = "", dayFirst: Bool? = true,
    monthFirst: Bool = false, dateLinks: String = "", dayLinks: String = "",
    beforeMonths: String = "", abbreviations: String = "", closing: String = "",
    numbering: String = "", hasOrdinals: Bool = false
  ) {
    self.code = code
    self.months = Self.lists(months)
    self.solarMonths = Self.lists(solarMonths)
    self.dayFirst = dayFirst
    self.monthFirst = monthFirst
    self.dateLinks = Set(ListedWords.of(dateLinks))
    self.dayLinks = Set(ListedWords.of(dayLinks))
    self.beforeMonths = Set(ListedWords.of(beforeMonths))
    self.abbreviations = Set(ListedWords.of(abbreviations))
    self.closing = Set(ListedWords.of(closing))
    let short = self.months.flatMap { names in names.filter { $0.count < names[0].count } }
      .map { $0.lowercased() }
    self.numbering = Set(ListedWords.of(numbering) + short)
    self.hasOrdinals = hasOrdinals
  }

  private static func lists(_ table: String) -> [[String]] {
    table.split(separator: "|").map { ListedWords.of(String($0)) }
  }
}

extension WritingLexicon {
  /// The lexicon of a BCP 47 tag's language; nil where there is none.
  package static func of(_ language: String) -> WritingLexicon? {
    byCode[String(language.prefix { $0 != "-" && $0 != "_" }).lowercased()]
  }

  private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })

  /// Those there are.
  package static let all = [
    english, german, french, spanish, italian, portuguese, russian, arabic, persian, japanese,
    chinese, dutch, turkish, hungarian, finnish,
  ]

  /// The month from 1 to 12 that a word names in any language, in any case; or that at least three of
  /// its letters begin in English.
  package static func month(named word: String) -> Int? {
    let word = word.lowercased()
    if let number = monthNumbers[word] { return number }
    guard word.count >= 3 else { return nil }
    return english.months.firstIndex { $0[0].lowercased().hasPrefix(word) }.map { $0 + 1 }
  }

  private static let monthNumbers = Dictionary(
    all.flatMap { lexicon in
      lexicon.months.enumerated().flatMap { index, names in
        names.map { ($0.lowercased(), index + 1) }
      }
    }, uniquingKeysWith: { first, _ in first })
}
