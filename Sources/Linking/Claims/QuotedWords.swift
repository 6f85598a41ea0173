internal import Content
internal import Language
internal import Support

/// The exact words of a claim, to be found again in the paragraph the claim names.
///
/// They are compared as plain text (`PlainText`); nothing else may differ, case included. The words
/// are whole, and end where words and numbers end: "5,000" is not in "15,000", "5,000,000" or
/// "5,000.5".
package struct QuotedWords: Hashable, Sendable {
  let bytes: [UInt8]
  /// For each byte, how many bytes before and including it repeat the start of the words.
  private let repeats: [Int]

  /// White space around the words does not count.
  package init(_ words: String) {
    bytes = Array(PlainText.trimmed(words).utf8)
    repeats = Self.repeats(in: bytes)
  }

  /// Where the words are in a text, as byte ranges, in order, none overlapping another; none
  /// where there are no words. Takes time in proportion to the text.
  package func occurrences(in text: [UInt8]) -> [Range<Int>] {
    occurrences(in: text, PlainText(text))
  }

  /// Likewise, where the text as plain text is known.
  func occurrences(in text: [UInt8], _ plain: PlainText) -> [Range<Int>] {
    guard !bytes.isEmpty else { return [] }
    var found: [Range<Int>] = []
    var matched = 0
    for (index, byte) in plain.bytes.enumerated() {
      matched = advance(matched, over: byte)
      guard matched == bytes.count else { continue }
      let first = index + 1 - bytes.count
      let range = plain.offsets[first]..<plain.offsets[index + 1]
      guard plain.isBetweenCharacters(first), plain.isBetweenCharacters(index + 1),
        stands(at: range, in: text)
      else { continue }
      found.append(range)
      matched = 0
    }
    return found
  }

  /// How many bytes of the words are matched after one more of the text (Knuth, Morris, Pratt).
  private func advance(_ matched: Int, over byte: UInt8) -> Int {
    var matched = matched
    while matched > 0, matched == bytes.count || bytes[matched] != byte {
      matched = repeats[matched - 1]
    }
    return bytes[matched] == byte ? matched + 1 : 0
  }

  private static func repeats(in bytes: [UInt8]) -> [Int] {
    var repeats = Array(repeating: 0, count: bytes.count)
    for index in bytes.indices.dropFirst() {
      var matched = repeats[index - 1]
      while matched > 0, bytes[matched] != bytes[index] { matched = repeats[matched - 1] }
      repeats[index] = bytes[matched] == bytes[index] ? matched + 1 : 0
    }
    return repeats
  }
}

extension QuotedWords {
  private func stands(at range: Range<Int>, in text: [UInt8]) -> Bool {
    let first = text.scalar(at: range.lowerBound).scalar
    if let before = text.scalar(before: range.lowerBound), first.isWordPart {
      if isWithinWord(before, first) || first.isDigit && endsInPoint(text, before: range.lowerBound)
      {
        return false
      }
    }
    guard range.upperBound < text.count, let last = text.scalar(before: range.upperBound) else {
      return true
    }
    let after = text.scalar(at: range.upperBound).scalar
    if isWithinWord(last, after) { return false }
    return !last.isDigit || !goesOn(text, from: range.upperBound)
  }

  /// Whether a word or number goes on between two characters; scripts without spaces have no words
  /// that could be cut.
  private func isWithinWord(_ before: Unicode.Scalar, _ after: Unicode.Scalar) -> Bool {
    before.isWordPart && after.isWordPart
      && !WordBoundary.isUnspaced(before) && !WordBoundary.isUnspaced(after)
  }

  /// Whether a digit and a comma or point are before the index.
  private func endsInPoint(_ text: [UInt8], before index: Int) -> Bool {
    guard index >= 2, [UInt8(ascii: ","), UInt8(ascii: ".")].contains(text[index - 1]) else {
      return false
    }
    return isDigit(text, index - 2)
  }

  /// Whether a number before the index continues after it: with a comma or point and a
  /// digit, or with a no-break or thin space and three digits.
  private func goesOn(_ text: [UInt8], from index: Int) -> Bool {
    let (mark, length) = text.scalar(at: index)
    let next = index + length
    if mark == "," || mark == "." { return isDigit(text, next) }
    guard ["\u{A0}", "\u{2009}", "\u{202F}"].contains(mark) else { return false }
    let isPastGroup = (index - 4..<index).allSatisfy { isDigit(text, $0) }
    return !isPastGroup && (next..<next + 3).allSatisfy { isDigit(text, $0) }
      && !isDigit(text, next + 3)
  }

  private func isDigit(_ text: [UInt8], _ index: Int) -> Bool {
    text.indices.contains(index) && Unicode.Scalar(text[index]).isDigit
  }
}

extension PlainText {
  /// Whether no character of the text goes on at an index of `bytes`, as a ligature may.
  fileprivate func isBetweenCharacters(_ index: Int) -> Bool {
    index == 0 || offsets[index - 1] < offsets[index]
  }
}
