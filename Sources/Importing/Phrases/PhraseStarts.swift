/// Phrases with which lines may begin, by their first bytes, so that few are compared with a line.
struct PhraseStarts: Sendable {
  private let buckets: [UInt16: [String]]

  init(_ phrases: [String]) {
    buckets = Dictionary(grouping: phrases.filter { $0.utf8.count > 1 }) { Self.start(of: $0) }
  }

  private static func start(of text: String) -> UInt16 {
    text.utf8.prefix(2).reduce(0) { $0 << 8 | UInt16($1) }
  }

  /// The first phrase with which a text in lower case begins, and after which a word ends; where words
  /// have no spaces between them, a phrase may end within a run of letters.
  func first(startOf text: String) -> String? {
    buckets[Self.start(of: text)]?.first { phrase in
      guard text.utf8.starts(with: phrase.utf8) else { return false }
      let end = text.utf8.index(text.startIndex, offsetBy: phrase.utf8.count)
      guard let next = text[end...].unicodeScalars.first else { return true }
      guard let last = phrase.unicodeScalars.last else { return true }
      return !next.properties.isAlphabetic && next.properties.numericType == nil
        || !last.properties.isAlphabetic || Script(last).isUnspaced
    }
  }
}
