/// Finds the dates of a text, in every order in which its language writes them.
///
/// `25 March 2020`, `March 25, 2020`, `25th of March`, `Sept. 3`, `25–30 March`, `2020. március 25.`;
/// `14.9.2023`, `9/14/2023`, `2023-09-14`, `2023年9月13日`; a month with its year; and a year from 1900 to
/// 2099 alone. Without a year, a month that is written with a capital must have it, and a number after a
/// month is its day where the language writes it so and nothing counts with it.
package struct DateReader: Sendable {
  let tables: DateTables
  /// Whether digits begin with the day; nil where that is not known.
  let dayFirst: Bool?
  /// Which years among digits are of the Persian calendar: those before 1410 of the Islamic one were over
  /// when the web began.
  let solarYears: ClosedRange<Int>

  /// The months are those of a BCP 47 tag's language; of all languages where it has no lexicon.
  package init(of language: String) {
    self.init(DateTables.of(language) ?? .anyLanguage, language)
  }

  /// The months are those of all languages; the language, where it is known, decides what is day and
  /// month among digits.
  package init(inAnyLanguage language: String?) {
    self.init(.anyLanguage, language)
  }

  private init(_ tables: DateTables, _ language: String?) {
    self.tables = tables
    let tag = language?.lowercased() ?? ""
    let isEnglish = tag.hasPrefix("en-")
    let lexicon = WritingLexicon.of(tag)
    dayFirst = isEnglish ? tag != "en-us" : lexicon?.dayFirst
    let isOther = lexicon?.solarMonths.isEmpty ?? false
    solarYears = isOther ? 0...0 : lexicon == nil ? 1300...1410 : 1300...1500
  }

  /// All dates, in order, none overlapping another.
  package func dates(in text: [UInt8]) -> [TextDate] {
    let cursor = DateCursor(text, self)
    var dates: [TextDate] = []
    var index = 0
    while index < cursor.tokens.count {
      if let (date, end) = cursor.date(at: index) {
        dates.append(date)
        index = end
      } else {
        index += 1
      }
    }
    return dates
  }

  /// The first date that is a day with its month and year.
  package func firstDay(in text: String) -> TextDate? {
    let cursor = DateCursor(Array(text.utf8), self)
    for index in cursor.tokens.indices {
      if let date = cursor.date(at: index)?.date, date.iso != nil { return date }
    }
    return nil
  }
}
