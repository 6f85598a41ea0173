import Content
import Language
import Linking
import Support

/// The entities that the site's list pages show, in their order, sorted once for all pages.
struct Listings: Sendable {
  /// A form of a name and whose it is.
  struct Form: Sendable {
    /// The letter it is listed under, as `ReadingOrder.heading` has it; `#` for anything else.
    let letter: String
    let form: String
    let document: Document
  }

  /// Entities of an index that belong together; the title is empty where there is one group.
  typealias Group = (title: String, documents: [Document])

  private let counts: [Kind: Int]
  private let sortedIndexes: Once<[Kind: [Group]]>
  private let makeIndexes: @Sendable () -> [Kind: [Group]]
  /// The dated events by year, then those whose date is unknown, with an empty year.
  let events: [(year: String, event: Document)]
  /// How many names there are.
  let nameCount: Int
  private let sortedNames: Once<[Form]>
  private let makeNames: @Sendable () -> [Form]
  /// The articles by date.
  let articles: [Document]

  /// `events` and `articles` are in the order of their dates, `notes` in the opposite order.
  init(
    _ documents: [Document], _ words: Words, events: [Document], notes: [Document],
    articles: [Document],
    isContested: @escaping @Sendable (Document) -> Bool
  ) {
    counts = documents.reduce(into: [:]) { $0[$1.id.kind, default: 0] += 1 }
    sortedIndexes = Once()
    makeIndexes = {
      let all = Dictionary(grouping: documents, by: \.id.kind)
      return [
        .figure: Self.figures(all[.figure] ?? [], words, isContested),
        .topic: Self.topics(all[.topic] ?? [], words),
        .person: [("", (all[.person] ?? []).sortedByTitle(words.alphabet))],
        .event: [("", events)], .note: [("", notes)], .article: [("", articles)],
      ]
    }
    let years = events.map { event in
      (year: Self.year(of: event), event: event)
    }
    let dated = years.filter { $0.event.entity.event?.date != .unknown }
    let byYear = Dictionary(grouping: dated, by: \.year).sorted { $0.key < $1.key }
    self.events =
      byYear.flatMap(\.value)
      + years.filter { $0.event.entity.event?.date == .unknown }.map { ("", $0.event) }
    nameCount = documents.reduce(0) { $0 + Self.names(of: $1).count }
    sortedNames = Once()
    let alphabet = words.alphabet
    makeNames = { Self.names(documents, alphabet) }
    self.articles = articles
  }

  /// Sorted when they are asked for, as few builds show them.
  var indexes: [Kind: [Group]] { sortedIndexes(makeIndexes) }

  /// The same of names.
  var names: [Form] { sortedNames(makeNames) }

  /// The letters that names start with, each with the place of its first name.
  var letters: [(letter: String, place: Int)] {
    let names = names
    return names.indices.filter { $0 == 0 || names[$0].letter != names[$0 - 1].letter }
      .map { (names[$0].letter, $0) }
  }

  /// The same lists with other texts.
  init(_ earlier: Listings, _ texts: Replacement) {
    let indexes = earlier.indexes.mapValues { groups in
      groups.map { (title: $0.title, documents: texts.replaced($0.documents)) }
    }
    counts = earlier.counts
    sortedIndexes = Once()
    makeIndexes = { indexes }
    events = earlier.events.map { ($0.year, texts.replaced($0.event)) }
    let names = earlier.names.map {
      Form(letter: $0.letter, form: $0.form, document: texts.replaced($0.document))
    }
    nameCount = names.count
    sortedNames = Once()
    makeNames = { names }
    articles = texts.replaced(earlier.articles)
  }

  /// Four digits, or nothing.
  static func year(of event: Document) -> String {
    event.entity.event?.date.day?.prefix(4).description ?? ""
  }

  private static func figures(
    _ figures: [Document], _ words: Words, _ isContested: (Document) -> Bool
  ) -> [Group] {
    let contested = figures.filter(isContested)
    return [
      (words[.contested], contested.sortedByTitle(words.alphabet)),
      (
        words[contested.isEmpty ? .figures : .otherNumbers],
        figures.filter { !isContested($0) }.sortedByTitle(words.alphabet)
      ),
    ]
  }

  private static func topics(_ topics: [Document], _ words: Words) -> [Group] {
    Topic.Sort.allCases.map { sort in
      (
        words.plural(of: sort),
        topics.filter { $0.entity.topic?.sort == sort }.sortedByTitle(words.alphabet)
      )
    }
  }

  private static func names(_ documents: [Document], _ alphabet: Alphabet) -> [Form] {
    var forms: [(key: ReadingOrder, form: Form)] = []
    for document in documents {
      for form in names(of: document) {
        let sorted = form == document.title ? document.common.sortAs : nil
        let key = ReadingOrder(sorted ?? form, by: alphabet)
        let letter = key.heading ?? "#"
        forms.append((key, Form(letter: letter, form: form, document: document)))
      }
    }
    forms.sort { ($0.key, $0.form.document.id) < ($1.key, $1.form.document.id) }
    return forms.map(\.form)
  }
}

extension Listings {
  private static func names(of document: Document) -> [String] {
    document.id.kind == .page ? [] : [document.title] + document.entity.names.map(\.value)
  }
}

// MARK: - Parts

extension Briefing {
  /// How many pages a subject takes: several where a list is long, or many mention an entity.
  func partCount(of subject: Page.Subject) -> Int {
    switch subject {
    case .entity(let id):
      PageSizes.pages(
        for: max(backlinkCount(of: id), comparisons.summary(of: id)?.statements ?? 0),
        sizes.related)
    default: PageSizes.pages(for: listings.count(of: subject), sizes.entries)
    }
  }
}

extension Briefing {
  /// The page of a document that has an anchor: a further one for some claims of a figure.
  func path(of document: Document, at anchor: String?) -> String {
    guard let anchor, let figure = site.claimant(of: document).entity.figure,
      figure.claims.count > sizes.related,
      let claim = figure.claims.firstIndex(where: { $0.id == anchor })
    else { return Routes.path(of: document) }
    return path(of: document, claim: claim)
  }

  /// The page of a figure that has a claim, by its place in the front matter.
  func path(of figure: Document, claim: Int) -> String {
    let statement = comparisons[figure.id]?.statements.ofClaim[claim] ?? 0
    return Routes.list(.entity(figure.id), part: statement / sizes.related + 1)
      ?? Routes.path(of: figure)
  }
}

extension Listings {
  /// How many entries a list has; 0 for anything that isn't a list.
  fileprivate func count(of subject: Page.Subject) -> Int {
    switch subject {
    case .index(let kind): counts[kind] ?? 0
    case .timeline: events.count
    case .names: nameCount
    case .sources: articles.count
    default: 0
    }
  }
}

extension Page.Subject {
  /// What a page is a part of, and which part, from 1; the page itself where it is none.
  var listing: (list: Page.Subject, part: Int) {
    if case .part(let number, let list) = self { (list, number) } else { (self, 1) }
  }
}
