internal import Diagnostics
import Support

/// Where each byte of a text is in the file.
///
/// Pieces ascend in both; a piece reaches to the next one's start, the last one to the text's end:
///
///     file   T h e   & a m p ;   e n d
///     text   T h e   &           e n d
///     piece  0       1           2
struct SourceMap: Hashable, Sendable {
  struct Piece: Hashable, Sendable {
    let text: UInt32
    let source: UInt32
    /// Bytes in the file.
    let length: UInt32
    /// Whether text and file hold the same bytes; else the piece is one of an entity, an escaped
    /// character, a break.
    let isVerbatim: Bool
  }

  private(set) var pieces: [Piece] = []
  /// Bytes of text.
  private(set) var count = 0

  /// Adds the next bytes of text; nothing where `bytes` is 0.
  mutating func append(bytes: Int, at source: Range<Int>, isVerbatim: Bool) {
    guard bytes > 0 else { return }
    defer { count += bytes }
    if isVerbatim, let last = pieces.last, last.isVerbatim,
      Int(last.source) + Int(last.length) == source.lowerBound
    {
      pieces[pieces.count - 1] = Piece(
        text: last.text, source: last.source, length: last.length + UInt32(clamping: source.count),
        isVerbatim: true)
      return
    }
    pieces.append(
      Piece(
        text: UInt32(clamping: count), source: UInt32(clamping: source.lowerBound),
        length: UInt32(clamping: source.count), isVerbatim: isVerbatim))
  }

  /// Adds the part of another map that covers `range` of its text.
  mutating func append(_ range: Range<Int>, of other: SourceMap) {
    guard var index = other.index(at: range.lowerBound) else { return }
    var start = range.lowerBound
    while start < range.upperBound, index < other.pieces.count {
      let end = min(range.upperBound, other.textEnd(of: index))
      let source = other.sourceStart(start, in: index)..<other.sourceEnd(end, in: index)
      append(bytes: end - start, at: source, isVerbatim: other.pieces[index].isVerbatim)
      start = end
      index += 1
    }
  }

  /// The same map in memory of its own size.
  var fitted: SourceMap {
    var map = self
    map.pieces = pieces.fitted
    return map
  }

  mutating func removeAll() {
    pieces.removeAll(keepingCapacity: true)
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
    index(at: offset).map { pieces[$0].isVerbatim } ?? false
  }

  /// The piece that holds the byte at `offset`, or the nearest; nil where there is none.
  private func index(at offset: Int) -> Int? {
    guard !pieces.isEmpty else { return nil }
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(pieces[middle].text) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func textEnd(of index: Int) -> Int {
    index + 1 < pieces.count ? Int(pieces[index + 1].text) : count
  }

  private func sourceStart(_ offset: Int, in index: Int) -> Int {
    let piece = pieces[index]
    return Int(piece.source) + min(max(0, offset - Int(piece.text)), Int(piece.length))
  }

  /// Where the file goes on after text that ends at `offset`, within or at the end of a piece.
  private func sourceEnd(_ offset: Int, in index: Int) -> Int {
    offset >= textEnd(of: index)
      ? Int(pieces[index].source) + Int(pieces[index].length) : sourceStart(offset, in: index)
  }
}
