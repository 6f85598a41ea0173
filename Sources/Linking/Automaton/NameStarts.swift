internal import Language

/// Finds quickly where in a text a form may begin, and at which node of the tree to read on there.
///
/// A form begins where no letter, mark or digit precedes it, with the beginning of one of them.
struct NameStarts: Sendable {
  /// Where a form may begin.
  struct Start {
    let index: Int
    /// Where to read on, and the place of the tree that what was read leads to.
    let next: Int
    let place: NameTrie.Place
  }

  private static let word: UInt8 = 1
  private static let first: UInt8 = 2

  /// By byte: whether it is a letter or digit of ASCII, and whether a form may begin with it.
  private var classes = [UInt8](repeating: 0, count: 256)
  /// A set of beginnings, some others in it: one bit each for 2^17 hashes.
  private var hashes = [UInt64](repeating: 0, count: 2048)
  /// The beginnings with their places, by hash, the next free slot taken; some slots stay free.
  private var slots: [Slot]

  private struct Slot {
    var beginning: UInt32 = 0
    /// -1 in a free slot.
    var place: NameTrie.Place = -1
  }

  /// `forms` are folded and not empty, and those of the tree.
  init(_ forms: [[UInt8]], in trie: NameTrie) {
    let beginnings = Set(forms.compactMap { NameBeginning(of: $0, at: 0) })
    var size = 16
    while size < beginnings.count * 3 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    for byte in UInt8(0)..<0x80 where NameBeginning.isWord(byte) { classes[Int(byte)] = Self.word }
    for form in forms {
      for byte in Self.unfolded(form[0]) { classes[Int(byte)] |= Self.first }
      if let beginning = NameBeginning(of: form, at: 0) {
        insert(beginning.value, trie.place(of: form[..<beginning.length]))
      }
    }
  }

  private mutating func insert(_ beginning: UInt32, _ place: NameTrie.Place) {
    let bit = Int(Self.hash(beginning) >> 15)
    hashes[bit / 64] |= 1 << UInt64(bit % 64)
    var slot = Int(Self.hash(beginning)) & (slots.count - 1)
    while slots[slot].place >= 0, slots[slot].beginning != beginning {
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Slot(beginning: beginning, place: place)
  }

  /// The first bytes of the characters that count as the byte.
  private static func unfolded(_ byte: UInt8) -> [UInt8] {
    switch byte {
    case UInt8(ascii: "'"): [byte, 0xCA, 0xE2, 0xEF]
    case UInt8(ascii: "\""), UInt8(ascii: "-"): [byte, 0xE2, 0xEF]
    case 0x21..<0x7F: [byte, 0xEF]
    case 0xD0: [byte, 0xD1]
    case 0xDA, 0xDB: [byte, 0xD9]
    default: [byte]
    }
  }

  /// The next place from `index` on where a form may begin; nil where there is none.
  @inline(__always)
  func next(in text: [UInt8], from index: Int) -> Start? {
    let bytes = text.span
    var index = index
    while index < bytes.count {
      let kind = classes[Int(bytes[index])]
      if kind & Self.first != 0, let start = start(in: text, at: index) { return start }
      index += 1
      guard kind & Self.word != 0 else { continue }
      while index < bytes.count, classes[Int(bytes[index])] & Self.word != 0 { index += 1 }
    }
    return nil
  }

  @inline(__always)
  private func start(in text: [UInt8], at index: Int) -> Start? {
    var start = Start(index: index, next: index, place: 0)
    if let beginning = NameBeginning(of: text, at: index) {
      guard let place = place(of: beginning.value) else { return nil }
      start = Start(index: index, next: index + beginning.length, place: place)
    }
    let isApart = index == 0 || text[index - 1] == 0x20 || !text.continuesWord(before: index)
    return isApart ? start : nil
  }

  @inline(__always)
  private func place(of beginning: UInt32) -> NameTrie.Place? {
    let hash = Self.hash(beginning)
    let bit = Int(hash >> 15)
    guard hashes[bit / 64] & (1 << UInt64(bit % 64)) != 0 else { return nil }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot].place >= 0 {
      if slots[slot].beginning == beginning { return slots[slot].place }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Its high and its low bits are as good as chance.
  @inline(__always)
  private static func hash(_ beginning: UInt32) -> UInt32 {
    let mixed = (beginning ^ (beginning >> 16)) &* 0x9E37_79B1
    return mixed ^ (mixed >> 15)
  }
}
