import Support

/// Which part of a page is its article, and what the other parts are.
struct PagePlaces {
  private let page: PageSums
  private let boilerplate: PageBoilerplate
  private let root: Int?
  private var headline: Int?
  /// The first line within the root.
  private let start: Int
  /// For each line its shape.
  let shapes: [LineShape]
  /// The blocks of code and the tables that JSON-LD has in the article, at least in part.
  private let confirmed: Set<Int>

  init(_ reader: PageReader) {
    let page = PageSums(reader)
    let stated = PageHeadline(page, titles: reader.metadata.titles.map(\.value))
    let anchor = stated.line
    var boilerplate = PageBoilerplate(page, headline: anchor)
    let root = Self.root(of: page, boilerplate, headline: anchor)
    if let root { boilerplate.markLinks(below: root) }
    start = page.chains.firstIndex { chain in root.map { chain.contains($0) } ?? true } ?? 0
    headline = Self.headline(of: page, boilerplate, stated, reader.metadata, root)
    (self.page, self.boilerplate, self.root) = (page, boilerplate, root)
    let shapes = page.lines.indices.map {
      LineShape(of: page.lines[$0], in: page, page.chains[$0])
    }
    confirmed = Set(shapes.indices.filter { page.confirmed[$0] }.compactMap { shapes[$0].unit })
    self.shapes = shapes
  }

  /// The line that a stated title has, if no heading says most of the same; else a heading of the first
  /// level that isn't the site's name.
  private static func headline(
    of page: PageSums, _ boilerplate: PageBoilerplate, _ stated: PageHeadline,
    _ metadata: CaptureMetadata, _ root: Int?
  ) -> Int? {
    let sites = metadata.publishers.map { PageSums.letters($0.value) }
    let headings = page.chains.indices.filter { line in
      let elements = page.chains[line].map { page.elements[$0] }
      return elements.contains { $0.name == "h1" } && !elements.contains(where: \.isHomeLink)
        && !sites.contains(PageSums.letters(page.lines[line].text))
    }
    guard let line = stated.line, stated.isStated else {
      return headings.first { boilerplate.kind(of: $0) == nil } ?? headings.first
        ?? PageHeadline.largest(page, root: root, besides: sites)
    }
    guard !stated.isHeading else { return line }
    let titles = metadata.titles.map { Set(LineWords($0.value).words) }
    let own = Set(LineWords(page.lines[line].text).words)
    let other = headings.first { heading in
      let words = Set(LineWords(page.lines[heading].text).words)
      return words.count >= 3 && !words.isDisjoint(with: own)
        && titles.contains { $0.intersection(words).count * 2 >= words.count }
    }
    // A title that isn't right above the text may be the site's.
    let largest = PageHeadline.largest(page, root: root, besides: sites).flatMap {
      $0 - line > 8 ? $0 : nil
    }
    return other ?? largest ?? line
  }

  /// Links in a row with bars between them: `Top | Print this page`.
  private func isTools(_ line: Int) -> Bool {
    let found = page.lines[line]
    let signs = found.pieces.count { ["|", "·", "•", "/"].contains($0) }
    return page.measures[line].links > 0 && found.pieces.count >= 3
      && found.pieces.count <= 2 * signs + 1
  }

  /// A short line below an image, all of it in italics or small letters.
  private func isCaption(_ line: Int) -> Bool {
    guard page.lines[line].followsImage, page.measures[line].text <= 300 else { return false }
    return page.chains[line].prefix { !PageSums.isBlock(page.elements[$0].name) }
      .contains { ["em", "i", "small"].contains(page.elements[$0].name) }
  }

  /// Whether an element is in a part of the page with other stories, or readers' comments.
  func isElsewhere(_ element: Int) -> Bool {
    var element = element
    while element != 0 {
      switch boilerplate.own[element] {
      // What an `aside` states may be of the article.
      case .relatedHeadlines where page.elements[element].name != "aside", .popularPosts, .comments:
        return true
      default: element = page.elements[element].parent
      }
    }
    return false
  }

  /// What a line is kept or left out as a part of.
  func unit(of line: Int) -> Int? {
    shapes[line].unit ?? page.chains[line].last { page.elements[$0].name == "details" }
  }

  func context(of line: Int) -> PageContext {
    if shapes[line] == .struck { return .boilerplate(.deleted) }
    if line == headline { return .headline }
    let unit = shapes[line].unit
    if let root, page.chains[line].contains(root) {
      let isConfirmed = unit.map(confirmed.contains) ?? page.confirmed[line]
      guard !isConfirmed else { return .article }
      if let kind = boilerplate.kind(of: line, below: root) { return .boilerplate(kind) }
      guard unit == nil else { return .article }
      if isCaption(line) { return .boilerplate(.credit) }
      return isTools(line) ? .boilerplate(.navigation) : .article
    }
    if let kind = boilerplate.kind(of: line) { return .boilerplate(kind) }
    guard root != nil else { return .plain }
    // A summary may be between the headline and the part that holds the text.
    let isBetween = (headline.map { line > $0 } ?? false) && line < start
    return isBetween && page.measures[line].prose > 0 ? .article : .boilerplate(.navigation)
  }

  /// The elements that hold most prose, or else most text, for an editor to choose from: what each begins
  /// with.
  var candidates: [String] {
    let prose = page.lines.indices.filter { page.measures[$0].prose > 0 }
    let lines = prose.isEmpty ? Array(page.lines.indices) : prose
    var holders: [Int: Int] = [:]
    for line in lines.reversed() { holders[page.container(of: line)] = line }
    let size = { (element: Int) in
      prose.isEmpty ? page.sums[element].text : page.sums[element].prose
    }
    let found = holders.sorted { (size($1.key), $0.key) < (size($0.key), $1.key) }
    return found.prefix(3).map { element, line in
      let text = page.lines[line].text
      return "<\(page.elements[element].pattern.trimmed)>: "
        + "'\(text.prefix(60))\(text.count > 60 ? "…" : "")'"
    }
  }

  // MARK: - The article's root

  /// The element whose prose outweighs most what else it holds. Each line speaks for or against the
  /// elements that hold it, less for those further out: a text in several siblings is found in the
  /// one that holds them, and not together with other texts of the page.
  private static func root(
    of page: PageSums, _ boilerplate: PageBoilerplate, headline: Int?
  ) -> Int? {
    guard page.prose > 0 else { return nil }
    let scores = scores(page, boilerplate)
    // A paragraph has others beside it.
    let candidates = page.elements.indices.filter {
      boilerplate.own[$0] == nil && scores[$0] > 0
        && PageSums.isBlock(page.elements[$0].name)
    }
    let weighed = { (element: Int) in
      scores[element] * factors[page.elements[element].articleEvidence]
    }
    guard var root = candidates.max(by: { weighed($0) < weighed($1) }) else { return nil }
    if let headline {
      let best = bestBelow(page, candidates, weighed)
      let near = page.chains[headline].lazy.compactMap { best[$0] }
        .first { weighed($0) >= weighed(root) * nearShare }
      root = near ?? root
    }
    // Around it, as long as much more text is found than in it.
    var outer = root
    while outer > 0, page.elements[root].articleEvidence < 2 {
      outer = page.elements[outer].parent
      if scores[outer] > scores[root] * 1.2, boilerplate.own[outer] == nil { root = outer }
    }
    return root
  }

  /// For each element the best candidate that is it or below it.
  private static func bestBelow(
    _ page: PageSums, _ candidates: [Int], _ weighed: (Int) -> Double
  ) -> [Int?] {
    var best = [Int?](repeating: nil, count: page.elements.count)
    for element in candidates { best[element] = element }
    for element in page.elements.indices.dropFirst().reversed() {
      guard let own = best[element] else { continue }
      let parent = page.elements[element].parent
      best[parent] = best[parent].map { weighed($0) < weighed(own) ? own : $0 } ?? own
    }
    return best
  }

  /// How much of the best score what is next to the headline must have.
  private static let nearShare = 0.3

  /// By `articleEvidence`; these, and how much a line says further out, were chosen on Readability's
  /// test pages, two thirds of them.
  private static let factors = [1, 1.1, 1.4, 2]
  /// What a line says for the next element outwards.
  private static let decay = 0.9
  /// In the units of `TextSize`: where paragraphs have less beside them, they count for less.
  private static let fullContainer = 600

  private static func scores(_ page: PageSums, _ boilerplate: PageBoilerplate) -> [Double] {
    var beside: [Int: Int] = [:]
    let containers = page.lines.indices.map(page.container)
    for (line, container) in containers.enumerated() {
      beside[container, default: 0] += page.measures[line].prose
    }
    var scores = [Double](repeating: 0, count: page.elements.count)
    for line in page.lines.indices {
      let share = max(Double(min(beside[containers[line]] ?? 0, fullContainer)) / 600, 0.3)
      var value = Double(value(of: line, page, boilerplate)) * share
      let chain = page.chains[line]
      let start = chain.firstIndex(of: containers[line]) ?? 0
      for (place, element) in chain.enumerated() {
        scores[element] += value
        if place >= start { value *= decay }
      }
    }
    return scores
  }

  private static func value(
    of line: Int, _ page: PageSums, _ boilerplate: PageBoilerplate
  ) -> Int {
    let measure = page.measures[line]
    if page.confirmed[line] { return max(measure.prose, measure.text / 2) * 2 }
    if boilerplate.kind(of: line) != nil { return -measure.text / 10 }
    if measure.prose > 0 { return measure.prose }
    let name = page.elements[page.lines[line].element].name
    if measure.linked > 0 { return -10 - measure.linked / 2 }
    return ["td", "th", "li", "dd", "dt", "pre", "code", "h2", "h3", "h4"].contains(name) ? 0 : -4
  }
}
