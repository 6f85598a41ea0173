/// Words as flat bytes, each once and known by a number; the numbers count up as words come.
struct WordTable: Sendable {
  private var bytes: [UInt8] = []
  /// Where each word ends in the bytes, and before them 0.
  private var ends = [0]
  private var hashes: [UInt32] = []
  /// The number above that of a word, at the place that its hash leads to or soon behind; 0 is free.
  /// A power of two of them, at least half of which are free.
  private var slots = [UInt32](repeating: 0, count: 256)

  var count: Int { hashes.count }

  subscript(number: Int) -> ArraySlice<UInt8> { bytes[ends[number]..<ends[number + 1]] }

  /// The number of a word, which is a new one for a new word.
  mutating func number(of word: Span<UInt8>) -> Int {
    let hash = Self.hash(word)
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] > 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, isWord(number, word) { return number }
      slot = (slot + 1) & mask
    }
    word.withUnsafeBufferPointer { bytes += $0 }
    ends.append(bytes.count)
    hashes.append(hash)
    slots[slot] = UInt32(count)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  private func isWord(_ number: Int, _ word: Span<UInt8>) -> Bool {
    let start = ends[number]
    guard ends[number + 1] - start == word.count else { return false }
    for index in word.indices where bytes[start + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & mask
      while slots[slot] > 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(number + 1)
    }
  }

  /// FNV-1a, its upper bits mixed into the lower ones.
  private static func hash(_ word: Span<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for index in word.indices { hash = (hash ^ UInt32(word[index])) &* 0x0100_0193 }
    return hash ^ hash >> 15
  }
}
