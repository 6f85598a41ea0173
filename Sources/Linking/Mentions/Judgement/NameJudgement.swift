internal import Content
internal import Language
internal import Support

/// Decides from what is beside a form whether it is its entity's name there.
struct NameJudgement {
  let text: [UInt8]
  let range: Range<Int>
  let rule: NameForm.Rule
  let lexicon: NameLexicon
  /// Whether another declared name ends right before it, or starts right after it.
  let isAfterName: Bool
  let isBeforeName: Bool
  /// Whether a body's name ends right before it: `Microsoft Deutschland`.
  let isAfterBody: Bool
  /// Both surnames, where a hyphen joins the name to somebody else's: `the Berg-Dorn deal`.
  let pair: Range<Int>?
  /// Whether the entity has been named in full before.
  let isKnown: Bool
  let neighbours: NameNeighbours
  /// The words right before and after it.
  let before: NeighbourWord?
  let after: NeighbourWord?
  /// What titles before the person's names have revealed so far.
  let knownSex: NameTitles.Sex?
  /// Empty in a language that writes spaces.
  let unspaced: UnspacedNeighbours
  /// Whether the text has a mark that may begin a quotation.
  let hasQuotations: Bool

  init(
    _ text: [UInt8], _ match: NameAutomaton.Match, _ rule: NameForm.Rule, _ lexicon: NameLexicon,
    isAfterName: Bool = false, isAfterBody: Bool = false, isBeforeName: Bool = false,
    pair: Range<Int>? = nil, isKnown: Bool = false, hasQuotations: Bool = true,
    knownSex: NameTitles.Sex? = nil
  ) {
    self.text = text
    range = match.range
    self.rule = rule
    self.lexicon = lexicon
    self.isAfterName = isAfterName
    self.isAfterBody = isAfterBody
    self.isBeforeName = isBeforeName
    self.pair = pair
    self.isKnown = isKnown
    self.hasQuotations = hasQuotations
    self.knownSex = knownSex
    neighbours = NameNeighbours(text, lexicon)
    before = neighbours.word(before: range.lowerBound)
    after = neighbours.word(after: range.upperBound)
    unspaced =
      lexicon.features.contains(.unspaced)
      ? UnspacedNeighbours(of: range, in: text, lexicon) : UnspacedNeighbours()
    form = String(decoding: text[match.range.lowerBound..<match.formEnd], as: UTF8.self)
    ending = String(decoding: text[match.formEnd..<match.range.upperBound], as: UTF8.self)
  }

  /// The form as it is in the text, and the ending that is joined to it.
  let form: String
  let ending: String

  var isPerson: Bool { rule.contains(.person) }
  var isOneWord: Bool { rule.contains(.oneWord) }

  /// The first doubt there is; nil where the form counts.
  var doubt: NameDoubt? {
    if isInsideAddress || isAfterCapitalAndApostrophe { return .insideWord }
    // Terms that are written small are words, and no part of names.
    if !isPerson, form.unicodeScalars.first?.properties.isLowercase == true { return nil }
    if isPerson, isInPair { return doubtOfWord }
    if isPerson, hasGeneration { return .generation }
    return doubtOfWord ?? doubtJoinedAfter ?? doubtBefore ?? doubtAfter
  }

  /// Whether a word may have its capital from a sentence's start alone.
  func isOpener(_ word: NeighbourWord) -> Bool {
    word.isOne(of: .openers)
      && lexicon.sentences.begins(in: text, at: word.range.lowerBound)
  }
}

// MARK: - The form itself

extension NameJudgement {
  private var doubtOfWord: NameDoubt? {
    if isPerson, !ending.isEmpty || form.hasSuffix("s"), isAfterPlural || isBeforePluralVerb {
      return .family
    }
    if isPerson || rule.contains(.place) && isOneWord, isQuoted, !form.contains(".") {
      return .thing
    }
    if isInQuotedTitle { return .thing }
    if isInIdiom || isPhrase || isTwoWords || isForeignOpener { return .commonWord }
    guard isOneWord else { return nil }
    if !isKnown, isEasilyWord { return .noEvidence }
    if isPerson, isAdjective { return .commonWord }
    // `森は`: a character of its own is a word.
    if isPerson, lexicon.features.contains(.unspaced), form.unicodeScalars.count == 1,
      !isBesideLongTitle,
      form.unicodeScalars.allSatisfy(WordBoundary.isIdeograph)
    {
      return .commonWord
    }
    let folded = form.foldedWord
    let lists = lexicon.lists(of: folded)
    // `福島の桃`: a surname that is a region's name needs a title, or a verb once it is known.
    if isPerson, lexicon.features.contains(.unspaced), lists.contains(.regions),
      !rule.contains(.full), !isNamedAsPerson, !startsAfter(in: .honorifics),
      !(isKnown && startsAfter(in: .subjects))
    {
      return .commonWord
    }
    let isCommon =
      lists.isCommon && !(rule.contains(.place) && lists.contains(.townsAlone))
      || isPerson && (lists.contains(.qualifiers) || lists.contains(.others))
    // `la Roma`
    if rule.contains(.place), lists.contains(.townsAlone), isAfterArticleOfNoun {
      return .commonWord
    }
    let isTime = lists.contains(.times)
    // `Reuters` is no genitive.
    if isPerson, !ending.isEmpty, lexicon.holds(.common, folded + ending) { return .commonWord }
    if isInCapitals {
      let isGuess = rule.isSuperset(of: [.short, .capitals]) && !isKnown
      return isCommon || isTime || isGuess ? .commonWord : nil
    }
    if rule.contains(.capitals) {
      if isCommon || isTime { return .commonWord }
      // A surname in capitals after a given name is not the entity's, unless it is declared so.
      return before.map { $0.isCapitalised && !isTitle($0) }
        == true ? .givenName : nil
    }
    guard isCommon || isTime, !isAllCapitals else { return nil }
    // `Szegedre` is no word but the town's.
    if rule.contains(.place), lexicon.features.contains(.lastEndings), !ending.isEmpty {
      return nil
    }
    // `a União`, which is the state, where a club is called so for short.
    if rule.contains(.short), !isPerson, !isKnown { return .noEvidence }
    if isPerson, hasTitle { return nil }
    // `the Judge said`
    if isPerson, isAfterArticle, !isBeforeOffice,
      !lexicon.features.isDisjoint(with: [.bareSurnames, .capitalTitles])
    {
      return .commonWord
    }
    if isBeforeSpeech || !isPerson && isQuoted || isBareGenitive && !isTime { return nil }
    if rule.contains(.short), isBareCapitalNoun { return nil }
    if rule.contains(.place), isWordInPlace { return nil }
    if isTime { return isApposedMonth ? nil : .commonWord }
    if isPerson,
      !rule.contains(.given) || lexicon.features.contains(.surnamesFirst) && !ending.isEmpty
    {
      let isName =
        lexicon.features.contains(.capitalNouns) ? isBareCapitalNoun : isCommonSurname
      return isName ? nil : .commonWord
    }
    if !isPerson, isSubject { return nil }
    return isCapitalExpected || rule.contains(.place) && isAfterArticleOfNoun ? .commonWord : nil
  }

  /// Whether a body's name is an article and a noun where all nouns have capitals, at the start of a
  /// sentence: `Die Zeit drängt`.
  private var isPhrase: Bool {
    guard !isPerson, lexicon.features.contains(.capitalNouns), !isKnown, !isQuoted,
      lexicon.sentences.begins(in: text, at: range.lowerBound), !isBeforeSpeech
    else { return false }
    let words = form.foldedWord.split(separator: " ").map { lexicon.lists(of: String($0)) }
    return words.count == 2 && words[0].contains(.articles) && words[1].contains(.common)
  }

  /// Whether the words beside it make a set phrase with it: `زیر و بم`.
  private var isInIdiom: Bool {
    guard lexicon.has(.idioms) else { return false }
    let words = form.foldedWord
    let first = before.map { $0.folded + " " }
    let last = after.map { " " + $0.folded }
    var phrases = [first.map { $0 + words }, last.map { words + $0 }]
    if let first, let last { phrases.append(first + words + last) }
    if let first, let before, let second = neighbours.word(before: before) {
      phrases.append(second.folded + " " + first + words)
    }
    return phrases.contains { phrase in phrase.map { lexicon.holds(.idioms, $0) } ?? false }
  }

  /// Whether its letters show too little that it is a name, so that it counts only once it is known: a
  /// part of a body's name where capitals show nothing, a surname that ends as a river does.
  private var isEasilyWord: Bool {
    let isCaseless = lexicon.features.contains(.caseless)
    if rule.contains(.short) {
      return isCaseless || lexicon.features.contains(.capitalNouns)
        || lexicon.features.contains(.thingsFirst) && isCapitalExpected
    }
    guard isCaseless, isPerson, rule.contains(.needsEvidence), !isNamedAsPerson else {
      return false
    }
    // `大川` is a river, too.
    return lexicon.features.contains(.unspaced) && form.count > 1
      && form.last.map { lexicon.holds(.things, String($0)) } ?? false
  }

  private var isAllCapitals: Bool {
    guard !form.utf8.contains(where: { 0x61...0x7A ~= $0 }) else { return false }
    return form.contains { $0.isUppercase } && form.count > 1 && !form.contains { $0.isLowercase }
  }

  /// `die Bergs`.
  private var isAfterPlural: Bool {
    guard !ending.isEmpty, let word = before else {
      return false
    }
    return lexicon.endings.contains { $0.text == ending && $0.isAlsoPlural }
      && word.isOne(of: .plurals)
  }

  /// `Bergs wohnen`.
  private var isBeforePluralVerb: Bool {
    lexicon.endings.contains { $0.text == ending && $0.isAlsoPlural }
      && after.map { lexicon.holds(.pluralVerbs, $0.text) }
        ?? false
  }

  /// Whether a title or a verb of saying is beside it.
  var isNamedAsPerson: Bool { hasTitle || isBeforeSpeech }

  private var isBeforeSpeech: Bool {
    if lexicon.features.contains(.unspaced) { return startsAfter(in: .speech) }
    return after.map { $0.holds(.speech) } ?? false
  }

  var isBeforeApostrophe: Bool { neighbours.scalar(range.upperBound)?.isApostrophe ?? false }

  /// Whether double quotation marks enclose nothing but the name: a ship, a book, a song.
  var isQuoted: Bool {
    guard hasQuotations, let open = text.scalar(before: range.lowerBound),
      let close = neighbours.scalar(range.upperBound)
    else { return false }
    return "\"“„«»「『".unicodeScalars.contains(open) && "\"”“»«」』".unicodeScalars.contains(close)
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
  private func words(in part: Range<Int>) -> [Range<Int>] {
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
