internal import Language
internal import Support

/// A word next to a name.
///
/// A class of constants, so that passing it on counts one reference.
final class NeighbourWord {
  /// As it is in the text, hyphens and apostrophes within it included.
  let text: String
  /// The word's bytes in the text.
  let range: Range<Int>
  /// Whether a point follows it.
  let hasPoint: Bool
  /// In lower case, with straight apostrophes and without the vowel marks of Arabic letters.
  let folded: String
  let isCapitalised: Bool
  /// The lists that it is in.
  let lists: WordLists
  /// Those, and the ones that it is in without an ending after an apostrophe or what is joined before it.
  let listsOfStem: WordLists
  /// Whether it begins with a digit or the like.
  let isNumber: Bool
  /// The lists that it is in or begins a phrase of, and whether it is a title, once that was asked for.
  fileprivate(set) var listsBegun: WordLists?
  fileprivate var isTitle: Bool?

  init(_ text: [UInt8], _ range: Range<Int>, hasPoint: Bool, _ lexicon: NameLexicon) {
    let bytes = text.span.extracting(range)
    let letters = Letters(bytes)
    let written = String(decoding: text[range], as: UTF8.self)
    self.text = written
    self.range = range
    self.hasPoint = hasPoint
    let first = written.unicodeScalars.first ?? " "
    isCapitalised = first.isCapital
    isNumber = first.isASCII ? "0"..."9" ~= first : written.first?.isNumber ?? false
    folded = letters.areFolded ? written : written.foldedWord
    lists =
      letters.areASCII
      ? lexicon.lists(of: folded.utf8.span, letters.hash) : lexicon.lists(of: folded)
    listsOfStem =
      letters.areASCII && !letters.haveApostrophe && lexicon.clitics.isEmpty
      ? lists : lexicon.stems(of: folded).reduce(lists) { $0.union(lexicon.lists(of: $1)) }
  }

  /// What a word's bytes show of it.
  private struct Letters {
    var hash = WordSieve.Hash()
    var areASCII = true
    var haveApostrophe = false
    /// Whether they are of ASCII, and no capitals.
    var areFolded = true

    @inline(__always)
    init(_ bytes: Span<UInt8>) {
      for index in bytes.indices {
        let byte = bytes[index]
        hash.add(byte)
        if byte >= 0x80 { (areASCII, areFolded) = (false, false) }
        if byte.isCapitalLetter { areFolded = false }
        if byte == UInt8(ascii: "'") { haveApostrophe = true }
      }
    }
  }

  @inline(__always)
  func isOne(of list: WordList) -> Bool { lists.contains(list) }

  /// Whether it is in a list, with what is joined to it aside.
  @inline(__always)
  func holds(_ list: WordList) -> Bool { listsOfStem.contains(list) }
  @inline(__always)
  func holds(anyOf lists: WordLists) -> Bool { listsOfStem.containsAny(lists) }

  /// What it reveals as a title.
  var sex: NameTitles.Sex? {
    if isOne(of: .mens) { return .man }
    return isOne(of: .womens) ? .woman : nil
  }

  /// Two or more letters, all of them capitals.
  var isInCapitals: Bool {
    guard !text.utf8.contains(where: { 0x61...0x7A ~= $0 }) else { return false }
    let letters = text.filter(\.isLetter)
    return letters.count > 1 && letters.allSatisfy { $0.isUppercase }
  }

  /// Whether it ends as an English or German possessive.
  var isPossessive: Bool {
    let folded = folded
    return folded.hasSuffix("'s") || folded.hasSuffix("s'")
  }

  var isInitial: Bool { hasPoint && text.count == 1 && isCapitalised }
}

extension NameNeighbours {
  /// The lists that a word is in, with what is joined before it or without, or begins a phrase of two or three
  /// words of.
  func listsBegun(by word: NeighbourWord) -> WordLists {
    if let known = word.listsBegun { return known }
    var lists = word.listsOfStem
    if word.isOne(of: .phrases), let second = wordAfterPoint(word) {
      lists = lists.union(lexicon.lists(of: word.folded, second.folded))
      if let third = self.word(after: second) {
        lists = lists.union(lexicon.lists(of: word.folded, second.folded, third.folded))
      }
    }
    word.listsBegun = lists
    return lists
  }

  /// Whether a word is a title, which is found out once.
  func isTitle(_ word: NeighbourWord, _ find: () -> Bool) -> Bool {
    if let known = word.isTitle { return known }
    let isTitle = find()
    word.isTitle = isTitle
    return isTitle
  }
}

/// The words of a part of a text that may be in the lists of `SoughtWords`, and its numbers.
struct NameSigns {
  let words: [NeighbourWord]
  /// The lists that any of them is in or begins a phrase of.
  private let lists: WordLists

  init(_ words: [NeighbourWord], in neighbours: NameNeighbours) {
    self.words = words
    var lists = WordLists()
    for word in words { lists = lists.union(neighbours.listsBegun(by: word)) }
    self.lists = lists
  }

  /// Whether a word or a phrase of some lists is among them.
  func holds(anyOf sought: WordLists) -> Bool { lists.containsAny(sought) }
}

extension String {
  /// In lower case, with straight apostrophes and without the vowel marks of Arabic letters.
  var foldedWord: String {
    let lowercased = lowercased()
    if lowercased.utf8.allSatisfy({ $0 < 0xD9 }) { return lowercased }
    var scalars = String.UnicodeScalarView()
    for scalar in lowercased.unicodeScalars where !scalar.isVowelMark {
      scalars.append(scalar == "\u{2019}" ? "'" : scalar)
    }
    return String(scalars)
  }
}

extension NameLexicon {
  /// What is left of a word in lower case without an ending after an apostrophe, or without what may be
  /// joined before it.
  func stems(of word: String) -> [String] {
    var stems = clitics.flatMap { ArabicClitics.stems(of: word, after: $0) }
    if word.utf8.contains(UInt8(ascii: "'")), let stem = word.split(separator: "'").first {
      stems.append(String(stem))
    }
    return stems
  }
}
