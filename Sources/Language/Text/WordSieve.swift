/// Hashes of words, shared with some other words, so that most words of a text needn't be looked up.
@usableFromInline package struct WordSieve: Sendable {
  /// Of a word's bytes, in small letters where they are ASCII.
  @usableFromInline package struct Hash: Sendable {
    @usableFromInline var value: UInt32 = 2_166_136_261

    /// Of no bytes.
    @inlinable package init() {}

    /// Goes on with a word's next byte.
    @inlinable package mutating func add(_ byte: UInt8) {
      let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
      value = (value ^ UInt32(small)) &* 16_777_619
    }

    /// Goes on with the bytes of a word, or of the next one.
    mutating func add(_ word: String) {
      let bytes = word.utf8.span
      for index in bytes.indices { add(bytes[index]) }
    }
  }

  /// One bit each for a power of two of hashes.
  @usableFromInline var bits: [UInt64]
  @usableFromInline let mask: UInt32

  /// `size` is the number of bits, a power of two from 64 on; of other words, as many pass as bits are set.
  init(_ words: some Sequence<some StringProtocol>, size: Int = 1 << 12) {
    bits = Array(repeating: 0, count: size / 64)
    mask = UInt32(size - 1)
    for word in words {
      var hash = Hash()
      for byte in word.utf8 { hash.add(byte) }
      bits[Int(hash.value & mask) / 64] |= 1 << UInt64(hash.value % 64)
    }
  }

  /// Whether a word may be among them; not, where this is false.
  @inlinable package func mayHold(_ hash: Hash) -> Bool {
    bits[Int(hash.value & mask) / 64] & (1 << UInt64(hash.value % 64)) != 0
  }

}
