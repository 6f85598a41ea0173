internal import CCMark
internal import Support

/// The line that begins a block of code between fences.
struct CodeFence {
  /// Its backticks or tildes.
  private let signs: String
  /// Of the file: its line.
  let source: Range<Int>
  /// Whether a line of such signs ends the block.
  private let isClosed: Bool

  /// What is to be reported of it.
  var problem: (message: String, fix: String)? {
    guard !isClosed else { return nil }
    return (
      "'\(signs)' begins code that the text doesn't close",
      "close it with '\(signs)' on a line of its own"
    )
  }

  /// Nil where the block is indented.
  init?(of node: Node, in parsed: borrowing ParsedText) {
    let bytes = parsed.prepared.bytes
    let line = parsed.lines.content(of: node.startLine)
    let start = min(line.lowerBound + max(0, node.startColumn - 1), line.upperBound)
    guard let sign = bytes[start..<line.upperBound].first, "`~".utf8.contains(sign) else {
      return nil
    }
    let signs = bytes[start..<line.upperBound].prefix { $0 == sign }
    guard signs.count > 2 else { return nil }
    self.signs = String(decoding: signs, as: UTF8.self)
    source = parsed.prepared.source(of: start..<line.upperBound)
    let last = bytes[parsed.lines.content(of: node.endLine)].drop { $0 != sign }
    isClosed =
      node.endLine > node.startLine && last.prefix { $0 == sign }.count >= signs.count
      && last.allSatisfy { $0 == sign || $0.isSpace }
  }
}
