/// The classes of ASCII, as every reader of bytes here counts them. Each is inlinable, since a stored constant
/// of another module costs a call wherever it is read.
extension UInt8 {
  /// The end of a line: `\n`.
  @inlinable package static var newline: UInt8 { 0x0A }
  /// The space bar's.
  @inlinable package static var space: UInt8 { 0x20 }
  /// The horizontal tab: `\t`.
  @inlinable package static var tab: UInt8 { 0x09 }
  /// It escapes the byte after it, in Markdown and JSON.
  @inlinable package static var backslash: UInt8 { 0x5C }
  /// `[`
  @inlinable package static var openBracket: UInt8 { 0x5B }
  /// `]`
  @inlinable package static var closeBracket: UInt8 { 0x5D }
  /// `|`, between the cells of a table and before a reference's label.
  @inlinable package static var bar: UInt8 { 0x7C }

  /// White space within a line.
  @inlinable package var isSpaceOrTab: Bool { self == 0x20 || self == 0x09 }
  /// White space as cmark counts it.
  @inlinable package var isSpace: Bool { self == 0x20 || (self >= 9 && self <= 13) }
  /// White space as HTML and JSON count it: without the vertical tab.
  @inlinable package var isHTMLSpace: Bool { isSpace && self != 0x0B }
  @inlinable package var isDigit: Bool { self &- 0x30 < 10 }
  @inlinable package var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  @inlinable package var isSmallLetter: Bool { self &- 0x61 < 26 }
  @inlinable package var isCapitalLetter: Bool { self &- 0x41 < 26 }
  /// What a backslash can escape in Markdown.
  @inlinable package var isPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
