package import Content
import Linking
import Markdown
package import Support

/// A key for each page: equal keys, equal bytes. It is known before anything of the page is made.
///
/// A page takes one of two things from a document: what others show of it, which its front matter
/// states, or its words and links, with what others show of their targets. Every page but those that
/// gather from the whole site names the documents it takes each from; that list is the one to keep
/// true when a page learns to show more.
package struct PageKeys: Sendable {
  private let briefing: Briefing
  /// What every page shows of the site.
  private let site: Digest
  /// The briefing in each of the site's languages.
  private let languages: [Briefing]
  /// What others show of each of the site's documents, in their order; of what is in several languages,
  /// of all of them, since each page shows one of them.
  private let shown: [Digest]
  private let allShown: Digest
  /// The words and links of each document.
  private let whole: [Digest]
  /// For the next build; nil where the site is in several languages.
  package let ofDocuments: DocumentKeys?
  private let changes: KeyChanges?
  /// `whole` plus the keys of documents whose cards the text embeds.
  private let texts: [Digest]
  private let everything: Digest
  /// Of the table of mentions, once all groups are gathered.
  private var mentions: Digest?
  private let templates: [PageTemplate: Digest]
  private let cards: LinkCards

  /// Makes digests of documents, in their order.
  package typealias Map =
    ([Document], @escaping @Sendable (Document) -> Digest) async -> [Digest]

  init(
    _ briefing: Briefing, _ cards: LinkCards, site: Digest, templates: [PageTemplate: Digest],
    of inputs: Digest?, reusing earlier: DocumentKeys?, each: Map
  ) async {
    self.briefing = briefing
    self.cards = cards
    self.site = site
    self.templates = templates
    let documents = briefing.site.documents
    languages = [briefing] + briefing.editions
    let shown = Self.joined(documents.map { Self.shown($0, in: briefing) }, in: briefing.site)
    self.shown = shown
    allShown = Self.digest(of: shown[...])
    let known = Self.known(briefing, shown, earlier)
    let changed = known.whole.indices.filter { known.whole[$0] == nil }
    var made = await each(changed.map { documents[$0] }) { Self.whole($0, in: briefing, shown) }[
      ...]
    let whole = Self.joined(known.whole.compactMap { $0 ?? made.popFirst() }, in: briefing.site)
    self.whole = whole
    let setup = Self.setup(site, templates)
    ofDocuments = known.rest.map { rest in
      DocumentKeys(
        inputs: inputs, setup: setup, rest: rest, shown: shown, whole: whole,
        linked: documents.indices.map { briefing.graph[$0] },
        figures: briefing.site.documents(of: .figure).map {
          briefing.comparisons.summary(of: $0.id)
        })
    }
    changes = earlier.flatMap { earlier in
      earlier.rest == known.rest && earlier.setup == setup
        ? KeyChanges(since: earlier, shown, whole, briefing) : nil
    }
    texts = documents.indices.map { Self.text($0, in: briefing, whole) }
    everything = Self.digest(of: whole[...])
  }

  /// Of what every page rests on beside documents.
  private static func setup(_ site: Digest, _ templates: [PageTemplate: Digest]) -> Digest {
    var key = KeyBytes()
    key.append(site)
    for template in PageTemplate.allCases { key.append(templates[template]) }
    return key.digest
  }

  /// What is known of the keys that an earlier build made of each document's words and links, and what they
  /// rest on beside the documents' own files and links.
  private static func known(
    _ briefing: Briefing, _ shown: [Digest], _ earlier: DocumentKeys?
  ) -> (whole: [Digest?], rest: Digest?) {
    let site = briefing.site
    let none = [Digest?](repeating: nil, count: site.documents.count)
    guard briefing.editions.isEmpty, !site.hasCounterparts else { return (none, nil) }
    var key = KeyBytes()
    key.append(site.settings.file.digest)
    // What the numbers are of.
    for document in site.documents { key.append(document.file.path) }
    for copied in site.copied {
      key.append(copied.outputPath)
      key.append(copied.file.digest)
    }
    let rest = key.digest
    guard let earlier, earlier.rest == rest, earlier.whole.count == none.count,
      earlier.shown.count == none.count
    else {
      return (none, rest)
    }
    let changed = Set(shown.indices.filter { shown[$0] != earlier.shown[$0] })
    let whole = site.documents.indices.map { number -> Digest? in
      guard earlier.linked[number] === briefing.graph[number],
        changed.isEmpty || !changed.contains(number) && !briefing.graph.leads(number, to: changed)
      else { return nil }
      // Which passages of such an article are shown, others' links say.
      return briefing.publishesWhole(site.documents[number]) ? earlier.whole[number] : nil
    }
    return (whole, rest)
  }

  /// Of documents that say the same in several languages each has the digest of all.
  private static func joined(_ digests: [Digest], in site: Site) -> [Digest] {
    guard site.hasCounterparts else { return digests }
    return site.documents.indices.map { number in
      let group = site.counterparts(of: site.documents[number].id)
      let all = group.compactMap { site.number(of: $0.id) }.map { digests[$0] }
      return all.isEmpty ? digests[number] : digest(of: [digests[number]] + all)
    }
  }

  private static func digest(of digests: ArraySlice<Digest>) -> Digest {
    var key = KeyBytes()
    for digest in digests { key.append(digest) }
    return key.digest
  }

  /// The key of what is gathered from neighbouring documents, by their numbers.
  package func key(of part: Range<Int>) -> Digest {
    var key = KeyBytes()
    // Sentences are those of the language; some of what is shown is in its phrases.
    for briefing in languages {
      key.append(briefing.settings.language)
      key.append(briefing.words.digest)
    }
    key.append(Self.digest(of: whole[part]))
    return key.digest
  }

  /// The same once all documents are gathered from: the largest file of most sites, which rests on all of them, is
  /// then known by what it holds.
  package func knowing(_ gathering: SiteGathering) -> PageKeys {
    var keys = self
    keys.mentions = gathering.digestOfMentions
    return keys
  }

  /// Of the inputs whose pages' keys `isUnchanged` is about; nil where it is about none.
  package var earlierInputs: Digest? { changes?.inputs }

  /// Whether a page is known to have the key that it had in the build of the `earlierInputs`, if it had one.
  package func isUnchanged(_ page: Page) -> Bool {
    changes?.spares(page.subject.listing.list, briefing) ?? false
  }

  /// Nil for files whose bytes are at hand.
  package subscript(page: Page) -> Digest? {
    var key = KeyBytes()
    let briefing = languages[page.edition]
    key.append(site)
    key.append(page.path)
    key.append(page.subject.template(in: briefing).flatMap { templates[$0] })
    key.append(templates[.card])
    let (list, part) = page.subject.listing
    key.append(part)
    key.append(briefing.partCount(of: list))
    switch list {
    case .asset, .copied: return nil
    case .notFound, .robots: break
    case .searchSegment, .look: break  // The path is the digest of the bytes.
    case .redirect(let id): key.append(shown(of: id))
    case .entity(let id): appendEntity(id, in: briefing, to: &key)
    case .index(let kind):
      key.append((part == 1 ? briefing.introduction(of: kind)?.id : nil).flatMap(text))
      for number in briefing.site.documents(of: kind).indices { key.append(shown[number]) }
    case .feed(_, let id):
      key.append(id.flatMap { shown(of: $0) })
      for document in briefing.news(about: id) { key.append(text(of: document.id)) }
    case .cards(let shard):
      for id in cards.shards[shard] ?? [] { key.append(whole(of: id)) }
    case .timeline:
      for event in briefing.events { key.append(shown(of: event.id)) }
    case .table(let id), .chart(let id): key.append(whole(of: id))
    case .data(.claimsCSV), .data(.claimsJSON): appendWhole([.figure], to: &key)
    case .data(.entities), .data(.statements): appendWhole([.person, .topic, .event], to: &key)
    case .data(.mentionsCSV): key.append(mentions ?? everything)
    case .names: key.append(allShown)
    case .sources: appendSources(part, in: briefing, to: &key)
    case .sitemap, .sitemapPart:
      key.append(allShown)
      for document in briefing.site.documents {
        key.append(briefing.partCount(of: .entity(document.id)))
      }
    default: key.append(everything)
    }
    return key.digest
  }

  /// Its own text, all that mentions it, and the entities next to it in time.
  private func appendEntity(_ id: EntityID, in briefing: Briefing, to key: inout KeyBytes) {
    key.append(text(of: id))
    key.append(briefing.introduction(of: id.kind).flatMap { shown(of: $0.id) })
    let neighbours = briefing.neighbours(of: id)
    key.append(neighbours.previous.flatMap { shown(of: $0.id) })
    key.append(neighbours.next.flatMap { shown(of: $0.id) })
    for origin in briefing.graph.origins(of: id) { key.append(whole[origin]) }
  }

  /// Articles as lists have them, each with what rests on it.
  private func appendSources(_ part: Int, in briefing: Briefing, to key: inout KeyBytes) {
    key.append(allShown)
    for article in briefing.listings.articles.part(part, of: briefing.sizes.entries) {
      key.append(whole(of: article.id))
      for kind in [Content.Kind.figure, .event] {
        for origin in briefing.graph.origins(of: article.id, kind) {
          key.append(whole(of: origin.id))
        }
      }
    }
  }

  private func appendWhole(_ kinds: [Content.Kind], to key: inout KeyBytes) {
    for kind in kinds {
      for number in briefing.site.documents(of: kind).indices { key.append(whole[number]) }
    }
  }

  /// A text and the cards in it.
  private func text(of id: EntityID) -> Digest? { briefing.site.number(of: id).map { texts[$0] } }

  private func shown(of id: EntityID) -> Digest? { briefing.site.number(of: id).map { shown[$0] } }

  private func whole(of id: EntityID) -> Digest? { briefing.site.number(of: id).map { whole[$0] } }
}

// MARK: - Documents

extension PageKeys {
  private static func text(_ number: Int, in briefing: Briefing, _ whole: [Digest]) -> Digest {
    let embeds = briefing.graph[number].embeds
    guard !embeds.isEmpty else { return whole[number] }
    var key = KeyBytes()
    key.append(whole[number])
    for link in embeds {
      key.append(briefing.site.number(of: link.to).map { whole[$0] })
    }
    return key.digest
  }

  /// Its front matter, what its claims are read as, and whether it is marked as held back.
  private static func shown(_ document: Document, in briefing: Briefing) -> Digest {
    let isHeldBack = briefing.site.holdsBack(document)
    let comparison = briefing.comparisons.summary(of: document.id)
    guard isHeldBack || comparison != nil else { return document.declared }
    var key = KeyBytes()
    key.append(document.declared)
    key.append(comparison?.digest)
    if isHeldBack { key.append("draft") }
    return key.digest
  }

  private static func whole(
    _ document: Document, in briefing: Briefing, _ shown: [Digest]
  ) -> Digest {
    let site = briefing.site

    var key = KeyBytes()
    key.append(document.file.path)
    key.append(document.file.digest)
    let linked = briefing.graph[document.id]
    for link in linked?.links ?? [] {
      key.append(site.number(of: link.to).map { shown[$0] })
      append(link, to: &key)
    }
    for text in document.texts {
      for mark in linked?.marks[text.place] ?? [] { append(mark, in: briefing, shown, to: &key) }
      for link in text.extent.links > 0 ? text.outline.links : [] {
        let target = MarkdownDestination(link.destination, in: document).path
        let path = target.map(site.output)
        key.append(path)
        append(path, in: briefing, to: &key)
      }
    }
    key.append(briefing.comparisons.summary(of: document.id)?.digest)
    for paragraph in briefing.passages(of: document) { key.append(paragraph) }
    return key.digest
  }

  private static func append(_ link: Linking.Link, to key: inout KeyBytes) {
    key.append(link.kind.rawValue)
    key.append(link.paragraph)
    key.append(link.isLinked ? 1 : 0)
    key.append(link.rule?.rawValue)
    guard let place = link.place else { return }
    key.append(place.text.rawValue)
    key.append(place.run)
    key.append(place.range.lowerBound)
    key.append(place.range.upperBound)
    key.append(place.mark ?? -1)
  }

  private static func append(
    _ mark: ResolvedMark?, in briefing: Briefing, _ shown: [Digest], to key: inout KeyBytes
  ) {
    let site = briefing.site
    switch mark {
    case nil: key.append(-1)
    case .reference(let id, let fragment):
      key.append(site.number(of: id).map { shown[$0] })
      key.append(fragment)
    case .embed(let id): key.append(site.number(of: id).map { shown[$0] })
    case .image(let path):
      key.append(path)
      append(path, in: briefing, to: &key)
    case .citation(let items):
      for item in items {
        key.append(site.number(of: item.article).map { shown[$0] })
        key.append(item.paragraphs?.lowerBound ?? -1)
        key.append(item.paragraphs?.upperBound ?? -1)
      }
    }
  }

  /// What pages show of the image on an output path.
  private static func append(_ path: String?, in briefing: Briefing, to key: inout KeyBytes) {
    let image = path.flatMap { briefing.images[$0] }
    key.append(path.flatMap(briefing.narrowFile)?.width ?? -1)
    key.append(image?.width ?? -1)
    key.append(image?.height ?? -1)
  }
}
