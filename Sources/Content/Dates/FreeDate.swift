internal import Language

/// What an author may have meant by a date in another form than EDTF: only to suggest it, never to
/// read it.
package enum FreeDate {
  /// The EDTF text of what was probably meant; nil where it is unclear.
  package static func edtf(for text: String) -> String? {
    guard text.utf8.count <= 80 else { return nil }
    let words = text.lowercased().split { $0.isWhitespace }.joined(separator: " ")
    if ["", "?", "unknown", "n.d.", "no date", "../.."].contains(words) { return ".." }
    return interval(words) ?? open(words) ?? point(words)
  }

  private static func open(_ words: String) -> String? {
    for start in ["until ", "till ", "before ", "to ", "/"] where words.hasPrefix(start) {
      return point(String(words.dropFirst(start.count))).flatMap { valid("../\($0)") }
    }
    for start in ["since ", "from ", "after "] where words.hasPrefix(start) {
      return point(String(words.dropFirst(start.count))).flatMap { valid("\($0)/..") }
    }
    guard words.hasSuffix("/") else { return nil }
    return point(String(words.dropLast())).flatMap { valid("\($0)/..") }
  }

  /// Two dates with a word or a sign between; what the first leaves out it takes from the second
  /// (`25–30 March 2020`), and the other way round (`2020-03-25/30`).
  private static func interval(_ words: String) -> String? {
    for sign in [" to ", " until ", " - ", "–", "—", "/", "..", "-"] {
      let sides = parts(of: words, at: sign)
      guard sides.count == 2 else { continue }
      let left = Reading(sides[0])
      let right = Reading(sides[1])
      guard let left, let right, let start = left.filled(from: right).edtf,
        let end = right.filled(from: left).edtf
      else { continue }
      return valid("\(start)/\(end)") ?? valid("\(end)/\(start)")
    }
    return nil
  }

  private static func parts(of words: String, at sign: String) -> [String] {
    var parts: [String] = [""]
    var rest = words[...]
    while let first = rest.first {
      if rest.hasPrefix(sign) {
        parts.append("")
        rest = rest.dropFirst(sign.count)
      } else {
        parts[parts.count - 1].append(first)
        rest = rest.dropFirst()
      }
    }
    return parts
  }

  private static func point(_ words: String) -> String? {
    Reading(words)?.edtf.flatMap(valid)
  }

  /// The text in canonical form, if it is a date.
  private static func valid(_ text: String) -> String? {
    do {
      return try EDTFParser(text).date().iso
    } catch {
      return nil
    }
  }
}

/// The parts of one date, as far as they are stated.
private struct Reading {
  private static let hedges: Set = ["about", "around", "circa", "c", "ca", "approx", "~"]
  private static let ignored: Set = [
    "the", "of", "st", "nd", "rd", "th", "in", "on", "mon", "monday", "tue", "tuesday", "wed",
    "wednesday", "thu", "thursday", "fri", "friday", "sat", "saturday", "sun", "sunday",
  ]

  var year: Int?
  var month: Int?
  var day: Int?
  var isApproximate = false
  var isUncertain = false

  /// Nil where a word or number has no part in a date, or could have several.
  init?(_ words: String) {
    var numbers: [String] = []
    for word in Self.words(of: words) {
      if word.utf8.allSatisfy({ 48...57 ~= $0 }) {
        numbers.append(word)
      } else if let month = WritingLexicon.month(named: word), self.month == nil {
        self.month = month
      } else if Self.hedges.contains(word) {
        isApproximate = true
      } else if word == "?" || word == "%" {
        isUncertain = true
        isApproximate = isApproximate || word == "%"
      } else if !Self.ignored.contains(word) {
        return nil
      }
    }
    guard month == nil ? take(bare: numbers) : take(beside: numbers) else { return nil }
  }

  /// Runs of letters, runs of digits, and the signs that hedge; a time of day is left out.
  private static func words(of text: String) -> [String] {
    let sign: Set<Character> = ["~", "?", "%"]
    let isTimed = text.prefix(11).last == "t" || text.prefix(11).last == " "
    let date = isTimed && text.contains(":") ? text.prefix(10) : text[...]
    var words: [String] = []
    var last: Character = " "
    for character in date {
      let isDigit = character.isWholeNumber
      if !isDigit, !character.isLetter, !sign.contains(character) {
        last = " "
        continue
      }
      let continues = last != " " && isDigit == last.isWholeNumber && !sign.contains(character)
      if continues, !sign.contains(last) {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
      }
      last = character
    }
    return words
  }

  /// Numbers beside a month's name: a day, a year, or both.
  private mutating func take(beside numbers: [String]) -> Bool {
    for number in numbers {
      if number.count == 4, year == nil {
        year = Int(number)
      } else if number.count <= 2, day == nil {
        day = Int(number)
      } else {
        return false
      }
    }
    return true
  }

  /// Numbers alone: `2020 4 9`, `20200409`, `31 12 2020`, `4 2020`, `30`.
  private mutating func take(bare numbers: [String]) -> Bool {
    let values = numbers.compactMap { Int($0) }
    switch numbers.map(\.count) {
    case [4]: year = values[0]
    case [1], [2]: day = values[0]
    case [8]: (year, month, day) = (values[0] / 10_000, values[0] / 100 % 100, values[0] % 100)
    case [4, 1], [4, 2]: (year, month) = (values[0], values[1])
    case [1, 4], [2, 4]: (month, year) = (values[0], values[1])
    case [1, 1], [1, 2], [2, 1], [2, 2]: (month, day) = (values[0], values[1])
    case [4, 1, 1], [4, 1, 2], [4, 2, 1], [4, 2, 2]:
      (year, month, day) = (values[0], values[1], values[2])
      if let month, month > 12 { (self.month, day) = (day, month) }
    case [1, 1, 4], [1, 2, 4], [2, 1, 4], [2, 2, 4]:
      return take(values[0], values[1], of: values[2])
    default: return false
    }
    return true
  }

  /// Day and month in an order that only a number above 12 betrays.
  private mutating func take(_ first: Int, _ second: Int, of year: Int) -> Bool {
    guard first > 12 || second > 12 || first == second else { return false }
    self.year = year
    (day, month) = first > 12 ? (first, second) : (second, first)
    return true
  }

  /// The same with what is missing, year first, as the other side of its interval has it.
  func filled(from other: Reading) -> Reading {
    var reading = self
    if reading.year == nil { reading.year = other.year }
    if reading.month == nil, reading.day != nil { reading.month = other.month }
    return reading
  }

  var edtf: String? {
    guard let year, day == nil || month != nil else { return nil }
    let parts = [
      padded(year, to: 4), month.map { padded($0, to: 2) }, day.map { padded($0, to: 2) },
    ]
    let sign = isApproximate && isUncertain ? "%" : isApproximate ? "~" : isUncertain ? "?" : ""
    return parts.compactMap(\.self).joined(separator: "-") + sign
  }
}
