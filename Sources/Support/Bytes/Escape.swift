/// How text becomes bytes of a page.
package enum Escape: Hashable, Sendable {
  /// Written as it is.
  case none
  /// `& < > ' "` as references, right in an element and in both kinds of quotes.
  case html
  /// The same, and what XML 1.0 (§2.2) has no character for becomes U+FFFD.
  case xml
}

extension [UInt8] {
  /// Appends text so that HTML reads it as that text, within an element or a quoted attribute.
  package mutating func appendEscaped(_ text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { append($0, .html) }
  }

  /// Appends a string in the same way.
  package mutating func appendEscaped(_ text: String) { append(text, .html) }

  /// Appends a string as it is.
  package mutating func append(_ text: String) { append(contentsOf: text.utf8) }

  /// Appends `text`, escaped.
  package mutating func append(_ text: String, _ escape: Escape) {
    text.utf8Span.span.withUnsafeBufferPointer { append($0, escape) }
  }

  /// Appends bytes, escaped: runs without a special byte are copied whole.
  package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ escape: Escape) {
    guard escape != .none else {
      append(contentsOf: bytes)
      return
    }
    var start = 0
    var index = nextCandidate(in: bytes, from: 0, escape)
    while index < bytes.count {
      let width = replacedWidth(at: index, of: bytes, escape)
      if width > 0 {
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        append(contentsOf: replacement(of: bytes[index]))
        start = index + width
      }
      index = nextCandidate(in: bytes, from: index + Swift.max(width, 1), escape)
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  /// The next byte that might have to be replaced: eight are looked at in one go.
  private func nextCandidate(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ escape: Escape
  ) -> Int {
    var index = start
    let raw = UnsafeRawBufferPointer(bytes)
    while index + 8 <= bytes.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      // `"` is 0x22, `&` and `'` are 0x26 and 0x27, so that `#` is one of four that are alike but for
      // two bits; `<` and `>` are 0x3C and 0x3E.
      var marks =
        zeros((word | 0x0505_0505_0505_0505) ^ 0x2727_2727_2727_2727)
        | zeros((word | 0x0202_0202_0202_0202) ^ 0x3E3E_3E3E_3E3E_3E3E)
      if escape == .xml { marks |= controls(word) | zeros(word ^ 0xEFEF_EFEF_EFEF_EFEF) }
      if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte <= UInt8(ascii: ">"), byte < 0x20 || Self.specials & (1 << byte) != 0 { break }
      if byte == 0xEF, escape == .xml { break }
      index += 1
    }
    return index
  }

  /// The lowest bit that is set is in the lowest byte of `word` that is 0; none is set where no
  /// byte is.
  private func zeros(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }

  /// The high bit of each byte that is below 0x20.
  private func controls(_ word: UInt64) -> UInt64 {
    (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
  }

  /// The bits of `& < > ' "`.
  private static var specials: UInt64 {
    1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
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
    case UInt8(ascii: "\""): StaticBytes("&quot;")
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
