internal import Content
internal import Language

/// What one character of a text counts as when names are sought.
///
/// White space of any kind and length is one space; apostrophes and quotation marks are straight;
/// U+2010 and U+2011 are hyphens as on the keyboard; soft hyphens, joiners and non-joiners are
/// nothing; full-width letters are ASCII. Of Arabic writing, vowel signs and the stretching line are
/// nothing, and alif, kaf and ya count as one letter however they are written; `ё` is `е`. A byte of any
/// other character counts as itself.
struct FoldedByte {
  /// Nil for what counts as nothing.
  let byte: UInt8?
  /// Where the text goes on.
  let end: Int

  /// `index` must be one of the text's.
  @inline(__always)
  init(_ text: [UInt8], at index: Int) {
    let first = text[index]
    let isPlain =
      first > 0x20 && first < 0xC2
      && (first < 0x80 || index == 0 || text[index - 1] < 0xD0 || text[index - 1] > 0xDB)
    let isSingleSpace =
      first == 0x20 && index + 1 < text.count && text[index + 1] > 0x20 && text[index + 1] < 0x80
    if isPlain || isSingleSpace || first > 0xE3 && first != 0xEF {
      self.init(byte: first, end: index + 1)
      return
    }
    self.init(special: text, at: index)
  }

  @inline(__always)
  private init(byte: UInt8?, end: Int) {
    self.byte = byte
    self.end = end
  }

  private init(special text: [UInt8], at index: Int) {
    let width = Self.spaceWidth(text, index)
    if width > 0 {
      var end = index + width
      while case let next = Self.spaceWidth(text, end), next > 0 { end += next }
      byte = UInt8(ascii: " ")
      self.end = end
      return
    }
    switch (text[index], text.byte(index + 1), text.byte(index + 2)) {
    case (0x80...0xBF, _, _):
      (byte, end) = (Self.second(text[index], after: text[index - 1]), index + 1)
    case (0xD0...0xDB, let second, _): (byte, end) = Self.first(text[index], second, at: index)
    case (0xC2, 0xAD, _): (byte, end) = (nil, index + 2)
    case (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): (byte, end) = (nil, index + 3)
    case (0xE2, 0x80, 0x8C...0x8F): (byte, end) = (nil, index + 3)
    // U+FF01 to U+FF5E are U+0021 to U+007E.
    case (0xEF, 0xBC, let third) where 0x81...0xBF ~= third:
      (byte, end) = (third - 0x60, index + 3)
    case (0xEF, 0xBD, let third) where 0x80...0x9E ~= third:
      (byte, end) = (third - 0x20, index + 3)
    case (0xCA, 0xBC, _): (byte, end) = (UInt8(ascii: "'"), index + 2)
    case (0xE2, 0x80, 0x98...0x9B): (byte, end) = (UInt8(ascii: "'"), index + 3)
    case (0xE2, 0x80, 0x9C...0x9F): (byte, end) = (UInt8(ascii: "\""), index + 3)
    case (0xE2, 0x80, 0x90...0x91): (byte, end) = (UInt8(ascii: "-"), index + 3)
    default: (byte, end) = (text[index], index + 1)
    }
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

  /// Its second byte.
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

  /// The length of the white space character at an index; 0 where there is none.
  private static func spaceWidth(_ text: [UInt8], _ index: Int) -> Int {
    switch (text.byte(index), text.byte(index + 1), text.byte(index + 2)) {
    case (0x20, _, _), (0x09...0x0D, _, _): 1
    case (0xC2, 0xA0, _), (0xC2, 0x85, _): 2
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80), (0xE1, 0x9A, 0x80):
      3
    default: 0
    }
  }
}

extension [UInt8] {
  /// The byte at an index; 0 behind the end.
  @inline(__always)
  fileprivate func byte(_ index: Int) -> UInt8 {
    index < count ? self[index] : 0
  }

  /// The text as names are compared, without white space at its ends.
  var folded: [UInt8] {
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
  /// mark, a digit or `_`, of a script that parts its words by spaces.
  func continuesWord(at index: Int) -> Bool {
    guard index < count else { return false }
    let after = scalar(at: index).scalar
    return after.joinsWord
      && !(scalar(before: index).map { WordBoundary.parts($0, after) } ?? false)
  }

  /// Whether no name may begin at an index, as far as the character before it decides it.
  func continuesWord(before index: Int) -> Bool {
    guard let before = scalar(before: index), before.joinsWord else { return false }
    return index == count || !WordBoundary.parts(before, scalar(at: index).scalar)
  }
}

extension Unicode.Scalar {
  fileprivate var joinsWord: Bool {
    isWordPart || self == "_" || self == "\u{AD}" || self == "\u{2060}" || self == "\u{200C}"
  }
}
