extension String {
  /// Appends a byte as `%E9` (RFC 3986, section 2.1).
  package mutating func append(percentEncoding byte: UInt8) {
    self += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
  }

  /// A text in which every byte is encoded but those that are plain.
  package init(percentEncoding text: String, where isPlain: (UInt8) -> Bool) {
    self.init()
    for byte in text.utf8 {
      if isPlain(byte) {
        unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        append(percentEncoding: byte)
      }
    }
  }
}

extension [UInt8] {
  /// Nil where a `%` is not followed by two hexadecimal digits.
  package init?(percentDecoding text: some Collection<UInt8>) {
    self = []
    var rest = text.makeIterator()
    while let byte = rest.next() {
      guard byte == UInt8(ascii: "%") else {
        append(byte)
        continue
      }
      guard let high = rest.next()?.hexDigit, let low = rest.next()?.hexDigit else { return nil }
      append(high << 4 | low)
    }
  }
}

extension StringProtocol {
  /// Whether each `%` is followed by two hexadecimal digits.
  package var hasWholePercentCodes: Bool {
    !utf8.contains(UInt8(ascii: "%")) || [UInt8](percentDecoding: utf8) != nil
  }

  /// With `%25` for each `%` that isn't followed by two hexadecimal digits.
  package var withWholePercentCodes: String {
    String(self).replacing(/%(?![0-9A-Fa-f]{2})/, with: "%25")
  }

  /// The text that was percent-encoded so; itself if that isn't UTF-8.
  package var percentDecoded: String {
    guard utf8.contains(UInt8(ascii: "%")), let bytes = [UInt8](percentDecoding: utf8) else {
      return String(self)
    }
    return String(validating: bytes, as: UTF8.self) ?? String(self)
  }
}

extension UInt8 {
  fileprivate var hexDigit: UInt8? {
    isDigit
      ? self - UInt8(ascii: "0")
      : UInt8(ascii: "a")...UInt8(ascii: "f") ~= self | 0x20
        ? (self | 0x20) - UInt8(ascii: "a") + 10 : nil
  }
}
