internal import Content
internal import Language

extension [UInt8] {
  /// Whether a sentence begins at an index, quotation marks and brackets before it aside: at the
  /// text's start, or behind `.`, `!`, `?` or `…` and white space, where the point is not an
  /// initial's, a title's (`Gen.`) or that of letters with points (`U.S.`).
  func beginsSentence(at index: Int) -> Bool {
    var place = index
    var isApart = false
    while let scalar = scalar(before: place), scalar.isSpace || scalar.isQuoteOrBracket {
      isApart = isApart || scalar.isSpace
      place -= UTF8.width(scalar)
    }
    guard place > 0 else { return true }
    guard isApart, let mark = scalar(before: place) else { return false }
    return mark == "!" || mark == "?" || mark == "…" || mark == "." && !isWordsPoint(place - 1)
  }

  /// Whether the point at an index belongs to the word before it.
  private func isWordsPoint(_ point: Int) -> Bool {
    let longest = 12
    var start = point
    while start > 0, point - start <= longest, let scalar = scalar(before: start),
      !scalar.isSpace, !scalar.isQuoteOrBracket
    {
      start -= UTF8.width(scalar)
    }
    guard start < point, point - start <= longest else { return false }
    let word = String(decoding: self[start..<point], as: UTF8.self)
    return word.contains(".") || NameTitles.abbreviations.contains(word.lowercased())
      || word.count == 1 && word.allSatisfy(\.isUppercase)
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
