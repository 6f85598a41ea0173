internal import CCMark

/// The block quotes and list items of a text, each with what a line within it must begin with.
struct Containers {
  private struct Container {
    /// In `containers`; -1 for none.
    let parent: Int
    /// Columns that a list item's further lines are indented by; nil for a block quote.
    let indent: Int?
    let firstLine: Int
    /// After its own prefix on its first line.
    let start: LineCursor
  }

  private var containers: [Container] = []

  /// Adds a block quote or list item within `parent` and gives its index.
  mutating func add(_ node: Node, in parent: Int, text: [UInt8], lines: LineIndex) -> Int {
    let line = node.startLine
    var cursor: LineCursor
    if parent >= 0, containers[parent].firstLine == line {
      cursor = containers[parent].start
    } else {
      cursor = LineCursor(line: lines.content(of: line))
      _ = pass(chain(to: parent), &cursor, text)
    }
    var indent: Int?
    if node.type == CMARK_NODE_BLOCK_QUOTE {
      _ = cursor.passQuote(in: text)
    } else {
      indent = cursor.passMarker(in: text)
    }
    containers.append(
      Container(parent: parent, indent: indent, firstLine: line, start: cursor))
    return containers.count - 1
  }

  /// A container and all around it, outermost first.
  func chain(to container: Int) -> [Int] {
    var chain: [Int] = []
    var index = container
    while index >= 0 {
      chain.append(index)
      index = containers[index].parent
    }
    chain.reverse()
    return chain
  }

  /// Where the text of a further line of a block within the containers begins. `isLazy`: whether
  /// some container's prefix is missing (CommonMark: lazy continuation line).
  func contentStart(
    line: Range<Int>, in chain: [Int], text: [UInt8]
  ) -> (cursor: LineCursor, isLazy: Bool) {
    var cursor = LineCursor(line: line)
    let isLazy = !pass(chain, &cursor, text)
    return (cursor, isLazy)
  }

  /// Passes the containers' prefixes; false at the first that is missing.
  private func pass(_ chain: [Int], _ cursor: inout LineCursor, _ text: [UInt8]) -> Bool {
    for index in chain {
      let passes =
        if let indent = containers[index].indent {
          cursor.passIndent(of: indent, in: text)
        } else {
          cursor.passQuote(in: text)
        }
      guard passes else { return false }
    }
    return true
  }
}
