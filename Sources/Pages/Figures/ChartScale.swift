import Language

/// The round numbers at which a chart is ruled, from below its lowest number to above its highest.
struct ChartScale {
  /// In ascending order, at equal distances: two to six.
  let ticks: [Rational]

  var low: Rational { ticks[0] }
  var high: Rational { ticks[ticks.count - 1] }

  private static let mostSteps: Int128 = 5

  /// From 0 where the lowest number is no more than half of the highest, so that heights can be
  /// compared. Nil where `low` isn't below `high`, or the numbers have too many digits.
  init?(from low: Rational, to high: Rational) {
    guard low < high else { return nil }
    let isFromZero =
      !(low < .zero) && low.multiplied(by: Rational(2)).map { !(high < $0) } == true
    let start = isFromZero ? .zero : low
    let isWhole = low.isWhole && high.isWhole
    guard let range = high.subtracting(start) else { return nil }
    // The least step of 1, 2 or 5 times a power of ten that rules the range in few enough steps.
    for power in -9...17 {
      let ten = (0..<abs(power)).reduce(1 as Int128) { value, _ in value * 10 }
      for digit: Int128 in [1, 2, 5] {
        guard let step = power < 0 ? Rational(digit, over: ten) : Rational(digit * ten, over: 1),
          !isWhole || step.isWhole,
          let steps = range.divided(by: step), steps.floor <= Self.mostSteps,
          let ticks = Self.ticks(from: start, to: high, by: step),
          ticks.count <= Self.mostSteps + 1
        else { continue }
        self.ticks = ticks
        return
      }
    }
    return nil
  }

  /// The multiples of `step` from the last that isn't above `low` to the first that isn't below `high`.
  private static func ticks(from low: Rational, to high: Rational, by step: Rational) -> [Rational]?
  {
    guard let first = low.divided(by: step)?.floor,
      let last = high.negated.divided(by: step).map({ -$0.floor })
    else { return nil }
    let ticks = (first...last).compactMap { Rational($0, over: 1)?.multiplied(by: step) }
    return ticks.count == Int(last - first) + 1 ? ticks : nil
  }
}

extension Rational {
  /// The greatest whole number that isn't above it.
  fileprivate var floor: Int128 {
    numerator / denominator - (numerator < 0 && numerator % denominator != 0 ? 1 : 0)
  }
}
