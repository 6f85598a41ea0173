/// A numbered block: what a claim or a citation names with `para. 4`.
package struct Paragraph: Hashable, Sendable {
  /// Its text in UTF-8: what is rendered; a break is one space, list items, cells and inner blocks
  /// are joined by one newline.
  package let utf8: [UInt8]
  private let place: UInt32
  private let headings: UInt32
  private let lines: SmallRange
  private let runPlaces: SmallRange

  /// Its number in the text, from 1.
  package var number: Int { Int(place) }
  /// The whole lines it was written on, as byte range in the file.
  package var source: Range<Int> { lines.range }
  /// The section it is in, as `TextRun.section`.
  package var section: Int { Int(headings) }
  /// The runs it is made of, in `Outline.runs`.
  package var runs: Range<Int> { runPlaces.range }

  init(number: Int, utf8: [UInt8], source: Range<Int>, section: Int, runs: Range<Int>) {
    self.utf8 = utf8
    place = UInt32(clamping: number)
    headings = UInt32(clamping: section)
    lines = SmallRange(source)
    runPlaces = SmallRange(runs)
  }

  /// Its text.
  package var text: String { String(decoding: utf8, as: UTF8.self) }
}
