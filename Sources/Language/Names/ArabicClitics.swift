/// What Arabic joins to the beginning of a name: conjunctions, prepositions.
package enum ArabicClitics {
  /// What is left of a word without one of them, with the article that `ل` hides, too; empty where the word
  /// doesn't begin with it.
  package static func stems(of word: String, after clitic: String) -> [String] {
    guard word.hasPrefix(clitic), word.count > clitic.count + 1 else { return [] }
    let rest = String(word.dropFirst(clitic.count))
    return clitic.hasSuffix("ل") ? [rest, "ال" + rest] : [rest]
  }

  /// The name with each of them, where it begins with an Arabic letter; `ل` before the article loses
  /// its alif.
  package static func forms(of name: String) -> [String] {
    guard let first = name.unicodeScalars.first, (0x0620...0x064A).contains(first.value) else {
      return []
    }
    return NameLexicon.of("ar").clitics.map { clitic in
      name.hasPrefix("ال") && clitic.hasSuffix("ل")
        ? clitic + name.dropFirst() : clitic + name
    }
  }
}
