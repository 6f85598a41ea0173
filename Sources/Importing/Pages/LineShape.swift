/// Which block of a page a line is, or is a part of.
enum LineShape: Hashable, Sendable {
  case paragraph
  case heading(level: Int)
  /// An item of a list that is `depth` lists deep, or a further paragraph of one; numbered, unless
  /// `number` is nil.
  case item(list: Int, item: Int, depth: Int, number: Int?)
  case quotation(element: Int)
  /// A line of code, after `gap` empty ones.
  case code(element: Int, gap: Int, language: String?)
  /// In which block of a cell.
  case cell(TableCell, block: Int)
  case caption(table: Int)
  /// Words that the page shows struck out.
  case struck

  /// By the innermost element that has a shape of its own; in code and in tables of data all is theirs.
  init(of line: PageLine, in page: PageSums, _ chain: [Int]) {
    let elements = page.elements
    if chain.contains(where: { elements[$0].evidence == .deleted }) {
      self = .struck
      return
    }
    if page.isHeld[line.element] || page.holders.contains(line.element),
      let place = chain.firstIndex(where: page.tables.tables.contains)
        ?? chain.firstIndex(where: page.holders.contains)
    {
      self = Self.held(line, in: page, chain, place)
      return
    }
    self = .paragraph
    for (place, element) in chain.enumerated() {
      guard let shape = Self.shape(of: element, chain[(place + 1)...], elements) else { continue }
      self = shape
      return
    }
  }

  /// The element that a line of code or of a table is kept or left out with.
  var unit: Int? {
    switch self {
    case .code(let element, _, _): element
    case .cell(let cell, _): cell.table
    case .caption(let table): table
    default: nil
    }
  }

  /// In a block of code or a table, which is at a place of the chain.
  private static func held(
    _ line: PageLine, in page: PageSums, _ chain: [Int], _ place: Int
  ) -> LineShape {
    let holder = chain[place]
    guard page.elements[holder].name == "table" else {
      let around = chain.dropFirst(place + 1).prefix(2).filter {
        ["highl", "language-", "sourceCode"].contains(where: page.elements[$0].pattern.holds)
      }
      let inner: [Int] = chain.prefix(place + 1).reversed()
      let language = (inner + around).lazy.compactMap { page.elements[$0].codeLanguage }.first
      return .code(element: holder, gap: line.gap, language: language)
    }
    for element in chain[..<place] {
      if let cell = page.tables.cells[element] {
        let block = chain.first { !PageSums.isInline(page.elements[$0].name) } ?? element
        return .cell(cell, block: block)
      }
      if page.tables.captions[element] != nil { return .caption(table: holder) }
    }
    return .paragraph
  }

  private static func shape(
    of element: Int, _ outer: ArraySlice<Int>, _ elements: [PageElement]
  ) -> LineShape? {
    switch elements[element].name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      return .heading(level: elements[element].name.last?.wholeNumberValue ?? 2)
    case "blockquote": return .quotation(element: element)
    case "li", "dd", "dt":
      let lists = outer.filter { ["ul", "ol", "menu", "dl"].contains(elements[$0].name) }
      guard let list = lists.first else { return nil }
      return .item(
        list: list, item: element, depth: lists.count, number: elements[element].number)
    default: return nil
    }
  }
}
