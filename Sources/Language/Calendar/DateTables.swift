/// What dates are read by: the months and small words of one language, or of all.
struct DateTables: Sendable {
  struct Month: Sendable {
    let number: Int
    let isSolar: Bool
    /// Whether it is written with a capital, so that `may` is none.
    let isCapital: Bool
    /// Whether it is a short form, which may have a point.
    let isShort: Bool
    /// Whether a day may come after it without a year.
    let mayBeFirst: Bool
  }

  let months: PhraseTable<Month>
  let dateLinks: Set<String>
  let dayLinks: Set<String>
  let beforeMonths: Set<String>
  /// Whether `14.9.` is a date without its year.
  let hasOrdinals: Bool
  private let codes: [String]

  init(_ lexicons: [WritingLexicon]) {
    months = PhraseTable(
      lexicons.flatMap { lexicon in
        Self.months(of: lexicon, lexicon.months, isSolar: false)
          + Self.months(of: lexicon, lexicon.solarMonths, isSolar: true)
      })
    dateLinks = Self.folded(lexicons.flatMap(\.dateLinks))
    dayLinks = Self.folded(lexicons.flatMap(\.dayLinks))
    beforeMonths = Self.folded(lexicons.flatMap(\.beforeMonths))
    hasOrdinals = lexicons.contains(where: \.hasOrdinals)
    codes = lexicons.map(\.code)
  }

  /// Those of a language that has a lexicon; nil for another.
  static func of(_ language: String) -> DateTables? {
    WritingLexicon.of(language).flatMap { byCode[$0.code] }
  }

  static let anyLanguage = DateTables(WritingLexicon.all)

  private static let byCode = Dictionary(
    uniqueKeysWithValues: WritingLexicon.all.map { ($0.code, DateTables([$0])) })

  /// Whether a word makes a quantity of the number before it: `25 million`.
  func isScale(_ word: String) -> Bool {
    codes.contains {
      switch Lexicons.of($0)?.numbers.word(word) {
      case .times, .plural, .short: true
      default: false
      }
    }
  }

  private static func months(
    of lexicon: WritingLexicon, _ names: [[String]], isSolar: Bool
  ) -> [(String, Month)] {
    names.enumerated().flatMap { index, names in
      names.map { name -> (String, Month) in
        let isCapital = name.first?.isUppercase ?? false
        return (
          name,
          Month(
            number: index + 1, isSolar: isSolar, isCapital: isCapital,
            isShort: name.count < names[0].count, mayBeFirst: lexicon.monthFirst)
        )
      }
    }
  }

  /// Words spelled as tokens spell them.
  private static func folded(_ words: [String]) -> Set<String> {
    Set(words.compactMap { Tokenizer.tokens(of: $0).first?.text })
  }
}
