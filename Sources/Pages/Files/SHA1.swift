/// A digest as FIPS 180-4 has it, only to name statements as other programs name them.
struct SHA1: CustomStringConvertible {
  private var state: [UInt32] = [
    0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0,
  ]

  init(_ message: [UInt8]) {
    var padded = message + [0x80]
    while padded.count % 64 != 56 { padded.append(0) }
    withUnsafeBytes(of: UInt64(message.count * 8).bigEndian) { padded += $0 }
    var words = [UInt32](repeating: 0, count: 80)
    for start in stride(from: 0, to: padded.count, by: 64) {
      take(padded[start..<start + 64], words: &words)
    }
  }

  private mutating func take(_ block: ArraySlice<UInt8>, words: inout [UInt32]) {
    for index in 0..<16 {
      words[index] = block[(block.startIndex + index * 4)...].prefix(4).reduce(0) {
        $0 << 8 | UInt32($1)
      }
    }
    for index in 16..<80 {
      words[index] = Self.rotate(
        words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16], 1)
    }
    var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
    for (index, word) in words.enumerated() {
      let (mix, constant): (UInt32, UInt32) =
        switch index {
        case ..<20: (b & c | ~b & d, 0x5A82_7999)
        case ..<40: (b ^ c ^ d, 0x6ED9_EBA1)
        case ..<60: (b & c | b & d | c & d, 0x8F1B_BCDC)
        default: (b ^ c ^ d, 0xCA62_C1D6)
        }
      let next = Self.rotate(a, 5) &+ mix &+ e &+ constant &+ word
      (a, b, c, d, e) = (next, a, Self.rotate(b, 30), c, d)
    }
    for (index, word) in [a, b, c, d, e].enumerated() { state[index] &+= word }
  }

  private static func rotate(_ word: UInt32, _ bits: UInt32) -> UInt32 {
    word << bits | word >> (32 - bits)
  }

  /// 40 hexadecimal digits.
  var description: String {
    let digits = Array("0123456789abcdef".utf8)
    let bytes = state.flatMap { word in
      stride(from: 28, through: 0, by: -4).map { digits[Int(word >> $0) & 15] }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
