internal import Content
internal import Language
internal import Support

/// Reads the words around the names of a text.
///
/// A class, so that a word is read once, however many names and rules ask for it.
final class NameNeighbours {
  let text: [UInt8]
  let lexicon: NameLexicon
  /// Whether the text has a mark that may begin a quotation.
  private(set) lazy var hasQuotations = text.hasQuotations
  /// The words with a capital of the text.
  private(set) lazy var initials = Initials(in: text)
  /// Whether an apostrophe separates words: `l'ère`.
  private let hasElision: Bool
  /// Whether words in small letters are in the text, as far as they were asked for.
  private var smallWords: [String: Bool] = [:]
  /// The words that have been read, by where they start and by where they end.
  private var starting = WordPlaces()
  private var ending = WordPlaces()
  /// Those of the whole text, in order, and where its sentences end.
  private(set) lazy var signsOfText = readSigns()
  fileprivate lazy var sentenceEnds = lexicon.sentences.ends(in: text)
  /// The signs of the part, and the sentence around the name, that were asked for last.
  var lastSigns: (part: Range<Int>, signs: NameSigns)?
  private var lastSentence: (name: Range<Int>, sentence: Range<Int>)?
  fileprivate var lastPassage: (name: Range<Int>, passage: Range<Int>)?

  init(_ text: [UInt8], _ lexicon: NameLexicon) {
    self.text = text
    self.lexicon = lexicon
    hasElision = lexicon.features.contains(.elision)
  }

  func word(before word: NeighbourWord) -> NeighbourWord? {
    self.word(before: word.range.lowerBound)
  }

  func word(after word: NeighbourWord) -> NeighbourWord? {
    self.word(after: word.range.upperBound)
  }

  /// The word that ends before an index, with nothing but spaces in between (and a point of its own).
  func word(before index: Int) -> NeighbourWord? {
    var end = index
    if end > 0, text[end - 1] == .space { end -= 1 }
    while let scalar = text.scalar(before: end), scalar.isBlank { end -= UTF8.width(scalar) }
    let isElided =
      hasElision && end == index && text.scalar(before: end).map(\.isApostrophe) ?? false
    if isElided, let mark = text.scalar(before: end) { end -= UTF8.width(mark) }
    return end < index ? word(endingAt: end) : nil
  }

  /// The word that ends at an index, or before a point there.
  func word(endingAt index: Int) -> NeighbourWord? {
    ending.word(at: index, in: text) { readWord(endingAt: index) }
  }

  private func readWord(endingAt index: Int) -> NeighbourWord? {
    var end = index
    var hasPoint = false
    if end > 0, text[end - 1] == UInt8(ascii: ".") {
      hasPoint = true
      end -= 1
    }
    var start = end
    while start > 0, end - start < Self.longest {
      if text[start - 1].isLetter || text[start - 1].isDigit {
        start -= 1
        continue
      }
      guard let scalar = text.scalar(before: start),
        scalar.isWordPart || scalar.isIgnored || start < end && joins(scalar, at: start)
      else { break }
      start -= UTF8.width(scalar)
    }
    guard start < end else { return nil }
    return NeighbourWord(text, start..<end, hasPoint: hasPoint, lexicon)
  }

  /// The word that starts after an index, with nothing but spaces in between.
  func word(after index: Int) -> NeighbourWord? {
    var start = index
    if start < text.count, text[start] == .space { start += 1 }
    while let scalar = scalar(start), scalar.isBlank { start += UTF8.width(scalar) }
    return start > index ? word(at: start) : nil
  }

  /// Whether a colon or a dash before a word makes a sentence's start of it, as after the town of a report:
  /// `DORN (AP) — The Reserve Bank`, `he said: "The Board`.
  func isAfterLead(_ word: NeighbourWord) -> Bool {
    var index = word.range.lowerBound
    var isApart = false
    while let mark = text.scalar(before: index), mark.isSpace || mark.isQuoteOrBracket {
      isApart = isApart || mark.isSpace
      index -= UTF8.width(mark)
    }
    guard isApart, let mark = text.scalar(before: index) else { return false }
    if mark == "-" { return index > 1 && "- ".utf8.contains(text[index - 2]) }
    return mark == ":" || mark == "–" || mark == "—"
  }

  /// The word that starts at an index.
  func word(at start: Int) -> NeighbourWord? {
    starting.word(at: start, in: text) { readWord(at: start) }
  }

  private func readWord(at start: Int) -> NeighbourWord? {
    var end = start
    while end < text.count, end - start < Self.longest {
      if text[end].isLetter || text[end].isDigit {
        end += 1
        continue
      }
      let scalar = text.scalar(at: end).scalar
      let next = end + UTF8.width(scalar)
      guard
        scalar.isWordPart || scalar.isIgnored
          || scalar.isJoiner && end > start && self.scalar(next)?.isWordPart == true
      else { break }
      end = next
    }
    guard start < end else { return nil }
    let hasPoint = end < text.count && text[end] == UInt8(ascii: ".")
    return NeighbourWord(text, start..<end, hasPoint: hasPoint, lexicon)
  }

  /// Whether a word or a phrase of some lists, which are among those of `SoughtWords`, is in a part of the
  /// text that signs were read from.
  func holds(anyOf lists: WordLists, in part: Range<Int>, _ signs: NameSigns) -> Bool {
    if lexicon.features.contains(.unspaced) {
      return lexicon.sought.holdsUnspaced(lists, in: text[part])
    }
    guard signs.holds(anyOf: lists) else { return false }
    return signs.words.contains {
      part.contains($0.range.lowerBound) && begins(anyOf: lists, with: $0)
    }
  }

  /// Whether a word is in some lists, with what is joined before it or without, or begins a phrase of two
  /// or three words that is.
  func begins(anyOf lists: WordLists, with word: NeighbourWord) -> Bool {
    listsBegun(by: word).containsAny(lists)
  }

  /// Whether a word is anywhere in the text in small letters, as it is given or in another case.
  func holds(small word: String) -> Bool {
    if let known = smallWords[word] { return known }
    let hasCases = lexicon.features.contains(.cases) && word.count > 2
    let stem =
      hasCases && word.last.map("аеёийоуыьэюя".contains) == true ? word.dropLast() : word[...]
    let bytes = Array(stem.utf8)
    let isThere = text.indices.contains { index in
      guard text[index] == bytes[0], text[index...].starts(with: bytes),
        !text.continuesWord(before: index)
      else { return false }
      var end = index + bytes.count
      for _ in 0..<(hasCases ? 2 : 0) {
        if let letter = scalar(end), letter.isWordPart { end += UTF8.width(letter) }
      }
      return scalar(end)?.isWordPart != true
    }
    smallWords[word] = isThere
    return isThere
  }

  /// The sentence around a name, as far as it matters.
  func sentence(around name: Range<Int>) -> Range<Int> {
    if let lastSentence, lastSentence.name == name { return lastSentence.sentence }
    let sentence = sentenceEnds.sentence(around: name, reach: 200)
    lastSentence = (name, sentence)
    return sentence
  }

  /// Whether a word, or it and the first one, which is before it, are in a list.
  func isOne(of list: WordList, _ first: NeighbourWord?, _ word: NeighbourWord) -> Bool {
    if word.isOne(of: list) { return true }
    guard let first, first.isOne(of: .phrases) else { return false }
    return lexicon.holds(list, first.folded + " " + word.folded)
  }

  /// The next word, the point of a number between them or not: `18. Jahrhundert`.
  func wordAfterPoint(_ word: NeighbourWord) -> NeighbourWord? {
    let end = word.range.upperBound
    let isOrdinal = word.isNumber && end < text.count && text[end] == UInt8(ascii: ".")
    return self.word(after: isOrdinal ? end + 1 : end)
  }

  /// The words from an index on, with nothing but spaces between them.
  func words(from word: NeighbourWord?, atMost count: Int) -> [NeighbourWord] {
    var words: [NeighbourWord] = []
    var next = word
    while let word = next, words.count < count {
      words.append(word)
      next = wordAfterPoint(word)
    }
    return words
  }

  /// Whether a hyphen or an apostrophe before an index has a letter before it.
  private func joins(_ scalar: Unicode.Scalar, at index: Int) -> Bool {
    scalar.isJoiner && !(hasElision && scalar.isApostrophe)
      && text.scalar(before: index - UTF8.width(scalar))?.isWordPart == true
  }

  func scalar(_ index: Int) -> Unicode.Scalar? {
    index < text.count ? text.scalar(at: index).scalar : nil
  }

  /// No word that is looked up is longer, in bytes.
  private static let longest = 64
}

extension NameNeighbours {
  /// The sentence around a name and the next one, as far as they matter.
  func passage(around name: Range<Int>) -> Range<Int> {
    if let lastPassage, lastPassage.name == name { return lastPassage.passage }
    let sentence = sentence(around: name)
    let limit = sentence.upperBound + 200
    let end = sentenceEnds.end(from: sentence.upperBound, before: limit)
    let passage = sentence.lowerBound..<(end ?? min(text.count, limit))
    lastPassage = (name, passage)
    return passage
  }
}

/// Words by one of their ends in a text.
private struct WordPlaces {
  /// By index in the text: 0 for what wasn't asked for, 1 for no word, and else the word's place in `words`
  /// and 2; empty until the first is asked for.
  private var places: [Int32] = []
  private var words: [NeighbourWord] = []

  mutating func word(
    at index: Int, in text: [UInt8], _ read: () -> NeighbourWord?
  ) -> NeighbourWord? {
    guard 0...text.count ~= index else { return nil }
    if places.isEmpty { places = Array(repeating: 0, count: text.count + 1) }
    switch places[index] {
    case 0:
      guard let word = read() else {
        places[index] = 1
        return nil
      }
      places[index] = Int32(words.count) + 2
      words.append(word)
      return word
    case 1: return nil
    case let place: return words[Int(place) - 2]
    }
  }
}

extension [UInt8] {
  /// Whether a text has a mark that may begin a quotation: one of two strokes, or one of a single stroke
  /// that no letters are on both sides of.
  var hasQuotations: Bool {
    indices.contains { index in
      switch self[index] {
      case 0x22: return true
      case 0x27, 0xC2, 0xE2, 0xE3:
        let (mark, length) = scalar(at: index)
        if mark.isQuotationMark { return true }
        return mark.isSingleQuotationMark
          && !(scalar(before: index)?.isWordPart == true && index + length < count
            && scalar(at: index + length).scalar.isWordPart)
      default: return false
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a capital letter.
  var isCapital: Bool {
    value < 0x80 ? (0x41...0x5A).contains(value) : properties.isUppercase
  }

  /// Whether it is a small letter.
  var isSmall: Bool { value < 0x80 ? 0x61...0x7A ~= value : properties.isLowercase }

  /// Whether it is a letter, a mark on one, or a straight apostrophe.
  var isLetterOrApostrophe: Bool {
    if value < 0x80 { return 0x41...0x5A ~= value || 0x61...0x7A ~= value || value == 0x27 }
    return isWordPart && properties.numericType == nil
  }

  /// A space within a line.
  var isBlank: Bool { isSpace }

  var isNameHyphen: Bool { self == "-" || self == "\u{2010}" || self == "\u{2011}" }

  var isQuotationMark: Bool {
    switch self {
    case "\"", "“", "”", "„", "«", "»", "「", "」", "『", "』", "《", "》": true
    default: false
    }
  }

  var isSingleQuotationMark: Bool {
    switch self {
    case "'", "‘", "’", "‚": true
    default: false
    }
  }

  /// A mark on an Arabic letter that texts leave out, or the sign that lengthens one.
  var isVowelMark: Bool { (0x64B...0x654).contains(value) || value == 0x640 }

  var isApostrophe: Bool { self == "'" || self == "\u{2019}" }

  fileprivate var isJoiner: Bool { isNameHyphen || isApostrophe }

  var isIgnored: Bool { self == "\u{AD}" || self == "\u{2060}" || self == "\u{200C}" }
}
