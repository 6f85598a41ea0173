/// Where the sentences of one text end.
package struct SentenceEnds: Sendable {
  struct End {
    /// Where the sign is that ends a sentence.
    let mark: Int
    /// Where the sentence ends, quotation marks after it included, and where the next one begins.
    let end: Int
    let next: Int
  }

  /// In the order of the text.
  private let ends: [End]
  /// Bytes of the text.
  private let count: Int

  init(_ ends: [End], count: Int) { (self.ends, self.count) = (ends, count) }

  /// The sentence, or the sentences, that a byte range of the text is in. It is cut where it goes on for
  /// more than `reach` bytes before or after the range.
  package func sentence(around range: Range<Int>, reach: Int) -> Range<Int> {
    let range = range.clamped(to: 0..<count)
    let start = start(before: range.lowerBound, reach: reach)
    let last = range.upperBound + min(reach, count - range.upperBound)
    var index = place(from: start)
    while index < ends.count, ends[index].mark < last {
      if ends[index].end >= range.upperBound { return start..<ends[index].end }
      index = place(from: ends[index].end)
    }
    return start..<last
  }

  private func start(before place: Int, reach: Int) -> Int {
    let first = place - min(reach, place)
    var index = self.place(from: place)
    while index > 0, ends[index - 1].mark >= first {
      index -= 1
      if ends[index].next <= place { return ends[index].next }
    }
    return first
  }

  /// Where the next sentence ends that ends from `start` on, by a mark before `limit`; nil for none, and
  /// at the text's end.
  package func end(from start: Int, before limit: Int) -> Int? {
    let index = place(from: start)
    return index < ends.count && ends[index].mark < limit ? ends[index].end : nil
  }

  /// The place of the first end whose mark is at an index or after it.
  private func place(from index: Int) -> Int {
    var low = 0
    var high = ends.count
    while low < high {
      let middle = (low + high) / 2
      if ends[middle].mark < index { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
