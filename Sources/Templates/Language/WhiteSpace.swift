/// White space as Python's `str.isspace` has it, which is what `{%-` strips in Jinja.
enum WhiteSpace {
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
      0x205F, 0x3000:
      true
    default: false
    }
  }

  /// What HTML, and a template's own tags, call white space.
  static func containsASCII(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B
  }

  /// Where the text of `range` ends once white space at its end is dropped.
  static func trimmedEnd(of bytes: [UInt8], in range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound {
      var start = end - 1
      while start > range.lowerBound, end - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      guard isSpace(bytes[start..<end]) else { break }
      end = start
    }
    return end
  }

  /// Where the text of `range` starts once white space at its start is dropped.
  static func trimmedStart(of bytes: [UInt8], in range: Range<Int>) -> Int {
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start + 1
      while end < range.upperBound, end - start < 4, bytes[end] & 0xC0 == 0x80 { end += 1 }
      guard isSpace(bytes[start..<end]) else { break }
      start = end
    }
    return start
  }

  private static func isSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    guard let scalar = scalars.first, scalars.count == 1 else { return false }
    return (first < 0x80) == (scalar.value < 0x80) && contains(scalar)
  }
}
