import Content
import Editing
import Language
import Linking

/// What every capitalised word of a text belongs to.
///
/// From left to right, the longest span of words that an entity declares as its name, or that is
/// listed as no entity, is taken as one. A span starts at a capitalised word, or at the start of a
/// hyphenated one with a capital in it (`al-Qaeda`). A word that is left over is capitalised
/// merely for its sentence where it begins one and occurs in small letters as well; any other is a
/// error. Capitalised words are what is counted, so that the sums are of one thing.
struct NameAccount {
  private(set) var total = 0
  private(set) var ofEntities = 0
  private(set) var listed = 0
  private(set) var sentenceStarts = 0
  private(set) var entities: Set<EntityID> = []
  private(set) var usedEntries: Set<NotEntities.Entry> = []
  /// What is left over.
  private(set) var unknown: [String] = []

  /// The longest declared name has fewer words.
  private static let longestSpan = 10

  /// `smallWords` are the words that occur in small letters.
  init(_ text: [UInt8], _ names: DeclaredNames, _ list: NotEntities, smallWords: Set<String>) {
    let words = TextWord.all(in: text, of: "en")
    total = words.count(where: \.isCapitalised)
    var index = 0
    while index < words.count {
      guard Self.mayStart(words, index) else {
        index += 1
        continue
      }
      let end = spanEnd(words, index, in: text, names, list)
      let capitals = words[index..<max(end, index + 1)].count(where: \.isCapitalised)
      if end == index, capitals == 1 {
        countAlone(words[index], smallWords)
      }
      index = max(end, index + 1)
    }
  }

  /// The words of a text that begin with a small letter.
  static func smallWords(of text: [UInt8]) -> Set<String> {
    Set(TextWord.all(in: text, of: "en").map(\.text).filter { $0.first?.isLowercase == true })
  }

  private static func mayStart(_ words: [TextWord], _ index: Int) -> Bool {
    if words[index].isCapitalised { return true }
    guard !words[index].isJoined else { return false }
    return words[(index + 1)...].prefix { $0.isJoined }.contains(where: \.isCapitalised)
  }

  private mutating func countAlone(_ word: TextWord, _ smallWords: Set<String>) {
    if word.startsSentence, smallWords.contains(word.text.lowercased()) {
      sentenceStarts += 1
    } else {
      unknown.append(word.text)
    }
  }

  /// Counts the longest span at an index and returns the index after it; the index itself where
  /// there is none.
  private mutating func spanEnd(
    _ words: [TextWord], _ index: Int, in text: [UInt8], _ names: DeclaredNames,
    _ list: NotEntities
  ) -> Int {
    for end in (index + 1...min(index + Self.longestSpan, words.count)).reversed() {
      let range = words[index].range.lowerBound..<words[end - 1].range.upperBound
      let span = String(decoding: text[range], as: UTF8.self)
      let capitals = words[index..<end].count(where: \.isCapitalised)
      guard capitals > 0 else { continue }
      if let id = names.entity(named: span) {
        ofEntities += capitals
        entities.insert(id)
        return end
      }
      if let entry = list.entries.first(where: { $0.words == span }) {
        listed += capitals
        usedEntries.insert(entry)
        return end
      }
    }
    return index
  }
}
