import Diagnostics
import Linking
import TestTexts
import Testing

struct NearestWordsTests {
  private func suggestion(
    for words: String, in paragraphs: [String], expected: Int = 1
  ) -> String? {
    QuotedWords(words).nearestPlace(in: paragraphs.map { Array($0.utf8) }, expected: expected)?
      .suggestion.phrase
  }

  @Test func wordsInAnotherParagraphAreSaidToBeThere() {
    let text = ["The farm keeps goats.", "It has about 12,000 pears.", "Nothing."]
    #expect(suggestion(for: "about 12,000", in: text) == "the words are in paragraph 2")
  }

  @Test func ofSeveralParagraphsTheNearestIsReported() {
    let text = ["15 cows", "-", "-", "-", "15 cows", "-", "15 cows"]
    #expect(suggestion(for: "15 cows", in: text, expected: 6) == "the words are in paragraph 5")
    #expect(suggestion(for: "15 cows", in: text, expected: 900) == "the words are in paragraph 7")
    #expect(
      suggestion(for: "15 cows", in: text, expected: .min) == "the words are in paragraph 1")
  }

  @Test func paragraphsFarAwayAreNotSearched() {
    var text = Array(repeating: "-", count: 500)
    text[449] = "15 cows"
    #expect(suggestion(for: "15 cows", in: text, expected: 300) == "the words are in paragraph 450")
    #expect(suggestion(for: "15 cows", in: text, expected: 1) == nil)
  }

  @Test(arguments: [
    ("about 12,000 cows", "roughly 12,000 cows"), ("Roughly 12,000", "roughly 12,000"),
    ("12,500 cows", "12,000 cows"), ("12,000  kows", "12,000 cows"),
    ("the other barn’s doors", "the old barn's doors"),
    ("over 12,000 cows graze", "roughly 12,000 cows graze"),
    ("cows grace", "cows graze"), ("12,000 red cows", "roughly 12,000 cows"),
  ])
  func likelyTextIsOffered(words: String, meant: String) {
    let text = [
      "Nothing to see in these fields.",
      "On the hill, “roughly\u{A0}12,000 cows graze” behind the old barn's doors.",
    ]
    #expect(suggestion(for: words, in: text) == "did you mean '\(meant)' (paragraph 2)?")
  }

  @Test func ofEquallyLikelyTextsTheExpectedParagraphIsTaken() {
    let text = ["15 red goats", "15 old goats", "15 wet goats"]
    #expect(
      suggestion(for: "15 dry goats", in: text, expected: 3)
        == "did you mean '15 wet goats' (paragraph 3)?")
  }

  @Test func exactWordsCountForMoreThanLikeOnes() {
    #expect(
      suggestion(for: "15 fine cows", in: ["15 fins caws, 15 fine caws"])
        == "did you mean '15 fine caws' (paragraph 1)?")
  }

  @Test func lessThanHalfOfTheWordsIsNothing() {
    #expect(suggestion(for: "15 dry goats", in: ["15 sheep and many cows"]) == nil)
    #expect(suggestion(for: "goats", in: []) == nil)
    #expect(suggestion(for: "", in: ["goats"]) == nil)
    #expect(suggestion(for: "…", in: ["goats", ""]) == nil)
  }

  @Test func aWordSoughtOnceCountsOnce() {
    #expect(suggestion(for: "red goats eat hay", in: ["goats goats goats goats"]) == nil)
  }

  @Test func randomBytesNeverTrap() {
    var random = SeededRandom(seed: 13)
    let bytes: [UInt8] = [0x20, 0x61, 0x62, 0x31, 0x2C, 0xC2, 0xA0, 0xE2, 0x80, 0x99, 0xFF]
    let words = QuotedWords("a b 1,1 ab")
    for _ in 0..<1_000 {
      let text = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        bytes[Int.random(in: 0..<bytes.count, using: &random)]
      }
      let place = words.nearestPlace(in: [text, []], expected: 2)
      #expect(place?.suggestion.phrase.contains("paragraph 1") ?? true)
    }
  }
}
