internal import Content
internal import Language
internal import Support

/// Names that are words of the language, too.
extension NameJudgement {
  /// Whether a surname that is a common word is the person's: after the full name, and at the start of a
  /// sentence with a verb that shows a subject.
  var isCommonSurname: Bool {
    if isAfterArticle, !isBeforeOffice { return false }
    guard isCapitalExpected else { return isKnown || !rule.contains(.needsEvidence) }
    if isListedWord || isBeforeLink { return false }
    if lexicon.features.contains(.caseless) { return isKnown && isBareWord }
    return isKnown && isBeforePredicate
      && (!lexicon.has(.auxiliaries) ? !isBeforeAttribute : isSubject)
  }

  /// Whether what follows may be a sentence's rest, and no noun that the word belongs to, where a verb is
  /// last: `Demir dün`, but `Demir cevheri`.
  private var isBeforePredicate: Bool {
    guard !lexicon.ends(of: .predicates).isEmpty, let next = after, !next.isCapitalised else {
      return true
    }
    return next.isOne(of: .openers) || next.isOne(of: .times) || next.holds(.speech)
      || ends(next, in: lexicon.ends(of: .predicates))
  }

  /// Whether the genitive of a common noun has no article, and the noun that it belongs to follows, so
  /// that it is a name's: `Webers Einspruch`, but `die Kunst des Webers`.
  var isBareGenitive: Bool {
    guard lexicon.features.contains(.capitalNouns), ending == "s", let noun = after,
      noun.isCapitalised, lists.isDisjoint(with: [.titles, .kin])
    else { return false }
    if lexicon.sentences.begins(in: text, at: range.lowerBound) { return true }
    guard let word = before, word.isOne(of: .openers) else { return false }
    return !word.isOne(of: .articles) && !word.isOne(of: .particles)
  }

  /// Whether a common noun of a language that gives all of them capitals is somebody's name: known, and
  /// without the article that it would have, after a preposition or before an apostrophe.
  var isBareCapitalNoun: Bool {
    guard isKnown, lexicon.features.contains(.capitalNouns) else { return false }
    if isBeforeApostrophe || isBareOffice { return true }
    guard let word = before,
      !word.isCapitalised || isOpener(word)
    else { return false }
    return word.isOne(of: .openers) && !word.isOne(of: .articles)
      && !word.isOne(of: .particles)
  }

  /// `Castillo de Dorn`.
  private var isBeforeLink: Bool {
    guard lexicon.features.contains(.thingsFirst), !lexicon.features.contains(.capitalNouns),
      let link = after
    else { return false }
    return !link.isCapitalised && link.isOne(of: .links)
      && !link.isOne(of: .articles)
  }

  /// Whether what follows belongs to a noun: an adjective (`Rey emérito`), a preposition (`Flores para`).
  private var isBeforeAttribute: Bool {
    guard let next = after, !next.isCapitalised else {
      return false
    }
    if next.isOne(of: .verbs) || next.holds(.speech) { return false }
    if next.isOne(of: .joins) { return false }
    // `Petit déjeuner`
    let word = form.lowercased()
    if lexicon.holds(.others, word) || lexicon.holds(.qualifiers, word) { return true }
    return lexicon.has(.verbs) && next.isOne(of: .openers)
      || ends(next, in: lexicon.ends(of: .attributes))
  }

  /// Whether a word of a language without capitals is after a verb, a preposition or the like, and so no
  /// noun's attribute or a noun with one of its own.
  private var isBareWord: Bool {
    guard !lexicon.features.contains(.unspaced) else { return true }
    if let next = after, ArabicClitics.hasArticle(next.text) {
      return false
    }
    guard let word = before else { return true }
    let isNear = word.isOne(of: .inside) || word.isOne(of: .near)
    return !isNear
      && (isVerb(word.folded) || word.holds(.openers)
        || word.holds(.speech) || word.holds(.links))
  }

  /// Whether `and` and a word without a capital follow: `Grassi e zuccheri`.
  private var isListedWord: Bool {
    guard let join = after,
      join.isOne(of: .joins),
      let next = neighbours.word(after: join)
    else { return false }
    return !next.isCapitalised && !next.holds(.openers)
  }

  /// Whether a surname that is an adjective is one at the start of a sentence, before its noun:
  /// `Луговая трава`.
  var isAdjective: Bool {
    guard isCapitalExpected, let noun = after,
      !noun.isCapitalised, !noun.holds(.speech), !noun.isOne(of: .openers),
      !ends(noun, in: lexicon.ends(of: .femaleVerbs))
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
    guard lexicon.holds(.titles, form.lowercased()),
      lexicon.sentences.begins(in: text, at: range.lowerBound),
      let verb = after, !verb.isCapitalised
    else { return false }
    return !verb.isOne(of: .joins) && !verb.isOne(of: .particles)
      && !verb.isOne(of: .inside) && !verb.isOne(of: .directions)
  }

  /// Whether a word where capitals show nothing is a place's, by a preposition or a noun beside it:
  /// `in Essen`, `في عمان`, `سفير قطر`, `大分で`.
  var isWordInPlace: Bool {
    if lexicon.features.contains(.unspaced) {
      return endsBefore(in: .inside) || startsAfter(in: .inside)
        || startsAfter(in: .states)
    }
    guard let word = before else { return false }
    if lexicon.features.contains(.capitalNouns) {
      return word.isOne(of: .inside) || word.isOne(of: .directions)
    }
    // `em Natal`, where Christmas has an article, and a month no capital.
    if lexicon.features.contains(.thingsFirst), word.isOne(of: .locatives) { return true }
    return lexicon.features.contains(.caseless)
      && (word.holds(.inside) || word.holds(.near) || word.holds(.states))
  }

  /// Whether `the`, or somebody else's possessive, is before the word: `the Church`, `New Year's Day`.
  var isAfterArticle: Bool {
    guard let word = before else { return false }
    return word.isOne(of: .articles) || word.isPossessive && word.isCapitalised
  }

  /// `los Santos`, `la Vienne`: an article that no town has.
  var isAfterArticleOfNoun: Bool {
    guard lexicon.features.contains(.thingsFirst),
      let word = before
    else { return false }
    return word.isOne(of: .plurals)
      || word.isOne(of: .articles) && !word.isOne(of: .directions)
        && !lists.contains(.articledPlaces)
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
      return next.map { $0.isOne(of: .relativesOfPeople) || $0.isNumber } ?? false
    }
    if text[range.upperBound...].starts(with: ", ".utf8) {
      let next = neighbours.word(after: range.upperBound + 1)
      return next.map { $0.isOne(of: .relativesOfThings) } ?? false
    }
    guard var word = after, !word.isCapitalised else {
      return false
    }
    if word.isOne(of: .adverbs) || ends(word, in: lexicon.ends(of: .adverbs)),
      let next = neighbours.word(after: word)
    {
      if word.isOne(of: .negations) { return true }
      word = next
    }
    if word.holds(.speech) || word.isOne(of: .auxiliaries) { return true }
    if isPerson, isKnown, word.isOne(of: .verbs) || isBeforeObject(word) { return true }
    if rule.mayBePlace, isBeforeVerbOfPlace(word) { return true }
    guard isKnown, word.isOne(of: .copulas) else { return false }
    if !isPerson || word.isOne(of: .pastCopulas) { return true }
    let next = neighbours.word(after: word)
    return next.map { $0.isNumber || ends($0, in: lexicon.ends(of: .participles)) } ?? false
  }

  /// Whether a verb follows a place's name at a sentence's start, or `and` and another name, where things
  /// come first: `Paris a rappelé`, `Lima anunció`, `Paris et Dorn`.
  private func isBeforeVerbOfPlace(_ word: NeighbourWord) -> Bool {
    guard lexicon.features.contains(.thingsFirst), !lexicon.features.contains(.capitalNouns) else {
      return false
    }
    if word.isOne(of: .joins) {
      return neighbours.word(after: word).map { $0.isCapitalised && !$0.isInCapitals } ?? false
    }
    return word.isOne(of: .verbs) || word.text.count > 3 && ends(word, in: lexicon.ends(of: .verbs))
  }

  /// Whether a title or a state's noun is what a possessive has: `Chad's army`.
  private func isBeforePossession(_ width: Int) -> Bool {
    let letter = neighbours.word(at: range.upperBound + width)
    guard let end = letter?.range.upperBound, let noun = neighbours.word(after: end) else {
      return false
    }
    return !noun.isCapitalised && (noun.holds(.states) || isTitle(noun))
  }

  /// `The Guardian`, in a language whose articles begin names.
  private var beginsWithArticle: Bool {
    guard lexicon.has(.auxiliaries), let space = folded.utf8.firstIndex(of: UInt8(ascii: " ")),
      lexicon.holds(.articles, String(folded[..<space]))
    else { return false }
    return !folded[space...].dropFirst().utf8.contains(UInt8(ascii: " "))
  }

  /// Whether the form without its capital is in the text, too, where a sentence's start may have given it
  /// that: `Man bites postman. The man was bailed`.
  var isSmallElsewhere: Bool {
    guard isOneWord || !isPerson && beginsWithArticle, form != folded,
      lexicon.features.isDisjoint(with: [.capitalNouns, .caseless]),
      lexicon.sentences.begins(in: text, at: range.lowerBound), !isNamedAsPerson,
      after.map({ !$0.isCapitalised && !isSubject }) ?? beginsWithArticle
    else { return false }
    return isSmallNearby
  }

  /// Whether the form without its capital is before it or after it: the noun alone, of an article and one.
  var isSmallNearby: Bool {
    let word = Array(folded.utf8.split(separator: UInt8(ascii: " ")).last ?? "".utf8[...])
    let near = max(0, range.lowerBound - 400)..<min(text.count, range.upperBound + 400)
    return near.contains { index in
      text[index] == word[0] && text[index..<near.upperBound].starts(with: word)
        && !text.continuesWord(before: index)
        && neighbours.scalar(index + word.count)?.isWordPart != true
    }
  }

  /// Whether the form has its capital from its place alone.
  var isCapitalExpected: Bool {
    lexicon.features.contains(.capitalNouns) || lexicon.features.contains(.caseless)
      || lexicon.sentences.begins(in: text, at: range.lowerBound) || beginsQuotation
      || isInTitleCase
  }

  /// Whether a colon, an opening quotation mark, a list's number or a dialogue's dash is before the form.
  var beginsQuotation: Bool {
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

// MARK: - Capitals

extension NameJudgement {
  var isAllCapitals: Bool {
    guard !form.utf8.contains(where: { 0x61...0x7A ~= $0 }) else { return false }
    return form.contains { $0.isUppercase } && form.count > 1 && !form.contains { $0.isLowercase }
  }

  /// Whether the words beside it, within its sentence, are all in capitals.
  var isInCapitals: Bool {
    guard isAllCapitals, !lexicon.features.contains(.caseless) else { return false }
    let words = wordsNearby.map { String(decoding: text[$0], as: UTF8.self) }
      .filter { $0.filter(\.isLetter).count > 1 }
    return words.count >= (isOneWord ? 2 : 1)
      && words.allSatisfy { word in !word.contains { $0.isLowercase } }
  }

  /// Whether all longer words beside it have a capital, as in some papers' headlines.
  var isInTitleCase: Bool { isTitleCase(atLeast: 4) }

  func isTitleCase(atLeast count: Int) -> Bool {
    guard !lexicon.features.contains(.capitalNouns), !lexicon.features.contains(.caseless),
      !isBesideSmallWord
    else { return false }
    var (capitals, small) = (0, 0)
    for word in wordsNearby {
      let first = text.scalar(at: word.lowerBound).scalar
      if first.isSmall { small += 1 }
      guard word.count >= 4 else { continue }
      let letters = String(decoding: text[word], as: UTF8.self)
      if letters.count < 4 || lexicon.holds(.openers, letters.lowercased()) { continue }
      guard first.isCapital else { return false }
      capitals += 1
    }
    return capitals >= count && small <= capitals / 2
  }

  /// Whether a longer word right beside it has no capital.
  private var isBesideSmallWord: Bool {
    [before, after].contains { word in
      guard let word, !word.hasPoint, !word.isCapitalised, !word.isOne(of: .openers) else {
        return false
      }
      return word.text.utf8.count >= 4
        && word.text.utf8.prefix(4).allSatisfy { 0x61...0x7A ~= $0 }
    }
  }

  /// The words beside the name up to the nearest mark, eight to each side at most, as bytes of the text. For
  /// capitals this is enough, and cheaper for each match than `SentenceRule`.
  private var wordsNearby: [Range<Int>] {
    let isEnd = { (byte: UInt8) in byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x0A }
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < 100, !isEnd(text[start - 1]) { start -= 1 }
    var end = range.upperBound
    while end < text.count, end - range.upperBound < 100, !isEnd(text[end]) { end += 1 }
    return words(in: start..<range.lowerBound).suffix(8)
      + words(in: range.upperBound..<end).prefix(8)
  }

  /// The runs of letters and apostrophes in a part of the text.
  func words(in part: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var index = part.lowerBound
    var start: Int?
    while index < part.upperBound {
      let (scalar, length) = text.scalar(at: index)
      if scalar.isLetterOrApostrophe {
        start = start ?? index
      } else if let first = start {
        words.append(first..<index)
        start = nil
      }
      index += length
    }
    if let start { words.append(start..<min(index, part.upperBound)) }
    return words
  }
}
