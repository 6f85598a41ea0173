/// Where in a table of data a line is.
struct TableCell: Hashable, Sendable {
  let table: Int
  /// In the order in which browsers show the rows; from 0, as the column.
  let row: Int
  let column: Int
  /// How many rows and columns it reaches over.
  let rows: Int
  let columns: Int
  let isHeader: Bool
}

/// The tables of data on a page, in contrast to those that lay it out: two rows and columns and more,
/// and short cells. One in a cell of another is a part of that cell.
struct PageTables {
  /// By the element that is the cell.
  private(set) var cells: [Int: TableCell] = [:]
  /// For each element that is a caption its table.
  private(set) var captions: [Int: Int] = [:]
  private(set) var tables: Set<Int> = []

  private static let mostColumns = 30
  /// In the units of `TextSize`, of a cell: a table with headers or a caption is surely one of data.
  private static let (longest, longestInHeaded) = (300, 600)
  /// In the same units, of all cells: one that holds more and tables besides lays out a page.
  private static let longestWithTables = 600

  init(_ elements: [PageElement], _ lines: [PageLine]) {
    guard elements.contains(where: { $0.name == "table" }) else { return }
    let parts = Parts(elements)
    var sizes: [Int: Int] = [:]
    for line in lines {
      var cell = parts.cell(around: line.element)
      while let own = cell {
        sizes[own, default: 0] += TextSize.of(line.text)
        cell = parts.cell(outside: own)
      }
    }
    for table in parts.rows.keys.sorted() where !parts.isLayout(table) {
      let found = Self.cells(of: table, parts)
      let full = found.filter { sizes[$0.element] != nil }
      let longest = full.compactMap { sizes[$0.element] }.max() ?? 0
      let limit = parts.headed.contains(table) ? Self.longestInHeaded : Self.longest
      let all = full.reduce(0) { $0 + (sizes[$1.element] ?? 0) }
      if parts.outer.contains(table), all > Self.longestWithTables { continue }
      if parts.cell(outside: table).map({ cells[$0] != nil }) ?? false { continue }
      guard Set(full.map(\.cell.row)).count >= 2, full.contains(where: { $0.cell.column > 0 }),
        longest <= limit, !found.contains(where: { $0.cell.column >= Self.mostColumns })
      else { continue }
      tables.insert(table)
      for (element, cell) in found { cells[element] = cell }
    }
    captions = parts.captions.filter { tables.contains($0.value) }
  }

  /// Rows and columns as browsers count them, with what reaches over several.
  private static func cells(of table: Int, _ parts: Parts) -> [(element: Int, cell: TableCell)] {
    let rows = parts.orderedRows(of: table)
    var found: [(element: Int, cell: TableCell)] = []
    /// For each column, the first row that no cell from above reaches.
    var free: [Int] = []
    /// Where the rows of a head, a body or a foot end.
    var end = 0
    for (row, element) in rows.enumerated() {
      let group = parts.elements[element].parent
      if row == end {
        end = rows[row...].firstIndex { parts.elements[$0].parent != group } ?? rows.count
        free = [Int](repeating: 0, count: mostColumns)
      }
      for cell in parts.cells[element] ?? [] {
        let span = parts.elements[cell].span
        let column = free.firstIndex { $0 <= row } ?? mostColumns
        let columns = min(span.columns, max(mostColumns - column, 1))
        let height = span.rows == 0 ? end - row : min(span.rows, end - row)
        for column in column..<min(column + columns, mostColumns) { free[column] = row + height }
        found.append(
          (
            cell,
            TableCell(
              table: table, row: row, column: column, rows: height, columns: columns,
              isHeader: parts.elements[cell].name == "th")
          ))
      }
    }
    return found
  }

  /// Which elements of a page are parts of which table.
  private struct Parts {
    let elements: [PageElement]
    /// For each element the table that it is in; -1 outside of any.
    private var owners: [Int] = []
    private(set) var rows: [Int: [Int]] = [:]
    private(set) var cells: [Int: [Int]] = [:]
    private(set) var captions: [Int: Int] = [:]
    /// Tables with header cells, a head or a caption.
    private(set) var headed: Set<Int> = []
    /// Tables that hold others.
    private(set) var outer: Set<Int> = []

    init(_ elements: [PageElement]) {
      self.elements = elements
      for (index, element) in elements.enumerated() {
        let isTop = index == 0
        let parent = isTop ? -1 : element.parent
        let owner = isTop ? -1 : elements[parent].name == "table" ? parent : owners[parent]
        owners.append(owner)
        guard owner >= 0 else { continue }
        switch element.name {
        case "table": outer.insert(owner)
        case "tr": rows[owner, default: []].append(index)
        case "td", "th":
          if elements[parent].name == "tr" { cells[parent, default: []].append(index) }
          if element.name == "th" { headed.insert(owner) }
        case "thead": headed.insert(owner)
        case "caption":
          captions[index] = owner
          headed.insert(owner)
        default: break
        }
      }
    }

    func isLayout(_ table: Int) -> Bool {
      ["presentation", "none"].contains(elements[table].role)
    }

    /// The innermost cell that holds an element, or is it.
    func cell(around element: Int) -> Int? {
      guard owners[element] >= 0 else { return nil }
      var element = element
      while element > 0, elements[element].name != "table" {
        if ["td", "th"].contains(elements[element].name) { return element }
        element = elements[element].parent
      }
      return nil
    }

    /// The cell that holds a table, or the table of a cell.
    func cell(outside element: Int) -> Int? {
      let table = elements[element].name == "table" ? element : owners[element]
      return table > 0 ? cell(around: elements[table].parent) : nil
    }

    /// Heads first and feet last, wherever they are written.
    func orderedRows(of table: Int) -> [Int] {
      let rows = rows[table] ?? []
      let group = { (row: Int) in elements[elements[row].parent].name }
      return rows.filter { group($0) == "thead" }
        + rows.filter { !["thead", "tfoot"].contains(group($0)) }
        + rows.filter { group($0) == "tfoot" }
    }
  }
}
