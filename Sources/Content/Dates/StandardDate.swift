/// A date that ISO 8601 or its part 2 (EDTF) writes in a form that is not taken here: what it is, and
/// what to write.
struct StandardDate {
  let message: String
  /// Nil where the forms that are taken can't say it.
  let edtf: String?

  /// The first and the last day, month or year of a date in such a form.
  private typealias Bounds = (name: String, first: String, last: String)

  /// Nil where the text is not in such a form.
  init?(_ text: String) {
    guard text.utf8.count <= 40 else { return nil }
    let written = text.uppercased()
    if let refused = Self.refused(written, text) {
      self = refused
      return
    }
    let sides = written.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard sides.count <= 2 else { return nil }
    let bounds = sides.map { Self.bounds($0, isAlone: sides.count == 1) }
    guard
      let form = zip(text.split(separator: "/", omittingEmptySubsequences: false), bounds)
        .first(where: { $1 != nil }), let name = form.1?.name
    else { return nil }
    let first = bounds[0]?.first ?? sides[0]
    let last = bounds.last.flatMap { $0?.last } ?? sides[sides.count - 1]
    message = "in ISO 8601 '\(form.0)' is \(name), which is not supported here"
    edtf = Self.valid(first == last ? first : "\(first)/\(last)")
  }

  private init(message: String, edtf: String? = nil) {
    self.message = message
    self.edtf = edtf
  }

  /// Forms whose meaning has no bounds.
  private static func refused(_ written: String, _ text: String) -> StandardDate? {
    let isNumber = { (part: Substring) in !part.isEmpty && part.allSatisfy(\.isWholeNumber) }
    if let first = written.first, let last = written.last,
      first == "[" && last == "]" || first == "{" && last == "}"
    {
      return StandardDate(
        message:
          "'\(text)' is a set of dates: write one date, or an interval from the first to the last"
      )
    }
    if written.hasPrefix("-") || written.hasPrefix("+"), isNumber(written.dropFirst().prefix(4)) {
      return StandardDate(message: "years are 0001 to 9999, written without a sign")
    }
    if written.hasPrefix("Y"), isNumber(written.dropFirst().drop { $0 == "-" }.prefix(1)) {
      return StandardDate(message: "years are 0001 to 9999")
    }
    let signs = written.filter { "?~%".contains($0) }
    let unsigned =
      written.last.map { "?~%".contains($0) } == true ? written.dropLast() : written[...]
    if !written.contains("/"), unsigned.contains(where: { "?~%".contains($0) }),
      unsigned.last.map({ $0.isWholeNumber }) == true
    {
      let sign = Set(signs).count > 1 || signs.contains("%") ? "%" : String(signs.prefix(1))
      guard let whole = valid(written.filter { !"?~%".contains($0) } + sign) else { return nil }
      return StandardDate(
        message: "'?', '~' and '%' apply to the whole date and go at its end", edtf: whole)
    }
    let unknown = written.drop { !"XU".contains($0) }
    if written.first?.isWholeNumber == true || written.hasPrefix("X"), !written.contains("/"),
      unknown.contains(where: \.isWholeNumber),
      written.allSatisfy({ $0.isWholeNumber || "XU-".contains($0) })
    {
      return StandardDate(
        message: "'\(text)' has unknown digits before known ones, which is not supported here")
    }
    return nil
  }

  /// The two digits of an interval's end are hardly a century.
  private static func bounds(_ side: String, isAlone: Bool) -> Bounds? {
    let sign = side.last.flatMap { "?~%".contains($0) ? String($0) : nil } ?? ""
    let date = side.dropLast(sign.count)
    let parts = date.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    let found =
      season(parts) ?? unspecified(parts) ?? week(String(date)) ?? dayOfYear(parts)
      ?? significant(String(date)) ?? (isAlone ? years(String(date)) : nil)
    return found.map { ($0.name, $0.first + sign, $0.last + sign) }
  }

  private static func valid(_ text: String) -> String? {
    do {
      return try EDTFParser(text).date().iso
    } catch {
      return nil
    }
  }
}

// MARK: - Forms

extension StandardDate {
  /// `2001-21`: a part of a year instead of its month (ISO 8601-2, section 4.8); those without a
  /// hemisphere as the north has them.
  private static func season(_ parts: [String]) -> Bounds? {
    guard parts.count == 2, parts[0].utf8.count == 4, let year = number(parts[0]), year < 9999,
      parts[1].utf8.count == 2, let code = number(parts[1]), 21...41 ~= code
    else { return nil }
    let (name, month, length): (String, Int, Int) =
      switch code {
      case 21...32:
        (
          "a season (\(["spring", "summer", "autumn", "winter"][(code - 21) % 4]))",
          [3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6][code - 21], 3
        )
      case 33...36: ("a quarter", (code - 33) * 3 + 1, 3)
      case 37...39: ("a third of a year", (code - 37) * 4 + 1, 4)
      default: ("half a year", (code - 40) * 6 + 1, 6)
      }
    let last = month + length - 1
    let lastYear = last > 12 ? year + 1 : year
    return (
      name, "\(padded(year, to: 4))-\(padded(month, to: 2))",
      "\(padded(lastYear, to: 4))-\(padded((last - 1) % 12 + 1, to: 2))"
    )
  }

  /// `199X`, `2016-XX`, `2016-05-1X`: digits that are not known, at the end.
  private static func unspecified(_ parts: [String]) -> Bounds? {
    let unknown: Set<Character> = ["X", "U"]
    let digits = parts.joined()
    let lengths = parts.map(\.utf8.count)
    guard [[4], [4, 2], [4, 2, 2]].contains(lengths), digits.contains(where: unknown.contains),
      digits.allSatisfy({ $0.isWholeNumber || unknown.contains($0) }),
      !digits.drop(while: { !unknown.contains($0) }).contains(where: { !unknown.contains($0) }),
      let year = range(parts[0], 1...9999)
    else { return nil }
    let name = "a date with unknown digits"
    guard year.lowerBound == year.upperBound, parts.count > 1 else {
      let isAll = year == 1...9999
      return (
        name, isAll ? ".." : padded(year.lowerBound, to: 4),
        isAll ? ".." : padded(year.upperBound, to: 4)
      )
    }
    guard let month = range(parts[1], 1...12) else { return nil }
    guard month.lowerBound == month.upperBound, parts.count > 2 else {
      let year = parts[0]
      return month == 1...12
        ? (name, year, year)
        : (
          name, "\(year)-\(padded(month.lowerBound, to: 2))",
          "\(year)-\(padded(month.upperBound, to: 2))"
        )
    }
    let days = 1...CalendarDay.lastDay(ofMonth: month.lowerBound, in: year.lowerBound)
    guard let day = range(parts[2], days) else { return nil }
    let start = "\(parts[0])-\(parts[1])"
    return day == days
      ? (name, start, start)
      : (
        name, "\(start)-\(padded(day.lowerBound, to: 2))",
        "\(start)-\(padded(day.upperBound, to: 2))"
      )
  }

  /// The numbers that digits and unknown ones after them can be.
  private static func range(_ digits: String, _ limits: ClosedRange<Int>) -> ClosedRange<Int>? {
    let known = digits.prefix(while: \.isWholeNumber)
    let rest = digits.count - known.count
    let low = Int(known + String(repeating: "0", count: rest)) ?? 0
    let high = Int(known + String(repeating: "9", count: rest)) ?? 0
    let (first, last) = (max(low, limits.lowerBound), min(high, limits.upperBound))
    return first <= last ? first...last : nil
  }

  /// `2021-W05`, `2021-W05-3`: the week that holds 4 January is the first, and starts on Monday.
  private static func week(_ date: String) -> Bounds? {
    guard let mark = date.firstIndex(of: "W"),
      let year = number(date[..<mark].filter { $0 != "-" }),
      date[..<mark].filter({ $0 != "-" }).count == 4
    else { return nil }
    let rest = date[mark...].dropFirst().filter { $0 != "-" }
    guard rest.count == 2 || rest.count == 3, let week = number(String(rest.prefix(2))),
      1...53 ~= week, let fourth = CalendarDay(year: year, month: 1, day: 4)?.number
    else { return nil }
    // 1970-01-01 was a Thursday.
    let monday = fourth - ((fourth + 3) % 7 + 7) % 7 + (week - 1) * 7
    guard rest.count == 3 else {
      return bounds("a week", monday, monday + 6)
    }
    guard let day = number(String(rest.suffix(1))), 1...7 ~= day else { return nil }
    return bounds("a day of a numbered week", monday + day - 1, monday + day - 1)
  }

  /// `2021-045`: a day counted from the start of its year.
  private static func dayOfYear(_ parts: [String]) -> Bounds? {
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 3,
      let year = number(parts[0]), let day = number(parts[1]), day > 0,
      let first = CalendarDay(year: year, month: 1, day: 1)?.number,
      CalendarDay(number: first + day - 1)?.year == year
    else { return nil }
    return bounds("a numbered day of a year", first + day - 1, first + day - 1)
  }

  private static func bounds(_ name: String, _ first: Int, _ last: Int) -> Bounds? {
    guard let start = CalendarDay(number: first), let end = CalendarDay(number: last) else {
      return nil
    }
    return (name, start.description, end.description)
  }

  /// `1950S2`: as many of a year's digits as are sure.
  private static func significant(_ date: String) -> Bounds? {
    let parts = date.split(separator: "S", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 2, parts[0].utf8.count == 4, let digits = number(parts[1]), 1...3 ~= digits,
      number(parts[0]) != nil
    {
      let known = String(parts[0].prefix(digits))
      return unspecified([known + String(repeating: "X", count: 4 - digits)]).map {
        ("a year known to some of its digits", $0.first, $0.last)
      }
    }
    return nil
  }

  /// `199` and `19`: a decade and a century.
  private static func years(_ date: String) -> Bounds? {
    guard number(date) != nil, date.utf8.count == 2 || date.utf8.count == 3 else { return nil }
    let isDecade = date.utf8.count == 3
    return unspecified([date + (isDecade ? "X" : "XX")]).map {
      (isDecade ? "a decade" : "a century", $0.first, $0.last)
    }
  }

  /// The number written in ASCII digits; nil for all else.
  private static func number(_ digits: String) -> Int? {
    digits.utf8.allSatisfy { 0x30...0x39 ~= $0 } ? Int(digits) : nil
  }
}
