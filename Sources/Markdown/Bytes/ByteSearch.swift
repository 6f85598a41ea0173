internal import Glibc

extension [UInt8] {
  /// The first place of a byte from `start` on.
  func place(of byte: UInt8, from start: Int = 0) -> Int? {
    guard start < count else { return nil }
    return withUnsafeBytes { bytes -> Int? in
      guard let base = bytes.baseAddress,
        let found = memchr(base + start, Int32(byte), bytes.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  /// Whether one byte occurs directly before another.
  func holds(_ first: UInt8, before second: UInt8) -> Bool {
    var start = 0
    while let place = place(of: first, from: start) {
      start = place + 1
      if start < count, self[start] == second { return true }
    }
    return false
  }
}
