/// A raw text with its holes filled by what is shown for them.
struct ShownText {
  private(set) var text: [UInt8]
  private(set) var map: SourceMap
  private(set) var closed: [Range<Int>]
  /// Of the text, one for each hole.
  private(set) var holes: [Range<Int>] = []
  /// For each hole: where it ends in the raw text.
  private var rawEnds: [Int] = []

  init(_ run: RawRun, without found: [MarkScanner.Hole]) {
    guard !found.isEmpty else {
      text = run.text
      map = run.map
      closed = Self.merged(run.closed)
      return
    }
    text = []
    map = SourceMap()
    closed = []
    var place = 0
    var rest = run.closed[...]
    for hole in found {
      copy(place..<hole.range.lowerBound, of: run)
      takeClosed(from: &rest, before: hole.range.lowerBound)
      let start = text.count
      copy(hole.shown, of: run)
      holes.append(start..<text.count)
      if start < text.count { closed.append(start..<text.count) }
      place = hole.range.upperBound
      rawEnds.append(place)
    }
    copy(place..<run.text.count, of: run)
    takeClosed(from: &rest, before: run.text.count)
    closed = Self.merged(closed)
  }

  /// The same bytes in ascending, disjoint ranges: a mark may stand within a link.
  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, last.upperBound > range.lowerBound {
        merged[merged.count - 1] =
          last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  /// A range of the raw text that no hole touches, as range of this one.
  func range(of raw: Range<Int>) -> Range<Int> {
    let index = rawEnds.partitioningIndex { $0 > raw.lowerBound }
    let missing = index == 0 ? 0 : rawEnds[index - 1] - holes[index - 1].upperBound
    return raw.lowerBound - missing..<raw.upperBound - missing
  }

  private mutating func copy(_ range: Range<Int>, of run: RawRun) {
    text += run.text[range]
    map.append(range, of: run.map)
  }

  private mutating func takeClosed(from rest: inout ArraySlice<Range<Int>>, before end: Int) {
    while let next = rest.first, next.upperBound <= end {
      closed.append(range(of: next))
      rest.removeFirst()
    }
  }
}
