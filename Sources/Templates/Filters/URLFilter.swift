import Support

/// Lets only harmless URLs into a page: relative ones and those of `WebAddress.schemes`.
enum URLFilter {
  /// Written in place of any other URL: leads nowhere, and can be searched for.
  static let blocked = Array("#blocked-url".utf8)

  enum Verdict: Hashable {
    case safe, unsafe
    /// Too short to decide.
    case open
  }

  private static let schemes = WebAddress.schemes.map { Array($0.utf8) }

  /// Judges the start of a URL as it is in HTML, character references and all.
  ///
  /// Whatever precedes the first `/`, `?` or `#` counts as a scheme if a colon ends it, so
  /// that nothing a browser might skip (white space, controls) can hide one.
  static func verdict(_ bytes: some Collection<UInt8>) -> Verdict {
    let url = bytes.drop { WhiteSpace.containsASCII($0) }
    var index = url.startIndex
    while index < url.endIndex {
      switch url[index] {
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return .safe
      case UInt8(ascii: ":"): return isAllowed(url[..<index]) ? .safe : .unsafe
      case UInt8(ascii: "&"):
        // Our own escapes represent characters that no scheme has; any other may be a colon.
        guard let length = escapeLength(url[index...]) else { return .unsafe }
        index = url.index(index, offsetBy: length)
      default: index = url.index(after: index)
      }
    }
    return .open
  }

  /// Whether each address of a list, split at commas and white space, is safe.
  static func areSafe(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.split { $0 == UInt8(ascii: ",") || WhiteSpace.containsASCII($0) }
      .allSatisfy { verdict($0) != .unsafe }
  }

  private static func isAllowed(_ scheme: some Collection<UInt8>) -> Bool {
    schemes.contains { $0.count == scheme.count && $0.elementsEqual(scheme.lazy.map { $0 | 0x20 }) }
  }

  private static let escapes = ["&amp;", "&lt;", "&gt;", "&#39;", "&quot;"].map { Array($0.utf8) }

  private static func escapeLength(_ bytes: some Collection<UInt8>) -> Int? {
    escapes.first { bytes.starts(with: $0) }?.count
  }
}
