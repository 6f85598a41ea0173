/// Rules for addresses of the web that hold wherever one is written or read.
package enum WebAddress {
  /// The schemes that pages link to; whatever another one does may harm a reader.
  package static let schemes = ["http", "https", "mailto", "tel"]

  /// Whether an address is one of another site as a whole: `https://` or `http://` and a host, without
  /// white space and what would end an attribute (RFC 3986, section 3).
  package static func isAbsolute(_ text: String) -> Bool {
    guard let start = ["https://", "http://"].first(where: { text.hasPrefix($0) }) else {
      return false
    }
    let rest = text.dropFirst(start.count)
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return !host.isEmpty && !rest.contains { $0.isWhitespace || $0 == "\"" || $0 == "<" }
  }
}
