package import Diagnostics
internal import Language

extension EDTFDate {
  /// Why a text isn't a date, for its author.
  package struct ParsingError: Error, Hashable, Sendable {
    /// The rule that was broken, the author's words quoted.
    package let message: String
    /// The bytes of the text that break it.
    package let range: Range<Int>
    /// The likely fix, as a diagnostic has it: `did you mean '2020-04-09'?`
    package let suggestion: Suggestion?
  }

  /// Reads the EDTF text of a date, with nothing around it; where `hasTime`, a day may have a time of
  /// day, as `2020-08-09T14:30`.
  package init(parsing text: String, hasTime: Bool = false) throws(ParsingError) {
    do {
      self = try EDTFParser(text, hasTime: hasTime).date()
    } catch {
      let standard = StandardDate(text)
      // A year before our era is none of it.
      let meant = standard?.edtf ?? (text.hasPrefix("-") ? nil : FreeDate.edtf(for: text))
      throw ParsingError(
        message: standard?.message ?? error.message, range: error.range,
        suggestion: meant.map { "did you mean \(writing: $0)?" })
    }
  }
}

/// Reads one text, without a thought for what else it may have meant.
struct EDTFParser {
  private let bytes: [UInt8]
  private let hasTime: Bool

  init(_ text: String, hasTime: Bool = false) {
    bytes = Array(text.utf8)
    self.hasTime = hasTime
  }

  func date() throws(EDTFDate.ParsingError) -> EDTFDate {
    if isOpen(bytes.indices) { return .unknown }
    guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else {
      return EDTFDate(.at(try point(bytes.indices)))
    }
    let left = 0..<slash
    let right = slash + 1..<bytes.count
    guard !bytes[right].contains(UInt8(ascii: "/")) else {
      // In `9/8/2020`, nothing shows which of the two comes first.
      let isDay =
        bytes.count <= 10
        && bytes.split(separator: UInt8(ascii: "/")).allSatisfy { number($0.indices) != nil }
      throw error(
        isDay
          ? "a date must be written 2020-08-09, not '\(quote(bytes.indices))'"
          : "an interval must have one '/', between two dates", bytes.indices)
    }
    switch (isOpen(left), isOpen(right)) {
    case (true, true): throw error("an unknown date must be written '..'", bytes.indices)
    case (true, false): return EDTFDate(.until(try point(right)))
    case (false, true): return EDTFDate(.since(try point(left)))
    case (false, false): return try interval(left, right)
    }
  }

  private func interval(
    _ left: Range<Int>, _ right: Range<Int>
  ) throws(EDTFDate.ParsingError) -> EDTFDate {
    let start = try point(left)
    let end = try point(right)
    guard start.first <= end.last, start.first != end.last || start.ends(noLaterThan: end) else {
      throw error(
        "an interval must start with its earlier date, not with '\(quote(left))'", bytes.indices)
    }
    return start == end ? EDTFDate(.at(start)) : EDTFDate(.between(start, end))
  }

  private func isOpen(_ range: Range<Int>) -> Bool {
    bytes[range].elementsEqual("..".utf8)
  }

  /// Reads `YYYY(-MM(-DD)?)?[~?%]?`.
  private func point(_ range: Range<Int>) throws(EDTFDate.ParsingError) -> EDTFDate.Point {
    let qualifier = range.isEmpty ? nil : Qualifier(bytes[range.upperBound - 1])
    let whole = qualifier == nil ? range : range.lowerBound..<range.upperBound - 1
    let minute = minute(endingAt: whole.upperBound, whole)
    let date = minute == nil ? whole : whole.lowerBound..<whole.upperBound - 6
    let parts = split(date)
    guard [4, 7, 10].contains(date.count), let year = parts.first, year.count == 4,
      parts.dropFirst().allSatisfy({ $0.count == 2 }), parts.allSatisfy({ number($0) != nil })
    else {
      let form = "a date must be written 2020, 2020-08 or 2020-08-09"
      throw error(range.isEmpty ? form : "\(form), not '\(quote(range))'", range)
    }
    try check(parts, in: date)
    return EDTFDate.Point(
      year: number(year) ?? 0, month: parts.count > 1 ? number(parts[1]) : nil,
      day: parts.count > 2 ? number(parts[2]) : nil,
      minute: minute, isApproximate: qualifier?.isApproximate ?? false,
      isUncertain: qualifier?.isUncertain ?? false)
  }

  /// The time `T14:30` after a day, as minutes of the day; nil where there is none.
  private func minute(endingAt end: Int, _ range: Range<Int>) -> Int? {
    guard hasTime, range.count == 16, bytes[end - 6] == UInt8(ascii: "T"),
      bytes[end - 3] == UInt8(ascii: ":"), let hours = number(end - 5..<end - 3),
      let minutes = number(end - 2..<end), hours < 24, minutes < 60
    else { return nil }
    return hours * 60 + minutes
  }

  /// Refuses what has the form of a date but is not in the calendar.
  private func check(_ parts: [Range<Int>], in date: Range<Int>) throws(EDTFDate.ParsingError) {
    guard let year = number(parts[0]), year > 0 else {
      throw error("year 0000: years are 0001 to 9999", parts[0])
    }
    guard parts.count > 1, let month = number(parts[1]) else { return }
    guard 1...12 ~= month else {
      throw error("month \(quote(parts[1])): months are 01 to 12", parts[1])
    }
    guard parts.count > 2, let day = number(parts[2]) else { return }
    let last = CalendarDay.lastDay(ofMonth: month, in: year)
    guard 1...last ~= day else {
      let name = WritingLexicon.english.months[month - 1][0]
      throw error("\(quote(date)): \(name) \(year) has \(last) days", parts[2])
    }
  }

  private func split(_ range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where bytes[index] == UInt8(ascii: "-") {
      parts.append(start..<index)
      start = index + 1
    }
    return parts + [start..<range.upperBound]
  }

  /// The value of at most four digits; nil where anything else is among them.
  private func number(_ range: Range<Int>) -> Int? {
    guard !range.isEmpty, range.count <= 4 else { return nil }
    var value = 0
    for byte in bytes[range] {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  private func quote(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private func error(_ message: String, _ range: Range<Int>) -> EDTFDate.ParsingError {
    EDTFDate.ParsingError(message: message, range: range, suggestion: nil)
  }
}

/// What may follow a date: ISO 8601-2, section 8.2.
private struct Qualifier {
  let isApproximate: Bool
  let isUncertain: Bool

  init?(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "~"): (isApproximate, isUncertain) = (true, false)
    case UInt8(ascii: "?"): (isApproximate, isUncertain) = (false, true)
    case UInt8(ascii: "%"): (isApproximate, isUncertain) = (true, true)
    default: return nil
    }
  }
}
