internal import Support

/// A pipe table within the lines of a paragraph (GFM: tables).
struct TableLines {
  enum Alignment {
    case none, left, center, right
  }

  /// Index of the header's line.
  let header: Int
  /// One for each column.
  let columns: [Alignment]

  /// The first table among lines; the lines before its header are a paragraph, those after its
  /// delimiter row are all rows.
  init?(in content: BlockContent, from first: Int) {
    guard first + 1 < content.lines.count else { return nil }
    for index in first + 1..<content.lines.count {
      let line = content.bytes[content.range(ofLine: index)]
      guard let columns = Self.delimiterRow(line),
        content.cells(ofLine: index - 1).count == columns.count,
        line.contains(.bar) || content.bytes[content.range(ofLine: index - 1)].contains(.bar)
      else { continue }
      self.header = index - 1
      self.columns = columns
      return
    }
    return nil
  }

  /// Reads `| :-- | --- |`.
  private static func delimiterRow(_ line: ArraySlice<UInt8>) -> [Alignment]? {
    guard
      line.allSatisfy({
        $0 == .bar || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") || $0.isSpaceOrTab
      })
    else { return nil }
    var cells = line.split(separator: .bar, omittingEmptySubsequences: false)
      .map { $0.trimming(\.isSpace) }
    if cells.first?.isEmpty == true { cells.removeFirst() }
    if cells.last?.isEmpty == true { cells.removeLast() }
    guard !cells.isEmpty, line.contains(.bar) || line.contains(UInt8(ascii: ":")) else {
      return nil
    }
    var columns: [Alignment] = []
    for cell in cells {
      let isLeft = cell.first == UInt8(ascii: ":")
      let isRight = cell.count > 1 && cell.last == UInt8(ascii: ":")
      let dashes = cell.dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      columns.append(isLeft ? (isRight ? .center : .left) : (isRight ? .right : .none))
    }
    return columns
  }
}

extension BlockContent {
  /// A line without its ending.
  func range(ofLine index: Int) -> Range<Int> {
    let end = index + 1 < lines.count ? lines[index + 1].start - 1 : bytes.count
    return lines[index].start..<end
  }

  /// The cells of a table's line, trimmed, bars still escaped. A bar that separates a reference's words
  /// from its target separates no cells.
  func cells(ofLine index: Int) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    let line = range(ofLine: index)
    var start = line.lowerBound
    forEachBar(ofLine: index) { bar, reference in
      guard reference == nil else { return }
      cells.append(trimmed(start..<bar))
      start = bar + 1
    }
    if let first = cells.first, first.isEmpty { cells.removeFirst() }
    let last = trimmed(start..<line.upperBound)
    if !last.isEmpty { cells.append(last) }
    return cells
  }

  /// The references of a table's line whose bar is not escaped.
  func unescapedReferences(ofLine index: Int) -> [Range<Int>] {
    var references: [Range<Int>] = []
    forEachBar(ofLine: index) { _, reference in
      if let reference { references.append(reference) }
    }
    return references
  }

  /// Gives each bar that is not escaped, and the reference that it is in.
  private func forEachBar(ofLine index: Int, _ body: (Int, Range<Int>?) -> Void) {
    let line = range(ofLine: index)
    // After the `[[` that is open.
    var target: Int?
    var place = line.lowerBound
    while place < line.upperBound {
      switch bytes[place] {
      case .backslash: place += 1
      case UInt8(ascii: "`"), .closeBracket: target = nil
      case .openBracket:
        let isDouble = place + 1 < line.upperBound && bytes[place + 1] == .openBracket
        target = isDouble ? place + 2 : nil
        place += isDouble ? 1 : 0
      case .bar:
        let end = target.flatMap { reference(from: $0, bar: place, until: line.upperBound) }
        body(place, end.flatMap { end in target.map { $0 - 2..<end } })
        target = nil
      default: break
      }
      place += 1
    }
  }

  /// Where a reference ends whose target and bar are these; nil where it is none.
  private func reference(from target: Int, bar: Int, until end: Int) -> Int? {
    let isStop = { (byte: UInt8) in
      byte == .bar || byte == .openBracket || byte == .closeBracket || byte == UInt8(ascii: "`")
    }
    guard let close = bytes[bar + 1..<end].firstIndex(where: isStop), close + 1 < end,
      bytes[close] == .closeBracket, bytes[close + 1] == .closeBracket,
      !trimmed(target..<bar).isEmpty, !trimmed(bar + 1..<close).isEmpty
    else { return nil }
    return close + 2
  }

  /// A cell as a text of its own, its bars no longer escaped.
  func cell(_ range: Range<Int>) -> BlockContent {
    var cell = BlockContent()
    var start = range.lowerBound
    var place = start
    while place < range.upperBound {
      if bytes[place] == .backslash, place + 1 < range.upperBound {
        if bytes[place + 1] == .bar {
          cell.append(bytes[start..<place], start..<place, of: map)
          start = place + 1
        }
        place += 1
      }
      place += 1
    }
    cell.append(bytes[start..<range.upperBound], start..<range.upperBound, of: map)
    return cell
  }

  /// Some of the lines as a text of its own.
  func part(_ range: Range<Int>) -> BlockContent {
    var part = BlockContent()
    part.append(bytes[range], range, of: map)
    return part
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    bytes[range].trimming(\.isSpace).indices
  }
}
