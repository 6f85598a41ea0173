internal import Content
internal import Diagnostics
internal import Language
internal import Linking
import Support

/// Every document of a site with all that it refers to, for the next build to reuse what rests
/// on the same.
struct SiteLinks: Sendable {
  let site: Site
  let names: Names
  /// In the order of the site's.
  let documents: [LinkedDocument]
  /// What linking reported, in the order of the documents.
  let diagnostics: [Diagnostic]
  /// What the next build may reuse.
  let known: KnownDocuments

  /// Links a site's documents; those stay as they were found in an earlier site for which nothing
  /// has changed that their links rest on. `known` is of another run of the program.
  init(_ site: Site, reusing earlier: SiteLinks?, _ known: KnownDocuments?) async {
    let (meaning, titles) = (site.meaning, site.titles)
    let reuse = (earlier?.known ?? known).flatMap { Reuse(of: $0, in: site, meaning, titles) }
    let alike = (earlier?.known ?? known).flatMap {
      $0.meaning == meaning && $0.titles == titles ? $0 : nil
    }
    let isNamedAlike = earlier != nil && alike != nil
    let same = isNamedAlike || !site.hasCounterparts ? reuse?.all : nil
    let forms = await Self.forms(in: site, same, earlier?.known ?? known)
    let reused = isNamedAlike ? earlier?.names : nil
    let names =
      if let reused { reused } else {
        await Names(concurrently: site, forms, titledSlugs: alike?.titledSlugs)
      }
    let isSought = earlier.map { $0.seeksTheSame(names, in: site) } ?? false
    var documents = site.documents.indices.map { reuse?.linked($0) }
    let others = documents.indices.filter { documents[$0] == nil }
    let linked = await others.concurrentMap { number in
      let document = site.documents[number]
      var found: [Diagnostic] = []
      let linked = LinkedDocument(
        document, in: site, names, reusing: isSought ? earlier?.linked(document) : nil,
        into: &found)
      return (linked, found)
    }
    self.site = site
    self.names = names
    diagnostics = linked.flatMap(\.1)
    var found = reuse?.all ?? []
    for (number, (linked, reported)) in zip(others, linked) {
      documents[number] = linked
      let known = KnownDocument(
        site.documents[number], reported.isEmpty ? linked : nil, forms[number])
      if reuse == nil { found.append(known) } else { found[number] = known }
    }
    self.documents = documents.compactMap(\.self)
    self.known = KnownDocuments(
      meaning: meaning, titles: titles, declared: site.declared, titledSlugs: names.titledSlugs,
      documents: found)
  }

  /// The forms of each document's names; those stay which an equal file had. `same` are known documents of
  /// the site with the same front matter.
  private static func forms(
    in site: Site, _ same: [KnownDocument]?, _ known: KnownDocuments?
  ) async -> [[NameForm]] {
    if let same { return same.map(\.forms) }
    // Of a translation, they are its original's.
    let known = site.hasCounterparts ? [] : known?.documents ?? []
    let byPath = Dictionary(known.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    return await site.documents.concurrentMap { document in
      if let known = byPath[document.file.path], known.digest == document.file.digest,
        known.id == document.id
      {
        return known.forms
      }
      return Names.forms(of: document, in: site)
    }
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

/// What may be reused unchanged in a site in which every written name means the same, but for titles that only
/// references name.
///
/// A document is linked again where it changed itself, where it had an error, and where it leads to
/// one whose parts have changed; a figure with each article that its claims' words are in. Where such a title is
/// another, whatever refers to something by its title is linked again, too.
private struct Reuse: Sendable {
  /// In the order of the site's documents.
  let all: [KnownDocument]
  private let site: Site
  /// Documents that no longer have the same parts to refer to.
  private let changed: Set<EntityID>
  /// The same by number.
  private let changedNumbers: Set<Int32>
  /// The slugs of articles with another text.
  private let changedArticles: Set<String>
  private let haveSameTitles: Bool

  /// Nil where a name may mean something else.
  init?(of known: KnownDocuments, in site: Site, _ meaning: Digest, _ titles: Digest) {
    guard meaning == known.meaning, site.documents.count == known.documents.count else {
      return nil
    }
    all = known.documents
    self.site = site
    let others = zip(site.documents, known.documents).filter { $0.file.digest != $1.digest }
    haveSameTitles = known.titles == titles
    // What is referred to by its slug alone has a title of another beside it then.
    if !haveSameTitles, others.contains(where: { site.hasSlug(amongNamesOf: $0.0) }) { return nil }
    changed = Set(
      others.filter { !$0.body.extent.hasSameParts(as: $1.extent) }.map(\.0.id))
    changedNumbers = Set(changed.compactMap { site.number(of: $0).map { Int32($0) } })
    changedArticles = Set(others.map(\.0.id).filter { $0.kind == .article }.map(\.slug))
  }

  /// The links of a document, by its number; nil where they must be found again.
  func linked(_ number: Int) -> LinkedDocument? {
    let document = site.documents[number]
    guard let linked = all[number].linked, document.file.digest == all[number].digest,
      haveSameTitles || !linked.refersByTitle, changedArticles.isEmpty || !quotesChanged(document)
    else { return nil }
    let mayLeadToChanged =
      !changed.isEmpty
      && linked.targets.map { $0.contains(where: changedNumbers.contains) } ?? true
    let leadsToChanged =
      mayLeadToChanged
      // What a name means rests on no text.
      && linked.links.contains { $0.kind != .mention && changed.contains($0.to) }
    return leadsToChanged ? nil : linked
  }

  private func quotesChanged(_ document: Document) -> Bool {
    document.entity.figure?.claims.contains { changedArticles.contains($0.place.source.value) }
      ?? false
  }
}

extension Site {
  /// Whether the title or another name of a document is also a slug.
  fileprivate func hasSlug(amongNamesOf document: Document) -> Bool {
    ([document.title] + document.entity.names.map(\.value)).contains { name in
      Kind.allCases.contains { number(of: EntityID($0, PlainText.trimmed(name))) != nil }
    }
  }
}
