import Language
import Testing

@testable import Pages

struct ChartScaleTests {
  @Test(arguments: [
    ("9", "100", "0 20 40 60 80 100"), ("9", "60", "0 20 40 60"), ("31", "44", "30 35 40 45"),
    ("3.5", "7", "0 2 4 6 8"), ("29000", "60000", "0 20000 40000 60000"),
    ("2000000", "31000000", "0 10000000 20000000 30000000 40000000"),
    ("7.42", "8.1", "7.4 7.6 7.8 8 8.2"),
    ("-12", "3", "-15 -10 -5 0 5"), ("1", "2", "0 1 2"), ("100", "101", "100 101"),
    ("1/3", "1/2", "0.3 0.35 0.4 0.45 0.5"), ("0", "0.004", "0 0.001 0.002 0.003 0.004"),
  ])
  func aScaleIsRuledAtRoundNumbers(low: String, high: String, ticks: String) throws {
    let (least, most) = try (
      #require(Rational(parsing: low)), #require(Rational(parsing: high))
    )
    let scale = try #require(ChartScale(from: least, to: most))
    #expect(scale.ticks.map(\.plainText).joined(separator: " ") == ticks)
  }

  @Test func oneNumberHasNoScale() {
    #expect(ChartScale(from: .one, to: .one) == nil)
  }

  /// Numbers with too many digits to be ruled have none, rather than a wrong one.
  @Test func anyTwoNumbersHaveAScaleAroundThemOrNone() {
    var scales = 0
    let sizes: [Int128] = [1, 7, 12, 999, 1_000, 123_456, 999_999_999_999_999_999]
    for low in sizes {
      for high in sizes {
        for below: Int128 in [1, 3, 1_000] {
          guard let low = Rational(low, over: below), let high = Rational(high, over: 1),
            let scale = ChartScale(from: low, to: high)
          else { continue }
          #expect(scale.low <= low && high <= scale.high && 2...6 ~= scale.ticks.count)
          scales += 1
        }
      }
    }
    #expect(scales > 20)
  }
}
