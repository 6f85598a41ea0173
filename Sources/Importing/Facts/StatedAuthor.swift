import Support

/// The name in what a page states as its author, without what programs put in its place.
enum StatedAuthor {
  /// Nil for the account of a program's user, for a host's name, and for what is no name.
  static func name(in statement: String) -> String? {
    let words = statement.split(whereSeparator: \.isWhitespace).filter { !$0.hasPrefix("@") }
    let half = words.count / 2
    let isDoubled = half >= 2 && words[..<half].elementsEqual(words[half...])
    let name = (isDoubled ? words[..<half] : words[...]).joined(separator: " ")
    guard (2...200).contains(name.count), name.contains(where: \.isLetter), !name.contains("://"),
      !name.hasPrefix("{"), !accounts.contains(name.lowercased()), !isLogin(name)
    else { return nil }
    return name
  }

  /// The name in a link to an author's page, which may call on readers to follow it: `View all posts by
  /// Ada Quill`.
  static func name(inLink text: String) -> String? {
    let words = text.withSingleSpaces.split(separator: " ").map(String.init)
    for start in words.indices.dropFirst() {
      let rest = words[start...].joined(separator: " ")
      if let name = Byline(of: [rest])?.names.first { return name }
    }
    guard let first = words.first?.lowercased(), words.count <= 5, isCall(first) == false,
      let last = words.last, last.contains(where: \.isLetter)
    else { return nil }
    return words.count == 1 || last.first?.isLowercase == false ? words.joined(separator: " ") : nil
  }

  /// The names in an element whose class says that it holds an author's; none where it holds more.
  static func names(inElement text: String) -> [String] {
    let text = text.withSingleSpaces
    guard text.count <= 120 else { return [] }
    if let byline = Byline(of: [text]) { return byline.names }
    for part in Byline.parts(text) {
      let names = Byline.bareNames(part)
      if !names.isEmpty { return names }
    }
    return []
  }

  /// Whether an element's class or id names an author, and nothing that isn't about one article's.
  static func isNamed(_ attributes: [HTMLAttribute]) -> Bool {
    ["class", "id"].contains { key in
      (attributes[key] ?? "").lowercased().split(whereSeparator: \.isWhitespace).contains { token in
        let words = token.split { "-_".contains($0) }
        return words.contains { authorWords.contains($0) }
          && words.allSatisfy { authorWords.contains($0) || besides.contains($0) }
      }
    }
  }

  private static func isCall(_ word: String) -> Bool {
    BoilerplatePhrases.navigation.contains(word)
      || BoilerplatePhrases.shareVocabulary.contains(word)
  }

  /// `ada.quill`, `quay.example`
  private static func isLogin(_ name: String) -> Bool {
    name.contains(".")
      && name.allSatisfy { $0.isLowercase || $0.isNumber || "._-".contains($0) }
  }

  /// Users whom programs make, or name where they know none.
  private static let accounts: Set = [
    "admin", "administrator", "webmaster", "wordpressadmin", "wordpress admin", "site admin",
    "super user", "superuser", "root",
    "unknown", "anonymous", "guest", "publisher", "author", "editor", "user", "null", "undefined",
    "none",
  ]

  private static let authorWords: Set<Substring> = [
    "author", "authors", "byline", "autor", "autores", "autoren", "auteur", "auteurs", "autore",
    "autori",
  ]
  private static let besides: Set<Substring> = [
    "article", "by", "content", "date", "detail", "entry", "field", "header", "info", "item",
    "line",
    "list", "meta", "name", "names", "news", "page", "post", "story", "td", "term", "text",
  ]
}
