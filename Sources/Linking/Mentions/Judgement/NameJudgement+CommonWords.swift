internal import Content
internal import Language

/// Names that are words of the language, too.
extension NameJudgement {
  /// Whether a surname that is a common word is the person's: after the full name, and at the start of a
  /// sentence with a verb that shows a subject.
  var isCommonSurname: Bool {
    if isAfterArticle, !isBeforeOffice { return false }
    guard isCapitalExpected else { return isKnown || !rule.contains(.needsEvidence) }
    if isListedWord || isBeforeLink { return false }
    if lexicon.features.contains(.caseless) { return isKnown && isBareWord }
    return isKnown && (lexicon.auxiliaries.isEmpty ? !isBeforeAttribute : isSubject)
  }

  /// Whether a common noun of a language that gives all of them capitals is somebody's name: known, and
  /// without the article that it would have, after a preposition or before an apostrophe.
  var isBareCapitalNoun: Bool {
    guard isKnown, lexicon.features.contains(.capitalNouns) else { return false }
    if isBeforeApostrophe || isBareOffice { return true }
    guard let word = neighbours.word(before: range.lowerBound),
      !word.isCapitalised || isOpener(word)
    else { return false }
    let folded = word.folded
    return lexicon.openers.contains(folded) && !lexicon.articles.contains(folded)
      && !lexicon.particles.contains(folded)
  }

  /// `Castillo de Dorn`.
  private var isBeforeLink: Bool {
    guard lexicon.features.contains(.thingsFirst), !lexicon.features.contains(.capitalNouns),
      let link = neighbours.word(after: range.upperBound)
    else { return false }
    return !link.isCapitalised && lexicon.links.contains(link.folded)
      && !lexicon.articles.contains(link.folded)
  }

  /// Whether what follows belongs to a noun: an adjective (`Rey emérito`), a preposition (`Flores para`).
  private var isBeforeAttribute: Bool {
    guard let next = neighbours.word(after: range.upperBound), !next.isCapitalised else {
      return false
    }
    if lexicon.verbs.contains(next.folded) || holds(lexicon.speech, next) { return false }
    if NameLexicon.joins.contains(next.folded) { return false }
    // `Petit déjeuner`
    let word = form.lowercased()
    if lexicon.others.contains(word) || lexicon.qualifiers.contains(word) { return true }
    return !lexicon.verbs.isEmpty && lexicon.openers.contains(next.folded)
      || ends(next, in: lexicon.attributeEndings)
  }

  /// Whether a word of a language without capitals is after a verb, a preposition or the like, and so no
  /// noun's attribute or a noun with one of its own.
  private var isBareWord: Bool {
    guard !lexicon.features.contains(.unspaced) else { return true }
    if let next = neighbours.word(after: range.upperBound), next.text.hasPrefix("ال") {
      return false
    }
    guard let word = neighbours.word(before: range.lowerBound) else { return true }
    let isNear = lexicon.inside.contains(word.folded) || lexicon.near.contains(word.folded)
    return !isNear
      && (isVerb(word.folded) || holds(lexicon.openers, word)
        || holds(lexicon.speech, word) || holds(lexicon.links, word))
  }

  /// Whether `and` and a word without a capital follow: `Grassi e zuccheri`.
  private var isListedWord: Bool {
    guard let join = neighbours.word(after: range.upperBound),
      NameLexicon.joins.contains(join.folded),
      let next = neighbours.word(after: join.range.upperBound)
    else { return false }
    return !next.isCapitalised && !holds(lexicon.openers, next)
  }

  /// Whether a surname that is an adjective is one at the start of a sentence, before its noun:
  /// `Луговая трава`.
  var isAdjective: Bool {
    guard isCapitalExpected, let noun = neighbours.word(after: range.upperBound),
      !noun.isCapitalised, !holds(lexicon.speech, noun), !lexicon.openers.contains(noun.folded),
      !ends(noun, in: lexicon.femaleVerbEndings)
    else { return false }
    return lexicon.agreements.contains {
      form.hasSuffix($0.adjective) && noun.folded.hasSuffix($0.noun)
    }
  }

  func ends(_ word: NeighbourWord, in endings: [String]) -> Bool {
    let folded = word.folded
    return endings.contains { folded.hasSuffix($0) }
  }

  /// Whether an office begins a sentence without an article, before its verb: `Abt verletzte sich`.
  private var isBareOffice: Bool {
    guard lexicon.titles.contains(form.lowercased()),
      lexicon.sentences.begins(in: text, at: range.lowerBound),
      let verb = neighbours.word(after: range.upperBound), !verb.isCapitalised
    else { return false }
    return !NameLexicon.joins.contains(verb.folded) && !lexicon.particles.contains(verb.folded)
      && !lexicon.inside.contains(verb.folded) && !lexicon.directions.contains(verb.folded)
  }

  /// Whether a word where capitals show nothing is a place's, by a preposition or a noun beside it:
  /// `in Essen`, `في عمان`, `سفير قطر`, `大分で`.
  var isWordInPlace: Bool {
    if lexicon.features.contains(.unspaced) {
      return endsBefore(in: lexicon.inside) || startsAfter(in: lexicon.inside)
        || startsAfter(in: lexicon.states)
    }
    guard let word = neighbours.word(before: range.lowerBound) else { return false }
    if lexicon.features.contains(.capitalNouns) { return lexicon.inside.contains(word.folded) }
    return lexicon.features.contains(.caseless)
      && (holds(lexicon.inside, word) || holds(lexicon.near, word) || holds(lexicon.states, word))
  }

  /// Whether `the`, or somebody else's possessive, is before the word: `the Church`, `New Year's Day`.
  private var isAfterArticle: Bool {
    guard let word = neighbours.word(before: range.lowerBound) else { return false }
    return lexicon.articles.contains(word.folded) || word.isPossessive && word.isCapitalised
  }

  /// `los Santos`, `la Vienne`: an article that no town has.
  var isAfterArticleOfNoun: Bool {
    guard lexicon.features.contains(.thingsFirst),
      let word = neighbours.word(before: range.lowerBound)
    else { return false }
    return lexicon.plurals.contains(word.folded)
      || lexicon.articles.contains(word.folded) && !lexicon.directions.contains(word.folded)
        && !lexicon.articledPlaces.contains(foldedForm)
  }

  /// Whether a verb, a possessive or an apposition follows, so that the word is a subject: `Turkey won`,
  /// `Turkey's president`, `Rice, who`.
  var isSubject: Bool {
    if let mark = neighbours.scalar(range.upperBound), mark.isApostrophe {
      return isKnown || lexicon.features.contains(.lastEndings)
        || isBeforePossession(UTF8.width(mark))
    }
    if isPerson, text[range.upperBound...].starts(with: ", ".utf8) {
      let next = neighbours.word(after: range.upperBound + 1)
      return next.map { lexicon.relatives.ofPeople.contains($0.folded) || $0.isNumber } ?? false
    }
    if text[range.upperBound...].starts(with: ", ".utf8) {
      let next = neighbours.word(after: range.upperBound + 1)
      return next.map { lexicon.relatives.ofThings.contains($0.folded) } ?? false
    }
    guard var word = neighbours.word(after: range.upperBound), !word.isCapitalised else {
      return false
    }
    if lexicon.adverbs.contains(word.folded) || ends(word, in: lexicon.adverbEndings),
      let next = neighbours.word(after: word.range.upperBound)
    {
      if lexicon.negations.contains(word.folded) { return true }
      word = next
    }
    let folded = word.folded
    if holds(lexicon.speech, word) || lexicon.auxiliaries.contains(folded) { return true }
    guard isKnown, lexicon.copulas.contains(folded) else { return false }
    if !isPerson || lexicon.pastCopulas.contains(folded) { return true }
    let next = neighbours.word(after: word.range.upperBound)
    return next.map { $0.isNumber || ends($0, in: lexicon.participleEndings) } ?? false
  }

  /// Whether a title or a state's noun is what a possessive has: `Chad's army`.
  private func isBeforePossession(_ width: Int) -> Bool {
    let letter = neighbours.word(at: range.upperBound + width)
    guard let end = letter?.range.upperBound, let noun = neighbours.word(after: end) else {
      return false
    }
    return !noun.isCapitalised && (holds(lexicon.states, noun) || isTitle(noun))
  }

  /// Whether the form has its capital from its place alone.
  var isCapitalExpected: Bool {
    lexicon.features.contains(.capitalNouns) || lexicon.features.contains(.caseless)
      || lexicon.sentences.begins(in: text, at: range.lowerBound) || beginsQuotation
      || isInTitleCase
  }

  /// Whether a colon, an opening quotation mark, a list's number or a dialogue's dash is before the form.
  private var beginsQuotation: Bool {
    guard let mark = text.scalar(before: range.lowerBound) else { return false }
    if "\"“„«‘".unicodeScalars.contains(mark) { return !isQuoted }
    if mark == "¿" || mark == "¡" { return true }
    guard mark.isSpace else { return false }
    let start = range.lowerBound - UTF8.width(mark)
    switch text.scalar(before: start) {
    case ":": return true
    case ".":
      return text.scalar(before: start - 1)?.isDigit ?? false
    case let dash? where "-–—―".unicodeScalars.contains(dash):
      let index = start - UTF8.width(dash)
      return index == 0 || lexicon.sentences.begins(in: text, at: index)
    default: return false
    }
  }
}
