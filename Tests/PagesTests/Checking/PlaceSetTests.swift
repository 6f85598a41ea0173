import TestTexts
import Testing

@testable import Pages

struct PlaceSetTests {
  /// Hashes by chance, such as end alike, and 0.
  @Test func holdsWhatWasInserted() {
    var random = SeededRandom(seed: 7)
    let hashes =
      (0..<500).map { _ in UInt64.random(in: 0 ... .max, using: &random) }
      + (0..<200).map { $0 << 40 } + (1..<200).map { $0 << 40 | 0xFFFF }
    let kept = hashes.indices.filter { !$0.isMultiple(of: 3) }.map { hashes[$0] }
    var set = PlaceSet(capacity: kept.count)
    #expect(!set.contains(OutputPlace(hash: 0)))
    for hash in kept + kept { set.insert(OutputPlace(hash: hash)) }
    let expected = Set(kept)
    #expect(
      hashes.filter { set.contains(OutputPlace(hash: $0)) } == hashes.filter(expected.contains))
  }

  @Test func emptyOneHoldsNothing() {
    let set = PlaceSet(capacity: 0)
    #expect(!set.contains(OutputPlace(hash: 0)) && !set.contains(OutputPlace(hash: 9)))
  }
}
