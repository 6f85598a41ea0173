/// Tells quickly where in a text no form can begin.
///
/// A form begins where no letter, mark or digit stands before, and with the same four ASCII letters
/// and digits, or as many as there are, as one of the forms.
struct NameStarts: Sendable {
  private static let word: UInt8 = 1
  private static let first: UInt8 = 2

  /// By byte: whether it is a letter or digit of ASCII, and whether a form may begin with it.
  private var classes = [UInt8](repeating: 0, count: 256)
  /// A set of beginnings: one bit each for 2^17 hashes.
  private var beginnings = [UInt64](repeating: 0, count: 2048)

  /// `forms` are folded and not empty.
  init(_ forms: [[UInt8]]) {
    for byte in UInt8(0)..<0x80 where Unicode.Scalar(byte).isWordPart {
      classes[Int(byte)] = Self.word
    }
    for form in forms {
      for byte in Self.unfolded(form[0]) { classes[Int(byte)] |= Self.first }
      if let beginning = beginning(of: form, at: 0) {
        let bit = Self.bit(of: beginning)
        beginnings[bit / 64] |= 1 << UInt64(bit % 64)
      }
    }
  }

  /// The first bytes of the characters that count as the byte.
  private static func unfolded(_ byte: UInt8) -> [UInt8] {
    switch byte {
    case UInt8(ascii: "'"): [byte, 0xCA, 0xE2]
    case UInt8(ascii: "\""), UInt8(ascii: "-"): [byte, 0xE2]
    default: [byte]
    }
  }

  /// The next place from `index` on where a form may begin; nil where there is none.
  @inline(__always)
  func next(in text: [UInt8], from index: Int) -> Int? {
    var index = index
    while index < text.count {
      let kind = classes[Int(text[index])]
      if kind & Self.first != 0, canBegin(text, at: index) { return index }
      index += 1
      guard kind & Self.word != 0 else { continue }
      while index < text.count, classes[Int(text[index])] & Self.word != 0 { index += 1 }
    }
    return nil
  }

  @inline(__always)
  private func canBegin(_ text: [UInt8], at index: Int) -> Bool {
    if let beginning = beginning(of: text, at: index) {
      let bit = Self.bit(of: beginning)
      guard beginnings[bit / 64] & (1 << UInt64(bit % 64)) != 0 else { return false }
    }
    guard index > 0 else { return true }
    return text[index - 1] == 0x20 || !text.continuesWord(before: index)
  }

  /// The letters and digits of ASCII from an index on, at most four; nil where other letters follow
  /// too soon to tell.
  @inline(__always)
  private func beginning(of text: [UInt8], at index: Int) -> UInt32? {
    var value: UInt32 = 0
    for offset in index..<min(index + 4, text.count) {
      let byte = text[offset]
      if byte >= 0x80 { return nil }
      if classes[Int(byte)] & Self.word == 0 { break }
      value = value << 8 | UInt32(byte)
    }
    return value
  }

  @inline(__always)
  private static func bit(of beginning: UInt32) -> Int {
    Int((beginning &* 0x9E37_79B1) >> 15)
  }
}
