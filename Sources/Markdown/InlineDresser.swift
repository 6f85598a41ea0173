internal import CCMark

/// Sets marks and annotations onto the inlines of containers, one after the other.
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

    /// A node of a part of its text.
    func text(_ part: Range<Int>) -> Node? {
      let place = part.lowerBound - range.lowerBound..<part.upperBound - range.lowerBound
      return Node.text(UnsafeBufferPointer(rebasing: node.literal[place]))
    }
  }

  // Of the container at hand; kept, so that one dresser serves for many.

  /// Nodes without nodes in them, in order.
  private var leaves: [Leaf] = []
  /// The same once they are cut and filled.
  private var parts: [Leaf] = []
  /// The text each node covers; a node's user data is its index here, plus one.
  private var ranges: [Range<Int>] = []
  /// Where nodes are cut, ascending.
  private var cuts: [Int] = []
  private var wraps: [Range<Int>] = []
  private var open: [(index: Int, start: Int)] = []

  /// Fills the holes of a container, then wraps its annotated ranges.
  mutating func dress(
    _ container: Node, holes: ArraySlice<Outline.Hole>, shown: (Outline.Hole) -> Content,
    annotations: ArraySlice<Annotation>
  ) {
    collect(container)
    wraps.removeAll(keepingCapacity: true)
    cuts.removeAll(keepingCapacity: true)
    for hole in holes {
      cuts.append(hole.raw.lowerBound)
      cuts.append(hole.raw.upperBound)
    }
    var end = 0
    for annotation in annotations {
      let range = rawRange(of: annotation.range, holes)
      let wrap = max(end, range.lowerBound)..<max(end, range.upperBound)
      end = wrap.upperBound
      wraps.append(wrap)
      cuts.append(wrap.lowerBound)
      cuts.append(wrap.upperBound)
    }
    if !holes.isEmpty { cuts.sort() }
    cutAndFill(holes, shown)
    var leaf = 0
    for (range, annotation) in zip(wraps, annotations) {
      wrap(range, annotation, in: container, from: &leaf)
    }
  }

  private mutating func collect(_ container: Node) {
    leaves.removeAll(keepingCapacity: true)
    ranges.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    var offset = 0
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

  /// Cuts text nodes where a hole or a wrap begins or ends, and puts what is shown into the holes.
  private mutating func cutAndFill(
    _ holes: ArraySlice<Outline.Hole>, _ shown: (Outline.Hole) -> Content
  ) {
    parts.removeAll(keepingCapacity: true)
    var cut = 0
    var hole = holes.startIndex
    for leaf in leaves {
      let isText = leaf.node.type == CMARK_NODE_TEXT
      var isKept = false
      var start = leaf.range.lowerBound
      repeat {
        while cut < cuts.count, cuts[cut] <= start { cut += 1 }
        let isCut = isText && cut < cuts.count && cuts[cut] < leaf.range.upperBound
        let part = start..<(isCut ? cuts[cut] : leaf.range.upperBound)
        while hole < holes.endIndex, holes[hole].raw.upperBound <= start { hole += 1 }
        if hole < holes.endIndex, holes[hole].raw.lowerBound <= start, !part.isEmpty,
          part.upperBound <= holes[hole].raw.upperBound
        {
          if start == holes[hole].raw.lowerBound, let node = node(for: shown(holes[hole])) {
            insert(node, holes[hole].raw, before: leaf.node)
          }
        } else if part == leaf.range {
          parts.append(leaf)
          isKept = true
        } else if let node = leaf.text(part) {
          insert(node, part, before: leaf.node)
        }
        start = part.upperBound
      } while start < leaf.range.upperBound
      if !isKept { leaf.node.remove() }
    }
    swap(&leaves, &parts)
  }

  private mutating func insert(_ node: Node, _ range: Range<Int>, before leaf: Node) {
    node.insertBefore(leaf)
    setRange(range, of: node)
    parts.append(Leaf(node: node, range: range))
  }

  private func node(for content: Content) -> Node? {
    switch content {
    case .nothing: nil
    case .text(let text): Node.text(text)
    case .html(let html): Node.customInline(open: html, close: [])
    }
  }

  private func wrap(
    _ range: Range<Int>, _ annotation: Annotation, in container: Node, from index: inout Int
  ) {
    while index < leaves.count, leaves[index].range.lowerBound < range.lowerBound { index += 1 }
    while index < leaves.count, leaves[index].range.lowerBound < range.upperBound,
      leaves[index].range.upperBound <= range.upperBound
    {
      let end = wrapPart(from: leaves[index].node, range, annotation, in: container)
      index += 1
      while index < leaves.count, leaves[index].range.upperBound <= end { index += 1 }
    }
  }

  /// Wraps as much as stands side by side from a leaf on; gives where that ends.
  private func wrapPart(
    from leaf: Node, _ range: Range<Int>, _ annotation: Annotation, in container: Node
  ) -> Int {
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
