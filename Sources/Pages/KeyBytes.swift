/// Bytes that differ wherever what was appended differs.
struct KeyBytes {
  private var bytes: [UInt8] = []

  /// Stands for all that was appended.
  var digest: Digest { Digest(of: bytes) }

  mutating func append(_ number: Int) {
    withUnsafeBytes(of: number) { bytes += $0 }
  }

  mutating func append(_ digest: Digest?) {
    guard let digest else { return bytes.append(0) }
    bytes.append(1)
    withUnsafeBytes(of: digest.words.high) { bytes += $0 }
    withUnsafeBytes(of: digest.words.low) { bytes += $0 }
  }

  mutating func append(_ text: String?) {
    guard let text else { return append(-1) }
    append(text.utf8.count)
    bytes += text.utf8
  }

  mutating func append(_ text: ArraySlice<UInt8>) {
    append(text.count)
    bytes += text
  }
}
