import Support

/// The address that a site is published at: `http` or `https`, a host, perhaps a port, and the path
/// of a folder (RFC 3986).
struct SiteAddress {
  /// In ASCII, in normal form, with `/` at the end.
  let text: String

  /// Why a text isn't such an address, and what to write instead.
  struct Rejection: Error {
    let message: String
    let suggestion: String?
  }

  init(_ written: String) throws(Rejection) {
    do {
      text = try Self.normal(written)
    } catch {
      // What is suggested must be accepted itself.
      throw Rejection(
        message: error.message, suggestion: error.suggestion.flatMap { Self.corrected($0) })
    }
  }

  /// A suggestion, corrected again if it has a second error.
  private static func corrected(_ text: String, tries: Int = 5) -> String? {
    do {
      _ = try normal(text)
      return text
    } catch {
      guard tries > 0, let next = error.suggestion, next != text else { return nil }
      return corrected(next, tries: tries - 1)
    }
  }

  private static func normal(_ written: String) throws(Rejection) -> String {
    try checkSigns(written)
    guard let scheme = ["https://", "http://"].first(where: { written.lowercased().hasPrefix($0) })
    else {
      throw Rejection(
        message: "the site's address must start with https:// or http://",
        suggestion: written.contains(":") ? nil : "https://\(written)")
    }
    let rest = written.dropFirst(scheme.count)
    let authority = rest.prefix { $0 != "/" }
    if let at = authority.lastIndex(of: "@") {
      throw Rejection(
        message: "the site's address is published, so it must not contain a user name or password",
        suggestion: scheme + rest[at...].dropFirst())
    }
    let path = String(rest.dropFirst(authority.count))
    let (host, port) = try split(String(authority), scheme, path)
    let known = scheme == "https://" ? "443" : "80"
    return scheme
      + (try self.host(host, rebuilt: { scheme + $0 + (port.map { ":\($0)" } ?? "") + path }))
      + (port == nil || port == known ? "" : ":\(port ?? "")")
      + (try self.path(path, after: scheme + authority))
  }

  /// What no address of a site holds.
  private static func checkSigns(_ written: String) throws(Rejection) {
    if let sign = written.first(where: { $0 == "?" || $0 == "#" }) {
      throw Rejection(
        message: "the site's address must not have a \(sign == "?" ? "query" : "fragment")",
        suggestion: String(written.prefix { $0 != "?" && $0 != "#" }))
    }
    if written.contains("\\") {
      throw Rejection(
        message: "an address must use /, not \\",
        suggestion: String(written.map { $0 == "\\" ? "/" : $0 }))
    }
    let isForbidden = { (scalar: Unicode.Scalar) in
      scalar.properties.isWhitespace || HostName.isInvisible(scalar)
    }
    if written.unicodeScalars.contains(where: isForbidden) {
      throw Rejection(
        message: "an address must not contain spaces or invisible characters",
        suggestion: HostName.encodingSpaces(written))
    }
  }

  // MARK: - Host and port

  /// An IPv6 address is written in brackets (RFC 3986, section 3.2.2).
  private static func split(_ authority: String, _ scheme: String, _ path: String)
    throws(Rejection) -> (host: String, port: String?)
  {
    let afterHost = authority.lastIndex(of: "]").map { authority.index(after: $0) }
    let colon = authority[(afterHost ?? authority.startIndex)...].firstIndex(of: ":")
    guard let colon else { return (authority, nil) }
    let host = String(authority[..<colon])
    let port = String(authority[colon...].dropFirst())
    let isNumber = !port.isEmpty && port.utf8.allSatisfy { 0x30...0x39 ~= $0 }
    guard isNumber, port.utf8.count <= 5, let number = Int(port), 1...65_535 ~= number else {
      throw Rejection(
        message: "a port must be a number from 1 to 65535, not '\(port)'",
        suggestion: port.isEmpty ? scheme + host + path : nil)
    }
    return (host, String(number))
  }

  /// The host in ASCII and lower case.
  private static func host(_ host: String, rebuilt: (String) -> String) throws(Rejection) -> String
  {
    guard !host.isEmpty else {
      throw Rejection(message: "the site's address has no host", suggestion: nil)
    }
    if host.hasPrefix("["), host.hasSuffix("]") {
      let inner = host.dropFirst().dropLast()
      guard inner.contains(":"), inner.allSatisfy({ $0.isHexDigit || $0 == ":" || $0 == "." })
      else {
        throw Rejection(message: "'\(host)' is not an IPv6 address", suggestion: nil)
      }
      return host.lowercased()
    }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false).map {
      Punycode.ascii(String($0))
    }
    if labels.dropLast().contains("") {
      let filled = labels.filter { !$0.isEmpty }.joined(separator: ".")
      throw Rejection(
        message: "a host name must not have two dots in a row or start with one",
        suggestion: filled.isEmpty ? nil : rebuilt(filled))
    }
    for label in labels where !isLabel(label) {
      throw Rejection(
        message:
          "'\(label)' can't be part of a host name: use at most 63 letters, digits and hyphens",
        suggestion: nil)
    }
    return labels.joined(separator: ".")
  }

  /// A name's last part may be empty, for the root.
  private static func isLabel(_ label: String) -> Bool {
    label.isEmpty || HostName.isLabel(label)
  }

  // MARK: - Path

  /// Percent-encoded, with `/` at the end.
  private static func path(_ path: String, after start: String) throws(Rejection) -> String {
    guard !path.isEmpty else { return "/" }
    let folders = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    let named = folders.filter { !["", ".", ".."].contains($0.lowercased()) }
    let isDotted = folders.contains {
      [".", ".."].contains(Self.decodingDots($0.lowercased()))
    }
    if folders.dropLast().contains("") || isDotted {
      throw Rejection(
        message: isDotted
          ? "the site's address must not contain the folders '.' and '..'"
          : "the site's address must not contain '//' in its path",
        suggestion: "\(start)/\(named.joined(separator: "/"))")
    }
    if let file = folders.last, pages.contains(where: { file.lowercased().hasSuffix($0) }) {
      throw Rejection(
        message: "the site's address must be that of its folder, not of the file '\(file)' in it",
        suggestion: "\(start)\(path.dropLast(file.count))")
    }
    let encoded = try self.encoded(path)
    return encoded.hasSuffix("/") ? encoded : encoded + "/"
  }

  private static func decodingDots(_ folder: String) -> String {
    folder.split(separator: "%2e", omittingEmptySubsequences: false).joined(separator: ".")
  }

  private static let pages = [".html", ".htm", ".xhtml", ".php", ".asp", ".aspx", ".jsp", ".cgi"]

  /// What is encoded stays as it is; all else that isn't a plain sign of a path is encoded (RFC 3986,
  /// sections 2.1 and 3.3).
  private static func encoded(_ path: String) throws(Rejection) -> String {
    let bytes = Array(path.utf8)
    var encoded = ""
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "%") {
        let digits = bytes[(index + 1)...].prefix(2)
        guard digits.count == 2, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit })
        else {
          throw Rejection(
            message:
              "a '%' in an address starts a two-digit code: write '%25' for the character itself",
            suggestion: nil)
        }
        encoded += "%"
      } else if plain.contains(byte) {
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        encoded.append(percentEncoding: byte)
      }
    }
    return encoded
  }

  private static let plain = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&()*+,;=:@/".utf8)
}

/// The names of hosts and what feeds are named by.
package enum HostName {
  /// Letters, digits and hyphens within (RFC 1123, section 2.1), in ASCII.
  static func isLabel(_ label: String) -> Bool {
    let bytes = label.utf8
    let isPlain = { (byte: UInt8) in byte.isDigit || byte.isLetter }
    guard let first = bytes.first, let last = bytes.last, bytes.count <= 63 else { return false }
    return isPlain(first) && isPlain(last)
      && bytes.allSatisfy { isPlain($0) || $0 == UInt8(ascii: "-") }
  }

  /// Labels with dots between.
  static func isName(_ name: String) -> Bool {
    name.utf8.count <= 253
      && name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy {
        isLabel(String($0))
      }
  }

  /// A host's name or a mail address, as tag addresses start with (RFC 4151, section 2.1).
  static func isTagAuthority(_ text: String) -> Bool {
    guard let at = text.firstIndex(of: "@") else { return isName(text) }
    let user = text[..<at].utf8
    return !user.isEmpty && isName(String(text[at...].dropFirst()))
      && user.allSatisfy { byte in
        byte.isDigit || byte.isLetter
          || [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_")].contains(byte)
      }
  }

  /// Why a text isn't an address of another site as a whole: `https://` or `http://` and a host (RFC
  /// 3986, section 3); nil where it is one.
  package static func reasonAgainst(address text: String) -> String? {
    guard let scheme = ["https://", "http://"].first(where: { text.hasPrefix($0) }) else {
      return "an address must start with https:// or http://"
    }
    let rest = text.dropFirst(scheme.count)
    if rest.contains(where: { $0.isWhitespace || $0 == "\"" || $0 == "<" }) {
      return "an address can't contain spaces, quotation marks or angle brackets"
    }
    return reasonAgainst(rest)
  }

  /// Why what follows an address's `://` begins with no host, or with one that no system has; nil where
  /// it is in order. Names that are not in ASCII are.
  package static func reasonAgainst(_ rest: some StringProtocol) -> String? {
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

  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    [.control, .format].contains(scalar.properties.generalCategory)
  }

  /// An address as it is meant that has signs no address contains: those after its host encoded (RFC
  /// 3986, section 2.1), spaces around the host and invisible signs left out. Spaces within the host,
  /// of which nobody knows what is meant, stay.
  static func encodingSpaces(_ address: String) -> String {
    let visible = String(
      String.UnicodeScalarView(address.unicodeScalars.filter { !isInvisible($0) }))
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
    return url[..<first] + host(of: url) + url[name.endIndex...]
  }

  /// The host of an absolute address, without a user and a port, in ASCII (RFC 3986, section 3.2).
  package static func host(of url: String) -> String {
    let start = url.firstRange(of: "://")?.upperBound ?? url.startIndex
    let authority = url[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let host = authority.lastIndex(of: "@").map { authority[$0...].dropFirst() } ?? authority
    return host.prefix { $0 != ":" }.split(separator: ".", omittingEmptySubsequences: false)
      .map { Punycode.ascii(String($0)) }.joined(separator: ".")
  }
}
