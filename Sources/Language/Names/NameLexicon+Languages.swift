/// The lexicons of all languages, and what they say of a word.
extension NameLexicon {
  /// Whether a word in lower case is one of the language's own as well, so that a name of the same
  /// letters needs more than a capital.
  package func isCommon(_ word: String) -> Bool {
    lists(of: word).isCommon
  }

  /// Whether `and`, or a comma, joins two words in lower case to the name of a region.
  package static func isPair(_ first: String, _ second: String) -> Bool {
    pairs.contains(first + " " + second)
  }

  /// The lexicon of a BCP 47 tag's language; one without any words where there is none.
  package static func of(_ tag: String) -> NameLexicon {
    let language = NameLanguage.of(tag)
    return language.lexicon?() ?? NameLexicon(language)
  }

  /// Whether a word in lower case begins sentences in another language.
  package func isForeignOpener(_ word: String) -> Bool {
    NameLanguage.all.contains { $0.code != code && $0.openers.contains(word) }
  }

  /// Makes the tables that texts of all languages share, which else the first name waits for.
  package static func prepare() { _ = WordLists.ofAllLanguages }

  /// The stems that some ending may follow: `Virtase` of `Virtanen`, in the languages whose stems change.
  package static func stems(of name: String) -> [String] {
    let (lowercased, length) = (name.lowercased(), name.count)
    return changesOfStems.compactMap { change -> String? in
      guard length >= max(4, change.end.count), lowercased.hasSuffix(change.end) else {
        return nil
      }
      // What both have in common keeps its capital: `Salmi`, `Salme`.
      let kept = zip(change.end, change.stem).prefix { $0.0 == $0.1 }.count
      return String(name.dropLast(change.end.count - kept)) + String(change.stem.dropFirst(kept))
    }
  }

  private static let changesOfStems = NameLanguage.all.flatMap(\.stems)
}
