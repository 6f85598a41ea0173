internal import Support

/// The sentences of several texts, each cut once: whoever quotes them again and again looks them up.
package struct SentenceTable: Sendable {
  /// The sentences of all texts, one after the other.
  private let sentences: [Sentence]
  /// How many of them there are up to the end of each text.
  private let ends: [UInt32]

  /// Bytes of its text; small, as a large site has hundreds of thousands.
  private struct Sentence: Sendable {
    let start: UInt32
    let end: UInt32
  }

  /// Cuts texts by a rule.
  package init(of texts: some Sequence<[UInt8]>, _ rule: SentenceRule) {
    var sentences: [Sentence] = []
    var ends: [UInt32] = []
    for text in texts {
      rule.forEachSentence(in: text) {
        sentences.append(
          Sentence(start: UInt32(clamping: $0.lowerBound), end: UInt32(clamping: $0.upperBound)))
      }
      ends.append(UInt32(clamping: sentences.count))
    }
    self.sentences = sentences.shrunkToFit
    self.ends = ends.shrunkToFit
  }

  /// Calls `body` with each sentence of a text, by its place among the texts, in order.
  package func forEach(of text: Int, _ body: (Range<Int>) -> Void) {
    for index in places(of: text) { body(self[index]) }
  }

  /// The sentence, or the sentences, that a byte range of a text is in, as `SentenceRule` finds them
  /// where nothing is too far away; the text has `count` bytes.
  package func sentence(of text: Int, around range: Range<Int>, count: Int) -> Range<Int> {
    let places = places(of: text)
    let range = range.clamped(to: 0..<count)
    var first = places.lowerBound
    while first + 1 < places.upperBound, sentences[first + 1].start <= range.lowerBound {
      first += 1
    }
    var last = first
    while last < places.upperBound, sentences[last].end < range.upperBound { last += 1 }
    let start = first == places.lowerBound ? 0 : self[first].lowerBound
    return start..<(last < places.upperBound ? self[last].upperBound : count)
  }

  private func places(of text: Int) -> Range<Int> {
    (text == 0 ? 0 : Int(ends[text - 1]))..<Int(ends[text])
  }

  private subscript(index: Int) -> Range<Int> {
    Int(sentences[index].start)..<Int(sentences[index].end)
  }
}
