import Content
import Language
import Linking
import Templates

/// The claims of a figure that can be compared as numbers, each as a stretch of one common scale.
struct ChartView: TemplateRecord {
  /// One claim: what its words allow, from `start` to `end` thousandths of the scale.
  struct Row {
    let claim: ClaimView
    let start: Int
    let end: Int
    let isOpenBelow: Bool
    let isOpenAbove: Bool
  }

  let rows: [Row]
  let low: String
  let high: String
  let unit: String?

  static let fields = Fields<ChartView>(
    "chart",
    [
      .list("rows", "the claims that are numbers, in order") { $0.rows },
      .text("low", "the lowest number stated") { $0.low },
      .text("high", "the highest number stated") { $0.high },
      .optionalText("unit", "what the numbers count, in the claims' words or the figure's") {
        $0.unit
      },
    ])
}

extension ChartView.Row: TemplateRecord {
  static let fields = Fields<ChartView.Row>(
    "chart row",
    [
      .record("claim", "the claim") { $0.claim },
      .number("start", "where its bar starts, in thousandths of the scale") {
        Number($0.start)
      },
      .number("width", "how long its bar is; 0 for an exact number") {
        Number($0.end - $0.start)
      },
      .number("end", "where it ends") { Number($0.end) },
      .bool("open_below", "whether the words set no lower bound") { $0.isOpenBelow },
      .bool("open_above", "whether the words set no upper bound") { $0.isOpenAbove },
    ])
}

extension ChartView {
  /// The part of the scale, in thousandths, that is kept free at each end for open stretches.
  private static let margin = 60

  /// Nil where fewer than two claims can be compared as numbers, in the unit of the first.
  init?(_ claims: [ClaimView], _ figure: Figure) {
    guard
      let first = claims.lazy.compactMap({ $0.reading?.quantity == nil ? nil : $0.reading }).first,
      let scale = first.quantity
    else { return nil }
    let rows = claims.compactMap { claim -> (ClaimView, Quantity.Interval)? in
      guard let reading = claim.reading, let quantity = reading.quantity,
        quantity.unit != nil || reading.unit == first.unit,
        let interval = quantity.interval?.converted(from: quantity.unit, to: scale.unit)
      else { return nil }
      return (claim, interval)
    }
    guard rows.count > 1 else { return nil }
    let bounds = rows.flatMap { [$0.1.lower, $0.1.upper] }.compactMap { $0 }.sorted(by: <)
    guard let lowest = bounds.first, let highest = bounds.last else { return nil }
    let steps = 1_000 - 2 * Self.margin
    let place = { (bound: Rational?, open: Int) in
      bound.map { Self.margin + $0.position(from: lowest, to: highest, steps: steps) } ?? open
    }
    self.rows = rows.map { claim, interval in
      Row(
        claim: claim, start: place(interval.lower, 0), end: place(interval.upper, 1_000),
        isOpenBelow: interval.lower == nil, isOpenAbove: interval.upper == nil)
    }
    low = lowest.groupedText
    high = highest.groupedText
    unit = first.unit
  }
}
