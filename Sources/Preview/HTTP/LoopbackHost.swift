/// The hosts that a request may name. Any other name means that a page of another site was made to
/// ask us (DNS rebinding), and must not read what is not published yet.
package enum LoopbackHost {
  private static let names: Set<String> = ["localhost", "127.0.0.1", "[::1]"]

  /// Whether a `Host` header, with or without a port, names this machine's loopback.
  package static func isNamed(by host: String) -> Bool {
    let header = host.lowercased()
    let port = header.lastIndex(of: ":").flatMap { colon in
      header[colon...].contains("]") ? nil : colon
    }
    guard let port else { return names.contains(header) }
    let digits = header[header.index(after: port)...]
    return names.contains(String(header[..<port])) && (1...5).contains(digits.utf8.count)
      && digits.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }
}
