/// A date as well as it is known: EDTF (ISO 8601-2) level 1, without times, seasons and unspecified
/// digits.
///
///     2020  2020-08  2020-08-09      a year, a month, a day
///     2020-03-25/2020-03-30          from one to the other
///     ../2020-04-09  2020-04-09/..   until, since
///     ..                             unknown
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
    package let isApproximate: Bool
    package let isUncertain: Bool
  }

  /// What is known of the date; an interval's first point does not lie after its second.
  package enum Extent: Hashable, Sendable {
    case unknown
    case at(Point)
    case between(Point, Point)
    case until(Point)
    case since(Point)
  }

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

  /// Days by which the truth may lie outside, for a comparison: one unit of its precision where
  /// it is approximate or uncertain, else none.
  fileprivate var slack: Int {
    guard isApproximate || isUncertain else { return 0 }
    return day != nil ? 1 : month != nil ? 31 : 366
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

  /// Where a date stands in a list: by its earliest day, then by its latest. Approximate and
  /// uncertain dates stand as if they were neither.
  package struct OrderKey: Hashable, Comparable, Sendable {
    /// As `CalendarDay.number`.
    let first: Int
    let last: Int

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

  /// Whether the two can mean no day in common.
  ///
  /// An approximate or uncertain day, month or year may be off by one of its kind either way; an
  /// unknown date is disjoint from none.
  package func isDisjoint(from other: EDTFDate) -> Bool {
    ends(before: other) || other.ends(before: self)
  }

  private func ends(before other: EDTFDate) -> Bool {
    guard let latest = reach.latest, let earliest = other.reach.earliest else { return false }
    return latest < earliest
  }

  /// Its bounds as day numbers, slack included; nil where open.
  private var reach: (earliest: Int?, latest: Int?) {
    switch extent {
    case .unknown: (nil, nil)
    case .at(let point): (point.first.number - point.slack, point.last.number + point.slack)
    case .between(let start, let end):
      (start.first.number - start.slack, end.last.number + end.slack)
    case .until(let end): (nil, end.last.number + end.slack)
    case .since(let start): (start.first.number - start.slack, nil)
    }
  }
}
