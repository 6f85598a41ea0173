import Language

/// The ASCII letters and digits that names begin with, four at most, as a set with some others in it.
///
/// It keeps the words of a text that begin no name from the tree, whose upper levels no longer fit the
/// nearest cache once names are many.
struct NameBeginnings: Sendable {
  private static let word: UInt8 = 1
  private static let first: UInt8 = 2

  /// By byte: whether it is a letter or digit of ASCII, and whether a form may begin with it.
  private var classes = [UInt8](repeating: 0, count: 256)
  /// One bit each for 2^17 hashes of beginnings.
  private var hashes = [UInt64](repeating: 0, count: 2048)

  /// `forms` are folded and not empty.
  init(_ forms: [[UInt8]]) {
    for byte in UInt8(0)..<0x80 where Self.isWord(byte) { classes[Int(byte)] = Self.word }
    for form in forms {
      for byte in Self.unfolded(form[0]) { classes[Int(byte)] |= Self.first }
      if let beginning = Self.beginning(of: form, at: 0) {
        let bit = Self.bit(beginning)
        hashes[bit / 64] |= 1 << UInt64(bit % 64)
      }
    }
  }

  /// The next index from `index` on where a form may begin; nil where there is none.
  @inline(__always)
  func next(in text: [UInt8], from index: Int) -> Int? {
    let bytes = text.span
    var index = index
    while index < bytes.count {
      let kind = classes[Int(bytes[index])]
      if kind & Self.first != 0, mayBegin(in: text, at: index) { return index }
      index += 1
      guard kind & Self.word != 0 else { continue }
      while index < bytes.count, classes[Int(bytes[index])] & Self.word != 0 { index += 1 }
    }
    return nil
  }

  @inline(__always)
  private func mayBegin(in text: [UInt8], at index: Int) -> Bool {
    if let beginning = Self.beginning(of: text, at: index) {
      let bit = Self.bit(beginning)
      guard hashes[bit / 64] & (1 << UInt64(bit % 64)) != 0 else { return false }
    }
    return index == 0 || text[index - 1] == 0x20 || !text.continuesWord(before: index)
  }

  /// Up to four bytes of the word, the first one highest; nil if a byte with two possible spellings
  /// comes within the first four.
  @inline(__always)
  private static func beginning(of text: [UInt8], at index: Int) -> UInt32? {
    var value: UInt32 = 0
    var end = index
    let limit = min(index + 4, text.count)
    while end < limit {
      let byte = text[end]
      if byte >= 0x80 { return nil }
      guard isWord(byte) else { break }
      value = value << 8 | UInt32(byte)
      end += 1
    }
    return value
  }

  /// Of `hashes`.
  @inline(__always)
  private static func bit(_ beginning: UInt32) -> Int {
    Int(((beginning ^ (beginning >> 16)) &* 0x9E37_79B1) >> 15)
  }

  @inline(__always)
  private static func isWord(_ byte: UInt8) -> Bool {
    let letter = byte | 0x20
    return letter >= 0x61 && letter <= 0x7A || byte >= 0x30 && byte <= 0x39
  }

  /// The first bytes of the characters that count as the byte.
  private static func unfolded(_ byte: UInt8) -> [UInt8] {
    switch byte {
    case UInt8(ascii: "'"): [byte, 0xCA, 0xE2, 0xEF]
    case UInt8(ascii: "\""), UInt8(ascii: "-"): [byte, 0xE2, 0xEF]
    case 0x21..<0x7F: [byte, 0xEF]
    case 0xD0: [byte, 0xD1]
    case 0xDA, 0xDB: [byte, 0xD9]
    default: [byte]
    }
  }
}
