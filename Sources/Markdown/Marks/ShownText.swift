internal import Support

/// A raw text with its holes filled by what is shown for them.
struct ShownText {
  private(set) var text: [UInt8]
  private(set) var map: SourceMap
  private(set) var closed: [Range<Int>]
  /// Of the text, one for each hole.
  private(set) var holes: [Range<Int>] = []
  /// Of the raw text, one for each hole.
  private var rawRanges: [Range<Int>] = []

  init(_ run: RawRun, without found: [MarkScanner.Hole], closing bare: [Range<Int>]) {
    guard !found.isEmpty else {
      text = run.text
      map = run.map
      closed = (run.closed + bare).merged
      return
    }
    text = []
    map = SourceMap()
    closed = []
    var place = 0
    for hole in found {
      copy(place..<hole.range.lowerBound, of: run)
      let start = text.count
      copy(hole.shown, of: run)
      holes.append(start..<text.count)
      rawRanges.append(hole.range)
      place = hole.range.upperBound
    }
    copy(place..<run.text.count, of: run)
    closed = (holes + (run.closed + bare).map(range)).merged
  }

  /// A range of the raw text as range of this one; what begins or ends within a hole's raw text
  /// reaches to the end of what is shown there.
  func range(of raw: Range<Int>) -> Range<Int> {
    let start = place(of: raw.lowerBound)
    return start..<max(start, place(of: raw.upperBound))
  }

  private func place(of raw: Int) -> Int {
    let index = rawRanges.partitioningIndex { $0.upperBound > raw }
    if index < rawRanges.count, rawRanges[index].lowerBound < raw {
      return holes[index].upperBound
    }
    guard index > 0 else { return raw }
    return raw - rawRanges[index - 1].upperBound + holes[index - 1].upperBound
  }

  private mutating func copy(_ range: Range<Int>, of run: RawRun) {
    text += run.text[range]
    map.append(range, of: run.map)
  }
}
