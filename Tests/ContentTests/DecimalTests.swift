import Content
import TestTexts
import Testing

struct DecimalTests {
  private func decimal(_ text: String) throws -> Decimal {
    try #require(Decimal(parsing: text))
  }

  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("007", "7"), ("0.5", "0.5"), ("0.50", "0.5"), ("12.0", "12"),
    ("-3.25", "-3.25"), ("1000000000000", "1000000000000"),
    ("0.000000000000000001", "0.000000000000000001"),
    ("999999999999999999", "999999999999999999"),
  ])
  func plainTextIsInLowestTerms(text: String, plain: String) throws {
    #expect(try decimal(text).plainText == plain)
  }

  @Test(arguments: [
    "", "-", ".", ".5", "5.", "1,000", "1 000", "1e5", "+5", "--5", "1.2.3", "5-", "٣", "0x10",
    "1000000000000000000", "0.0000000000000000001",
    "99999999999999999999999999999999999999999999999999",
  ])
  func textThatIsNoDecimalIsRefused(text: String) {
    #expect(Decimal(parsing: text) == nil)
  }

  @Test func equalNumbersAreOneValue() throws {
    #expect(try decimal("1.50") == decimal("1.5"))
    #expect(try Set([decimal("2"), decimal("2.0"), decimal("2.00")]).count == 1)
  }

  @Test(arguments: [
    ("1", "2"), ("0.5", "0.51"), ("-2", "-1"), ("-1", "0"), ("9", "10.1"),
    ("0.000000000000000001", "999999999999999999"),
    ("-999999999999999999", "0.000000000000000001"),
  ])
  func orderIsByValue(less: String, more: String) throws {
    #expect(try decimal(less) < decimal(more))
    #expect(try !(decimal(more) < decimal(less)))
  }

  @Test func sumsAndDifferencesAreExact() throws {
    #expect(try decimal("0.1").adding(decimal("0.2")) == decimal("0.3"))
    #expect(try decimal("12000").subtracting(decimal("500.5")) == decimal("11499.5"))
    #expect(try decimal("5").subtracting(decimal("7")) == decimal("-2"))
  }

  @Test func productsAreExact() throws {
    #expect(try decimal("1.5").multiplied(by: decimal("1000000")) == decimal("1500000"))
    #expect(try decimal("-0.5").multiplied(by: decimal("0.5")) == decimal("-0.25"))
  }

  @Test func resultsThatDoNotFitAreNil() throws {
    let largest = try decimal("999999999999999999")
    #expect(largest.adding(.one) == nil)
    #expect(largest.multiplied(by: largest) == nil)
    #expect(largest.negated.subtracting(.one) == nil)
    #expect(try decimal("0.000000000000000001").multiplied(by: decimal("0.1")) == nil)
  }

  @Test(arguments: [
    ("12000", "500"), ("10000", "5000"), ("1.5", "0.05"), ("15", "0.5"), ("0", "0.5"),
    ("-340", "5"), ("100000000000000000", "50000000000000000"),
  ])
  func halfUnitIsOfTheLastDigitThatIsNotZero(number: String, half: String) throws {
    #expect(try decimal(number).halfUnit == decimal(half))
  }

  @Test func halfUnitBelowTheLastPlaceIsNil() throws {
    #expect(try decimal("0.000000000000000001").halfUnit == nil)
  }

  @Test(arguments: [
    ("5", "5"), ("400", "400"), ("1000", "1,000"), ("12500.25", "12,500.25"),
    ("1000000", "1,000,000"), ("-1280", "-1,280"), ("0.125", "0.125"), ("100000", "100,000"),
  ])
  func groupedTextHasCommasBetweenThousands(number: String, grouped: String) throws {
    #expect(try decimal(number).groupedText == grouped)
  }

  @Test func arithmeticAgreesWithWideIntegers() throws {
    var random = SeededRandom(seed: 11)
    for _ in 0..<2_000 {
      let a = Int64.random(in: -1_000_000_000...1_000_000_000, using: &random)
      let b = Int64.random(in: -1_000_000_000...1_000_000_000, using: &random)
      let scale = Int.random(in: 0...9, using: &random)
      let x = try #require(Decimal(coefficient: a, scale: scale))
      let y = try #require(Decimal(coefficient: b, scale: scale))
      #expect(x.adding(y) == Decimal(coefficient: a + b, scale: scale))
      #expect((x < y) == (a < b))
      #expect(Decimal(parsing: x.plainText) == x)
    }
  }
}
