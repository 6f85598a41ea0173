internal import Language

extension EDTFDate {
  /// How much room words may take.
  package enum Length: Hashable, Sendable {
    /// `9 April 2020`.
    case long
    /// `9 Apr 2020`.
    case short
  }

  /// The date in English: `about 9 April 2020`, `25–30 March 2020`, `unknown date`.
  package func words(_ length: Length) -> String {
    switch extent {
    case .unknown: "unknown date"
    case .at(let point): point.words(length)
    case .until(let end): "until \(end.words(length))"
    case .since(let start): "since \(start.words(length))"
    case .between(let start, let end): Self.words(from: start, to: end, length)
    }
  }

  /// The date of what happened in a moment, in English: an interval is when that may have been. `2020
  /// or later`, `between 25 and 30 March 2020`.
  package func momentWords(_ length: Length) -> String {
    switch extent {
    case .unknown, .at: words(length)
    case .until(let end): "\(end.words(length)) or earlier"
    case .since(let start): "\(start.words(length)) or later"
    case .between(let start, let end):
      "between \(Self.beginning(of: start, before: end, length)) and \(end.words(length))"
    }
  }

  /// The date of what held then, in English: `as of 9 April 2020`, `since 2020`, `25–30 March 2020`; nil
  /// for an unknown date.
  package func asOfWords(_ length: Length) -> String? {
    switch extent {
    case .unknown: nil
    case .at: "as of \(words(length))"
    case .until, .since, .between: words(length)
    }
  }

  /// The words of an interval's start, without what its end says as well; hedged dates stand whole.
  private static func beginning(of start: Point, before end: Point, _ length: Length) -> String {
    guard !start.isHedged, !end.isHedged, start.minute == nil, start.year == end.year,
      let month = start.month, let last = end.month, (start.day == nil) == (end.day == nil)
    else { return start.words(length) }
    let name = Point.name(ofMonth: month, length)
    guard let day = start.day else { return name }
    return month == last ? "\(day)" : "\(day) \(name)"
  }

  /// What both ends share is said once, where neither is hedged and both are as precise.
  private static func words(from start: Point, to end: Point, _ length: Length) -> String {
    let isPlain = !start.isHedged && !end.isHedged && start.minute == nil && end.minute == nil
    guard isPlain, start.year == end.year, let from = start.month, let to = end.month,
      (start.day == nil) == (end.day == nil)
    else { return "\(start.words(length)) to \(end.words(length))" }
    if let first = start.day, from == to {
      return "\(first)–\(end.words(length))"
    }
    let day = start.day.map { "\($0) " } ?? ""
    return "\(day)\(Point.name(ofMonth: from, length)) to \(end.words(length))"
  }

  /// The canonical EDTF text, which reads as the same date.
  package var iso: String {
    switch extent {
    case .unknown: ".."
    case .at(let point): point.iso
    case .between(let start, let end): "\(start.iso)/\(end.iso)"
    case .until(let end): "../\(end.iso)"
    case .since(let start): "\(start.iso)/.."
    }
  }

  /// The earliest day known, at its precision, as HTML's `datetime` takes it: `2020-04-09`,
  /// `2020-04`, `2020`; nil for an unknown date.
  package var day: String? {
    switch extent {
    case .unknown: nil
    case .at(let point), .between(let point, _), .until(let point), .since(let point):
      point.isoDate
    }
  }
}

extension EDTFDate {
  /// The day, month or year, where it is known as one and without a hedge; an interval may be a
  /// length or our uncertainty, so it is none.
  package var exactDay: String? {
    guard case .at(let point) = extent, !point.isApproximate, !point.isUncertain else { return nil }
    return day
  }

  /// The one day that it is, where it is known to the day and without a hedge.
  package var certainDay: CalendarDay? {
    guard case .at(let point) = extent, point.day != nil, !point.isApproximate, !point.isUncertain
    else { return nil }
    return point.first
  }

  /// The month that its first point falls in, or the year where no month is known or wanted; nil for
  /// an unknown date.
  package func period(inMonths: Bool) -> EDTFDate? {
    switch extent {
    case .unknown: nil
    case .at(let point), .between(let point, _), .until(let point), .since(let point):
      EDTFDate(
        .at(
          Point(
            year: point.year, month: inMonths ? point.month : nil, day: nil, minute: nil,
            isApproximate: false,
            isUncertain: false)))
    }
  }
}

extension EDTFDate.Point {
  fileprivate var isHedged: Bool { isApproximate || isUncertain }

  fileprivate static func name(ofMonth month: Int, _ length: EDTFDate.Length) -> String {
    let name = WritingLexicon.english.months[month - 1][0]
    return length == .long ? name : String(name.prefix(3))
  }

  fileprivate func words(_ length: EDTFDate.Length) -> String {
    let parts = [
      day.map(String.init), month.map { Self.name(ofMonth: $0, length) }, String(year),
    ]
    let date = parts.compactMap(\.self).joined(separator: " ") + (time.map { ", \($0)" } ?? "")
    return (isApproximate ? "about " : "") + date + (isUncertain ? " (uncertain)" : "")
  }

  /// `14:30`.
  private var time: String? {
    minute.map { "\(padded($0 / 60, to: 2)):\(padded($0 % 60, to: 2))" }
  }

  fileprivate var isoDate: String {
    let parts = [
      padded(year, to: 4), month.map { padded($0, to: 2) }, day.map { padded($0, to: 2) },
    ]
    return parts.compactMap(\.self).joined(separator: "-")
  }

  fileprivate var iso: String {
    let date = isoDate + (time.map { "T" + $0 } ?? "")
    return switch (isApproximate, isUncertain) {
    case (false, false): date
    case (true, false): date + "~"
    case (false, true): date + "?"
    case (true, true): date + "%"
    }
  }
}
