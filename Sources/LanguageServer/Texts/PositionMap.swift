internal import Support

/// In which units a client counts the characters of a line.
package enum PositionEncoding: String, Sendable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
}

/// A place in a text as clients name it: both from 0.
struct Position: Hashable, Comparable {
  let line: Int
  let character: Int

  init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  /// Nil where the value is none.
  init?(_ value: JSONValue?) {
    guard let line = value?["line"]?.integer, let character = value?["character"]?.integer,
      line >= 0, character >= 0
    else { return nil }
    self.init(line: line, character: character)
  }

  static func < (a: Position, b: Position) -> Bool {
    (a.line, a.character) < (b.line, b.character)
  }

  var value: JSONValue {
    .object(["line": .number(line), "character": .number(character)])
  }
}

/// Where the lines of a text start, so that places in bytes become a client's positions and back. Lines
/// end as LSP counts them: with LF, CR LF or CR.
struct PositionMap {
  let bytes: [UInt8]
  private let encoding: PositionEncoding
  private let starts: [Int]

  init(_ bytes: [UInt8], _ encoding: PositionEncoding) {
    self.bytes = bytes
    self.encoding = encoding
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      let isEnd =
        byte == .newline
        || byte == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != .newline)
      if isEnd { starts.append(index + 1) }
    }
    self.starts = starts
  }

  /// The position of a byte, which is clamped to the text and to the start of its character.
  func position(of offset: Int) -> Position {
    let offset = min(max(offset, 0), bytes.count)
    let line = starts.partitioningIndex { $0 > offset } - 1
    let before = bytes[starts[line]..<offset]
    switch encoding {
    case .utf8: return Position(line: line, character: before.count)
    case .utf16: return Position(line: line, character: Self.units(in: before))
    }
  }

  /// The byte at a position; one beyond its line or the text is the end of it, and one within a
  /// character is that character's start.
  func offset(of position: Position) -> Int {
    guard position.line < starts.count else { return bytes.count }
    let start = starts[position.line]
    let next = position.line + 1 < starts.count ? starts[position.line + 1] : bytes.count
    var end = next
    while end > start, bytes[end - 1] == .newline || bytes[end - 1] == 0x0D { end -= 1 }
    var offset = start
    var left = position.character
    while offset < end {
      let length = Self.length(ofCharacterStartingWith: bytes[offset])
      let units = encoding == .utf8 ? length : length == 4 ? 2 : 1
      guard left >= units else { break }
      left -= units
      offset += length
    }
    return min(offset, end)
  }

  func range(_ range: Range<Int>) -> JSONValue {
    .object([
      "start": position(of: range.lowerBound).value, "end": position(of: range.upperBound).value,
    ])
  }

  /// Nil where the value is no range of positions.
  func bytes(of value: JSONValue?) -> Range<Int>? {
    guard let start = Position(value?["start"]), let end = Position(value?["end"]) else {
      return nil
    }
    let (first, last) = (offset(of: start), offset(of: end))
    return min(first, last)..<max(first, last)
  }

  /// In UTF-16; what is no UTF-8 counts one for each byte.
  private static func units(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xF0 ? 2 : 1) }
  }

  private static func length(ofCharacterStartingWith byte: UInt8) -> Int {
    switch byte {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }
}
