import Language
import TestTexts
import Testing

@testable import Linking

/// What is kept of a document, or read of a text, while its names are judged.
struct PassageTests {
  /// A part that cuts a word off has of it what is in the part, as if nothing else were in the text.
  @Test func signsOfAPartAreThoseOfItsWords() {
    let text = Array("Sérial novels, 1743 and 18th namesakes (opera), überfilm film".utf8)
    let whole = NameNeighbours(text, .of("en"))
    for start in 0..<text.count {
      for end in start...text.count {
        let part = NameNeighbours(Array(text[start..<end]), .of("en"))
        let expected = part.signs(in: 0..<end - start).words.map {
          "\($0.range.lowerBound + start) \($0.text)"
        }
        let found = whole.signs(in: start..<end).words.filter { $0.range.upperBound <= end }
        #expect(
          found.map { "\($0.range.lowerBound) \($0.text)" } == expected, "\(start)..<\(end)")
      }
    }
    #expect(whole.signs(in: 0..<text.count).words.map(\.text).contains("1743"))
  }

  @Test func aSetOfEntitiesHoldsWhatASetHolds() {
    var random = SeededRandom(seed: 7)
    var (entities, expected): (EntitySet, Set<Int32>) = ([], [])
    for _ in 0..<20_000 {
      let entity = Int32(random.next() % 300) << Int32(random.next() % 3 * 8)
      switch random.next() % 3 {
      case 0:
        entities.remove(entity)
        expected.remove(entity)
      case 1: #expect(entities.insert(entity) == expected.insert(entity).inserted)
      default: #expect(entities.contains(entity) == expected.contains(entity))
      }
    }
    #expect(!expected.isEmpty)
  }
}
