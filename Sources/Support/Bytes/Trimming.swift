extension StringProtocol {
  /// Without white space at either end.
  @inlinable package var trimmed: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? start
    return String(self[start..<end])
  }
}

extension BidirectionalCollection where SubSequence == Self {
  /// Without elements of a kind at either end: `bytes[range].trimming(\.isSpace)`.
  @inlinable package func trimming(_ isSpace: (Element) -> Bool) -> Self {
    var rest = drop(while: isSpace)
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    return rest
  }
}
