internal import Content
internal import Language

/// Places, bodies and events that are told apart from others of their short form, by what is beside it.
extension NameJudgement {
  /// Whether a place or a preposition follows that isn't of the longer declared name, where there is one with a
  /// comma: `Perth, New Zealand`, `Perth on the Tay`; but `Perth, Oslo and Rome`.
  var isQualifiedOtherwise: Bool {
    guard rule.contains(.qualified) else { return false }
    if let word = wordAfterComma {
      return word.isCapitalised && !word.isOne(of: .times) && !isListed(from: word)
    }
    guard let word = after, !word.isCapitalised,
      word.isOne(of: .locatives) || word.isOne(of: .inside) || word.isOne(of: .townLinks)
    else { return false }
    var next = neighbours.word(after: word)
    if let article = next, article.isOne(of: .articles) { next = neighbours.word(after: article) }
    return next.map { $0.isCapitalised && !$0.isOne(of: .times) } ?? false
  }

  /// Whether a country or region follows a town that has well-known namesakes: `Córdoba, Argentina`; but `Paris,
  /// France`.
  var isOtherTwin: Bool {
    guard rule.contains(.place), isOneWord, lists.contains(.twins), !NameLexicon.isCity(folded),
      !isInCapitals, let word = wordAfterComma, word.isCapitalised, !word.isOne(of: .times),
      !isOpener(word), !isTitle(word), !lexicon.features.contains(.capitalNouns)
    else { return false }
    let end = neighbours.scalar(word.range.upperBound)
    return (end.map { ",.;)".unicodeScalars.contains($0) } ?? true) && !isInList(after: word)
  }

  /// Whether a comma and another capital, or `and`, follow a word: `Córdoba, Jaén, Cádiz y Huelva`.
  private func isInList(after word: NeighbourWord) -> Bool {
    guard neighbours.scalar(word.range.upperBound) == ",",
      let next = neighbours.word(after: word.range.upperBound + 1)
    else { return false }
    return next.isCapitalised || next.isOne(of: .joins)
  }

  /// `Weldon in Ohio`
  var isWithinRegion: Bool {
    guard rule.contains(.place), isOneWord, let word = after, word.isOne(of: .inside),
      let region = neighbours.word(after: word), region.isCapitalised
    else { return false }
    if region.isOne(of: .regions) { return true }
    return region.isOne(of: .phrases)
      && neighbours.word(after: region).map {
        lexicon.holds(.regions, region.folded + " " + $0.folded)
      } ?? false
  }

  /// Whether `and` follows words with capitals.
  private func isListed(from first: NeighbourWord) -> Bool {
    let words = neighbours.words(from: first, atMost: 5).drop(while: \.isCapitalised)
    return words.first.map { $0.isOne(of: .joins) || !isOpenerOrPreposition($0) } ?? false
  }

  private func isOpenerOrPreposition(_ word: NeighbourWord) -> Bool {
    word.isOne(of: .openers) || word.isOne(of: .copulas) || word.isOne(of: .auxiliaries)
  }

  /// Who has a body of the name, as a possessive or an adjective before it shows: `Zambia's Ministry of Fisheries`,
  /// `the Kenyan Supreme Court`.
  var owner: String? {
    guard let word = before, word.isCapitalised, !isOpener(word) else { return nil }
    guard word.isPossessive else {
      let isAdjective = word.isOne(of: .titles) && !isOneWord && !rule.contains(.place)
      return isAdjective && !lexicon.features.contains(.capitalNouns) ? word.text : nil
    }
    return word.text.split { $0 == "'" || $0 == "\u{2019}" }.first.map(String.init)
  }

  /// Whether an adjective after a body says that it is another country's: `la Corte Suprema keniana`.
  var isOfOtherCountry: Bool {
    guard rule.contains(.owned), lexicon.features.contains(.thingsFirst), let word = after,
      !word.isCapitalised, word.lists.isEmpty, word.text.count > 4
    else { return false }
    return NameLexicon.endsAsDemonym(word.folded)
  }

  /// The year beside an event's name: `Dorn Summit 2019`, `Dorn Summit in 2019`, `the 2019 Dorn Summit`.
  var otherYear: String? {
    for word in neighbours.words(from: after, atMost: 4) {
      if let year = year(word) { return year }
      // `im Jahr 2018`
      let isSmall = word.holds(anyOf: [.within, .inside, .links, .articles])
      guard isSmall || NameLexicon.isYear(word.folded) else { break }
    }
    return before.flatMap(year)
  }

  private func year(_ word: NeighbourWord) -> String? {
    let digits = word.text.prefix { $0.isASCII && $0.isNumber }
    let rest = word.text[digits.endIndex...]
    return digits.count == 4 && (rest.isEmpty || word.isPossessive) ? String(digits) : nil
  }

  /// Whether the short form of a body or an event is the place's that it is called after: `the town of Dorn`,
  /// `in Port Dorn`, `Dorn Street was closed`; of an event, after any preposition of place.
  var isNamedTown: Bool {
    guard !rule.isDisjoint(with: [.short, .part]),
      rule.isDisjoint(with: [.person, .place, .concept])
    else { return false }
    let words = folded.split(separator: " ").map(String.init)
    if rule.contains(.part), let last = words.last, NameLexicon.isWay(last) { return true }
    guard let word = before else { return false }
    if word.holds(.links), let noun = wordBeforeLinks(word), noun.holds(.towns) { return true }
    if word.holds(.towns), lexicon.features.contains(.thingsFirst) { return true }
    let isPlaceLike =
      rule.contains(.event) || words.count > 1 && lexicon.holds(.qualifiers, words[0])
    guard isPlaceLike else { return false }
    // `I have met my Waterloo`
    if rule.isSuperset(of: [.event, .oneWord]), word.isOne(of: .possessives) { return true }
    return word.isOne(of: .inside) || word.isOne(of: .locatives)
      || word.isOne(of: .near) && !isBeforeApostrophe
  }

  /// Whether an apposition makes a small place of what is a city by its name: `Roma, cittadina del Queensland`.
  var isSmallTwin: Bool {
    guard rule.contains(.place), isOneWord,
      lists.contains(.twins) || lists.contains(.townsAlone)
        || NameLexicon.isCity(folded), let word = wordAfterComma
    else { return false }
    let words = neighbours.words(from: word, atMost: 4)
    let nouns = words.drop { $0.isOne(of: .articles) || $0.isOne(of: .indefinites) }.prefix(2)
    return nouns.contains { !$0.isCapitalised || lexicon.features.contains(.capitalNouns) }
      && nouns.contains { NameLexicon.isSmallTown($0.folded) }
  }
}
