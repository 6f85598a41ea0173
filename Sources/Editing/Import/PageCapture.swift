/// A saved page: its lines, each with what the page tells of it.
struct PageCapture {
  let lines: [CaptureLine]
  let metadata: CaptureMetadata

  init(_ bytes: [UInt8]) {
    var reader = PageReader(bytes)
    reader.countRealWords()
    let places = PagePlaces(reader)
    var metadata = reader.metadata
    var found: [CaptureLine] = []
    for (index, line) in reader.lines.enumerated() {
      let context = places.context(of: index)
      if context == .headline, metadata.headline == nil { metadata.headline = line.text }
      found.append(CaptureLine(line.text, places: line.places, context: context))
    }
    lines = found
    self.metadata = metadata
  }

  /// Whether a file is a page, by its name or by how it begins.
  static func isPage(_ path: String, _ bytes: [UInt8]) -> Bool {
    let name = path.lowercased()
    if [".html", ".htm", ".xhtml", ".shtml"].contains(where: name.hasSuffix) { return true }
    let head = String(decoding: bytes.prefix(1000), as: UTF8.self).lowercased()
    let start = head.drop { $0.isWhitespace }
    return ["<!doctype html", "<html", "<head", "<?xml"].contains(where: start.hasPrefix)
      && head.contains("<html")
  }
}

/// Which part of a page is its article, and what the other parts are.
private struct PagePlaces {
  private let elements: [PageElement]
  private let lines: [PageReader.Line]
  /// For each line its elements, from the innermost to the outermost.
  private let chains: [[Int]]
  private let root: Int?
  /// The elements that hold a headline of the highest level.
  private let headlineHolders: Set<Int>
  private var headline: Int?
  /// The first line within the root.
  private let start: Int

  init(_ reader: PageReader) {
    elements = reader.elements
    lines = reader.lines
    let elements = elements
    let chains = lines.map { line in
      var chain = [line.element]
      while let last = chain.last, last != 0 { chain.append(elements[last].parent) }
      return chain
    }
    let total = elements[0].realWords
    let holders = elements.indices.filter {
      elements[$0].mayBeArticle && elements[$0].realWords * 2 >= total && total > 0
    }
    let root = holders.first { elements[$0].name == "article" } ?? holders.last
    let headlines = chains.indices.filter { line in
      chains[line].contains { elements[$0].name == "h1" }
    }
    headlineHolders = Set(headlines.flatMap { chains[$0] })
    start = chains.firstIndex { chain in root.map { chain.contains($0) } ?? true } ?? 0
    self.root = root
    self.chains = chains
    headline = nil
    headline = headlines.first { furniture(of: $0) == nil } ?? headlines.first
  }

  func context(of line: Int) -> PageContext {
    if line == headline { return .headline }
    if let furniture = furniture(of: line) { return .furniture(furniture) }
    guard let root else { return .plain }
    if chains[line].contains(root) { return .article }
    // A summary may stand between the headline and the part that holds the text.
    let words = LineWords(lines[line].text)
    let isBetween = (headline.map { line > $0 } ?? false) && line < start
    return isBetween && words.isSentence && words.count >= 8 ? .article : .furniture(.navigation)
  }

  /// What the innermost element says that says anything.
  ///
  /// Furniture holds few of a page's sentences; where it seems to hold many, its name misleads.
  private func furniture(of line: Int) -> Furniture? {
    let chain = chains[line]
    for element in chain where elements[element].realWords * 4 < max(elements[0].realWords, 1) {
      if let furniture = elements[element].furniture { return furniture }
      let name = elements[element].name
      let isWithinRoot = root.map { $0 != element && chain.contains($0) } ?? false
      if name == "article", isWithinRoot { return .relatedHeadlines }
      if name == "header", !isWithinRoot, !headlineHolders.contains(element) { return .navigation }
    }
    return nil
  }
}
