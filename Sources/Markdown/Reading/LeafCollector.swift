internal import CCMark
internal import Support

/// Walks the blocks of a tree and lists its leaves, its numbered blocks and its tables.
struct LeafCollector {
  private(set) var leaves: [Leaf] = []
  private(set) var numbered: [Numbered] = []
  private(set) var tables: [Table] = []
  private(set) var snippets: [Snippet] = []
  private(set) var containers = Containers()
  private(set) var footnoteItems: [Node?]

  private let prepared: PreparedText
  private let lines: LineIndex
  private let footnotes: Footnotes
  private let mayHoldTables: Bool
  private var place = Leaf.Place()
  /// The locations to go back to after each container that is open.
  private var open: [Leaf.Place] = []
  private var content = BlockContent()

  init(prepared: PreparedText, lines: LineIndex, footnotes: Footnotes, mayHoldTables: Bool) {
    self.prepared = prepared
    self.lines = lines
    self.footnotes = footnotes
    self.mayHoldTables = mayHoldTables
    footnoteItems = Array(repeating: nil, count: footnotes.definitions.count)
  }

  mutating func collect(from root: Node) {
    var block = root.firstChild
    while let current = block {
      collectTopLevel(current)
      block = current.next
    }
  }

  private mutating func collectTopLevel(_ block: Node) {
    place.paragraph = 0
    if addTable(block, isTopLevel: true) { return }
    switch block.type {
    case CMARK_NODE_HEADING, CMARK_NODE_HTML_BLOCK: addLeaf(block)
    case CMARK_NODE_PARAGRAPH, CMARK_NODE_CODE_BLOCK:
      number(.node(block), block.startLine...max(block.startLine, block.endLine))
      addLeaf(block)
    case CMARK_NODE_LIST, CMARK_NODE_BLOCK_QUOTE:
      if !holdsFootnotesOnly(block) {
        number(.node(block), block.startLine...max(block.startLine, block.endLine))
      }
      collectInside(block)
    default: break
    }
  }

  private mutating func number(_ block: Numbered.Block, _ lines: ClosedRange<Int>) {
    numbered.append(Numbered(block: block, lines: lines))
    place.paragraph = numbered.count
  }

  private func holdsFootnotesOnly(_ list: Node) -> Bool {
    guard !footnotes.definitions.isEmpty, list.type == CMARK_NODE_LIST else { return false }
    var item = list.firstChild
    while let current = item {
      guard footnotes.index(of: current) != nil else { return false }
      item = current.next
    }
    return true
  }

  private mutating func collectInside(_ top: Node) {
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
      } else if !addTable(current, isTopLevel: false) {
        addLeaf(current)
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
    open.append(place)
    place.depth += 1
    guard node.type != CMARK_NODE_LIST else { return }
    if lines.count > 0 {
      place.container = containers.add(
        node, in: place.container, text: prepared.bytes, lines: lines)
    }
    if node.type == CMARK_NODE_BLOCK_QUOTE { place.isQuotation = true }
    if node.type == CMARK_NODE_ITEM, place.footnote == nil, let index = footnotes.index(of: node) {
      place.footnote = index
      place.paragraph = 0
      footnoteItems[index] = node
    }
  }

  private mutating func leave() {
    guard let last = open.popLast() else { return }
    let section = place.section
    place = last
    place.section = section
  }

  private mutating func addLeaf(_ node: Node) {
    switch node.type {
    case CMARK_NODE_HEADING:
      place.section += 1
      addLeaf(.node(node), .heading(level: node.headingLevel))
    case CMARK_NODE_PARAGRAPH: addLeaf(.node(node), .paragraph)
    case CMARK_NODE_CODE_BLOCK: addLeaf(.node(node), .code)
    case CMARK_NODE_HTML_BLOCK: addLeaf(.node(node), .html)
    default: break
    }
  }

  private mutating func addLeaf(_ origin: Leaf.Origin, _ kind: Leaf.Kind) {
    leaves.append(Leaf(origin: origin, kind: kind, place: place))
  }

  /// Adds the table that a block's lines hold; false if they hold none.
  private mutating func addTable(_ block: Node, isTopLevel: Bool) -> Bool {
    guard mayHoldTables, block.startLine < block.endLine,
      block.type == CMARK_NODE_PARAGRAPH || block.type == CMARK_NODE_HEADING
    else { return false }
    content.readBlock(block, in: place.container, containers, prepared, lines)
    guard content.bytes.place(of: .bar) != nil else { return false }
    let start = content.definitionsEnd
    let first = content.lines.partitioningIndex { $0.start >= start }
    guard let table = TableLines(in: content, from: first) else { return false }
    addTable(table, block, from: first, isTopLevel: isTopLevel)
    return true
  }

  private mutating func addTable(
    _ table: TableLines, _ block: Node, from first: Int, isTopLevel: Bool
  ) {
    var paragraph: Int?
    let header = block.startLine + table.header
    if first < table.header {
      let end = content.lines[table.header].start - 1
      let text =
        (content.bytes[..<end].dropFirst(content.lines[first].start).firstIndex { !$0.isSpace }
          ?? end)..<end
      paragraph = snippets.count
      if isTopLevel { number(.snippet(snippets.count), block.startLine...header - 1) }
      addSnippet(.paragraph(content.part(text)), .paragraph)
    }
    if isTopLevel {
      let last = max(header, block.startLine + content.lines.count - 1)
      number(.table(tables.count), header...last)
    }
    var rows = [addRow(table.header, upTo: table.columns.count)]
    var surplus: [Range<Int>] = []
    var unescaped = content.unescapedReferences(ofLine: table.header)
    for line in content.lines.indices.dropFirst(table.header + 2) {
      rows.append(addRow(line, upTo: table.columns.count))
      unescaped += content.unescapedReferences(ofLine: line)
      let others = content.cells(ofLine: line).dropFirst(table.columns.count)
      if let first = others.first, let last = others.last {
        surplus.append(content.map.source(of: first.lowerBound..<last.upperBound))
      }
    }
    tables.append(
      Table(
        node: block, number: isTopLevel ? place.paragraph : 0, columns: table.columns,
        surplus: surplus, unescaped: unescaped.map(content.map.source), rows: rows,
        paragraph: paragraph,
        endsWithRule: block.type == CMARK_NODE_HEADING && block.headingLevel == 2))
  }

  /// Adds a line's cells, those beyond the last column left out; gives their snippets.
  private mutating func addRow(_ line: Int, upTo count: Int) -> Range<Int> {
    let first = snippets.count
    for cell in content.cells(ofLine: line).prefix(count) {
      addSnippet(.cell(content.cell(cell)), .cell)
    }
    return first..<snippets.count
  }

  private mutating func addSnippet(_ snippet: Snippet, _ kind: Leaf.Kind) {
    addLeaf(.snippet(snippets.count), kind)
    snippets.append(snippet)
  }
}
