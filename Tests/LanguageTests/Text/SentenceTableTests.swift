import Language
import Testing

struct SentenceTableTests {
  private static let texts = [
    "He (Mr. A. Berg) left... “No.” So? Acme Ltd. paid $5.20 at 9 p.m. Then he slept!  Yes", "",
    "  One. Two.  ", "   ", "雨だった。「もう。」と言う。終わり", "Only one", "A. B. C. 3 p.m. “Why?” Oh.",
  ].map { Array($0.utf8) }

  private let rule = SentenceRule.of("en")

  @Test func holdsTheSentencesOfEachText() {
    let table = SentenceTable(of: Self.texts, rule)
    for (number, text) in Self.texts.enumerated() {
      var found: [Range<Int>] = []
      table.forEach(of: number) { found.append($0) }
      #expect(found == rule.sentences(in: text), "text \(number)")
    }
  }

  /// Ranges of each length from each place, beyond the text's end too.
  @Test func findsWhatTheRuleFindsAroundAnyRange() {
    let table = SentenceTable(of: Self.texts, rule)
    for (number, text) in Self.texts.enumerated() {
      for start in 0...text.count {
        for end in start...text.count + 2 {
          let found = table.sentence(of: number, around: start..<end, count: text.count)
          let expected = rule.sentence(in: text, around: start..<end, reach: .max)
          #expect(found == expected, "\(start)..<\(end) of text \(number)")
        }
      }
    }
  }
}
