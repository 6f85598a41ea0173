/// The day that a line of words states, in the languages of the phrase books.
struct DateWords {
  /// Of the page, as far as it is known: which order of day and month its digits have.
  let language: String?

  /// The first day among the words, in EDTF, and of how many words it is made.
  func date(in words: LineWords) -> (day: String, words: Int)? {
    date(in: words.key).map { ($0.day, $0.words) }
  }

  /// The first day in a text.
  func date(in text: String) -> (day: String, words: Int)? {
    let parts = Self.parts(of: text)
    for start in parts.indices {
      if let day = named(parts[start...]) ?? ordered(parts[start...]) { return day }
    }
    return nil
  }

  // MARK: - Reading

  private enum Part {
    case number(Int, digits: Int)
    case word(String)
    /// One sign between parts that no space parts.
    case sign(Character)
  }

  private typealias Day = (day: String, words: Int)

  private static func parts(of text: String) -> [Part] {
    var parts: [Part] = []
    var run = ""
    func isDigits() -> Bool { run.first?.wholeNumberValue != nil }
    func end() {
      guard !run.isEmpty else { return }
      let digits = run.compactMap(\.wholeNumberValue)
      if isDigits(), digits.count <= 8 {
        parts.append(.number(digits.reduce(0) { $0 * 10 + $1 }, digits: digits.count))
      } else {
        parts.append(.word(run))
      }
      run = ""
    }
    for character in text.prefix(LineWords.most).lowercased() {
      let isNumber = character.wholeNumberValue != nil && character.isNumber
      guard isNumber || character.isLetter else {
        end()
        if "-/.年月日년월일".contains(character) { parts.append(.sign(character)) }
        continue
      }
      if "年月日년월일".contains(character), isDigits() {
        end()
        parts.append(.sign(character))
        continue
      }
      if !run.isEmpty, isDigits() != isNumber { end() }
      run.append(character)
    }
    end()
    return parts
  }

  /// `9 April 2021`, `April 9th, 2021`, `9 de abril de 2021`
  private func named(_ parts: ArraySlice<Part>) -> Day? {
    var day: Int?
    var month: (number: Int, isSolar: Bool)?
    var words = 0
    for part in parts.prefix(10) {
      switch part {
      case .number(let value, let digits):
        words += 1
        if month == nil, day == nil, digits <= 2 {
          day = value
        } else if month != nil, day == nil, digits <= 2 {
          day = value
        } else if digits == 4, let month, let day {
          return Self.day(value, month.number, day, isSolar: month.isSolar).map { ($0, words) }
        } else {
          return nil
        }
      case .word(let word):
        if month == nil, let found = months(word) {
          words += 1
          month = found
        } else if !Self.between.contains(word) || day == nil && month == nil {
          return nil
        }
      case .sign(let sign):
        guard sign == "." || sign == "-", day != nil || month != nil else { return nil }
      }
    }
    return nil
  }

  /// Words between the parts of a date.
  private static let between: Set = [
    "st", "nd", "rd", "th", "de", "del", "of", "er", "di", "г", "года", "e", "ro", "den",
  ]

  private func months(_ word: String) -> (number: Int, isSolar: Bool)? {
    guard let found = Self.named[word] else { return nil }
    let own = language?.split(separator: "-").first.map { $0.lowercased() }
    let month = found.first { $0.language == own } ?? found[0]
    return (month.number, month.isSolar)
  }

  /// All names of months, each with the languages that have it.
  private static let named: [String: [(language: String, number: Int, isSolar: Bool)]] = {
    var named: [String: [(language: String, number: Int, isSolar: Bool)]] = [:]
    for book in PhraseBook.all {
      for (kind, isSolar) in [(PhraseBook.Kind.months, false), (.solarMonths, true)] {
        for (index, names) in book[kind].enumerated() {
          for name in names.split(separator: " ") {
            named[String(name), default: []].append((book.language, index + 1, isSolar))
          }
        }
      }
    }
    return named
  }()

  /// `2021-04-09`, `09.04.2021`, `2021年4月9日`; where day and month could be either, the language
  /// decides, and English doesn't.
  private func ordered(_ parts: ArraySlice<Part>) -> Day? {
    let five = Array(parts.prefix(5))
    guard five.count == 5, case .number(let first, let firstDigits) = five[0],
      case .sign(let sign) = five[1], case .number(let second, let secondDigits) = five[2],
      case .sign = five[3], case .number(let third, let thirdDigits) = five[4], secondDigits <= 2
    else { return nil }
    if firstDigits == 4, thirdDigits <= 2 {
      let isSolar = 1300...1500 ~= first
      return Self.day(first, second, third, isSolar: isSolar).map { ($0, 1) }
    }
    guard thirdDigits == 4, firstDigits <= 2 else { return nil }
    let dayFirst = Self.day(third, second, first, isSolar: false)
    let monthFirst = Self.day(third, first, second, isSolar: false)
    if first == second || sign == "." { return dayFirst.map { ($0, 1) } }
    switch (dayFirst, monthFirst, isDayFirst) {
    case (let day?, nil, _), (let day?, _?, true?): return (day, 1)
    case (nil, let day?, _), (_?, let day?, false?): return (day, 1)
    default: return nil
    }
  }

  private var isDayFirst: Bool? {
    guard let language = language?.lowercased() else { return nil }
    if language == "en-us" { return false }
    if language.hasPrefix("en-") { return true }
    let own = language.split(separator: "-").first.map(String.init)
    return PhraseBook.all.first { $0.language == own }?.dayFirst
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int, isSolar: Bool) -> String? {
    if isSolar { return solar(year, month, day) }
    let lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard 1900...2100 ~= year, 1...12 ~= month, 1...lengths[month - 1] ~= day else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    guard month != 2 || day < 29 || isLeap else { return nil }
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// A day of the Persian calendar: its year begins on the day of the March equinox, in these
  /// centuries 20 or 21 March, by a cycle of 33 years.
  private static func solar(_ year: Int, _ month: Int, _ day: Int) -> String? {
    guard 1300...1500 ~= year, 1...12 ~= month, 1...(month <= 6 ? 31 : 30) ~= day else {
      return nil
    }
    let before = (month - 1) * 30 + min(month - 1, 6) + day - 1
    // Days from 1 Farvardin 1300 (21 March 1921).
    var days = before
    for past in 1300..<year {
      days += [1, 5, 9, 13, 17, 22, 26, 30].contains(past % 33) ? 366 : 365
    }
    var (y, m, d) = (1921, 3, 21)
    d += days
    while true {
      let isLeap = y % 4 == 0 && (y % 100 != 0 || y % 400 == 0)
      let length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1]
      if d <= length { break }
      d -= length
      m += 1
      if m == 13 { (y, m) = (y + 1, 1) }
    }
    return Self.day(y, m, d, isSolar: false)
  }
}
