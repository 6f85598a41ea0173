package import Content
package import Diagnostics
internal import Support

/// A document with everything it refers to found.
///
/// A class, as it is large, never changes, and is asked for every link that is shown.
package final class LinkedDocument: Sendable {
  /// The document's.
  package let id: EntityID
  /// Whether one of its references names something by anything but a slug that is nobody's title.
  package let refersByTitle: Bool
  /// Whether a mark of its texts shows an image.
  package let showsImages: Bool
  private let hasEmbeds: Bool
  /// The numbers that the entities have that the links lead to, in any site in which every document has the number
  /// that it had when the memo was written; nil where it comes from no memo.
  package let targets: [Int32]?
  /// Nil where it is read from a memo when it is asked for.
  private let made: Content?
  private let kept: Once<Content>
  private let recall: @Sendable () -> Content

  /// What was found, link by link. Most documents of a site are the same as in an earlier build and on no page
  /// that is made anew, so it is not even read.
  package final class Content: Sendable {
    let marks: [DocumentText.Place: [ResolvedMark?]]
    let links: [Link]
    let embeds: [Link]
    let declared: [Int: EntityID]
    let readings: [ClaimReading]
    /// What finding the names reported.
    fileprivate let mentionDiagnostics: [Diagnostic]

    /// What was found of a document, with what finding its names reported.
    package init(
      marks: [DocumentText.Place: [ResolvedMark?]], links: [Link], declared: [Int: EntityID],
      readings: [ClaimReading] = [], _ mentionDiagnostics: [Diagnostic] = []
    ) {
      self.marks = marks
      self.links = links
      embeds = links.filter { $0.kind == .embed }
      self.declared = declared
      self.readings = readings
      self.mentionDiagnostics = mentionDiagnostics
    }

    fileprivate var showsImages: Bool {
      marks.values.contains { $0.contains { if case .image? = $0 { true } else { false } } }
    }
  }

  private init(_ id: EntityID, _ content: Content, refersByTitle: Bool) {
    self.id = id
    self.refersByTitle = refersByTitle
    showsImages = content.showsImages
    hasEmbeds = !content.embeds.isEmpty
    targets = nil
    made = content
    kept = Once(content)
    recall = { content }
  }

  /// As a memo has it; `recall` is called when more is asked for.
  package init(
    _ id: EntityID, refersByTitle: Bool, showsImages: Bool, hasEmbeds: Bool, targets: [Int32],
    recall: @escaping @Sendable () -> Content
  ) {
    self.id = id
    self.refersByTitle = refersByTitle
    self.showsImages = showsImages
    self.hasEmbeds = hasEmbeds
    self.targets = targets
    made = nil
    kept = Once()
    self.recall = recall
  }

  private var content: Content { made ?? kept(recall) }

  /// By place, then by index of the text's marks; nil where a mark has an error.
  package var marks: [DocumentText.Place: [ResolvedMark?]] { content.marks }
  /// All edges that leave the document: front matter first, then the texts in order.
  package var links: [Link] { content.links }
  /// Those of them that embed an entity.
  package var embeds: [Link] { hasEmbeds ? content.embeds : [] }
  /// The entities of front matter's references, by the byte their value starts at.
  package var declared: [Int: EntityID] { content.declared }
  /// What the words of each claim are read as; empty unless it is a figure.
  package var readings: [ClaimReading] { content.readings }

  /// Finds all that a document refers to; what can't be found is reported.
  ///
  /// `earlier` is of an equal document, among equal names and under the same setting; its mentions
  /// serve again where the document's references still mean the same.
  package convenience init(
    _ document: Document, in site: Site, _ names: Names, reusing earlier: LinkedDocument? = nil,
    into diagnostics: inout [Diagnostic]
  ) {
    var resolver = ReferenceResolver(document, in: site, names)
    resolver.resolve()
    diagnostics += resolver.diagnostics
    let mentions =
      earlier?.mentions(of: document, beside: resolver.links)
      ?? Mentions(in: document, of: site, names.automaton, references: resolver.links)
    diagnostics += mentions.diagnostics
    let claims = ClaimCheck(document, in: site)
    diagnostics += claims.diagnostics
    let content = Content(
      marks: resolver.marks, links: Self.inOrder(resolver.links, mentions.links, of: document),
      declared: resolver.declared, readings: claims.readings, mentions.diagnostics)
    self.init(document.id, content, refersByTitle: resolver.refersByTitle)
  }

  /// The names that were found; nil where the document's own references were others.
  private func mentions(of document: Document, beside references: [Link]) -> Mentions? {
    let own = links.filter { $0.kind != .mention }
    guard own == Self.inOrder(references, [], of: document) else { return nil }
    return Mentions(
      links: links.filter { $0.kind == .mention }, diagnostics: content.mentionDiagnostics)
  }

  /// Edges without a place first, then by place.
  private static func inOrder(_ resolved: [Link], _ mentions: [Link], of document: Document)
    -> [Link]
  {
    let declared = resolved.filter { $0.place == nil }
    let references = resolved.filter { $0.place != nil }
    var links: [Link] = []
    links.reserveCapacity(resolved.count + mentions.count)
    links += declared
    for text in document.texts {
      var rest = references.filter { $0.place?.text == text.place }[...]
      for mention in mentions {
        guard let place = mention.place, place.text == text.place else { continue }
        while let next = rest.first?.place, next.order <= place.order {
          links.append(rest.removeFirst())
        }
        links.append(mention)
      }
      links += rest
    }
    return links
  }

  /// The same with another word for a unit.
  func counting(_ unit: String, for other: String) -> LinkedDocument {
    let content = Content(
      marks: marks, links: links, declared: declared,
      readings: readings.map { $0.unit == other ? $0.counting(unit) : $0 })
    return LinkedDocument(id, content, refersByTitle: refersByTitle)
  }

  /// What a reference of this document's front matter means; nil for words without a page.
  package func entity(of reference: EntityReference?) -> EntityID? {
    guard case .named(let written)? = reference else { return nil }
    return declared[written.range.lowerBound]
  }
}

extension Link.Place {
  /// Its run and byte, by which places of a text are ordered.
  fileprivate var order: (Int, Int) { (run, range.lowerBound) }
}
