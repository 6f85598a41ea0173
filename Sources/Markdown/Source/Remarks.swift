internal import Support

/// The text between `%%` and `%%`, which other editors of linked notes hide from readers.
///
/// A remark is in one paragraph, or starts at the beginning of a line and reaches to the next
/// `%%`, whatever is between them. Code holds none.
struct Remarks {
  /// Of the text, with their signs; ascending.
  private(set) var ranges: [Range<Int>] = []

  private static let sign = UInt8(ascii: "%")
  private static let tick = UInt8(ascii: "`")

  init(in text: [UInt8]) {
    guard text.holds(Self.sign, before: Self.sign) else { return }
    let literal = LiteralLines(of: text)
    let lines = LineIndex(text)
    var place = 0
    for number in 1...max(1, lines.count) {
      let line = lines.content(of: number)
      place = max(place, line.lowerBound)
      guard place <= line.upperBound, !literal.contains(number) else { continue }
      var unclosed: Set<Int> = []
      while place < line.upperBound {
        switch text[place] {
        case .backslash: place += 2
        case Self.tick: place = Self.pastCode(at: place, in: text, &unclosed)
        case Self.sign where place + 1 < line.upperBound && text[place + 1] == Self.sign:
          if let end = Self.end(from: place, of: line, in: text) {
            ranges.append(place..<end)
            place = end
          } else {
            place += 2
          }
        default: place += 1
        }
      }
    }
  }

  /// Where the remark that starts at `open` ends; nil where none does.
  private static func end(from open: Int, of line: Range<Int>, in text: [UInt8]) -> Int? {
    var place = open + 2
    while let next = text.place(of: sign, from: place) {
      place = next + 1
      guard place < text.count, text[place] == sign else { continue }
      let isWithinParagraph = !text[open..<next].holdsBlankLine
      return isWithinParagraph || text[line.lowerBound..<open].isContainerPrefix ? next + 2 : nil
    }
    return nil
  }

  /// Past the code that starts at a backtick, or past the backticks where none closes it on the
  /// line; `unclosed` has the lengths that were looked for in vain.
  private static func pastCode(at start: Int, in text: [UInt8], _ unclosed: inout Set<Int>) -> Int {
    let open = text[start...].prefix { $0 == tick }.count
    guard !unclosed.contains(open) else { return start + open }
    var place = start + open
    while place < text.count, text[place] != .newline {
      let count = text[place...].prefix { $0 == tick }.count
      if count == open { return place + count }
      place += max(1, count)
    }
    unclosed.insert(open)
    return start + open
  }
}

extension ArraySlice<UInt8> {
  /// Whether two line endings have nothing but white space between them.
  fileprivate var holdsBlankLine: Bool {
    var isBlank = false
    for byte in self {
      if byte == .newline {
        if isBlank { return true }
        isBlank = true
      } else if !byte.isSpace {
        isBlank = false
      }
    }
    return false
  }

  /// Whether it is no more than what block quotes and lists begin a line with.
  fileprivate var isContainerPrefix: Bool {
    allSatisfy { $0.isSpaceOrTab || [UInt8(ascii: ">"), UInt8(ascii: "-")].contains($0) }
  }
}
