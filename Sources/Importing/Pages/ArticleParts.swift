/// The elements that together hold a page's article.
struct ArticleParts {
  /// In the order of the page: the one whose prose outweighs most what else it holds, and those of the
  /// same kind that go on with it. Empty where the page has no prose.
  let elements: [Int]
  private let all: Set<Int>

  init(_ page: PageSums, _ boilerplate: PageBoilerplate, headline: Int?) {
    let root = Self.root(of: page, boilerplate, headline: headline)
    elements = root.map { ([$0] + Self.others(like: $0, page, boilerplate)).sorted() } ?? []
    all = Set(elements)
  }

  /// The one of them that is among some elements.
  func part(of chain: [Int]) -> Int? { chain.first(where: all.contains) }

  // MARK: - Parts like the first

  /// Makers of pages put each section of a text into blocks of one kind, often several deep: the blocks
  /// beside the root, or beside what holds it, that have the same elements around the same kind of block.
  private static func others(
    like root: Int, _ page: PageSums, _ boilerplate: PageBoilerplate
  ) -> [Int] {
    // Elements without a class are of no kind.
    guard page.elements[root].pattern.last != " " else { return [] }
    let children = Dictionary(grouping: page.elements.indices.dropFirst()) {
      page.elements[$0].parent
    }
    var path = [root]
    var others: [Int] = []
    while let last = path.last, last > 0, !isBorder(last, page) {
      let parent = page.elements[last].parent
      var blocks = (children[parent] ?? []).filter { $0 != last && !isOtherStory($0, page) }
      for (depth, outer) in path.enumerated().reversed() {
        blocks = blocks.filter {
          page.elements[$0].pattern == page.elements[outer].pattern
            && boilerplate.own[$0] == nil && page.sums[$0].prose > 0
        }
        if depth > 0 { blocks = blocks.flatMap { children[$0] ?? [] } }
      }
      others += blocks.filter { page.sums[$0].prose * 2 >= page.sums[$0].text }
      path.append(parent)
    }
    return others
  }

  /// Whether what is beside an element is about something else: another story, another cell.
  private static func isBorder(_ element: Int, _ page: PageSums) -> Bool {
    ["article", "main", "body", "html", "li", "td", "tr"].contains(page.elements[element].name)
  }

  /// Whether a block has a headline of its own that leads elsewhere, or one of the first level.
  private static func isOtherStory(_ element: Int, _ page: PageSums) -> Bool {
    guard let first = page.firstLines[element] else { return true }
    let lines = page.lines.indices.dropFirst(first).prefix(page.sums[element].lines)
    return lines.contains { line in
      let names = page.chains[line].prefix { $0 != element }.map { page.elements[$0].name }
      let isHeading = names.contains { ["h2", "h3"].contains($0) }
      return names.contains("h1") || isHeading && page.measures[line].links > 0
    }
  }

  // MARK: - The root

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
    while outer > 0 {
      outer = page.elements[outer].parent
      let isWhole = page.elements[root].articleEvidence >= 2
      if isWhole, page.elements[outer].articleEvidence < 2 { continue }
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
