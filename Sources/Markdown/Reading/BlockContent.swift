internal import CCMark
internal import Support

/// The text of one leaf block as cmark's inline parser gets it: its lines without the prefixes of
/// the containers around them, joined by `\n`.
struct BlockContent {
  private(set) var bytes: [UInt8] = []
  /// From the text's bytes to those of the file.
  private(set) var map = SourceMap()
  /// Where each line starts in `bytes`, and whether it is a lazy continuation.
  private(set) var lines: [(start: Int, isLazy: Bool)] = []

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
    map.removeAll()
  }

  mutating func append(_ added: some Sequence<UInt8>, _ range: Range<Int>, of map: SourceMap) {
    bytes.append(contentsOf: added)
    self.map.append(range, of: map)
  }

  /// Adds bytes that represent a range of the file.
  mutating func append(_ added: some Sequence<UInt8>, count: Int, at source: Range<Int>) {
    bytes.append(contentsOf: added)
    map.append(bytes: count, at: source, isVerbatim: false)
  }

  /// Reads the text of a paragraph or a heading of cmark's tree.
  mutating func readBlock(
    _ node: Node, in container: Int, _ containers: Containers, _ prepared: PreparedText,
    _ index: LineIndex
  ) {
    let first = node.startLine
    let column = max(0, node.startColumn - 1)
    let isHeading = node.type == CMARK_NODE_HEADING
    if isHeading, node.endLine <= first {
      return readHeading(line: index.content(of: first), from: column, prepared)
    }
    readLines(
      first...max(first, node.endLine), from: column, in: container, containers, prepared, index)
    if isHeading { dropUnderline() }
  }

  /// Where the text goes on after the link reference definitions it begins with.
  var definitionsEnd: Int {
    bytes.first == .openBracket ? LinkScanner(text: bytes).pastDefinitions() : 0
  }

  /// Reads the lines of a paragraph that starts on line `first`, at a byte of that line.
  private mutating func readLines(
    _ numbers: ClosedRange<Int>, from firstByte: Int, in container: Int,
    _ containers: Containers, _ prepared: PreparedText, _ index: LineIndex
  ) {
    removeAll()
    let text = prepared.bytes
    let chain = numbers.count > 1 ? containers.chain(to: container) : []
    var previousEnd = 0
    for number in numbers {
      let line = index.content(of: number)
      var start = min(line.lowerBound + firstByte, line.upperBound)
      var padding = 0
      var isLazy = false
      if number > numbers.lowerBound {
        let found = containers.contentStart(line: line, in: chain, text: text)
        isLazy = found.isLazy
        start = isLazy ? found.cursor.offset : found.cursor.indentation(in: text).offset
        if isLazy, found.cursor.isWithinTab {
          padding = 4 - found.cursor.column % 4
          start += 1
        }
        append([.newline], count: 1, at: prepared.source(of: previousEnd..<start))
      }
      lines.append((bytes.count, isLazy))
      append(
        repeatElement(.space, count: padding), count: padding,
        at: prepared.source(of: start..<start))
      append(text[start..<line.upperBound], start..<line.upperBound, of: prepared.map)
      previousEnd = line.upperBound
    }
  }

  /// Reads the text between the `#` of an ATX heading, which begins at a byte of its line.
  private mutating func readHeading(
    line: Range<Int>, from firstByte: Int, _ prepared: PreparedText
  ) {
    removeAll()
    let text = prepared.bytes
    var start = min(line.lowerBound + firstByte, line.upperBound)
    var end = line.upperBound
    while start < end, text[start] == UInt8(ascii: "#") { start += 1 }
    while start < end, text[start].isSpaceOrTab { start += 1 }
    while end > start, text[end - 1].isSpace { end -= 1 }
    var hashes = end
    while hashes > start, text[hashes - 1] == UInt8(ascii: "#") { hashes -= 1 }
    if hashes == start || text[hashes - 1].isSpaceOrTab { end = hashes }
    while end > start, text[end - 1].isSpace { end -= 1 }
    lines.append((0, false))
    append(text[start..<end], start..<end, of: prepared.map)
  }

  /// Drops the underline of a setext heading and what follows it.
  ///
  /// cmark's last line of such a heading may be one too many.
  private mutating func dropUnderline() {
    for index in lines.indices.dropFirst().reversed() where !lines[index].isLazy {
      let start = lines[index].start
      let end = bytes[start...].firstIndex(of: .newline) ?? bytes.count
      guard isUnderline(bytes[start..<end]) else { continue }
      bytes.removeSubrange((start - 1)...)
      lines.removeSubrange(index...)
      return
    }
  }

  private func isUnderline(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, first == UInt8(ascii: "=") || first == UInt8(ascii: "-") else {
      return false
    }
    return line.drop { $0 == first }.allSatisfy(\.isSpaceOrTab)
  }
}
