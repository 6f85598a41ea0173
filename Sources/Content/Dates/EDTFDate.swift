/// A date as well as it is known: EDTF (ISO 8601-2) level 1, without seasons and unspecified digits,
/// with a day's time where one is asked for.
///
///     2020  2020-08  2020-08-09      a year, a month, a day
///     2020-03-25/2020-03-30          from one to the other
///     ../2020-04-09  2020-04-09/..   until, since
///     ..                             unknown
///     2020-08-09T14:30               a time of that day
///     2020~  2020-08?  2020-08-09%   about; uncertain; both
package struct EDTFDate: Hashable, Sendable {
  /// A year, a month or a day, and how sure it is.
  package struct Point: Hashable, Sendable {
    /// 1 to 9999.
    package let year: Int
    /// 1 to 12; nil where only the year is known.
    package let month: Int?
    /// Within the month; nil where only the month is known.
    package let day: Int?
    /// Of a day, from 0 to 1439; nil where no time is known. Local to what the date is about.
    package let minute: Int?
    /// Whether it has a `~` or `%`.
    package let isApproximate: Bool
    /// Whether it has a `?` or `%`.
    package let isUncertain: Bool
  }

  /// What is known of the date; an interval's first point is not after its second.
  package enum Extent: Hashable, Sendable {
    case unknown
    case at(Point)
    case between(Point, Point)
    case until(Point)
    case since(Point)
  }

  /// The days that it covers, or what else it is.
  package let extent: Extent

  init(_ extent: Extent) {
    self.extent = extent
  }

  /// A date that nothing is known of.
  package static let unknown = EDTFDate(.unknown)
}

extension EDTFDate.Point {
  /// The first day of it.
  package var first: CalendarDay {
    if let month, let day, let exact = CalendarDay(year: year, month: month, day: day) {
      return exact
    }
    return .first(ofYear: year, month: month)
  }

  /// The last day of it.
  package var last: CalendarDay {
    day == nil ? .last(ofYear: year, month: month) : first
  }

  /// Whether its time is not after another one's of the same day.
  func ends(noLaterThan other: Self) -> Bool {
    guard let minute, let last = other.minute else { return true }
    return minute <= last
  }

  /// The first minute that it may mean in a comparison, since 1970; a time that is approximate or
  /// uncertain may be off by an hour.
  fileprivate var reachesFrom: Int {
    guard let minute else { return firstDay * 1440 }
    return first.number * 1440 + minute - (isApproximate || isUncertain ? 60 : 0)
  }

  /// The last minute that it may mean in a comparison, likewise.
  fileprivate var reachesTo: Int {
    guard let minute else { return lastDay * 1440 + 1439 }
    return first.number * 1440 + minute + (isApproximate || isUncertain ? 60 : 0)
  }

  /// The first day that it may mean in a comparison, as `CalendarDay.number`: where it is
  /// approximate or uncertain, of the day, month or year before. (December and January have 31
  /// days.)
  private var firstDay: Int {
    guard isApproximate || isUncertain else { return first.number }
    if day != nil { return first.number - 1 }
    guard let month else { return CalendarDay.first(ofYear: max(1, year - 1), month: nil).number }
    return month == 1
      ? first.number - 31 : CalendarDay.first(ofYear: year, month: month - 1).number
  }

  /// The last day that it may mean in a comparison, likewise.
  private var lastDay: Int {
    guard isApproximate || isUncertain else { return last.number }
    if day != nil { return last.number + 1 }
    guard let month else { return CalendarDay.last(ofYear: min(9999, year + 1), month: nil).number }
    return month == 12
      ? last.number + 31 : CalendarDay.last(ofYear: year, month: month + 1).number
  }
}

extension EDTFDate {
  /// The earliest day that it can mean; nil where its start is open or it is unknown.
  package var earliest: CalendarDay? {
    switch extent {
    case .at(let point), .between(let point, _), .since(let point): point.first
    case .unknown, .until: nil
    }
  }

  /// The latest day that it can mean; nil where its end is open or it is unknown.
  package var latest: CalendarDay? {
    switch extent {
    case .at(let point), .between(_, let point), .until(let point): point.last
    case .unknown, .since: nil
    }
  }

  /// A date's position in a list: by its earliest day, then by its latest. Approximate and
  /// uncertain dates count as if they were neither.
  package struct OrderKey: Hashable, Comparable, Sendable {
    /// The first day, as `CalendarDay.number`.
    let first: Int
    let last: Int

    /// By the first day, then by the last.
    package static func < (a: OrderKey, b: OrderKey) -> Bool {
      (a.first, a.last) < (b.first, b.last)
    }
  }

  /// An open start takes its end, an open end comes after all that start with it, an unknown date
  /// comes last.
  package var orderKey: OrderKey {
    let last = latest?.number ?? Int.max
    return OrderKey(first: earliest?.number ?? last, last: last)
  }

  /// Whether the two can mean no time in common.
  ///
  /// An approximate or uncertain day, month or year may be off by one of its kind either way, a time by
  /// an hour; an
  /// unknown date is disjoint from none.
  package func isDisjoint(from other: EDTFDate) -> Bool {
    ends(before: other) || other.ends(before: self)
  }

  /// Whether all of it is before all that the other can mean, likewise.
  package func ends(before other: EDTFDate) -> Bool {
    guard let latest = reach.latest, let earliest = other.reach.earliest else { return false }
    return latest < earliest
  }

  /// All time up to its end; nil where that is open.
  package var upToItsEnd: EDTFDate? {
    switch extent {
    case .unknown, .since: nil
    case .at(let end), .between(_, let end), .until(let end): EDTFDate(.until(end))
    }
  }

  /// The first minute that it can mean in a comparison, since 1970; nil where that is open.
  package var firstMinute: Int? { reach.earliest }

  /// Its bounds in a comparison, as minutes since 1970; nil where open.
  private var reach: (earliest: Int?, latest: Int?) {
    switch extent {
    case .unknown: (nil, nil)
    case .at(let point): (point.reachesFrom, point.reachesTo)
    case .between(let start, let end): (start.reachesFrom, end.reachesTo)
    case .until(let end): (nil, end.reachesTo)
    case .since(let start): (start.reachesFrom, nil)
    }
  }
}
