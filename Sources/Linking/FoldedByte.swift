internal import Content

/// What one character of a text counts as when names are sought.
///
/// White space of any kind and length is one space; apostrophes and quotation marks are straight;
/// U+2010 and U+2011 are hyphens as on the keyboard; soft hyphens and word joiners are nothing. A
/// byte of any other character counts as itself.
struct FoldedByte {
  /// Nil for what counts as nothing.
  let byte: UInt8?
  /// Where the text goes on.
  let end: Int

  /// `index` must be one of the text's.
  @inline(__always)
  init(_ text: [UInt8], at index: Int) {
    let first = text[index]
    let isPlain = first > 0x20 && first < 0xC2
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
    case (0xC2, 0xAD, _): (byte, end) = (nil, index + 2)
    case (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): (byte, end) = (nil, index + 3)
    case (0xCA, 0xBC, _): (byte, end) = (UInt8(ascii: "'"), index + 2)
    case (0xE2, 0x80, 0x98...0x9B): (byte, end) = (UInt8(ascii: "'"), index + 3)
    case (0xE2, 0x80, 0x9C...0x9F): (byte, end) = (UInt8(ascii: "\""), index + 3)
    case (0xE2, 0x80, 0x90...0x91): (byte, end) = (UInt8(ascii: "-"), index + 3)
    default: (byte, end) = (text[index], index + 1)
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

  /// Whether no name may begin or end between the byte at an index and the one before, as far as the
  /// one at the index decides it: it is a letter, a mark, a digit, `_`, or part of a broken word.
  func continuesWord(at index: Int) -> Bool {
    index < count && scalar(at: index).scalar.joinsWord
  }

  /// The same, as far as the character before the index decides it.
  func continuesWord(before index: Int) -> Bool {
    scalar(before: index)?.joinsWord ?? false
  }
}

extension Unicode.Scalar {
  fileprivate var joinsWord: Bool {
    isWordPart || self == "_" || self == "\u{AD}" || self == "\u{2060}"
  }
}
