import Language
import Testing

struct ReadableNumberTests {
  @Test(arguments: [
    ("2400000000", "2.4 billion"), ("310000000", "310 million"), ("1000000", "1 million"),
    ("5250000000", "5.25 billion"), ("3000000000000", "3 trillion"), ("16400", "16,400"),
    ("999999", "999,999"), ("-1500000", "-1.5 million"),
    // What two decimals don't state exactly is printed in digits.
    ("1234000", "1,234,000"), ("12345678", "12,345,678"), ("1500000.5", "1,500,000.5"),
  ])
  func largeNumbersAreReadInMillions(_ digits: String, _ text: String) throws {
    let number = try #require(Rational(parsing: digits))
    #expect(number.readableText() == text)
  }

  @Test func rangesShareTheirScale() throws {
    let numbers = try ["2600000000", "2900000000", "900000"].map {
      try #require(Rational(parsing: $0))
    }
    #expect(numbers[0].readableText(to: numbers[1]) == "2.6 to 2.9 billion")
    #expect(numbers[2].readableText(to: numbers[1], by: "–") == "900,000–2.9 billion")
  }
}
