/// The hash FNV-1a: quick for short texts, and the same in each run.
package enum FNV {
  /// With 32 bits; `basis` differs from the usual one where something is to be hashed before.
  @inlinable
  package static func hash32(_ bytes: some Sequence<UInt8>, from basis: UInt32 = 0x811C_9DC5)
    -> UInt32
  {
    bytes.reduce(basis) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }

  /// With 64 bits.
  @inlinable
  package static func hash64(
    _ bytes: some Sequence<UInt8>, from basis: UInt64 = 0xcbf2_9ce4_8422_2325
  ) -> UInt64 {
    bytes.reduce(basis) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
