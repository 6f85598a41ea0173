/// The words that are sought in the rest of a name's sentence, as a set of hashes with some others in it,
/// so that most words of a text needn't be looked up.
package struct SoughtWords: Sendable {
  /// The lists that the words are from.
  static let lists: WordLists = [
    .stories, .players, .homonyms, .sameNames, .disclaimers, .storms, .eras,
    .scholars, .portrayals,
  ]

  /// One bit each for 2^12 hashes.
  private var bits = [UInt64](repeating: 0, count: 64)
  /// The words themselves, of a language that has no spaces between them.
  private let unspaced: [(word: [UInt8], lists: WordLists)]
  /// Whether words may have more joined to them than they are listed with.
  private let hasClitics: Bool

  init(_ words: [String: WordLists], isUnspaced: Bool, hasClitics: Bool) {
    self.hasClitics = hasClitics
    let sought = words.filter { $0.value.containsAny(Self.lists) }
    unspaced = isUnspaced ? sought.map { (Array($0.key.utf8), $0.value) } : []
    for word in sought.keys {
      var hash = Self.emptyHash
      // The first word, or what is before its hyphen.
      for byte in word.utf8 {
        if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") { break }
        Self.add(byte, to: &hash)
      }
      bits[Int(hash % 4096) / 64] |= 1 << UInt64(hash % 64)
    }
  }

  /// Of no bytes.
  package static let emptyHash: UInt32 = 2_166_136_261

  /// Goes on with a word's hash by its next byte; capitals of ASCII count as small letters.
  @inline(__always)
  package static func add(_ byte: UInt8, to hash: inout UInt32) {
    let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
    hash = (hash ^ UInt32(small)) &* 16_777_619
  }

  /// Whether a word of a hash, or a phrase that it begins, may be one of them.
  @inline(__always)
  package func mayHold(_ hash: UInt32) -> Bool {
    hasClitics || bits[Int(hash % 4096) / 64] & (1 << UInt64(hash % 64)) != 0
  }

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
