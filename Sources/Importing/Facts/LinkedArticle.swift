import Support

/// The article that a page's JSON-LD (schema.org) describes: of several, the one that is the page's.
struct LinkedArticle {
  let headline: String?
  let publisher: String?
  let published: String?
  let modified: String?
  let authors: [String]
  /// For whom the authors wrote.
  let organisations: [String]
  let address: String?
  let language: String?
  let body: String?

  /// Nil where no object describes the article of a page with these titles and addresses: one of
  /// another story says nothing of it.
  init?(_ blocks: [JSONValue], titles: [String], addresses: [String]) {
    let articles = blocks.flatMap(\.statements).filter(Self.isArticle)
    let objects = blocks.flatMap(\.objects)
    let hasAddress = { (article: JSONValue) in
      Self.addresses(of: article).contains { own in addresses.contains { Self.isSame($0, own) } }
    }
    let titles = titles.map(LineWords.init)
    let hasTitle = { (article: JSONValue) in
      guard let headline = Self.headline(of: article) else { return false }
      return titles.contains { Self.agrees(LineWords(headline), with: $0) }
    }
    // Where neither can be compared, nothing speaks against the only one.
    let isAlone = { (article: JSONValue) in
      articles.count == 1 && (titles.isEmpty || Self.headline(of: article) == nil)
        && (addresses.isEmpty || Self.addresses(of: article).isEmpty)
    }
    // Of a page that isn't called an article its own object has the day and the author.
    let pages = blocks.flatMap(\.statements).filter { $0["datePublished"] != nil }
    guard
      let article = articles.first(where: hasAddress) ?? articles.first(where: hasTitle)
        ?? articles.first(where: isAlone) ?? pages.first(where: hasAddress)
        ?? pages.first(where: hasTitle)
    else { return nil }
    let named = { (value: JSONValue?) -> [String] in Self.names(value, among: objects) }
    headline = article["headline"]?.words.map(Self.decoded)
    publisher = named(article["publisher"]).first
    published = article["datePublished"]?.words ?? article["dateCreated"]?.words
    modified = article["dateModified"]?.words
    authors = named(Self.people(article["author"] ?? article["creator"]))
    organisations = named(article["sourceOrganization"])
    address = Self.addresses(of: article).first
    language = article["inLanguage"]?.words
    body = article["articleBody"]?.words
  }

  private static func isArticle(_ object: JSONValue) -> Bool {
    guard let type = object["@type"]?.words else { return object["headline"] != nil }
    return object["headline"] != nil && !type.hasSuffix("WebPage")
      || ["Article", "BlogPosting", "Report", "LiveBlogPosting"].contains(where: type.hasSuffix)
  }

  private static func headline(of article: JSONValue) -> String? {
    (article["headline"]?.words ?? article["name"]?.words).map(decoded)
  }

  private static func addresses(of article: JSONValue) -> [String] {
    let page = article["mainEntityOfPage"]
    return [page?["@id"], page?["url"], page, article["url"], article["@id"]]
      .compactMap { $0?.words }
  }

  /// Whether a headline has the letters of a title, or of its beginning or end, or seven tenths of its
  /// own words in it.
  private static func agrees(_ headline: LineWords, with title: LineWords) -> Bool {
    let (own, all) = (headline.letters, title.letters)
    guard !own.isEmpty, !all.isEmpty else { return false }
    if own == all || headline.size >= 12 && (all.hasPrefix(own) || all.hasSuffix(own)) {
      return true
    }
    let words = Set(headline.words)
    return words.count >= 4 && words.intersection(title.words).count * 10 >= words.count * 7
  }

  /// But for the scheme and what follows a question mark.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    let bare = { (address: String) -> Substring in
      let path = address.prefix { $0 != "?" && $0 != "#" }
      let rest = path.firstRange(of: "://").map { path[$0.upperBound...] } ?? path
      return rest.hasSuffix("/") ? rest.dropLast() : rest
    }
    return bare(one) == bare(other)
  }

  /// Without organisations: those publish, and people write.
  private static func people(_ value: JSONValue?) -> JSONValue? {
    if case .list(let members) = value { return .list(members.compactMap(people)) }
    let type = value?["@type"]?.words ?? ""
    return type.hasSuffix("Organization") || type.hasSuffix("Corporation") ? nil : value
  }

  /// The names of an object, of several, or of those that are referred to by `@id`.
  private static func names(_ value: JSONValue?, among objects: [JSONValue]) -> [String] {
    switch value {
    case .text(let name): return [decoded(name)]
    case .list(let members): return members.flatMap { names($0, among: objects) }
    case .object:
      if let name = value?["name"]?.words { return [decoded(name)] }
      guard let id = value?["@id"]?.words else { return [] }
      let found = objects.first { $0["@id"]?.words == id && $0["name"] != nil }
      return found?["name"]?.words.map { [decoded($0)] } ?? []
    default: return []
    }
  }

  /// Some pages write character references into their JSON.
  private static func decoded(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var decoded = text
    GumboNode.read(Array(text.utf8)) { root in
      decoded = root.shownText
    }
    return decoded
  }
}
