import Support

/// How a text is rendered as HTML in its surroundings.
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
    /// Names the box of a task that is done.
    package let done: String
    /// Names the box of a task that is not done.
    package let open: String

    /// English where nothing else is given.
    package init(
      table: String = "Table", footnotes: String = "Footnotes",
      backToReference: String = "Back to reference", done: String = "Done", open: String = "To do"
    ) {
      self.table = table
      self.footnotes = footnotes
      self.backToReference = backToReference
      self.done = done
      self.open = open
    }
  }

  /// Without an anchor prefix (nil) headings get no ids.
  package init(headingShift: Int = 0, anchorPrefix: String? = "", words: Words = Words()) {
    self.headingShift = headingShift
    self.anchorPrefix = anchorPrefix
    self.words = words
  }
}

extension HTMLStyle {
  /// A task's box, which nobody can tick; a sign where there are no ids, as in feeds, whose readers
  /// leave out what belongs to forms.
  func taskBox(isDone: Bool) -> [UInt8] {
    guard anchorPrefix != nil else { return Array((isDone ? "☑ " : "☐ ").utf8) }
    var html = Array("<input type=\"checkbox\" disabled aria-label=\"".utf8)
    html.appendEscaped(isDone ? words.done : words.open)
    html.append(isDone ? "\" checked> " : "\"> ")
    return html
  }
}
