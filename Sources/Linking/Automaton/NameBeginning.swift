/// The ASCII letters and digits that a name begins with, four at most.
///
/// Only what cannot be written in two ways counts, so that a form occurs nowhere but where its
/// beginning does.
struct NameBeginning: Hashable {
  /// The bytes, the first one highest.
  let value: UInt32
  let length: Int

  /// Nil where other letters or broken words follow too soon to tell.
  @inline(__always)
  init?(of text: [UInt8], at index: Int) {
    var value: UInt32 = 0
    var end = index
    let limit = min(index + 4, text.count)
    while end < limit {
      let byte = text[end]
      if byte >= 0x80 { return nil }
      guard Self.isWord(byte) else { break }
      value = value << 8 | UInt32(byte)
      end += 1
    }
    self.value = value
    length = end - index
  }

  /// Whether a byte is a letter or digit of ASCII.
  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool {
    let letter = byte | 0x20
    return letter >= 0x61 && letter <= 0x7A || byte >= 0x30 && byte <= 0x39
  }
}
