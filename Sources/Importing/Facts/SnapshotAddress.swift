/// An address at which an archive keeps a page: `https://web.archive.org/web/20200409/https://…`.
enum SnapshotAddress {
  /// The address that the page had; nil where the address isn't an archive's.
  static func original(of address: String) -> String? {
    let rest = address.drop { $0 != ":" }.dropFirst(3)
    let host = rest.prefix { $0 != "/" }.lowercased()
    guard host.contains("archiv") || host.contains("arquivo"),
      let start = ["/https://", "/http://", "/https:/", "/http:/"].lazy
        .compactMap({ rest.firstRange(of: $0) }).first
    else { return nil }
    let inner = rest[start.lowerBound...].dropFirst()
    // Some servers fold two slashes into one.
    guard !inner.contains("://") else { return String(inner) }
    return String(inner).replacing(":/", with: "://", maxReplacements: 1)
  }
}
