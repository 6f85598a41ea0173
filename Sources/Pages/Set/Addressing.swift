import Support

/// How a text addresses the site's files.
package enum Addressing: Hashable, Sendable {
  /// From the page at this output path, so that the site works anywhere, a disk included.
  case relative(from: String)
  /// From a base that ends with `/`: the site's whole URL in feeds, its path on the 404 page.
  case based(String)

  /// The URL of an output path, with a query (`?…`, as it is written) and an optional fragment.
  package func url(_ path: String, query: Substring = "", fragment: String? = nil) -> String {
    var url: URLParts
    switch self {
    case .based(let base):
      url = URLParts(base, path == Routes.front ? "" : path)
    case .relative(let from):
      let isOwn = fragment != nil && from == path
      url = isOwn ? URLParts("", "") : URLParts(from: from, to: path)
    }
    guard query.isEmpty else {
      var text = url.text
      text.append(query: query)
      return fragment.map { text + "#" + $0.percentEncoded } ?? text
    }
    url.fragment = fragment
    return url.text
  }
}

/// The parts of a URL, joined in one go: pages hold hundreds.
private struct URLParts {
  /// As it is: the base, or else `../` so often.
  private let base: String
  private let ups: Int
  private let path: String
  /// Where the part of the path starts that is shown.
  private let start: Int
  var fragment: String?

  init(_ base: String, _ path: String) {
    (self.base, ups, self.path, start) = (base, 0, path, 0)
  }

  /// The shortest relative reference between two output paths (RFC 3986, section 4.2).
  init(from origin: String, to target: String) {
    let (from, to) = (origin.utf8Span.span, target.utf8Span.span)
    let slash = UInt8(ascii: "/")
    var shared = 0
    for index in 0..<min(from.count, to.count) {
      guard from[index] == to[index] else { break }
      if from[index] == slash { shared = index + 1 }
    }
    var ups = 0
    for index in shared..<from.count where from[index] == slash { ups += 1 }
    (base, self.ups, path, start) = ("", ups, target, shared)
  }

  var text: String {
    let path = path.utf8Span.span.extracting(start...)
    let base = base.utf8Span.span
    var size = base.count + ups * 3 + path.percentEncodedCount
    if let fragment { size += 1 + fragment.utf8Span.span.percentEncodedCount }
    return String(unsafeUninitializedCapacity: size) { bytes in
      var end = 0
      for index in base.indices { bytes.write(base[index], at: &end) }
      for _ in 0..<ups {
        bytes.write(UInt8(ascii: "."), at: &end)
        bytes.write(UInt8(ascii: "."), at: &end)
        bytes.write(UInt8(ascii: "/"), at: &end)
      }
      bytes.write(percentEncoding: path, at: &end)
      if let fragment {
        bytes.write(UInt8(ascii: "#"), at: &end)
        bytes.write(percentEncoding: fragment.utf8Span.span, at: &end)
      }
      return end
    }
  }
}
