internal import Language

extension EDTFDate {
  /// How much room words may take.
  package enum Length: Hashable, Sendable {
    /// `9 April 2020`.
    case long
    /// `9 Apr 2020`.
    case short
  }

  /// The date: `about 9 April 2020`, `25–30 March 2020`, `unknown date`.
  package func words(_ length: Length, in words: Words) -> String {
    let writer = DateWriter(words, length)
    return switch extent {
    case .unknown: words[.unknownDate]
    case .at(let point): writer.whole(point)
    case .until(let end): writer.phrase(.untilDate, of: end)
    case .since(let start): writer.phrase(.sinceDate, of: start)
    case .between(let start, let end): writer.interval(start, end, .range)
    }
  }

  /// The date of what happened in a moment: an interval is when that may have been. `2020 or later`,
  /// `between 25 and 30 March 2020`.
  package func momentWords(_ length: Length, in words: Words) -> String {
    let writer = DateWriter(words, length)
    return switch extent {
    case .unknown, .at: self.words(length, in: words)
    case .until(let end): writer.phrase(.dateOrEarlier, of: end)
    case .since(let start): writer.phrase(.dateOrLater, of: start)
    case .between(let start, let end): writer.interval(start, end, .between)
    }
  }

  /// The date of what held then: `as of 9 April 2020`, `since 2020`, `25–30 March 2020`; nil for an
  /// unknown date.
  package func asOfWords(_ length: Length, in words: Words) -> String? {
    switch extent {
    case .unknown: nil
    case .at(let point): DateWriter(words, length).phrase(.asOfDate, of: point)
    case .until, .since, .between: self.words(length, in: words)
    }
  }

  /// A phrase about the moment that the date is, in the form for how precise that is: `from 2019`.
  package func momentWords(filling name: Words.Name, in words: Words) -> String {
    guard case .at(let point) = extent else {
      return words.text(name, ["date": momentWords(.long, in: words)])
    }
    return DateWriter(words, .long).phrase(name, of: point)
  }
}

/// Writes dates by the patterns of a catalogue.
private struct DateWriter {
  /// The patterns of intervals: where both ends are in one month, or one year, or are months of one
  /// year, and any other.
  struct Patterns {
    let inMonth: Words.Name
    let inYear: Words.Name
    let months: Words.Name
    let any: Words.Name

    static let range = Patterns(
      inMonth: .rangeInMonth, inYear: .rangeInYear, months: .rangeOfMonths,
      any: .dateRange)
    static let between = Patterns(
      inMonth: .betweenInMonth, inYear: .betweenInYear, months: .betweenMonths,
      any: .dateBetween)
  }

  private let words: Words
  private let length: EDTFDate.Length

  init(_ words: Words, _ length: EDTFDate.Length) {
    self.words = words
    self.length = length
  }

  /// In the short form of a pattern, where it has one and that is wanted.
  private func fill(_ name: Words.Name, _ values: Phrase.Values, as forms: [String] = [])
    -> String
  {
    words.phrase(name).filled(form: length == .short ? ["short"] + forms : forms, values)
  }

  /// `about 9 April 2020 (uncertain)`; `isInflected` as in `month(_:_:)`.
  func whole(_ point: EDTFDate.Point, isInflected: Bool = false) -> String {
    var text = plain(point, isInflected: isInflected || point.isApproximate)
    if let minute = point.minute {
      let time = "\(padded(minute / 60, to: 2)):\(padded(minute % 60, to: 2))"
      text = words.text(.dateTime, ["date": text, "time": number(time)])
    }
    if point.isApproximate { text = fill(.aboutDate, ["date": text], as: precision(point)) }
    return point.isUncertain ? words.text(.uncertainDate, ["date": text]) : text
  }

  private func plain(_ point: EDTFDate.Point, isInflected: Bool) -> String {
    let year = number(point.year)
    guard let month = point.month else { return fill(.dateYear, ["year": year]) }
    let name = self.month(month, isInflected: isInflected || point.day != nil)
    guard let day = point.day else { return fill(.dateMonth, ["year": year, "month": name]) }
    return fill(.dateDay, ["year": year, "month": name, "day": self.day(day)])
  }

  /// A phrase with the date in it.
  func phrase(_ name: Words.Name, of point: EDTFDate.Point) -> String {
    fill(
      name, ["date": whole(point, isInflected: Self.inflecting.contains(name))],
      as: point.isHedged ? [] : precision(point))
  }

  /// Phrases in which a month without a day is in the case that it has with one.
  private static let inflecting: Set<Words.Name> = [
    .sinceDate, .untilDate, .dateBetween, .betweenMonths, .roleFrom, .roleUntil,
  ]

  /// An end of an interval, with the article that it has there: `dem 9. April`.
  private func end(_ point: EDTFDate.Point, _ text: String, _ patterns: Patterns) -> String {
    guard patterns.any == .dateBetween else { return text }
    return fill(.dateInBetween, ["date": text], as: point.isHedged ? [] : precision(point))
  }

  /// What both ends share is said once, where neither is hedged and both are as precise.
  func interval(_ start: EDTFDate.Point, _ end: EDTFDate.Point, _ patterns: Patterns) -> String {
    let isPlain = !start.isHedged && !end.isHedged && start.minute == nil && end.minute == nil
    guard isPlain, start.year == end.year, let from = start.month, let to = end.month,
      (start.day == nil) == (end.day == nil)
    else {
      let isInflected = Self.inflecting.contains(patterns.any)
      return fill(
        patterns.any,
        [
          "start": self.end(start, whole(start, isInflected: isInflected), patterns),
          "end": self.end(end, whole(end, isInflected: isInflected), patterns),
        ],
        as: start.isHedged || end.isHedged || (start.day == nil) != (end.day == nil)
          ? [] : precision(start))
    }
    guard let first = start.day, let last = end.day else {
      let isInflected = Self.inflecting.contains(patterns.months)
      return fill(
        patterns.months,
        [
          "from": month(from, isInflected: isInflected),
          "month": month(to, isInflected: isInflected), "year": number(end.year),
        ])
    }
    let days = (self.end(start, day(first), patterns), self.end(end, day(last), patterns))
    let (name, year) = (month(to, isInflected: true), number(end.year))
    guard from != to else {
      return fill(
        patterns.inMonth, ["first": days.0, "last": days.1, "month": name, "year": year])
    }
    return fill(
      patterns.inYear,
      [
        "first": days.0, "from": month(from, isInflected: true), "last": days.1, "month": name,
        "year": year,
      ])
  }

  /// The forms of a phrase for a date, the most particular first.
  private func precision(_ point: EDTFDate.Point) -> [String] {
    guard let month = point.month else { return ["year"] }
    return point.day.map { ["day_\($0)", "day"] } ?? ["month_\(month)", "month"]
  }

  private func day(_ day: Int) -> String { day == 1 ? words[.firstDay] : number(day) }

  private func number(_ number: Int) -> String { self.number(String(number)) }

  private func number(_ digits: String) -> String { words.grammar.numbers.localized(digits) }

  /// A month's name as it is with a day, or as it is alone.
  private func month(_ month: Int, isInflected: Bool) -> String {
    let end = length == .short ? "_short" : ""
    let alone = isInflected ? [] : words.list("months_alone\(end)")
    let names = alone.count == 12 ? alone : words.list("months\(end)")
    return names.indices.contains(month - 1) ? names[month - 1] : number(month)
  }
}

extension EDTFDate.Point {
  fileprivate var isHedged: Bool { isApproximate || isUncertain }
}
