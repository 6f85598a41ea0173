/// The languages whose numbers can be read, by code; a lexicon is made when it is first asked for.
package enum Lexicons {
  private static let all: [String: @Sendable () -> Lexicon] = [
    "en": { .english }, "de": { .german }, "fr": { .french }, "es": { .spanish },
    "it": { .italian }, "pt": { .portuguese }, "ru": { .russian }, "ar": { .arabic },
    "fa": { .persian }, "ja": { .japanese }, "zh": { .chinese },
  ]

  /// In the order of the alphabet.
  package static let codes: [String] = all.keys.sorted()

  /// The lexicon of a tag such as `en-GB`; nil for a language that none has.
  static func of(_ language: String?) -> Lexicon? {
    language.flatMap { all[String($0.prefix { $0 != "-" && $0 != "_" }).lowercased()]?() }
  }
}
