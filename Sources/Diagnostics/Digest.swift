/// 128 bits that stand for some bytes: MurmurHash3 x64, for naming and comparing, not for secrecy.
///
/// Own code, as it is 40 lines, several times faster than a cryptographic hash, and its value is
/// part of what Dossier writes (asset names, manifest), so it must never change with a library.
package struct Digest: Hashable, Sendable, CustomStringConvertible {
  private let high: UInt64
  private let low: UInt64

  package init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { Digest($0) }
  }

  package init(of bytes: ArraySlice<UInt8>) {
    self = bytes.withUnsafeBytes { Digest($0) }
  }

  /// A digest made before, as `words` gave it.
  package init(words: (high: UInt64, low: UInt64)) {
    (high, low) = words
  }

  /// The 32 hexadecimal digits of a description; nil for anything else.
  package init?(parsing description: some Collection<UInt8>) {
    guard description.count == 32, let high = Self.number(description.prefix(16)),
      let low = Self.number(description.dropFirst(16))
    else { return nil }
    self.init(words: (high, low))
  }

  private static func number(_ digits: some Collection<UInt8>) -> UInt64? {
    var number: UInt64 = 0
    for digit in digits {
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        number = number << 4 | UInt64(digit - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"):
        number = number << 4 | UInt64(digit - UInt8(ascii: "a") + 10)
      default: return nil
      }
    }
    return number
  }

  /// All of it as numbers.
  package var words: (high: UInt64, low: UInt64) { (high, low) }

  private init(_ bytes: UnsafeRawBufferPointer) {
    var h1: UInt64 = 0
    var h2: UInt64 = 0
    let blocks = bytes.count / 16
    for block in 0..<blocks {
      h1 ^= Self.mix1(
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: block * 16, as: UInt64.self)))
      h1 = (Self.rotate(h1, 27) &+ h2) &* 5 &+ 0x52dc_e729
      h2 ^= Self.mix2(
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: block * 16 + 8, as: UInt64.self)))
      h2 = (Self.rotate(h2, 31) &+ h1) &* 5 &+ 0x3849_5ab5
    }
    var k1: UInt64 = 0
    var k2: UInt64 = 0
    for (index, byte) in bytes[(blocks * 16)...].enumerated() {
      if index < 8 {
        k1 |= UInt64(byte) << UInt64(index * 8)
      } else {
        k2 |= UInt64(byte) << UInt64((index - 8) * 8)
      }
    }
    h1 ^= Self.mix1(k1)
    h2 ^= Self.mix2(k2)
    h1 ^= UInt64(bytes.count)
    h2 ^= UInt64(bytes.count)
    h1 &+= h2
    h2 &+= h1
    h1 = Self.finish(h1)
    h2 = Self.finish(h2)
    h1 &+= h2
    h2 &+= h1
    high = h1
    low = h2
  }

  /// 32 hexadecimal digits.
  package var description: String {
    String(unsafeUninitializedCapacity: 32) { buffer in
      for index in 0..<32 {
        let nibble = (index < 16 ? high : low) >> UInt64(60 - index % 16 * 4) & 0xF
        buffer[index] = UInt8(nibble < 10 ? 0x30 + nibble : 0x57 + nibble)
      }
      return 32
    }
  }

  /// The first ten of them, enough to name a file.
  package var short: String { String(description.prefix(10)) }

  private static func rotate(_ value: UInt64, _ bits: UInt64) -> UInt64 {
    value << bits | value >> (64 - bits)
  }

  private static func mix1(_ k: UInt64) -> UInt64 {
    rotate(k &* 0x87c3_7b91_1142_53d5, 31) &* 0x4cf5_ad43_2745_937f
  }

  private static func mix2(_ k: UInt64) -> UInt64 {
    rotate(k &* 0x4cf5_ad43_2745_937f, 33) &* 0x87c3_7b91_1142_53d5
  }

  private static func finish(_ h: UInt64) -> UInt64 {
    var h = h
    h ^= h >> 33
    h &*= 0xff51_afd7_ed55_8ccd
    h ^= h >> 33
    h &*= 0xc4ce_b9fe_1a85_ec53
    return h ^ (h >> 33)
  }
}
