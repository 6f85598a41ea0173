internal import Support

/// Where sentences begin and end, in one language.
///
/// A sentence ends at `.`, `!`, `?` or `…` with closing quotes and brackets, before white space and what
/// doesn't begin with a small letter. A point that belongs to the word before it (an abbreviation, an
/// initial, `U.S.`, a German ordinal) ends none; after words that are often the last of a sentence, such
/// as `Ltd.` and `p.m.`, it does where the next word is one that begins sentences. The full stops of
/// scripts without spaces end a sentence by themselves.
package struct SentenceRule: Sendable {
  /// In lower case and without their last point: what never ends a sentence.
  private let abbreviations: Set<String>
  /// Abbreviations that are often the last word of a sentence: `ltd`, `p.m`.
  private let closing: Set<String>
  /// Abbreviations that are such only before a number: `No. 5`, `Sept. 3`.
  private let numbering: Set<String>
  /// Words that begin sentences and no name.
  private let openers: Set<String>
  /// Whether a point after one or two digits makes an ordinal of them.
  private let hasOrdinals: Bool
  /// The words that a point may belong to, of all these lists.
  private let sieve: WordSieve

  /// The rule of a BCP 47 tag's language.
  package static func of(_ language: String) -> SentenceRule { NameLexicon.of(language).sentences }

  init(_ lexicon: WritingLexicon, openers: Set<String>) {
    abbreviations = lexicon.abbreviations
    closing = lexicon.closing
    numbering = lexicon.numbering
    hasOrdinals = lexicon.hasOrdinals
    self.openers = openers
    sieve = WordSieve(
      [abbreviations, closing, numbering, NameTitles.abbreviations].joined())
  }

  /// Every sentence of a text, in order, without the white space between them.
  package func sentences(in text: [UInt8]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    forEachSentence(in: text) { sentences.append($0) }
    return sentences
  }

  func forEachSentence(in text: [UInt8], _ body: (Range<Int>) -> Void) {
    var place = text.endOfSpace(from: 0)
    while let end = end(in: text, from: place) {
      body(place..<end)
      place = text.endOfSpace(from: end)
    }
    if place < text.count { body(place..<text.count) }
  }

  /// Where the sentences of a text end, for whoever asks for several of them.
  package func ends(in text: [UInt8]) -> SentenceEnds {
    var ends: [SentenceEnds.End] = []
    var index = 0
    while index < text.count {
      guard let mark = Mark(text, at: index) else {
        index += 1
        continue
      }
      if let (end, next) = end(of: mark, at: index, in: text) {
        ends.append(SentenceEnds.End(mark: index, end: end, next: next))
      }
      index += mark.width
    }
    return SentenceEnds(ends, count: text.count)
  }

  /// The sentence, or the sentences, that a byte range of a text is in. It is cut where it goes on for
  /// more than `reach` bytes before or after the range, and nothing beyond them is read.
  package func sentence(in text: [UInt8], around range: Range<Int>, reach: Int) -> Range<Int> {
    let range = range.clamped(to: 0..<text.count)
    let start = start(in: text, before: range.lowerBound, reach: reach)
    let last = range.upperBound + min(reach, text.count - range.upperBound)
    var place = start
    while let end = end(in: text, from: place, before: last) {
      if end >= range.upperBound { return start..<end }
      place = end
    }
    return start..<last
  }

  private func start(in text: [UInt8], before place: Int, reach: Int) -> Int {
    let first = place - min(reach, place)
    for index in (first..<place).reversed() {
      guard let mark = Mark(text, at: index), let (_, next) = end(of: mark, at: index, in: text),
        next <= place
      else { continue }
      return next
    }
    return first
  }

  /// Where the next sentence ends that ends from `start` on, by a mark before `limit`; nil for none, and
  /// at the text's end.
  package func end(in text: [UInt8], from start: Int, before limit: Int = .max) -> Int? {
    var index = start
    let limit = min(limit, text.count)
    while index < limit {
      guard let mark = Mark(text, at: index) else {
        index += 1
        continue
      }
      if let (end, _) = end(of: mark, at: index, in: text) { return end }
      index += mark.width
    }
    return nil
  }

  /// Where a sentence ends by a mark, quotation marks after it included, and where the next one begins;
  /// nil where the mark ends none.
  private func end(of mark: Mark, at index: Int, in text: [UInt8]) -> (end: Int, next: Int)? {
    var end = index + mark.width
    while end < text.count, case let next = text.scalar(at: end), next.scalar.closesQuotation {
      end += next.length
    }
    let next = text.endOfSpace(from: end)
    guard next < text.count, ends(at: index, mark, end, before: next, in: text) else { return nil }
    return (end, next)
  }

  private func ends(at place: Int, _ mark: Mark, _ end: Int, before next: Int, in text: [UInt8])
    -> Bool
  {
    let following = text.scalar(at: next).scalar
    if mark.isUnspaced {
      // 「…。」と goes on.
      return end == place + mark.width || next > end || !WordBoundary.isHiragana(following)
    }
    let isSmall =
      following.isASCII ? "a"..."z" ~= following : following.properties.isLowercase
    guard next > end, !isSmall else { return false }
    return mark.scalar != "." || !belongsToWord(place, before: next, in: text)
  }

  /// Whether a sentence begins at an index, quotation marks and brackets before it aside: at the text's
  /// start, or after the end of another.
  package func begins(in text: [UInt8], at index: Int) -> Bool {
    var place = index
    var isApart = false
    while let scalar = text.scalar(before: place), scalar.isSpace || scalar.isQuoteOrBracket {
      isApart = isApart || scalar.isSpace
      place -= UTF8.width(scalar)
    }
    guard place > 0 else { return true }
    guard let scalar = text.scalar(before: place), let mark = Mark(scalar) else { return false }
    guard isApart || mark.isUnspaced else { return false }
    return scalar != "." || !belongsToWord(place - 1, before: index, in: text)
  }

  /// A sign at which sentences end.
  private struct Mark {
    let scalar: Unicode.Scalar
    /// Whether it needs no space after it.
    var isUnspaced: Bool { scalar.value > 0x3000 }
    var width: Int { UTF8.width(scalar) }

    init?(_ scalar: Unicode.Scalar) {
      switch scalar {
      case ".", "!", "?", "…", "؟", "۔", "।", "॥", "։", "።", "。", "！", "？", "．", "｡":
        self.scalar = scalar
      default: return nil
      }
    }

    @inline(__always)
    init?(_ text: [UInt8], at index: Int) {
      let byte = text[index]
      if byte < 0x80 {
        guard byte == 0x2E || byte == 0x21 || byte == 0x3F else { return nil }
      } else if byte < 0xD5 {
        return nil
      }
      self.init(text.scalar(at: index).scalar)
    }
  }
}

// MARK: - Abbreviations

extension SentenceRule {
  /// Bytes that an abbreviation has at most.
  private static let longest = 24

  /// Whether the point at an index belongs to the word before it; `next` is where the text goes on.
  private func belongsToWord(_ point: Int, before next: Int, in text: [UInt8]) -> Bool {
    if isOrdinary(wordBefore: point, in: text) { return false }
    var start = point
    while start > 0, point - start <= Self.longest, let scalar = text.scalar(before: start),
      !scalar.isSpace, !scalar.isQuoteOrBracket, scalar != "\u{FFFD}"
    {
      start -= UTF8.width(scalar)
    }
    guard start < point, point - start <= Self.longest else { return false }
    let written = String(decoding: text[start..<point], as: UTF8.self)
    let word = written.lowercased()
    let isBeforeNumber =
      next < text.count && text.scalar(at: next).scalar.properties.numericType != nil
    if isBeforeNumber, numbering.contains(word) { return true }
    let isTitle = written.first?.isUppercase ?? false && NameTitles.abbreviations.contains(word)
    if abbreviations.contains(word) || isTitle && !closing.contains(word) { return true }
    let isSingle = written.index(after: written.startIndex) == written.endIndex
    let isInitial = isSingle && written.allSatisfy(\.isUppercase)
    if isInitial || isSingle && isPointedLetter(at: next, in: text) { return true }
    if hasOrdinals, written.count <= 2, written.allSatisfy(\.isNumber) {
      return opener(at: next, in: text) == nil
    }
    guard closing.contains(word) || Self.isPointed(word) else { return false }
    return opener(at: next, in: text) == nil
  }

  /// Whether letters of ASCII, more than one, are a word that is in no list.
  private func isOrdinary(wordBefore point: Int, in text: [UInt8]) -> Bool {
    var start = point
    while start > 0, point - start < Self.longest, text[start - 1].isLetter { start -= 1 }
    guard point - start > 1, start == 0 || text[start - 1].isSpace else { return false }
    var hash = WordSieve.Hash()
    for index in start..<point { hash.add(text[index]) }
    return !sieve.mayHold(hash)
  }

  /// `u.s`, `p.m`, `т.е`: letters with points between them.
  private static func isPointed(_ word: String) -> Bool {
    word.utf8.contains(UInt8(ascii: "."))
      && word.split(separator: ".", omittingEmptySubsequences: false)
        .allSatisfy { !$0.isEmpty && $0.count <= 2 && $0.allSatisfy(\.isLetter) }
  }

  /// Whether a letter and its point are at an index, as in `z. B.`
  private func isPointedLetter(at index: Int, in text: [UInt8]) -> Bool {
    guard index < text.count else { return false }
    let (scalar, width) = text.scalar(at: index)
    return scalar.properties.isAlphabetic && index + width < text.count
      && text[index + width] == UInt8(ascii: ".")
  }

  /// The word at an index, quotation marks before it aside, where it begins sentences.
  private func opener(at index: Int, in text: [UInt8]) -> String? {
    var start = index
    while start < text.count, case let next = text.scalar(at: start), next.scalar.isQuoteOrBracket {
      start += next.length
    }
    var end = start
    while end < text.count, end - start <= Self.longest, case let next = text.scalar(at: end),
      next.scalar.isWordPart
    {
      end += next.length
    }
    let word = String(decoding: text[start..<end], as: UTF8.self).lowercased()
    return openers.contains(word) ? word : nil
  }
}

extension [UInt8] {
  /// Where the white space ends that begins at an index; the index itself where there is none.
  func endOfSpace(from index: Int) -> Int {
    var end = index
    while end < count, case let next = scalar(at: end), next.scalar.isSpace { end += next.length }
    return end
  }
}

extension Unicode.Scalar {
  /// Whether it may be between the end of a sentence's words and the space after it.
  fileprivate var closesQuotation: Bool {
    switch self {
    case "\"", "'", ")", "]", "’", "”", "“", "‘", "»", "«", "›", "‹", "」", "』", "）", "】", "〉", "》":
      true
    default: false
    }
  }
}
