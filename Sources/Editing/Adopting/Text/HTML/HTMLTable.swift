internal import Markdown
import Support

/// The cells of a simple table of HTML.
struct HTMLTable {
  /// Where each is, and what it holds.
  private(set) var cells: [(row: Int, column: Int, tag: HTMLTag, text: Substring)] = []
  /// Those of its rows and cells.
  private(set) var tags: [HTMLTag] = []
  /// The words that are in no cell.
  private(set) var caption = ""
  private var row = -1
  private var column = 0
  /// By column, the last row that a cell of it reaches over.
  private var ends: [Int: Int] = [:]

  private static let parts: Set = [
    "tr", "td", "th", "thead", "tbody", "tfoot", "caption", "colgroup", "col",
  ]

  /// Nil where it has no cells, or another table in one.
  init?(_ inner: Substring) {
    var cell: HTMLTag?
    var start = inner.startIndex
    for tag in HTMLTag.all(in: inner) {
      if tag.name == "table" { return nil }
      guard Self.parts.contains(tag.name) else { continue }
      tags.append(tag)
      add(inner[start..<tag.all.startIndex], in: cell)
      start = tag.rest.startIndex
      cell = nil
      if tag.name == "tr", !tag.isClosing { (row, column) = (row + 1, 0) }
      if ["td", "th"].contains(tag.name), !tag.isClosing {
        row = max(row, 0)
        cell = tag
      }
    }
    add(inner[start...], in: cell)
    if cells.isEmpty { return nil }
  }

  private mutating func add(_ text: Substring, in cell: HTMLTag?) {
    guard let cell else {
      caption += text.trimmed + " "
      return
    }
    while let end = ends[column], end >= row { column += 1 }
    cells.append((row, column, cell, text))
    for place in column..<column + cell.reach("colspan") {
      ends[place] = row + cell.reach("rowspan") - 1
    }
    column += cell.reach("colspan")
  }

  /// The same with the cells' texts as Markdown.
  func pipeTable(_ markdown: (Substring) -> String) -> PipeTable {
    PipeTable(
      cells.map { cell in
        PipeTable.Cell(
          row: cell.row, column: cell.column, rows: cell.tag.reach("rowspan"),
          columns: cell.tag.reach("colspan"), isHeader: cell.tag.name == "th",
          text: markdown(cell.text))
      })
  }
}

extension HTMLTag {
  /// How many rows or columns a cell reaches over, by the attribute that says so.
  fileprivate func reach(_ key: String) -> Int {
    min(max(attributes[key].flatMap { Int($0) } ?? 1, 1), 100)
  }
}
