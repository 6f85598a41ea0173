import Content
import Diagnostics

/// What the destination of a Markdown link means.
enum LinkTarget: Hashable {
  /// A scheme or a host of its own.
  case external
  /// A scheme that pages do not link to, such as `javascript:`.
  case unsafe
  /// A fragment of the same page.
  case fragment
  /// A file of the site, from its root, without `.` and `..`, decoded; a query is dropped.
  case path(String)
  /// Above the site's root.
  case outside

  private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

  /// `destination` as the Markdown states it, in a document's text.
  init(_ destination: String, in document: Document) {
    let path = destination.prefix { $0 != "#" && $0 != "?" }
    guard !path.isEmpty else {
      self = .fragment
      return
    }
    let scheme = path.prefix { $0 != ":" && $0 != "/" }
    guard scheme.endIndex == path.endIndex || path[scheme.endIndex] == "/", !path.hasPrefix("//")
    else {
      let isSafe = path.hasPrefix("//") || Self.schemes.contains(scheme.lowercased())
      self = isSafe ? .external : .unsafe
      return
    }
    let folder = document.file.path.split(separator: "/").dropFirst().dropLast()
    var parts = path.hasPrefix("/") ? [] : folder.map(String.init)
    for part in path.split(separator: "/").map(\.percentDecoded) where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        self = .outside
        return
      }
    }
    self = .path(parts.joined(separator: "/"))
  }

  var path: String? {
    guard case .path(let path) = self else { return nil }
    return path
  }
}

extension Site {
  /// What a content file has become, by its path below `Content/`; the path itself where it is none.
  func output(ofContent path: String) -> String {
    switch ContentPath("Content/\(path)") {
    case .document(let id, _): self[id].map(Routes.path) ?? path
    case .copied(let output): copiedPath(spelled: output) ?? output
    case .passedOver, .settings, .misplaced: path
    }
  }
}

extension Addressing {
  /// The URL of a Markdown link that leads to a file of the site, or, where texts stand away from
  /// their page, to a fragment of that page; nil for any other link.
  func url(ofLink destination: String, in document: Document, of site: Site) -> String? {
    let parts = destination.split(
      separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.dropFirst().first.flatMap { $0.isEmpty ? nil : $0 }
    let target = LinkTarget(destination, in: document)
    if target == .fragment, case .based = self {
      return url(Routes.path(of: document), fragment: fragment?.percentDecoded)
    }
    guard let path = target.path else { return nil }
    return url(site.output(ofContent: path), fragment: fragment?.percentDecoded)
  }
}
