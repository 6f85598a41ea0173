/// A word or a document, by its number, with how much it counts: in four bytes, since a large site has
/// millions of them.
struct Weighed: Hashable, Sendable {
  /// How much a word counts by its position, 1 to 25.
  typealias Weight = UInt8

  /// The weight in the lower five bits, as memos have it.
  private(set) var bits: UInt32

  /// The number is below 2²⁷.
  init(_ number: Int, _ weight: Weight) {
    bits = UInt32(clamping: number) << 5 | UInt32(weight & 31)
  }

  init(bits: UInt32) { self.bits = bits }

  var number: Int { Int(bits >> 5) }

  var weight: Weight {
    get { Weight(bits & 31) }
    set { bits = bits & ~31 | UInt32(newValue & 31) }
  }
}
