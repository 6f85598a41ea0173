extension TextRun {
  /// The sentence, or the sentences, that a byte range of the text lies in.
  ///
  /// A sentence ends at `.`, `!`, `?` or `…` with closing quotes and brackets, before white space
  /// and a letter that is not small; not at an initial, a known abbreviation or within `U.S.`.
  package func sentence(around range: Range<Int>) -> Range<Int> {
    var bounds = SentenceBounds(self)
    return bounds.sentence(around: range)
  }

  /// Every sentence of the text, without the white space between.
  package var sentences: [Range<Int>] {
    var sentences: [Range<Int>] = []
    var place = text.firstIndex { !$0.isSpace } ?? text.count
    while let end = sentenceEnd(from: place) {
      sentences.append(place..<end)
      place = end
      while place < text.count, text[place].isSpace { place += 1 }
    }
    if place < text.count { sentences.append(place..<text.count) }
    return sentences
  }

  /// Where the next sentence that ends from `start` on ends; nil at the text's end.
  fileprivate func sentenceEnd(from start: Int) -> Int? {
    var place = start
    while place < text.count {
      let mark = place
      place += 1
      guard isTerminator(at: mark) else { continue }
      if text[mark] >= 0x80 { place = mark + 3 }
      while let width = closingWidth(at: place) { place += width }
      guard place < text.count, text[place].isSpace else { continue }
      var next = place
      while next < text.count, text[next].isSpace { next += 1 }
      guard next < text.count else { return nil }
      let isSmall = text[next] >= UInt8(ascii: "a") && text[next] <= UInt8(ascii: "z")
      if !isSmall, text[mark] != UInt8(ascii: ".") || !isAbbreviation(before: mark) {
        return place
      }
    }
    return nil
  }

  private func isTerminator(at place: Int) -> Bool {
    switch text[place] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): true
    case 0xE2: text[place...].starts(with: "…".utf8)
    default: false
    }
  }

  /// Bytes of a closing quote or bracket.
  private func closingWidth(at place: Int) -> Int? {
    guard place < text.count else { return nil }
    switch text[place] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), .closeBracket: return 1
    case 0xE2:
      return text[place...].starts(with: "”".utf8) || text[place...].starts(with: "’".utf8)
        ? 3 : nil
    case 0xC2: return text[place...].starts(with: "»".utf8) ? 2 : nil
    default: return nil
    }
  }

  /// Whether the point at `mark` belongs to the word before it.
  private func isAbbreviation(before mark: Int) -> Bool {
    var start = mark
    while start > 0, !text[start - 1].isSpace, text[start - 1] != UInt8(ascii: "(") { start -= 1 }
    let word = text[start..<mark]
    if word.count == 1, let letter = word.first, letter.isLetter, letter < UInt8(ascii: "a") {
      return true
    }
    if word.contains(UInt8(ascii: ".")) { return true }
    return Self.abbreviations.contains(String(decoding: word, as: UTF8.self))
  }

  private static let abbreviations: Set<String> = [
    "Adm", "Brig", "Capt", "Col", "Dr", "Gen", "Gov", "Hon", "Jr", "Lt", "Maj", "Mr", "Mrs", "Ms",
    "Mt", "No", "Prof", "Rep", "Rev", "Sen", "Sgt", "Sr", "St", "approx", "ca", "cf", "para",
    "paras", "pp", "vs", "Jan", "Feb", "Mar", "Apr", "Aug", "Sept", "Oct", "Nov", "Dec",
  ]
}

/// The sentences of one run: each end is found once, when something that lies behind it is asked for.
package struct SentenceBounds {
  private let run: TextRun
  /// Those found so far.
  private var starts = [0]
  private var ends: [Int] = []

  /// Nothing is read yet.
  package init(_ run: TextRun) {
    self.run = run
  }

  /// As `TextRun.sentence(around:)`, in any order.
  package mutating func sentence(around range: Range<Int>) -> Range<Int> {
    let text = run.text
    let range = range.clamped(to: 0..<text.count)
    while ends.count < starts.count, (ends.last ?? -1) < range.upperBound {
      guard let end = run.sentenceEnd(from: starts[ends.count]) else {
        ends.append(text.count)
        break
      }
      ends.append(end)
      var start = end
      while start < text.count, text[start].isSpace { start += 1 }
      starts.append(start)
    }
    let start = starts.partitioningIndex { $0 > range.lowerBound } - 1
    let end = ends.partitioningIndex { $0 >= range.upperBound }
    return starts[max(0, start)]..<(end < ends.count ? ends[end] : text.count)
  }
}

extension Outline {
  /// The first sentence of the first paragraph that has words; nil in a text without any.
  package var firstSentence: String? {
    guard let run = runs.first(where: { $0.kind == .paragraph && !$0.text.isEmpty }) else {
      return nil
    }
    return String(decoding: run.text[run.sentence(around: 0..<0)], as: UTF8.self)
  }

  /// Words in paragraphs, parted by white space.
  package var wordCount: Int {
    paragraphs.reduce(0) { count, paragraph in
      var isInWord = false
      return paragraph.utf8.reduce(count) { count, byte in
        defer { isInWord = !byte.isSpace }
        return !isInWord && !byte.isSpace ? count + 1 : count
      }
    }
  }
}
