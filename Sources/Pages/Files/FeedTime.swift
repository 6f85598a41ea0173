import Content

/// The start of a day, in the forms that feeds write.
struct FeedTime: Hashable, Comparable {
  private let day: CalendarDay

  /// The earliest day that a date can mean, or its latest where the start is open; nil where nothing is
  /// known.
  init?(_ date: EDTFDate) {
    guard let day = date.earliest ?? date.latest else { return nil }
    self.day = day
  }

  /// The start of a year, which is one.
  init(year text: Substring) {
    guard let day = Int(text).flatMap({ CalendarDay(year: $0, month: 1, day: 1) }) else {
      preconditionFailure("'\(text)' is no year")
    }
    self.day = day
  }

  /// Midnight of the day, as RFC 3339 writes it.
  var internet: String { "\(day)T00:00:00Z" }

  /// As RFC 822 has it, with the year in full: `Sun, 09 Aug 2020 00:00:00 +0000`.
  var mail: String {
    // 1970 began on a Thursday.
    let weekday = Self.weekdays[((day.number % 7) + 7 + 4) % 7]
    let iso = day.description.split(separator: "-")
    return "\(weekday), \(iso[2]) \(Self.months[day.month - 1]) \(iso[0]) 00:00:00 +0000"
  }

  static func < (a: FeedTime, b: FeedTime) -> Bool { a.day < b.day }

  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
