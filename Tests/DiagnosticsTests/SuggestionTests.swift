import Diagnostics
import Testing

struct SuggestionTests {
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
}
