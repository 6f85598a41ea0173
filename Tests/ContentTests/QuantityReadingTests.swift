import Content
import TestTexts
import Testing

struct QuantityReadingTests {
  @Test func phrasesReadAsTheGoldenSetSays() throws {
    let phrases = try GoldenPhrase.all()
    #expect(phrases.count >= 300)
    for phrase in phrases {
      #expect(phrase.reading == reading(of: phrase.words), "\(phrase.words)")
    }
  }

  @Test(arguments: [
    "about [12,000] dock workers", "over $[1 trillion]", "a [two hundred and five]-boat fleet",
    "the next [three to four] months", "between [3 months to 4] months", "[-5] degrees",
    "-$[5]", "[669]+ cows", "[3½]", "“[10\u{A0}000]” é", "é [half a million]", "$[3 to $4 million]",
  ])
  func numberRangeIsThatOfTheNumberAlone(marked: String) throws {
    let parts = marked.split(separator: "[").flatMap { $0.split(separator: "]") }
    let number = marked.hasPrefix("[") ? parts[0] : parts[1]
    let words = parts.joined()
    let quantity = try Quantity.read(words)
    #expect(cut(words, quantity.numberRange) == number)
  }

  @Test func textOfAQuantityReadsAsTheSame() throws {
    for phrase in try GoldenPhrase.all() {
      guard let quantity = Quantity(reading: phrase.words) else { continue }
      let again = try Quantity(parsing: quantity.text)
      #expect(again.comparison == quantity.comparison, "\(phrase.words)")
      #expect(again.value == quantity.value, "\(phrase.words)")
      #expect(again.maximum == quantity.maximum, "\(phrase.words)")
    }
  }

  @Test func englishOfAQuantityReadsAsTheSame() throws {
    for phrase in try GoldenPhrase.all() {
      guard let quantity = Quantity(reading: phrase.words) else { continue }
      let again = try Quantity.read(quantity.words)
      #expect(again.isSame(as: quantity) || again.unit == nil, "\(phrase.words)")
      #expect(again.text == quantity.text, "\(phrase.words)")
    }
  }

  @Test(arguments: [
    ("more than", Quantity.Comparison.more), ("at least", .atLeast), ("under", .less),
    ("up to", .atMost), ("about", .about),
  ])
  func hedgeChangesOnlyTheComparison(hedge: String, comparison: Quantity.Comparison) throws {
    for phrase in try GoldenPhrase.all() {
      guard let plain = Quantity(reading: phrase.words), plain.comparison == .equal,
        let first = phrase.words.utf8.first, "0"..."9" ~= Unicode.Scalar(first)
      else { continue }
      let hedged = try #require(Quantity(reading: "\(hedge) \(phrase.words)"), "\(phrase.words)")
      #expect(hedged.comparison == comparison, "\(phrase.words)")
      #expect(hedged.value == plain.value, "\(phrase.words)")
      #expect(hedged.unit == plain.unit, "\(phrase.words)")
    }
  }

  @Test(arguments: [
    ("8600", "8600"), (">10000", ">10000"), ("> 10,000", ">10000"), (">=1.5", ">=1.5"),
    ("<5", "<5"), ("<=60", "<=60"), ("~12000", "~12000"), ("=7", "7"), ("3..4", "3..4"),
    ("3 to 4", "3..4"), ("more than 10,000", ">10000"), ("between 3 and 4", "3..4"),
    ("-5", "-5"), ("60 days", "60"), ("$1 trillion", "1000000000000"),
  ])
  func valueKeyTakesHedgeNumberAndUnit(value: String, text: String) throws {
    #expect(try Quantity(parsing: value).text == text)
  }

  @Test func valueKeyTakesNothingBeforeTheHedge() throws {
    let value = "roughly speaking more than 400"
    let fault = try #require(throws: QuantityFault.self) { try Quantity(parsing: value) }
    #expect(fault.reason == .leftover)
    #expect(cut(value, fault.range) == "roughly speaking")
  }

  @Test func randomWordsNeverTrap() {
    var random = SeededRandom(seed: 7)
    let pieces = Self.pieces
    var read = 0
    for _ in 0..<20_000 {
      var words = ""
      for _ in 0..<Int.random(in: 0...9, using: &random) {
        words += pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }
      guard let quantity = Quantity(reading: words) else { continue }
      read += 1
      #expect(!cut(words, quantity.numberRange).isEmpty, "\(words)")
      #expect(quantity.maximum.map { $0 > quantity.value } ?? true, "\(words)")
    }
    #expect(read > 500)
  }

  @Test(arguments: ["1", "one ", "hundred ", "1,", "million ", "1 million ", "about ", "- ", "1."])
  func longRepetitionsEnd(piece: String) {
    let words = String(repeating: piece, count: 20_000)
    let range = Quantity(reading: words)?.numberRange ?? 0..<0
    #expect(range.upperBound <= words.utf8.count)
  }

  private static let pieces = [
    " ", " ", " ", "-", ".", ",", "1", "15", "000", "400", "1,000", "half", "a", "and", "hundred",
    "million", "twenty", "five", "dozen", "$", "€", "%", "per cent", "about ", "more than ",
    "between ", "to", "of ", "the ", "no ", "½", "\u{301}", "\u{A0}", "’", "th", "s", "+", "or so",
    "..", "é", "٤", "—", "–", "\u{10FFFF}", "\u{0}", "days", "quadrillion", "999999999999999999",
  ]

  private func reading(of words: String) -> String {
    do {
      let quantity = try Quantity.read(words)
      return "\(quantity.text)\t\(quantity.unit ?? "-")"
    } catch {
      return "none\t\(error.reason)"
    }
  }

  private func cut(_ words: String, _ range: Range<Int>) -> String {
    String(decoding: Array(words.utf8)[range], as: UTF8.self)
  }
}
