import Testing

struct NotEntitiesTests {
  @Test func lineIsWordsAndReason() {
    let list = NotEntities(parsing: "# a comment\nHarbour Master\tan office\n")
    #expect(list.entries == [.init(words: "Harbour Master", reason: "an office", line: 2)])
    #expect(list.errors == [])
  }

  @Test func lineWithoutReasonIsAnError() {
    #expect(
      NotEntities(parsing: "Harbour Master").errors
        == ["not-entities.txt:1: a line is words, a tab and a reason"])
  }

  @Test func wordsListedTwiceAreAnError() {
    #expect(
      NotEntities(parsing: "May\ta month\nMay\ta name").errors
        == ["not-entities.txt:2: 'May' is listed twice"])
  }
}
