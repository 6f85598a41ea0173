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
    for index in 0..<bytes.count {
      let byte = bytes[index]
      if Self.isPlain(byte) {
        unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        self += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
  }

  /// Appends a query with its `?`: what is encoded in it stays so, what a URL can't hold is encoded.
  mutating func append(query: Substring) {
    for byte in query.utf8 {
      let isKept = Self.isPlain(byte) || "?%:'".utf8.contains(byte)
      if isKept {
        unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        self += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
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

extension StringProtocol {
  /// The text that was percent-encoded so; itself where it is no such text in UTF-8.
  package var percentDecoded: String {
    let bytes = Array(utf8)
    guard bytes.contains(UInt8(ascii: "%")) else { return String(self) }
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] != UInt8(ascii: "%") {
        decoded.append(bytes[index])
        index += 1
        continue
      }
      guard index + 2 < bytes.count, let high = Self.digit(bytes[index + 1]),
        let low = Self.digit(bytes[index + 2])
      else { return String(self) }
      decoded.append(high << 4 | low)
      index += 3
    }
    return String(validating: decoded, as: UTF8.self) ?? String(self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
