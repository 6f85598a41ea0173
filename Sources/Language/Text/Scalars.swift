extension Unicode.Scalar {
  /// Whether it is white space, no-break spaces included.
  package var isSpace: Bool {
    value < 0x80 ? value == 0x20 || 0x09...0x0D ~= value : properties.isWhitespace
  }

  /// Whether it is a letter, a mark or a number: what a word is made of.
  package var isWordPart: Bool {
    if value < 0x80 {
      return 0x30...0x39 ~= value || 0x41...0x5A ~= value || 0x61...0x7A ~= value
    }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }

  /// Whether it is an ASCII digit.
  package var isDigit: Bool { 0x30...0x39 ~= value }

  /// Whether it is a quotation mark, an apostrophe or a bracket, of either side.
  package var isQuoteOrBracket: Bool {
    switch self {
    case "\"", "'", "(", ")", "[", "]", "\u{2018}"..."\u{201F}", "«", "»", "‹", "›",
      "\u{3008}"..."\u{3011}", "（", "）":
      true
    default: false
    }
  }
}

extension [UInt8] {
  /// The scalar that starts at an index, and its length in bytes; U+FFFD and one byte where none
  /// does.
  package func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = self[index]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first < 0xF5, index + length <= count else { return ("\u{FFFD}", 1) }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for byte in self[index + 1..<index + length] {
      guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, length) } ?? ("\u{FFFD}", 1)
  }

  /// The scalar that ends at an index; nil at the text's start.
  package func scalar(before index: Int) -> Unicode.Scalar? {
    guard index > 0 else { return nil }
    var start = index - 1
    while start > 0, index - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    let (scalar, length) = scalar(at: start)
    return start + length == index ? scalar : "\u{FFFD}"
  }
}
