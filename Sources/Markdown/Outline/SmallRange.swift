/// A byte range in half the memory, of which a large site has hundreds of thousands; what does not fit would be in
/// a text of four gigabytes.
@usableFromInline struct SmallRange: Hashable, Sendable {
  @usableFromInline let start: UInt32
  @usableFromInline let end: UInt32

  init(_ range: Range<Int>) {
    start = UInt32(clamping: range.lowerBound)
    end = UInt32(clamping: range.upperBound)
  }

  @inlinable var range: Range<Int> { Int(start)..<Int(end) }
}
