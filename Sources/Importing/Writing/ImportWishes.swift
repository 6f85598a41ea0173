/// What an editor states of a capture, which nothing in it overrules.
package struct ImportWishes: Sendable {
  /// The article's file name, without its ending.
  package var slug: String?
  /// Who published the article, by name.
  package var publisher: String?
  /// The article's, as a BCP 47 tag.
  package var language: String?
  /// Of the briefing, which is an article's, too, if nothing states another.
  package var siteLanguage: String?
  /// Of a capture made from a PDF: what its lines are.
  package var printed: PDFText?
  /// Reads a style sheet that was saved with a page, by its path from the page's folder; nil where there is
  /// none.
  package var sheet: Sheet?

  /// See `sheet`.
  package typealias Sheet = @Sendable (String) -> [UInt8]?

  /// States nothing.
  package init() {}
}
