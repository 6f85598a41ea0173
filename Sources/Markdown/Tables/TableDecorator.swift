internal import CCMark

/// Makes the HTML of a table as blocks of cmark's tree.
struct TableDecorator {
  let table: Table
  /// Written on the table's frame.
  let attributes: [UInt8]
  /// Cells that may still be added where rows have too few.
  private(set) var paddingLeft: Int

  /// The most cells added over all tables of a text: a row may lack as many as there are columns,
  /// so without a bound a text of a megabyte would make a page of gigabytes.
  static let mostPadding = 100_000

  init(table: Table, attributes: [UInt8], paddingLeft: Int) {
    self.table = table
    self.attributes = attributes
    self.paddingLeft = paddingLeft
  }

  /// Sets the table into the tree in place of its paragraph, taking its cells' inlines along; gives
  /// its frame.
  mutating func decorate(_ snippets: borrowing SnippetDocument) -> Node? {
    let open = Array("<div class=\"table\"".utf8) + attributes + Array(">".utf8)
    guard let frame = Node.customBlock(open: open, close: Array("</div>".utf8)),
      let element = block("<table>", "</table>")
    else { return nil }
    frame.append(element)
    addRows(table.rows.prefix(1), "thead", to: element, snippets)
    addRows(table.rows.dropFirst(), "tbody", to: element, snippets)
    frame.insertBefore(table.node)
    if let index = table.paragraph, let paragraph = snippets.nodes[index] {
      paragraph.insertBefore(frame)
    }
    if table.endsWithRule {
      Node.new(CMARK_NODE_THEMATIC_BREAK)?.insertBefore(table.node)
    }
    table.node.remove()
    return frame
  }

  private mutating func addRows(
    _ rows: ArraySlice<Range<Int>>, _ part: String, to element: Node,
    _ snippets: borrowing SnippetDocument
  ) {
    guard !rows.isEmpty, let group = block("<\(part)>", "</\(part)>") else { return }
    element.append(group)
    for row in rows { addRow(row, isHeader: part == "thead", to: group, snippets) }
  }

  private mutating func addRow(
    _ cells: Range<Int>, isHeader: Bool, to group: Node, _ snippets: borrowing SnippetDocument
  ) {
    guard let row = block("<tr>", "</tr>") else { return }
    group.append(row)
    for (column, alignment) in table.columns.enumerated() {
      let index = cells.lowerBound + column
      if index >= cells.upperBound {
        guard paddingLeft > 0 else { return }
        paddingLeft -= 1
      }
      let name = isHeader ? "th" : "td"
      let open = "<\(name)\(isHeader ? " scope=\"col\"" : "")\(alignment.attribute)>"
      guard let cell = Node.customInline(open: Array(open.utf8), close: Array("</\(name)>".utf8))
      else { return }
      row.append(cell)
      if index < cells.upperBound, let content = snippets.nodes[index] {
        cell.takeChildren(of: content)
      }
    }
  }

  private func block(_ open: String, _ close: String) -> Node? {
    Node.customBlock(open: Array(open.utf8), close: Array(close.utf8))
  }
}

extension TableLines.Alignment {
  /// A class: pages allow no inline style.
  fileprivate var attribute: String {
    switch self {
    case .none: ""
    case .left: " class=\"left\""
    case .center: " class=\"center\""
    case .right: " class=\"right\""
    }
  }
}
