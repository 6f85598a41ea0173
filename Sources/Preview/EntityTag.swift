internal import Pages

/// The strong validator of a body: equal tags, equal bytes (RFC 9110, section 8.8.3).
struct EntityTag: Hashable, Sendable, CustomStringConvertible {
  private let digest: Digest

  init(of bytes: [UInt8]) {
    digest = Digest(of: bytes)
  }

  var description: String { "\"\(digest)\"" }

  /// Whether `If-None-Match` lists this tag; weak ones count (section 13.1.2).
  func isListed(in header: String?) -> Bool {
    guard let header else { return false }
    return header.split(separator: ",").contains { field in
      let tag = field.trimmedOfSpaces
      return tag == "*" || tag == description || tag == "W/" + description
    }
  }

  /// Whether a range may be taken: `If-Range` is absent or this very tag (section 13.1.5).
  func allowsRange(_ header: String?) -> Bool {
    header.map { $0[...].trimmedOfSpaces == description } ?? true
  }
}

extension Substring {
  fileprivate var trimmedOfSpaces: String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    let start = drop(while: isSpace)
    return String(start.reversed().drop(while: isSpace).reversed())
  }
}
