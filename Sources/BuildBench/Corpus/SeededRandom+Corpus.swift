import TestTexts

/// Numbers for the parts of a corpus.
extension SeededRandom {
  /// `parts` name what the numbers are for, so that each document's do not depend on the others'.
  init(_ seed: UInt64, _ parts: Int...) {
    self.init(seed: seed)
    for part in parts { self = SeededRandom(seed: next() ^ UInt64(bitPattern: Int64(part))) }
  }

  /// One of the numbers from 0 to below the limit.
  mutating func number(below limit: Int) -> Int { Int(next() % UInt64(max(1, limit))) }

  mutating func isOne(in chances: Int) -> Bool { number(below: chances) == 0 }

  mutating func pick<Element>(_ list: [Element]) -> Element { list[number(below: list.count)] }

  /// Small numbers often, each doubling as often as the one before.
  mutating func popular(below limit: Int) -> Int {
    let doublings = Int.bitWidth - limit.leadingZeroBitCount
    return number(below: min(limit, 1 << number(below: doublings + 1)))
  }
}
