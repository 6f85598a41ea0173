import Language
import TestTexts
import Testing

struct SpellingTests {
  /// Small numbers all, and as many of up to nine digits.
  private static let numbers: [Int] = {
    var random = SeededRandom(seed: 11)
    let large = (0..<400).map { index in
      Int.random(in: 0..<[10_000, 1_000_000, 1_000_000_000][index % 3], using: &random)
    }
    return Array(0...399) + large
  }()

  @Test(arguments: Spelling.languages.keys.sorted())
  func numbersInWordsReadAsTheyWereSpelled(language: String) throws {
    let spell = try #require(Spelling.languages[language])
    for number in Self.numbers {
      let words = spell(number)
      let bytes = Array(words.utf8)
      let quantity = try NumberReader.read(
        in: bytes, range: 0..<bytes.count, language: language, figureUnit: "people")
      #expect(quantity.operator == .equal, "\(language): \(words)")
      #expect(quantity.value == Rational(number), "\(language): \(words)")
    }
  }

  @Test(arguments: Spelling.languages.keys.sorted())
  func wordsCutOutOfANumberAreNeverReadAsAnother(language: String) throws {
    let spell = try #require(Spelling.languages[language])
    for number in Self.numbers.suffix(60) {
      let bytes = Array(spell(number).utf8)
      for (start, byte) in bytes.enumerated() where byte == UInt8(ascii: " ") {
        for range in [0..<start, start + 1..<bytes.count] {
          do throws(Question) {
            let quantity = try NumberReader.read(
              in: bytes, range: range, language: language, figureUnit: "people")
            #expect(
              quantity.value == nil || quantity.value == Rational(number),
              "\(spell(number)): \(String(decoding: bytes[range], as: UTF8.self))")
          } catch {
            #expect(error.range.upperBound <= bytes.count)
          }
        }
      }
    }
  }
}
