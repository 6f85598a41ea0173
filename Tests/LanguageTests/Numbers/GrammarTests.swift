import Testing

@testable import Language

/// Phrases made from a lexicon's own grammar say the quantity they were made from: numerals in words
/// and digits, scales, hedges before and after, units, ranges.
struct GrammarTests {
  @Test(arguments: Lexicons.codes)
  func phrasesOfTheGrammarSayWhatTheyWereMadeFrom(language: String) throws {
    let grammar = try #require(Grammar(language))
    for phrase in grammar.phrases() where !Self.exceptions.contains(phrase.words) {
      let reading = phrase.read(language)
      #expect(reading == phrase.reading, "\(language): \(phrase.words)")
    }
  }

  /// A number cut from its scale, sign or hedge asks, or its words say the same.
  @Test(arguments: Lexicons.codes)
  func partsOfAPhraseAskOrSayTheSame(language: String) throws {
    let grammar = try #require(Grammar(language))
    for phrase in grammar.phrases() where !Self.exceptions.contains(phrase.words) {
      for (cut, reading) in phrase.cuts(language) where reading != phrase.reading {
        #expect(reading == "ask" || reading == "none", "\(language): \(cut) of \(phrase.words)")
      }
    }
  }

  /// *Media* is a half, too.
  private static let exceptions: Set = [
    "de media 3700", "3700 de media", "de media sesenta y cuatro", "sesenta y cuatro de media",
  ]
}
