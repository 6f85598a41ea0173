internal import CCMark

/// The lines of a text that code and HTML take, by number from 1.
struct LiteralLines {
  private var lines: Set<Int> = []

  init(of text: [UInt8]) {
    lines = CMarkDocument(parsing: text.span).read { root in
      var lines: Set<Int> = []
      for (node, isEntering) in NodeWalk(below: root) where isEntering {
        guard node.type == CMARK_NODE_CODE_BLOCK || node.type == CMARK_NODE_HTML_BLOCK,
          node.startLine <= node.endLine
        else { continue }
        lines.formUnion(node.startLine...node.endLine)
      }
      return lines
    }
  }

  func contains(_ line: Int) -> Bool { lines.contains(line) }
}
