internal import Language
internal import Support

/// The words that end right before a name, and those that begin right after it, where nothing separates words:
/// whatever is in a list, the longest first.
struct UnspacedNeighbours {
  /// Bytes of a word, and the lists that it is in.
  typealias Word = (length: Int, lists: WordLists)

  let before: [Word]
  let after: [Word]

  init(of range: Range<Int>, in text: [UInt8], _ lexicon: NameLexicon) {
    before = Self.words(in: text, to: range.lowerBound, lexicon)
    after = Self.words(in: text, from: range.upperBound, lexicon)
  }

  /// Without words.
  init() { (before, after) = ([], []) }

  /// No listed word has more characters.
  private static let longest = 8

  static func words(in text: [UInt8], from start: Int, _ lexicon: NameLexicon) -> [Word] {
    var words: [Word] = []
    var end = start
    for _ in 0..<longest {
      guard end < text.count else { break }
      end += text.scalar(at: end).length
      append(text[start..<end], lexicon, to: &words)
    }
    return words.reversed()
  }

  private static func words(in text: [UInt8], to end: Int, _ lexicon: NameLexicon) -> [Word] {
    var words: [Word] = []
    var start = end
    for _ in 0..<longest {
      guard let scalar = text.scalar(before: start), scalar != "\u{FFFD}" else { break }
      start -= UTF8.width(scalar)
      append(text[start..<end], lexicon, to: &words)
    }
    return words.reversed()
  }

  private static func append(
    _ bytes: ArraySlice<UInt8>, _ lexicon: NameLexicon, to words: inout [Word]
  ) {
    let lists = lexicon.lists(of: String(decoding: bytes, as: UTF8.self))
    if !lists.isEmpty { words.append((bytes.count, lists)) }
  }
}
