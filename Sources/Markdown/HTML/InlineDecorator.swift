internal import CCMark
internal import Support

/// Sets marks and annotations onto the inlines of containers, one after the other.
///
/// All ranges are of the raw text. Text nodes are first cut wherever something begins or ends, so
/// that what follows handles whole nodes only.
struct InlineDecorator {
  /// What fills a hole.
  enum Content {
    case nothing
    case text(ArraySlice<UInt8>)
    case html([UInt8])
  }

  /// A part of the shown text that gets an element around it.
  struct Span {
    enum Kind {
      case struck
      /// A link to an address.
      case link(String)
    }

    /// Of the run's text.
    let range: Range<Int>
    let kind: Kind

    fileprivate func element() -> Node? {
      switch kind {
      case .struck: .customInline(open: Array("<del>".utf8), close: Array("</del>".utf8))
      case .link(let address): .link(to: address)
      }
    }
  }

  private struct Leaf {
    let node: Node
    let range: Range<Int>
  }

  // Of the container at hand; kept, so that one decorator serves for many.

  /// Nodes without nodes in them, in order.
  private var leaves: [Leaf] = []
  /// The leaves once they are cut and filled.
  private var parts: [Leaf] = []
  /// The text each node covers; a node's user data is its index here, plus one.
  private var ranges: [Range<Int>] = []
  /// Where nodes are cut, ascending.
  private var cuts: [Int] = []
  private var wraps: [(range: Range<Int>, element: () -> Node?)] = []
  private var open: [(index: Int, start: Int)] = []

  /// Fills the holes of a container, then wraps its spans, the outer first, and its annotated ranges.
  mutating func decorate(
    _ container: Node, holes: ArraySlice<Outline.Hole>, shown: (Outline.Hole) -> Content,
    spans: [Span], annotations: ArraySlice<Annotation>
  ) {
    collect(container)
    wraps.removeAll(keepingCapacity: true)
    cuts.removeAll(keepingCapacity: true)
    for hole in holes {
      cuts.append(hole.raw.lowerBound)
      cuts.append(hole.raw.upperBound)
    }
    for span in spans { addWrap(rawRange(of: span.range, holes), span.element) }
    var end = 0
    for annotation in annotations {
      let range = rawRange(of: annotation.range, holes)
      let wrap = max(end, range.lowerBound)..<max(end, range.upperBound)
      end = wrap.upperBound
      addWrap(wrap) { Node.customInline(open: annotation.open, close: annotation.close) }
    }
    if !holes.isEmpty || !spans.isEmpty { cuts.sort() }
    cutAndFill(in: container, holes, shown)
    for (range, element) in wraps { wrap(range, by: element, in: container) }
  }

  private mutating func addWrap(_ range: Range<Int>, _ element: @escaping () -> Node?) {
    wraps.append((range, element))
    cuts.append(range.lowerBound)
    cuts.append(range.upperBound)
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
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CUSTOM_INLINE: 1
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
    let after = holes.partitioningIndex { $0.shown.lowerBound >= range.upperBound }
    if after > holes.startIndex {
      let last = holes[after - 1]
      end = last.raw.upperBound + max(0, end - last.shown.upperBound)
    }
    return start..<max(start, end)
  }

  /// Cuts text nodes where a hole or a wrap begins or ends, and puts what is shown into the holes.
  private mutating func cutAndFill(
    in container: Node, _ holes: ArraySlice<Outline.Hole>, _ shown: (Outline.Hole) -> Content
  ) {
    parts.removeAll(keepingCapacity: true)
    var cut = 0
    var hole = holes.startIndex
    for leaf in leaves {
      let isText = leaf.node.type == CMARK_NODE_TEXT
      let text = isText ? leaf.node.literal : UnsafeBufferPointer(start: nil, count: 0)
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
        } else {
          let place =
            part.lowerBound - leaf.range.lowerBound..<part.upperBound - leaf.range.lowerBound
          if let node = Node.text(UnsafeBufferPointer(rebasing: text[place])) {
            insert(node, part, before: leaf.node)
          }
        }
        start = part.upperBound
      } while start < leaf.range.upperBound
      if !isKept { remove(leaf.node, from: container) }
    }
    swap(&leaves, &parts)
  }

  /// Removes a node, and the emphasis around it where that holds nothing else.
  private func remove(_ node: Node, from container: Node) {
    var parent = node.parent
    node.remove()
    while let empty = parent, empty != container, empty.firstChild == nil,
      empty.type == CMARK_NODE_EMPH || empty.type == CMARK_NODE_STRONG
    {
      parent = empty.parent
      empty.remove()
    }
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

  private mutating func wrap(
    _ range: Range<Int>, by element: () -> Node?, in container: Node
  ) {
    var index = leaves.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
    while index < leaves.count, leaves[index].range.lowerBound < range.upperBound,
      leaves[index].range.upperBound <= range.upperBound
    {
      let end = wrapPart(from: leaves[index].node, range, by: element, in: container)
      index += 1
      while index < leaves.count, leaves[index].range.upperBound <= end { index += 1 }
    }
  }

  /// Wraps as much as is side by side from a leaf on; gives where that ends.
  private mutating func wrapPart(
    from leaf: Node, _ range: Range<Int>, by element: () -> Node?, in container: Node
  ) -> Int {
    var first = leaf
    while let parent = first.parent, parent != container, let covered = self.range(of: parent),
      range.lowerBound <= covered.lowerBound, covered.upperBound <= range.upperBound
    {
      first = parent
    }
    guard let wrapper = element() else { return range.upperBound }
    wrapper.insertBefore(first)
    let start = self.range(of: first)?.lowerBound ?? range.lowerBound
    var end = start
    while let next = wrapper.next, let covered = self.range(of: next),
      covered.upperBound <= range.upperBound
    {
      wrapper.append(next)
      end = covered.upperBound
    }
    setRange(start..<max(start, end), of: wrapper)
    return end
  }
}
