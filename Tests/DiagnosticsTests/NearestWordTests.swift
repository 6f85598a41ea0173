import Diagnostics
import Synchronization
import Testing

struct NearestWordTests {
  @Test(arguments: [
    ("titel", "title"), ("Ashraf Gani", "Ashraf Ghani"), ("dtae", "date"), ("pepole", "people"),
  ])
  func typoFindsWhatWasMeant(written: String, meant: String) {
    #expect(
      nearest(to: written, among: ["title", "date", "people", "Ashraf Ghani", "names"]) == meant)
  }

  @Test func nothingNearGivesNothing() {
    #expect(nearest(to: "colour", among: ["title", "date"]) == nil)
  }

  @Test func equallyNearTakesTheFirstInTheAlphabet() {
    #expect(nearest(to: "cat", among: ["hat", "bat"]) == "bat")
  }

  @Test func manyUnlikeCandidatesAreComparedAsFewAre() {
    let words = ["orchard", "orchards", "archer", "ada-byron", "Ada Byron", "x", ""]
    let spellings = Spellings { words }
    for written in ["orchrad", "ochards", "Ada Byrn", "ada-bryon", "y", "zebra", ""] {
      #expect(spellings.nearest(to: written) == nearest(to: written, among: words))
    }
    #expect(spellings.nearest(to: "orchrad") == "orchard")
    #expect(spellings.nearest(to: "orchrad") { $0 != "orchard" } == "orchards")
  }

  /// C2: candidates are read once, however many words are compared with them.
  @Test func candidatesAreReadOnce() {
    let reads = Mutex(0)
    let spellings = Spellings {
      reads.withLock { $0 += 1 }
      return ["orchard", "Ada Byron"]
    }
    #expect(reads.withLock(\.self) == 0)
    for number in 0..<1000 { _ = spellings.nearest(to: "orchrad \(number)") }
    #expect(reads.withLock(\.self) == 1)
  }

  /// C2: as many unknown words as there are candidates don't cost their product.
  @Test(arguments: [1000, 4000])
  func candidatesAreSoughtForTheFirstHundredUnknownWords(count: Int) {
    var suggestions = Suggestions()
    var searches = 0
    let found = (0..<count).map { number in
      suggestions.next {
        searches += 1
        return "\(number)"
      }
    }
    #expect(searches == 100)
    #expect(found.compactMap(\.self) == (0..<100).map { "\($0)" })
  }
}
