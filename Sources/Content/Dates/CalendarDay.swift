/// A day of the proleptic Gregorian calendar, in the years 0001 to 9999.
package struct CalendarDay: Hashable, Sendable {
  /// 1 to 9999; the month is 1 to 12, the day 1 to 31.
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to the month's last day.
  package let day: Int

  /// Nil for a day that the calendar does not have.
  package init?(year: Int, month: Int, day: Int) {
    guard 1...9999 ~= year, 1...12 ~= month, day >= 1,
      day <= Self.lastDay(ofMonth: month, in: year)
    else { return nil }
    self.init(known: year, month, day)
  }

  private init(known year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Days since 1970-01-01, negative before it.
  ///
  /// Years are taken to begin in March, so that a leap day comes last; an era has 400 of them.
  package var number: Int {
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted % 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// Nil where the text is not one day as ISO 8601 writes it: `2020-04-09`.
  package init?(parsing text: String) {
    do {
      guard let day = try EDTFDate(parsing: text).certainDay else { return nil }
      self = day
    } catch {
      return nil
    }
  }

  /// The day that comes so many days after 1970-01-01; nil outside the years 0001 to 9999.
  package init?(number: Int) {
    guard
      Self.first(ofYear: 1, month: nil).number...Self.last(ofYear: 9999, month: nil).number
        ~= number
    else { return nil }
    let shifted = number + 719_468
    let (era, dayOfEra) = (shifted / 146_097, shifted % 146_097)
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
    self.init(known: year, month < 10 ? month + 3 : month - 9, day)
  }

  /// How many days a month from 1 to 12 has.
  package static func lastDay(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The first day of a month, or of a year where no month is given; the numbers must be valid.
  static func first(ofYear year: Int, month: Int?) -> CalendarDay {
    CalendarDay(known: year, month ?? 1, 1)
  }

  /// The last day of a month, or of a year where no month is given; the numbers must be valid.
  static func last(ofYear year: Int, month: Int?) -> CalendarDay {
    let month = month ?? 12
    return CalendarDay(known: year, month, lastDay(ofMonth: month, in: year))
  }
}

extension CalendarDay: Comparable {
  /// By the calendar.
  package static func < (a: CalendarDay, b: CalendarDay) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}

extension CalendarDay: CustomStringConvertible {
  /// As ISO 8601 writes it: `2020-04-09`.
  package var description: String {
    "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}

/// A number that is not negative, with zeros before it up to the width.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
