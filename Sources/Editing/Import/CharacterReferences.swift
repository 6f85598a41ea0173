internal import Markdown

/// Decodes `&amp;`, `&#8217;` and their like as browsers do.
struct CharacterReferences {
  private var entities = Entities()

  /// Names that stand without a semicolon too (WHATWG HTML, section 13.5), as far as old pages
  /// write them so.
  private static let bare = ["nbsp", "amp", "lt", "gt", "quot", "copy", "reg"]

  /// What stands at an ampersand, and where it ends; nil where it is a mere ampersand.
  mutating func reference(in text: [UInt8], at start: Int) -> (decoded: [UInt8], end: Int)? {
    let rest = text[(start + 1)...]
    if rest.first == UInt8(ascii: "#") { return numbered(in: text, at: start) }
    if let found = entities.reference(in: text, at: start) { return (found.decoded, found.end) }
    for name in Self.bare where rest.starts(with: name.utf8) {
      let written = Array("&\(name);".utf8)
      guard let found = entities.reference(in: written, at: 0) else { continue }
      return (found.decoded, start + 1 + name.utf8.count)
    }
    return nil
  }

  /// `&#146;` means what Windows-1252 has there, as in browsers.
  private func numbered(in text: [UInt8], at start: Int) -> (decoded: [UInt8], end: Int)? {
    var index = start + 2
    let isHex = index < text.count && text[index] | 0x20 == UInt8(ascii: "x")
    if isHex { index += 1 }
    let digits = text[index...].prefix(8).prefix {
      isHex ? Character(Unicode.Scalar($0)).isHexDigit : 48...57 ~= $0
    }
    guard let number = UInt32(String(decoding: digits, as: UTF8.self), radix: isHex ? 16 : 10)
    else { return nil }
    index = digits.endIndex
    if index < text.count, text[index] == UInt8(ascii: ";") { index += 1 }
    let scalar =
      number == 0
      ? "\u{FFFD}"
      : 0x80...0x9F ~= number
        ? TextEncoding.windows1252(UInt8(number)) : Unicode.Scalar(number) ?? "\u{FFFD}"
    return (Array(String(scalar).utf8), index)
  }

  /// A whole text with its references decoded.
  mutating func decoded(_ text: ArraySlice<UInt8>) -> String {
    guard text.contains(UInt8(ascii: "&")) else { return String(decoding: text, as: UTF8.self) }
    let bytes = Array(text)
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "&"), let found = reference(in: bytes, at: index) {
        decoded += found.decoded
        index = found.end
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }
}
