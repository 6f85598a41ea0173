/// An encoding in which captures are read.
package enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  /// What browsers take for Latin-1 too.
  case windows1252 = "Windows-1252"
  case latin9 = "ISO-8859-15"

  /// By the labels of the Encoding Standard, section 4.2; nil for encodings that are not read.
  package init?(label: String) {
    switch label.lowercased() {
    case "utf-8", "utf8", "unicode-1-1-utf-8": self = .utf8
    case "utf-16", "utf-16le", "unicode", "ucs-2": self = .utf16LittleEndian
    case "utf-16be": self = .utf16BigEndian
    case "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1",
      "latin-1", "l1", "ascii", "us-ascii", "ansi_x3.4-1968":
      self = .windows1252
    case "iso-8859-15", "iso8859-15", "latin-9", "latin9", "l9": self = .latin9
    default: return nil
    }
  }

  static func isUTF8(_ bytes: [UInt8]) -> Bool {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return true
    } catch {
      return false
    }
  }

  /// The text in UTF-8; what the encoding has no character for becomes U+FFFD.
  func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    switch self {
    case .utf8: Array(String(decoding: bytes, as: UTF8.self).utf8)
    case .utf16LittleEndian: Self.utf16(bytes) { UInt16($0) | UInt16($1) << 8 }
    case .utf16BigEndian: Self.utf16(bytes) { UInt16($0) << 8 | UInt16($1) }
    case .windows1252, .latin9: bytes.flatMap { Array(String(scalar(of: $0)).utf8) }
    }
  }

  /// A last odd byte is one more unit, so that it does not vanish.
  private static func utf16(_ bytes: ArraySlice<UInt8>, _ join: (UInt8, UInt8) -> UInt16)
    -> [UInt8]
  {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { index in
      index + 1 < bytes.endIndex ? join(bytes[index], bytes[index + 1]) : 0xFFFD
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// The character of a byte of a one-byte encoding.
  private func scalar(of byte: UInt8) -> Unicode.Scalar {
    self == .latin9 ? Self.newInLatin9[byte] ?? Unicode.Scalar(byte) : Self.windows1252(byte)
  }

  /// As the Encoding Standard's index has it: five bytes without a character stay controls.
  static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    guard 0x80...0x9F ~= byte else { return Unicode.Scalar(byte) }
    return upper[Int(byte) - 0x80]
  }

  private static let upper: [Unicode.Scalar] = [
    "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
    "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
  ]

  /// Where ISO 8859-15 differs from ISO 8859-1.
  private static let newInLatin9: [UInt8: Unicode.Scalar] = [
    0xA4: "€", 0xA6: "Š", 0xA8: "š", 0xB4: "Ž", 0xB8: "ž", 0xBC: "Œ", 0xBD: "œ", 0xBE: "Ÿ",
  ]
}
