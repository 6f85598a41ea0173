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
