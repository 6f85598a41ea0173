/// Bytes that differ wherever what was appended differs.
package struct KeyBytes: Sendable {
  private var bytes: [UInt8] = []

  /// A key of nothing yet.
  package init() {}

  /// The digest of all that was appended.
  package var digest: Digest { Digest(of: bytes) }

  /// A number.
  package mutating func append(_ number: Int) {
    withUnsafeBytes(of: number) { bytes += $0 }
  }

  /// What represents other bytes, or that there are none.
  package mutating func append(_ digest: Digest?) {
    guard let digest else { return bytes.append(0) }
    bytes.append(1)
    withUnsafeBytes(of: digest.words) { bytes += $0 }
  }

  /// A text, or that there is none.
  package mutating func append(_ text: String?) {
    guard let text else { return append(-1) }
    append(text.utf8.count)
    bytes += text.utf8
  }

  /// A text as bytes.
  package mutating func append(_ text: ArraySlice<UInt8>) {
    append(text.count)
    bytes += text
  }
}
