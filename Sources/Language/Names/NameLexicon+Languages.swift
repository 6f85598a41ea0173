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
  package static func of(_ language: String) -> NameLexicon {
    let code = String(language.prefix { $0 != "-" && $0 != "_" }).lowercased()
    return byCode[code] ?? NameLexicon(code)
  }

  private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })

  /// The lexicons of all languages.
  static let all = [
    english, german, french, spanish, italian, portuguese, russian, arabic, persian, japanese,
    chinese, dutch, turkish, hungarian, finnish,
  ]

  /// Makes the tables of all languages, which else the first name waits for.
  package static func prepare() {
    _ = stems(of: "")
    _ = NameTitles.sex(of: "")
  }

  /// The stems that some ending may follow: `Virtase` of `Virtanen`, in the languages whose stems change.
  package static func stems(of name: String) -> [String] {
    let lowercased = name.lowercased()
    return changes.compactMap { change -> String? in
      guard name.count >= max(4, change.end.count), lowercased.hasSuffix(change.end) else {
        return nil
      }
      // What both have in common keeps its capital: `Salmi`, `Salme`.
      let kept = zip(change.end, change.stem).prefix { $0.0 == $0.1 }.count
      return String(name.dropLast(change.end.count - kept)) + String(change.stem.dropFirst(kept))
    }
  }

  private static let changes = all.flatMap(\.stems)
}
