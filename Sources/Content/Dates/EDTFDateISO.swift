extension EDTFDate {
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
