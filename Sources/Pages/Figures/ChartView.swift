import Content
import Language
import Linking
import Templates

/// The statements of a figure that can be compared as numbers, each as a stretch of one common scale.
struct ChartView: TemplateRecord {
  /// One statement: what its words allow, from `start` to `end` thousandths of the scale.
  struct Row {
    let statement: StatementView
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
      .list("rows", "the statements that are numbers, thirty at most, in order") { $0.rows },
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
      .record("statement", "whose bar it is") { $0.statement },
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

  private static let mostRows = 30

  /// Nil where fewer than two statements can be compared as numbers, in the unit of the first, or more
  /// than can be seen at a glance.
  init?(_ statements: [StatementView]) {
    guard
      let first = statements.lazy.compactMap(\.first.reading).first(where: { $0.quantity != nil })
    else { return nil }
    let scale = first.printed?.unit
    let rows = statements.compactMap { statement -> (StatementView, Quantity.Interval)? in
      guard let reading = statement.first.reading, let quantity = reading.quantity,
        quantity.unit != nil || reading.unit == first.unit,
        let interval = quantity.interval?.converted(from: quantity.unit, to: scale)
      else { return nil }
      return (statement, interval)
    }
    guard (2...Self.mostRows).contains(rows.count) else { return nil }
    let bounds = rows.flatMap { [$0.1.lower, $0.1.upper] }.compactMap { $0 }.sorted(by: <)
    guard let lowest = bounds.first, let highest = bounds.last else { return nil }
    let steps = 1_000 - 2 * Self.margin
    let place = { (bound: Rational?, open: Int) in
      bound.map { Self.margin + $0.position(from: lowest, to: highest, steps: steps) } ?? open
    }
    self.rows = rows.map { statement, interval in
      Row(
        statement: statement, start: place(interval.lower, 0), end: place(interval.upper, 1_000),
        isOpenBelow: interval.lower == nil, isOpenAbove: interval.upper == nil)
    }
    let words = statements[0].first.words
    low = words.number(lowest).text
    high = words.number(highest).text
    unit = first.unitName(of: scale, in: words)
  }
}
