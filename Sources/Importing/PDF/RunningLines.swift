import Support

/// Lines at the top or at the bottom of a PDF's pages that it repeats, or that a browser prints there: headers,
/// footers, page numbers.
struct RunningLines {
  /// For each page its running lines, from top to bottom, and the page without them.
  private(set) var pages: [(running: [String], rest: PDFPage)] = []

  init(_ all: [PDFPage], titled title: String? = nil) {
    let edges = all.map(Self.edges)
    let heights = all.flatMap(\.words).map(\.height).sorted()
    let size = heights.isEmpty ? 0 : heights[heights.count / 2]
    var counts: [String: Int] = [:]
    for page in edges {
      let keys = Set(page.joined().flatMap(\.segments).map { Self.key($0, size) })
      for key in keys { counts[key, default: 0] += 1 }
    }
    // Left pages and right ones may have different headers.
    let enough = max(2, all.count / 3)
    let isRepeated = { (line: PDFLine) in
      line.segments.allSatisfy { counts[Self.key($0, size), default: 0] >= enough }
    }
    pages = zip(all, edges).enumerated().map { index, found in
      let (page, edges) = found
      let own = PrintedLine(page: index + 1, of: all.count, title: title ?? "", size: size)
      let running = edges.flatMap {
        Self.apart($0, of: page) { isRepeated($0) || own.isOne($0) }
      }
      let boxes = running.flatMap(\.words)
      var rest = page
      rest.words = page.words.filter { word in
        !boxes.contains { $0.top == word.top && $0.left == word.left && $0.text == word.text }
      }
      return (running.flatMap(\.segments).map(\.text), rest)
    }
  }

  /// The lines in a page's margins, at most three in either, from the outermost inwards.
  private static func edges(of page: PDFPage) -> [[PDFLine]] {
    let lines = PDFLine.lines(of: page.words)
    let top = lines.prefix(3).prefix(while: page.isHead)
    let bottom = lines.dropFirst(top.count).suffix(3).reversed().prefix(while: page.isFoot)
    return [Array(top), Array(bottom)]
  }

  /// Those of the outermost lines that run and have room between them and the text.
  private static func apart(
    _ edge: [PDFLine], of page: PDFPage, _ runs: (PDFLine) -> Bool
  ) -> [PDFLine] {
    var running = Array(edge.prefix(while: runs))
    while let last = running.last {
      let isTop = last.bottom < page.height / 2
      let inner = page.words.filter { isTop ? $0.middle > last.bottom : $0.middle < last.top }
      let room = inner.map { isTop ? $0.top - last.bottom : last.top - $0.bottom }.min()
      guard let room, room < last.height * 0.5 else { break }
      running.removeLast()
    }
    return running
  }

  /// What is the same on each page: the words, with one sign for each number, and which edge it is at. In
  /// letters larger than the text's, of a size, `Part 2` and `Part 3` are headings.
  private static func key(_ line: PDFLine, _ size: Double) -> String {
    var key = ""
    let isLarge = line.height >= size * 1.15
    for letter in line.text {
      if isLarge || !letter.isNumber {
        key.append(letter)
      } else if key.last != "0" {
        key.append("0")
      }
    }
    return "\(Int(line.middle / 6)) \(key)"
  }
}

extension PDFLine {
  fileprivate var middle: Double { (top + bottom) / 2 }
}
