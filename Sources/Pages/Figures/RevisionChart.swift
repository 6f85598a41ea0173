import Content
import Language
import Linking
import Templates

/// How a figure was revised: its dated numbers by day and size, in a drawing of 480 by 270.
struct RevisionChart: TemplateRecord {
  /// One statement's mark: a point at its number, a bar for what its words allow.
  struct Mark {
    let statement: StatementView
    let x: Int
    let y: Int
    /// Equal where the number is exact.
    let top: Int
    let bottom: Int
    let isOpen: Bool
  }

  /// The numbers of one speaker in the order of their dates.
  struct Line {
    let letter: String
    let speaker: PartyView
    /// Nil for counts and estimates.
    let kind: String?
    let path: String
    /// The place of its letter, near its end.
    let x: Int
    let y: Int
  }

  let marks: [Mark]
  let lines: [Line]
  let low: String
  let high: String
  let start: String
  let end: String
  let isPartial: Bool

  private var isDense: Bool { marks.count > 60 }

  static let fields = Fields<RevisionChart>(
    "revision chart",
    [
      .list("marks", "the statements, by date") { $0.marks },
      .list(
        "lines",
        "of speakers with several numbers, eight at most, as far as there is room for their letters"
      ) { $0.lines },
      .text("low", "the lowest number, with its unit") { $0.low },
      .text("high", "the highest number, with its unit") { $0.high },
      .text("start", "the first day") { $0.start },
      .text("end", "the last day") { $0.end },
      .bool("dense", "whether it has so many marks that open bars would hide them") { $0.isDense },
      .bool("bars", "whether a number's words allow several") {
        $0.marks.contains { $0.top != $0.bottom && !$0.isOpen }
      },
      .bool("open_bars", "whether some words set no bound on one side") {
        $0.marks.contains(where: \.isOpen)
      },
      .bool("ahead", "whether there are forecasts, plans, demands or limits") {
        $0.marks.contains { $0.statement.first.claim.kind.class == .notDone }
      },
      .bool("void", "whether some were withdrawn or replaced") {
        $0.marks.contains(where: \.statement.first.isVoid)
      },
      .bool(
        "partial", "whether statements without a day, or of another scope or unit, are left out"
      ) {
        $0.isPartial
      },
    ])
}

extension RevisionChart.Mark: TemplateRecord {
  static let fields = Fields<RevisionChart.Mark>(
    "revision mark",
    [
      .record("statement", "what it is the mark of") { $0.statement },
      .number("x", "its day, from the left") { Number($0.x) },
      .number("y", "its number, from the top") { Number($0.y) },
      .number("top", "the most that its words allow") { Number($0.top) },
      .number("bottom", "the least that its words allow") { Number($0.bottom) },
      .bool("open", "whether its words set no bound on one side") { $0.isOpen },
    ])
}

extension RevisionChart.Line: TemplateRecord {
  static let fields = Fields<RevisionChart.Line>(
    "revision line",
    [
      .text("letter", "`A`, `B`, …") { $0.letter },
      .record("speaker", "whose numbers it connects") { $0.speaker },
      .optionalText("kind", "the kind of its claims in words, unless these are counts or estimates")
      { $0.kind },
      .text("path", "the line as SVG writes it") { $0.path },
      .number("x", "where its letter is, from the left") { Number($0.x) },
      .number("y", "where its letter is, from the top") { Number($0.y) },
    ])
}

extension RevisionChart {
  /// The field of the drawing that has the marks.
  private static let field = (left: 16, right: 452, top: 36, bottom: 204)
  /// Where bars without a bound end.
  private static let edge = (top: 26, bottom: 214)
  private static let mostLines = 8
  private static let letterSize = 18

  /// Of the statements of one scope, in a unit that converts to that of `main`; nil where these have
  /// fewer than two days.
  init?(_ statements: [StatementView], like main: StatementView?) {
    guard let main, let first = main.first.reading,
      let unit = first.quantity.map({ _ in first.printed?.unit })
    else { return nil }
    let numbers = statements.filter { $0.first.claim.scope == main.first.claim.scope }
    let found = numbers.compactMap { Dated($0, first, unit) }
    guard let low = found.map(\.value).min(), let high = found.map(\.most).max(), low < high,
      let start = found.map(\.day).min(), let end = found.map(\.day).max(), start < end
    else { return nil }
    let marks = found.map { Self.mark($0, low: low, high: high, start: start, end: end) }
    self.marks = marks
    isPartial = found.count < statements.count
    lines = Self.lines(marks)
    let words = main.first.words
    let amount = { (number: Rational) in
      let written = words.number(number)
      return first.quantity?.unit == nil
        ? words.counted(written, first.unit)
        : first.amount(written, isPlural: number != .one, in: words)
    }
    (self.low, self.high) = (amount(low), amount(high))
    let date = { (day: Int) in
      found.first { $0.day == day }.flatMap {
        $0.statement.first.claim.asOf?.words(.short, in: words)
      } ?? ""
    }
    (self.start, self.end) = (date(start), date(end))
  }

  /// A statement with a day and a number in the chart's unit.
  private struct Dated {
    let statement: StatementView
    let day: Int
    let value: Rational
    let maximum: Rational?
    let interval: Quantity.Interval

    init?(_ statement: StatementView, _ first: ClaimReading, _ unit: MeasureUnit?) {
      guard let reading = statement.first.reading, let quantity = reading.quantity,
        quantity.unit != nil || reading.unit == first.unit,
        let converted = quantity.converted(to: unit), let value = converted.value,
        let interval = converted.interval, let asOf = statement.first.claim.asOf,
        let day = asOf.latest ?? asOf.earliest
      else { return nil }
      self.statement = statement
      self.day = day.number
      self.value = value
      maximum = converted.maximum
      self.interval = interval
    }

    var most: Rational { maximum ?? value }
  }

  private static func mark(_ dated: Dated, low: Rational, high: Rational, start: Int, end: Int)
    -> Mark
  {
    let height = { (number: Rational) in
      number < low
        ? edge.bottom
        : high < number
          ? edge.top
          : field.bottom - number.position(from: low, to: high, steps: field.bottom - field.top)
    }
    let (width, days) = (field.right - field.left, end - start)
    return Mark(
      statement: dated.statement, x: field.left + (dated.day - start) * width / days,
      y: height(dated.value),
      top: dated.interval.upper.map(height) ?? edge.top,
      bottom: dated.interval.lower.map(height) ?? edge.bottom,
      isOpen: dated.interval.upper == nil || dated.interval.lower == nil)
  }

  /// Lines connect what one speaker says of one class and scope and still holds; those with most
  /// numbers first.
  private static func lines(_ marks: [Mark]) -> [Line] {
    struct Key: Hashable {
      let speaker: String
      let kind: ClaimKind.Class
      let scope: String?
    }
    var order: [Key] = []
    var points: [Key: [(mark: Mark, speaker: PartyView)]] = [:]
    for mark in marks where !mark.statement.first.isVoid {
      for speaker in mark.statement.speakers {
        let claim = mark.statement.first.claim
        let key = Key(speaker: speaker.title, kind: claim.kind.class, scope: claim.scope)
        if points[key] == nil { order.append(key) }
        points[key, default: []].append((mark, speaker))
      }
    }
    let several = order.compactMap { points[$0] }.enumerated()
      .filter { _, line in line.contains { $0.mark.x != line[0].mark.x } }
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
    var lines: [Line] = []
    for line in several where lines.count < mostLines {
      let end = line[line.count - 1]
      let x = end.mark.x
      let free = [0, 1, -1, 2, -2].map { end.mark.y + $0 * letterSize }.first { y in
        field.top <= y && y <= field.bottom
          && !lines.contains { abs($0.x - x) < letterSize && abs($0.y - y) < letterSize }
      }
      guard let y = free else { continue }
      let claim = end.mark.statement.first.claim
      lines.append(
        Line(
          letter: String(UnicodeScalar(UInt8(ascii: "A") + UInt8(lines.count))),
          speaker: end.speaker,
          kind: claim.kind.class == .done
            ? nil : end.mark.statement.first.words.name(of: claim.kind),
          path: "M" + line.map { "\($0.mark.x) \($0.mark.y)" }.joined(separator: "L"), x: x, y: y))
    }
    return lines
  }
}
