internal import CCMark

/// Sets marks and annotations onto the inlines of one container.
///
/// All ranges are of the raw text. Text nodes are first cut wherever something begins or ends, so
/// that what follows handles whole nodes only.
struct InlineDresser {
  /// What stands in a hole.
  enum Content {
    case nothing
    case text(ArraySlice<UInt8>)
    case html([UInt8])
  }

  private struct Leaf {
    let node: Node
    let range: Range<Int>
  }

  private let container: Node
  /// Nodes without nodes in them, in order.
  private var leaves: [Leaf] = []
  /// The text each node covers; a node's user data is its index here, plus one.
  private var ranges: [Range<Int>] = []

  init(container: Node) {
    self.container = container
    collect()
  }

  /// Fills the holes, then wraps the annotated ranges.
  mutating func dress(
    holes: ArraySlice<Outline.Hole>, shown: (Outline.Hole) -> Content,
    annotations: ArraySlice<Annotation>
  ) {
    var end = 0
    let wraps = annotations.map { annotation in
      let range = rawRange(of: annotation.range, holes)
      defer { end = max(end, range.upperBound) }
      return (max(end, range.lowerBound)..<max(end, range.upperBound), annotation)
    }
    var cuts: [Int] = []
    for hole in holes { cuts += [hole.raw.lowerBound, hole.raw.upperBound] }
    for (range, _) in wraps { cuts += [range.lowerBound, range.upperBound] }
    cuts.sort()
    cut(at: cuts)
    fill(holes, shown)
    wrap(wraps)
  }

  private mutating func collect() {
    var offset = 0
    var open: [(index: Int, start: Int)] = []
    for (node, isEntering) in NodeWalk(below: container) {
      guard isEntering else {
        if isInner(node), let last = open.popLast() { ranges[last.index] = last.start..<offset }
        continue
      }
      if isInner(node) {
        open.append((ranges.count, offset))
        setRange(offset..<offset, of: node)
      } else {
        let start = offset
        offset += textCount(node)
        setRange(start..<offset, of: node)
        leaves.append(Leaf(node: node, range: start..<offset))
      }
    }
  }

  private func isInner(_ node: Node) -> Bool {
    switch node.type {
    case CMARK_NODE_EMPH, CMARK_NODE_STRONG, CMARK_NODE_LINK, CMARK_NODE_IMAGE: true
    default: false
    }
  }

  private func textCount(_ node: Node) -> Int {
    switch node.type {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE: node.literal.count
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: 1
    default: 0
    }
  }

  private mutating func setRange(_ range: Range<Int>, of node: Node) {
    ranges.append(range)
    cmark_node_set_user_data(node.pointer, UnsafeMutableRawPointer(bitPattern: ranges.count))
  }

  private func range(of node: Node) -> Range<Int>? {
    let index = Int(bitPattern: cmark_node_get_user_data(node.pointer))
    return index > 0 ? ranges[index - 1] : nil
  }

  /// A range of the shown text as range of the raw text; what begins or ends within a hole's shown
  /// words takes the whole hole.
  private func rawRange(of range: Range<Int>, _ holes: ArraySlice<Outline.Hole>) -> Range<Int> {
    var start = range.lowerBound
    let next = holes.partitioningIndex { $0.shown.upperBound > range.lowerBound }
    if next < holes.endIndex, holes[next].shown.lowerBound < start {
      start = holes[next].raw.lowerBound
    } else if next > holes.startIndex {
      start += holes[next - 1].raw.upperBound - holes[next - 1].shown.upperBound
    }
    var end = range.upperBound
    let behind = holes.partitioningIndex { $0.shown.lowerBound >= range.upperBound }
    if behind > holes.startIndex {
      let last = holes[behind - 1]
      end = last.raw.upperBound + max(0, end - last.shown.upperBound)
    }
    return start..<max(start, end)
  }

  /// Cuts text nodes at offsets, which ascend.
  private mutating func cut(at offsets: [Int]) {
    var cutLeaves: [Leaf] = []
    cutLeaves.reserveCapacity(leaves.count + offsets.count)
    var rest = offsets[...]
    for leaf in leaves {
      while let next = rest.first, next <= leaf.range.lowerBound { rest.removeFirst() }
      guard leaf.node.type == CMARK_NODE_TEXT, let next = rest.first, next < leaf.range.upperBound
      else {
        cutLeaves.append(leaf)
        continue
      }
      let text = Array(leaf.node.literal)
      var start = leaf.range.lowerBound
      while start < leaf.range.upperBound {
        while let next = rest.first, next <= start { rest.removeFirst() }
        let end = min(rest.first ?? leaf.range.upperBound, leaf.range.upperBound)
        let part = text[start - leaf.range.lowerBound..<end - leaf.range.lowerBound]
        if let node = Node.text(part) {
          node.insertBefore(leaf.node)
          setRange(start..<end, of: node)
          cutLeaves.append(Leaf(node: node, range: start..<end))
        }
        start = end
      }
      leaf.node.remove()
    }
    leaves = cutLeaves
  }

  private mutating func fill(_ holes: ArraySlice<Outline.Hole>, _ shown: (Outline.Hole) -> Content)
  {
    var filled: [Leaf] = []
    filled.reserveCapacity(leaves.count)
    var rest = holes
    for leaf in leaves {
      while let hole = rest.first, hole.raw.upperBound <= leaf.range.lowerBound {
        rest.removeFirst()
      }
      guard let hole = rest.first, hole.raw.lowerBound <= leaf.range.lowerBound,
        leaf.range.upperBound <= hole.raw.upperBound, !leaf.range.isEmpty
      else {
        filled.append(leaf)
        continue
      }
      if leaf.range.lowerBound == hole.raw.lowerBound, let node = node(for: shown(hole)) {
        node.insertBefore(leaf.node)
        setRange(hole.raw, of: node)
        filled.append(Leaf(node: node, range: hole.raw))
      }
      leaf.node.remove()
    }
    leaves = filled
  }

  private func node(for content: Content) -> Node? {
    switch content {
    case .nothing: nil
    case .text(let text): Node.text(text)
    case .html(let html): Node.customInline(open: html, close: [])
    }
  }

  private func wrap(_ wraps: [(range: Range<Int>, annotation: Annotation)]) {
    var index = 0
    for (range, annotation) in wraps {
      while index < leaves.count, leaves[index].range.lowerBound < range.lowerBound { index += 1 }
      while index < leaves.count, leaves[index].range.lowerBound < range.upperBound,
        leaves[index].range.upperBound <= range.upperBound
      {
        let end = wrapPart(from: leaves[index].node, range, annotation)
        index += 1
        while index < leaves.count, leaves[index].range.upperBound <= end { index += 1 }
      }
    }
  }

  /// Wraps as much as stands side by side from a leaf on; gives where that ends.
  private func wrapPart(from leaf: Node, _ range: Range<Int>, _ annotation: Annotation) -> Int {
    var first = leaf
    while let parent = first.parent, parent != container, let covered = self.range(of: parent),
      range.lowerBound <= covered.lowerBound, covered.upperBound <= range.upperBound
    {
      first = parent
    }
    guard
      let wrapper = Node.customInline(open: annotation.open, close: annotation.close)
    else { return range.upperBound }
    wrapper.insertBefore(first)
    var end = range.lowerBound
    while let next = wrapper.next, let covered = self.range(of: next),
      covered.upperBound <= range.upperBound
    {
      wrapper.append(next)
      end = covered.upperBound
    }
    return end
  }
}
