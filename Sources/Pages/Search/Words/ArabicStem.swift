/// A word in Arabic letters without its article, the particles and pronouns that are written as one
/// with it, and its endings: الجسور, والجسور and للجسور are جسور. Persian is read so, too.
struct ArabicStem {
  let text: String

  /// `word` is in letters as `letter` gives them.
  init(_ word: String) {
    var rest = Array(word.unicodeScalars)[...]
    if rest.first == "و", rest.count > 3 { rest.removeFirst() }
    for article in Self.articles where rest.starts(with: article) && rest.count - article.count > 1
    {
      rest = rest.dropFirst(article.count)
      break
    }
    for endings in [Self.pronouns, Self.endings] {
      let ending = endings.first {
        rest.suffix($0.letters.count).elementsEqual($0.letters)
          && rest.count - $0.letters.count >= $0.least
      }
      rest = rest.dropLast(ending?.letters.count ?? 0)
    }
    text = String(String.UnicodeScalarView(rest))
  }

  private static let articles = ["ال", "بال", "كال", "فال", "لل"].map { Array($0.unicodeScalars) }

  /// With the least letters that are before each.
  private static let pronouns = list(["هاي", "ها", "هم", "نا", "ه", "ي"], least: 3)
  private static let endings =
    list(["ان", "ون", "ين"], least: 4) + list(["ات", "يه", "ه", "ي", "ت"], least: 3)

  private static func list(
    _ words: [String], least: Int
  ) -> [(letters: [Unicode.Scalar], least: Int)] {
    words.map { (Array($0.unicodeScalars), least) }
  }

  /// What a letter of the script counts as; nil for one of another script.
  static func letter(_ scalar: Unicode.Scalar) -> String? {
    guard (0x620...0x6D3).contains(scalar.value) || scalar == "ە" else { return nil }
    switch scalar {
    case "ء", "ـ": return ""
    // Its digits are those of all scripts.
    case _ where scalar.properties.numericType == .decimal: return nil
    default: return String(alike[scalar] ?? scalar)
    }
  }

  /// Letters that are written for others.
  static let alike: [Unicode.Scalar: Unicode.Scalar] = [
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه",
    "ک": "ك",
    "ە": "ه", "ۀ": "ه",
  ]
}
