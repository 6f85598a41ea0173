/// Words as flat bytes, each once and known by a number; the numbers count up as words come.
struct WordTable: Sendable {
  private var bytes: [UInt8] = []
  /// Where each word ends in the bytes, and before them 0.
  private var ends = [0]
  /// Each word at the place that its hash leads to, or soon behind; at least half of them are free. As
  /// many as a power of two.
  private var slots = [Slot](repeating: .free, count: 256)

  private struct Slot {
    let hash: UInt32
    /// Of the word.
    let number: UInt32

    static let free = Slot(hash: 0, number: .max)
    var isFree: Bool { number == .max }
  }

  var count: Int { ends.count - 1 }

  subscript(number: Int) -> ArraySlice<UInt8> { bytes[ends[number]..<ends[number + 1]] }

  /// The number of a word, which is a new one for a new word.
  mutating func number(of word: Span<UInt8>) -> Int {
    let hash = Self.hash(word)
    let mask = slots.count - 1
    var place = Int(hash) & mask
    while !slots[place].isFree {
      let slot = slots[place]
      if slot.hash == hash, isWord(Int(slot.number), word) { return Int(slot.number) }
      place = (place + 1) & mask
    }
    slots[place] = Slot(hash: hash, number: UInt32(count))
    word.withUnsafeBufferPointer { bytes += $0 }
    ends.append(bytes.count)
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
    let mask = slots.count * 2 - 1
    var grown = [Slot](repeating: .free, count: mask + 1)
    for slot in slots where !slot.isFree {
      var place = Int(slot.hash) & mask
      while !grown[place].isFree { place = (place + 1) & mask }
      grown[place] = slot
    }
    slots = grown
  }

  /// FNV-1a, its upper bits mixed into the lower ones.
  private static func hash(_ word: Span<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for index in word.indices { hash = (hash ^ UInt32(word[index])) &* 0x0100_0193 }
    return hash ^ hash >> 15
  }
}
