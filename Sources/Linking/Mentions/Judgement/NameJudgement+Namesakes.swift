internal import Content
internal import Language
internal import Support

/// What the rest of its sentence shows where somebody is named in full for the first time: a character of
/// a story, somebody of another century, a namesake.
extension NameJudgement {
  /// Whether whoever is named in full is somebody else, or something, as far as the sentence and the next
  /// one show.
  var isOfSomebodyElse: Bool {
    guard isPerson, !isKnown else { return false }
    guard rule.contains(.full) else { return isOneWord && (isOnlyInStory || isOfEarlierCentury) }
    if isAfterRole || isPlayed || isSaidToBeThing || isBeforeFate || isAmongEntries { return true }
    let (sentence, end) = (sentence, neighbours.passage(around: range).upperBound)
    let signs = signs
    if signs.words.isEmpty, !lexicon.features.contains(.unspaced) { return false }
    return isInStory(sentence, signs) || isBeforeRole(in: sentence, signs)
      || isImpersonated(in: sentence, signs) || isOfAnotherCentury(in: sentence, signs)
      || isBeforeHomonym(until: end, signs) || isAfterHomonym(in: sentence, signs)
  }

  /// Whether a surname alone is a character's.
  private var isOnlyInStory: Bool {
    if isAfterRole || isPlayed { return true }
    guard lexicon.has(.stories), !lexicon.features.contains(.unspaced) else { return false }
    let sentence = sentence
    return isInStory(sentence, neighbours.signs(in: sentence))
  }

  /// `lançait Berg en 1792`, of a surname alone.
  private var isOfEarlierCentury: Bool {
    guard !lexicon.features.contains(.unspaced) else { return false }
    let sentence = sentence
    return isOfAnotherCentury(in: sentence, neighbours.signs(in: sentence))
  }

  // MARK: Stories

  /// `the villain Anna Berg`, `the character of Anna Berg`.
  private var isAfterRole: Bool {
    guard lexicon.has(.roles) else { return false }
    if lexicon.features.contains(.unspaced) {
      return endsBefore(in: .roles) || startsAfter(in: .roles)
    }
    guard let word = before else { return false }
    if word.holds(.roles) { return true }
    return word.holds(.links) && wordBeforeLinks(word)?.holds(.roles) == true
  }

  /// `Anna Berg, played by`.
  private var isPlayed: Bool {
    guard lexicon.has(.portrayals) else { return false }
    var index = range.upperBound
    while let mark = neighbours.scalar(index), ",،(".unicodeScalars.contains(mark) || mark.isSpace {
      index += UTF8.width(mark)
    }
    guard index > range.upperBound, var word = neighbours.word(at: index) else { return false }
    // `Berg is played by`
    if word.isOne(of: .copulas), index == range.upperBound + 1,
      let next = neighbours.word(after: word)
    {
      word = next
    }
    if word.isOne(of: .portrayals) || isActor(word) { return true }
    guard word.isOne(of: .phrases), let next = neighbours.word(after: word) else { return false }
    return lexicon.holds(.portrayals, word.folded + " " + next.folded)
  }

  /// `Anna Berg (Emma Dorn)`.
  private func isActor(_ given: NeighbourWord) -> Bool {
    guard text.scalar(before: given.range.lowerBound) == "(", given.isCapitalised,
      given.isOne(of: .givenNames), let surname = neighbours.word(after: given)
    else { return false }
    return surname.isCapitalised && !surname.isInCapitals
      && neighbours.scalar(surname.range.upperBound) == ")"
  }

  /// `Anna Berg, the heroine of the novel`.
  private func isBeforeRole(in sentence: Range<Int>, _ signs: NameSigns) -> Bool {
    guard lexicon.has(.roles), let word = wordAfterComma, range.upperBound < sentence.upperBound
    else {
      return false
    }
    let role = word.isOne(of: .articles) ? neighbours.word(after: word) : word
    return role?.isOne(of: .roles) == true
      && neighbours.holds(anyOf: [.stories], in: range.upperBound..<sentence.upperBound, signs)
  }

  /// Whether a verb or a noun of acting is before the name, and the sentence is about a story:
  /// `the actor plays Anna Berg`, `in der Rolle der Anna Berg`; but `she plays golf with Anna Berg`.
  private func isImpersonated(in sentence: Range<Int>, _ signs: NameSigns) -> Bool {
    guard lexicon.has(.impersonations), var word = before else { return false }
    if !word.isOne(of: .impersonations), word.isOne(of: .links) || word.folded == "a" {
      guard let verb = wordBeforeLinks(word) else { return false }
      word = verb
    }
    // `сыграл Глеба Шорина`, whom somebody plays.
    guard word.isOne(of: .impersonations),
      !lexicon.features.contains(.cases) || rule.contains(.derived)
    else { return false }
    return neighbours.holds(anyOf: [.stories, .players], in: sentence, signs)
  }

  /// Whether the sentence begins with a preposition and a story: `In the last episode, Anna Berg`. A case
  /// takes the preposition's place in a language of endings.
  private func isInStory(_ sentence: Range<Int>, _ signs: NameSigns) -> Bool {
    guard lexicon.has(.stories) else { return false }
    let start = sentence.lowerBound
    guard start < range.lowerBound else { return false }
    let lead = start..<min(range.lowerBound, start + Self.longestLead)
    guard neighbours.holds(anyOf: [.stories], in: lead, signs) else { return false }
    if lexicon.features.contains(.unspaced) {
      return endsLead(of: lead) || lexicon.sought.holdsUnspaced([.portrayals], in: text[lead])
    }
    if lexicon.features.contains(.lastEndings) { return true }
    let first = words(in: lead).prefix(8).map { String(decoding: text[$0], as: UTF8.self) }
    guard let within = first.first?.foldedWord.split(separator: "'").first,
      lexicon.holds(.within, String(within))
    else { return false }
    return first.contains { word in
      let isName = word.first?.isUppercase == true && !lexicon.features.contains(.capitalNouns)
      return !isName
        && word.foldedWord.split(separator: "'").last.map {
          lexicon.holds(.stories, String($0))
        } ?? false
    }
  }

  /// In bytes.
  private static let longestLead = 80

  /// Whether a word for `within` ends before a mark or a name, where words have no spaces: `电视剧里，`.
  private func endsLead(of lead: Range<Int>) -> Bool {
    let letters = String(decoding: text[lead], as: UTF8.self)
    return letters.contains { lexicon.holds(.within, String($0)) }
  }

  // MARK: Two of one name

  /// Whether the text goes on about a namesake: `Anna Berg, a namesake of the mayor`, `Anna Berg was jailed.
  /// The bishop of the same name`; but `the firm of the same name`.
  private func isBeforeHomonym(until end: Int, _ signs: NameSigns) -> Bool {
    guard range.upperBound < end else { return false }
    if neighbours.holds(anyOf: [.homonyms], in: range.upperBound..<end, signs) { return true }
    guard signs.holds(anyOf: [.sameNames]) else { return false }
    return signs.words.contains { sign in
      guard sign.range.lowerBound >= range.upperBound,
        neighbours.begins(anyOf: [.sameNames], with: sign)
      else { return false }
      if let next = neighbours.word(after: sign), isTitle(next) { return true }
      var word = neighbours.word(before: sign)
      while let link = word, link.isOne(of: .links) || link.isOne(of: .articles) {
        word = neighbours.word(before: link)
      }
      return word.map(isTitle) ?? false
    }
  }

  /// Whether the sentence has said already, where words have no spaces, that two have one name:
  /// `同姓同名の大工、鈴木一郎さん`.
  private func isAfterHomonym(in sentence: Range<Int>, _ signs: NameSigns) -> Bool {
    guard lexicon.features.contains(.unspaced), sentence.lowerBound < range.lowerBound else {
      return false
    }
    return neighbours.holds(
      anyOf: [.homonyms, .sameNames], in: sentence.lowerBound..<range.lowerBound, signs)
  }

  /// Whether the sentence has said of somebody of the same name, who was named before, that they are not
  /// one and the same: `he is no relation to the mayor, Anna Berg`, `Anna Berg, no relation`.
  var isAfterDisclaimer: Bool {
    guard isPerson, rule.contains(.full), isKnown, lexicon.has(.disclaimers) else { return false }
    if isBeforeNamesSentence { return true }
    let sentence = sentence
    let lead = sentence.lowerBound..<max(sentence.lowerBound, range.lowerBound)
    let signs = neighbours.signs(in: sentence)
    if neighbours.holds(anyOf: [.disclaimers, .homonyms], in: lead, signs) { return true }
    // `与音乐人赵敏无关`
    if lexicon.features.contains(.unspaced) { return startsAfter(in: .disclaimers) }
    return wordAfterComma.map {
      neighbours.begins(anyOf: [.disclaimers, .homonyms], with: $0)
    } ?? false
  }

  /// Those of the sentence around the name and the next one.
  var signs: NameSigns { neighbours.signs(in: neighbours.passage(around: range)) }

  /// The sentence around the name, as far as it matters.
  var sentence: Range<Int> { neighbours.sentence(around: range) }

  // MARK: Things

  /// Whether a storm has somebody's name, as the noun before it shows, or its sentence that the given name is one's:
  /// `la borrasca Berg`, `Otis made landfall`.
  var isStorm: Bool {
    if !isKnown, isInStorm { return true }
    guard isPerson, isOneWord, !isNamedAsPerson, !isSubject else { return false }
    return before.map { $0.isOne(of: .storms) && !$0.hasPoint } ?? false
  }

  /// Whether a given name is in a sentence on a storm.
  var isInStorm: Bool {
    guard isPerson, isOneWord, rule.contains(.given), lexicon.has(.storms) else { return false }
    return neighbours.holds(anyOf: [.storms], in: sentence, neighbours.signs(in: sentence))
  }

  /// Whether a chapter and a verse follow the name of a book of the Bible: `Luke 4:12`, `Lukas 4,12`.
  var isVerse: Bool {
    guard isPerson, isOneWord, lists.contains(.scriptures), let chapter = after,
      chapter.isNumber, let mark = neighbours.scalar(chapter.range.upperBound),
      mark == ":" || mark == ","
    else { return false }
    return neighbours.scalar(chapter.range.upperBound + 1)?.isDigit ?? false
  }

  /// Whether a team is called after the place: the subject or the object of a verb of games, with a score
  /// in the sentence or in quotation marks; `Dorn 3-1`. A team of what is declared as a place may be a
  /// country's, which is as good as the country.
  var isTeam: Bool {
    guard rule.mayBePlace, lexicon.has(.games) else {
      return false
    }
    if lexicon.features.contains(.unspaced) {
      guard rule.contains(.term) || isQuoted else { return false }
      return endsBefore(in: .games) || startsAfter(in: .games)
    }
    if let number = after, number.isNumber, isScore(number) || isInResult, !isNamedAsPlace {
      return true
    }
    let isQuoted = isQuoted
    guard isBesideGame(isQuoted: isQuoted), !isNamedAsPlace else { return false }
    if rule.contains(.place), !isQuoted, !isOneWord { return false }
    return isQuoted || hasScore(in: sentence) || isArticledTeam
  }

  /// `El Berg empató`, where no town and nobody has an article.
  var isArticledTeam: Bool {
    lexicon.has(.games) && before?.isOne(of: .clubArticles) == true
      && !lists.contains(.articledPlaces)
      && after?.isOne(of: .games) == true
  }

  /// `Berg beat Dorn 3-1`, which are towns.
  var isBesideScore: Bool {
    guard lexicon.has(.games), isBesideGame(isQuoted: false) else { return false }
    // Sets and rounds are of people.
    let scores = scores(in: sentence)
    return scores.count == 1 && scores[0].count == 3
  }

  func isBesideGame(isQuoted: Bool) -> Bool {
    if isQuoted {
      let close = range.upperBound + (neighbours.scalar(range.upperBound).map(UTF8.width) ?? 0)
      return neighbours.word(after: close)?.isOne(of: .games) ?? false
    }
    if let word = after, word.isOne(of: .games) { return true }
    guard let word = before else { return false }
    if word.isOne(of: .games) { return true }
    return word.isOne(of: .articles) && neighbours.word(before: word)?.isOne(of: .games) == true
  }

  /// Whether a number of goals is after the name, and another team with its own: `Dorn 2 Berg Rovers 1`,
  /// `Dorn 14, Rovers 31`.
  var isInResult: Bool {
    guard let goals = after, isOfGoals(goals) else { return false }
    let end = goals.range.upperBound
    let start = neighbours.scalar(end) == "," ? end + 1 : end
    let words = neighbours.words(from: neighbours.word(after: start), atMost: 4)
    guard let other = words.firstIndex(where: { !$0.isCapitalised }), other > 0 else {
      return false
    }
    return isOfGoals(words[other])
  }

  private func isOfGoals(_ word: NeighbourWord) -> Bool {
    (1...2).contains(word.text.count) && word.text.allSatisfy(\.isNumber)
  }

  /// Whether a word is `3-1`, or the first number of `3:1`.
  private func isScore(_ number: NeighbourWord) -> Bool {
    hasScore(in: number.range.lowerBound..<min(text.count, number.range.upperBound + 2))
  }

  /// Whether one or two digits, a hyphen or a colon, and the like again are in a part of the text; a
  /// colon with two digits after it is in a time of day.
  private func hasScore(in part: Range<Int>) -> Bool { !scores(in: part).isEmpty }

  private func scores(in part: Range<Int>) -> [Substring] {
    let words = String(decoding: text[part], as: UTF8.self).split {
      !($0.isNumber || "-–:".contains($0))
    }
    return words.filter { word in
      let numbers = word.split(omittingEmptySubsequences: false) { "-–:".contains($0) }
      guard numbers.count == 2, numbers.allSatisfy({ (1...2).contains($0.count) }) else {
        return false
      }
      return !word.contains(":") || numbers[1].count == 1
    }
  }

  /// Whether a town in the sentence shows that another state of the name is meant: `Georgia`, with
  /// `Atlanta`; but `Georgia, the country`.
  var isTwinElsewhere: Bool {
    guard rule.mayBePlace, lists.contains(.pairs), lists.contains(.twins),
      wordAfterComma?.isOne(of: .articles) != true
    else { return false }
    return words(in: sentence).contains { word in
      NameLexicon.townsOfTwins.contains(
        String(decoding: text[word], as: UTF8.self).foldedWord + " " + folded)
    }
  }
}
