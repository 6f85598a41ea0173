import Support

extension String {
  /// The text as part of a URL's path or its fragment: slashes stay, and every byte that is not
  /// plain there is written `%E9` (RFC 3986, section 2.1).
  var percentEncoded: String {
    var encoded = ""
    encoded.append(percentEncoding: self[...])
    return encoded
  }

  /// Appends a text so; one that is plain throughout, as nearly all are, in one go.
  mutating func append(percentEncoding text: Substring) {
    let bytes = text.utf8Span.span
    guard !(0..<bytes.count).allSatisfy({ Self.isPlain(bytes[$0]) }) else {
      self += text
      return
    }
    self += String(percentEncoding: String(text), where: Self.isPlain)
  }

  /// Appends a query with its `?`: what is encoded in it stays so, what a URL can't hold is encoded.
  mutating func append(query: Substring) {
    self += String(percentEncoding: String(query)) {
      Self.isPlain($0) || "?%:'".utf8.contains($0)
    }
  }

  /// A colon could be taken for a scheme's, an apostrophe for an attribute's end.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "-")...UInt8(ascii: "9"),  // with `.` and `/` between
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"),
      UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "&"),
      UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "@"), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
