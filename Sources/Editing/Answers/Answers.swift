internal import Content
internal import Diagnostics
internal import Linking
package import Pages
package import Support

/// What editors' programs ask about a place in a briefing: pure functions of what was built last and of
/// one file's text as it is now, saved or not. Where there is no certain answer, there is none.
package struct Answers: Sendable {
  /// What was built last, from texts that may be older than the file's.
  package let briefing: Briefing
  /// As its editor has it now.
  package let file: InputFile
  let names: Names
  private let reading = Once<Reading?>()

  /// A document as it is now, with what it refers to.
  struct Reading: Sendable {
    let document: Document
    let linked: LinkedDocument
    let frontMatter: FrontMatter
  }

  /// `file` need not be as the briefing has it, nor be in it.
  package init(about file: InputFile, in briefing: Briefing) {
    self.briefing = briefing
    self.file = file
    names = briefing.names ?? Names(briefing.site)
  }

  var site: Site { briefing.site }

  /// Nil where the file is no document.
  var id: EntityID? {
    if case .document(let id, _) = ContentPath(file.path) { id } else { nil }
  }

  /// The keys that the file's front matter may have; none for what has no front matter.
  var keys: [Key] {
    switch ContentPath(file.path) {
    case .document(let id, _): Keys.of(id.kind)
    case .settings: SiteSettings.Keys.all
    case .passedOver, .copied, .misplaced: []
    }
  }

  /// The file as a document; nil where it is none.
  var read: Reading? {
    reading { Self.read(file, in: site, briefing.graph, names) }
  }

  private static func read(
    _ file: InputFile, in site: Site, _ graph: LinkGraph, _ names: Names
  ) -> Reading? {
    guard case .document(let id, let introduces) = ContentPath(file.path) else { return nil }
    var found: [Diagnostic] = []
    let frontMatter = FrontMatter(parsing: file, into: &found)
    if let known = site[id], known.file.isSame(as: file), let linked = graph[id] {
      return Reading(document: known, linked: linked, frontMatter: frontMatter)
    }
    let document = Document(parsing: file, as: id, introduces: introduces, into: &found)
    return Reading(
      document: document,
      linked: LinkedDocument(document, in: site, names, into: &found), frontMatter: frontMatter)
  }

  /// The same for another of the briefing's files.
  func read(_ document: Document) -> Reading? {
    document.file.path == file.path
      ? read : Self.read(document.file, in: site, briefing.graph, names)
  }
}
