internal import Language

/// Which elements of a page show other stories than its own: cards and blurbs that are repeated, and
/// the stories that some pages put below the first.
struct OtherStories {
  private let page: PageSums
  /// The elements around the page's headline.
  private let own: Set<Int>
  /// In ascending order.
  private(set) var elements: [Int] = []

  init(_ page: PageSums, headline: Int?) {
    self.page = page
    own = Set(headline.map { page.chains[$0] } ?? [])
    elements = (cards + blurbs + followers(of: headline)).sorted()
  }

  /// In the units of `TextSize`: what must be left of a page beside cards that hold prose.
  static let leastArticle = 250

  // MARK: - Cards

  /// Three and more elements of the same kind in a row, each a link with at most a few words beside
  /// it, or a headline and a few sentences.
  private var cards: [Int] {
    var groups: [String: [Int]] = [:]
    for element in page.elements.indices.dropFirst() {
      let found = page.elements[element]
      guard PageSums.isBlock(found.name) || found.name == "a" || found.name == "li",
        !own.contains(element)
      else { continue }
      groups["\(found.parent) \(found.pattern)", default: []].append(element)
    }
    return groups.values.filter { $0.count >= 3 }.flatMap(cards)
  }

  private func cards(in group: [Int]) -> [Int] {
    let links = group.filter(isTeaser)
    if links.count * 5 >= group.count * 4, prose(of: links) * 2 < max(page.prose, 1) {
      return links
    }
    let cards = group.filter(isCard)
    guard cards.count * 5 >= group.count * 4, page.prose - prose(of: cards) >= Self.leastArticle,
      cards.allSatisfy(isLinked) || isApart(cards)
    else { return [] }
    return cards
  }

  private func isLinked(_ card: Int) -> Bool {
    page.firstLines[card].map { page.measures[$0].links > 0 } ?? false
  }

  /// Whether a text is beside the page's headline to which cards without links don't belong.
  private func isApart(_ cards: [Int]) -> Bool {
    let parent = page.elements[cards[0]].parent
    guard !own.contains(parent), cards.allSatisfy({ page.sums[$0].links == 0 }),
      let first = page.firstLines[cards[0]]
    else { return false }
    let around = page.chains[first].first(where: own.contains)
    let beside =
      own.filter { $0 != 0 && page.elements[$0].parent == around }
      .map { page.sums[$0].prose }.max() ?? 0
    return beside >= Self.leastArticle && beside * 3 >= prose(of: cards)
  }

  private func prose(of elements: [Int]) -> Int {
    elements.reduce(0) { $0 + page.sums[$1].prose }
  }

  private func isTeaser(_ element: Int) -> Bool {
    let sum = page.sums[element]
    let isItem = page.elements[element].name == "li"
    return sum.links > 0 && sum.linked >= 12 && sum.text <= 500
      && sum.linkShare >= (isItem ? 60 : 15)
  }

  /// A heading, and at most four more lines of a few sentences.
  private func isCard(_ element: Int) -> Bool {
    let sum = page.sums[element]
    guard sum.lines <= 5, sum.text <= 900, let first = page.firstLines[element],
      page.measures[first].prose == 0
    else { return false }
    return page.chains[first].contains { Self.headings.contains(page.elements[$0].name) }
  }

  private static let headings: Set = ["h1", "h2", "h3", "h4", "h5", "h6"]

  // MARK: - Blurbs

  /// Elements whose prose is nearly all below lines that are links, three and more of them.
  private var blurbs: [Int] {
    var counts: [Int: (links: Int, prose: Int)] = [:]
    for line in page.lines.indices.dropFirst() where page.measures[line].prose > 0 {
      let container = page.container(of: line)
      guard page.measures[line - 1].links > 0, page.container(of: line - 1) == container else {
        continue
      }
      let known = counts[container] ?? (0, 0)
      counts[container] = (known.links + 1, known.prose + page.measures[line].prose)
    }
    return counts.filter { element, count in
      let sum = page.sums[element]
      return count.links >= 3 && count.prose * 5 >= sum.prose * 4 && !own.contains(element)
        && page.prose - sum.prose >= Self.leastArticle
    }.map(\.key)
  }

  // MARK: - Stories below the first

  /// Elements of the same kind as one around the headline, below it, each with a headline and a date
  /// or an author of its own.
  private func followers(of headline: Int?) -> [Int] {
    guard let headline else { return [] }
    var kinds: [String: Int] = [:]
    for element in page.chains[headline] where PageSums.isBlock(page.elements[element].name) {
      let found = page.elements[element]
      kinds["\(found.parent) \(found.pattern)"] = element
    }
    return page.elements.indices.filter { element in
      let found = page.elements[element]
      guard let first = kinds["\(found.parent) \(found.pattern)"], element > first else {
        return false
      }
      return isStory(element, like: headline)
    }
  }

  private static let dates = DateReader(inAnyLanguage: nil)

  private func isStory(_ element: Int, like headline: Int) -> Bool {
    guard let first = page.firstLines[element] else { return false }
    let head = page.lines.indices.dropFirst(first).prefix(6)
      .filter { page.chains[$0].contains(element) }
    let isTitled = head.contains { line in
      let own = page.elements[page.lines[line].element]
      return Self.headings.contains(own.name)
        || own.pattern == page.elements[page.lines[headline].element].pattern
    }
    return isTitled
      && head.contains { line in
        let words = LineWords(page.lines[line].text)
        guard page.measures[line].prose == 0, words.count <= 12 else { return false }
        return words.starts(with: BoilerplatePhrases.bylineStarts)
          || Self.dates.firstDay(in: words.key) != nil
          || Byline(of: page.lines[line].pieces) != nil
      }
  }
}
