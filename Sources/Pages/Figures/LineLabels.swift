import Content

/// Where the lines of a chart are named: beside one of their points, where nothing else is drawn. A line
/// without room for its name has a letter at its end, which a legend explains.
struct LineLabels {
  /// A label's words at their baseline.
  struct Label {
    let words: String
    /// Of its left end, its middle or its right end, from the left.
    let x: Int
    let y: Int
    let anchor: Anchor
  }

  /// As SVG has it.
  enum Anchor: String {
    case start, middle, end
  }

  /// A point of the drawing.
  typealias Point = (x: Int, y: Int)

  /// What is drawn, with a little room around it.
  fileprivate struct Box {
    let x: ClosedRange<Int>
    let y: ClosedRange<Int>

    func meets(_ other: Box) -> Bool { x.overlaps(other.x) && y.overlaps(other.y) }
    func contains(_ point: Point) -> Bool { x.contains(point.x) && y.contains(point.y) }

    /// How far a point is from it; 0 within.
    func distance(to point: Point) -> Double {
      let across = max(x.lowerBound - point.x, point.x - x.upperBound, 0)
      let down = max(y.lowerBound - point.y, point.y - y.upperBound, 0)
      return Double(across * across + down * down).squareRoot()
    }
  }

  /// The room for a letter, in the size that narrow windows show, and for a line of them.
  static let letterWidth = 9
  private static let lineHeight = 18

  /// Between a label and what it names.
  private static let gap = 9
  /// How many times nearer to its own line a name must be than to any other point.
  private static let clarity = 1.5
  private static let longestName = 36

  private let field: Box
  /// Points with their bars, and the unit.
  private let marks: [Box]
  private let points: [Point]
  private var labels: [Box] = []
  private let paths: [[Point]]
  /// Whether there are so many points that no name could be read among them.
  private let isDense: Bool
  private var letters = 0

  /// `field` is where labels may be; `marks` are points with the ends of their bars.
  init(
    x: ClosedRange<Int>, y: ClosedRange<Int>, unit: String?, paths: [[Point]],
    marks: [(point: Point, bar: ClosedRange<Int>)], isDense: Bool
  ) {
    field = Box(x: x, y: y)
    self.paths = paths
    self.isDense = isDense
    points = marks.map(\.point)
    let boxes = marks.flatMap { mark in
      [
        Box(x: mark.point.x - 6...mark.point.x + 6, y: mark.point.y - 6...mark.point.y + 6),
        Box(x: mark.point.x - 4...mark.point.x + 4, y: mark.bar),
      ]
    }
    self.marks = boxes + (unit.map { [Box(x: 0...Self.width($0), y: 0...22)] } ?? [])
  }

  /// A letter of a script without spaces counts as two.
  static func width(_ text: String) -> Int {
    letterWidth * text.unicodeScalars.map { $0.value >= 0x2E80 ? 2 : 1 }.reduce(0, +)
  }

  /// Where a line is named, and whether by a letter; nil where there is no room even for that.
  mutating func label(_ name: String, along line: [Point]) -> (label: Label, isLetter: Bool)? {
    if !isDense, name.count <= Self.longestName {
      for label in Self.places(of: name, along: line)
      where take(label, of: line) { return (label, false) }
    }
    guard let end = line.last else { return nil }
    let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(letters)))
    for label in Self.places(of: letter, along: line) where take(label, of: line) {
      letters += 1
      return (label, true)
    }
    for step in [0, 1, -1] {
      let label = Label(
        words: letter, x: end.x + Self.gap, y: end.y + 5 + step * Self.lineHeight,
        anchor: .start)
      guard take(label, of: line, besidesMarks: false) else { continue }
      letters += 1
      return (label, true)
    }
    return nil
  }

  /// To the right of the line's end; then above and below each point, the last first.
  private static func places(of name: String, along line: [Point]) -> [Label] {
    guard let end = line.last else { return [] }
    return [Label(words: name, x: end.x + gap, y: end.y + 5, anchor: .start)]
      + line.reversed().flatMap { point in
        [point.y - gap - 1, point.y + gap + lineHeight - 4].flatMap { y in
          [
            Label(words: name, x: point.x + 6, y: y, anchor: .end),
            Label(words: name, x: point.x, y: y, anchor: .middle),
            Label(words: name, x: point.x - 6, y: y, anchor: .start),
          ]
        }
      }
  }

  /// Whether nothing was there, and the label now is.
  private mutating func take(
    _ label: Label, of line: [Point], besidesMarks: Bool = true
  ) -> Bool {
    let width = Self.width(label.words)
    let left =
      switch label.anchor {
      case .start: label.x
      case .middle: label.x - width / 2
      case .end: label.x - width
      }
    let box = Box(x: left...left + width, y: label.y - Self.lineHeight + 4...label.y + 3)
    guard field.x.contains(box.x.lowerBound), field.x.contains(box.x.upperBound),
      field.y.contains(box.y.lowerBound), field.y.contains(box.y.upperBound),
      !labels.contains(where: box.meets),
      !besidesMarks || !marks.contains(where: box.meets) && !paths.contains(where: box.isCrossed),
      !besidesMarks || isNearest(line, to: box)
    else { return false }
    labels.append(box)
    return true
  }

  /// Whether no reader could take a label to be another point's: none is nearly as near, or beside it.
  private func isNearest(_ line: [Point], to box: Box) -> Bool {
    let own = line.map(box.distance).min() ?? 0
    return !points.contains { point in
      let isBeside = box.y.contains(point.y)
      let least = max(Self.clarity * own, isBeside ? Double(3 * Self.letterWidth) : 0)
      return box.distance(to: point) < least && !line.contains { $0 == point }
    }
  }
}

extension LineLabels.Box {
  /// Whether a line goes through it, as far as steps of five show.
  fileprivate func isCrossed(by path: [LineLabels.Point]) -> Bool {
    zip(path, path.dropFirst()).contains { from, to in
      let steps = max(1, max(abs(to.x - from.x), abs(to.y - from.y)) / 5)
      return (0...steps).contains { step in
        contains(
          (
            x: from.x + (to.x - from.x) * step / steps,
            y: from.y + (to.y - from.y) * step / steps
          ))
      }
    }
  }
}
