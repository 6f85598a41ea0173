internal import Content
internal import Language
internal import Support

/// What the words beside a full name make of it: a ship, an animal, another one of the name.
extension NameJudgement {
  /// What the words before a full name make of it: an article, `aboard`, `a man called`.
  func doubtOfFull(after word: NeighbourWord) -> NameDoubt? {
    let first = neighbours.word(before: word)
    if neighbours.isOne(of: .namesakes, first, word) || isCalled(after: first, word) {
      return .somebodyElse
    }
    if isShip(after: first, word) || isWork(after: word) { return .thing }
    // `trains from Anna Berg`, which is a station.
    if !word.holds(.links), isDestination(word) { return .thing }
    // `the Lord Berg`
    if !isKnown, !isBeforeSpeech, word.isOne(of: .definites), beginsWithTitle { return .thing }
    return word.isOne(of: .indefinites) && !isBeforeOffice ? .somebodyElse : nil
  }

  /// Whether the name begins with a title that has no article before it.
  private var beginsWithTitle: Bool {
    guard hasBareTitles, let title = form.split(separator: " ").first else { return false }
    return lexicon.holds(.peers, title.lowercased()) || lexicon.holds(.crowns, title.lowercased())
  }

  /// Whether an article or `aboard` makes a ship, or the like, of a full name.
  func isShip(after first: NeighbourWord?, _ word: NeighbourWord) -> Bool {
    rule.contains(.full) && (isAboard(after: first, word) || isThing(after: word))
  }

  /// `two men called Anna Berg`, `another man called Anna Berg`.
  private func isCalled(after first: NeighbourWord?, _ word: NeighbourWord) -> Bool {
    guard neighbours.isOne(of: .called, first, word) else { return false }
    var next = first
    for _ in 0..<3 {
      guard let other = next else { return false }
      if other.isOne(of: .namesakes) || other.isOne(of: .others) && !other.isOne(of: .articles) {
        return true
      }
      next = neighbours.word(before: other)
    }
    return false
  }

  /// `aboard the Anna Berg`.
  func isAboard(after first: NeighbourWord?, _ word: NeighbourWord) -> Bool {
    guard lexicon.has(.aboard) else { return false }
    var (first, word) = (first, word)
    for _ in 0..<2 {
      if neighbours.isOne(of: .aboard, first, word) { return true }
      guard word.isOne(of: .articles) || word.isOne(of: .links) || word.isOne(of: .definites),
        let next = first
      else { return false }
      (first, word) = (neighbours.word(before: next), next)
    }
    return neighbours.isOne(of: .aboard, first, word)
  }

  /// Whether the name has an article as only things have it: `the Anna Berg docked`, `die Hans Berg`; but
  /// `the Anna Berg interview` and `the Anna Berg who spoke`.
  private func isThing(after article: NeighbourWord) -> Bool {
    if lexicon.features.contains(.articledGivenNames) { return isOfOtherGender(article) }
    return isThing(afterArticle: article)
  }

  /// The same where given names never have articles.
  func isThing(afterArticle article: NeighbourWord) -> Bool {
    guard article.isOne(of: .definites), !isRelative(article) else { return false }
    // `the Berg–Dorn pact`
    guard let next = after else { return !isJoined }
    if next.isOne(of: .relativesOfPeople), !next.isOne(of: .articles) { return false }
    if lexicon.features.contains(.thingsFirst) || lexicon.features.contains(.capitalNouns) {
      return true
    }
    // A noun that the article belongs to.
    return next.isCapitalised || next.isOne(of: .openers) || next.isOne(of: .auxiliaries)
      || next.isOne(of: .copulas) || next.isOne(of: .verbs) || next.holds(.speech)
      || endsLikeVerb(next) || neighbours.begins(anyOf: [.fates, .eponyms], with: next)
      || next.lists.isEmpty && neighbours.word(after: next)?.isOne(of: .eponyms) == true
  }

  /// Whether a stroke joins the name to what follows.
  private var isJoined: Bool {
    neighbours.scalar(range.upperBound).map { $0.isNameHyphen || $0 == "–" || $0 == "/" } ?? false
  }

  /// `le film Anna Berg`, `the musical Anna Berg.`; but `the book Anna Berg wrote`, and where the noun may have
  /// an owner without more: `книга Анны Берг`.
  private func isWork(after noun: NeighbourWord) -> Bool {
    guard noun.isOne(of: .works), !noun.isCapitalised,
      lexicon.features.isDisjoint(with: [.lastEndings, .capitalNouns, .caseless]),
      !lexicon.features.contains(.cases) || !rule.contains(.derived)
    else { return false }
    if lexicon.features.contains(.thingsFirst) { return true }
    guard let word = after else { return true }
    return word.isOne(of: .copulas) || neighbours.begins(anyOf: [.fates], with: word)
  }

  /// Whether an article is a man's and the name a woman's, or the other way round, in a language whose given
  /// names may have articles: `o Anna Berg`.
  private func isOfOtherGender(_ article: NeighbourWord) -> Bool {
    guard article.isOne(of: .articles) || article.isOne(of: .links) else { return false }
    if article.folded.hasSuffix("o") { return rule.contains(.woman) }
    // `apoio a Carlos Berg`, where it is a preposition.
    if article.folded == "a", !isOpener(article) { return false }
    return (article.folded.hasSuffix("a") || article.folded == "à") && rule.contains(.man)
  }

  // MARK: After the name

  /// Whether a word right after the name distinguishes whoever it is from others of it: `Anna Berg the
  /// footballer`.
  var isBeforeEpithet: Bool {
    guard rule.contains(.full), let article = after, article.isOne(of: .definites),
      !lexicon.features.contains(.capitalNouns), !lexicon.features.contains(.caseless),
      let noun = neighbours.word(after: article), !noun.isCapitalised
    else { return false }
    // `the other day`
    let isNoun = noun.lists.isDisjoint(with: [.others, .times, .openers, .common])
    return isTitle(noun) || isNoun && ends(noun, in: lexicon.ends(of: .professions))
  }

  /// `Anna Berg (not the mayor)`.
  var isBeforeContrast: Bool {
    guard rule.contains(.full), text[range.upperBound...].starts(with: " (".utf8),
      let word = neighbours.word(at: range.upperBound + 2)
    else { return false }
    return word.isOne(of: .contrasts)
      || neighbours.begins(anyOf: [.disclaimers, .homonyms], with: word)
  }

  /// Whether the noun after `called` is a thing's, where that is last: `Anna Berg adlı gemi`.
  var isCalledThing: Bool {
    guard rule.contains(.full), lexicon.features.contains(.lastEndings), let word = after,
      word.isOne(of: .called), let noun = neighbours.word(after: word)
    else { return false }
    return noun.holds(anyOf: Self.namedThings)
  }

  private static let namedThings: WordLists = [.creatures, .vessels, .works, .things, .towns]

  /// `Anna Berg docked at noon`, `Anna Berg, bred in Dorn`.
  var isBeforeFate: Bool {
    guard lexicon.has(.fates) else { return false }
    return [after, wordAfterComma].contains { word in
      word.map { neighbours.begins(anyOf: [.fates], with: $0) } ?? false
    }
  }

  /// Whether an apposition or a predicate is an animal, a ship, or a work: `Anna Berg, a five-year-old
  /// mare`, `Anna Berg is a barque`; but `Anna Berg, a horse trainer`.
  var isSaidToBeThing: Bool {
    if let word = wordAfterComma ?? wordAfterBrackets, let noun = noun(of: word) {
      return isCreature(noun)
    }
    guard let verb = after, verb.isOne(of: .copulas), let article = neighbours.word(after: verb),
      article.isOne(of: .articles)
    else { return false }
    return noun(of: article).map(isCreature) ?? false
  }

  /// `Anna Berg (8-1), a gelding`.
  private var wordAfterBrackets: NeighbourWord? {
    guard text[range.upperBound...].starts(with: " (".utf8) else { return nil }
    let rest = text[range.upperBound...].prefix(24)
    guard let close = rest.firstIndex(of: UInt8(ascii: ")")), close + 1 < text.count,
      text[close + 1] == UInt8(ascii: ",")
    else { return nil }
    return neighbours.word(after: close + 2)
  }

  /// Whether an entry beside it in a list is two words that are no name: `Bold Venture, Anna Berg,`.
  var isAmongEntries: Bool {
    guard lexicon.features.isDisjoint(with: [.capitalNouns, .caseless]) else { return false }
    if let first = wordAfterComma, let second = neighbours.word(after: first),
      neighbours.scalar(second.range.upperBound).map({ ",.;".unicodeScalars.contains($0) }) ?? true,
      isEntry(first, second)
    {
      return true
    }
    guard text[..<range.lowerBound].suffix(2).elementsEqual(", ".utf8),
      let second = neighbours.word(endingAt: range.lowerBound - 2), !second.hasPoint,
      let first = neighbours.word(before: second), !first.isOne(of: .openers)
    else { return false }
    return isEntry(first, second)
  }

  private func isEntry(_ first: NeighbourWord, _ second: NeighbourWord) -> Bool {
    let isWord = { (word: NeighbourWord) in
      word.isCapitalised && !word.isInCapitals && !word.isOne(of: .givenNames)
        && word.lists.containsAny([.common, .others]) && !word.holds(anyOf: [.times, .titles])
    }
    return isWord(first) && isWord(second)
  }

  private func isCreature(_ noun: NeighbourWord) -> Bool {
    if noun.holds(anyOf: [.creatures, .vessels, .works]) { return true }
    // `Zuchtstute`
    guard lexicon.features.contains(.capitalNouns) else { return false }
    let letters = Array(noun.folded)
    return letters.indices.dropFirst().prefix(12).contains { start in
      letters.count - start >= 4
        && lexicon.lists(of: String(letters[start...])).containsAny([.creatures, .vessels])
    }
  }

  /// The noun that an apposition or a predicate comes to, which begins with a word: the first with a
  /// capital where all nouns have one, the first or second where what belongs to it follows, and else the
  /// last before a word that is no noun.
  private func noun(of first: NeighbourWord) -> NeighbourWord? {
    let words = neighbours.words(from: first, atMost: 7)
    if lexicon.features.contains(.capitalNouns) {
      guard first.isOne(of: .articles) else { return nil }
      return words.first { $0.isCapitalised }
    }
    let isFirst = lexicon.features.contains(.thingsFirst)
    let hasArticles = !isFirst && !lexicon.features.contains(.lastEndings)
    let start = words.prefix { word in
      word.isOne(of: .articles) || !hasArticles && word.holds(.openers)
    }.count
    let rest = words.dropFirst(start)
    if isFirst {
      guard let noun = rest.first else { return nil }
      if isCreature(noun) { return noun }
      let second = rest.dropFirst().first
      return second.flatMap { $0.isOne(of: .links) || noun.isOne(of: .titles) ? nil : $0 }
    }
    return rest.prefix { word in
      isCreature(word)
        || !word.isOne(of: .openers) && !word.isOne(of: .copulas) && !word.isOne(of: .auxiliaries)
          && (word.text.contains("-") || !endsLikeVerb(word))
    }.last
  }

  func endsLikeVerb(_ word: NeighbourWord) -> Bool {
    ends(word, in: lexicon.ends(of: .pasts)) || ends(word, in: lexicon.ends(of: .gerunds))
  }
}
