/// An ending that may be joined to a name, and after which of its last letters.
package struct NameEnding: Hashable, Sendable {
  /// Letters after which an ending may come.
  package enum Stem: Hashable, Sendable {
    case any, consonant, vowel
    /// The ending's own first letter: `Ouluun`.
    case sameLetter
  }

  /// The letters that are joined to the name, in lower case.
  package let text: String
  /// After which of a name's last letters the ending may come.
  package let stem: Stem
  /// Whether it makes a plural, and so a family, too: not a person's after an article.
  package let isAlsoPlural: Bool

  /// Whether an ending that follows vowels may follow a letter, in the languages that have such endings.
  package static func isVowel(_ letter: Unicode.Scalar) -> Bool {
    "aeiouyäöüåáéíóúőűıàèìòùاو".unicodeScalars.contains(letter)
  }

  init(_ text: String, after stem: Stem = .any, isAlsoPlural: Bool = false) {
    self.text = text
    self.stem = stem
    self.isAlsoPlural = isAlsoPlural
  }

  static func all(_ list: String, after stem: Stem = .any) -> [NameEnding] {
    list.split(separator: " ").map { NameEnding(String($0), after: stem) }
  }
}
