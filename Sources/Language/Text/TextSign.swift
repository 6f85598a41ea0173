/// What a sign counts as in a comparison, in whichever of its ways it was typed.
///
/// The one table of spaces, quotation marks, hyphens, invisible signs and ligatures: `PlainText`, by
/// which words are compared, and `FoldedByte`, by which names are found, both read it.
enum TextSign: Hashable, Sendable {
  /// White space of any width.
  case space
  /// It is not seen, or only turns the direction of writing.
  case nothing
  /// A character of the keyboard.
  case key(UInt8)
  /// A dash no longer than an en dash, or a minus: a hyphen in words, a sign of its own in names.
  case shortDash
  /// Several letters in one character.
  case ligature(Letters)
  case itself

  init(_ scalar: UInt32) {
    switch scalar {
    case 0x09...0x0D, 0x20: self = .space
    case ..<0x80: self = .itself
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: self = .space
    case 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF:
      self = .nothing
    case 0x02BC, 0x2018...0x201B: self = .key(UInt8(ascii: "'"))
    case 0x201C...0x201F: self = .key(UInt8(ascii: "\""))
    case 0x2010, 0x2011, 0xFE63, 0xFF0D: self = .key(UInt8(ascii: "-"))
    case 0x2012, 0x2013, 0x2212: self = .shortDash
    case 0xFB00...0xFB06: self = .ligature(Letters(Int(scalar) - 0xFB00))
    default: self = .itself
    }
  }

  /// The letters of U+FB00 to U+FB06.
  struct Letters: Hashable, Sendable {
    let utf8: [UInt8]

    init(_ number: Int) { utf8 = Self.all[number] }

    private static let all = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"].map { Array($0.utf8) }
  }
}
