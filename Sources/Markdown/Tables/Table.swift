/// A table found in a paragraph of cmark's tree.
struct Table {
  /// The paragraph, or setext heading, that the table takes the place of.
  let node: Node
  /// The number of its paragraph; 0 where it is inside another block.
  let number: Int
  let columns: [TableLines.Alignment]
  /// The cells after the last column, row by row, as byte ranges of the file; it is not shown.
  let surplus: [Range<Int>]
  /// References whose bar is not escaped, as byte ranges of the file.
  let unescaped: [Range<Int>]
  /// The header first; the snippets of each row's cells.
  let rows: [Range<Int>]
  /// The snippet of the paragraph right above it.
  let paragraph: Int?
  /// Whether a line of dashes follows, which cmark took for a heading's underline.
  let endsWithRule: Bool
}
