import Content
import Linking

/// A briefing in several languages: each thing is shown once, in the reader's language if it is there,
/// else in the one that it is in.
extension Briefing {
  /// The language that a document's page is in.
  func edition(of document: Document) -> Briefing {
    guard !editions.isEmpty else { return self }
    let language = site.languageOfPage(of: document)
    return editions.first { $0.settings.language == language } ?? self
  }

  /// What readers of this language are shown in place of a document, mostly itself.
  func shown(_ document: Document) -> Document { shownInstead[document.id] ?? document }

  /// The same of several, each once.
  func shown(_ documents: [Document]) -> [Document] {
    guard !shownInstead.isEmpty else { return documents }
    var seen: Set<EntityID> = []
    return documents.map(shown).filter { seen.insert($0.id).inserted }
  }

  /// For each document that isn't shown in a language what is.
  static func shownInstead(_ site: Site, _ language: String) -> [EntityID: Document] {
    guard site.hasCounterparts else { return [:] }
    var instead: [EntityID: Document] = [:]
    for document in site.documents {
      let shown =
        site.counterpart(of: document.id, in: language) ?? site.counterparts(of: document.id).first
      if let shown, shown.id != document.id { instead[document.id] = shown }
    }
    return instead
  }

  /// The documents of one kind that lists show, in the order of their slugs.
  func documents(of kind: Kind) -> ArraySlice<Document> {
    shownInstead.isEmpty ? site.documents(of: kind) : documents.filter { $0.id.kind == kind }[...]
  }

  /// The kinds that have an index: those with an entity or an introduction.
  var indexedKinds: [Kind] {
    Kind.foldered.filter { !documents(of: $0).isEmpty || introduction(of: $0) != nil }
  }

  /// The text of the front page, in this language.
  var frontText: Document? { text(EntityID(.page, "index")) }

  /// What introduces a kind's index, in this language.
  func introduction(of kind: Kind) -> Document? {
    site.introduction(of: kind).flatMap { text($0.id) }
  }

  private func text(_ id: EntityID) -> Document? {
    folder.isEmpty
      ? site[id]
      : site.counterparts(of: id).first { $0.language(in: site.settings) == settings.language }
  }

  /// Where a page that each language has is in this one.
  func path(_ route: String) -> String { folder.isEmpty ? route : folder + route }

  /// The page of a list in this language, or of an entity; nil for anything else.
  func list(_ subject: Page.Subject, part: Int = 1) -> String? {
    let route = Routes.list(subject, part: part)
    if case .entity = subject { return route }
    return route.map(path)
  }
}
