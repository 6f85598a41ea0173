import TestTexts
import Testing

@testable import Language

struct NumberReaderTests {
  @Test func phrasesReadAsListed() throws {
    let phrases = try Phrase.all()
    #expect(phrases.count >= 300)
    for phrase in phrases {
      #expect(
        phrase.read() == phrase.reading,
        "\(phrase.language)\t\(phrase.words)\t\(phrase.reading)\t\(phrase.read())")
    }
  }

  @Test(arguments: [
    ("8600", "8600"), (">10000", "> 10000"), ("<= 60", "<= 60"), ("~12000", "~ 12000"),
    ("3..4", "range 3 4"), ("2/3", "2/3"), ("-5", "-5"), ("1.5", "1.5"),
    ("more than 10,000", "> 10000"), ("60 days", "60"),
  ])
  func valueKeyTakesHedgeNumberAndUnit(value: String, reading: String) throws {
    let bytes = Array(value.utf8)
    let quantity = try NumberReader.read(
      in: bytes, range: 0..<bytes.count, language: "en", figureUnit: nil, kind: .value)
    let hedge = quantity.operator == .equal ? nil : quantity.operator.rawValue
    let parts = [hedge, quantity.value?.plainText, quantity.maximum?.plainText]
    #expect(parts.compactMap(\.self).joined(separator: " ") == reading)
  }

  @Test func randomWordsNeverTrap() throws {
    var random = SeededRandom(seed: 7)
    let pieces =
      try Phrase.all().flatMap { phrase in
        phrase.words.split(separator: " ").map(String.init)
      } + Self.signs
    let languages = ["en", "de", "fr", "es", "it", "pt", "ru", "ar", "fa", "ja", "zh", "xx"]
    for _ in 0..<4_000 {
      var words = ""
      for _ in 0..<Int.random(in: 0...9, using: &random) {
        words += pieces[Int.random(in: 0..<pieces.count, using: &random)]
        if Bool.random(using: &random) { words += " " }
      }
      let bytes = Array(words.utf8)
      let start = Int.random(in: 0...bytes.count, using: &random)
      let language = languages[Int.random(in: 0..<languages.count, using: &random)]
      do throws(Question) {
        let quantity = try NumberReader.read(
          in: bytes, range: start..<bytes.count, language: language, figureUnit: "people")
        #expect(quantity.numberRange.upperBound <= bytes.count)
        if let low = quantity.value, let high = quantity.maximum { #expect(low < high) }
      } catch {
        #expect(error.range.upperBound <= bytes.count && !error.message(words).isEmpty)
      }
    }
  }

  @Test(arguments: ["1", "one ", "hundred ", "1,", "million ", "about ", "- ", "1.", "zwei", "十"])
  func longRepetitionsEnd(piece: String) throws {
    let bytes = Array(String(repeating: piece, count: 4_000).utf8)
    for language in ["en", "de", "ja"] {
      do throws(Question) {
        _ = try NumberReader.read(
          in: bytes, range: 0..<bytes.count, language: language, figureUnit: nil)
      } catch {
        #expect(error.range.upperBound <= bytes.count)
      }
    }
  }

  /// What a reader looks at, token by token, doesn't grow with the text around the words, and grows
  /// with the words up to a length beyond which they ask.
  @Test(arguments: ["1", "one ", "a million and ", "十", "من "])
  func tokensThatAreLookedAtAreBounded(piece: String) throws {
    func tokens(around words: Range<Int>, _ count: Int) -> Int {
      let text = Array(String(repeating: piece, count: count).utf8)
      return NumberReader(text, words, "en", "people", .words, false).tokens.count
    }
    let few = tokens(around: 8_000..<8_040, 20_000)
    #expect(tokens(around: 8_000..<8_040, 200_000) == few)
    #expect(few <= 40 + 2 * 240)
    #expect(tokens(around: 8_000..<8_080, 20_000) <= few + 40)
    let text = Array(String(repeating: piece, count: 20_000).utf8)
    let words = 0..<NumberReader.longest + 1
    do throws(Question) {
      _ = try NumberReader.read(in: text, range: words, language: "en", figureUnit: "people")
      Issue.record("read words of \(words.count) bytes")
    } catch {
      #expect(error.reason == .several && words.contains(error.range.upperBound))
    }
  }

  private static let signs = [
    "-", ".", ",", "15", "000", "½", "$", "€", "%", "\u{301}", "\u{A0}", "’", "s", "+", "..", "٤",
    "\u{10FFFF}", "\u{0}", "999999999999999999", "/", "m", "２", "万",
  ]
}
