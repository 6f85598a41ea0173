/// The words that are sought in the rest of a name's sentence.
package struct SoughtWords: Sendable {
  /// The lists that the words are from.
  package static let lists: WordLists = [
    .stories, .players, .homonyms, .sameNames, .disclaimers, .storms, .eras,
    .scholars, .portrayals, .earnings, .namings,
  ]

  /// The first words of those that are sought.
  private let sieve: WordSieve
  /// The words themselves, of a language that has no spaces between them.
  private let unspaced: [(word: [UInt8], lists: WordLists)]
  /// Whether words may have more joined to them than they are listed with.
  private let hasClitics: Bool

  init(_ words: [String: WordLists], isUnspaced: Bool, hasClitics: Bool) {
    self.hasClitics = hasClitics
    let sought = words.filter { $0.value.containsAny(Self.lists) }
    unspaced = isUnspaced ? sought.map { (Array($0.key.utf8), $0.value) } : []
    // The first word, or what is before its hyphen.
    sieve = WordSieve(sought.keys.map { $0.prefix { $0 != " " && $0 != "-" } })
  }

  /// Whether a word of a hash, or a phrase that it begins, may be one of them.
  @inline(__always)
  package func mayHold(_ hash: WordSieve.Hash) -> Bool { hasClitics || sieve.mayHold(hash) }

  /// Whether a word of some lists is in a part of a text that has no spaces between words.
  package func holdsUnspaced(_ lists: WordLists, in text: ArraySlice<UInt8>) -> Bool {
    unspaced.contains { sought in
      guard sought.lists.containsAny(lists), let first = sought.word.first else { return false }
      return text.indices.contains {
        text[$0] == first && text[$0...].starts(with: sought.word)
      }
    }
  }
}
