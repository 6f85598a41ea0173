/// The lines of a text, by every character that Unicode breaks lines at (UAX 14, class BK and its
/// kin): LF, CR, CR LF, VT, FF, NEL, LS and PS.
enum TextLines {
  /// Byte ranges without what breaks them; as many as a text editor counts, and one where the text
  /// is empty.
  static func split(_ text: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < text.count {
      let length = breakLength(text, at: index)
      if length > 0 {
        lines.append(start..<index)
        start = index + length
      }
      index += max(length, 1)
    }
    lines.append(start..<text.count)
    return lines
  }

  private static func breakLength(_ text: [UInt8], at index: Int) -> Int {
    let next = index + 1 < text.count ? text[index + 1] : 0
    switch text[index] {
    case 0x0A, 0x0B, 0x0C: return 1
    case 0x0D: return next == 0x0A ? 2 : 1
    case 0xC2: return next == 0x85 ? 2 : 0
    case 0xE2 where next == 0x80 && index + 2 < text.count:
      return text[index + 2] == 0xA8 || text[index + 2] == 0xA9 ? 3 : 0
    default: return 0
    }
  }
}
