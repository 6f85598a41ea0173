internal import CCMark
internal import Diagnostics

/// A text as cmark's tree with what the tree lacks: numbered paragraphs, tables, footnotes, and all
/// inline containers in order.
///
/// Made anew for the outline and for each HTML, from the same bytes in the same way, so that both
/// count alike.
struct ParsedText: ~Copyable {
  let prepared: PreparedText
  let document: CMarkDocument
  /// The texts of cells, and of paragraphs right above a table, parsed by themselves.
  let snippets: SnippetDocument
  /// Empty where no one asks for lines.
  let lines: LineIndex
  let containers: Containers
  /// Blocks without blocks in them, in document order.
  let leaves: [Leaf]
  /// By number of paragraph, from 1.
  let numbered: [Numbered]
  let tables: [Table]
  let footnotes: Footnotes
  /// The list item of each footnote definition; nil where cmark made none of it.
  let footnoteItems: [Node?]

  /// `needsLines` asks for `lines` and `containers`, from which places in the file are told.
  init(_ file: InputFile, body: Range<Int>, needsLines: Bool) {
    var prepared = PreparedText(file, body: body)
    let footnotes = Footnotes(in: prepared.bytes)
    prepared.replaceHeads(of: footnotes)
    let mayHoldTables = prepared.bytes.place(of: .bar) != nil
    let lines = LineIndex(needsLines || mayHoldTables ? prepared.bytes : [])
    let document = CMarkDocument(parsing: prepared.bytes.span)
    var collector = LeafCollector(
      prepared: prepared, lines: lines, footnotes: footnotes, mayHoldTables: mayHoldTables)
    collector.collect(from: document.root)
    let snippets = SnippetDocument(collector.snippets, definitions: prepared.bytes)
    self.prepared = prepared
    self.footnotes = footnotes
    self.lines = lines
    containers = collector.containers
    leaves = collector.leaves
    numbered = collector.numbered
    tables = collector.tables
    footnoteItems = collector.footnoteItems
    self.document = document
    self.snippets = snippets
  }

  /// A footnote definition's label with its brackets, as byte range in the file.
  func source(of definition: Footnotes.Definition) -> Range<Int> {
    let line = lines.content(of: definition.line).lowerBound + definition.indent
    let head = prepared.source(of: line..<line + Footnotes.marker.count)
    return head.lowerBound..<head.lowerBound + definition.label.utf8.count + 4
  }

  /// The node whose children are a leaf's inlines; nil for a leaf without any.
  func node(of leaf: Leaf) -> Node? {
    switch leaf.origin {
    case .node(let node): node
    case .snippet(let index): snippets.nodes[index]
    }
  }
}

/// A block that holds no other.
struct Leaf {
  enum Kind: Equatable {
    case heading(level: Int)
    case paragraph
    case cell
    case code
    case html
  }

  /// Where its text is.
  enum Origin {
    case node(Node)
    /// In `ParsedText.snippets`.
    case snippet(Int)
  }

  let origin: Origin
  let kind: Kind
  let place: Place

  /// Where a leaf stands in the text.
  struct Place {
    /// 0 outside of any.
    var paragraph = 0
    var section = 0
    var isQuotation = false
    /// In `ParsedText.containers`; -1 for none.
    var container = -1
    /// In `ParsedText.footnotes`; nil outside of any.
    var footnote: Int?
    /// Containers around it.
    var depth = 0
  }

  /// Whether it is a paragraph of cmark's tree, not one of its lines above a table.
  var isWholeParagraph: Bool {
    guard case .node = origin else { return false }
    return kind == .paragraph
  }

  /// Whether no container stands around it.
  var isTopLevel: Bool { place.depth == 0 }

  /// Whether it is a heading with an underline.
  var isSetext: Bool {
    guard case .heading = kind, case .node(let node) = origin else { return false }
    return node.startLine < node.endLine
  }

  /// The kind of run it makes; nil for none.
  var runKind: TextRun.Kind? {
    switch kind {
    case .heading: .heading
    case .paragraph: place.footnote == nil ? .paragraph : .footnote
    case .cell: .cell
    case .code, .html: nil
    }
  }
}

/// A block that has a paragraph's number.
struct Numbered {
  enum Block {
    case node(Node)
    /// In `ParsedText.tables`; it writes its id itself.
    case table(Int)
    /// In `ParsedText.snippets`.
    case snippet(Int)
  }

  let block: Block
  /// From 1.
  let lines: ClosedRange<Int>
}

/// A table found in a paragraph of cmark's tree.
struct Table {
  /// The paragraph, or setext heading, that the table takes the place of.
  let node: Node
  /// The number of its paragraph; 0 where it stands within another block.
  let number: Int
  let columns: [TableLines.Alignment]
  /// The header first; the snippets of each row's cells.
  let rows: [Range<Int>]
  /// The snippet of the paragraph right above it.
  let paragraph: Int?
  /// Whether a line of dashes follows, which cmark took for a heading's underline.
  let endsWithRule: Bool
}
