import Content
import Support

/// What the pages of a site take from all its documents: the search index and the table of mentions.
package struct SiteGathering: Sendable {
  let search: SearchIndex
  /// The rows of each group, as `DocumentGroup` has them.
  let mentions: [@Sendable () -> ArraySlice<UInt8>?]
  /// Of all rows of the table of mentions, group by group.
  let digestOfMentions: Digest

  /// From all groups of a site's documents, in their order.
  package init(_ groups: [DocumentGroup]) {
    self.init(groups, SearchIndex(groups.map(\.search)))
  }

  /// The same, made by two processors.
  package init(concurrently groups: [DocumentGroup]) async {
    self.init(groups, await SearchIndex(concurrently: groups.map(\.search)))
  }

  private init(_ groups: [DocumentGroup], _ search: SearchIndex) {
    self.search = search
    mentions = groups.map(\.mentions)
    var key = KeyBytes()
    for group in groups { key.append(group.digestOfMentions) }
    digestOfMentions = key.digest
  }
}

extension PageSet {
  /// The site's documents, by their numbers, in groups that can be gathered from beside each other.
  package var groups: [Range<Int>] {
    let count = briefing.site.documents.count
    return stride(from: 0, to: count, by: DocumentGroup.size).map {
      $0..<min($0 + DocumentGroup.size, count)
    }
  }

  /// Gathers from one of the `groups`.
  package func gathered(_ group: Range<Int>) -> DocumentGroup {
    DocumentGroup(briefing.site.documents[group], in: briefing)
  }

  /// The same pages and those of the search index.
  package func searchable(_ gathering: SiteGathering) -> PageSet {
    var all = self
    all.gathering = gathering
    all.pages += gathering.search.segments.enumerated().map { Page($1.path, .searchSegment($0)) }
    all.pages.sort { $0.path < $1.path }
    return all
  }
}
