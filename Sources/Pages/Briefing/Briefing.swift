package import Content
package import Diagnostics
internal import Language
package import Linking
import Support

import struct Markdown.ImageSize

/// The whole of a briefing as pages see it: what is stated, how it links, how claims compare.
///
/// A class, as everything that makes a page holds it, and a copy of all that it knows would be
/// counted field by field.
package final class Briefing: Sendable {
  /// The published documents and settings.
  package let site: Site
  /// The settings as this language has them.
  package let settings: SiteSettings
  /// Where its lists are: empty for the site's own language.
  let folder: String
  /// The same in the site's other languages, in their order; empty for one of these.
  package let editions: [Briefing]
  /// What says the same as others in this language, or was there before them, by those.
  let shownInstead: [EntityID: Document]
  /// What pages say beside the content.
  package let words: Words
  /// The links of the site's documents, both ways.
  package let graph: LinkGraph
  /// The names that its links were found by; nil where it was linked without them.
  package let names: Names?
  /// How the claims of each figure relate.
  package let comparisons: FigureComparisons
  /// The sizes of the content's images, by output path.
  let images: [String: ImageSize]
  let shownImages: ShownImages
  /// By article of which only cited passages are published: the paragraphs that are cited.
  private let cited: [EntityID: Set<Int>]
  /// What lists show: of what is in several languages what is in this one.
  let documents: [Document]
  /// The events by date.
  let events: [Document]
  /// The newest first.
  let notes: [Document]
  /// The articles by date.
  let articles: [Document]
  /// What we have written ourselves and dated, the newest first.
  let dated: [Document]
  /// By the number of an entity, or of its original, its dated documents and those that mention it, as places among
  /// `dated`.
  let news: [[Int32]]
  /// The position of each event, note and article in the list of its kind.
  private let places: [EntityID: Int]
  /// By number, each made when it is asked for.
  private let entries: [Once<Entry>]
  /// Of paragraphs by their numbers, from 0: each is quoted hundreds of times.
  let shortNames: [String]
  let listings: Listings
  let sizes: PageSizes

  /// Finds all that several pages show; `edition` is the language that they are in, if it isn't the
  /// site's own.
  package init(
    _ site: Site, _ graph: LinkGraph, _ comparisons: FigureComparisons,
    _ sizes: PageSizes = .standard, names: Names? = nil, words: Words = .english,
    in edition: Edition? = nil, editions: [Briefing] = []
  ) {
    let settings = edition.map { SiteSettings(site.settings, in: $0) } ?? site.settings
    self.settings = settings
    folder = edition.map { Edition.folder(of: $0.language.value) } ?? ""
    self.editions = editions
    let shownInstead = Self.shownInstead(site, settings.language)
    self.shownInstead = shownInstead
    let documents =
      shownInstead.isEmpty
      ? site.documents : site.documents.filter { shownInstead[$0.id] == nil }
    self.documents = documents
    (self.sizes, self.names, self.words) = (sizes, names, words)
    self.site = site
    self.graph = graph
    self.comparisons = comparisons
    images = site.imageSizes
    shownImages = ShownImages(site, graph)
    cited = Self.cited(in: site, graph)
    events = documents.filter { $0.id.kind == .event }.sortedByDate()
    notes = documents.filter { $0.id.kind == .note }.sortedByDate().reversed()
    articles = documents.filter { $0.id.kind == .article }.sortedByDate()
    dated = documents.filter {
      $0.publicationDate != nil && site.languageOfPage(of: $0) == settings.language
    }.sortedByDate(\.publicationDate).reversed()
    news = Self.news(dated, site, graph, limit: min(settings.feedEntries, Self.newsLimit))
    places = Self.places(in: [events, notes, articles])
    entries = site.documents.map { _ in Once() }
    shortNames = (0...Self.shortNamesLimit).map(words.shortName)
    let isContested = Self.isContested(comparisons)
    listings = Listings(
      documents, words, events: events, notes: notes, articles: articles, isContested: isContested)
  }

  /// That of an earlier site in one language, in which some documents have other texts: what rests on front
  /// matter is as it was.
  package init(
    _ earlier: Briefing, _ site: Site, _ graph: LinkGraph,
    _ comparisons: FigureComparisons, names: Names
  ) {
    (self.site, self.graph, self.comparisons) = (site, graph, comparisons)
    self.names = names
    (settings, sizes, words) = (earlier.settings, earlier.sizes, earlier.words)
    (folder, editions, shownInstead) = (earlier.folder, [], [:])
    (images, places) = (earlier.images, earlier.places)
    let relinked = graph.relinked(since: earlier.graph)
    let texts = Replacement(of: earlier.site, site, relinked)
    shownImages = ShownImages(earlier.shownImages, earlier, site, graph, relinked)
    cited = Self.cited(in: site, graph)
    documents = site.documents
    events = texts.replaced(earlier.events)
    notes = texts.replaced(earlier.notes)
    articles = texts.replaced(earlier.articles)
    dated = texts.replaced(earlier.dated)
    news =
      relinked.allSatisfy { earlier.graph.haveSameNews($0, graph) }
      ? earlier.news
      : Self.news(dated, site, graph, limit: min(settings.feedEntries, Self.newsLimit))
    entries = relinked.reduce(into: earlier.entries) { $0[$1] = Once() }
    shortNames = earlier.shortNames
    let isContested = Self.isContested(comparisons)
    let haveSameGroups = relinked.allSatisfy {
      isContested(site.documents[$0]) == earlier.isContested(earlier.site.documents[$0])
    }
    listings =
      haveSameGroups
      ? Listings(earlier.listings, texts)
      : Listings(
        site.documents, words, events: events, notes: notes, articles: articles,
        isContested: isContested)
  }

  private static let shortNamesLimit = 100

  private static func places(in lists: [[Document]]) -> [EntityID: Int] {
    var places: [EntityID: Int] = [:]
    for list in lists {
      for (index, document) in list.enumerated() { places[document.id] = index }
    }
    return places
  }

  /// What lists show of one of the site's documents.
  func entry(_ document: Document) -> Entry { entry(of: document.id) ?? made(document) }

  /// The same by its id; nil for what is not in the site.
  func entry(of id: EntityID) -> Entry? {
    site.number(of: id).map { number in entries[number]({ made(site.documents[number]) }) }
  }

  private func made(_ document: Document) -> Entry {
    Self.entry(document, comparisons[document.id], site, settings.language, words)
  }

  private static func entry(
    _ document: Document, _ comparison: FigureComparison?, _ site: Site, _ own: String,
    _ words: Words
  ) -> Entry {
    func foreign(_ document: Document?) -> String? {
      document.map { $0.language(in: site.settings) }.flatMap { $0 == own ? nil : $0 }
    }
    let claims = site.claimant(of: document).entity.figure?.claims ?? []
    return Entry(
      document,
      claims: claims.map { ($0, foreign(site[EntityID(.article, $0.place.source.value)])) },
      comparison, isDraft: site.holdsBack(document), words, language: foreign(document))
  }

  /// What a reference of a document's front matter means.
  func document(_ reference: EntityReference?, in owner: EntityID) -> Document? {
    graph[owner]?.entity(of: reference).flatMap { site[$0] }.map(shown)
  }

  /// The events, notes or articles before and after one in time.
  func neighbours(of id: EntityID) -> (previous: Document?, next: Document?) {
    guard let place = places[id] else { return (nil, nil) }
    let order = id.kind == .event ? events : id.kind == .note ? notes : articles
    let (before, after) = id.kind == .note ? (place + 1, place - 1) : (place - 1, place + 1)
    return (
      order.indices.contains(before) ? order[before] : nil,
      order.indices.contains(after) ? order[after] : nil
    )
  }

  /// Whether sources contradict each other about a figure, or differ about an event.
  func isContested(_ document: Document) -> Bool {
    document.isContested(comparisons.summary(of: document.id)?.isContested)
  }

  private static func isContested(
    _ comparisons: FigureComparisons
  ) -> @Sendable (Document) -> Bool {
    { $0.isContested(comparisons.summary(of: $0.id)?.isContested) }
  }
}

extension Briefing {
  /// Whether all of a document's text may be published.
  func publishesWhole(_ document: Document) -> Bool {
    document.kind != .article || document.entity.article?.publishesCitedOnly != true
  }

  /// Whether a paragraph of a document may be published: where only cited passages may, something
  /// published must cite it.
  func publishes(_ paragraph: Int, of document: Document) -> Bool {
    publishesWhole(document) || cited[document.id]?.contains(paragraph) ?? false
  }

  /// The paragraphs of an article of which only cited ones are published, in order; empty for others.
  func passages(of document: Document) -> [Int] { (cited[document.id] ?? []).sorted() }

  /// Whether a file of the content reaches the site.
  func publishes(_ file: Site.CopiedFile) -> Bool {
    !file.isPublishedWhereShown || shownImages.published.contains(file.outputPath)
  }

  private static func cited(in site: Site, _ graph: LinkGraph) -> [EntityID: Set<Int>] {
    var cited: [EntityID: Set<Int>] = [:]
    for document in site.documents(of: .article)
    where document.entity.article?.publishesCitedOnly == true {
      let count = document.body.extent.paragraphs
      // Each stretch once, however often it is cited.
      var stretches: Set<ClosedRange<Int>> = []
      for (origin, link) in graph.backlinks(of: document.id)
      where site.publishes(link.place, of: origin.id) {
        stretches.formUnion(origin.paragraphs(meantBy: link))
      }
      for stretch in stretches where stretch.overlaps(1...max(1, count)) {
        cited[document.id, default: []].formUnion(stretch.clamped(to: 1...max(1, count)))
      }
    }
    return cited
  }

  /// The figures whose claims have one origin, though several articles make them.
  private var tasksOfFigures: [Diagnostic] {
    site.documents(of: .figure).filter { $0.originalID == nil }.compactMap { figure in
      guard let comparison = comparisons[figure.id], comparison.haveOneOrigin,
        comparison.articles > 1
      else { return nil }
      return Diagnostic(
        .oneOrigin, "its \(comparison.articles) articles rest on one origin or one speaker",
        at: figure.file.wholeLocation, suggestion: "look for a source that rests on another")
    }
  }

  /// The tasks that only pages show.
  package var tasks: [Diagnostic] {
    tasksOfFigures
      + shownImages.unused.map {
        Diagnostic(
          .unusedImage, "no text shows this image, so it is not published",
          at: $0.file.wholeLocation,
          suggestion: "show it, remove it, or move it to 'Content/static/'")
      }
      + site.emptyIndexes.map {
        Diagnostic(
          .emptyIndex, "'\($0.value)' has no entries yet, so it is left out of the menu",
          at: site.settings.file.location(of: $0.range),
          suggestion: "add an entry, or remove it from 'navigation'")
      }
  }
}

extension Site {
  /// Whether the text at a place is published: of the text of an article of which only cited
  /// passages are, their words alone.
  fileprivate func publishes(_ place: Link.Place?, of id: EntityID) -> Bool {
    place?.text != .body || self[id]?.entity.article?.publishesCitedOnly != true
  }
}

extension LinkedDocument {
  /// The paragraphs of its target that an edge leads to, as stretches; 0 for none that a key names.
  func paragraphs(meantBy link: Link) -> [ClosedRange<Int>] {
    guard let place = link.place else { return [link.paragraph...link.paragraph] }
    guard let index = place.mark, let mark = marks[place.text]?[index] else { return [] }
    switch mark {
    case .citation(let items):
      return items.filter { $0.article == link.to }.compactMap(\.paragraphs)
    case .reference(_, let fragment?) where fragment.hasPrefix("p"):
      return Int(fragment.dropFirst()).map { [$0...$0] } ?? []
    case .reference, .embed, .image: return []
    }
  }
}
