package import Content
internal import Diagnostics

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
    /// The nearest form there is.
    case unknown(nearest: String?)
  }

  private let slugs: [String: [EntityID]]
  private let forms: [String: [EntityID]]
  private let foldedForms: [String: [EntityID]]
  private let drafts: [String: EntityID]
  /// Entities whose titles are unknown, by slug: what would be made a slug of so is one of them.
  private let untitled: [String: EntityID]
  /// The forms that are sought in texts.
  package let automaton: NameAutomaton

  package init(_ site: Site) {
    var slugs: [String: [EntityID]] = [:]
    var forms: [String: [EntityID]] = [:]
    var folded: [String: [EntityID]] = [:]
    for document in site.documents {
      slugs[document.id.slug, default: []].append(document.id)
      let written = [document.title] + document.entity.names.map(\.value)
      for form in Set(written.map(Self.normalized)).sorted() {
        forms[form, default: []].append(document.id)
        folded[form.lowercased(), default: []].append(document.id)
      }
    }
    self.slugs = slugs
    self.forms = forms
    foldedForms = folded
    var drafts: [String: EntityID] = [:]
    for document in site.leftOut {
      let id = document.id
      let form = Self.normalized(document.title)
      for written in [id.slug, id.description, form, form.lowercased()]
      where drafts[written] == nil {
        drafts[written] = id
      }
    }
    self.drafts = drafts
    untitled = Dictionary(
      site.documents.filter { !$0.isTitled }.map { ($0.id.slug, $0.id) },
      uniquingKeysWith: { first, _ in first })
    automaton = NameAutomaton(site.documents.flatMap(NameForm.all))
  }

  /// Resolves an id, slug, title or declared name.
  ///
  /// `kinds` are those that are meant where the place says so; among several candidates those of a
  /// meant kind count. Case counts unless nothing is written that way.
  package func resolve(_ written: String, among kinds: [Kind] = Kind.allCases) -> Resolution {
    let text = Self.normalized(written)
    var candidates = found(text)
    let prefixed = Self.prefixed(text)
    if candidates.isEmpty, let (kind, form) = prefixed {
      candidates = found(form).filter { $0.kind == kind }
    }
    if candidates.isEmpty { candidates = found(file: text) }
    let meant = candidates.filter { kinds.contains($0.kind) }
    if meant.count == 1 { return .found(meant[0]) }
    if meant.count > 1 { return .ambiguous(meant) }
    if let other = candidates.first { return .wrongKind(other) }
    if let draft = drafts[text] ?? drafts[text.lowercased()] { return .draft(draft) }
    let near = prefixed.flatMap { kind, form in
      suggestion(for: form, among: kinds.filter { $0 == kind })
        ?? suggestion(for: form, among: kinds)
    }
    return .unknown(nearest: near ?? suggestion(for: text, among: kinds))
  }

  /// The parts of `kind:form`.
  private static func prefixed(_ text: String) -> (kind: Kind, form: String)? {
    guard let colon = text.firstIndex(of: ":"), let kind = Kind(rawValue: String(text[..<colon]))
    else { return nil }
    return (kind, normalized(String(text[text.index(after: colon)...])))
  }

  private func found(_ text: String) -> [EntityID] {
    let exact = Set(slugs[text] ?? []).union(forms[text] ?? [])
    guard exact.isEmpty else { return exact.sorted() }
    let folded = text.lowercased()
    if let ids = foldedForms[folded] ?? slugs[folded] { return ids.sorted() }
    guard !untitled.isEmpty else { return [] }
    return Slug.made(from: text).flatMap { untitled[$0] }.map { [$0] } ?? []
  }

  /// What a path means, as editors of notes write it: `people/ada-byron`, `ada-byron.md`,
  /// `../people/ada-byron.md`; a folder tells the kind.
  private func found(file path: String) -> [EntityID] {
    let parts = path.split(separator: "/").map(String.init).filter { $0 != "." && $0 != ".." }
    guard var name = parts.last else { return [] }
    for ending in [".md", ".txt"] where name.lowercased().hasSuffix(ending) {
      name.removeLast(ending.count)
    }
    guard name != path else { return [] }
    guard let kind = parts.dropLast().last.flatMap(Kind.init(folder:)) else { return found(name) }
    if name == "index", let folder = kind.folder {
      return slugs[folder]?.filter { $0.kind == .page } ?? []
    }
    return found(name).filter { $0.kind == kind }
  }

  private func suggestion(for text: String, among kinds: [Kind]) -> String? {
    let isMeant = { (ids: [EntityID]) in ids.contains { kinds.contains($0.kind) } }
    let known =
      forms.filter { isMeant($0.value) }.map(\.key) + slugs.filter { isMeant($0.value) }.map(\.key)
    return nearest(to: text, among: known)
  }

  /// As plain text is compared (`PlainText`).
  static func normalized(_ text: String) -> String {
    isNormal(text.utf8) ? text : PlainText.trimmed(text)
  }

  /// Whether nothing needs to be changed, which is known of ASCII alone.
  private static func isNormal(_ text: String.UTF8View) -> Bool {
    var isAfterSpace = true
    for byte in text {
      guard byte >= 0x20, byte < 0x7F, byte != 0x20 || !isAfterSpace else { return false }
      isAfterSpace = byte == 0x20
    }
    return !isAfterSpace || text.isEmpty
  }
}
