/// Words with the lists that they are in, looked up by their bytes, so that a word of a text needs no string of
/// its own for that.
struct WordIndex: Sendable {
  private struct Entry {
    /// Of `bytes`.
    let word: Range<UInt32>
    let lists: WordLists
  }

  private let bytes: [UInt8]
  private let entries: [Entry]
  /// Places of entries and 1, each at its hash's place or, where that is taken, at the next free one; 0 for
  /// none.
  private let slots: [UInt32]

  init(_ words: [String: WordLists]) {
    var bytes: [UInt8] = []
    var entries: [Entry] = []
    entries.reserveCapacity(words.count)
    var size = 64
    while size < 2 * words.count { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    for (word, lists) in words {
      let start = UInt32(bytes.count)
      bytes += word.utf8
      entries.append(Entry(word: start..<UInt32(bytes.count), lists: lists))
      var hash = WordSieve.Hash()
      hash.add(word)
      var slot = Self.slot(of: hash, among: size)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt32(entries.count)
    }
    self.bytes = bytes
    self.entries = entries
    self.slots = slots
  }

  /// The lists that a word in lower case is in; none for one that isn't among them.
  func lists(of word: Span<UInt8>, _ hash: WordSieve.Hash) -> WordLists {
    var slot = Self.slot(of: hash, among: slots.count)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if isWord(entry.word, word) { return entry.lists }
      slot = (slot + 1) & (slots.count - 1)
    }
    return WordLists()
  }

  private func isWord(_ listed: Range<UInt32>, _ word: Span<UInt8>) -> Bool {
    guard listed.count == word.count else { return false }
    let start = Int(listed.lowerBound)
    for index in word.indices where bytes[start + index] != word[index] { return false }
    return true
  }

  @inline(__always)
  private static func slot(of hash: WordSieve.Hash, among size: Int) -> Int {
    Int((hash.value &* 0x9E37_79B1) >> 8) & (size - 1)
  }
}
