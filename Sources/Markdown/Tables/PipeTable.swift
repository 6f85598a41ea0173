/// A table of data in one line of Markdown for each row.
///
/// A header cell, and one in the first column, is repeated in every row and column that it reaches over, since
/// what is beside it is read with it; what any other reaches over is left empty, since a number that is
/// written twice would be read as two.
package struct PipeTable {
  /// A cell at the first row and column that it reaches over, from 0.
  package struct Cell {
    package let row: Int
    package let column: Int
    /// How many rows it reaches over.
    package let rows: Int
    /// How many columns it reaches over.
    package let columns: Int
    package let isHeader: Bool
    /// In one line, as Markdown within a table: bars are escaped.
    package var text: String

    /// `rows` and `columns` are 1 or more.
    package init(row: Int, column: Int, rows: Int, columns: Int, isHeader: Bool, text: String) {
      self.row = row
      self.column = column
      self.rows = rows
      self.columns = columns
      self.isHeader = isHeader
      self.text = text
    }
  }

  /// By row and column; rows without a cell are none.
  private var texts: [Int: [Int: String]] = [:]
  /// Up to the last column that a cell begins in.
  package let columns: Int

  /// The texts of cells that begin at one place are parted by `; `.
  package init(_ cells: [Cell]) {
    columns = (cells.map(\.column).max() ?? -1) + 1
    for cell in cells {
      let former = texts[cell.row]?[cell.column].map { $0 + "; " } ?? ""
      texts[cell.row, default: [:]][cell.column] = former + cell.text
    }
    for cell in cells where cell.rows > 1 || cell.columns > 1 { repeatText(of: cell) }
  }

  /// How many rows have cells.
  package var rows: Int { texts.count }

  /// The first row and its rule first; none where there are no cells.
  package var lines: [String] {
    var lines = texts.keys.sorted().map { row in
      "| " + (0..<columns).map { texts[row]?[$0] ?? " " }.joined(separator: " | ") + " |"
    }
    if !lines.isEmpty { lines.insert(Self.rule(columns), at: 1) }
    return lines
  }

  /// The line between a head of so many columns and the rows below it.
  package static func rule(_ columns: Int) -> String {
    "|" + String(repeating: "---|", count: columns)
  }

  private mutating func repeatText(of cell: Cell) {
    // One over the whole width is the table's heading.
    let isOverSome = cell.isHeader && cell.columns < columns
    let end = min(cell.column + (isOverSome ? cell.columns : 1), columns)
    let height = cell.isHeader || cell.column == 0 ? cell.rows : 1
    for row in cell.row..<cell.row + max(height, 1) {
      for column in cell.column..<end where texts[row] != nil && texts[row]?[column] == nil {
        texts[row]?[column] = cell.text
      }
    }
  }
}
