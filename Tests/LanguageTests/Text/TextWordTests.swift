import Language
import Testing

struct TextWordTests {
  private func words(_ text: String) -> [String] {
    TextWord.all(in: Array(text.utf8), of: "en").map(\.text)
  }

  @Test func wordsAreSplitAtHyphensAndApostrophes() {
    #expect(words("The well-kept boat’s mast") == ["The", "well", "kept", "boat", "s", "mast"])
  }

  @Test func pointsAndCommasWithinNumbersBelongToThem() {
    #expect(words("4,500 or 2.5, or 7.") == ["4,500", "or", "2.5", "or", "7"])
  }

  @Test func pointsOfInitialsBelongToThem() {
    #expect(words("the U.S. fleet, plan B. Then") == ["the", "U.S.", "fleet", "plan", "B", "Then"])
  }

  @Test func sentencesQuotationsAndColonsStartAnew() {
    let text = "Boats came. They said: “Here we are”, in May."
    let starts = TextWord.all(in: Array(text.utf8), of: "en").filter(\.startsSentence)
    #expect(starts.map(\.text) == ["Boats", "They", "Here"])
  }

  @Test func hyphenJoinsTheWordAfterIt() {
    let joined = TextWord.all(in: Array("a well-kept boat – old".utf8), of: "en").filter(\.isJoined)
    #expect(joined.map(\.text) == ["kept"])
  }

  @Test func rangesAreBytesOfTheText() throws {
    let text = Array("“Über” 4,500 boats".utf8)
    let word = try #require(TextWord.all(in: text, of: "en").first { $0.text == "4,500" })
    #expect(String(decoding: text[word.range], as: UTF8.self) == "4,500")
  }

  @Test func digitsEndWhereAScriptWithoutSpacesBegins() {
    #expect(words("2023年9月") == ["2023", "年", "9", "月"])
  }

  @Test func noSentenceStartsAfterATitle() {
    let words = TextWord.all(in: Array("They met Gen. Ito at Acme Ltd. Bonn.".utf8), of: "en")
    #expect(words.filter(\.startsSentence).map(\.text) == ["They"])
  }
}
