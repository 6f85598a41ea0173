/// The languages whose numbers can be read, by code.
enum Lexicons {
  static let all: [String: Lexicon] = Dictionary(
    uniqueKeysWithValues: [
      Lexicon.english, .german, .french, .spanish, .italian, .portuguese, .russian, .arabic,
      .persian, .japanese, .chinese,
    ].map { ($0.code, $0) })
}
