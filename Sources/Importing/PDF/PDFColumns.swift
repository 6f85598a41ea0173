/// The regions of a page that are read one after the other: a column each, and what is above, between
/// and below columns.
struct PDFColumns {
  private(set) var regions: [[PDFWord]] = []

  /// In the height of a line: the room between columns, and their width.
  private static let gutter = 0.8
  private static let width = 9.0
  private static let fewestLines = 4
  /// A page with more lines isn't looked at for columns.
  private static let mostLines = 1000

  private struct Gap {
    let start: Double
    let end: Double
    var size: Double { end - start }
  }

  init(_ words: [PDFWord]) {
    let lines = PDFLine.lines(of: words)
    guard lines.count <= Self.mostLines else {
      regions = [words]
      return
    }
    var plain: [PDFWord] = []
    var index = 0
    while index < lines.count {
      if let (end, gap) = Self.band(of: lines, from: index) {
        let inside = lines[index..<end].flatMap(\.words)
        regions += plain.isEmpty ? [] : [plain]
        plain = []
        regions += PDFColumns(inside.filter { $0.left < gap.end - 0.01 }).regions
        regions += PDFColumns(inside.filter { $0.left >= gap.end - 0.01 }).regions
        index = end
      } else {
        plain += lines[index].words
        index += 1
      }
    }
    regions += plain.isEmpty ? [] : [plain]
  }

  /// The lines from one on that all leave the same room free, with a column on either side of it.
  private static func band(of lines: [PDFLine], from start: Int) -> (end: Int, gap: Gap)? {
    var open = gaps(in: lines[start])
    var end = start + 1
    while end < lines.count {
      let next = gaps(in: lines[end])
      let both = open.flatMap { one in
        next.compactMap { other -> Gap? in
          let gap = Gap(start: max(one.start, other.start), end: min(one.end, other.end))
          return gap.size >= lines[end].height * gutter ? gap : nil
        }
      }
      // It may begin with lines of one side alone.
      guard both.contains(where: { $0.size < .infinity }) || end - start < fewestLines else {
        break
      }
      (open, end) = (both, end + 1)
    }
    let found = open.filter { parts(lines[start..<end], at: $0) }
    if let gap = found.max(by: { $0.size < $1.size }) { return (end, gap) }
    // What is below both columns, as a table or a list, may leave their gap free, too.
    let shorter = open.compactMap { gap -> (end: Int, gap: Gap)? in
      guard let last = lines[start..<end].lastIndex(where: { isOnBothSides($0, of: gap) }),
        parts(lines[start...last], at: gap)
      else { return nil }
      return (last + 1, gap)
    }
    return shorter.max { $0.end < $1.end }
  }

  private static func isOnBothSides(_ line: PDFLine, of gap: Gap) -> Bool {
    line.words.contains { $0.right <= gap.start + 0.01 }
      && line.words.contains { $0.left >= gap.end - 0.01 }
  }

  /// What a line leaves free, its ends included.
  private static func gaps(in line: PDFLine) -> [Gap] {
    var gaps: [Gap] = []
    var end = -Double.infinity
    for word in line.words {
      if word.left - end >= line.height * gutter { gaps.append(Gap(start: end, end: word.left)) }
      end = max(end, word.right)
    }
    return gaps + [Gap(start: end, end: .infinity)]
  }

  /// Whether there is running text on both sides: lines that fill their column. Cells of tables don't.
  private static func parts(_ lines: ArraySlice<PDFLine>, at gap: Gap) -> Bool {
    guard gap.size < .infinity else { return false }
    let words = lines.flatMap(\.words)
    let sides = [
      words.filter { $0.right <= gap.start + 0.01 }, words.filter { $0.left >= gap.end - 0.01 },
    ]
    return sides.allSatisfy { side in
      let own = PDFLine.lines(of: side)
      guard own.count >= fewestLines, let left = own.map(\.left).min(),
        let right = own.map(\.right).max()
      else { return false }
      let full = own.count { ($0.right - $0.left) * 10 >= (right - left) * 7 }
      return right - left >= own[0].height * width && full * 2 >= own.count
    }
  }
}
