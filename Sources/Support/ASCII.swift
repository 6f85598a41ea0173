extension UInt8 {
  package static let newline = UInt8(ascii: "\n")
  package static let space = UInt8(ascii: " ")
  package static let tab = UInt8(ascii: "\t")
  package static let backslash = UInt8(ascii: "\\")
  package static let openBracket = UInt8(ascii: "[")
  package static let closeBracket = UInt8(ascii: "]")
  package static let bar = UInt8(ascii: "|")

  package var isSpaceOrTab: Bool { self == .space || self == .tab }
  /// White space as cmark counts it.
  package var isSpace: Bool { self == .space || (self >= 9 && self <= 13) }
  package var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  package var isLetter: Bool {
    let lower = self | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
  }
  /// ASCII punctuation: what a backslash can escape.
  package var isPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
