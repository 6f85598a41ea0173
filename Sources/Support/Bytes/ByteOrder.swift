internal import Glibc

extension String {
  /// Whether it comes before another one in the order of their bytes, which memcmp(3) finds far sooner than going
  /// through both byte by byte.
  package func precedesByBytes(_ other: String) -> Bool {
    let known = utf8.withContiguousStorageIfAvailable { own in
      other.utf8.withContiguousStorageIfAvailable { Self.precedes(own, $0) }
    }
    return (known ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }

  private static func precedes(
    _ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let common = Swift.min(first.count, second.count)
    guard common > 0, let a = first.baseAddress, let b = second.baseAddress else {
      return first.count < second.count
    }
    let order = memcmp(a, b, common)
    return order == 0 ? first.count < second.count : order < 0
  }
}

extension [UInt8] {
  /// Whether they come before others in the order of bytes, as memcmp(3) finds it.
  package func precedes(_ other: [UInt8]) -> Bool {
    let common = Swift.min(count, other.count)
    let order = withUnsafeBytes { own in
      other.withUnsafeBytes { common > 0 ? memcmp(own.baseAddress!, $0.baseAddress!, common) : 0 }
    }
    return order == 0 ? count < other.count : order < 0
  }
}
