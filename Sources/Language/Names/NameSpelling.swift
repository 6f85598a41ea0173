/// The ways in which the press writes one and the same name.
package enum NameSpelling {
  /// The name without the marks on its letters, and `ss` for `ß`; nil where that is the name itself.
  package static func withoutMarks(_ name: String) -> String? {
    guard !name.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    var bare = ""
    for character in name {
      if let plain = letters[character] {
        bare += plain
      } else if let base = character.latinBase {
        bare.unicodeScalars.append(base)
      } else {
        bare.append(character)
      }
    }
    return bare == name ? nil : bare
  }

  /// An acronym with points for one without, and the other way round: `U.N.` for `UN`; nil for what is
  /// no acronym of two to five capitals.
  package static func acronym(_ name: String) -> String? {
    let letters = name.filter { $0 != "." }
    guard (2...5).contains(letters.count),
      letters.allSatisfy({ $0.isUppercase && $0.isLetter && $0.isASCII })
    else { return nil }
    let pointed = letters.map { "\($0)." }.joined()
    if name == letters { return pointed }
    return name == pointed ? letters : nil
  }

  /// The name with each of the middle dots that part names in Chinese and Japanese.
  package static func withOtherDots(_ name: String) -> [String] {
    let dots: [Character] = ["·", "・", "•", "‧"]
    guard name.contains(where: dots.contains) else { return [] }
    return dots.map { dot in String(name.map { dots.contains($0) ? dot : $0 }) }
      .filter { $0 != name }
  }

  /// The name as it is where marks cost too much: `oe` for `ö`, `St` for `St.` and the other way round, and in
  /// Arabic `ه` for a final `ة` and a bare alif; none is the name itself.
  package static func withOtherLetters(_ name: String) -> [String] {
    var spellings: [String] = []
    if name.contains(where: { "äöüÄÖÜ".contains($0) }) {
      spellings.append(name.reduce(into: "") { $0 += umlauts[$1] ?? String($1) })
    }
    let words = name.split(separator: " ").map(String.init)
    let saints = words.map { word in
      if ["St.", "Ste.", "Dr.", "Mt.", "Ft."].contains(word) { return String(word.dropLast()) }
      return ["St", "Ste", "Mt", "Ft"].contains(word) ? word + "." : word
    }
    spellings.append(saints.joined(separator: " "))
    let plain = String(name.map { "أإآ".contains($0) ? "ا" : $0 })
    let final = words.map { $0.hasSuffix("ة") ? $0.dropLast() + "ه" : $0 }.joined(separator: " ")
    spellings += [plain, final]
    return Set(spellings).subtracting([name]).sorted()
  }

  private static let umlauts: [Character: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue",
  ]

  /// A name of two to four Chinese characters with a space, or a line's end, in it: `橘 純`; empty for any other.
  package static func spaced(_ name: String) -> [String] {
    guard (2...4).contains(name.count), name.unicodeScalars.allSatisfy(WordBoundary.isIdeograph)
    else { return [] }
    return (1..<name.count).map { name.prefix($0) + " " + name.dropFirst($0) }
  }

  /// The name with its particles in small letters, with a capital for the first of them, and for each:
  /// `van der Berg`, `Van der Berg`, `Van Der Berg`; none is the name itself.
  package static func withOtherParticles(_ name: String) -> [String] {
    let words = name.split(separator: " ").map(String.init)
    let places = words.indices.filter { index in
      let article = words[index].split(separator: "-").first.map { $0.lowercased() } ?? ""
      return words[index].contains("-")
        ? NameLexicon.surnameArticles.contains(article)
        : index < words.count - 1
          && NameLexicon.surnameParticles.contains(words[index].lowercased())
    }
    guard let first = places.first else { return [] }
    return [[], [first], Set(places)].map { (capitals: Set<Int>) in
      words.indices.map { index in
        guard places.contains(index) else { return words[index] }
        let head = words[index].prefix(1)
        return (capitals.contains(index) ? head.uppercased() : head.lowercased())
          + words[index].dropFirst()
      }.joined(separator: " ")
    }.filter { $0 != name }
  }

  /// A person's name with initials for the given names, as lists and by-lines have it: `C. F. Gauss`, `C.F. Gauss`,
  /// `C.F.Gauss`, and of two given names or more without points, `C F Gauss`, `CF Gauss`. They are uncertain where
  /// there is one given name, whose initial may be anybody's, or where the first word isn't known as one. Empty
  /// where there is none.
  package static func withInitials(_ name: String) -> (spellings: [String], areCertain: Bool) {
    let words = name.split(separator: " ").map(String.init)
    guard let last = words.indices.last, last > 0, NameTitles.sex(ofTitleIn: name) == nil else {
      return ([], false)
    }
    let isParticle = { NameLexicon.surnameParticles.contains(words[$0].lowercased()) }
    let surname = (1...last).first(where: isParticle) ?? last
    let given = words[..<surname]
    let areNames = given.allSatisfy { word in
      word.first?.isUppercase == true && !word.contains(".")
        && word.dropFirst().contains(where: \.isLowercase)
    }
    guard areNames, let first = given[0].first else { return ([], false) }
    // `M. Berg` may be any man.
    if given.count == 1, "MDМД".contains(first) { return ([], false) }
    let initials = given.map { word in
      word.split(separator: "-").compactMap(\.first).map { "\($0)." }.joined(separator: "-")
    }
    let rest = words[surname...].joined(separator: " ")
    var spellings = [
      initials.joined(separator: " ") + " " + rest, initials.joined() + " " + rest,
      initials.joined() + rest,
    ]
    // `A Berg aide` has an article.
    if given.count > 1 {
      let bare = initials.map { $0.filter { $0 != "." } }
      spellings += [bare.joined(separator: " ") + " " + rest, bare.joined() + " " + rest]
    }
    let isKnown = GivenNames.contains(given[0].lowercased())
    return (Set(spellings).sorted(), given.count > 1 && isKnown)
  }

  /// The name in capitals, as headlines and some agencies write surnames, in Turkish where its letters
  /// show that it is, too; empty where it is so already, or its letters have no case.
  package static func inCapitals(_ name: String) -> [String] {
    let isTurkish = name.contains(where: "ğışİ".contains) && name.contains("i")
    let other = isTurkish ? [String(name.map { $0 == "i" ? "İ" : $0 }).uppercased()] : []
    return ([name.uppercased()] + other).filter { $0 != name }
  }

  /// Letters that no mark makes of others.
  private static let letters: [Character: String] = [
    "ß": "ss", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "İ": "I",
    "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th",
    "ё": "е", "Ё": "Е",
  ]
}

extension Character {
  /// The ASCII letter that marks are on, composed or after it; nil where there is none.
  fileprivate var latinBase: Unicode.Scalar? {
    guard let first = unicodeScalars.first else { return nil }
    if first.isASCII { return unicodeScalars.count > 1 ? first : nil }
    // Unicode names these letters `LATIN SMALL LETTER E WITH ACUTE`.
    let words = (first.properties.name ?? "").split(separator: " ")
    guard words.count >= 6, words[0] == "LATIN", words[2] == "LETTER", words[3].count == 1,
      words[4] == "WITH", let letter = words[3].unicodeScalars.first
    else { return nil }
    return words[1] == "SMALL" ? Unicode.Scalar(letter.value + 0x20) : letter
  }
}
