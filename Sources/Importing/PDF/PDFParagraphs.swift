/// The paragraphs of a PDF, each the lines that are read one after the other.
struct PDFParagraphs {
  struct Paragraph {
    var lines: [PDFLine]
    /// From 0.
    let page: Int
    /// Whether its last line leaves no room for another word.
    fileprivate var isFull: Bool
  }

  private(set) var all: [Paragraph] = []
  /// From one line's foot to the next one's, in their height: what is usual within paragraphs.
  private let pitch: Double

  init(_ pages: [PDFPage]) {
    let regions = pages.map { page in
      PDFColumns(page.words).regions.map { words in
        PDFLine.lines(of: words).flatMap { page.isHead($0) || page.isFoot($0) ? $0.segments : [$0] }
      }
    }
    pitch = Self.pitch(of: regions.flatMap(\.self))
    for (page, regions) in regions.enumerated() {
      for lines in regions { add(lines, page) }
    }
  }

  private static func pitch(of regions: [[PDFLine]]) -> Double {
    let steps = regions.flatMap { lines in
      zip(lines, lines.dropFirst()).filter { isAlike($0, $1) }
        .map { ($1.foot - $0.foot) / max($0.height, 0.1) }
    }.filter { $0 < 3 }.sorted()
    return steps.isEmpty ? 1.2 : steps[steps.count / 3]
  }

  /// Whether two lines are in letters of about the same size.
  private static func isAlike(_ one: PDFLine, _ other: PDFLine) -> Bool {
    abs(one.height - other.height) <= 0.12 * max(one.height, other.height)
  }

  private mutating func add(_ lines: [PDFLine], _ page: Int) {
    let right = lines.map(\.right).max() ?? 0
    let left = lines.map(\.left).min() ?? 0
    for (index, line) in lines.enumerated() {
      let goesOn =
        index > 0
        ? isNext(lines[index - 1], line, left)
        : all.last.map { Self.isCut($0.lines, line) } ?? false
      let isFull = { (next: PDFLine) in
        lines[index].right + line.height * 0.25 + (next.words.first.map(Self.width) ?? 0)
          > right - line.height * 0.3
      }
      let next = index + 1 < lines.count ? lines[index + 1] : line
      let last = all.count - 1
      if last >= 0, all[last].isFull, goesOn {
        all[last].lines.append(line)
        all[last].isFull = isFull(next)
      } else {
        all.append(Paragraph(lines: [line], page: page, isFull: isFull(next)))
      }
    }
  }

  /// How wide what can't be parted from a line's first letter is.
  private static func width(of word: PDFWord) -> Double {
    let letters = Double(max(word.text.count, 1))
    return PDFText.isUnspaced(word.text.first)
      ? (word.right - word.left) / letters : word.right - word.left
  }

  /// Whether a line of a column may go on with the next one.
  private func isNext(_ line: PDFLine, _ next: PDFLine, _ left: Double) -> Bool {
    let isIndented = next.left > line.left + line.height * 0.6 && line.left < left + line.height
    // A row of a table is a line by itself.
    let isRow = line.segments.count > 1 || next.segments.count > 1
    return Self.isAlike(line, next) && !isIndented && !isRow && !Self.beginsItem(next)
      && next.foot - line.foot <= pitch * line.height * 1.3
  }

  private static func beginsItem(_ line: PDFLine) -> Bool {
    guard let first = line.words.first?.text, line.words.count > 1 else { return false }
    return ["•", "–", "-", "▪", "◦", "·", "*", "■", "●"].contains(first)
  }

  /// Whether a column or a page ends within a sentence that the next one goes on with.
  private static func isCut(_ lines: [PDFLine], _ next: PDFLine) -> Bool {
    let last = lines[lines.count - 1]
    guard isAlike(last, next), let end = last.text.last(where: { !"»”\"’)」』".contains($0) }),
      let start = next.text.first(where: { !"«“\"‘(「『".contains($0) }), !".?!:;。？！：؟".contains(end)
    else { return false }
    // A single line may be a heading.
    return start.isLetter && (lines.count > 1 || start.isLowercase || !start.isCased)
      || start.isNumber && lines.count > 1
  }
}
