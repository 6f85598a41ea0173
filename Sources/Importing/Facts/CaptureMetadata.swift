internal import Content
internal import Support

/// What a capture states about itself outside its text: in a page's head and in the elements that are
/// marked for machines, or in the front matter that a clipper wrote.
struct CaptureMetadata: Sendable {
  /// A value and where it is stated, in the words of a sentence.
  struct Statement: Hashable, Sendable {
    let value: String
    let source: String
    /// Of several the one with the least rank is taken, and of these the first.
    var rank = 0
    /// The page's element that it is in; nil for the head, and what isn't a page's.
    var element: Int?
  }

  var headline: String?
  private(set) var titles: [Statement] = []
  private(set) var publishers: [Statement] = []
  /// As they are written, with time and zone.
  private(set) var dates: [Statement] = []
  private(set) var updates: [Statement] = []
  private(set) var authors: [Statement] = []
  /// The text of elements whose class says that they hold an author's name.
  private(set) var namedAuthors: [Statement] = []
  /// For whom JSON-LD says that the article was written, where that isn't who published it.
  private(set) var organisations: [Statement] = []
  private(set) var addresses: [String] = []
  private(set) var languages: [String] = []
  /// The article as the page's JSON-LD has it.
  private(set) var articleBody: String?
  private var hasLogo = false
  /// Whether the next fact that a page states for previews is its author.
  private var isAuthorNext = false
  /// What elements have as their headlines; with several, a list of stories.
  private var headlines: Set<String> = []
  private var linkedData: [JSONValue] = []
  /// What the page shows as headings of the first level.
  private var headings: [String] = []

  init() {}

  /// Of what isn't a page, but states a title beside its text.
  init(ofFileWithTitle title: String?) {
    if let title { add(title: title, from: "the file's own title", rank: 3) }
  }

  /// Reads what a start tag states; `text` is what the element shows, `property` what an element
  /// within it has as a property of microdata, and `parent` the page's element that it is in.
  mutating func read(
    _ element: String, _ attributes: [HTMLAttribute], in parent: Int, _ text: () -> String,
    property: (String) -> String?
  ) {
    let known = (dates.count, updates.count, authors.count)
    if namedAuthors.count < 20, StatedAuthor.isNamed(attributes) {
      let source = "an element of class author"
      namedAuthors.append(Statement(value: text(), source: source, element: parent))
    }
    readElement(element, attributes, text, property)
    for index in dates.indices.dropFirst(known.0) { dates[index].element = parent }
    for index in updates.indices.dropFirst(known.1) { updates[index].element = parent }
    for index in authors.indices.dropFirst(known.2) { authors[index].element = parent }
  }

  /// Leaves out what is stated within elements of other stories than the page's.
  mutating func drop(within isElsewhere: (Int) -> Bool) {
    dates.removeAll { $0.element.map(isElsewhere) ?? false }
    updates.removeAll { $0.element.map(isElsewhere) ?? false }
    authors.removeAll { $0.element.map(isElsewhere) ?? false }
    namedAuthors.removeAll { $0.element.map(isElsewhere) ?? false }
  }

  private mutating func readElement(
    _ element: String, _ attributes: [HTMLAttribute], _ text: () -> String,
    _ property: (String) -> String?
  ) {
    switch element {
    case "html": add(language: attributes["lang"] ?? attributes["xml:lang"])
    case "link" where attributes["rel"]?.lowercased() == "canonical":
      add(address: attributes["href"])
    case "link" where attributes["rel"]?.lowercased() == "bookmark":
      // As archive.today names the snapshot.
      let address = attributes["href"]
      add(address: address.flatMap(SnapshotAddress.original) == nil ? nil : address)
    case "img": readLogo(attributes)
    case "h1": headings.append(text().withSingleSpaces)
    case "time":
      let date = attributes["datetime"] ?? text()
      let isPublished = attributes["pubdate"] != nil || Self.isPublished(attributes["class"])
      add(date: date, from: "an element time", rank: isPublished ? 3 : 5)
    case "meta":
      let key =
        attributes["property"] ?? attributes["name"] ?? attributes["itemprop"]
        ?? attributes["http-equiv"]
      guard let keys = key?.lowercased(), let content = attributes["content"] else { return }
      for key in keys.split(separator: " ") { readMeta(String(key), content) }
      return
    case "a" where attributes["rel"]?.lowercased().split(separator: " ").contains("author") ?? false:
      add(author: StatedAuthor.name(inLink: text()), from: "a link to the author", rank: 3)
    default: break
    }
    if let date = attributes["title"], Self.isPublished(attributes["class"]) {
      add(date: date, from: "the title of an element \(element)", rank: 4)
    } else if let date = attributes["title"], Self.isUpdated(attributes["class"]) {
      // In hAtom, an entry without another date was published then.
      add(date: date, from: "the title of an element \(element)", rank: 6)
    }
    readProperty(attributes, text, property)
  }

  /// The first logo of a page has the site's name in the words that replace it.
  private mutating func readLogo(_ attributes: [HTMLAttribute]) {
    let place = ["src", "class", "id", "alt"].compactMap { attributes[$0]?.lowercased() }.joined(
      separator: " ")
    guard !hasLogo, let alt = attributes["alt"],
      ["logo", "masthead", "testata"].contains(where: place.holds)
    else { return }
    let words = alt.split(whereSeparator: \.isWhitespace).filter {
      !["logo", "home", "homepage", "-", "|"].contains($0.lowercased())
    }
    guard !words.isEmpty, words.count <= 8,
      !words.allSatisfy({ BoilerplatePhrases.shareVocabulary.contains($0.lowercased()) })
    else { return }
    hasLogo = true
    add(publisher: words.joined(separator: " "), from: "the words of the logo", rank: 3)
  }

  /// Microdata and RDFa on any element.
  private mutating func readProperty(
    _ attributes: [HTMLAttribute], _ text: () -> String, _ inner: (String) -> String?
  ) {
    let name =
      attributes["itemprop"] ?? attributes["property"]?.split(separator: ":").last.map(String.init)
    guard let property = name?.lowercased(),
      [
        "headline", "datepublished", "datecreated", "uploaddate", "datemodified", "author",
        "publisher",
      ].contains(property)
    else { return }
    let isScope = attributes["itemscope"] != nil
    let value =
      isScope ? inner("name") ?? "" : attributes["content"] ?? attributes["datetime"] ?? text()
    let source = "the element with itemprop \(property)"
    switch property {
    case "datepublished", "datecreated": add(date: value, from: source, rank: 2)
    case "uploaddate": add(date: value, from: source, rank: 4)
    case "headline": headlines.insert(value.withSingleSpaces)
    case "datemodified": add(update: value, from: source)
    case "author": add(author: value, from: source, rank: 2)
    case "publisher" where isScope: add(publisher: value, from: source, rank: 1)
    default: break
    }
  }

  private static func isPublished(_ names: String?) -> Bool {
    guard let names = names?.lowercased() else { return false }
    return names.contains("publish") || names.contains("pubdate") || names.contains("entry-date")
  }

  private static func isUpdated(_ names: String?) -> Bool {
    (names ?? "").lowercased().split(whereSeparator: \.isWhitespace).contains("updated")
  }

  private mutating func readMeta(_ key: String, _ content: String) {
    let source = "the element meta \(key)"
    switch key {
    case "og:title", "dc.title", "dc:title", "dcterms.title":
      add(title: content, from: source, rank: 1)
    case "twitter:title", "headline", "parsely-title",
      "title", "weibo:article:title", "sailthru.title", "articletitle":
      add(title: content, from: source, rank: 2)
    case "og:site_name", "dc.publisher", "dc:publisher", "dcterms.publisher", "publisher",
      "article:publisher", "sitename":
      add(publisher: content, from: source)
    case "application-name": add(publisher: content, from: source, rank: 1)
    case "article:published_time", "og:article:published_time", "og:published_time":
      add(date: content, from: source, rank: 0)
    case "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.issued",
      "pubdate", "publishdate", "publish-date", "publish_date", "parsely-pub-date", "sailthru.date",
      "article.published", "published-date", "cxenseparse:recs:publishtime",
      "originalpublicationdate",
      "citation_publication_date", "dcterms.date", "displaydate", "publication_date", "datecreated":
      add(date: content, from: source, rank: 1)
    case "article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified",
      "dcterms.modified":
      add(update: content, from: source)
    case "twitter:label1": isAuthorNext = Byline.isLabel(content)
    case "twitter:data1":
      if isAuthorNext { add(author: content, from: source, rank: 1) }
    case "author", "article:author", "og:article:author", "dc.creator", "dcterms.creator",
      "parsely-author", "byl",
      "sailthru.author", "citation_author":
      add(author: content, from: source, rank: 1)
    case "og:url": add(address: content)
    case "og:locale", "dc.language", "language", "content-language":
      add(language: content.split { "_,".contains($0) }.first.map(String.init))
    default: break
    }
  }

  /// Reads the content of an element without markup.
  mutating func read(_ element: String, type: String, _ text: String) {
    if element == "title" {
      add(title: text, from: "the element title", rank: 3)
    } else if element == "script", type.hasPrefix("application/ld+json") {
      let data = Array(text.utf8).drop { !"{[".utf8.contains($0) }
      guard let value = JSONValue(parsing: data, isLenient: true) else { return }
      linkedData.append(value)
    }
  }

  /// Reads a key of a clipper's front matter.
  mutating func readFrontMatter(_ key: String, _ value: String) {
    let source = "the capture's own front matter"
    switch key.lowercased() {
    case "title", "headline": add(title: value, from: source, rank: 0)
    case "publisher", "site", "site_name", "website": add(publisher: value, from: source)
    case "published", "date", "pubdate", "date_published", "published_at":
      add(date: value, from: source, rank: 0)
    case "updated", "modified", "date_modified": add(update: value, from: source)
    case "author", "authors", "byline": add(author: value, from: source, rank: 0)
    case "url", "source", "link", "canonical": add(address: value)
    case "language", "lang": add(language: value)
    default: break
    }
  }

  /// Takes what the page's JSON-LD states, and puts what is surest first; called once, at the end.
  mutating func finish(savedFrom address: String?, of page: [UInt8] = []) {
    if let headline = headlines.first, headlines.count == 1 {
      add(title: headline, from: "the element with itemprop headline", rank: 1)
    }
    let addresses = addresses + [address].compactMap(\.self)
    if let data = LinkedArticle(
      linkedData, titles: titles.map(\.value) + headings, addresses: addresses)
    {
      let source = "the page's JSON-LD"
      if let title = data.headline { add(title: title, from: source, rank: 1) }
      if let name = data.publisher { add(publisher: name, from: source) }
      if let date = data.published { add(date: date, from: source, rank: -1) }
      if let date = data.modified { add(update: date, from: source) }
      for author in data.authors { add(author: author, from: source, rank: 0) }
      organisations += data.organisations.map { Statement(value: $0, source: source) }
      add(address: data.address)
      add(language: data.language)
      articleBody = data.body
    }
    add(address: address)
    if !self.addresses.contains(where: { SnapshotAddress.original(of: $0) != nil }) {
      add(address: SnapshotAddress.stated(in: page, of: self.addresses.first))
    }
    for key in [\CaptureMetadata.titles, \.publishers, \.dates, \.authors] {
      let ordered = self[keyPath: key].enumerated().sorted {
        ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
      }
      self[keyPath: key] = ordered.map(\.element)
    }
  }

  // MARK: - Valid values only

  private mutating func add(title: String, from source: String, rank: Int) {
    let title = title.withSingleSpaces
    guard !title.isEmpty else { return }
    titles.append(Statement(value: title, source: source, rank: rank))
  }

  private mutating func add(publisher: String?, from source: String, rank: Int = 0) {
    guard let publisher, publisher.contains(where: { $0.isLetter }),
      !publisher.hasPrefix("http"), !publisher.hasPrefix("@")
    else { return }
    publishers.append(Statement(value: publisher.withSingleSpaces, source: source, rank: rank))
  }

  private mutating func add(author: String?, from source: String, rank: Int) {
    guard let author = author.flatMap(StatedAuthor.name(in:)),
      !authors.contains(where: { $0.value == author })
    else { return }
    authors.append(Statement(value: author, source: source, rank: rank))
  }

  private mutating func add(date: String?, from source: String, rank: Int) {
    guard let date = date?.withSingleSpaces, (4...80).contains(date.count),
      date.contains(where: \.isNumber)
    else { return }
    dates.append(Statement(value: date, source: source, rank: rank))
  }

  private mutating func add(update: String?, from source: String) {
    guard let update = update?.withSingleSpaces, (4...80).contains(update.count),
      update.contains(where: \.isNumber)
    else { return }
    updates.append(Statement(value: update, source: source))
  }

  private mutating func add(address: String?) {
    guard let address, OutsideAddress.isAddress(address) else { return }
    addresses.append(address)
  }

  private mutating func add(language: String?) {
    guard let language, LanguageTag.isWellFormed(language) else { return }
    languages.append(language)
  }
}
