/// Finds where sentences begin and end.
///
/// A sentence ends with `.`, `!`, `?` or `…` and the quotes and brackets that close behind it,
/// where white space and then anything but a lower-case letter follows; not behind an initial or a
/// known abbreviation.
package enum Sentence {
  /// How far a sentence is followed either way from the place in it that matters, in bytes.
  private static let reach = 600

  /// The sentence of a text around a byte range, without white space at its ends; where it goes on
  /// too far, its words near the range.
  package static func range(in text: [UInt8], around range: Range<Int>) -> Range<Int> {
    var start = start(in: text, before: range.lowerBound)
    var end = end(in: text, from: range)
    while start < range.lowerBound, isSpace(text[start]) { start += 1 }
    while end > range.upperBound, isSpace(text[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func start(in text: [UInt8], before index: Int) -> Int {
    let limit = max(0, index - reach)
    var place = index - 1
    while place >= limit {
      if let end = end(in: text, ofTerminator: place), end <= index { return end }
      place -= 1
    }
    guard limit > 0 else { return 0 }
    return (limit..<index).first { isSpace(text[$0]) } ?? index
  }

  private static func end(in text: [UInt8], from range: Range<Int>) -> Int {
    let limit = min(text.count, range.upperBound + reach)
    for place in range.lowerBound..<limit {
      if let end = end(in: text, ofTerminator: place), end >= range.upperBound { return end }
    }
    guard limit < text.count else { return limit }
    return (range.upperBound..<limit).last { isSpace(text[$0]) } ?? range.upperBound
  }

  /// Where the sentence ends whose last mark has its last byte at an index; nil where none ends.
  private static func end(in text: [UInt8], ofTerminator index: Int) -> Int? {
    guard isTerminator(text, index) else { return nil }
    var end = index + 1
    while let width = closerWidth(text, end) { end += width }
    guard end < text.count, isSpace(text[end]), !isAbbreviation(text, index) else { return nil }
    let next = text[end...].first { !isSpace($0) }
    if let next, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(next) { return nil }
    return end
  }

  /// Whether a sentence begins at an index, quotation marks and brackets before it aside.
  static func begins(at index: Int, in text: [UInt8]) -> Bool {
    var place = index
    var isApart = false
    while let scalar = text.scalar(before: place), scalar.isSpace || scalar.isQuoteOrBracket {
      isApart = isApart || scalar.isSpace
      place -= UTF8.width(scalar)
    }
    guard place > 0 else { return true }
    return isApart && isTerminator(text, place - 1) && !isAbbreviation(text, place - 1)
  }

  private static func isTerminator(_ text: [UInt8], _ index: Int) -> Bool {
    switch text[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): true
    // The last byte of `…` (U+2026).
    case 0xA6: index >= 2 && text[index - 2] == 0xE2 && text[index - 1] == 0x80
    default: false
    }
  }

  /// The length of a closing quote or bracket at an offset.
  private static func closerWidth(_ text: [UInt8], _ index: Int) -> Int? {
    guard index < text.count else { return nil }
    switch text[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): return 1
    case 0xE2:
      // U+2019 and U+201D, as E2 80 99 and E2 80 9D.
      guard index + 2 < text.count, text[index + 1] == 0x80 else { return nil }
      return text[index + 2] == 0x99 || text[index + 2] == 0x9D ? 3 : nil
    default: return nil
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
  }

  private static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "st", "no", "nos", "para", "paras", "gen", "col", "lt", "sgt",
    "capt", "adm", "sen", "rep", "gov", "vs", "cf", "approx", "jan", "feb", "mar", "apr", "jun",
    "jul", "aug", "sep", "oct", "nov", "dec", "e.g", "i.e", "u.s", "u.n", "u.k",
  ]

  /// Whether the word before a full stop is one that is written with it.
  private static func isAbbreviation(_ text: [UInt8], _ dot: Int) -> Bool {
    guard text[dot] == UInt8(ascii: ".") else { return false }
    let longest = 8
    var start = dot
    while start > 0, dot - start <= longest, !isSpace(text[start - 1]),
      text[start - 1] != UInt8(ascii: "(")
    {
      start -= 1
    }
    guard start < dot, dot - start <= longest else { return false }
    let word = String(decoding: text[start..<dot], as: UTF8.self)
    let isInitial = word.count == 1 && word.allSatisfy(\.isUppercase)
    return isInitial || abbreviations.contains(word.lowercased())
  }
}

extension Unicode.Scalar {
  fileprivate var isQuoteOrBracket: Bool {
    switch self {
    case "\"", "'", "(", ")", "[", "]", "\u{2018}"..."\u{201F}", "«", "»", "‹", "›": true
    default: false
    }
  }
}
