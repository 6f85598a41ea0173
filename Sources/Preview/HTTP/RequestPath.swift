import Support

/// The path that a request asks for, decoded; refused as it was sent, before any decoding, where a
/// public server would.
struct RequestPath: Hashable, Sendable {
  /// Without the first `/`; empty for the front page, ends with `/` for a folder.
  let path: String

  /// Nil where the raw path does not start with `/`, holds an empty, `.` or `..` segment (encoded
  /// ones as well), an encoded slash, a backslash, a control character, a byte that must be encoded
  /// (RFC 3986, section 3.3), or what isn't valid UTF-8.
  init?(parsing raw: String) {
    guard raw.utf8.first == UInt8(ascii: "/") else { return nil }
    var segments: [String] = []
    let parts = raw.utf8.dropFirst().split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      guard let segment = String(decodingSegment: part) else { return nil }
      guard segment != ".", segment != ".." else { return nil }
      guard !segment.isEmpty || index == parts.count - 1 else { return nil }
      segments.append(segment)
    }
    path = segments.joined(separator: "/")
  }
}

extension String {
  /// The value of a key in a raw query (`page=people%2Fa.html`); nil where there is none.
  init?(ofKey key: String, inQuery query: String) {
    for field in query.utf8.split(separator: UInt8(ascii: "&")) {
      let parts = field.split(separator: UInt8(ascii: "="), maxSplits: 1)
      guard parts.count == 2, parts[0].elementsEqual(key.utf8) else { continue }
      guard let bytes = [UInt8](percentDecoding: parts[1]) else { return nil }
      self.init(validating: bytes, as: UTF8.self)
      return
    }
    return nil
  }

  fileprivate init?(decodingSegment raw: some Collection<UInt8>) {
    guard raw.allSatisfy(Self.isPathByte), let bytes = [UInt8](percentDecoding: raw) else {
      return nil
    }
    let refused = [UInt8(ascii: "/"), UInt8(ascii: "\\"), 0x7F]
    guard !bytes.contains(where: { $0 < 0x20 || refused.contains($0) }) else { return nil }
    self.init(validating: bytes, as: UTF8.self)
  }

  /// `pchar` of RFC 3986.
  private static func isPathByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || "-._~!$&'()*+,;=:@%".utf8.contains(byte)
  }
}
