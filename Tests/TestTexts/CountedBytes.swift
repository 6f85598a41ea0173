/// Bytes that count how often one of them is looked at: steps, which are the same on every machine.
package final class CountedBytes: RandomAccessCollection {
  /// What is read.
  package let bytes: [UInt8]
  /// How many bytes have been read so far.
  package private(set) var steps = 0

  /// With none of them read yet.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { bytes.count }

  package subscript(index: Int) -> UInt8 {
    steps += 1
    return bytes[index]
  }
}
