internal import Language

/// One word of a text that is a number, or a part of one.
///
/// Rule: a word with a digit in it; a cardinal in words; a magnitude, a dozen or a decade, plural
/// too; half. Ordinals, "both", "once" and "twice" aren't numbers here.
package struct NumberToken: Hashable {
  /// The words, in lower case.
  package let text: String
  /// Where the words are, as bytes of the text.
  package let range: Range<Int>

  /// All of a text in a BCP 47 tag's language, in order.
  package static func all(in text: [UInt8], of language: String) -> [NumberToken] {
    TextWord.all(in: text, of: language).filter(isNumber).map {
      NumberToken(text: $0.text.lowercased(), range: $0.range)
    }
  }

  private static func isNumber(_ word: TextWord) -> Bool {
    word.text.unicodeScalars.contains(where: isDigit) || words.contains(word.text.lowercased())
  }

  /// Whether it is a digit of any script, a fraction or the like; numerals of Chinese are letters.
  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .decimalNumber, .letterNumber, .otherNumber: true
    default: false
    }
  }

  private static let words: Set<String> = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    "tens", "hundred", "hundreds", "thousand", "thousands", "million", "millions", "billion",
    "billions", "trillion", "trillions", "dozen", "dozens", "half", "decade", "decades", "century",
    "centuries",
  ]
}
