/// Which line of a page is its article's headline: the one that a stated title has, else a heading of
/// the first level.
///
/// It is where the article begins, whatever the page's elements are called: the text that is next to it
/// in the page's tree is its own, and longer texts elsewhere are others'.
struct PageHeadline {
  /// Nil where no line is one.
  let line: Int?
  /// Whether it has a stated title.
  let isStated: Bool
  /// Whether it is a heading.
  let isHeading: Bool

  init(_ page: PageSums, titles: [String]) {
    let titles = titles.map(PageSums.letters)
    let headings = page.lines.indices.filter { line in
      page.chains[line].contains { page.elements[$0].name == "h1" }
    }
    let best = page.lines.indices.compactMap { Found($0, page, titles) }
      .max {
        ($0.place, $0.length, $0.rank, -$0.line) < ($1.place, $1.length, $1.rank, -$1.line)
      }
    line = best?.line ?? headings.first
    isStated = best != nil
    isHeading = (best?.rank ?? 4) > 1
  }

  /// Of the few lines above an article's text, the one in the largest letters; nil where none is in
  /// larger ones than a text's. Of equals, one within the article's root, and the first.
  static func largest(_ page: PageSums, root: Int?, besides sites: [String]) -> Int? {
    let isInside = { (line: Int) in root.map { page.chains[line].contains($0) } ?? true }
    let text = page.lines.indices.first { page.measures[$0].prose > 0 && isInside($0) }
    guard let text else { return nil }
    let ranked = (max(text - 8, 0)..<text).compactMap { line -> (line: Int, rank: [Int])? in
      let chain = page.chains[line]
      let size = chain.prefix(4).map { page.elements[$0].size }.max() ?? 0
      let isOther =
        chain.contains {
          ![nil, .credit].contains(page.elements[$0].evidence) || page.elements[$0].isHomeLink
        } || sites.contains(PageSums.letters(page.lines[line].text))
      guard size >= 17, !isOther, page.measures[line].links == 0,
        8...200 ~= page.measures[line].text
      else { return nil }
      return (line, [size, isInside(line) ? 1 : 0, -line])
    }
    return ranked.max { $0.rank.lexicographicallyPrecedes($1.rank) }?.line
  }

  /// A line that is a title, or most of one.
  private struct Found {
    let line: Int
    /// 1 for a heading at a title's beginning, since a site's name is at the end more often; else 0.
    let place: Int
    /// How much of the title it is.
    let length: Int
    /// Headings before other lines, and these before links.
    let rank: Int

    init?(_ line: Int, _ page: PageSums, _ titles: [String]) {
      guard page.measures[line].text <= 400 else { return nil }
      let own = PageSums.letters(page.lines[line].text)
      let length = own.utf8.count
      let begins = titles.contains { length * 5 >= $0.utf8.count * 2 && $0.hasPrefix(own) }
      let ends = titles.contains { length * 2 > $0.utf8.count && $0.hasSuffix(own) }
      guard begins || ends, !own.isEmpty,
        !page.chains[line].contains(where: { page.elements[$0].isHomeLink })
      else { return nil }
      self.line = line
      self.length = length
      let names = page.chains[line].prefix(4).map { page.elements[$0].name }
      let level = ["h1", "h2", "h3"].firstIndex { names.contains($0) }
      rank = level.map { 4 - $0 } ?? (page.measures[line].links > 0 ? 0 : 1)
      place = begins && rank > 1 ? 1 : 0
    }
  }
}
