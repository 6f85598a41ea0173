internal import Support

/// Rules for file names, which are slugs: `[a-z0-9]+(-[a-z0-9]+)*`.
package enum Slug {
  /// In bytes: the names of a page's files, with their endings, are at most 255.
  package static let longest = 200

  /// Whether the text is a slug.
  package static func isValid(_ text: String) -> Bool {
    var isAfterLetter = false
    for byte in text.utf8 {
      let isLetter = isLetterOrDigit(byte)
      guard isLetter || byte == UInt8(ascii: "-") && isAfterLetter else { return false }
      isAfterLetter = isLetter
    }
    return isAfterLetter && text.utf8.count <= longest
  }

  /// A slug made from any text, cut between two words where it is too long; nil where it has no letter.
  ///
  /// Letters are lower-cased and stripped of their marks (Unicode's canonical decomposition, plus
  /// the Latin letters that have none); those of other scripts are spelled by tables, else by their
  /// Unicode names; each run of other characters becomes one hyphen.
  package static func made(from text: String) -> String? {
    var slug = ""
    var pendingHyphen = false
    for scalar in text.lowercased().unicodeScalars {
      let letters = latin(scalar)
      if letters.isEmpty, LetterName.modifies(scalar) {
        LetterName(scalar).modify(&slug)
        continue
      }
      if letters.isEmpty {
        if !isSilent(scalar) { pendingHyphen = true }
        continue
      }
      if pendingHyphen, !slug.isEmpty { slug += "-" }
      pendingHyphen = false
      slug += letters
    }
    return slug.isEmpty ? nil : shortened(slug)
  }

  private static func shortened(_ slug: String) -> String {
    guard slug.utf8.count > longest else { return slug }
    let start = slug.prefix(longest + 1)
    return String(start.lastIndex(of: "-").map { start[..<$0] } ?? start.dropLast())
  }

  /// Why a text is none: `is not a slug: …`.
  package static func reasonAgainst(_ text: some StringProtocol) -> String {
    text.utf8.count > longest
      ? "is longer than \(longest) characters"
      : "is not a slug: use lower-case letters, digits and hyphens"
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte.isSmallLetter || byte.isDigit
  }

  /// Whether it is within a word and leaves no trace: a mark, an apostrophe or its like (hamza
  /// and ayn), a soft hyphen, a hard or soft sign.
  private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "\u{2018}", "\u{2019}", "\u{AD}", "\u{621}", "ъ", "ь": true
    default:
      scalar.properties.generalCategory == .nonspacingMark
        || scalar.properties.generalCategory == .modifierLetter
    }
  }

  private static func latin(_ scalar: Unicode.Scalar) -> String {
    if scalar.isASCII {
      return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) ? String(scalar) : ""
    }
    return spelled[scalar] ?? CanonicalSpelling.basicLetter(of: scalar).map { String($0) }
      ?? accented[Character(scalar)] ?? ligature(scalar)
      ?? (scalar.properties.isAlphabetic && !isSilent(scalar)
        || scalar.properties.numericType == .decimal
        ? LetterName(scalar).latin : "")
  }

  /// The letters of a sign that joins several, as `ﬁ` does; nil for any other.
  private static func ligature(_ scalar: Unicode.Scalar) -> String? {
    let capitals = scalar.properties.uppercaseMapping.unicodeScalars
    if capitals.count > 1 {
      return capitals.flatMap(\.properties.lowercaseMapping.unicodeScalars).map(latin).joined()
    }
    let words = (scalar.properties.name ?? "").split(separator: " ")
    guard words.count == 4, words[0] == "LATIN", words[2] == "LIGATURE" else { return nil }
    return words[3].lowercased()
  }

  /// Greek and Cyrillic letters with the marks that their languages write.
  private static let accented: [Character: String] = {
    var table: [Character: String] = [:]
    let marks = ["\u{301}", "\u{308}", "\u{308}\u{301}", "\u{306}", "\u{300}"]
    for (letter, latin) in spelled
    where ("α"..."ω").contains(letter) || letter >= "а" && letter <= "я" {
      for mark in marks { table[Character(String(letter) + mark)] = latin }
    }
    return table
  }()

  /// Letters that Unicode does not decompose into a basic Latin letter and marks.
  private static let spelled: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i",
    "ħ": "h", "ŋ": "ng", "ə": "e",
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z",
    "и": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ы": "y", "э": "e", "ю": "iu", "я": "ia", "і": "i", "ї": "i", "є": "ie",
    "ґ": "g", "և": "ev",
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i",
    "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s",
    "ς": "s", "τ": "t", "υ": "y", "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o",
    "ا": "a", "آ": "a", "أ": "a", "إ": "i", "ب": "b", "پ": "p", "ت": "t", "ث": "th", "ج": "j",
    "چ": "ch", "ح": "h", "خ": "kh", "د": "d", "ذ": "dh", "ر": "r", "ز": "z", "ژ": "zh",
    "س": "s", "ش": "sh", "ص": "s", "ض": "z", "ط": "t", "ظ": "z", "غ": "gh", "ف": "f", "ق": "q",
    "ک": "k", "ك": "k", "گ": "g", "ل": "l", "م": "m", "ن": "n", "و": "w", "ه": "h", "ة": "a",
    "ی": "y", "ي": "y", "ئ": "y", "ؤ": "w", "ى": "a", "ع": "a",
  ]
}
