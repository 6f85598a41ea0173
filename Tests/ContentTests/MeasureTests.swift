import Content
import Testing

struct MeasureTests {
  private func quantity(_ words: String) throws -> Quantity {
    try Quantity.read(words)
  }

  @Test(arguments: [
    ("60 days", "two months"), ("100 pilots", "100 harbour pilots"), ("60", "60 days"),
    ("$5", "US$5"), ("5 dollars", "A$5"), ("12%", "12 per cent"), ("USD 5", "US$5"),
    ("60 calendar days", "60 days"),
  ])
  func comparableUnitsAreCompared(a: String, b: String) throws {
    #expect(try quantity(a).isComparable(with: quantity(b)))
    #expect(try quantity(b).isComparable(with: quantity(a)))
  }

  @Test(arguments: [
    ("60 days", "60 pilots"), ("$5", "€5"), ("A$5", "US$5"), ("12%", "12 cows"), ("12%", "$12"),
    ("100 a day", "100 days"),
  ])
  func unitsOfDifferentFamiliesAreNotCompared(a: String, b: String) throws {
    #expect(try !quantity(a).isComparable(with: quantity(b)))
    #expect(try !quantity(b).isComparable(with: quantity(a)))
  }

  @Test(arguments: [
    ("three months", "90 days"), ("a year", "twelve months"), ("two weeks", "14 days"),
    ("a decade", "ten years"), ("three to four months", "more than 120 days"),
  ])
  func unitsOfTimeMeetInDays(a: String, b: String) throws {
    #expect(try counted(a).meets(counted(b)))
    #expect(try counted(b).meets(counted(a)))
  }

  /// "A year" is no number in words that count; here it is one.
  private func counted(_ words: String) throws -> Quantity {
    try quantity(words.hasPrefix("a ") ? "one \(words.dropFirst(2))" : words)
  }

  @Test(arguments: [
    ("three months", "93.5 days"), ("three to four months", "135 days"), ("two weeks", "15 days"),
    ("under 2 weeks", "14 days"), ("999999999999999999 days", "1 year"),
  ])
  func unitsOfTimeMissInDays(a: String, b: String) throws {
    #expect(try !quantity(a).meets(quantity(b)))
    #expect(try !quantity(b).meets(quantity(a)))
  }

  @Test func daysTooManyForADecimalMayMeetAnything() throws {
    #expect(try quantity("999999999999999999 years").meets(quantity("1 day")))
  }

  @Test func sameNumberInAnotherMeasureIsNotTheSame() throws {
    #expect(try quantity("about 3 weeks").isSame(as: quantity("roughly three weeks")))
    #expect(try quantity("3 days").isSame(as: quantity("3")))
    #expect(try !quantity("3 weeks").isSame(as: quantity("3 days")))
    #expect(try !quantity("$3").isSame(as: quantity("€3")))
    #expect(try !quantity("over 3").isSame(as: quantity("at least 3")))
  }
}
