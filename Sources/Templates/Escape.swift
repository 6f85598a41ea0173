/// How a value becomes bytes of a page.
enum Escape: Hashable, Sendable {
  /// Written as it is.
  case none
  /// `& < > ' "` as markupsafe writes them, right in text and in both kinds of quotes.
  case html
  /// The same, and what XML 1.0 (§2.2) has no character for becomes U+FFFD.
  case xml
}

extension [UInt8] {
  /// Appends `text`, escaped.
  mutating func append(_ text: String, _ escape: Escape) {
    var text = text
    text.withUTF8 { append($0, escape) }
  }

  /// Appends bytes, escaped: runs without a special byte are copied whole.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ escape: Escape) {
    guard escape != .none else {
      append(contentsOf: bytes)
      return
    }
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte > UInt8(ascii: ">") && (byte != 0xEF || escape == .html) {
        index += 1
        continue
      }
      let width = replacedWidth(at: index, of: bytes, escape)
      if width > 0 {
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        append(contentsOf: replacement(of: byte))
        start = index + width
      }
      index += Swift.max(width, 1)
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  /// How many bytes at `index` are one character that must be replaced; 0 where none is.
  private func replacedWidth(
    at index: Int, of bytes: UnsafeBufferPointer<UInt8>, _ escape: Escape
  ) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "'"),
      UInt8(ascii: "\""):
      return 1
    case 0...8, 0x0B, 0x0C, 0x0E...0x1F: return escape == .xml ? 1 : 0
    case 0xEF:
      // U+FFFE and U+FFFF.
      guard escape == .xml, index + 2 < bytes.count else { return 0 }
      return bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE ? 3 : 0
    default: return 0
    }
  }

  private func replacement(of byte: UInt8) -> StaticBytes {
    switch byte {
    case UInt8(ascii: "&"): StaticBytes("&amp;")
    case UInt8(ascii: "<"): StaticBytes("&lt;")
    case UInt8(ascii: ">"): StaticBytes("&gt;")
    case UInt8(ascii: "'"): StaticBytes("&#39;")
    case UInt8(ascii: "\""): StaticBytes("&#34;")
    default: StaticBytes("\u{FFFD}")
    }
  }

  private mutating func append(contentsOf text: StaticBytes) {
    text.text.withUTF8Buffer { append(contentsOf: $0) }
  }
}

/// Bytes known when the program is compiled, appended without an allocation.
private struct StaticBytes {
  let text: StaticString

  init(_ text: StaticString) {
    self.text = text
  }
}
