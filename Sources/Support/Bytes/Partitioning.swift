extension RandomAccessCollection where Index == Int {
  /// The first index whose element fulfils a condition that all after it fulfil too.
  @inlinable package func partitioningIndex(_ isInRest: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if isInRest(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
