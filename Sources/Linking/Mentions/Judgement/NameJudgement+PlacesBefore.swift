internal import Content
internal import Language

/// What the words before a place or a body make of it.
extension NameJudgement {
  func doubtOfOther(after word: NeighbourWord) -> NameDoubt? {
    // `یک سپیدار` is a poplar.
    if lexicon.features.contains(.caseless), isOneWord, word.isOne(of: .articles) {
      return .commonWord
    }
    // `Ms Lincoln` does not live in Lincoln by her name.
    if word.folded.count > 1 && word.sex != nil && !word.holds(.states)
      || word.isOne(of: .abbreviations) && word.hasPoint
    {
      return .somebodyElse
    }
    // `o duque de Bragança`
    if rule.mayBePlace, word.holds(.links), wordBeforeLinks(word)?.isOne(of: .nobles) == true {
      return .somebodyElse
    }
    if rule.contains(.place), isAfterBody, word.isCapitalised, !isInTitleCase, !isInCapitals {
      return .longerName
    }
    // `disse Braga da Cruz`
    if rule.mayBePlace, isOneWord, lexicon.has(.deeds), word.holds(.speech), let particle = after,
      particle.isOne(of: .particles), neighbours.word(after: particle)?.isCapitalised == true
    {
      return .somebodyElse
    }
    // `الصحف السعودية` is an adjective there.
    if rule.mayBePlace, isNisba(after: word) { return .commonWord }
    // `صحيفة صوت تونس`
    if rule.mayBePlace, isLastOfThing(after: word) { return .thing }
    if isOneWord, word.isCapitalised, !lexicon.features.contains(.capitalNouns),
      isTitleOfSomebody(word)
    {
      return .somebodyElse
    }
    // `la chef Milán`
    if rule.contains(.place), isOneWord, !rule.contains(.derived), !word.isCapitalised,
      lexicon.features.contains(.thingsFirst), !lexicon.features.contains(.caseless),
      word.isOne(of: .titles), word.lists.isDisjoint(with: [.states, .towns, .things, .openers])
    {
      return .somebodyElse
    }
    let isQualified =
      word.holds(.qualifiers)
      && (word.isCapitalised || lexicon.features.contains(.thingsFirst)
        || lexicon.features.contains(.caseless))
    if isQualified, !isOpener(word) || rule.mayBePlace { return .longerName }
    if let doubt = doubtOfArticle(word) { return doubt }
    if lexicon.features.contains(.caseless), word.isOne(of: .givenNames), !word.lists.isCommon {
      return .longerName
    }
    return doubtOfNoun(before: word)
  }

  /// `Queen Victoria`, `Vice President Ford`.
  private func isTitleOfSomebody(_ word: NeighbourWord) -> Bool {
    word.holds(.crowns)
      || word.isOne(of: .titles)
        && lexicon.features.isDisjoint(with: [.thingsFirst, .caseless, .lastEndings])
        && word.lists.isDisjoint(with: [.things, .bodies, .qualifiers]) && !isOpener(word)
        && !isInTitleCase && !lexicon.sentences.begins(in: text, at: word.range.lowerBound)
  }

  /// What an article makes of the name after it.
  private func doubtOfArticle(_ word: NeighbourWord) -> NameDoubt? {
    // `un SMS`
    if !rule.contains(.place), word.isOne(of: .indefinites),
      lexicon.features.contains(.thingsFirst), form.count > 1, form.allSatisfy(\.isUppercase)
    {
      return .commonWord
    }
    // `il Como` is a club.
    if rule.contains(.place), word.isOne(of: .clubArticles), !isFeature, !isRelative(word),
      neighbours.scalar(range.upperBound)?.isNameHyphen != true,
      !lists.contains(.articledPlaces),
      word.folded != "der" && word.folded != "die" || isOpener(word)
    {
      return .thing
    }
    return rule.mayBePlace && isRiver(after: word) ? .thing : nil
  }

  /// Whether a word with a capital before the name makes a longer name of it.
  private func doubtOfNoun(before word: NeighbourWord) -> NameDoubt? {
    guard word.isCapitalised, !word.isOne(of: .times), !isOpener(word), !isTitle(word),
      !word.holds(.states), !word.isPossessive, !isAfterName, !isInTitleCase, !isInCapitals
    else { return nil }
    // `Booksellers Harrow & Finch`
    if !isOneWord, !rule.contains(.place), !word.isOne(of: .givenNames), word.folded.hasSuffix("s"),
      lexicon.sentences.begins(in: text, at: word.range.lowerBound)
    {
      return nil
    }
    let isFirstOfSentence = lexicon.sentences.begins(in: text, at: word.range.lowerBound)
    if isInflected, isFirstOfSentence { return nil }
    // `W Gdańsku`, in a language of which nothing is known.
    if lexicon.isEmpty, isFirstOfSentence, word.text.count <= 2, !word.isInCapitals { return nil }
    if word.isOne(of: .givenNames) { return .longerName }
    guard lexicon.features.contains(.capitalNouns) else { return .longerName }
    // `in der Dresdner Neustadt`
    if rule.mayBePlace, word.folded.count > 4, ends(word, in: lexicon.ends(of: .demonyms)) {
      return .longerName
    }
    // `Denzel Washington kommt`: nothing before the word makes a noun of it.
    let isFirst =
      rule.contains(.place) && lexicon.sentences.begins(in: text, at: word.range.lowerBound)
    return isNamelike(word) || isFirst ? .longerName : nil
  }

  /// Whether a place's name begins with what it is, and so has an article: `o Cabo do Frade`.
  private var isFeature: Bool {
    // `im Lindqvist-Stadion`
    if lexicon.features.contains(.capitalNouns),
      let last = folded.split(whereSeparator: { $0 == " " || $0 == "-" }).last, last != folded,
      lexicon.holds(.things, String(last))
    {
      return true
    }
    guard !isOneWord, let noun = form.split(separator: " ").first?.lowercased() else {
      return false
    }
    return lexicon.holds(.things, noun) && !lexicon.holds(.towns, noun)
  }

  /// Whether an article of its own makes a river of the name, which a state has without: `der Niger`, but
  /// `die Niger-Reise`, `the Ohio ballot`, `az Uruguay elleni`.
  private func isRiver(after article: NeighbourWord) -> Bool {
    guard article.isOne(of: .riverArticles), lists.contains(.rivers),
      !isRelative(article), neighbours.scalar(range.upperBound)?.isNameHyphen != true
    else { return false }
    guard let word = after, lexicon.has(.auxiliaries) || lexicon.features.contains(.lastEndings)
    else { return true }
    if lexicon.features.contains(.lastEndings) { return !word.folded.hasSuffix("i") }
    return word.isOne(of: .openers) || word.isOne(of: .auxiliaries) || word.isOne(of: .copulas)
      || word.isOne(of: .verbs) || word.isOne(of: .adverbs)
  }

  /// Whether a noun that leaves a place what it is has a qualifier that doesn't:
  /// `the Democratic Republic of Dorn`, `República Democrática de Dorn`.
  func isQualifiedState(_ noun: NeighbourWord) -> Bool {
    let isQualifier = { (word: NeighbourWord) in
      word.isOne(of: .qualifiers) && !word.holds(.states)
        && (word.isCapitalised || lexicon.features.contains(.thingsFirst))
    }
    guard let before = neighbours.word(before: noun), !before.hasPoint else {
      return false
    }
    return noun.holds(.states) && isQualifier(before)
      || isQualifier(noun) && before.holds(.states)
  }

  /// Whether a country's name is the adjective of the noun before it, by the articles of both.
  private func isNisba(after noun: NeighbourWord) -> Bool {
    lexicon.features.contains(.caseless) && ArabicClitics.isFeminineNisba(form)
      && ArabicClitics.hasArticle(noun.text) && noun.text.count > 4
      && !noun.isOne(of: .openers) && !noun.holds(.speech)
  }

  /// Whether a noun for a thing has a name of two words, the last of which is a place's, where capitals
  /// don't show that.
  private func isLastOfThing(after word: NeighbourWord) -> Bool {
    guard lexicon.features.isSuperset(of: [.caseless, .thingsFirst]), !hasClitic,
      word.lists.isEmpty, !isVerb(word.folded), let noun = neighbours.word(before: word)
    else { return false }
    return noun.holds(.works) || noun.holds(.media)
  }

  /// Whether `and` joins the name to another one within the official name of a region: `Castilla y León`,
  /// as a list shows or a single office or body before both: `la Junta de Castilla y León`.
  var isHalfOfName: Bool {
    guard rule.contains(.place), isOneWord else { return false }
    let name = folded
    if let join = before, join.isOne(of: .joins), let first = neighbours.word(before: join) {
      if NameLexicon.isPair(first.folded, name) { return true }
      return first.isCapitalised && isOfOneBody(before: first)
    }
    guard let join = after, join.isOne(of: .joins), let second = neighbours.word(after: join) else {
      return false
    }
    if NameLexicon.isPair(name, second.folded) { return true }
    return second.isCapitalised && before.map(isOfOneBody(linkedBy:)) ?? false
  }

  private func isOfOneBody(before word: NeighbourWord) -> Bool {
    neighbours.word(before: word).map(isOfOneBody(linkedBy:)) ?? false
  }

  /// Whether a word is `of` after a noun in the singular for a body, a region or an office.
  private func isOfOneBody(linkedBy link: NeighbourWord) -> Bool {
    guard link.holds(.links), let noun = wordBeforeLinks(link), !noun.folded.hasSuffix("s") else {
      return false
    }
    return noun.isOne(of: .things) || noun.isOne(of: .states)
  }

  /// Whether a comma is between a town and the name of its region that is a country's, too:
  /// `Atlanta, Georgia`.
  var isRegionAfterTown: Bool {
    guard rule.mayBePlace, lists.contains(.pairs),
      text[..<range.lowerBound].suffix(2).elementsEqual(", ".utf8)
    else {
      return false
    }
    return neighbours.word(endingAt: range.lowerBound - 2).map {
      NameLexicon.isPair($0.folded, folded)
    } ?? false
  }

  /// Whether an adjective distinguishes a town from those of its name: `la ciudad argentina de Córdoba`.
  var isDistinguishedTwin: Bool {
    guard rule.mayBePlace, lists.contains(.twins), let link = before,
      link.holds(.links), let adjective = wordBeforeLinks(link), !adjective.lists.isCommon,
      let noun = neighbours.word(before: adjective)
    else { return false }
    return lexicon.features.contains(.thingsFirst) && noun.isOne(of: .states)
  }

  /// Whether the name has an ending, or a case, of its own, so that it is no part of a name with the word
  /// before it: `Акции Банка`, `Liikenne Kaarinaan`.
  var isInflected: Bool {
    lexicon.features.contains(.lastEndings) && (!ending.isEmpty || isBeforeApostrophe)
      || lexicon.features.contains(.cases) && rule.contains(.derived)
  }

  /// Whether a capitalised word of a language whose nouns all have capitals is a name itself, as far as
  /// its letters show: no word of the language's lists, and no noun after an article.
  private func isNamelike(_ word: NeighbourWord) -> Bool {
    word.isOne(of: .common) && !isOpener(word)
  }

  /// Whether a place begins a line with a dash after it: `Essen – `.
  var isDateline: Bool {
    guard rule.mayBePlace,
      range.lowerBound == 0 || text[range.lowerBound - 1] == UInt8(ascii: "\n")
    else { return false }
    let dash = [" – ", " — ", " - "].first { text[range.upperBound...].starts(with: $0.utf8) }
    // `Reading – a skill`
    guard let dash else { return false }
    return neighbours.scalar(range.upperBound + dash.utf8.count)?.isSmall != true
  }
}
