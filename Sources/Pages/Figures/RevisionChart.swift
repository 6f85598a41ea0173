import Content
import Language
import Linking
import Templates

/// How a figure was revised: its dated numbers by time and size, in a drawing of 480 by 270.
struct RevisionChart: TemplateRecord {
  /// A label, at its middle from the left or the top.
  struct Label {
    let words: String
    let place: Int
  }

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
    let label: LineLabels.Label
    /// Whether a legend has to explain the label.
    let isLetter: Bool
    let speaker: PartyView
    /// Nil for counts and estimates.
    let kind: String?
    /// The speaker's, with the kind.
    let name: String
    let path: String
  }

  let marks: [Mark]
  let lines: [Line]
  /// From the lowest number up, at equal distances.
  let ticks: [Label]
  let unit: String?
  /// Where the lines of the scale begin, to the right of its numbers.
  let left: Int
  let start: String
  let end: String
  let middle: Label?
  let isPartial: Bool

  var legend: [Line] { lines.filter(\.isLetter) }
  var isDense: Bool { marks.count > Self.mostSparse }
  var hasBars: Bool { marks.contains { $0.top != $0.bottom && !$0.isOpen } }
  var hasOpenBars: Bool { marks.contains(where: \.isOpen) }
  var isContested: Bool {
    marks.contains { $0.statement.isContradicted && !$0.statement.first.isVoid }
  }
  var hasAhead: Bool { marks.contains { $0.statement.first.claim.kind.class == .notDone } }
  var hasVoid: Bool { marks.contains(where: \.statement.first.isVoid) }

  static let fields = Fields<RevisionChart>(
    "revision chart",
    [
      .list("marks", "the statements, by date") { $0.marks },
      .list(
        "lines",
        "of speakers with several numbers, eight at most, as far as there is room to name them"
      ) { $0.lines },
      .list("legend", "the lines that are labelled with a letter") { $0.legend },
      .list("ticks", "the round numbers of the scale, each with its `place` from the top") {
        $0.ticks
      },
      .optionalText("unit", "what the numbers count, in the claims' words or the figure's") {
        $0.unit
      },
      .number("left", "where the lines of the scale begin, from the left") { Number($0.left) },
      .text("start", "the first date") { $0.start },
      .text("end", "the last date") { $0.end },
      .optionalRecord("middle", "a date about halfway, where there is room for it") { $0.middle },
      .bool("dense", "whether it has so many marks that open bars would hide them") { $0.isDense },
      .bool("bars", "whether a number's words allow several") { $0.hasBars },
      .bool("open_bars", "whether some words set no bound on one side") { $0.hasOpenBars },
      .bool("contested", "whether sources contradict each other about some") { $0.isContested },
      .bool("ahead", "whether there are forecasts, plans, demands or limits") { $0.hasAhead },
      .bool("void", "whether some were withdrawn or replaced") { $0.hasVoid },
      .bool(
        "partial", "whether statements without a day, or of another scope or unit, are left out"
      ) {
        $0.isPartial
      },
    ])
}

extension RevisionChart.Label: TemplateRecord {
  static let fields = Fields<RevisionChart.Label>(
    "axis label",
    [
      .text("words", "its words") { $0.words },
      .number("place", "its middle, from the left or the top") { Number($0.place) },
    ])
}

extension RevisionChart.Mark: TemplateRecord {
  static let fields = Fields<RevisionChart.Mark>(
    "revision mark",
    [
      .record("statement", "what it is the mark of") { $0.statement },
      .number("x", "its time, from the left") { Number($0.x) },
      .number("y", "its number, from the top") { Number($0.y) },
      .number("top", "the most that its words allow, or the tip of an arrow") { Number($0.top) },
      .number("bottom", "the least that its words allow, likewise") { Number($0.bottom) },
      .bool("open", "whether its words set no bound on one side") { $0.isOpen },
    ])
}

extension RevisionChart.Line: TemplateRecord {
  static let fields = Fields<RevisionChart.Line>(
    "revision line",
    [
      .text("label", "whose it is, and of which kind; or a letter, where there is no room for that")
      {
        $0.label.words
      },
      .text("anchor", "`start`, `middle` or `end`: what of the label is at its place") {
        $0.label.anchor.rawValue
      },
      .optionalText("language", "BCP 47 tag of the label, where it isn't the page's") {
        $0.isLetter || $0.kind != nil ? nil : $0.speaker.language
      },
      .record("speaker", "whose numbers it connects") { $0.speaker },
      .optionalText("kind", "the kind of its claims in words, unless these are counts or estimates")
      { $0.kind },
      .text("path", "the line as SVG writes it") { $0.path },
      .number("x", "where its label is, from the left") { Number($0.label.x) },
      .number("y", "the label's baseline, from the top") { Number($0.label.y) },
    ])
}

extension EDTFDate {
  /// The last that it reaches, or the first where its end is open; nil where nothing is known.
  fileprivate var lastPoint: Point? {
    switch extent {
    case .at(let point), .between(_, let point), .until(let point), .since(let point): point
    case .unknown: nil
    }
  }
}

extension RevisionChart {
  /// The field of the drawing between the lowest and the highest number of its scale, and the last
  /// date.
  private static let field = (top: 36, bottom: 216, right: 452)
  /// How long the arrow of a number without a bound is, and where it ends at the latest.
  private static let arrow = 26
  private static let edge = (top: 10, bottom: 228)
  private static let width = 480
  private static let mostLines = 8
  /// Between dates of the axis.
  private static let space = 18
  private static let mostSparse = 60
  /// Up to so many points, one that no line connects with another is named, too.
  private static let mostNamed = 24

  /// Of the statements of one scope, in a unit that converts to that of `main`; nil where these have
  /// fewer than two dates.
  init?(_ statements: [StatementView], like main: StatementView?) {
    guard let main, let first = main.first.reading,
      let unit = first.quantity.map({ _ in first.printed?.unit })
    else { return nil }
    let numbers = statements.filter { $0.first.claim.scope == main.first.claim.scope }
    let found = numbers.compactMap { Dated($0, first, unit) }
    guard let low = found.map(\.value).min(), let high = found.map(\.most).max(),
      let scale = ChartScale(from: low, to: high),
      let start = found.min(by: { $0.minute < $1.minute }),
      let end = found.max(by: { $0.minute < $1.minute }), start.isBefore(end)
    else { return nil }
    let words = main.first.words
    let numerals = scale.ticks.map { words.number($0).text }
    // Digits are wider than most letters.
    let left = (numerals.map(LineLabels.width).max() ?? 0) * 10 / 9 + 6
    let place = Place(scale: scale, left: left + 10, start: start.minute, end: end.minute)
    let marks = found.map { Self.mark($0, place) }
    // What no longer holds is drawn last, so that its stroke is seen.
    let drawn = Self.distinct(marks)
    self.marks =
      drawn.filter { !$0.statement.first.isVoid } + drawn.filter(\.statement.first.isVoid)
    let unitName = first.unitName(of: unit, in: words)
    lines = Self.lines(marks, like: main, left: left, unit: unitName, words)
    isPartial = found.count < statements.count
    ticks = zip(scale.ticks, numerals).map { Label(words: $1, place: place.y($0)) }
    self.unit = unitName
    self.left = left
    let date = { (dated: Dated) in dated.date.words(.short, in: words) }
    (self.start, self.end) = (date(start), date(end))
    middle = Self.middle(
      found.map { Label(words: date($0), place: place.x($0.minute)) },
      between: place.left + LineLabels.width(self.start),
      and: Self.field.right - LineLabels.width(self.end))
  }

  /// What looks the same in one place is drawn once.
  private static func distinct(_ marks: [Mark]) -> [Mark] {
    struct Look: Hashable {
      let places: [Int]
      let states: [Bool]
    }
    var seen: Set<Look> = []
    return marks.filter { mark in
      let claim = mark.statement.first
      let states = [
        claim.isVoid, mark.statement.isContradicted, claim.claim.kind.class == .notDone,
        mark.isOpen,
      ]
      return seen.insert(Look(places: [mark.x, mark.y, mark.top, mark.bottom], states: states))
        .inserted
    }
  }

  /// The date nearest the middle that has room between those at the ends.
  private static func middle(_ dates: [Label], between low: Int, and high: Int) -> Label? {
    let middle = (low + high) / 2
    return dates.filter {
      let half = LineLabels.width($0.words) / 2
      return low + space <= $0.place - half && $0.place + half <= high - space
    }.min { abs($0.place - middle) < abs($1.place - middle) }
  }

  /// A statement with a date and a number in the chart's unit.
  private struct Dated {
    let statement: StatementView
    let date: EDTFDate
    /// Since 1970: its last time, or the noon of its last day.
    let minute: Int
    let value: Rational
    let maximum: Rational?
    let interval: Quantity.Interval

    init?(_ statement: StatementView, _ first: ClaimReading, _ unit: MeasureUnit?) {
      guard let reading = statement.first.reading, let quantity = reading.quantity,
        quantity.unit != nil || reading.unit == first.unit,
        let converted = quantity.converted(to: unit), let value = converted.value,
        let interval = converted.interval, let date = statement.first.claim.asOf,
        let point = date.lastPoint
      else { return nil }
      self.statement = statement
      self.date = date
      minute = point.last.number * 1440 + (point.minute ?? 720)
      self.value = value
      maximum = converted.maximum
      self.interval = interval
    }

    var most: Rational { maximum ?? value }

    /// Whether another is of a later day, or of a later time where both have one.
    func isBefore(_ other: Dated) -> Bool {
      let haveTimes = date.lastPoint?.minute != nil && other.date.lastPoint?.minute != nil
      return haveTimes ? minute < other.minute : minute / 1440 < other.minute / 1440
    }
  }

  /// Where numbers and times are in the drawing.
  private struct Place {
    let scale: ChartScale
    let left: Int
    let start: Int
    let end: Int

    func y(_ number: Rational) -> Int {
      let (top, bottom) = (field.top, field.bottom)
      return bottom - number.position(from: scale.low, to: scale.high, steps: bottom - top)
    }

    func x(_ minute: Int) -> Int { left + (minute - start) * (field.right - left) / (end - start) }
  }

  private static func mark(_ dated: Dated, _ place: Place) -> Mark {
    let y = place.y(dated.value)
    return Mark(
      statement: dated.statement, x: place.x(dated.minute), y: y,
      top: dated.interval.upper.map(place.y) ?? max(y - arrow, edge.top),
      bottom: dated.interval.lower.map(place.y) ?? min(y + arrow, edge.bottom),
      isOpen: dated.interval.upper == nil || dated.interval.lower == nil)
  }

  /// The points of one speaker's line, by date.
  private typealias Points = [(mark: Mark, speaker: PartyView)]

  /// Lines connect what one speaker says of one class and scope and still holds; that with the figure's
  /// answer first, then those with a contradicted number, then those with most numbers. Where there are
  /// few numbers, a single one is a line's only point.
  private static func points(_ marks: [Mark], like main: StatementView) -> [Points] {
    func rank(_ line: Points) -> Int {
      if line.contains(where: { $0.mark.statement.first.url == main.first.url }) { return 0 }
      return line.contains { $0.mark.statement.isContradicted } ? 1 : 2
    }
    struct Key: Hashable {
      let speaker: String
      let kind: ClaimKind.Class
      let scope: String?
    }
    var order: [Key] = []
    var points: [Key: Points] = [:]
    for mark in marks where !mark.statement.first.isVoid {
      for speaker in mark.statement.speakers {
        let claim = mark.statement.first.claim
        let key = Key(speaker: speaker.title, kind: claim.kind.class, scope: claim.scope)
        if points[key] == nil { order.append(key) }
        points[key, default: []].append((mark, speaker))
      }
    }
    return order.compactMap { points[$0] }.enumerated()
      .filter { _, line in
        marks.count <= mostNamed || line.contains { $0.mark.x != line[0].mark.x }
      }
      .sorted {
        (rank($0.element), $1.element.count, $0.offset)
          < (rank($1.element), $0.element.count, $1.offset)
      }
      .map { $0.element.sorted { $0.mark.x < $1.mark.x } }
  }

  private static func lines(
    _ marks: [Mark], like main: StatementView, left: Int, unit: String?, _ words: Words
  ) -> [Line] {
    let all = points(marks, like: main).prefix(mostLines)
    let paths = all.map { line in line.map { (x: $0.mark.x, y: $0.mark.y) } }
    var labels = LineLabels(
      x: min(left, width)...width, y: edge.top...edge.bottom, unit: unit, paths: paths,
      marks: marks.map { (($0.x, $0.y), min($0.top, $0.bottom)...max($0.top, $0.bottom)) },
      isDense: marks.count > mostSparse)
    return zip(all, paths).compactMap { line, path in
      let end = line[line.count - 1]
      let claim = end.mark.statement.first.claim
      let kind = claim.kind.class == .done ? nil : words.name(of: claim.kind)
      let name =
        end.speaker.title
        + (kind.map { words[.space] + words.text(.bracketed, ["text": $0]) } ?? "")
      guard let (label, isLetter) = labels.label(name, along: path) else { return nil }
      return Line(
        label: label, isLetter: isLetter, speaker: end.speaker, kind: kind, name: name,
        path: "M" + path.map { "\($0.x) \($0.y)" }.joined(separator: "L"))
    }
  }
}
