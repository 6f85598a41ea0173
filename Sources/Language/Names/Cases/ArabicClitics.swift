/// What Arabic joins to a name: conjunctions, prepositions and the article before it, endings of adjectives.
package enum ArabicClitics {
  private static let article = "ال"

  /// Whether a word begins with the article.
  package static func hasArticle(_ word: String) -> Bool { word.hasPrefix(article) }

  /// Whether a word is an adjective made of a name, with the article, as surnames are: `الجبوري`.
  package static func isNisba(_ word: String) -> Bool {
    hasArticle(word) && word.hasSuffix("ي") && word.count > 5
  }

  /// Whether a word is such an adjective of a noun that is feminine, as countries' names are: `السورية`.
  package static func isFeminineNisba(_ word: String) -> Bool { word.hasSuffix("ية") }

  /// What is left of a word without one of them, with the article that `ل` hides, too; empty where the word
  /// doesn't begin with it.
  package static func stems(of word: String, after clitic: String) -> [String] {
    guard word.hasPrefix(clitic), word.count > clitic.count + 1 else { return [] }
    let rest = String(word.dropFirst(clitic.count))
    return clitic.hasSuffix("ل") ? [rest, article + rest] : [rest]
  }

  /// The name with each of them, where it begins with an Arabic letter; `ل` before the article loses
  /// its alif.
  package static func forms(of name: String) -> [String] {
    guard let first = name.unicodeScalars.first, (0x0620...0x064A).contains(first.value) else {
      return []
    }
    return NameLexicon.of("ar").clitics.map { clitic in
      hasArticle(name) && clitic.hasSuffix("ل")
        ? clitic + name.dropFirst() : clitic + name
    }
  }
}
