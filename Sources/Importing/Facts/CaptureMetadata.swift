internal import Content

/// What a capture states about itself outside its text: in a page's head, or in the front matter
/// that a clipper wrote.
struct CaptureMetadata: Sendable {
  /// A value and where it is stated, in the words of a sentence.
  struct Statement: Hashable, Sendable {
    let value: String
    let source: String
  }

  var headline: String?
  private(set) var titles: [Statement] = []
  private(set) var publishers: [Statement] = []
  private(set) var dates: [Statement] = []
  private(set) var addresses: [String] = []
  private(set) var languages: [String] = []

  /// Reads what a start tag states.
  mutating func read(_ element: String, _ attributes: [HTMLAttribute]) {
    switch element {
    case "html": add(language: attributes["lang"] ?? attributes["xml:lang"])
    case "link" where attributes["rel"]?.lowercased() == "canonical":
      add(address: attributes["href"])
    case "time":
      // Other elements of time may be about other articles, so the head goes before them.
      add(date: attributes["datetime"], from: "an element time")
    case "meta":
      let key = attributes["property"] ?? attributes["name"] ?? attributes["itemprop"]
      guard let key = key?.lowercased(), let content = attributes["content"] else { return }
      readMeta(key, content)
    default: break
    }
  }

  private mutating func readMeta(_ key: String, _ content: String) {
    let source = "the element meta \(key)"
    switch key {
    case "og:title", "twitter:title", "dc.title", "headline":
      titles.append(Statement(value: content, source: source))
    case "og:site_name", "application-name", "dc.publisher", "publisher":
      add(publisher: content, from: source)
    case "article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "pubdate",
      "publish-date", "parsely-pub-date", "sailthru.date":
      add(date: content, from: source, first: key == "article:published_time")
    case "og:url": add(address: content)
    case "og:locale", "dc.language", "language":
      add(language: content.split(separator: "_").first.map(String.init))
    default: break
    }
  }

  /// Reads the content of an element without markup.
  mutating func read(_ element: String, type: String, _ text: String) {
    if element == "title" {
      titles.append(Statement(value: text, source: "the element title"))
    } else if element == "script", type == "application/ld+json" {
      guard let data = JSONText(parsing: Array(text.utf8)[...]) else { return }
      readLinkedData(data)
    }
  }

  /// The first object that describes an article (schema.org).
  private mutating func readLinkedData(_ data: JSONText) {
    let isArticle = { (object: JSONText) in
      object["headline"] != nil
        || ["Article", "BlogPosting", "Report"].contains {
          object["@type"]?.string?.hasSuffix($0) ?? false
        }
    }
    guard let article = data.objects.first(where: isArticle) else { return }
    let source = "the page's JSON-LD"
    if let title = article["headline"]?.string {
      titles.insert(Statement(value: title, source: source), at: 0)
    }
    add(
      publisher: article["publisher"]?["name"]?.string ?? article["publisher"]?.string, from: source
    )
    add(date: article["datePublished"]?.string, from: source, first: true)
    add(address: article["mainEntityOfPage"]?["@id"]?.string ?? article["url"]?.string)
    add(language: article["inLanguage"]?.string)
  }

  /// Reads a key of a clipper's front matter.
  mutating func readFrontMatter(_ key: String, _ value: String) {
    let source = "the capture's own front matter"
    switch key.lowercased() {
    case "title", "headline": titles.append(Statement(value: value, source: source))
    case "publisher", "site", "site_name", "website": add(publisher: value, from: source)
    case "published", "date", "pubdate", "date_published", "published_at":
      add(date: value, from: source)
    case "url", "source", "link", "canonical": add(address: value)
    case "language", "lang": add(language: value)
    default: break
    }
  }

  // MARK: - Sound values only

  private mutating func add(publisher: String?, from source: String) {
    guard let publisher, publisher.contains(where: { $0.isLetter }),
      !publisher.hasPrefix("http"), !publisher.hasPrefix("@")
    else { return }
    publishers.append(Statement(value: publisher, source: source))
  }

  private mutating func add(date: String?, from source: String, first: Bool = false) {
    guard let date, let day = FreeDate.edtf(for: date), day != ".." else { return }
    let statement = Statement(value: day, source: source)
    if first { dates.insert(statement, at: 0) } else { dates.append(statement) }
  }

  private mutating func add(address: String?) {
    guard let address, ["https://", "http://"].contains(where: address.hasPrefix),
      !address.contains(where: { $0.isWhitespace || $0 == "\"" || $0 == "<" }),
      address.split(separator: "/").count > 1
    else { return }
    addresses.append(address)
  }

  private mutating func add(language: String?) {
    guard let language, !language.isEmpty, language.utf8.count < 36,
      language.utf8.allSatisfy({ $0.isASCIILetter || 48...57 ~= $0 || $0 == UInt8(ascii: "-") })
    else { return }
    languages.append(language)
  }
}
