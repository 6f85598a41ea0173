/// A letter of any script, spelled in Latin by its name in Unicode: `DEVANAGARI LETTER KA` is `ka`.
///
/// For file names and addresses only: it distinguishes words and can be read aloud, and follows no
/// standard of transliteration.
struct LetterName {
  private let scalar: Unicode.Scalar
  private let name: [Substring]

  init(_ scalar: Unicode.Scalar) {
    self.scalar = scalar
    name = (scalar.properties.name ?? "").lowercased().split(separator: " ").map { $0[...] }
  }

  /// Scripts whose letters are named by how they sound; those of others have names of their own,
  /// which begin as they sound.
  private static let syllabic: Set<Substring> = [
    "hiragana", "katakana", "ethiopic", "devanagari", "bengali", "gurmukhi", "gujarati", "oriya",
    "tamil", "telugu", "kannada", "malayalam", "tibetan", "myanmar", "khmer", "lao", "cherokee",
    "canadian", "yi", "vai", "latin", "cyrillic", "bopomofo",
  ]

  /// Letters a to z and digits; empty for a mark, a stroke of the pen that has no sound.
  var latin: String {
    if let number = scalar.properties.numericValue, scalar.properties.numericType == .decimal {
      return String(Int(number))
    }
    if let syllable = hangul { return syllable }
    if scalar.properties.isIdeographic { return "u" + String(scalar.value, radix: 16) }
    guard let start = name.firstIndex(where: { ["letter", "syllable", "character"].contains($0) })
    else { return "" }
    let words = name[(start + 1)...].prefix { $0 != "with" }
      .filter { !["small", "capital", "final", "sara", "syllabics"].contains($0) }
    guard let word = words.first.map({ $0.filter(\.isASCIILetter) }), !word.isEmpty else {
      return ""
    }
    return Self.syllabic.contains(name[0]) ? word : Self.beginning(of: word)
  }

  /// `gimel` begins with g, `shin` with sh, `alef` with a.
  private static func beginning(of word: String) -> String {
    let consonants = word.prefix { !"aeiou".contains($0) }
    return consonants.isEmpty ? String(word.prefix(1)) : String(consonants)
  }

  // MARK: - Marks

  /// Whether it is a vowel's sign or another mark that changes the sound of the letter before it.
  static func modifies(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .spacingMark, .nonspacingMark: scalar.value >= 0x900
    default: false
    }
  }

  /// Changes the syllable that a slug ends with: a vowel's sign takes the place of the vowel that
  /// its consonant has by itself, a virama takes that vowel away.
  func modify(_ slug: inout String) {
    if name.contains("virama") || name.contains("halant") {
      if slug.last == "a" { slug.removeLast() }
    } else if let sign = name.firstIndex(of: "sign"), sign > 0, name[sign - 1] == "vowel" {
      let vowel = name[(sign + 1)...].last.map { $0.filter(\.isASCIILetter) } ?? ""
      if slug.last == "a" { slug.removeLast() }
      slug += vowel
    } else if name.contains("anusvara") || name.contains("bindi") || name.contains("candrabindu") {
      slug += "n"
    }
  }

  // MARK: - Hangul

  private static let initials = [
    "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p",
    "h",
  ]
  private static let vowels = [
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we",
    "wi", "yu", "eu", "ui", "i",
  ]
  private static let finals = [
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p",
    "t", "t", "ng", "t", "t", "k", "t", "p", "t",
  ]

  /// A syllable taken apart (Unicode 16, section 3.12), in the Revised Romanization's letters.
  private var hangul: String? {
    guard WordBoundary.hangul ~= scalar.value else { return nil }
    let index = Int(scalar.value - WordBoundary.hangul.lowerBound)
    return Self.initials[index / 588] + Self.vowels[index / 28 % 21] + Self.finals[index % 28]
  }
}

extension Character {
  fileprivate var isASCIILetter: Bool { ("a"..."z").contains(self) }
}
