import Support

/// Finds out where the addresses that a page holds lead within the site, one after the other.
struct AddressReader {
  private let page: [UInt8]
  /// How much of the page's path is its folder.
  private let folder: Int
  /// What addresses start with on the 404 page; empty for all others.
  private let base: [UInt8]
  /// The output path that the last address leads to, UTF-8.
  private(set) var path: [UInt8] = []
  /// Its fragment, decoded; empty where it has none.
  private(set) var fragment: [UInt8] = []

  /// `basePath` is what addresses on the 404 page start with.
  init(page: String, basePath: String) {
    self.page = Array(page.utf8)
    folder = self.page.lastIndex(of: UInt8(ascii: "/")) ?? 0
    base = page == Routes.notFound ? Array(basePath.utf8) : []
  }

  /// Reads an address; false for one that leaves the site.
  mutating func read(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
    path.removeAll(keepingCapacity: true)
    fragment.removeAll(keepingCapacity: true)
    let hash = address.firstIndex(of: UInt8(ascii: "#")) ?? address.count
    Self.append(decoded: address[min(hash + 1, address.count)...], to: &fragment)
    let query = address[..<hash].firstIndex(of: UInt8(ascii: "?")) ?? hash
    var rest = address[..<query]
    guard !rest.isEmpty else {
      path += page
      return true
    }
    guard !Self.leavesSite(rest) else { return false }
    if !base.isEmpty, rest.starts(with: base) {
      rest = rest.dropFirst(base.count)
    } else if rest.first == UInt8(ascii: "/") {
      path += rest
      return true
    } else {
      path += page[..<folder]
    }
    readSegments(of: rest)
    if path.isEmpty { path += Routes.front.utf8 }
    return true
  }

  /// Whether it has a scheme or a host.
  private static func leavesSite(_ address: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let end = address.first { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }
    return end == UInt8(ascii: ":") || address.starts(with: "//".utf8)
  }

  /// Goes on from the folder at hand; an address that leads above the site's root is left as it is.
  private mutating func readSegments(of address: Slice<UnsafeBufferPointer<UInt8>>) {
    var rest = address
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
      guard append(rest[..<end]) else {
        path.removeAll(keepingCapacity: true)
        path += address
        return
      }
      rest = rest[min(end + 1, rest.endIndex)...]
    }
  }

  /// Goes on to a folder or a file; false above the site's root.
  private mutating func append(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let dot = UInt8(ascii: ".")
    if name.isEmpty || (name.count == 1 && name.first == dot) { return true }
    if name.count == 2, name.allSatisfy({ $0 == dot }) {
      guard !path.isEmpty else { return false }
      path.removeSubrange((path.lastIndex(of: UInt8(ascii: "/")) ?? 0)...)
      return true
    }
    if !path.isEmpty { path.append(UInt8(ascii: "/")) }
    Self.append(decoded: name, to: &path)
    return true
  }

  private static func append(
    decoded text: Slice<UnsafeBufferPointer<UInt8>>, to bytes: inout [UInt8]
  ) {
    if text.contains(UInt8(ascii: "%")) {
      bytes += String(decoding: text, as: UTF8.self).percentDecoded.utf8
    } else {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text))
    }
  }

  /// The place that must be there: a file of another kind than HTML has no anchors to check, and
  /// `top` is everywhere (HTML, section 7.4.6.4).
  var place: OutputPlace {
    let file = OutputPlace(path: path.span)
    guard !fragment.isEmpty, path.suffix(5).elementsEqual(".html".utf8),
      !fragment.elementsEqual("top".utf8)
    else { return file }
    return file.anchor(fragment.span)
  }
}
