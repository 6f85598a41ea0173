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
  fileprivate static func isPlain(_ byte: UInt8) -> Bool {
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

extension Span<UInt8> {
  /// How many bytes the text has when it is percent-encoded as a path or a fragment.
  var percentEncodedCount: Int {
    var encoded = count
    for index in indices where !String.isPlain(self[index]) { encoded += 2 }
    return encoded
  }
}

extension UnsafeMutableBufferPointer<UInt8> {
  func write(_ byte: UInt8, at end: inout Int) {
    self[end] = byte
    end += 1
  }

  /// Writes a text as `percentEncoded` gives it.
  func write(percentEncoding text: Span<UInt8>, at end: inout Int) {
    for index in text.indices {
      let byte = text[index]
      if String.isPlain(byte) {
        write(byte, at: &end)
      } else {
        write(UInt8(ascii: "%"), at: &end)
        for digit in [byte >> 4, byte & 15] {
          write(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10, at: &end)
        }
      }
    }
  }
}
