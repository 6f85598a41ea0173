internal import CCMark
internal import Diagnostics

/// A text as cmark's tree with what the tree lacks: its numbered paragraphs and its inline
/// containers in order. Made anew for the outline and for each HTML, from the same bytes in the
/// same way, so that both count alike.
struct ParsedText: ~Copyable {
  let prepared: PreparedText
  let document: CMarkDocument
  /// Empty unless `needsLines`.
  let lines: LineIndex
  let containers: Containers
  /// Blocks without blocks in them, in document order.
  let leaves: [Leaf]
  /// Top-level blocks that have a number, ascending.
  let numbered: [Node]
  let footnotes: FootnoteLabels

  /// A block that holds no other.
  struct Leaf {
    let node: Node
    let kind: Kind
    /// 0 outside of any.
    let paragraph: Int
    let section: Int
    let isQuotation: Bool
    /// In `containers`; -1 for none.
    let container: Int

    enum Kind: Equatable {
      case heading(level: Int)
      case paragraph
      case code
      case html
    }

    var runKind: TextRun.Kind {
      if case .heading = kind { return .heading }
      return .paragraph
    }

    /// Whether it makes a run of text.
    var isRun: Bool {
      switch kind {
      case .heading, .paragraph: true
      case .code, .html: false
      }
    }
  }

  init(_ file: InputFile, body: Range<Int>, needsLines: Bool) {
    let prepared = PreparedText(file, body: body)
    let lines = LineIndex(needsLines ? prepared.bytes : [])
    self.prepared = prepared
    self.lines = lines
    footnotes = FootnoteLabels()
    document = CMarkDocument(parsing: prepared.bytes.span)
    var collector = LeafCollector(text: prepared.bytes, lines: lines, needsLines: needsLines)
    collector.collect(from: document.root)
    leaves = collector.leaves
    numbered = collector.numbered
    containers = collector.containers
  }
}

/// Walks the blocks of a tree.
private struct LeafCollector {
  let text: [UInt8]
  let lines: LineIndex
  let needsLines: Bool
  var leaves: [ParsedText.Leaf] = []
  var numbered: [Node] = []
  var containers = Containers()
  private var container = -1
  private var open: [(container: Int, isQuotation: Bool)] = []
  private var section = 0
  private var isQuotation = false

  init(text: [UInt8], lines: LineIndex, needsLines: Bool) {
    self.text = text
    self.lines = lines
    self.needsLines = needsLines
  }

  mutating func collect(from root: Node) {
    var block = root.firstChild
    while let current = block {
      collectTopLevel(current)
      block = current.next
    }
  }

  private mutating func collectTopLevel(_ block: Node) {
    switch block.type {
    case CMARK_NODE_HEADING: addLeaf(block, paragraph: 0)
    case CMARK_NODE_THEMATIC_BREAK: break
    case CMARK_NODE_HTML_BLOCK: addLeaf(block, paragraph: 0)
    case CMARK_NODE_PARAGRAPH, CMARK_NODE_CODE_BLOCK:
      numbered.append(block)
      addLeaf(block, paragraph: numbered.count)
    default:
      numbered.append(block)
      collectInside(block, paragraph: numbered.count)
    }
  }

  private mutating func collectInside(_ top: Node, paragraph: Int) {
    enter(top)
    var node = top.firstChild
    while let current = node {
      if current.isContainer {
        enter(current)
        if let child = current.firstChild {
          node = child
          continue
        }
        leave()
      } else {
        addLeaf(current, paragraph: paragraph)
      }
      node = following(current, within: top)
    }
    leave()
  }

  /// The next block that is not below `node`, leaving what ends before it.
  private mutating func following(_ node: Node, within top: Node) -> Node? {
    var node = node
    while node.next == nil {
      guard let parent = node.parent, parent != top else { return nil }
      leave()
      node = parent
    }
    return node.next
  }

  private mutating func enter(_ node: Node) {
    open.append((container, isQuotation))
    guard node.type != CMARK_NODE_LIST else { return }
    if needsLines {
      container = containers.add(node, in: container, text: text, lines: lines)
    }
    if node.type == CMARK_NODE_BLOCK_QUOTE { isQuotation = true }
  }

  private mutating func leave() {
    guard let last = open.popLast() else { return }
    container = last.container
    isQuotation = last.isQuotation
  }

  private mutating func addLeaf(_ node: Node, paragraph: Int) {
    let kind: ParsedText.Leaf.Kind
    switch node.type {
    case CMARK_NODE_HEADING:
      section += 1
      kind = .heading(level: node.headingLevel)
    case CMARK_NODE_PARAGRAPH: kind = .paragraph
    case CMARK_NODE_CODE_BLOCK: kind = .code
    case CMARK_NODE_HTML_BLOCK: kind = .html
    default: return
    }
    leaves.append(
      ParsedText.Leaf(
        node: node, kind: kind, paragraph: paragraph, section: section, isQuotation: isQuotation,
        container: container))
  }
}
