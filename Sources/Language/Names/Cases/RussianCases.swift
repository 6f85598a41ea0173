/// The case forms of Russian names: genitive, dative, accusative, instrumental, prepositional.
///
/// A form of several words is declined word by word. Of a single surname in `-ов`, `-ев` or `-ин` only
/// the cases are made that no woman of that surname shares.
package enum RussianCases {
  /// The other cases of a name in the nominative; empty where it has no Cyrillic letter or does not
  /// decline. None is the name itself.
  package static func forms(of name: String, isPerson: Bool) -> [String] {
    let words = name.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard let last = words.last, last.unicodeScalars.contains(where: isCyrillic) else { return [] }
    let isSingle = words.count == 1 && isPerson
    let isWoman = isPerson && words.count > 1 && isFeminine(words[0])
    let head = words.firstIndex { !isAdjective($0) } ?? words.count
    let declined = words.indices.map { index -> [String]? in
      let word = words[index]
      if isPerson, words.count > 1, index == 0, GivenNames.contains(word.lowercased()) {
        return nouns(of: word) ?? masculine(word, isWoman: isWoman)
      }
      if !isPerson, index > head, isAttribute(word) { return nil }
      return parts(of: word, isPerson: isPerson, isWoman: isWoman)
        ?? cases(of: word, isSingle: isSingle, isWoman: isWoman)
    }
    guard declined.contains(where: { $0 != nil }) else { return [] }
    var forms: [String] = []
    for number in 0..<5 {
      let parts = zip(words, declined).map { word, cases in cases?[number] ?? word }
      // A case that is missing for one word is missing for the name.
      guard !parts.contains("") else { continue }
      let form = parts.joined(separator: " ")
      if form != name, !forms.contains(form) { forms.append(form) }
    }
    return forms
  }

  /// The cases of a single surname that are also those of a woman, or a man, of that surname.
  package static func sharedForms(of name: String) -> [String] {
    guard !name.contains(" "), let (ending, cases) = surnames.first(where: { name.hasSuffix($0.0) })
    else { return [] }
    let stem = name.dropLast(ending.count)
    guard stem.count >= 2 else { return [] }
    return Set(cases.all).subtracting(cases.safe).sorted().map { stem + $0 }
  }

  /// The cases of a place that is a feminine noun in `-ь` or a plural: `Твери`, `Великих Луках`; empty for
  /// any other.
  package static func placeForms(of name: String) -> [String] {
    var words = name.split(separator: " ").map(String.init)
    guard name.count >= 4, let last = words.popLast(), let end = last.last, "ьыи".contains(end),
      last.unicodeScalars.allSatisfy({ isCyrillic($0) || $0 == "-" }),
      end == "ь" || last.count >= 5 || !words.isEmpty
    else { return [] }
    let isPlural = end != "ь"
    let endings =
      isPlural
      ? [["", "ов", "ей"], ["ам"], [String(end)], ["ами"], ["ах"]]
      : [["и"], ["и"], ["ь"], ["ью"], ["и"]]
    let full = isPlural ? [withVowel(String(last.dropLast()))].compactMap(\.self) : []
    return endings.enumerated().flatMap { number, endings in
      let before = words.map { word in
        isPlural
          ? pluralAdjective(word, number)
          : cases(of: word, isSingle: false, isWoman: true)?[number] ?? word
      }
      let forms: [String] = endings.map { last.dropLast() + $0 }
      return (number == 0 ? forms + full : forms).map { (before + [$0]).joined(separator: " ") }
    }.filter { $0 != name }
  }

  /// The stem of a plural with the vowel that parts its last two consonants where it has no ending:
  /// `Горок`, `Люберец`.
  private static func withVowel(_ stem: String) -> String? {
    let end = stem.suffix(2)
    guard let last = end.last, "кц".contains(last), let first = end.first, first != last,
      consonants.contains(first)
    else { return nil }
    let vowel = "жчшщ".contains(first) || last == "ц" ? "е" : "о"
    return String(stem.dropLast()) + vowel + String(last)
  }

  private static func pluralAdjective(_ word: String, _ number: Int) -> String {
    guard word.hasSuffix("ые") || word.hasSuffix("ие") else { return word }
    return word.dropLast() + ["х", "м", "е", "ми", "х"][number]
  }

  /// Whether a form may be a genitive, as after `премия`; a form in `-у` or `-е` is none.
  package static func mayBeGenitive(_ form: String) -> Bool {
    guard let last = form.split(separator: " ").first?.last else { return true }
    return !"уюе".contains(last)
  }

  private static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool {
    (0x0400...0x04FF).contains(scalar.value)
  }

  /// Whether a given name is a woman's, by its ending; men's names in -а are few.
  private static func isFeminine(_ word: String) -> Bool {
    let men: Set = ["Никита", "Илья", "Фома", "Лука", "Кузьма", "Савва", "Мустафа"]
    return (word.hasSuffix("а") || word.hasSuffix("я")) && !men.contains(word)
  }

  /// Whether a small word after the noun of a body's name is in the genitive, and stays so:
  /// `Союз независимых пекарей`, `Управление ледовой разведки`.
  private static func isAttribute(_ word: String) -> Bool {
    word.first?.isLowercase == true && (word.hasSuffix("ой") || !isAdjective(word))
  }

  /// Whether a word looks like an adjective in the nominative.
  private static func isAdjective(_ word: String) -> Bool {
    ["ый", "ий", "ой", "ая", "яя", "ое", "ее"].contains { word.hasSuffix($0) } && !isNounInOy(word)
  }

  /// Whether a word in -ой is a noun, and no adjective: `Герой`.
  private static func isNounInOy(_ word: String) -> Bool {
    ["герой", "покой", "строй", "прибой", "конвой", "ковбой", "слой", "настой", "застой"].contains {
      word.lowercased().hasSuffix($0)
    }
  }

  /// The cases of a name with hyphens: of both surnames of a person, of the first word of a place:
  /// `Римская-Соколова`, `Ростов-на-Дону`.
  private static func parts(of word: String, isPerson: Bool, isWoman: Bool) -> [String]? {
    let parts = word.split(separator: "-").map(String.init)
    guard parts.count == (isPerson ? 2 : 3),
      let first = cases(of: parts[0], isSingle: false, isWoman: isWoman)
    else { return nil }
    guard isPerson else { return first.map { "\($0)-\(parts[1])-\(parts[2])" } }
    let last = cases(of: parts[1], isSingle: false, isWoman: isWoman)
    return first.indices.map { "\(first[$0])-\(last?[$0] ?? parts[1])" }
  }

  /// By case; nil for a word that does not decline, an empty text for a case that is not safe.
  private static func cases(of word: String, isSingle: Bool, isWoman: Bool) -> [String]? {
    guard word.count >= 3, word.last?.isLowercase == true,
      word.unicodeScalars.allSatisfy({ isCyrillic($0) || $0 == "-" }),
      word.split(separator: "-").count < 3
    else { return nil }
    for (ending, cases) in adjectives + surnames where word.hasSuffix(ending) {
      if isNounInOy(word) { break }
      if isWoman, cases.isMasculine { break }
      let stem = word.dropLast(ending.count)
      guard stem.count >= 2 else { continue }
      let endings = isSingle ? cases.safe : cases.all
      return endings.map { $0 == "-" ? "" : stem + $0 }
    }
    return nouns(of: word) ?? masculine(word, isWoman: isWoman)
  }

  /// Of a noun by its ending.
  private static func nouns(of word: String) -> [String]? {
    // `Самоа`
    if ["оа", "уа", "еа", "эа", "иа"].contains(where: word.hasSuffix) { return nil }
    for (ending, cases) in nouns where word.hasSuffix(ending) {
      let stem = word.dropLast(ending.count)
      if stem.count >= 2 || ending.count >= 3 && !stem.isEmpty { return cases.map { stem + $0 } }
    }
    return nil
  }

  /// Of a noun in a consonant, which no woman's name is.
  private static func masculine(_ word: String, isWoman: Bool) -> [String]? {
    guard let letter = word.last, consonants.contains(letter), !isWoman else { return nil }
    let isSoft = "жшчщц".contains(letter)
    return ["а", "у", "а", isSoft ? "ем" : "ом", "е"].map { word + $0 }
  }

  private struct Cases {
    let all: [String]
    /// Those of a surname alone that name nobody else; `-` for the others.
    let safe: [String]
    let isMasculine: Bool

    init(_ all: String, safe: String? = nil, isMasculine: Bool = false) {
      self.all = all.split(separator: " ").map(String.init)
      self.safe = (safe ?? all).split(separator: " ").map(String.init)
      self.isMasculine = isMasculine
    }
  }

  private static let adjectives: [(String, Cases)] = [
    ("ский", Cases("ского скому ского ским ском", isMasculine: true)),
    ("цкий", Cases("цкого цкому цкого цким цком", isMasculine: true)),
    ("ская", Cases("ской ской скую ской ской")),
    ("цкая", Cases("цкой цкой цкую цкой цкой")),
    ("ский", Cases("ского скому ский ским ском")),
    ("ный", Cases("ного ному ного ным ном", isMasculine: true)),
    ("ной", Cases("ного ному ного ным ном", isMasculine: true)),
    ("ная", Cases("ной ной ную ной ной")),
    ("ное", Cases("ного ному ное ным ном")),
    ("ние", Cases("ния нию ние нием нии")),
    ("вая", Cases("вой вой вую вой вой")),
    ("ший", Cases("шего шему шего шим шем", isMasculine: true)),
    ("жий", Cases("жего жему жего жим жем", isMasculine: true)),
    ("чий", Cases("чего чему чего чим чем", isMasculine: true)),
    ("щий", Cases("щего щему щего щим щем", isMasculine: true)),
    ("кой", Cases("кого кому кого ким ком", isMasculine: true)),
    ("гой", Cases("гого гому гого гим гом", isMasculine: true)),
    ("хой", Cases("хого хому хого хим хом", isMasculine: true)),
    ("шой", Cases("шого шому шого шим шом", isMasculine: true)),
    ("жой", Cases("жого жому жого жим жом", isMasculine: true)),
    ("ой", Cases("ого ому ого ым ом", isMasculine: true)),
    ("нее", Cases("него нему нее ним нем")),
    ("ний", Cases("него нему ний ним нем")), ("кий", Cases("кого кому кий ким ком")),
    ("гий", Cases("гого гому гий гим гом")), ("хий", Cases("хого хому хий хим хом")),
    ("яя", Cases("ей ей юю ей ей")), ("ая", Cases("ой ой ую ой ой")),
    ("ое", Cases("ого ому ое ым ом")), ("ый", Cases("ого ому ый ым ом")),
  ]

  private static let surnames: [(String, Cases)] = [
    ("ов", Cases("ова ову ова овым ове", safe: "- - - овым ове", isMasculine: true)),
    ("ев", Cases("ева еву ева евым еве", safe: "- - - евым еве", isMasculine: true)),
    ("ёв", Cases("ёва ёву ёва ёвым ёве", safe: "- - - ёвым ёве", isMasculine: true)),
    ("ин", Cases("ина ину ина иным ине", safe: "- - - иным ине", isMasculine: true)),
    ("ова", Cases("овой овой ову овой овой", safe: "овой овой - овой овой")),
    ("ева", Cases("евой евой еву евой евой", safe: "евой евой - евой евой")),
    ("ёва", Cases("ёвой ёвой ёву ёвой ёвой", safe: "ёвой ёвой - ёвой ёвой")),
    ("ина", Cases("иной иной ину иной иной", safe: "иной иной - иной иной")),
  ]

  private static let nouns: [(String, [String])] = [
    ("ия", ["ии", "ии", "ию", "ией", "ии"]), ("ья", ["ьи", "ье", "ью", "ьёй", "ье"]),
    ("ство", ["ства", "ству", "ство", "ством", "стве"]),
    ("я", ["и", "е", "ю", "ей", "е"]), ("рёл", ["рла", "рлу", "рёл", "рлом", "рле"]),
    ("лец", ["льца", "льцу", "лец", "льцом", "льце"]),
    ("нец", ["нца", "нцу", "нец", "нцом", "нце"]), ("вец", ["вца", "вцу", "вец", "вцом", "вце"]),
    ("га", ["ги", "ге", "гу", "гой", "ге"]), ("ка", ["ки", "ке", "ку", "кой", "ке"]),
    ("ха", ["хи", "хе", "ху", "хой", "хе"]), ("ша", ["ши", "ше", "шу", "шей", "ше"]),
    ("жа", ["жи", "же", "жу", "жей", "же"]), ("ча", ["чи", "че", "чу", "чей", "че"]),
    ("ца", ["цы", "це", "цу", "цей", "це"]),
    ("а", ["ы", "е", "у", "ой", "е"]), ("ий", ["ия", "ию", "ия", "ием", "ии"]),
    ("ей", ["ея", "ею", "ея", "еем", "ее"]), ("ай", ["ая", "аю", "ая", "аем", "ае"]),
    ("й", ["я", "ю", "я", "ем", "е"]), ("ь", ["я", "ю", "я", "ем", "е"]),
  ]

  private static let consonants = Set("бвгджзклмнпрстфхцчшщ")
}
