import Support

/// How a text addresses the site's files.
package enum Addressing: Hashable, Sendable {
  /// From the page at this output path, so that the site works anywhere, a disk included.
  case relative(from: String)
  /// From a base that ends with `/`: the site's whole URL in feeds, its path on the 404 page.
  case based(String)

  /// The URL of an output path, with a query (`?…`, as it is written) and an optional fragment.
  package func url(_ path: String, query: Substring = "", fragment: String? = nil) -> String {
    var url = ""
    switch self {
    case .based(let base):
      url.reserveCapacity(base.utf8.count + path.utf8.count + (fragment?.utf8.count ?? 0) + 1)
      url += base
      if path != Routes.front { url.append(percentEncoding: path[...]) }
    case .relative(let from):
      if fragment == nil || from != path { url.append(relativePathFrom: from, to: path) }
    }
    if !query.isEmpty { url.append(query: query) }
    if let fragment {
      url += "#"
      url.append(percentEncoding: fragment[...])
    }
    return url
  }
}

extension String {
  /// Appends the shortest relative reference between two output paths (RFC 3986, section 4.2).
  fileprivate mutating func append(relativePathFrom origin: String, to target: String) {
    let (from, to) = (origin.utf8Span.span, target.utf8Span.span)
    let slash = UInt8(ascii: "/")
    var shared = 0
    for index in 0..<min(from.count, to.count) {
      guard from[index] == to[index] else { break }
      if from[index] == slash { shared = index + 1 }
    }
    reserveCapacity(to.count + 9)
    for index in shared..<from.count where from[index] == slash { self += "../" }
    append(percentEncoding: target[target.utf8.index(target.startIndex, offsetBy: shared)...])
  }
}
