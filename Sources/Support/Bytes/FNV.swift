/// The hash FNV-1a: quick for short texts, and the same in each run.
package enum FNV {
  /// With 32 bits.
  package static func hash32(_ bytes: Span<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for index in bytes.indices { hash = (hash ^ UInt32(bytes[index])) &* 0x0100_0193 }
    return hash
  }

  /// With 64 bits; `basis` is the hash of what comes before these bytes.
  package static func hash64(
    _ bytes: Span<UInt8>, from basis: UInt64 = 0xcbf2_9ce4_8422_2325
  ) -> UInt64 {
    var hash = basis
    for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3 }
    return hash
  }
}
