/// Where an address that a page holds leads within the site.
struct InternalAddress {
  /// The output path, UTF-8.
  private(set) var path: [UInt8]
  /// Decoded; nil where the address has none.
  let fragment: ArraySlice<UInt8>?

  /// Nil for an address that leaves the site. `basePath` is what addresses on the 404 page start
  /// with.
  init?(_ address: ArraySlice<UInt8>, on page: String, basePath: String) {
    let hash = address.firstIndex(of: UInt8(ascii: "#")) ?? address.endIndex
    let fragment = address[min(hash + 1, address.endIndex)...]
    self.fragment = fragment.isEmpty ? nil : Self.decoded(fragment)
    let query = address[..<hash].firstIndex(of: UInt8(ascii: "?")) ?? hash
    var rest = address[..<query]
    path = []
    if rest.isEmpty {
      path += page.utf8
      return
    }
    guard !Self.leavesSite(rest) else { return nil }
    if page == Routes.notFound, rest.starts(with: basePath.utf8) {
      rest = rest.dropFirst(basePath.utf8.count)
    } else if rest.first == UInt8(ascii: "/") {
      path += rest
      return
    } else {
      let folder = page.utf8.lastIndex(of: UInt8(ascii: "/")) ?? page.utf8.startIndex
      path += page.utf8[..<folder]
    }
    let written = rest
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
      guard append(rest[..<end]) else {
        path = Array(written)
        return
      }
      rest = rest[min(end + 1, rest.endIndex)...]
    }
    if path.isEmpty { path += Routes.front.utf8 }
  }

  /// Whether it has a scheme or a host.
  private static func leavesSite(_ address: ArraySlice<UInt8>) -> Bool {
    let end = address.first { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }
    return end == UInt8(ascii: ":") || address.starts(with: "//".utf8)
  }

  /// Goes on to a folder or a file; false above the site's root.
  private mutating func append(_ name: ArraySlice<UInt8>) -> Bool {
    let dot = UInt8(ascii: ".")
    if name.isEmpty || (name.count == 1 && name.first == dot) { return true }
    if name.count == 2, name.allSatisfy({ $0 == dot }) {
      guard !path.isEmpty else { return false }
      path.removeSubrange((path.lastIndex(of: UInt8(ascii: "/")) ?? 0)...)
      return true
    }
    if !path.isEmpty { path.append(UInt8(ascii: "/")) }
    path += Self.decoded(name)
    return true
  }

  private static func decoded(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.contains(UInt8(ascii: "%")) else { return text }
    return Array(String(decoding: text, as: UTF8.self).percentDecoded.utf8)[...]
  }

  /// The place that must be there: a file of another kind than HTML has no anchors to check, and
  /// `top` is everywhere (HTML, section 7.4.6.4).
  var place: OutputPlace {
    let file = OutputPlace(path: path)
    guard let fragment, path.suffix(5).elementsEqual(".html".utf8),
      !fragment.elementsEqual("top".utf8)
    else { return file }
    return file.anchor(fragment)
  }
}
