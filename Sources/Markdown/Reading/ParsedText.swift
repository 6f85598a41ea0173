internal import CCMark
internal import Diagnostics
import Support

/// A text as cmark's tree with what it has no nodes for: numbered paragraphs, tables, footnotes, and all
/// inline containers in order.
///
/// Made again for the outline and for each HTML, from the same bytes in the same way, so that both
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

  /// `needsLines` asks for `lines` and `containers`, from which locations in the file are computed.
  init(_ file: InputFile, body: Range<Int>, needsLines: Bool) {
    var prepared = PreparedText(file, body: body)
    prepared.leaveOutRemarks()
    let footnotes = Footnotes(in: prepared)
    prepared.replaceHeads(of: footnotes.definitions)
    let mayHoldTables = prepared.bytes.place(of: .bar) != nil
    let lines = LineIndex(needsLines || mayHoldTables ? prepared.bytes : [])
    let document = CMarkDocument(parsing: prepared.bytes.span)
    var collector = LeafCollector(
      prepared: prepared, lines: lines, footnotes: footnotes, mayHoldTables: mayHoldTables)
    document.read { collector.collect(from: $0) }
    let snippets = SnippetDocument(collector.snippets, definitions: prepared.bytes)
    if prepared.bytes.holds(UInt8(ascii: "&"), before: UInt8(ascii: "#")) {
      document.replaceControls()
      snippets.replaceControls()
    }
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
