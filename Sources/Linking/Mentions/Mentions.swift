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

  /// The names in one of a site's documents; of what is in several languages each leads to the
  /// counterpart in the text's.
  package init(
    in document: Document, of site: Site, _ names: NameAutomaton, references: [Link]
  ) {
    let isInOne = !site.hasCounterparts
    let finder = MentionFinder(
      document, as: site.original(of: document.id), names,
      references: isInOne
        ? references : references.map { $0.leading(to: site.original(of: $0.to)) }, site.settings)
    self.init(
      finder,
      leading: isInOne
        ? nil : { $0.leading(to: site.counterpart(of: $0.to, forTextOf: document)) })
  }

  /// Depends on nothing but the document, the names, and the settings' language and `autolink`;
  /// `references` are the edges of the document's own marks.
  package init(
    in document: Document, _ names: NameAutomaton, references: [Link],
    _ settings: SiteSettings
  ) {
    self.init(
      MentionFinder(document, as: document.id, names, references: references, settings),
      leading: nil)
  }

  private init(_ unread: MentionFinder, leading: ((Link) -> Link)?) {
    var finder = unread
    finder.find()
    links = if let leading { finder.links.map(leading) } else { finder.links }
    diagnostics = finder.diagnostics
    doubts = finder.doubts
  }
}

extension Site {
  /// What a document's text means by another: its counterpart in the text's language, where there is
  /// one.
  func counterpart(of id: EntityID, forTextOf document: Document) -> EntityID {
    guard hasCounterparts else { return id }
    return counterpart(of: id, in: document.language(in: settings))?.id ?? original(of: id)
  }
}

extension Link {
  fileprivate func leading(to id: EntityID) -> Link {
    Link(
      to: id, kind: kind, paragraph: paragraph, place: place, isLinked: isLinked, rule: rule)
  }
}
