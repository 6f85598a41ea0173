/// A value and where its file states it.
package struct Located<Value> {
  /// What was written there, decoded.
  package let value: Value
  /// Bytes of the file; for a quoted or folded value the whole of it.
  package let range: Range<Int>

  /// `range` is in bytes of the file.
  package init(_ value: Value, at range: Range<Int>) {
    self.value = value
    self.range = range
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
