internal import CCMark
import Support

/// Sets what cmark does not know onto a text's tree: ids, annotations, marks, destinations.
struct TreeDecorator {
  private let outline: Outline
  private let marks: [Int: [UInt8]]
  private let destinations: [Int: String]
  private let images: [Int: ImageSize]
  private let narrow: [Int: NarrowImage]
  /// The paragraphs to write, by number; nil for the whole text.
  private let selection: Set<Int>?
  private let style: HTMLStyle
  private var annotations: ArraySlice<Annotation>
  private var holes: ArraySlice<Outline.Hole>
  private var links: ArraySlice<Link>
  /// Blocks that took the place of a numbered paragraph, by number.
  private var replaced: [Int: Node] = [:]
  private var run = 0
  private var heading = 0

  init(
    outline: Outline, annotations: ArraySlice<Annotation>, marks: [Int: [UInt8]],
    destinations: [Int: String], images: [Int: ImageSize], narrow: [Int: NarrowImage],
    selection: Set<Int>?, style: HTMLStyle
  ) {
    self.outline = outline
    self.selection = selection
    self.marks = marks
    self.destinations = destinations
    self.images = images
    self.narrow = narrow
    self.style = style
    self.annotations = annotations
    holes = outline.holes[...]
    links = outline.links[...]
  }

  /// From the inside out: a block that is replaced takes its content along, and no node that is
  /// still needed is freed.
  mutating func decorate(_ parsed: borrowing ParsedText) {
    var inlines = InlineDecorator()
    for leaf in parsed.leaves {
      switch leaf.kind {
      case .code: break
      case .html: parsed.node(of: leaf)?.remove()
      case .heading(let level):
        let node = parsed.node(of: leaf)
        decorateRun(leaf, node, &inlines)
        if let node { dressHeading(node, level: level) }
      case .paragraph, .cell: decorateRun(leaf, parsed.node(of: leaf), &inlines)
      }
    }
    let tables = dressTables(parsed)
    FootnoteDecorator(outline: outline, style: style).decorate(parsed)
    let numbered = parsed.numbered.enumerated().map { index, numbered -> Node? in
      switch numbered.block {
      case .node(let block): replaced[index + 1] ?? block
      case .snippet(let snippet): parsed.snippets.nodes[snippet]
      case .table(let table): tables[table]
      }
    }
    if let selection {
      keep(selection.map { $0 > 0 && $0 <= numbered.count ? numbered[$0 - 1] : nil }, in: parsed)
    }
    dressNumbered(parsed, numbered)
  }

  /// Takes all top-level blocks out but some.
  private func keep(_ kept: [Node?], in parsed: borrowing ParsedText) {
    let pointers = Set(kept.compactMap { $0?.pointer })
    var block = parsed.document.root.firstChild
    while let current = block {
      block = current.next
      if !pointers.contains(current.pointer) { current.remove() }
    }
  }

  /// Gives the numbered blocks that are left their ids; a table wrote its own.
  private func dressNumbered(_ parsed: borrowing ParsedText, _ nodes: [Node?]) {
    guard outline.hasParagraphAnchors, let prefix = style.anchorPrefix else { return }
    for (index, node) in nodes.enumerated() {
      if let selection, !selection.contains(index + 1) { continue }
      if case .table = parsed.numbered[index].block { continue }
      if let node { BlockDecorator(id: "\(prefix)p\(index + 1)").decorate(node) }
    }
  }

  /// Sets the tables into the tree; gives the frame of each.
  private func dressTables(_ parsed: borrowing ParsedText) -> [Node?] {
    var padding = TableDecorator.mostPadding
    return parsed.tables.indices.map { index in
      let table = parsed.tables[index]
      var attributes: [UInt8] = []
      if outline.hasParagraphAnchors, table.number > 0, let prefix = style.anchorPrefix {
        attributes.append(" id=\"\(prefix)p\(table.number)\"")
      }
      attributes.append(" role=\"region\" aria-label=\"")
      attributes.appendEscaped("\(style.words.table) \(index + 1)")
      attributes.append("\" tabindex=\"0\"")
      var decorator = TableDecorator(table: table, attributes: attributes, paddingLeft: padding)
      defer { padding = decorator.paddingLeft }
      return decorator.decorate(parsed.snippets)
    }
  }

  /// Decorates the inlines of a leaf.
  private mutating func decorateRun(_ leaf: Leaf, _ node: Node?, _ inlines: inout InlineDecorator) {
    defer { run += 1 }
    let holes = takeHoles()
    let annotations = takeAnnotations()
    let links = takeLinks()
    guard let node else { return }
    let images = dressLinks(links, of: node)
    if outline.hasInlineHTML { removeHTML(node) }
    if let hole = holes.first, case .mark(let index) = hole.kind, outline.marks[index].isBlock,
      let html = marks[index]
    {
      note(replaceBlock(node, html), for: leaf)
      return
    }
    let spans = spans(links)
    if !holes.isEmpty || !annotations.isEmpty || !spans.isEmpty {
      inlines.decorate(
        node, holes: holes, shown: { content(of: $0) }, spans: spans, annotations: annotations)
    }
    let mayBeFigure = leaf.isTopLevel && leaf.isWholeParagraph
    if let figure = images.decorate(node, mayBeFigure: mayBeFigure) { note(figure, for: leaf) }
  }

  /// A block that took the place of a leaf's.
  private mutating func note(_ block: Node?, for leaf: Leaf) {
    if leaf.place.paragraph > 0, leaf.isTopLevel { replaced[leaf.place.paragraph] = block }
  }

  private func replaceBlock(_ node: Node, _ html: [UInt8]) -> Node? {
    guard let block = Node.customBlock(open: html, close: []) else { return nil }
    block.insertBefore(node)
    node.remove()
    return block
  }

  /// What fills a hole.
  private func content(of hole: Outline.Hole) -> InlineDecorator.Content {
    switch hole.kind {
    case .delimiter: return .nothing
    case .task(let isDone): return .html(style.taskBox(isDone: isDone))
    case .footnote(let number, let use):
      return number > 0 && selection == nil
        ? .html(style.footnoteReference(number, use: use)) : .nothing
    case .mark(let index):
      if let html = marks[index], outline.marks[index].isInline { return .html(html) }
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

  private mutating func takeLinks() -> ArraySlice<Link> {
    let taken = links.prefix { $0.run == run }
    links = links.dropFirst(taken.count)
    return taken
  }

  /// What cmark knows nothing of: the run's struck words and its bare addresses.
  private func spans(_ links: ArraySlice<Link>) -> [InlineDecorator.Span] {
    var spans = outline.runs[run].struck.map { InlineDecorator.Span(range: $0, kind: .struck) }
    for index in links.indices where links[index].isBare {
      let address = destinations[index] ?? links[index].destination
      spans.append(InlineDecorator.Span(range: links[index].range, kind: .link(address)))
    }
    // The outer first.
    return spans.sorted {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
  }

  /// Gives links their new destinations, and the images among them, to be written later. Of an
  /// image within another's words only the words are shown, so none that is written holds another.
  private func dressLinks(_ links: ArraySlice<Link>, of container: Node) -> ImageDecorator {
    var decorator = ImageDecorator(sizes: images, narrow: narrow)
    guard !links.isEmpty, !destinations.isEmpty || !images.isEmpty else { return decorator }
    var known = links.indices.filter { !links[$0].isBare }[...]
    var imagesAround = 0
    for (node, isEntering) in NodeWalk(below: container) {
      let isImage = node.type == CMARK_NODE_IMAGE
      guard isImage || node.type == CMARK_NODE_LINK else { continue }
      if isImage, !isEntering { imagesAround -= 1 }
      guard isEntering, let link = known.popFirst() else { continue }
      if let destination = destinations[link] { node.setURL(destination) }
      if isImage, imagesAround == 0 { decorator.note(node, link: link) }
      if isImage { imagesAround += 1 }
    }
    return decorator
  }

  private func removeHTML(_ container: Node) {
    HTMLBreaks.add(in: container)
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
