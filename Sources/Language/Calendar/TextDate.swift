/// A date as a text has it: a day, a month or a year, or several days of one month.
package struct TextDate: Hashable, Sendable {
  /// Bytes of the text, from the first number or name to the last.
  package let range: Range<Int>
  /// How many numbers and names of months it is made of; 1 where it is all in digits.
  package let words: Int
  /// Of the calendar; nil where the text states none.
  package let year: Int?
  /// From 1, of the calendar; nil where the text states none.
  package let month: Int?
  /// From 1, of the calendar; nil where the text states none.
  package let day: Int?
  /// Whether it is of the Persian calendar.
  package let isSolar: Bool

  init(
    _ range: Range<Int>, words: Int, year: Int? = nil, month: Int? = nil, day: Int? = nil,
    isSolar: Bool = false
  ) {
    self.range = range
    self.words = words
    self.year = year
    self.month = month
    self.day = day
    self.isSolar = isSolar
  }

  /// The day as EDTF has it; nil where a part is missing, there is no such day, or its digits may be
  /// read in two ways.
  package var iso: String? {
    guard let year, let month, let day else { return nil }
    return isSolar
      ? SolarCalendar.iso(year, month, day) : GregorianCalendar.iso(year, month, day)
  }
}

/// The lengths of months (ISO 8601).
enum GregorianCalendar {
  /// Years that a number alone may be: those of what people still write about as news.
  static let recentYears = 1900...2099

  /// From 1900 to 2100; nil for no day.
  static func iso(_ year: Int, _ month: Int, _ day: Int) -> String? {
    guard 1900...2100 ~= year, 1...12 ~= month, 1...length(of: month, in: year) ~= day else {
      return nil
    }
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// `month` is from 1 to 12.
  static func length(of month: Int, in year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }
}

/// The Persian calendar: its year begins on the day of the March equinox, in these centuries 20 or 21
/// March, by a cycle of 33 years.
enum SolarCalendar {
  /// The day of our calendar, from 1300 to 1500; nil for no day.
  static func iso(_ year: Int, _ month: Int, _ day: Int) -> String? {
    guard 1300...1500 ~= year, 1...12 ~= month, 1...(month <= 6 ? 31 : 30) ~= day else {
      return nil
    }
    // Days from 1 Farvardin 1300, which is 21 March 1921.
    var days = (month - 1) * 30 + min(month - 1, 6) + day - 1
    for past in 1300..<year {
      days += [1, 5, 9, 13, 17, 22, 26, 30].contains(past % 33) ? 366 : 365
    }
    var (y, m, d) = (1921, 3, 21 + days)
    while case let length = GregorianCalendar.length(of: m, in: y), d > length {
      d -= length
      m += 1
      if m == 13 { (y, m) = (y + 1, 1) }
    }
    return GregorianCalendar.iso(y, m, d)
  }
}
