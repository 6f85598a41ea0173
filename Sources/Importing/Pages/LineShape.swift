/// Which block of a page a line is, or is a part of.
enum LineShape: Hashable, Sendable {
  case paragraph
  case heading(level: Int)
  /// An item of a list that is `depth` lists deep, or a further paragraph of one.
  case item(list: Int, item: Int, depth: Int, isNumbered: Bool)
  case quotation(element: Int)
  /// A line of code.
  case code(element: Int)
  /// Columns count from 0.
  case cell(table: Int, row: Int, column: Int, isSpanning: Bool)

  /// By the innermost element that has a shape of its own.
  init(of line: PageLine, in elements: [PageElement]) {
    self = .paragraph
    var chain: [Int] = [line.element]
    while let last = chain.last, last != 0 { chain.append(elements[last].parent) }
    for (place, element) in chain.enumerated() {
      guard let shape = Self.shape(of: element, chain[(place + 1)...], elements) else { continue }
      self = shape
      return
    }
  }

  private static func shape(
    of element: Int, _ outer: ArraySlice<Int>, _ elements: [PageElement]
  ) -> LineShape? {
    switch elements[element].name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      return .heading(level: elements[element].name.last?.wholeNumberValue ?? 2)
    case "pre", "listing", "xmp", "plaintext": return .code(element: element)
    case "blockquote": return .quotation(element: element)
    case "li", "dd", "dt":
      let lists = outer.filter { ["ul", "ol", "menu", "dl"].contains(elements[$0].name) }
      guard let list = lists.first else { return nil }
      return .item(
        list: list, item: element, depth: lists.count, isNumbered: elements[list].name == "ol")
    case "td", "th":
      guard let row = outer.first(where: { elements[$0].name == "tr" }),
        let table = outer.first(where: { elements[$0].name == "table" }),
        !["presentation", "none"].contains(elements[table].role)
      else { return nil }
      let column = elements[row..<element].count {
        $0.parent == row && ["td", "th"].contains($0.name)
      }
      return .cell(
        table: table, row: row, column: column, isSpanning: elements[element].isSpanning)
    default: return nil
    }
  }
}
