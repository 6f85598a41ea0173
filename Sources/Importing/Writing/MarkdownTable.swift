/// A table of data in one line of Markdown for each row.
///
/// The blocks of a cell are parted by `; `, lines of one block by a space. A header cell, and one in the first
/// column, is repeated in every row and column that it reaches over, since what is beside it is read with it;
/// what any other reaches over is left empty, since a number that is written twice would be read as two.
enum MarkdownTable {
  /// Nil for what has not two rows and columns.
  static func text(of lines: ArraySlice<CaptureLine>) -> String? {
    var rows: [Int: [Int: String]] = [:]
    var last: (cell: TableCell, block: Int)?
    var reach: [TableCell] = []
    var columns = 0
    for line in lines {
      guard case .cell(let cell, let block) = line.shape else { continue }
      let text = PageMarkdown.escaped(line.text, inTable: true)
      if let known = rows[cell.row]?[cell.column] {
        let goesOn = last.map { $0.cell == cell && $0.block == block } ?? false
        rows[cell.row]?[cell.column] = known + (goesOn ? " " : "; ") + text
      } else {
        rows[cell.row, default: [:]][cell.column] = text
        reach.append(cell)
      }
      last = (cell, block)
      columns = max(columns, cell.column + 1)
    }
    for cell in reach { repeatText(of: cell, in: &rows, columns) }
    guard rows.count >= 2, columns >= 2 else { return nil }
    let texts = rows.keys.sorted().map { row in
      "| " + (0..<columns).map { rows[row]?[$0] ?? " " }.joined(separator: " | ") + " |"
    }
    let rule = "|" + String(repeating: "---|", count: columns)
    return ([texts[0], rule] + texts.dropFirst()).joined(separator: "\n")
  }

  private static func repeatText(
    of cell: TableCell, in rows: inout [Int: [Int: String]], _ columns: Int
  ) {
    guard cell.rows > 1 || cell.columns > 1, let text = rows[cell.row]?[cell.column] else { return }
    // One over the whole width is the table's heading.
    let isOverSome = cell.isHeader && cell.columns < columns
    let end = min(cell.column + (isOverSome ? cell.columns : 1), columns)
    let height = cell.isHeader || cell.column == 0 ? cell.rows : 1
    for row in cell.row..<cell.row + max(height, 1) {
      for column in cell.column..<end where rows[row] != nil && rows[row]?[column] == nil {
        rows[row]?[column] = text
      }
    }
  }
}
