import TestTexts
import Testing

@testable import Support

struct PartitioningTests {
  /// C1, C2: marks, mentions, holes and covered words are looked up where they are many, in steps that grow
  /// with the logarithm of their number.
  @Test func placesAreFoundInFewSteps() {
    func steps(_ count: Int) -> Int {
      let bytes = CountedBytes((0..<count).map { UInt8($0 * 256 / count) })
      for sought in UInt8.min...UInt8.max {
        let place = bytes.partitioningIndex { $0 >= sought }
        #expect(place == (Int(sought) * count + 255) / 256)
      }
      return bytes.steps
    }
    #expect(steps(4096) <= steps(1024) + 256 * 2)
  }
}
