extension Slug {
  /// A slug as readers of the language spell it in Latin letters without marks: `Müller` is `mueller` in
  /// German. Nil where the text has no letter.
  package static func made(from text: String, in language: String?) -> String? {
    let code = language?.lowercased().prefix { $0 != "-" } ?? ""
    guard let letters = ofLanguages[String(code)] else { return made(from: text) }
    return made(from: text.lowercased().map { letters[$0] ?? String($0) }.joined())
  }

  /// Where a language spells letters otherwise than by leaving out their marks, or than most that write
  /// them do. A Character's equality is canonical equivalence.
  private static let ofLanguages: [String: [Character: String]] = {
    let umlauts: [Character: String] = ["ä": "ae", "ö": "oe", "ü": "ue"]
    let nordic: [Character: String] = ["å": "aa", "ø": "oe", "æ": "ae", "ö": "oe", "ä": "ae"]
    let southSlavic: [Character: String] = [
      "ђ": "dj", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "џ": "dz", "х": "h", "ц": "c", "ч": "c",
      "ж": "z", "ш": "s", "ѓ": "gj", "ќ": "kj", "ѕ": "dz", "đ": "dj",
    ]
    return [
      "de": umlauts, "da": nordic, "nb": nordic, "nn": nordic, "no": nordic,
      "is": ["æ": "ae", "þ": "th", "ð": "d", "ö": "o"],
      "sr": southSlavic, "mk": southSlavic, "bs": southSlavic, "hr": ["đ": "dj"],
      "bg": [
        "х": "h", "ц": "ts", "щ": "sht", "ъ": "a", "ь": "y", "ю": "yu", "я": "ya", "й": "y",
      ],
      "uk": [
        "г": "h", "ґ": "g", "и": "y", "й": "i", "х": "kh", "щ": "shch", "є": "ie", "ї": "i",
      ],
      "be": ["г": "h", "ў": "u", "ы": "y", "х": "kh"],
    ]
  }()
}
