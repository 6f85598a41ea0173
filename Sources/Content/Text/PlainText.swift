/// A text as words, names and quotations are compared, whatever signs and encoding it was typed in.
///
/// A run of white space is one space; quotation marks and apostrophes are straight; hyphens, the
/// dashes that stand for them and the minus are `-`; a letter and its marks are one scalar where there
/// is one (Unicode 16, section 3.11); the ligatures U+FB00 to U+FB06 are their letters; what is
/// invisible is nothing. Case stays.
package struct PlainText: Sendable {
  package private(set) var bytes: [UInt8] = []
  /// Where the character of each of `bytes` starts in the text, and the text's end.
  package private(set) var offsets: [Int] = []

  /// Bytes that are no UTF-8 count as themselves.
  package init(_ text: [UInt8]) {
    bytes.reserveCapacity(text.count)
    offsets.reserveCapacity(text.count + 1)
    var index = 0
    while index < text.count {
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
    var bytes = PlainText(Array(text.utf8)).bytes
    if bytes.first == UInt8(ascii: " ") { bytes.removeFirst() }
    if bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends a character with the marks after it; tells where the text goes on.
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
    guard end > index + length || scalar.value >= 0x340 else {
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
    if scalar.isSpace {
      if bytes.last != UInt8(ascii: " ") {
        append(bytes: CollectionOfOne(UInt8(ascii: " ")), from: offset)
      }
    } else if let folded = scalar.folded {
      append(bytes: folded.utf8, from: offset)
    } else {
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

/// Letters that have marks, or two encodings, and the one scalar that each is composed to.
package enum ComposedLetters {
  /// Nil where a text is not one character, or none that is composed.
  static func scalar(of text: String) -> Unicode.Scalar? {
    guard let first = text.first, text.index(after: text.startIndex) == text.endIndex else {
      return nil
    }
    return letters[first]
  }

  /// Equal characters are canonically equivalent, so a decomposed one finds its composed scalar.
  private static let letters: [Character: Unicode.Scalar] = {
    let scripts = [
      0x41...0x5A, 0xC0...0x24F, 0x370...0x52F, 0x620...0x6D5, 0x900...0xDFF, 0x1E00...0x1FFF,
      0x2126...0x212B, 0x3040...0x30FF, 0xAC00...0xD7A3,
    ]
    var letters: [Character: Unicode.Scalar] = [:]
    for value in scripts.joined() {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let letter = Character(scalar)
      // Of two scalars for one letter the lower one: U+00C5 and not the sign of the ångström.
      if letters[letter] == nil { letters[letter] = scalar }
    }
    return letters
  }()
}

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

  /// Whether it belongs to the letter before it: a mark, or a later part of a Hangul syllable.
  fileprivate var joinsLetter: Bool {
    guard value >= 0x300 else { return false }
    if 0x1160...0x11FF ~= value { return true }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }

  /// What it counts as, where that is not itself.
  fileprivate var folded: String? {
    switch value {
    case 0..<0x80: nil
    case 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: ""
    case 0x2018...0x201B, 0x02BC: "'"
    case 0x201C...0x201F: "\""
    case 0x2010...0x2013, 0x2212, 0xFE63, 0xFF0D: "-"
    case 0xFB00: "ff"
    case 0xFB01: "fi"
    case 0xFB02: "fl"
    case 0xFB03: "ffi"
    case 0xFB04: "ffl"
    case 0xFB05, 0xFB06: "st"
    default: nil
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
