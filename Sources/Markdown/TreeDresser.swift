internal import CCMark

/// Sets what cmark does not know onto a text's tree: ids, annotations, marks, destinations.
struct TreeDresser {
  private let outline: Outline
  private let marks: [Int: [UInt8]]
  private let destinations: [Int: String]
  private let style: HTMLStyle
  private var annotations: ArraySlice<Annotation>
  private var holes: ArraySlice<Outline.Hole>
  private var run = 0
  private var heading = 0
  private var link = 0

  init(
    outline: Outline, annotations: ArraySlice<Annotation>, marks: [Int: [UInt8]],
    destinations: [Int: String], style: HTMLStyle
  ) {
    self.outline = outline
    self.marks = marks
    self.destinations = destinations
    self.style = style
    self.annotations = annotations
    holes = outline.holes[...]
  }

  mutating func dress(_ parsed: borrowing ParsedText) {
    var numbered = parsed.numbered
    for leaf in parsed.leaves {
      switch leaf.kind {
      case .code: break
      case .html: leaf.node.remove()
      case .heading(let level):
        dressRun(leaf)
        dressHeading(leaf.node, level: level)
      case .paragraph:
        guard let embed = dressRun(leaf) else { continue }
        if numbered[leaf.paragraph - 1] == leaf.node { numbered[leaf.paragraph - 1] = embed }
      }
    }
    guard case .markdown(numbersParagraphs: true) = outline.format,
      let prefix = style.anchorPrefix
    else { return }
    for (index, node) in numbered.enumerated() {
      BlockDresser(id: "\(prefix)p\(index + 1)").dress(node)
    }
  }

  /// Dresses the inlines of a leaf; gives the block that now stands in its place, if another does.
  @discardableResult
  private mutating func dressRun(_ leaf: ParsedText.Leaf) -> Node? {
    defer { run += 1 }
    let node = leaf.node
    redirectLinks(node)
    if outline.hasInlineHTML { removeHTML(node) }
    let holes = takeHoles()
    let annotations = takeAnnotations()
    guard !holes.isEmpty || !annotations.isEmpty else { return nil }
    if holes.count == 1, case .mark(let index) = holes[holes.startIndex].kind,
      outline.marks[index].isBlock, let html = marks[index]
    {
      return replaceBlock(node, html)
    }
    var dresser = InlineDresser(container: node)
    dresser.dress(holes: holes, shown: { content(of: $0) }, annotations: annotations)
    return nil
  }

  private func replaceBlock(_ node: Node, _ html: [UInt8]) -> Node? {
    guard let block = Node.customBlock(open: html, close: []) else { return nil }
    block.insertBefore(node)
    node.remove()
    return block
  }

  /// What stands in a hole.
  private func content(of hole: Outline.Hole) -> InlineDresser.Content {
    switch hole.kind {
    case .footnote: return .nothing
    case .mark(let index):
      if let html = marks[index], !outline.marks[index].isEmbed { return .html(html) }
      let shown = outline.runs[hole.run].text[hole.shown]
      return shown.isEmpty ? .nothing : .text(shown)
    }
  }

  private mutating func takeHoles() -> ArraySlice<Outline.Hole> {
    let taken = holes.prefix { $0.run == run }
    holes = holes.dropFirst(taken.count)
    return taken
  }

  private mutating func takeAnnotations() -> ArraySlice<Annotation> {
    annotations = annotations.drop { $0.run < run }
    let taken = annotations.prefix { $0.run == run }
    annotations = annotations.dropFirst(taken.count)
    return taken
  }

  private mutating func redirectLinks(_ container: Node) {
    guard !destinations.isEmpty else { return }
    for (node, isEntering) in NodeWalk(below: container) where isEntering {
      guard node.type == CMARK_NODE_LINK || node.type == CMARK_NODE_IMAGE else { continue }
      if let destination = destinations[link] { node.setURL(destination) }
      link += 1
    }
  }

  private func removeHTML(_ container: Node) {
    var found: [Node] = []
    for (node, isEntering) in NodeWalk(below: container) where isEntering {
      if node.type == CMARK_NODE_HTML_INLINE { found.append(node) }
    }
    for node in found { node.remove() }
  }

  private mutating func dressHeading(_ node: Node, level: Int) {
    let anchor = outline.headings[heading].anchor
    heading += 1
    let level = max(1, min(6, level + style.headingShift))
    let id = style.anchorPrefix.map { " id=\"\($0)\(anchor)\"" } ?? ""
    node.wrapContent(open: "<h\(level)\(id)>", close: "</h\(level)>")
  }
}
