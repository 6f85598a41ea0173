package import Content
package import Diagnostics

/// The names that stand in one document.
package struct Mentions: Sendable {
  /// One edge for each occurrence, linked or not, in the order of the texts.
  package let links: [Link]
  package let diagnostics: [Diagnostic]

  init(links: [Link], diagnostics: [Diagnostic]) {
    self.links = links
    self.diagnostics = diagnostics
  }

  /// Depends on nothing but the document, the names, and the setting; `references` are the edges of
  /// the document's own marks.
  package init(
    in document: Document, _ names: NameAutomaton, references: [Link],
    autolink: SiteSettings.Autolink
  ) {
    var finder = MentionFinder(document, names, references: references, autolink: autolink)
    finder.find()
    links = finder.links
    diagnostics = finder.diagnostics
  }
}
