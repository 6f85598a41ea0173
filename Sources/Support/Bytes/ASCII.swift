/// The classes of ASCII, as every reader of bytes here counts them.
extension UInt8 {
  /// The end of a line: `\n`.
  package static let newline = UInt8(ascii: "\n")
  /// The space bar's.
  package static let space = UInt8(ascii: " ")
  /// The horizontal tab: `\t`.
  package static let tab = UInt8(ascii: "\t")
  /// It escapes the byte after it, in Markdown and JSON.
  package static let backslash = UInt8(ascii: "\\")
  /// `[`
  package static let openBracket = UInt8(ascii: "[")
  /// `]`
  package static let closeBracket = UInt8(ascii: "]")
  /// `|`, between the cells of a table and before a reference's label.
  package static let bar = UInt8(ascii: "|")

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
