internal import Diagnostics
internal import Pages
import Support

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
    return header.utf8.split(separator: UInt8(ascii: ",")).contains { field in
      let tag = field.trimming(\.isSpaceOrTab)
      return tag.elementsEqual("*".utf8) || tag.elementsEqual(description.utf8)
        || tag.elementsEqual("W/\(description)".utf8)
    }
  }

  /// Whether a range may be taken: `If-Range` is absent or this very tag (section 13.1.5).
  func allowsRange(_ header: String?) -> Bool {
    header.map { $0.utf8[...].trimming(\.isSpaceOrTab).elementsEqual(description.utf8) } ?? true
  }
}
