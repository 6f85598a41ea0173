extension [UInt8] {
  /// Appends text so that HTML reads it as that text, within an element or a quoted attribute.
  package mutating func appendEscaped(_ text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { appendEscaped($0) }
  }

  /// Appends a string in the same way.
  package mutating func appendEscaped(_ text: String) {
    text.utf8Span.span.withUnsafeBufferPointer { appendEscaped($0) }
  }

  /// Appends bytes in the same way; runs without a special byte are copied whole.
  package mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in 0..<text.count {
      let byte = text[index]
      guard byte <= UInt8(ascii: ">"), Self.specials & (1 << byte) != 0 else { continue }
      append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      Self.escaped(byte).withUTF8Buffer { append(contentsOf: $0) }
      start = index + 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// The bits of `& < > ' "`.
  private static var specials: UInt64 {
    1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
  }

  private static func escaped(_ special: UInt8) -> StaticString {
    switch special {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&#39;"
    }
  }

  /// Appends a string as it is.
  package mutating func append(_ string: String) {
    append(contentsOf: string.utf8)
  }
}
