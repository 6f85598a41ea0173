internal import CDigest

/// 256 bits that are equal only where the bytes are: BLAKE2b (RFC 7693), as `b2sum -l 256` prints it.
///
/// Nobody can make two files with one digest, so it is kept in place of bytes that are not at hand.
/// It is part of what Dossier writes (names of assets, the manifest), so it never changes with a
/// library.
package struct Digest: Hashable, Sendable, CustomStringConvertible {
  /// Eight bytes each, the first one highest.
  package typealias Words = (UInt64, UInt64, UInt64, UInt64)

  private let first, second, third, fourth: UInt64

  /// BLAKE2b, 256 bits.
  package init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { Digest($0) }
  }

  /// BLAKE2b, 256 bits.
  package init(of bytes: ArraySlice<UInt8>) {
    self = bytes.withUnsafeBytes { Digest($0) }
  }

  private init(_ bytes: UnsafeRawBufferPointer) {
    var words: Words = (0, 0, 0, 0)
    withUnsafeMutableBytes(of: &words) {
      cdigest_blake2b(bytes.baseAddress, bytes.count, $0.baseAddress)
    }
    self.init(
      words: (
        words.0.bigEndian, words.1.bigEndian, words.2.bigEndian, words.3.bigEndian
      ))
  }

  /// A digest made before, as `words` gave it.
  package init(words: Words) {
    (first, second, third, fourth) = words
  }

  /// How many digits a description has.
  package static let digits = 64

  /// The 64 hexadecimal digits of a description; nil for anything else.
  package init?(parsing description: ArraySlice<UInt8>) {
    guard description.count == Self.digits else { return nil }
    var words: [UInt64] = []
    for start in stride(from: description.startIndex, to: description.endIndex, by: 16) {
      guard let word = Self.number(description[start..<start + 16]) else { return nil }
      words.append(word)
    }
    self.init(words: (words[0], words[1], words[2], words[3]))
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> UInt64? {
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
  package var words: Words { (first, second, third, fourth) }

  /// 64 hexadecimal digits.
  package var description: String {
    let words = [first, second, third, fourth]
    return String(unsafeUninitializedCapacity: Self.digits) { buffer in
      for index in 0..<Self.digits {
        let nibble = words[index / 16] >> UInt64(60 - index % 16 * 4) & 0xF
        buffer[index] = UInt8(nibble < 10 ? 0x30 + nibble : 0x57 + nibble)
      }
      return Self.digits
    }
  }

  /// Appends these digits.
  package func append(to bytes: inout [UInt8]) {
    for word in [first, second, third, fourth] {
      for shift in stride(from: UInt64(60), through: 0, by: -4) {
        let nibble = UInt8(truncatingIfNeeded: word >> shift & 0xF)
        bytes.append(nibble < 10 ? 0x30 + nibble : 0x57 + nibble)
      }
    }
  }

  /// The first ten of them, enough to name a file.
  package var short: String { String(description.prefix(10)) }
}
