internal import Content
package import Diagnostics
internal import Language
internal import Markdown
import Support

/// Finds what each reference, embed and citation of a document means, and reports those that mean
/// nothing.
struct ReferenceResolver {
  private let site: Site
  private let names: Names
  private let document: Document
  private(set) var diagnostics: [Diagnostic] = []
  private var suggestions = Suggestions()
  /// The edges of front matter first, then those of the texts.
  private(set) var links: [Link] = []
  /// The entities of front matter's references, by the byte their value starts at.
  private(set) var declared: [Int: EntityID] = [:]
  /// What the marks mean, by place, then by index of the text's marks.
  private(set) var marks: [DocumentText.Place: [ResolvedMark?]] = [:]
  /// Whether a reference names something by anything but a slug that is nobody's title.
  private(set) var refersByTitle = false
  /// By entity, what its parts are called, for those that were named wrongly.
  private var fragmentsByID: [EntityID: Fragments] = [:]

  private struct Fragments {
    let byPlainText: [String: String]
    let spellings: Spellings

    init(_ anchors: Set<String>) {
      let sorted = anchors.sorted()
      byPlainText = Dictionary(
        sorted.map { (PlainText.trimmed($0), $0) }, uniquingKeysWith: { first, _ in first })
      spellings = Spellings { sorted }
    }
  }

  init(_ document: Document, in site: Site, _ names: Names) {
    self.site = site
    self.names = names
    self.document = document
  }

  mutating func resolve() {
    for reference in document.declaredReferences { resolve(reference) }
    for place in document.sourceParagraphs { link(place) }
    for text in document.texts {
      marks[text.place] = text.outline.marks.indices.map { resolve($0, in: text) }
    }
  }

  private mutating func resolve(_ declaration: DeclaredReference) {
    guard case .named(let written) = declaration.reference else { return }
    let file = document.file
    guard
      let id = entity(
        written.value, among: declaration.kinds, at: file.location(of: written.range))
    else { return }
    let local = site.counterpart(of: id, forTextOf: document)
    declared[written.range.lowerBound] = local
    links.append(
      Link(to: local, kind: declaration.role, paragraph: 0, place: nil))
  }

  private mutating func link(_ place: SourceParagraph) {
    let article = EntityID(.article, place.source.value)
    guard site[article] != nil else { return }
    let kind: Link.Kind = document.id.kind == .figure ? .claim : .source
    links.append(
      Link(
        to: article, kind: kind, paragraph: place.paragraph.value, place: nil))
  }
}

// MARK: - Marks

extension ReferenceResolver {
  private mutating func resolve(_ index: Int, in text: DocumentText) -> ResolvedMark? {
    let mark = text.outline.marks[index]
    let place = Link.Place(
      text: text.place, run: mark.run, paragraph: text.outline.runs[mark.run].paragraph,
      range: mark.range, mark: index)
    switch mark.kind {
    case .reference(let reference):
      return resolve(reference, text, .reference, at: place).map { id in
        .reference(id, fragment: reference.fragment.map { anchor($0, of: id, reference, text) })
      }
    case .embed(let reference) where reference.isImage:
      return image(reference, text).map { .image($0) }
    case .embed(let reference):
      // One within a paragraph is an error, so it embeds nothing.
      let kind: Link.Kind = mark.standsAlone ? .embed : .reference
      return resolve(reference, text, kind, at: place).map { id in
        if let fragment = reference.fragment { _ = anchor(fragment, of: id, reference, text) }
        return .embed(id)
      }
    case .citation(let items):
      let found = items.compactMap { resolve($0, text, at: place) }
      return found.count == items.count ? .citation(found) : nil
    }
  }

  private mutating func resolve(
    _ reference: Markdown.Reference, _ text: DocumentText, _ kind: Link.Kind, at place: Link.Place
  ) -> EntityID? {
    // A part of the text's own page.
    if reference.target.isEmpty { return document.id }
    guard
      let id = entity(
        reference.target, among: Content.Kind.allCases,
        at: text.location(of: reference.targetSource),
        foreign: kind == .reference ? { $0.foreign(reference, text, at: place) } : nil)
    else { return nil }
    let paragraph = text.place == .body ? place.paragraph : 0
    // A part is one of that document.
    let local = reference.fragment == nil ? site.counterpart(of: id, forTextOf: document) : id
    links.append(Link(to: local, kind: kind, paragraph: paragraph, place: place))
    return local
  }

  /// What a reference that names no page would be elsewhere, at the whole mark.
  private func foreign(_ reference: Markdown.Reference, _ text: DocumentText, at place: Link.Place)
    -> Diagnostic?
  {
    let found = ForeignReference(reference, in: document, of: site) { [names] name in
      if case .found(let id) = names.resolve(name) { id } else { nil }
    }
    return found.map { found in
      Diagnostic(
        .unknownReference, found.message,
        at: text.location(of: place.mark.map { text.outline.marks[$0].source } ?? 0..<0),
        suggestion: found.suggestion)
    }
  }

  /// The anchor that a fragment names: itself, or that of the heading with these words; of headings
  /// within headings (`#Costs#In crowns`) the last.
  private mutating func anchor(
    _ fragment: String, of id: EntityID, _ reference: Markdown.Reference, _ text: DocumentText
  ) -> String {
    guard let target = site[id], target.isComplete else { return fragment }
    let anchors = site.anchors(of: id)
    // As the page spells it: equal texts may differ in their bytes.
    if let own = anchors.firstIndex(of: fragment) { return anchors[own] }
    var names = AnchorNames()
    let heading = fragment.split(separator: "#").last.map(String.init) ?? fragment
    let anchor = names.anchor(for: Array(heading.utf8))
    if let own = anchors.firstIndex(of: anchor) { return anchors[own] }
    let known = fragments(of: id, anchors)
    if let own = known.byPlainText[PlainText.trimmed(anchor)] { return own }
    let isBlock = fragment.hasPrefix("^")
    let guess = isBlock ? nil : suggestions.next { known.spellings.nearest(to: fragment) }
    diagnostics.append(
      Diagnostic(
        .unknownFragment,
        isBlock
          ? "a reference can lead to a heading, not to a block"
          : "'\(target.title)' has no section '\(fragment)'",
        at: text.location(of: reference.fragmentSource),
        suggestion: guess.map { "did you mean \(writing: $0)?" }))
    return fragment
  }

  private mutating func fragments(of id: EntityID, _ anchors: Set<String>) -> Fragments {
    if let known = fragmentsByID[id] { return known }
    let made = Fragments(anchors)
    fragmentsByID[id] = made
    return made
  }

  private mutating func image(_ reference: Markdown.Reference, _ text: DocumentText) -> String? {
    let location = text.location(of: reference.targetSource)
    switch site.image(named: reference.target, from: document) {
    case .one(let path): return path
    case .none:
      report(
        .unknownReference, "no image is called '\(reference.target)'", at: location,
        suggestion: suggestions.next { [site] in site.imageMeant(by: reference.target) }.map {
          "did you mean \(writing: $0)?"
        })
    case .several(let paths):
      report(
        .ambiguousReference, "'\(reference.target)' may mean \(paths.alternatives)", at: location,
        suggestion: .oneOf(paths))
    }
    return nil
  }

  /// Each is an edge of the graph, and a text of a few bytes may cite an article of thousands.
  private static let mostParagraphs = 100

  private mutating func resolve(_ item: CitationItem, _ text: DocumentText, at place: Link.Place)
    -> ResolvedCitation?
  {
    if item.isTitle {
      reportTitle(item, text)
      return nil
    }
    guard
      let id = entity(item.source, among: [.article], at: text.location(of: item.sourceSource)),
      let article = site[id]
    else { return nil }
    let count = article.body.extent.paragraphs
    if let cited = item.paragraphs, cited.lowerBound < 1 || cited.upperBound > count {
      guard article.isComplete else { return nil }
      diagnostics.append(
        Diagnostic(
          .unknownParagraph, "'\(id.slug)' has no paragraph \(cited.upperBound)",
          at: text.location(of: item.paragraphsSource),
          suggestion: count == 0
            ? "the article has no paragraphs" : "its paragraphs are 1 to \(count)"))
      return nil
    }
    if let cited = item.paragraphs, cited.count > Self.mostParagraphs {
      report(
        .malformedMark, "a citation may name at most \(Self.mostParagraphs) consecutive paragraphs",
        at: text.location(of: item.paragraphsSource),
        suggestion: "name those that matter, or the article alone")
      return nil
    }
    for paragraph in item.paragraphs.map(Array.init) ?? [0] {
      links.append(
        Link(
          to: id, kind: .reference, paragraph: paragraph, place: place))
    }
    return ResolvedCitation(article: id, paragraphs: item.paragraphs)
  }
}

// MARK: - Errors

extension ReferenceResolver {
  /// Only a slug says which article is cited for good, as titles change.
  private mutating func reportTitle(_ item: CitationItem, _ text: DocumentText) {
    var suggestion: Suggestion?
    if case .found(let id) = names.resolve(item.source, among: [.article]) {
      suggestion = "write \(writing: id.slug)"
    }
    report(
      .malformedMark, "a citation must name an article by its slug",
      at: text.location(of: item.sourceSource), suggestion: suggestion)
  }
}

extension ReferenceResolver {
  /// `place` is looked up where there is something to report; `foreign` says what an unknown name
  /// would be elsewhere.
  private mutating func entity(
    _ written: String, among kinds: [Content.Kind], at place: @autoclosure () -> Location,
    foreign: ((Self) -> Diagnostic?)? = nil
  ) -> EntityID? {
    switch names.resolve(written, among: kinds) {
    case .found(let id):
      if id.slug != written || names.isTitle(slug: written) { refersByTitle = true }
      return id
    case .ambiguous(let ids):
      report(
        .ambiguousReference, "'\(written)' may mean \(ids.alternatives)",
        at: place(), suggestion: .oneOf(ids))
    case .wrongKind(let id):
      report(
        .wrongKind, "'\(written)' is \(id.kind.withArticle), not \(choice(kinds))",
        at: place())
    case .draft(let id):
      report(
        .draftReference,
        "'\(written)' \(site.reasonLeftOut(id)), so the built site has no page for it",
        at: place(), suggestion: "publish '\(id)', or remove the reference")
    case .unknown:
      if let diagnostic = foreign?(self) {
        diagnostics.append(diagnostic)
        return nil
      }
      report(
        .unknownReference, "\(missing(kinds)) is called '\(written)'", at: place(),
        suggestion: meant(by: written, among: kinds).map {
          "did you mean \(writing: $0)\(path(of: $0, kinds))?"
        })
    }
    return nil
  }

  private mutating func meant(by written: String, among kinds: [Content.Kind]) -> String? {
    suggestions.next { [names] in names.meant(by: written, among: kinds) }
  }

  private mutating func report(
    _ id: DiagnosticID, _ message: String, at place: Location, suggestion: Suggestion? = nil
  ) {
    diagnostics.append(Diagnostic(id, message, at: place, suggestion: suggestion))
  }

  private func choice(_ kinds: [Content.Kind]) -> String {
    kinds.map(\.withArticle).joined(separator: " or ")
  }

  private func missing(_ kinds: [Content.Kind]) -> String {
    kinds.count == 1 ? "no \(kinds[0].rawValue)" : "no page"
  }

  /// ` (people/ashraf-ghani)`, where the form is one entity's alone.
  private func path(of form: String, _ kinds: [Content.Kind]) -> String {
    guard case .found(let id) = names.resolve(form, among: kinds), id.slug != form else {
      return ""
    }
    return " (\(id))"
  }
}

extension Collection where Element: CustomStringConvertible {
  /// The first few of them, and how many more, as messages have them: a name may be that of thousands.
  package var alternatives: String {
    let few = prefix(5).map { "'\($0)'" }.joined(separator: " or ")
    return count > 5 ? "\(few) or \(count - 5) more" : few
  }
}

extension Suggestion {
  /// That one of those be written that the message names.
  package static func oneOf(_ alternatives: [some CustomStringConvertible]) -> Suggestion {
    Suggestion("write one of them", replacements: alternatives.prefix(5).map(\.description))
  }
}
