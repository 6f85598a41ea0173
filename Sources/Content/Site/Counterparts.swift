internal import Diagnostics
import Support

/// Which documents say the same in several languages, by `translation_of`.
struct Counterparts: Sendable {
  /// By document, all that say the same as it: the original first, then by id. Only those that have
  /// counterparts are among the keys.
  let groups: [EntityID: [Document]]

  /// What is right of what the documents state; `CounterpartCheck` reports the rest.
  init(_ documents: [Document], _ find: (EntityID) -> Document?) {
    var groups: [EntityID: [Document]] = [:]
    for document in documents {
      guard let original = document.originalID, original != document.id,
        let found = find(original), found.originalID == nil
      else { continue }
      groups[original, default: [found]].append(document)
    }
    for (original, group) in groups {
      for document in group where document.id != original { groups[document.id] = group }
    }
    self.groups = groups
  }
}

extension Document {
  /// The document that this one is a translation of, as its front matter states it.
  package var originalID: EntityID? {
    common.translationOf.map { EntityID(id.kind, $0.value) }
  }
}

extension Site {
  /// Whether some document has a counterpart in another language.
  package var hasCounterparts: Bool { !counterparts.groups.isEmpty }

  /// The documents that say the same as one, itself among them, the original first; empty where there
  /// is no other.
  package func counterparts(of id: EntityID) -> [Document] { counterparts.groups[id] ?? [] }

  /// What a document is a translation of; itself, where it is none.
  package func original(of id: EntityID) -> EntityID {
    hasCounterparts ? counterparts.groups[id]?.first?.id ?? id : id
  }

  /// The figure whose claims a figure has: a translation has those of its original.
  package func claimant(of figure: Document) -> Document {
    hasCounterparts ? self[original(of: figure.id)] ?? figure : figure
  }

  /// The language of the site in which a document's page is: its own, or else the site's own.
  package func languageOfPage(of document: Document) -> String {
    guard !settings.editions.isEmpty else { return settings.language }
    let language = document.language(in: settings)
    return settings.languages.first { $0 == language } ?? settings.language
  }

  /// What says the same as a document in a language, which it may do itself; nil where nothing does.
  /// Of `de` and `de-AT` each is read by readers of the other.
  package func counterpart(of id: EntityID, in language: String) -> Document? {
    let all = counterparts(of: id)
    let main = language.mainLanguage
    return all.first { $0.language(in: settings) == language }
      ?? all.first { $0.language(in: settings).mainLanguage == main }
  }
}

extension String {
  /// `pt` of `pt-BR`.
  fileprivate var mainLanguage: String {
    prefix { $0 != "-" }.lowercased()
  }
}

/// Checks what documents state of their language and of their counterparts.
struct CounterpartCheck {
  private let site: Site
  private(set) var diagnostics: [Diagnostic] = []

  init(_ site: Site) {
    self.site = site
    for document in site.documents {
      checkLanguage(of: document)
      if let stated = document.common.translationOf { check(stated, of: document) }
    }
  }

  /// What we write ourselves is in a language of the site; a source may be in any.
  private mutating func checkLanguage(of document: Document) {
    let (languages, language) = (
      site.settings.languages, document.language(in: site.settings)
    )
    let isOurs = document.id.kind != .article || document.common.translationOf != nil
    guard isOurs, !languages.contains(language) else { return }
    let known = languages.first { $0.lowercased() == language.lowercased() }
    report(
      "'\(language)' is not one of the site's languages", at: document.languageRange, document,
      suggestion: known.map { "write \(writing: $0)" }
        ?? "add 'language: \(language)' to 'languages' in site.yml")
  }

  private mutating func check(_ stated: Located<String>, of document: Document) {
    let id = EntityID(document.id.kind, stated.value)
    guard let original = site[id] else {
      diagnostics.append(missing(id, stated, document))
      return
    }
    if let first = original.common.translationOf {
      report(
        id == document.id
          ? "a document can't be a translation of itself"
          : "'\(stated.value)' is itself a translation, of '\(first.value)'",
        at: stated.range, document,
        suggestion: id == document.id ? .removal : "write \(writing: first.value)")
      return
    }
    let language = document.language(in: site.settings)
    let others = site.counterparts(of: document.id).filter {
      $0.id != document.id && $0.language(in: site.settings) == language
    }
    if let other = others.first, other.id < document.id || other.id == id {
      report(
        "'\(other.id.slug)' is already the version in '\(language)'", at: stated.range, document,
        suggestion: "state another 'language', or keep one of the two", other: other)
    }
    if let figure = document.entity.figure, !figure.claims.isEmpty {
      report(
        "a translation must not have claims: it shows those of '\(stated.value)'", at: stated.range,
        document, suggestion: "remove 'claims'")
    }
  }

  private func missing(_ id: EntityID, _ stated: Located<String>, _ document: Document)
    -> Diagnostic
  {
    let isLeftOut = site.leftOut(id) != nil
    return Diagnostic(
      isLeftOut ? .draftReference : .unknownReference,
      isLeftOut
        ? "'\(stated.value)' \(site.reasonLeftOut(id)), so nothing published may translate it"
        : "no \(id.kind.rawValue) has the slug '\(stated.value)'",
      at: document.file.location(of: stated.range),
      suggestion: isLeftOut
        ? "publish '\(id)', or hold the translation back, too"
        : site.slugMeant(by: stated.value, id.kind).map { "did you mean \(writing: $0)?" })
  }

  private mutating func report(
    _ message: String, at range: Range<Int>?, _ document: Document, suggestion: Suggestion,
    other: Document? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        .invalidTranslation, message,
        at: range.map(document.file.location) ?? document.file.wholeLocation,
        suggestion: suggestion,
        related: other.map { [.init("the other document", at: $0.file.wholeLocation)] } ?? []))
  }
}

extension Document {
  /// Where it states its language, or else of what it is a translation.
  fileprivate var languageRange: Range<Int>? {
    common.statedLanguage?.range ?? common.translationOf?.range
  }
}
