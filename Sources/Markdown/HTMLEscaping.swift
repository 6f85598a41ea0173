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
    for index in text.indices {
      guard let escaped = Self.escaped(text[index]) else { continue }
      append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      escaped.withUTF8Buffer { append(contentsOf: $0) }
      start = index + 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  private static func escaped(_ byte: UInt8) -> StaticString? {
    guard byte <= UInt8(ascii: ">") else { return nil }
    return switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }

  /// Appends a string as it stands.
  package mutating func append(_ string: String) {
    append(contentsOf: string.utf8)
  }
}
