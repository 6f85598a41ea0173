package import Content
package import Diagnostics

/// The names in one document.
package struct Mentions: Sendable {
  /// One edge for each occurrence, linked or not, in the order of the texts.
  package let links: [Link]
  /// Ambiguous names, each form once.
  package let diagnostics: [Diagnostic]
  /// Names that were dropped for doubt, in the order of the texts; empty where links are reused.
  package let doubts: [DoubtfulName]

  init(links: [Link], diagnostics: [Diagnostic]) {
    self.links = links
    self.diagnostics = diagnostics
    doubts = []
  }

  /// Depends on nothing but the document, the names, and the settings' language and `autolink`;
  /// `references` are the edges of the document's own marks.
  package init(
    in document: Document, _ names: NameAutomaton, references: [Link],
    _ settings: SiteSettings
  ) {
    var finder = MentionFinder(document, names, references: references, settings)
    finder.find()
    links = finder.links
    diagnostics = finder.diagnostics
    doubts = finder.doubts
  }
}
