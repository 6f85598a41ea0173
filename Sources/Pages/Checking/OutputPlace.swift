import Diagnostics
import Support

/// A file of the output, or an anchor in it, as 64 bits (FNV-1a) that represent its path and
/// fragment.
package struct OutputPlace: Hashable, Sendable, Comparable {
  /// FNV-1a of the path and the fragment.
  package let hash: UInt64

  /// A place that was recorded before, by its `hash`.
  package init(hash: UInt64) {
    self.hash = hash
  }

  /// A file.
  init(path: Span<UInt8>) {
    hash = FNV.hash64(path)
  }

  /// An anchor in this file.
  func anchor(_ fragment: Span<UInt8>) -> OutputPlace {
    let between: InlineArray<1, UInt8> = [0xFF]
    return OutputPlace(hash: FNV.hash64(fragment, from: FNV.hash64(between.span, from: hash)))
  }

  /// Ordered by hash, for lookup.
  package static func < (a: OutputPlace, b: OutputPlace) -> Bool { a.hash < b.hash }
}

extension [OutputPlace] {
  /// Sorts the places and leaves each once.
  mutating func sortOnce() {
    sort()
    var kept = 0
    for index in indices where index == 0 || self[index] != self[kept - 1] {
      self[kept] = self[index]
      kept += 1
    }
    removeLast(count - kept)
    self = shrunkToFit
  }
}

/// Places as a memo has them, eight bytes each: most pages' are only handed on from one memo to the next.
package struct PackedPlaces: Hashable, Sendable {
  /// A multiple of eight.
  package let bytes: ArraySlice<UInt8>

  /// Places, in their order.
  package init(_ places: [OutputPlace]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(places.count * 8)
    for place in places { withUnsafeBytes(of: place.hash.littleEndian) { bytes += $0 } }
    self.bytes = bytes[...]
  }

  /// `bytes` of others; nil where they aren't.
  package init?(packed bytes: ArraySlice<UInt8>) {
    guard bytes.count.isMultiple(of: 8) else { return nil }
    self.bytes = bytes
  }

  /// Calls `body` with each, until it returns false; false where it did.
  @discardableResult
  func allSatisfy(_ body: (OutputPlace) -> Bool) -> Bool {
    bytes.withUnsafeBytes { bytes in
      for offset in stride(from: 0, to: bytes.count, by: 8) {
        let hash = UInt64(
          littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        guard body(OutputPlace(hash: hash)) else { return false }
      }
      return true
    }
  }

  /// How many there are.
  var count: Int { bytes.count / 8 }

  /// All of them.
  package var places: [OutputPlace] {
    var places: [OutputPlace] = []
    places.reserveCapacity(count)
    allSatisfy {
      places.append($0)
      return true
    }
    return places
  }
}
