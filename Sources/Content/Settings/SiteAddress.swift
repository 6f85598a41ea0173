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
      scalar.properties.isWhitespace || scalar.isInvisible
    }
    if written.unicodeScalars.contains(where: isForbidden) {
      throw Rejection(
        message: "an address must not contain spaces or invisible characters",
        suggestion: OutsideAddress.encodingSpaces(written))
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
