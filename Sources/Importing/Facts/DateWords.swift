internal import Content

/// The date that a line of words states.
enum DateWords {
  /// What stands beside a date in a line that holds nothing else.
  static let known: Set = [
    "am", "pm", "ist", "gmt", "utc", "est", "edt", "pst", "pdt", "bst", "cet", "cest", "et", "at",
    "on", "the", "of", "updated", "published", "posted", "last", "first", "min", "mins", "minute",
    "minutes", "read", "hours", "hour", "hrs", "ago", "year", "years", "month", "months", "week",
    "weeks", "day", "days", "monday", "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs",
    "fri", "sat", "sun", "january", "february", "march", "april", "may", "june", "july", "august",
    "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
    "sep", "sept", "oct", "nov", "dec", "st", "nd", "rd", "th", "date", "modified", "p.m", "a.m",
  ]

  /// The first day among the words, in EDTF, and of how many words it is made.
  static func date(in words: LineWords) -> (day: String, words: Int)? {
    let all = words.words
    for start in all.indices {
      for length in [3, 4, 1] where start + length <= all.count {
        let part = all[start..<start + length]
        guard isDate(part), let day = FreeDate.edtf(for: part.joined(separator: " ")),
          day.utf8.count == 10
        else { continue }
        return (day, length)
      }
    }
    return nil
  }

  /// Whether the words could be a day: a month's name and a year, or digits between signs.
  private static func isDate(_ words: ArraySlice<String>) -> Bool {
    if words.count == 1, let word = words.first {
      return (8...25).contains(word.utf8.count) && word.utf8.count { 48...57 ~= $0 } >= 6
        && word.contains { "-/.".contains($0) }
    }
    return words.contains { $0.utf8.count == 4 && Int($0) != nil }
      && words.contains { $0.count >= 3 && $0.allSatisfy(\.isLetter) && known.contains($0) }
      && words.allSatisfy { $0.first.map { $0.isNumber || $0.isLetter } ?? false }
  }
}
