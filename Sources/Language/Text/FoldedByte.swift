/// What one character of a text counts as when names are sought.
///
/// White space of any kind and length is one space, and signs are those of the keyboard or nothing
/// (`TextSign`); joiners and non-joiners are nothing, too; full-width letters are ASCII, and a ligature
/// is its letters. Of Arabic writing, vowel signs and the stretching line are nothing, and alif, kaf and
/// ya count as one letter however they are written; `ё` is `е`. A byte of any other character counts as
/// itself.
package struct FoldedByte {
  /// Nil for what counts as nothing.
  package let byte: UInt8?
  /// Where the text goes on.
  package let end: Int

  /// `index` must be one of the text's. Of a character that counts as several bytes, each of its own
  /// counts as one of them.
  @inlinable @inline(__always)
  package init(_ text: [UInt8], at index: Int) {
    let first = text[index]
    let isPlain =
      first > 0x20 && first < 0xC2
      && (first < 0x80 || index == 0 || Self.isPlain(first, after: text[index - 1]))
    let isSingleSpace =
      first == 0x20 && index + 1 < text.count && text[index + 1] > 0x20 && text[index + 1] < 0x80
    if isPlain || isSingleSpace || first > 0xE3 && first != 0xEF {
      self.init(byte: first, end: index + 1)
      return
    }
    self.init(special: text, at: index)
  }

  /// The folded byte itself; it is nil for what counts as nothing.
  @inlinable @inline(__always)
  package init(byte: UInt8?, end: Int) {
    self.byte = byte
    self.end = end
  }

  /// Whether a later byte of a character counts as itself: not of a Cyrillic or Arabic letter, nor of a
  /// ligature.
  @inlinable @inline(__always)
  package static func isPlain(_ byte: UInt8, after first: UInt8) -> Bool {
    (first < 0xD0 || first > 0xDB) && (first != 0xEF || byte != 0xAC)
      && (first != 0xAC || byte > 0x86)
  }

  @usableFromInline
  init(special text: [UInt8], at index: Int) {
    let first = text[index]
    if 0x80...0xBF ~= first {
      self.init(byte: Self.later(first, of: text, at: index), end: index + 1)
      return
    }
    if 0xD0...0xDB ~= first {
      let (byte, end) = Self.first(first, text.byte(index + 1), at: index)
      self.init(byte: byte, end: end)
      return
    }
    let (scalar, width) = text.scalar(at: index)
    switch TextSign(scalar.value) {
    case .space:
      var end = index + width
      while end < text.count, case let next = text.scalar(at: end),
        TextSign(next.scalar.value) == .space
      {
        end += next.length
      }
      self.init(byte: UInt8(ascii: " "), end: end)
    case .nothing: self.init(byte: nil, end: index + width)
    case .key(let key): self.init(byte: key, end: index + width)
    case .ligature(let letters): self.init(byte: letters.utf8[0], end: index + 1)
    case .shortDash, .itself: self.init(itself: scalar, first, from: index, to: index + width)
    }
  }

  private init(itself scalar: Unicode.Scalar, _ first: UInt8, from index: Int, to end: Int) {
    switch scalar.value {
    case 0x200C, 0x200D: self.init(byte: nil, end: end)
    case 0xFF01...0xFF5E: self.init(byte: UInt8(scalar.value - 0xFEE0), end: end)
    default: self.init(byte: first, end: index + 1)
    }
  }

  /// What a later byte of a character counts as.
  private static func later(_ byte: UInt8, of text: [UInt8], at index: Int) -> UInt8? {
    let before = text[index - 1]
    if 0xD0...0xDB ~= before { return second(byte, after: before) }
    let start = before == 0xEF ? index - 1 : index - 2
    guard start >= 0, text[start] == 0xEF,
      case .ligature(let letters) = TextSign(text.scalar(at: start).scalar.value)
    else { return byte }
    return letters.utf8.indices.contains(index - start) ? letters.utf8[index - start] : nil
  }

  /// The first byte of a letter of two, Cyrillic or Arabic.
  private static func first(
    _ first: UInt8, _ second: UInt8, at index: Int
  ) -> (byte: UInt8?, end: Int) {
    switch (first, second) {
    case (0xD9, 0x80), (0xD9, 0x8B...0x92), (0xD9, 0xB0): (nil, index + 2)
    case (0xD9, 0x83): (0xDA, index + 1)
    case (0xD9, 0x89), (0xD9, 0x8A): (0xDB, index + 1)
    case (0xD1, 0x91): (0xD0, index + 1)
    default: (first, index + 1)
    }
  }

  /// The second byte of the folded letter.
  private static func second(_ byte: UInt8, after first: UInt8) -> UInt8 {
    switch (first, byte) {
    case (0xD8, 0xA2), (0xD8, 0xA3), (0xD8, 0xA5): 0xA7
    case (0xD9, 0x83): 0xA9
    case (0xD9, 0x89), (0xD9, 0x8A): 0x8C
    case (0xD1, 0x91): 0xB5
    case (0xD0, 0x81): 0x95
    default: byte
    }
  }
}

extension [UInt8] {
  /// The byte at an index; 0 after the end.
  @inline(__always)
  fileprivate func byte(_ index: Int) -> UInt8 {
    index < count ? self[index] : 0
  }

  /// The text as names are compared, without white space at its ends.
  package var folded: [UInt8] {
    var bytes: [UInt8] = []
    var index = 0
    while index < count {
      let next = FoldedByte(self, at: index)
      if let byte = next.byte { bytes.append(byte) }
      index = next.end
    }
    if bytes.first == UInt8(ascii: " ") { bytes.removeFirst() }
    if bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    return bytes
  }

  /// Whether no name may end at an index, as far as the character there decides it: it is a letter, a
  /// mark, a digit or `_`, of a script that parts its words by spaces, or a character goes on.
  package func continuesWord(at index: Int) -> Bool {
    guard index < count else { return false }
    guard self[index] & 0xC0 != 0x80 else { return true }
    let after = scalar(at: index).scalar
    // A joiner that joins nothing.
    if after == "\u{200C}", index + 3 >= count || !scalar(at: index + 3).scalar.isWordPart {
      return false
    }
    return after.joinsWord
      && !(scalar(before: index).map { WordBoundary.parts($0, after) } ?? false)
  }

  /// Whether no name may begin at an index, as far as the character before it decides it.
  package func continuesWord(before index: Int) -> Bool {
    guard let before = scalar(before: index), before.joinsWord else { return false }
    return index == count || !WordBoundary.parts(before, scalar(at: index).scalar)
  }
}

extension Unicode.Scalar {
  fileprivate var joinsWord: Bool {
    isWordPart || self == "_" || self == "\u{AD}" || self == "\u{2060}" || self == "\u{200C}"
  }
}
