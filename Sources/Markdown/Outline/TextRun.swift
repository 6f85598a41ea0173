/// The text of one inline container: a paragraph, a heading, a table cell.
@usableFromInline package struct TextRun: Hashable, Sendable {
  /// What holds the text.
  package enum Kind: Hashable, Sendable {
    case heading, paragraph, cell, footnote
  }

  /// What is rendered, in UTF-8: entities and escapes decoded, a break is one space, a reference
  /// is its label or else its target, a citation, an embed or a footnote's number is nothing.
  package let text: [UInt8]
  /// The block that it is in.
  package let kind: Kind
  /// Whether it is in a block quote.
  package let isQuotation: Bool
  // Small, as a large site has hundreds of thousands of runs.
  @usableFromInline let paragraphNumber: UInt32
  @usableFromInline let offset: UInt32
  @usableFromInline let headings: UInt32
  /// Byte ranges of `text` in which no name may be linked (code, links, images' alternative texts,
  /// marks), ascending and disjoint.
  package let closed: [Range<Int>]
  /// Byte ranges of `text` that are struck out, ascending by where they start.
  package let struck: [Range<Int>]
  let map: SourceMap

  /// The number of the paragraph it belongs to; 0 in a heading or a footnote.
  @inlinable package var paragraph: Int { Int(paragraphNumber) }
  /// Where the run starts in its paragraph's text, in bytes.
  @inlinable package var paragraphOffset: Int { Int(offset) }
  /// How many headings are before it, the one it may be counted in: 0 before the first.
  @inlinable package var section: Int { Int(headings) }

  init(
    text: [UInt8], kind: Kind, isQuotation: Bool, paragraph: Int, paragraphOffset: Int,
    section: Int, closed: [Range<Int>], struck: [Range<Int>] = [], map: SourceMap
  ) {
    self.text = text
    self.kind = kind
    self.isQuotation = isQuotation
    paragraphNumber = UInt32(clamping: paragraph)
    offset = UInt32(clamping: paragraphOffset)
    headings = UInt32(clamping: section)
    self.closed = closed
    self.struck = struck
    self.map = map
  }

  /// Where a byte range of the text was written, as byte range in the file.
  package func sourceRange(of range: Range<Int>) -> Range<Int> {
    map.source(of: range)
  }
}
