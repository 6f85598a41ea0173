/// How much a page holds; what is more follows on further pages.
package struct PageSizes: Sendable {
  /// Entries of a list.
  let entries: Int
  /// Documents that mention an entity, and those of a kind that front matter connects with it.
  let related: Int
  /// Addresses of a sitemap.
  let addresses: Int
  /// What links show, in a piece.
  let cards: Int

  /// The sitemap protocol allows 50,000 addresses and 50 MB, which is a thousand bytes for each.
  package static let standard = PageSizes(
    entries: 500, related: 100, addresses: 50_000, cards: 80)

  /// All at least 1.
  package init(entries: Int, related: Int, addresses: Int, cards: Int) {
    self.entries = entries
    self.related = related
    self.addresses = addresses
    self.cards = cards
  }

  /// How many pages so many elements take; nothing takes one as well.
  static func pages(for count: Int, _ size: Int) -> Int { max(1, (count + size - 1) / size) }
}

extension Array {
  /// The elements that a part shows, of so many; parts count from 1.
  func part(_ number: Int, of size: Int) -> ArraySlice<Element> {
    let start = Swift.min(count, (number - 1) * size)
    return self[start..<Swift.min(count, start + size)]
  }
}
