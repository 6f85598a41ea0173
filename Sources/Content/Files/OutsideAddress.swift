internal import Support

/// Addresses of other sites, wherever one is written: in front matter, texts and captures.
package enum OutsideAddress {
  /// Why a text isn't an address of another site as a whole: `https://` or `http://` and a host (RFC
  /// 3986, section 3); nil where it is one.
  package static func reasonAgainst(_ text: String) -> String? {
    guard let scheme = ["https://", "http://"].first(where: { text.hasPrefix($0) }) else {
      return "an address must start with https:// or http://"
    }
    let rest = text.dropFirst(scheme.count)
    if rest.contains(where: { $0.isWhitespace || $0 == "\"" || $0 == "<" }) {
      return "an address can't contain spaces, quotation marks or angle brackets"
    }
    return reasonAgainst(host: rest)
  }

  /// Whether a text is such an address.
  package static func isAddress(_ text: String) -> Bool { reasonAgainst(text) == nil }

  /// Why what follows an address's `://` begins with no host, or with one that no system has; nil where
  /// it is in order. Names that are not in ASCII are.
  package static func reasonAgainst(host rest: some StringProtocol) -> String? {
    if beginsPlainly(rest) { return nil }
    let authority = rest.prefix { !"/?#".contains($0) }
    let host = authority.lastIndex(of: "@").map { authority[$0...].dropFirst() } ?? authority[...]
    let name = host.hasPrefix("[") ? host.prefix { $0 != "]" } : host.prefix { $0 != ":" }
    guard !name.isEmpty,
      !authority.contains(where: { $0.isWhitespace || "\\\"<>^`{|}".contains($0) })
    else { return "it must start with a scheme, '://' and a host" }
    if name.hasPrefix(".") || name.contains("..") {
      return "a host name must not have two dots in a row or start with one"
    }
    if name.hasPrefix("["),
      name.endIndex == host.endIndex || name.count(where: { $0 == ":" }) < 2
        || !name.dropFirst().allSatisfy({ $0.isHexDigit || $0 == ":" || $0 == "." })
    {
      return "brackets must contain an IPv6 address, such as '[::1]'"
    }
    if host.startIndex > authority.startIndex, authority[..<host.startIndex].contains(":") {
      return "a password must not be published"
    }
    let port = host[name.endIndex...].drop { $0 == "]" }
    let number = port.dropFirst()
    let isPort =
      number.isEmpty
      || number.utf8.allSatisfy { 0x30...0x39 ~= $0 } && 1...65_535 ~= (Int(number) ?? 0)
    return isPort && (port.isEmpty || port.hasPrefix(":"))
      ? nil : "a port must be a number from 1 to 65535"
  }

  /// Whether an address begins after its `://` with letters, digits, hyphens and single dots alone, as
  /// nearly all do.
  private static func beginsPlainly(_ rest: some StringProtocol) -> Bool {
    let dot = UInt8(ascii: ".")
    var last = dot
    for byte in rest.utf8 {
      if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") {
        break
      }
      guard byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == dot && last != dot
      else { return false }
      last = byte
    }
    return last != dot
  }

  /// An address as it is meant that has signs no address contains: those after its host encoded (RFC
  /// 3986, section 2.1), spaces around the host and invisible signs left out. Spaces within the host,
  /// of which nobody knows what is meant, stay.
  static func encodingSpaces(_ address: String) -> String {
    let visible = String(
      String.UnicodeScalarView(address.unicodeScalars.filter { !$0.isInvisible }))
    let start = visible.firstRange(of: "://")?.upperBound ?? visible.startIndex
    let path = visible[start...].firstIndex { "/?#".contains($0) } ?? visible.endIndex
    let rest = visible[path...].unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "%22"
      case "<": "%3C"
      case ">": "%3E"
      default: scalar.properties.isWhitespace ? "%20" : String(scalar)
      }
    }
    return visible[..<start] + String(visible[start..<path]).trimmed + rest.joined()
  }

  /// An absolute address with its host in ASCII, in the form that the name system has; itself where it
  /// has that already.
  package static func inASCII(_ url: String) -> String {
    guard url.utf8.contains(where: { $0 >= 0x80 }),
      let start = url.firstRange(of: "://")?.upperBound
    else { return url }
    let authority = url[start...].prefix { !"/?#".contains($0) }
    let first = authority.lastIndex(of: "@").map(authority.index(after:)) ?? authority.startIndex
    let name = authority[first...].prefix { $0 != ":" }
    guard name.utf8.contains(where: { $0 >= 0x80 }) else { return url }
    return url[..<first] + HostName.host(of: url) + url[name.endIndex...]
  }
}

extension Unicode.Scalar {
  /// Whether it is a control character or one of formatting, which nobody sees in an address.
  var isInvisible: Bool {
    [.control, .format].contains(properties.generalCategory)
  }
}
