/// How a text is set as HTML where it stands.
package struct HTMLStyle: Hashable, Sendable {
  /// Added to the level of each heading, up to `<h6>`.
  package let headingShift: Int
  /// Written before every id, where one page shows several texts; nil writes no ids at all.
  package let anchorPrefix: String?
  /// Words of ours, in the text's language.
  package let words: Words

  /// Words that the HTML shows or speaks beside the author's.
  package struct Words: Hashable, Sendable {
    /// Names a table for a screen reader, before its number.
    package let table: String
    /// Heads the footnotes, for a screen reader.
    package let footnotes: String
    /// Names the way from a footnote to its reference, before its number.
    package let backToReference: String

    package init(
      table: String = "Table", footnotes: String = "Footnotes",
      backToReference: String = "Back to reference"
    ) {
      self.table = table
      self.footnotes = footnotes
      self.backToReference = backToReference
    }
  }

  package init(headingShift: Int = 0, anchorPrefix: String? = "", words: Words = Words()) {
    self.headingShift = headingShift
    self.anchorPrefix = anchorPrefix
    self.words = words
  }
}
