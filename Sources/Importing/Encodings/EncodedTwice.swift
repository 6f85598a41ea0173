/// A text in UTF-8 whose bytes were taken for windows-1252 and encoded once more: `FÃ¤hre`.
enum EncodedTwice {
  /// The bytes of windows-1252 between 0x80 and 0x9F.
  private static let signs: [Unicode.Scalar: UInt8] = Dictionary(
    uniqueKeysWithValues: zip(
      "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".unicodeScalars,
      [0x80] + Array(0x82...0x8C) + [0x8E] + Array(0x91...0x9C) + [0x9E, 0x9F] as [UInt8]))
  private static let fewest = 3

  /// Where that first shows; nil where fewer than nine tenths of the letters beyond ASCII do.
  static func place(in text: [UInt8]) -> Range<Int>? {
    var (doubled, others, offset) = (0, 0, 0)
    var first: Range<Int>?
    var run: [UInt8] = []
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      let length = UTF8.width(scalar)
      defer { offset += length }
      if let byte = signs[scalar] ?? (0x80...0xFF ~= scalar.value ? UInt8(scalar.value) : nil) {
        run.append(byte)
        continue
      }
      if scalar.value > 0x7F { others += 1 }
      guard !run.isEmpty else { continue }
      if run.count > 1, String(validating: run, as: UTF8.self) != nil {
        doubled += 1
        first = first ?? max(offset - run.count * 2, 0)..<offset
      } else {
        others += 1
      }
      run.removeAll()
    }
    return doubled >= fewest && others * 10 <= doubled ? first : nil
  }
}
