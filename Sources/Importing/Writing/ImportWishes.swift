/// What an editor states of a capture, which nothing in it overrules.
package struct ImportWishes: Sendable {
  package var slug: String?
  package var publisher: String?
  package var language: String?
  /// Of the briefing, which is an article's, too, if nothing states another.
  package var siteLanguage: String?
  /// Of a capture made from a PDF: what its lines are.
  package var printed: PDFText?

  package init() {}
}
