internal import Content
internal import Diagnostics
internal import Linking
import Support

/// Every document of a site with all that it refers to, for the next build to reuse what rests
/// on the same.
struct SiteLinks: Sendable {
  let site: Site
  let names: Names
  /// In the order of the site's.
  let documents: [LinkedDocument]
  /// What linking each of them reported.
  private let found: [[Diagnostic]]
  /// What the next build may reuse.
  let known: KnownDocuments

  /// What linking reported, in the order of the documents.
  var diagnostics: [Diagnostic] { found.flatMap(\.self) }

  /// Links a site's documents; those stay as they were found in an earlier site for which nothing
  /// has changed that their links rest on. `known` is of another run of the program.
  init(_ site: Site, reusing earlier: SiteLinks?, _ known: KnownDocuments?) async {
    let meaning = site.meaning
    let reuse = (earlier?.known ?? known).flatMap { Reuse(of: $0, in: site, meaning) }
    let names = (earlier?.known.meaning == meaning ? earlier?.names : nil) ?? Names(site)
    let isSought = earlier.map { $0.seeksTheSame(names, in: site) } ?? false
    let linked = await Array(site.documents.indices).concurrentMap { number in
      if let known = reuse?.known(number), let linked = known.linked {
        return (linked, [Diagnostic](), known)
      }
      let document = site.documents[number]
      var found: [Diagnostic] = []
      let linked = LinkedDocument(
        document, in: site, names, reusing: isSought ? earlier?.linked(document) : nil,
        into: &found)
      return (linked, found, KnownDocument(document, found.isEmpty ? linked : nil))
    }
    self.site = site
    self.names = names
    self.known = KnownDocuments(meaning: meaning, documents: linked.map(\.2))
    documents = linked.map(\.0)
    found = linked.map(\.1)
  }

  /// Whether the same names are sought, and mean the same. With counterparts in other languages, that
  /// may depend on any document's keys.
  private func seeksTheSame(_ names: Names, in other: Site) -> Bool {
    self.names.automaton == names.automaton
      && site.settings.autolink == other.settings.autolink
      && site.settings.language == other.settings.language
      && !site.hasCounterparts && !other.hasCounterparts
  }

  /// The links of an equal document.
  private func linked(_ document: Document) -> LinkedDocument? {
    guard let number = site.number(of: document.id),
      site.documents[number].isIdentical(to: document)
    else { return nil }
    return documents[number]
  }
}

/// What may be reused unchanged in a site in which every written name means the same.
///
/// A document is linked again where it changed itself, where it had an error, and where it leads to
/// one whose parts have changed; a figure with any article, since its claims' words are in them.
private struct Reuse: Sendable {
  private let all: [KnownDocument]
  private let site: Site
  /// Documents that no longer have the same parts to refer to.
  private let changed: Set<EntityID>
  private let hasSameArticles: Bool

  /// Nil where a name may mean something else.
  init?(of known: KnownDocuments, in site: Site, _ meaning: Digest) {
    guard meaning == known.meaning, site.documents.count == known.documents.count else {
      return nil
    }
    all = known.documents
    self.site = site
    let others = zip(site.documents, known.documents).filter { $0.file.digest != $1.digest }
    changed = Set(
      others.filter { !$0.body.extent.hasSameParts(as: $1.extent) }.map(\.0.id))
    hasSameArticles = !others.contains { $0.0.id.kind == .article }
  }

  /// A document with its links, by its number.
  func known(_ number: Int) -> KnownDocument? {
    let document = site.documents[number]
    let known = all[number]
    guard document.file.digest == known.digest, let linked = known.linked,
      hasSameArticles || document.id.kind != .figure
    else { return nil }
    let leadsToChanged = !changed.isEmpty && linked.links.contains { changed.contains($0.to) }
    return leadsToChanged ? nil : known
  }
}
