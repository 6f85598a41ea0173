extension Array {
  /// The same elements in memory of their own size.
  ///
  /// An array that grew has room for up to as many again, which counts where thousands are held.
  @inlinable package var shrunkToFit: [Element] {
    guard !isEmpty else { return [] }
    // What malloc rounds up to is not worth a copy.
    guard (capacity - count) * MemoryLayout<Element>.stride > 16 else { return self }
    return withUnsafeBufferPointer { elements in
      Array(unsafeUninitializedCapacity: elements.count) { fitted, count in
        count = fitted.initialize(from: elements).index
      }
    }
  }
}
