internal import Content
import Support

/// A file's text as a browser's field has it: each line's end is one unit, a newline, and places are
/// counted in units of UTF-16.
struct EditedText: Sendable {
  let text: String
  /// How the file ends its lines.
  let newline: String

  /// Throws where a field would not give the same bytes back.
  init(_ file: InputFile) throws(Refusal) {
    guard let text = String(validating: file.bytes, as: UTF8.self) else {
      throw Refusal(409, "'\(file.path)' is not UTF-8: the desk would change more than you write")
    }
    let returns = file.bytes.count { $0 == 0x0D }
    let ends = file.bytes.count { $0 == 0x0A }
    let pairs = zip(file.bytes, file.bytes.dropFirst()).count { $0 == 0x0D && $1 == 0x0A }
    guard returns == pairs, pairs == 0 || pairs == ends, !file.bytes.contains(0) else {
      throw Refusal(
        409,
        "'\(file.path)' has mixed line endings or control characters: the desk would change more "
          + "than you write")
    }
    newline = pairs > 0 ? "\r\n" : "\n"
    self.text = pairs > 0 ? text.replacing("\r\n", with: "\n") : text
  }

  /// The file that a field's text makes.
  static func file(_ path: String, _ text: String, newline: String) -> InputFile {
    let plain = text.replacing("\r\n", with: "\n")
    return InputFile(
      path: path,
      bytes: Array((newline == "\r\n" ? plain.replacing("\n", with: "\r\n") : plain).utf8))
  }
}

/// Bytes of a file as places in its field, and back.
struct TextPlaces: Sendable {
  private let bytes: [UInt8]
  /// The units before each step of bytes.
  private let marks: [Int]
  private static let step = 1 << 10

  init(in bytes: [UInt8]) {
    self.bytes = bytes
    var marks = [0]
    var units = 0
    for (index, byte) in bytes.enumerated() {
      units += Self.units(byte)
      if (index + 1).isMultiple(of: Self.step) { marks.append(units) }
    }
    self.marks = marks
  }

  /// Units of UTF-16 before a byte.
  func unit(of byte: Int) -> Int {
    let end = min(max(byte, 0), bytes.count)
    let mark = end / Self.step
    return bytes[mark * Self.step..<end].reduce(marks[mark]) { $0 + Self.units($1) }
  }

  /// The byte that so many units come before; that after a character for a place within it.
  func byte(of unit: Int) -> Int {
    let mark = max(0, marks.partitioningIndex { $0 >= unit } - 1)
    var units = marks[mark]
    for index in bytes[min(mark * Self.step, bytes.count)...].indices {
      // A carriage return belongs to its line's end, and the place is before both.
      if units >= unit, Self.units(bytes[index]) > 0 || bytes[index] == 0x0D { return index }
      units += Self.units(bytes[index])
    }
    return bytes.count
  }

  /// By the byte that a character starts with.
  private static func units(_ byte: UInt8) -> Int {
    switch byte {
    case 0x0D, 0x80..<0xC0: 0
    case 0xF0...: 2
    default: 1
    }
  }
}
