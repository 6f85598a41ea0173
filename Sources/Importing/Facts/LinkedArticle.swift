/// The article that a page's JSON-LD (schema.org) describes: of several, the one that is the page's.
struct LinkedArticle {
  let headline: String?
  let publisher: String?
  let published: String?
  let modified: String?
  let authors: [String]
  let address: String?
  let language: String?
  let body: String?

  /// Nil where no object describes an article.
  init?(_ blocks: [JSONText], titles: [String], addresses: [String]) {
    let objects = blocks.flatMap(\.objects)
    let articles = objects.filter(Self.isArticle)
    let words = titles.map { Set(LineWords($0).words) }
    let isThisPage = { (article: JSONText) -> Bool in
      if let address = Self.address(of: article),
        addresses.contains(where: { Self.isSame($0, address) })
      {
        return true
      }
      guard let headline = article["headline"]?.string ?? article["name"]?.string else {
        return false
      }
      let own = Set(LineWords(headline).words)
      return words.contains { !own.isEmpty && own.intersection($0).count * 10 >= own.count * 7 }
    }
    guard
      let article = articles.first(where: isThisPage) ?? (articles.count == 1 ? articles[0] : nil)
        ?? articles.first(where: { $0["datePublished"] != nil })
    else { return nil }
    let named = { (value: JSONText?) -> [String] in Self.names(value, among: objects) }
    headline = article["headline"]?.string.map(Self.decoded)
    publisher = named(article["publisher"]).first
    published = article["datePublished"]?.string ?? article["dateCreated"]?.string
    modified = article["dateModified"]?.string
    authors = named(article["author"] ?? article["creator"])
    address = Self.address(of: article)
    language = article["inLanguage"]?.string
    body = article["articleBody"]?.string
  }

  private static func isArticle(_ object: JSONText) -> Bool {
    guard let type = object["@type"]?.string else { return object["headline"] != nil }
    return object["headline"] != nil && !type.hasSuffix("WebPage")
      || ["Article", "BlogPosting", "Report", "LiveBlogPosting"].contains(where: type.hasSuffix)
  }

  private static func address(of article: JSONText) -> String? {
    article["mainEntityOfPage"]?["@id"]?.string ?? article["mainEntityOfPage"]?.string
      ?? article["url"]?.string
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

  /// The names of an object, of several, or of those that are referred to by `@id`.
  private static func names(_ value: JSONText?, among objects: [JSONText]) -> [String] {
    switch value {
    case .text(let name): return [decoded(name)]
    case .list(let members): return members.flatMap { names($0, among: objects) }
    case .object:
      if let name = value?["name"]?.string { return [decoded(name)] }
      guard let id = value?["@id"]?.string else { return [] }
      let found = objects.first { $0["@id"]?.string == id && $0["name"] != nil }
      return found?["name"]?.string.map { [decoded($0)] } ?? []
    case .other, nil: return []
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
