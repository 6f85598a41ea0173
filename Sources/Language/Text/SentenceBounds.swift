internal import Support

/// The sentences of one text: each end is found once, when something that lies after it is asked for.
package struct SentenceBounds {
  private let text: [UInt8]
  private let rule: SentenceRule
  /// The starts of the sentences found so far.
  private var starts = [0]
  private var ends: [Int] = []

  /// Nothing is read yet.
  package init(_ text: [UInt8], _ rule: SentenceRule) {
    self.text = text
    self.rule = rule
  }

  /// The sentence, or the sentences, that a byte range of the text lies in; in any order.
  package mutating func sentence(around range: Range<Int>) -> Range<Int> {
    let range = range.clamped(to: 0..<text.count)
    while ends.count < starts.count, (ends.last ?? -1) < range.upperBound {
      guard let end = rule.end(in: text, from: starts[ends.count]) else {
        ends.append(text.count)
        break
      }
      ends.append(end)
      starts.append(text.endOfSpace(from: end))
    }
    let start = starts.partitioningIndex { $0 > range.lowerBound } - 1
    let end = ends.partitioningIndex { $0 >= range.upperBound }
    return starts[max(0, start)]..<(end < ends.count ? ends[end] : text.count)
  }
}
