package import Content
internal import Diagnostics
internal import Language
internal import Support

/// Every form under which an entity can be referred to, and the one resolver of such forms.
package struct Names: Sendable {
  /// What a form means.
  package enum Resolution: Hashable, Sendable {
    case found(EntityID)
    /// Two or more candidates, in the order of their ids.
    case ambiguous([EntityID])
    /// Candidates there are, but none of a kind that is meant.
    case wrongKind(EntityID)
    case draft(EntityID)
    /// `Names.meant` knows what is nearest.
    case unknown
  }

  private let gathered: Gathered
  private let drafts: [String: EntityID]
  /// All slugs and forms, for suggestions.
  private let spellings: Spellings
  /// Entities whose titles are unknown, by slug: what would be made a slug of so is one of them.
  private let untitled: [String: EntityID]
  /// Of each translation.
  private let originals: [EntityID: EntityID]
  /// The forms that are sought in texts.
  package let automaton: NameAutomaton

  /// Makes the tables that texts of all languages share, which else the first name waits for.
  package static func prepare() { NameLexicon.prepare() }

  /// The forms of a document's names that texts are searched for.
  package static func forms(of document: Document, in site: Site) -> [NameForm] {
    NameForm.all(of: document, as: site.original(of: document.id))
  }

  /// Gathers the slugs, titles and names of all documents of a site.
  package init(_ site: Site) {
    self.init(site, site.documents.map { Self.forms(of: $0, in: site) })
  }

  /// The same, with the forms of each document's names.
  package init(_ site: Site, _ sought: [[NameForm]]) {
    self.init(site, NameAutomaton(sought.flatMap(\.self)), .now(Tables(site)))
  }

  /// The same, made by two processors; `titledSlugs` are known of an earlier site with the same names. Then what a
  /// slug means can be seen without the other names, which are gathered once one of them is written.
  package init(
    concurrently site: Site, _ sought: [[NameForm]], titledSlugs: [String]? = nil
  ) async {
    async let automaton = NameAutomaton(sought.flatMap(\.self))
    let gathered: Gathered =
      titledSlugs.map { .later(site, titledSlugs: Set($0), Once()) } ?? .now(Tables(site))
    self.init(site, await automaton, gathered)
  }

  /// Who has a slug, a title or a name, by these.
  private final class Tables: Sendable {
    let slugs: [String: [EntityID]]
    let forms: [String: [EntityID]]
    let folded: [String: [EntityID]]
    /// By earlier slug, who has it among their `redirect_from`.
    let heirs: [String: [EntityID]]
    let titledSlugs: Set<String>

    init(_ site: Site) {
      var slugs: [String: [EntityID]] = [:]
      var forms: [String: [EntityID]] = [:]
      var folded: [String: [EntityID]] = [:]
      var heirs: [String: [EntityID]] = [:]
      for document in site.documents {
        let id = document.id
        slugs[id.slug, default: []].append(id)
        for name in [document.title] + document.entity.names.map(\.value) {
          let form = PlainText.trimmed(name)
          forms[form, default: []].appendOnce(id)
          folded[form.lowercased(), default: []].appendOnce(id)
        }
        for slug in document.common.redirectFrom { heirs[slug.value, default: []].append(id) }
      }
      var titledSlugs: Set<String> = []
      // A form that is somebody's slug as well may mean all of both.
      for (slug, ids) in slugs {
        guard let others = forms[slug] else { continue }
        titledSlugs.insert(slug)
        if others != ids { slugs[slug] = Set(ids + others).sorted() }
      }
      (self.slugs, self.forms, self.folded, self.heirs) = (slugs, forms, folded, heirs)
      self.titledSlugs = titledSlugs
    }
  }

  private enum Gathered: Sendable {
    case now(Tables)
    /// Where it is known which slugs have another meaning beside their own.
    case later(Site, titledSlugs: Set<String>, Once<Tables>)

    var tables: Tables {
      switch self {
      case .now(let tables): tables
      case .later(let site, _, let tables): tables { Tables(site) }
      }
    }

    /// Slugs that are somebody's title or name as well.
    var titledSlugs: Set<String> {
      switch self {
      case .now(let tables): tables.titledSlugs
      case .later(_, let titledSlugs, _): titledSlugs
      }
    }
  }

  private init(_ site: Site, _ automaton: NameAutomaton, _ gathered: Gathered) {
    self.gathered = gathered
    spellings = Spellings { gathered.tables.forms.map(\.key) + gathered.tables.slugs.map(\.key) }
    drafts = Self.drafts(of: site)
    untitled = Dictionary(
      site.documents.filter { !$0.isTitled }.map { ($0.id.slug, $0.id) },
      uniquingKeysWith: { first, _ in first })
    originals = Self.originals(in: site)
    self.automaton = automaton
  }

  private static func drafts(of site: Site) -> [String: EntityID] {
    var drafts: [String: EntityID] = [:]
    for document in site.leftOut {
      let id = document.id
      let form = PlainText.trimmed(document.title)
      for written in [id.slug, id.description, form, form.lowercased()]
      where drafts[written] == nil {
        drafts[written] = id
      }
    }
    return drafts
  }

  /// The slugs that are somebody's title or name as well, sorted.
  package var titledSlugs: [String] { gathered.titledSlugs.sorted() }

  /// Whether a slug is one of them.
  func isTitle(slug: String) -> Bool { gathered.titledSlugs.contains(slug) }

  /// Resolves an id, slug, title or declared name.
  ///
  /// `kinds` are those that are meant where the place says so; among several candidates those of a
  /// meant kind count. Case counts unless nothing is written that way.
  package func resolve(_ written: String, among kinds: [Kind] = Kind.allCases) -> Resolution {
    let text = PlainText.trimmed(written)
    var candidates = found(text)
    let prefixed = Self.prefixed(text)
    if candidates.isEmpty, let (kind, form) = prefixed {
      candidates = found(form).filter { $0.kind == kind }
    }
    if candidates.isEmpty { candidates = found(file: text) }
    let meant = Self.those(of: kinds, among: candidates)
    if meant.count == 1 { return .found(meant[0]) }
    if let first = meant.first.map(original), meant.count > 1 {
      return meant.allSatisfy { original(of: $0) == first } ? .found(first) : .ambiguous(meant)
    }
    if let other = candidates.first { return .wrongKind(other) }
    if let draft = drafts[text] ?? drafts[text.lowercased()] { return .draft(draft) }
    return .unknown
  }

  /// Those of some kinds, the array itself where all are: a name may be that of thousands, and is then
  /// resolved thousands of times. The ids of a kind are next to each other, as they are in order.
  private static func those(of kinds: [Kind], among ids: [EntityID]) -> [EntityID] {
    var (others, start) = (false, 0)
    while start < ids.count, !others {
      let kind = ids[start].kind
      others = !kinds.contains(kind)
      start = ids[start...].partitioningIndex { $0.kind != kind }
    }
    return others ? ids.filter { kinds.contains($0.kind) } : ids
  }

  /// What would name what was probably meant by a form that names nothing: by an earlier slug its
  /// heir, or else the nearest form there is. A form that two go by is no help, and one with signs of
  /// Markdown or YAML is replaced by its slug or id.
  package func meant(by written: String, among kinds: [Kind] = Kind.allCases) -> String? {
    let text = PlainText.trimmed(written)
    let prefixed = Self.prefixed(text)
    let forms = [prefixed?.form, text, Self.fileName(text)].compactMap(\.self)
    let meant = prefixed.map { prefix in kinds.filter { $0 == prefix.kind } } ?? kinds
    for kinds in meant == kinds ? [kinds] : [meant, kinds] {
      for form in forms {
        let earlier = (gathered.tables.heirs[form] ?? []).filter { kinds.contains($0.kind) }
        if earlier.count == 1 { return plainForm(of: earlier[0], kinds) }
        let near = spellings.nearest(to: form) { near in
          if case .found = resolve(near, among: kinds) { true } else { false }
        }
        if let near { return plain(near, kinds) }
      }
    }
    return nil
  }

  /// The form itself, where no sign in it could be taken for another thing.
  private func plain(_ form: String, _ kinds: [Kind]) -> String {
    guard case .found(let id) = resolve(form, among: kinds) else { return form }
    let isPlain = form.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
        || " -.–’()/".unicodeScalars.contains($0)
        || $0.properties.canonicalCombiningClass != .notReordered
    }
    return isPlain ? form : plainForm(of: id, kinds)
  }

  private func plainForm(of id: EntityID, _ kinds: [Kind]) -> String {
    resolve(id.slug, among: kinds) == .found(id) ? id.slug : id.description
  }

  /// The parts of `kind:form`.
  private static func prefixed(_ text: String) -> (kind: Kind, form: String)? {
    guard let colon = text.firstIndex(of: ":"), let kind = Kind(rawValue: String(text[..<colon]))
    else { return nil }
    return (kind, PlainText.trimmed(String(text[text.index(after: colon)...])))
  }

  private static func originals(in site: Site) -> [EntityID: EntityID] {
    let translations = site.hasCounterparts ? site.documents.filter { $0.originalID != nil } : []
    return Dictionary(
      uniqueKeysWithValues: translations.map { ($0.id, site.original(of: $0.id)) })
  }

  private func original(of id: EntityID) -> EntityID { originals[id] ?? id }

  private func found(_ text: String) -> [EntityID] {
    if case .later(let site, let titledSlugs, _) = gathered, !titledSlugs.contains(text) {
      let numbers = Kind.allCases.compactMap { site.number(of: EntityID($0, text)) }
      if !numbers.isEmpty { return numbers.sorted().map { site.documents[$0].id } }
    }
    let tables = gathered.tables
    if let ids = tables.slugs[text] ?? tables.forms[text] { return ids }
    let folded = text.lowercased()
    if let ids = tables.folded[folded] ?? tables.slugs[folded] { return ids }
    guard !untitled.isEmpty else { return [] }
    return Slug.made(from: text).flatMap { untitled[$0] }.map { [$0] } ?? []
  }

  /// What a path means, as editors of notes write it: `people/ada-byron`, `ada-byron.md`,
  /// `../people/ada-byron.md`; a folder shows the kind.
  private func found(file path: String) -> [EntityID] {
    let parts = path.split(separator: "/").map(String.init).filter { $0 != "." && $0 != ".." }
    guard var name = parts.last else { return [] }
    for ending in [".md", ".txt"] where name.lowercased().hasSuffix(ending) {
      name.removeLast(ending.count)
    }
    guard name != path else { return [] }
    guard let kind = parts.dropLast().last.flatMap(Kind.init(folder:)) else { return found(name) }
    if name == "index", let folder = kind.folder {
      return gathered.tables.slugs[folder]?.filter { $0.kind == .page } ?? []
    }
    return found(name).filter { $0.kind == kind }
  }

  /// The last name of a path, without its ending; nil where there is no path.
  private static func fileName(_ path: String) -> String? {
    var name = path.split(separator: "/").last.map(String.init) ?? path
    for ending in [".md", ".txt", ".html"] where name.lowercased().hasSuffix(ending) {
      name.removeLast(ending.count)
    }
    return name == path || name.isEmpty ? nil : name
  }
}

extension [EntityID] {
  /// Appends an id unless it is the last already.
  fileprivate mutating func appendOnce(_ id: EntityID) {
    if last != id { append(id) }
  }
}
