internal import CDigest

/// Shows whether bytes were damaged, for a tenth of the time that a `Digest` takes; it is no proof against
/// whoever changes them on purpose.
package struct Checksum: Hashable, Sendable, CustomStringConvertible {
  private let sum: UInt64

  /// Another for each byte that is another, and for each count.
  package init(of bytes: ArraySlice<UInt8>) {
    sum = bytes.withUnsafeBytes { cdigest_checksum($0.baseAddress, $0.count) }
  }

  /// Hexadecimal digits.
  package var description: String { String(sum, radix: 16) }
}
