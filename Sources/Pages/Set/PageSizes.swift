/// How much a page holds; what is more follows on further pages.
package struct PageSizes: Hashable, Sendable {
  /// Entries of a list.
  let entries: Int
  /// Documents that mention an entity, and those of a kind that front matter connects with it.
  let related: Int
  /// Addresses of a sitemap.
  let addresses: Int
  /// What links show, in a shard.
  let cards: Int
  var front = Front()
  var overview = Overview()

  /// Entries of each list of the front page: as many as a reader can take in, on a phone too.
  struct Front: Hashable, Sendable {
    var news = 3
    var contested = 6
    var disputes = 5
    var figures = 6
    var people = 6
    var topics = 12
    var articles = 5
  }

  /// The front page's overview of the timeline.
  struct Overview: Hashable, Sendable {
    /// So many months, or else years.
    var months = 30
    /// So many in all, and in each month or year.
    var events = 120
    var eventsOfEach = 24
  }

  /// How much pages hold unless a test says otherwise.
  package static let standard = PageSizes()

  /// All at least 1. The sitemap protocol allows 50,000 addresses and 50 MB, which is a thousand bytes for
  /// each.
  package init(
    entries: Int = 500, related: Int = 100, addresses: Int = 50_000, cards: Int = 80
  ) {
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
