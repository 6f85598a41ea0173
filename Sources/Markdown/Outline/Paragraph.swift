/// A numbered block: what a claim or a citation names with `para. 4`.
package struct Paragraph: Hashable, Sendable {
  /// Its number in the text, from 1.
  package let number: Int
  /// Its text in UTF-8: what is rendered; a break is one space, list items, cells and inner blocks
  /// are joined by one newline.
  package let utf8: [UInt8]
  /// The whole lines it was written on, as byte range in the file.
  package let source: Range<Int>
  /// The section it is in, as `TextRun.section`.
  package let section: Int
  /// The runs it is made of, in `Outline.runs`.
  package let runs: Range<Int>

  /// Its text.
  package var text: String { String(decoding: utf8, as: UTF8.self) }
}
