package import Content
package import Support

/// Where each page is: the one place that spells output paths and URLs.
package enum Routes {
  /// The front page.
  package static let front = "index.html"
  /// The first page of the timeline.
  package static let timeline = "timeline.html"
  /// The first page of the list of all names from A to Z.
  package static let names = "names.html"
  /// The first page of the list of all articles.
  package static let sources = "sources.html"
  /// The only page with absolute addresses.
  package static let notFound = "404.html"
  /// Takes the query as `q`.
  package static let search = "search.html"
  /// The sitemap, or the list of its files.
  package static let sitemap = "sitemap.xml"
  /// What crawlers may read.
  package static let robots = "robots.txt"

  /// The page of an entity.
  package static func path(of document: Document) -> String {
    list(introducedBy: document) ?? path(of: document.id)
  }

  /// The list whose page has a page's text: the front page or an index, in the text's language.
  static func list(introducedBy document: Document) -> String? {
    guard document.kind == .page, let page = document.entity.page else { return nil }
    let original = document.common.translationOf?.value
    let kind = page.introduces ?? original.flatMap(Kind.init(folder:))
    let list = kind.map(index) ?? ((original ?? document.id.slug) == "index" ? front : nil)
    guard original != nil, let language = document.common.language else { return list }
    return list.map { Edition.folder(of: language) + $0 }
  }

  /// The page of an entity that introduces no index.
  package static func path(of id: EntityID) -> String {
    id.kind.folder.map { $0 + "/" + id.slug + ".html" } ?? id.slug + ".html"
  }

  /// The index of a kind that has a folder; the front page for pages.
  package static func index(of kind: Kind) -> String {
    kind.folder.map { "\($0)/index.html" } ?? front
  }

  /// The first page of a list or of an entity, and the further ones; nil for anything else. Those of
  /// an entity have a dot, which no slug has.
  static func list(_ subject: Page.Subject, part: Int = 1) -> String? {
    let first: String? =
      switch subject {
      case .front: front
      case .index(let kind): index(of: kind)
      case .timeline: timeline
      case .names: names
      case .sources: sources
      case .entity(let id): path(of: id)
      default: nil
      }
    guard part > 1 else { return first }
    let mark = if case .entity = subject { "." } else { "-" }
    return first.map { "\($0.dropLast(".html".count))\(mark)\(part).html" }
  }

  /// A part of the sitemap, from 1, where there are several.
  static func sitemap(part: Int) -> String { "sitemap-\(part).xml" }

  /// A shard of the cards that links show.
  static func cards(_ shard: LinkCards.Shard) -> String {
    "cards/\(shard.number)\(shard.part.map { "-\($0)" } ?? "").js"
  }

  /// A feed of the site; that of an entity is beside its page.
  static func feed(_ format: FeedFormat, about document: Document? = nil) -> String {
    if let document { return "\(path(of: document).dropLast(".html".count)).xml" }
    return switch format {
    case .atom: "feed.xml"
    case .rss: "rss.xml"
    case .json: "feed.json"
    }
  }

  /// Whether a path is that of the search page or of a segment of its index.
  package static func isSearch(_ path: String) -> Bool {
    path == search || path.hasPrefix("search/")
  }

  /// A segment of the search index, named after its content.
  static func searchSegment(_ name: String, digest: String) -> String {
    "search/\(name).\(digest).js"
  }

  /// The table of a figure's claims, beside its page.
  static func table(of id: EntityID) -> String { "\(path(of: id).dropLast(".html".count)).csv" }

  /// The chart of a figure, beside its page.
  static func chart(of id: EntityID) -> String { "\(path(of: id).dropLast(".html".count)).svg" }

  /// A file for other programs.
  static func data(_ file: DataFile) -> String { "data/\(file.rawValue)" }

  /// An asset's file, named after its content so that it may be cached forever.
  package static func asset(_ name: String, digest: Digest) -> String {
    let file = name.lastIndex(of: "/").map { name[$0...] } ?? name[...]
    let dot = file.lastIndex(of: ".") ?? name.endIndex
    return "assets/\(name[..<dot]).\(digest.short)\(name[dot...])"
  }
}
