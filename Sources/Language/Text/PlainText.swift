/// A text as words, names and quotations are compared, whatever signs and encoding it was typed in.
///
/// A run of white space is one space, signs are those of the keyboard or nothing (`TextSign`), and
/// dashes as short as hyphens are hyphens; a letter and its marks are one scalar where there is one
/// (Unicode 16, section 3.11); the ligatures U+FB00 to U+FB06 are their letters. Case stays.
package struct PlainText: Sendable {
  /// The text in this form.
  package private(set) var bytes: [UInt8] = []
  /// Where the character of each of `bytes` starts in the text, and the text's end.
  package private(set) var offsets: [Int] = []

  /// Bytes that aren't UTF-8 count as themselves.
  package init(_ text: [UInt8]) {
    bytes.reserveCapacity(text.count)
    offsets.reserveCapacity(text.count + 1)
    var index = 0
    while index < text.count {
      // ASCII before ASCII, which is most of all text, is a character of its own; the last letter before
      // another byte may have marks.
      let byte = text[index]
      if byte < 0x80, index + 1 == text.count || text[index + 1] < 0x80 {
        append(Unicode.Scalar(byte), from: index)
        index += 1
      } else {
        index = appendCharacter(of: text, at: index)
      }
    }
    offsets.append(text.count)
  }

  /// The text in this form, without white space at its ends.
  package static func trimmed(_ text: String) -> String {
    guard !isTrimmed(text.utf8) else { return text }
    var bytes = PlainText(Array(text.utf8)).bytes
    if bytes.first == UInt8(ascii: " ") { bytes.removeFirst() }
    if bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a text is in this form already, which is known of ASCII alone.
  private static func isTrimmed(_ text: String.UTF8View) -> Bool {
    var isAfterSpace = true
    for byte in text {
      guard byte >= 0x20, byte < 0x7F, byte != 0x20 || !isAfterSpace else { return false }
      isAfterSpace = byte == 0x20
    }
    return !isAfterSpace || text.isEmpty
  }

  /// Appends a character with the marks after it; the result is where the text goes on.
  private mutating func appendCharacter(of text: [UInt8], at index: Int) -> Int {
    let (scalar, length) = text.scalar(at: index)
    guard scalar != "\u{FFFD}" else {
      append(bytes: text[index..<index + length], from: index)
      return index + length
    }
    var end = index + length
    while end < text.count, case let next = text.scalar(at: end), next.scalar.joinsLetter {
      end += next.length
    }
    guard end > index + length || !ComposedLetters.isComposed(scalar) else {
      append(scalar, from: index)
      return end
    }
    let letter = String(decoding: text[index..<end], as: UTF8.self)
    if let composed = ComposedLetters.scalar(of: letter) {
      append(composed, from: index)
    } else {
      for scalar in letter.unicodeScalars { append(scalar, from: index) }
    }
    return end
  }

  private mutating func append(_ scalar: Unicode.Scalar, from offset: Int) {
    switch TextSign(scalar.value) {
    case .space:
      if bytes.last != UInt8(ascii: " ") {
        append(bytes: CollectionOfOne(UInt8(ascii: " ")), from: offset)
      }
    case .nothing: return
    case .key(let byte): append(bytes: CollectionOfOne(byte), from: offset)
    case .shortDash: append(bytes: CollectionOfOne(UInt8(ascii: "-")), from: offset)
    case .ligature(let letters): append(bytes: letters.utf8, from: offset)
    case .itself:
      append(bytes: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter, from: offset)
    }
  }

  private mutating func append(bytes new: some Sequence<UInt8>, from offset: Int) {
    for byte in new {
      bytes.append(byte)
      offsets.append(offset)
    }
  }
}

extension Unicode.Scalar {
  /// Whether it belongs to the letter before it: a mark, or a later letter of a Hangul syllable.
  fileprivate var joinsLetter: Bool {
    guard value >= 0x300 else { return false }
    if 0x1160...0x11FF ~= value { return true }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }
}
