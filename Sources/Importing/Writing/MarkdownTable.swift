internal import Markdown

/// A table of a page as one of Markdown. The blocks of a cell are parted by `; `, lines of one block by a
/// space.
enum MarkdownTable {
  /// Nil for what has not two rows and columns.
  static func text(of lines: ArraySlice<CaptureLine>) -> String? {
    var cells: [PipeTable.Cell] = []
    var places: [TableCell: Int] = [:]
    var last: (cell: TableCell, block: Int)?
    for line in lines {
      guard case .cell(let cell, let block) = line.shape else { continue }
      let text = PageMarkdown.escaped(line.text, inTable: true)
      if let place = places[cell] {
        let goesOn = last.map { $0.cell == cell && $0.block == block } ?? false
        cells[place].text += (goesOn ? " " : "; ") + text
      } else {
        places[cell] = cells.count
        cells.append(
          PipeTable.Cell(
            row: cell.row, column: cell.column, rows: cell.rows, columns: cell.columns,
            isHeader: cell.isHeader, text: text))
      }
      last = (cell, block)
    }
    let table = PipeTable(cells)
    guard table.rows >= 2, table.columns >= 2 else { return nil }
    return table.lines.joined(separator: "\n")
  }
}
