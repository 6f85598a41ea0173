/// The languages whose numbers can be read, by code.
enum Lexicons {
  static let all: [String: Lexicon] = Dictionary(
    uniqueKeysWithValues: [
      Lexicon.english, .german, .french, .spanish, .italian, .portuguese, .russian, .arabic,
      .persian, .japanese, .chinese,
    ].map { ($0.code, $0) })

  /// The lexicon of a tag such as `en-GB`; nil for a language that none has.
  static func of(_ language: String?) -> Lexicon? {
    language.flatMap { all[String($0.prefix { $0 != "-" && $0 != "_" }).lowercased()] }
  }
}
