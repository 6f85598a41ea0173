/// A text as quotations are compared: a run of white space is one space, quotation marks and
/// apostrophes are straight; all else stays as it is.
struct PlainText {
  private(set) var bytes: [UInt8] = []
  /// Where each of `bytes` starts in the text, and the text's end.
  private(set) var offsets: [Int] = []

  /// Bytes that are no UTF-8 stand for themselves.
  init(_ text: [UInt8]) {
    bytes.reserveCapacity(text.count)
    offsets.reserveCapacity(text.count + 1)
    var index = 0
    while index < text.count {
      let (scalar, length) = text.scalar(at: index)
      if scalar.isSpace {
        if bytes.last != UInt8(ascii: " ") { append(UInt8(ascii: " "), from: index) }
      } else if let quote = scalar.straightQuote {
        append(quote, from: index)
      } else {
        for offset in index..<index + length { append(text[offset], from: offset) }
      }
      index += length
    }
    offsets.append(text.count)
  }

  private mutating func append(_ byte: UInt8, from offset: Int) {
    bytes.append(byte)
    offsets.append(offset)
  }
}

extension Unicode.Scalar {
  /// Whether it is white space, no-break spaces included.
  var isSpace: Bool {
    value < 0x80 ? value == 0x20 || 0x09...0x0D ~= value : properties.isWhitespace
  }

  /// Whether it is a letter, a mark or a number: what a word is made of.
  var isWordPart: Bool {
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

  var isDigit: Bool { 0x30...0x39 ~= value }

  /// The ASCII form of a single or double quotation mark or an apostrophe.
  fileprivate var straightQuote: UInt8? {
    switch value {
    case 0x2018...0x201B, 0x02BC: UInt8(ascii: "'")
    case 0x201C...0x201F: UInt8(ascii: "\"")
    default: nil
    }
  }
}

extension [UInt8] {
  /// The scalar that starts at an index, and its length in bytes; U+FFFD and one byte where none
  /// does.
  func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
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
  func scalar(before index: Int) -> Unicode.Scalar? {
    guard index > 0 else { return nil }
    var start = index - 1
    while start > 0, index - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    let (scalar, length) = scalar(at: start)
    return start + length == index ? scalar : "\u{FFFD}"
  }
}
