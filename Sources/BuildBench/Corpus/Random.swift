/// Numbers that look random and are the same for the same seed: SplitMix64.
struct Random {
  private var state: UInt64

  /// `parts` name what the numbers are for, so that each document's do not depend on the others'.
  init(_ seed: UInt64, _ parts: Int...) {
    state = seed
    for part in parts { state = next() ^ UInt64(bitPattern: Int64(part)) }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
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
