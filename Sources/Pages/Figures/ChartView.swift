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
      .text("low", "the lowest number stated, or a round one below it") { $0.low },
      .text("high", "the highest number stated, or a round one above it") { $0.high },
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

  /// Nil where fewer than two statements can be compared as numbers, or more than can be seen at a glance.
  /// The scale is in `unit`, the figure's own, where a statement is, else in the first one's.
  init?(_ statements: [StatementView], in unit: String) {
    let numbers = statements.compactMap(\.first.reading).filter { $0.quantity != nil }
    guard let first = numbers.first(where: { $0.unit == unit }) ?? numbers.first else { return nil }
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
    guard let (lowest, highest) = Self.ends(of: bounds) else { return nil }
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
    self.unit = first.unitName(of: scale, in: words)
  }

  /// The least and the greatest of ascending numbers, or else round ones around them where one, in the
  /// scale's unit, is a fraction without an end as a decimal.
  private static func ends(of bounds: [Rational]) -> (Rational, Rational)? {
    guard let low = bounds.first, let high = bounds.last else { return nil }
    let isExact = ![low, high].contains { $0.plainText.utf8.contains(UInt8(ascii: "/")) }
    guard !isExact, let scale = ChartScale(from: low, to: high) else { return (low, high) }
    return (scale.low, scale.high)
  }
}
