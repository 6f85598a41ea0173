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
}
