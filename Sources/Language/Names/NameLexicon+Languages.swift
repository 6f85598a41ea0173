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
    return all[code]?() ?? NameLexicon(code)
  }

  /// The lexicons of all languages, each made when it is first asked for.
  static let all: [String: @Sendable () -> NameLexicon] = [
    "en": { english }, "de": { german }, "fr": { french }, "es": { spanish }, "it": { italian },
    "pt": { portuguese }, "ru": { russian }, "ar": { arabic }, "fa": { persian },
    "ja": { japanese }, "zh": { chinese }, "nl": { dutch }, "tr": { turkish },
    "hu": { hungarian }, "fi": { finnish }, "da": { danish }, "sv": { swedish },
    "ko": { korean }, "no": { norwegian }, "nb": { bokmål }, "nn": { nynorsk },
  ]

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

  private static let changesOfStems = [hungarianStems, finnishStems].flatMap { changes($0) }
    .map { (end: $0, stem: $1) }
}
