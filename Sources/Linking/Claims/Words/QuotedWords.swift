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
    QuotedText([text]).occurrences(of: self, in: 0)
  }

  /// Where the words begin in bytes that are plain text, overlapping ones as well.
  fileprivate func starts(in plain: ArraySlice<UInt8>) -> [Int] {
    var starts: [Int] = []
    var matched = 0
    for index in plain.indices {
      matched = advance(matched, over: plain[index])
      if matched == bytes.count { starts.append(index + 1 - matched) }
    }
    return starts
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

/// The paragraphs of a text, in which the words of many claims are found: each at a cost of what is found
/// and of its own length, however long the text is.
package final class QuotedText: Sendable {
  /// All paragraphs, a NUL before each but the first, which no words hold.
  private let text: [UInt8]
  /// Where each paragraph starts in `text`, and where another one would.
  private let starts: [Int]
  private let plain: PlainText
  /// Each four bytes of the plain text and after them their place, in order.
  private let quads = Once<[UInt64]>()

  /// So many bytes are looked through without a list of their fours.
  private static let mostScanned = 4096

  /// `paragraphs` in the order of the text.
  package init(_ paragraphs: [[UInt8]]) {
    text = Array(paragraphs.joined(separator: [0]))
    starts = paragraphs.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count + 1) }
    plain = PlainText(text)
  }

  /// Where words are in the paragraph with an index from 0, in order, none overlapping another.
  package func occurrences(of words: QuotedWords, in paragraph: Int) -> [Range<Int>] {
    let start = starts[paragraph]
    let first = plain.offsets.partitioningIndex { $0 >= start }
    let end = plain.offsets.partitioningIndex { $0 >= starts[paragraph + 1] - 1 }
    return ranges(of: words, among: first..<end).map {
      $0.lowerBound - start..<$0.upperBound - start
    }
  }

  /// Where words are in any paragraph.
  package func occurrences(of words: QuotedWords) -> [(paragraph: Int, range: Range<Int>)] {
    ranges(of: words, among: plain.bytes.indices).map { range in
      let paragraph = starts.partitioningIndex { $0 > range.lowerBound } - 1
      let start = starts[paragraph]
      return (paragraph, range.lowerBound - start..<range.upperBound - start)
    }
  }

  private func ranges(of words: QuotedWords, among places: Range<Int>) -> [Range<Int>] {
    guard !words.bytes.isEmpty else { return [] }
    var end = 0
    return starts(of: words, among: places).compactMap { first in
      let last = first + words.bytes.count
      let range = plain.offsets[first]..<plain.offsets[last]
      guard first >= end, plain.isBetweenCharacters(first), plain.isBetweenCharacters(last),
        words.isUncut(at: range, in: text)
      else { return nil }
      end = last
      return range
    }
  }

  private func starts(of words: QuotedWords, among places: Range<Int>) -> [Int] {
    guard places.count > Self.mostScanned, words.bytes.count >= 4 else {
      return words.starts(in: plain.bytes[places])
    }
    let quads = self.quads {
      plain.bytes.indices.dropLast(3).map { Self.quad(plain.bytes, at: $0) | UInt64($0) }.sorted()
    }
    // The rarest four bytes of the words, and where all of them then begin.
    var rarest = quads.indices
    var before = 0
    for offset in 0...words.bytes.count - 4 where !rarest.isEmpty {
      let quad = Self.quad(words.bytes, at: offset)
      let first = quads.partitioningIndex { $0 >= quad | UInt64(places.lowerBound + offset) }
      let end = quads.partitioningIndex { $0 >= quad | UInt64(places.upperBound) }
      if end - first < rarest.count { (rarest, before) = (first..<max(first, end), offset) }
    }
    return quads[rarest].map { Int($0 & 0xFFFF_FFFF) - before }.filter { start in
      start + words.bytes.count <= places.upperBound
        && plain.bytes[start..<start + words.bytes.count].elementsEqual(words.bytes)
    }
  }

  private static func quad(_ bytes: [UInt8], at index: Int) -> UInt64 {
    bytes[index..<index + 4].reduce(0) { $0 << 8 | UInt64($1) } << 32
  }
}

extension QuotedWords {
  /// Whether neither end of a range is within a word or number.
  fileprivate func isUncut(at range: Range<Int>, in text: [UInt8]) -> Bool {
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
