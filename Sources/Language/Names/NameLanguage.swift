/// A language that names are known in: what is asked of all languages at once. All else is in its
/// `NameLexicon`, which is made when the language is first met.
struct NameLanguage: Sendable {
  /// The primary subtag, in lower case.
  let code: String
  /// Titles of men alone and of women alone.
  let men, women: Set<String>
  /// Words that may have a capital only because a sentence begins with them.
  let openers: Set<String>
  /// How the ends of names change before an ending: `nen` to `se`.
  let stems: [(end: String, stem: String)]
  /// The same lexicon each time; nil where nothing is known of the language.
  let lexicon: (@Sendable () -> NameLexicon)?

  /// Words are in lower case, with white space between them; of `stems` each has `>` within.
  init(
    _ code: String, men: String = "", women: String = "", openers: String = "", stems: String = "",
    lexicon: (@Sendable () -> NameLexicon)? = nil
  ) {
    self.code = code
    self.men = NameLexicon.words(men)
    self.women = NameLexicon.words(women)
    self.openers = NameLexicon.words(openers)
    self.stems = NameLexicon.changes(stems).map { (end: $0, stem: $1) }
    self.lexicon = lexicon
  }

  /// All that there are: the one list of them.
  static let all: [NameLanguage] = [
    .english, .german, .french, .spanish, .italian, .portuguese, .russian, .arabic, .persian,
    .japanese, .chinese, .dutch, .turkish, .hungarian, .finnish, .danish, .swedish, .norwegian,
    .bokmål, .nynorsk, .korean,
  ]

  private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })

  /// The language of a BCP 47 tag.
  static func of(_ tag: String) -> NameLanguage {
    let code = String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased()
    return byCode[code] ?? NameLanguage(code)
  }
}
