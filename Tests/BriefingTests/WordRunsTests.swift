import TestTexts
import Testing

struct WordRunsTests {
  private let sentence = "The harbour master’s boat, an old one, left at 4,500 knots"
  private var runs: WordRuns {
    var runs = WordRuns()
    runs.add(Array(sentence.utf8), at: "line 1")
    return runs
  }

  @Test func eightWordsInCommonAreFound() {
    #expect(
      runs.found(in: Array("so the harbour master's boat: AN OLD ONE “left”".utf8)) == ["line 1"])
  }

  @Test func sevenWordsInCommonAreNot() {
    #expect(runs.found(in: Array("so the harbour master's boat, an old one sank".utf8)) == [])
  }

  @Test func tagsPartNoRun() {
    let html = WordRuns.withoutTags(
      Array("<p>boat, an old <em>one</em>, left at 4,500 <a href='x'>knots</a>".utf8))
    #expect(runs.found(in: html) == ["line 1"])
  }

  @Test func shortTextHasNoRun() {
    #expect(runs.found(in: Array("left at 4,500 knots".utf8)) == [])
  }
}
