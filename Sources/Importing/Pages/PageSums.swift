/// How much text, links and prose each element of a page holds.
struct PageSums {
  /// In the units of `TextSize`.
  struct Sum {
    var text = 0
    var linked = 0
    var prose = 0
    var lines = 0
    /// Lines that are links as a whole.
    var links = 0

    /// In hundredths.
    var linkShare: Int { text == 0 ? 0 : min(linked * 100 / text, 100) }
  }

  let elements: [PageElement]
  let lines: [PageLine]
  /// For each line, itself alone.
  let measures: [Sum]
  let tables: PageTables
  /// The tables of data and the blocks of code, each of which is kept or left out as one.
  let holders: Set<Int>
  /// For each element whether it is within one of these.
  let isHeld: [Bool]
  /// Which lines are in the article as the page's JSON-LD has it.
  let confirmed: [Bool]
  /// For each element, all below it.
  private(set) var sums: [Sum]
  /// For each line its elements, from the innermost to the outermost.
  let chains: [[Int]]
  /// For each element the first line below it; nil for one that shows no text.
  private(set) var firstLines: [Int?]

  init(_ reader: PageReader) {
    let elements = reader.elements
    self.elements = elements
    lines = reader.lines
    tables = PageTables(elements, reader.lines)
    holders = tables.tables.union(Self.code(elements))
    isHeld = Self.held(elements, in: holders)
    measures = reader.lines.map(Self.measure)
    let body = reader.metadata.articleBody.map(Self.letters) ?? ""
    confirmed = reader.lines.map { line in
      guard !body.isEmpty else { return false }
      let own = Self.letters(line.text)
      return own.utf8.count >= 24 && body.holds(own)
    }
    chains = reader.lines.map { line in
      var chain = [line.element]
      while let last = chain.last, last != 0 { chain.append(elements[last].parent) }
      return chain
    }
    sums = [Sum](repeating: Sum(), count: elements.count)
    firstLines = [Int?](repeating: nil, count: elements.count)
    for (line, chain) in chains.enumerated() {
      for element in chain {
        sums[element].add(measures[line])
        firstLines[element] = firstLines[element] ?? line
      }
    }
  }

  var prose: Int { sums[0].prose }

  /// Preformatted text, unless there are paragraphs or parts of a page in it.
  private static func code(_ elements: [PageElement]) -> Set<Int> {
    var code = Set(elements.indices.filter { codeNames.contains(elements[$0].name) })
    guard !code.isEmpty else { return code }
    var owners = [Int](repeating: -1, count: elements.count)
    for (index, element) in elements.enumerated().dropFirst() {
      owners[index] = codeNames.contains(element.name) ? index : owners[element.parent]
      if owners[index] >= 0, uncoded.contains(element.name) { code.remove(owners[index]) }
    }
    return code
  }

  private static func held(_ elements: [PageElement], in holders: Set<Int>) -> [Bool] {
    var isHeld = [Bool](repeating: false, count: elements.count)
    guard !holders.isEmpty else { return isHeld }
    for (index, element) in elements.enumerated().dropFirst() {
      isHeld[index] = isHeld[element.parent] || holders.contains(element.parent)
    }
    return isHeld
  }

  private static let codeNames: Set = ["pre", "listing", "xmp", "plaintext"]
  private static let uncoded: Set = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "nav", "table", "form", "article", "section", "aside",
    "header", "footer",
  ]

  /// Prose is a sentence of some length, or a longer text, and no link for the most part.
  static func measure(_ line: PageLine) -> Sum {
    let size = TextSize.of(line.text)
    let bytes = max(line.text.utf8.count { $0 != 0x20 }, 1)
    let share = min(line.linked * 100 / bytes, 100)
    var sum = Sum(text: size, linked: size * share / 100, lines: 1)
    if share > 80 { sum.links = 1 }
    guard share < 50, size >= shortProse else { return sum }
    if LineWords.hasEndMark(line.text) || size >= longProse {
      sum.prose = size * (100 - share) / 100
    }
    return sum
  }

  /// A text's letters and digits alone, as far as they are looked at.
  static func letters(_ text: String) -> String {
    LineWords.beginning(of: text).filter(\.isWordCharacter).lowercased()
  }

  /// The element in which a line is a paragraph beside others.
  func container(of line: Int) -> Int {
    let block = chains[line].first { Self.paragraphs.contains(elements[$0].name) }
    if let block { return elements[block].parent }
    return chains[line].first { !Self.inline.contains(elements[$0].name) } ?? 0
  }

  /// Whether an element of this name may hold paragraphs.
  static func isBlock(_ name: String) -> Bool {
    !paragraphs.contains(name) && !inline.contains(name)
  }

  static func isInline(_ name: String) -> Bool { inline.contains(name) }

  private static let paragraphs: Set = [
    "p", "li", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "dd", "dt",
  ]
  private static let inline: Set = [
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
    "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
    "time",
    "tt", "u", "var",
  ]

  /// On Readability's test pages (two thirds of them): 82 % of the paragraphs of articles have 40
  /// characters or more and 68 % have 100; of links outside the articles, 8 % and 0.5 %.
  private static let shortProse = 40
  private static let longProse = 100
}

extension PageSums.Sum {
  mutating func add(_ other: Self) {
    text += other.text
    linked += other.linked
    prose += other.prose
    lines += other.lines
    links += other.links
  }
}
