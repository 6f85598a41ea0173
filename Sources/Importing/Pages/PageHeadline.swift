/// Which line of a page is its article's headline: the one that a stated title has, else a heading of
/// the first level.
///
/// It is where the article begins, whatever the page's elements are called: the text that is next to it
/// in the page's tree is its own, and longer texts elsewhere are others'.
struct PageHeadline {
  /// Nil where no line is one.
  let line: Int?

  init(_ page: PageSums, titles: [String]) {
    let titles = titles.map(PageSums.letters)
    let headings = page.lines.indices.filter { line in
      page.chains[line].contains { page.elements[$0].name == "h1" }
    }
    let best = page.lines.indices.compactMap { Found($0, page, titles) }
      .max { ($0.length, $0.rank, -$0.line) < ($1.length, $1.rank, -$1.line) }
    line = best?.line ?? headings.first
  }

  /// A line that is a title, or most of one.
  private struct Found {
    let line: Int
    /// How much of the title it is.
    let length: Int
    /// Headings before other lines, and these before links.
    let rank: Int

    init?(_ line: Int, _ page: PageSums, _ titles: [String]) {
      guard page.measures[line].text <= 400 else { return nil }
      let own = PageSums.letters(page.lines[line].text)
      let length = own.utf8.count
      // A site's name is at a title's end more often than at its beginning.
      let isOne = titles.contains { title in
        length * 5 >= title.utf8.count * 2 && title.hasPrefix(own)
          || length * 5 >= title.utf8.count * 3 && title.hasSuffix(own)
      }
      guard isOne, !own.isEmpty else { return nil }
      self.line = line
      self.length = length
      let names = page.chains[line].prefix(4).map { page.elements[$0].name }
      let level = ["h1", "h2", "h3"].firstIndex { names.contains($0) }
      rank = level.map { 4 - $0 } ?? (page.measures[line].links > 0 ? 0 : 1)
    }
  }
}
