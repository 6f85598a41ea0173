internal import Diagnostics
import Support

/// Where each byte of a text is in the file.
///
/// Segments ascend in both; a segment reaches to the next one's start, the last one to the text's end:
///
///     file     T h e   & a m p ;   e n d
///     text     T h e   &           e n d
///     segment  0       1           2
struct SourceMap: Hashable, Sendable {
  struct Segment: Hashable, Sendable {
    let text: UInt32
    let source: UInt32
    /// Bytes in the file.
    let length: UInt32
    /// Whether text and file hold the same bytes; else the segment is one of an entity, an escaped
    /// character, a break.
    let isVerbatim: Bool
  }

  private(set) var segments: [Segment] = []
  /// Bytes of text.
  private(set) var count = 0

  /// Adds the next bytes of text; nothing where `bytes` is 0.
  mutating func append(bytes: Int, at source: Range<Int>, isVerbatim: Bool) {
    guard bytes > 0 else { return }
    defer { count += bytes }
    if isVerbatim, let last = segments.last, last.isVerbatim,
      Int(last.source) + Int(last.length) == source.lowerBound
    {
      segments[segments.count - 1] = Segment(
        text: last.text, source: last.source, length: last.length + UInt32(clamping: source.count),
        isVerbatim: true)
      return
    }
    segments.append(
      Segment(
        text: UInt32(clamping: count), source: UInt32(clamping: source.lowerBound),
        length: UInt32(clamping: source.count), isVerbatim: isVerbatim))
  }

  /// Adds the part of another map that covers `range` of its text.
  mutating func append(_ range: Range<Int>, of other: SourceMap) {
    guard var index = other.index(at: range.lowerBound) else { return }
    var start = range.lowerBound
    while start < range.upperBound, index < other.segments.count {
      let end = min(range.upperBound, other.textEnd(of: index))
      let source = other.sourceStart(start, in: index)..<other.sourceEnd(end, in: index)
      append(bytes: end - start, at: source, isVerbatim: other.segments[index].isVerbatim)
      start = end
      index += 1
    }
  }

  /// The same map in memory of its own size.
  var shrunkToFit: SourceMap {
    var map = self
    map.segments = segments.shrunkToFit
    return map
  }

  mutating func removeAll() {
    segments.removeAll(keepingCapacity: true)
    count = 0
  }

  /// The file's bytes that a range of the text was written as; empty for an empty range.
  func source(of range: Range<Int>) -> Range<Int> {
    guard let first = index(at: range.lowerBound) else { return 0..<0 }
    let start = sourceStart(min(range.lowerBound, count), in: first)
    guard range.upperBound > range.lowerBound, let last = index(at: range.upperBound - 1) else {
      return start..<start
    }
    return start..<max(start, sourceEnd(min(range.upperBound, count), in: last))
  }

  /// Whether the byte was written as itself, neither escaped nor as an entity.
  func isVerbatim(at offset: Int) -> Bool {
    index(at: offset).map { segments[$0].isVerbatim } ?? false
  }

  /// The segment that holds the byte at `offset`, or the nearest; nil where there is none.
  private func index(at offset: Int) -> Int? {
    guard !segments.isEmpty else { return nil }
    var low = 0
    var high = segments.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(segments[middle].text) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func textEnd(of index: Int) -> Int {
    index + 1 < segments.count ? Int(segments[index + 1].text) : count
  }

  private func sourceStart(_ offset: Int, in index: Int) -> Int {
    let segment = segments[index]
    return Int(segment.source) + min(max(0, offset - Int(segment.text)), Int(segment.length))
  }

  /// Where the file goes on after text that ends at `offset`, within or at the end of a segment.
  private func sourceEnd(_ offset: Int, in index: Int) -> Int {
    offset >= textEnd(of: index)
      ? Int(segments[index].source) + Int(segments[index].length) : sourceStart(offset, in: index)
  }
}
