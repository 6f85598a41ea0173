import Content
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

  /// Nil where fewer than two claims can be compared as numbers.
  init?(_ claims: [ClaimView]) {
    guard let first = claims.lazy.compactMap(\.quantity).first else { return nil }
    let comparable = claims.filter { $0.quantity?.isComparable(with: first) ?? false }
    let quantities = comparable.compactMap(\.quantity)
    guard quantities.count > 1, let intervals = Quantity.intervals(of: quantities) else {
      return nil
    }
    let bounds = intervals.flatMap { [$0.lower, $0.upper] }.compactMap { $0 }.sorted(by: <)
    guard let lowest = bounds.first, let highest = bounds.last else { return nil }
    let steps = Int32(1_000 - 2 * Self.margin)
    let place = { (bound: Decimal?, open: Int) in
      bound.map { Self.margin + $0.position(from: lowest, to: highest, steps: steps) } ?? open
    }
    rows = zip(comparable, intervals).map { claim, interval in
      Row(
        claim: claim, start: place(interval.lower, 0), end: place(interval.upper, 1_000),
        isOpenBelow: interval.lower == nil, isOpenAbove: interval.upper == nil)
    }
    low = lowest.groupedText
    high = highest.groupedText
    unit = Quantity.unit(ofScale: quantities) ?? claims[0].figure.document.entity.figure?.unit
  }
}
