package import Content

/// Where each page lies: the one place that spells output paths and URLs.
package enum Routes {
  package static let front = "index.html"
  package static let timeline = "timeline.html"
  package static let names = "names.html"
  package static let sources = "sources.html"
  package static let notFound = "404.html"
  package static let search = "search.html"
  package static let sitemap = "sitemap.xml"
  package static let robots = "robots.txt"

  /// The page of an entity.
  package static func path(of document: Document) -> String {
    guard case .page(let page) = document.entity else { return path(of: document.id) }
    return page.introduces.map(index(of:)) ?? path(of: document.id)
  }

  /// The page of an entity that introduces no index.
  package static func path(of id: EntityID) -> String {
    id.kind.folder.map { $0 + "/" + id.slug + ".html" } ?? id.slug + ".html"
  }

  /// The index of a kind that has a folder; the front page for pages.
  package static func index(of kind: Kind) -> String {
    kind.folder.map { "\($0)/index.html" } ?? front
  }

  /// The first page of a list, and the further ones; nil for what is no list.
  static func list(_ subject: Page.Subject, part: Int = 1) -> String? {
    let first: String? =
      switch subject {
      case .index(let kind): index(of: kind)
      case .timeline: timeline
      case .names: names
      case .sources: sources
      default: nil
      }
    guard part > 1 else { return first }
    return first.map { "\($0.dropLast(".html".count))-\(part).html" }
  }

  /// A piece of the cards that links show.
  static func cards(piece: Int) -> String { "cards/\(piece).js" }

  /// A feed of the site; that of an entity lies beside its page.
  static func feed(_ format: FeedFormat, about document: Document? = nil) -> String {
    if let document { return "\(path(of: document).dropLast(".html".count)).xml" }
    return switch format {
    case .atom: "feed.xml"
    case .rss: "rss.xml"
    case .json: "feed.json"
    }
  }

  /// Whether a path is that of the search page or of a piece of its index.
  package static func isSearch(_ path: String) -> Bool {
    path == search || path.hasPrefix("search/")
  }

  /// A piece of the search index, named after its content.
  static func searchPiece(_ name: String, digest: String) -> String {
    "search/\(name).\(digest).js"
  }

  /// A file for other programs.
  static func data(_ file: DataFile) -> String { "data/\(file.rawValue)" }

  /// An asset's file, named after its content so that it may be cached for ever.
  package static func asset(_ name: String, digest: Digest) -> String {
    let file = name.lastIndex(of: "/").map { name[$0...] } ?? name[...]
    let dot = file.lastIndex(of: ".") ?? name.endIndex
    return "assets/\(name[..<dot]).\(digest.short)\(name[dot...])"
  }
}

/// How a text addresses the site's files.
package enum Addressing: Hashable, Sendable {
  /// From the page at this output path, so that the site works anywhere, a disk included.
  case relative(from: String)
  /// From a base that ends with `/`: the site's whole URL in feeds, its path on the 404 page.
  case based(String)

  /// The URL of an output path, with an optional fragment.
  package func url(_ path: String, fragment: String? = nil) -> String {
    let suffix = fragment.map { "#" + $0.percentEncoded } ?? ""
    switch self {
    case .based(let base):
      return base + (path == Routes.front ? "" : path.percentEncoded) + suffix
    case .relative(let from):
      if from == path, fragment != nil { return suffix }
      return Self.relative(from: from, to: path).percentEncoded + suffix
    }
  }

  /// The shortest relative reference between two output paths (RFC 3986, section 4.2).
  private static func relative(from: String, to: String) -> String {
    let (from, target) = (from.utf8Span.span, to.utf8Span.span)
    let slash = UInt8(ascii: "/")
    var shared = 0
    for index in 0..<min(from.count, target.count) {
      guard from[index] == target[index] else { break }
      if from[index] == slash { shared = index + 1 }
    }
    var up = 0
    for index in shared..<from.count where from[index] == slash { up += 1 }
    let rest = to.utf8.dropFirst(shared)
    return up == 0 ? String(rest) ?? to : String(repeating: "../", count: up) + (String(rest) ?? to)
  }
}
