/// Finds where sentences begin and end.
package enum Sentence {
  /// The sentence of a text around a byte range, without white space at its ends.
  ///
  /// A sentence ends with `.`, `!`, `?` or `…` and the quotes and brackets that close behind it,
  /// where white space and then anything but a lower-case letter follows; not behind an initial or
  /// a known abbreviation.
  package static func range(in text: [UInt8], around range: Range<Int>) -> Range<Int> {
    var start = 0
    var end = text.count
    for boundary in boundaries(in: text) {
      if boundary <= range.lowerBound { start = boundary }
      if boundary >= range.upperBound {
        end = boundary
        break
      }
    }
    while start < end, isSpace(text[start]) { start += 1 }
    while end > start, isSpace(text[end - 1]) { end -= 1 }
    return start..<end
  }

  /// The offsets behind each sentence's last byte, in order.
  private static func boundaries(in text: [UInt8]) -> [Int] {
    var found: [Int] = []
    var index = 0
    while index < text.count {
      defer { index += 1 }
      guard isTerminator(text, index) else { continue }
      var end = index + 1
      while let width = closerWidth(text, end) { end += width }
      guard end < text.count, isSpace(text[end]), !isAbbreviation(text, index) else { continue }
      let next = text[end...].first { !isSpace($0) }
      if let next, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(next) { continue }
      found.append(end)
    }
    return found
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
    "mr", "mrs", "ms", "dr", "st", "no", "nos", "para", "paras", "gen", "col", "sen", "rep", "gov",
    "vs", "cf", "approx", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "oct", "nov",
    "dec", "e.g", "i.e", "u.s", "u.n", "u.k",
  ]

  /// Whether the word before a full stop is one that is written with it.
  private static func isAbbreviation(_ text: [UInt8], _ dot: Int) -> Bool {
    guard text[dot] == UInt8(ascii: ".") else { return false }
    var start = dot
    while start > 0, !isSpace(text[start - 1]), text[start - 1] != UInt8(ascii: "(") { start -= 1 }
    let word = String(decoding: text[start..<dot], as: UTF8.self)
    let isInitial = word.count == 1 && word.first!.isUppercase
    return isInitial || abbreviations.contains(word.lowercased())
  }
}
