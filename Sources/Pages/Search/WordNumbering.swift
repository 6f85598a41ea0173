import Support

/// Words, each once and known by a number; the numbers count up as words come.
struct WordNumbering {
  private(set) var words = PackedWords()
  /// Each word at the slot that its hash leads to, or soon after; at least half of them are free. As
  /// many as a power of two.
  private var slots = [Slot](repeating: .free, count: 256)

  private struct Slot {
    let hash: UInt32
    /// The word's number.
    let number: UInt32

    static let free = Slot(hash: 0, number: .max)
    var isFree: Bool { number == .max }
  }

  /// The number of a word, which is a new one for a new word.
  mutating func number(of word: Span<UInt8>) -> Int {
    let hash = Self.hash(word)
    let mask = slots.count - 1
    var place = Int(hash) & mask
    while !slots[place].isFree {
      let slot = slots[place]
      if slot.hash == hash, words.isWord(Int(slot.number), word) { return Int(slot.number) }
      place = (place + 1) & mask
    }
    slots[place] = Slot(hash: hash, number: UInt32(words.count))
    words.append(word)
    if words.count * 2 > slots.count { grow() }
    return words.count - 1
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    var grown = [Slot](repeating: .free, count: mask + 1)
    for slot in slots where !slot.isFree {
      var place = Int(slot.hash) & mask
      while !grown[place].isFree { place = (place + 1) & mask }
      grown[place] = slot
    }
    slots = grown
  }

  /// Its upper bits mixed into the lower ones.
  private static func hash(_ word: Span<UInt8>) -> UInt32 {
    let hash = FNV.hash32(word)
    return hash ^ hash >> 15
  }
}
