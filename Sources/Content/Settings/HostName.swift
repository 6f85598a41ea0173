internal import Support

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

  /// The host of an absolute address, without a user and a port, in ASCII (RFC 3986, section 3.2).
  package static func host(of url: String) -> String {
    let start = url.firstRange(of: "://")?.upperBound ?? url.startIndex
    let authority = url[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let host = authority.lastIndex(of: "@").map { authority[$0...].dropFirst() } ?? authority
    return host.prefix { $0 != ":" }.split(separator: ".", omittingEmptySubsequences: false)
      .map { Punycode.ascii(String($0)) }.joined(separator: ".")
  }
}
