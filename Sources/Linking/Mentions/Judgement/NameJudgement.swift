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
  /// Whether the entity has been named in full before.
  let isKnown: Bool
  let neighbours: NameNeighbours

  init(
    _ text: [UInt8], _ match: NameAutomaton.Match, _ rule: NameForm.Rule, _ lexicon: NameLexicon,
    isAfterName: Bool = false, isBeforeName: Bool = false, isKnown: Bool = false
  ) {
    self.text = text
    range = match.range
    self.rule = rule
    self.lexicon = lexicon
    self.isAfterName = isAfterName
    self.isBeforeName = isBeforeName
    self.isKnown = isKnown
    neighbours = NameNeighbours(text, hasElision: lexicon.features.contains(.elision))
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
    if isPerson, hasGeneration { return .generation }
    return doubtOfWord ?? doubtJoinedAfter ?? doubtBefore ?? doubtAfter
  }

  /// Whether a title is right before it: `Mr Berg`.
  var hasTitle: Bool {
    guard let word = neighbours.word(before: range.lowerBound) else { return isBesideTitle }
    return isTitle(word)
  }

  /// Whether an office is right before it: `Mayor Berg`, but `Mr Berg`.
  var hasOffice: Bool {
    guard let word = neighbours.word(before: range.lowerBound) else { return false }
    return isTitle(word) && NameTitles.sex(of: word.folded) == nil
      && !NameTitles.abbreviations.contains(word.folded)
  }

  /// Whether a word is one of a list of the lexicon, with an ending after an apostrophe or what is joined
  /// before it aside.
  func holds(_ list: Set<String>, _ word: NeighbourWord) -> Bool {
    let folded = word.folded
    if list.contains(folded) { return true }
    if let stem = folded.split(separator: "'").first, stem.count < folded.count,
      list.contains(String(stem))
    {
      return true
    }
    return lexicon.clitics.contains { clitic in
      ArabicClitics.stems(of: folded, after: clitic).contains(where: list.contains)
    }
  }

  func isTitle(_ word: NeighbourWord) -> Bool {
    let folded = word.folded
    if holds(lexicon.titles, word) { return true }
    if let last = folded.split(separator: "-").last, last.count < folded.utf8.count,
      lexicon.titles.contains(String(last))
    {
      return true
    }
    return lexicon.titleEndings.contains { folded.hasSuffix($0) && folded.count > $0.count }
      || endsOffice(word)
  }

  /// Whether a capitalised word is the last of an office: `Secretary of State`, `Minister for Health`.
  private func endsOffice(_ word: NeighbourWord) -> Bool {
    var last = word
    for _ in 0..<4 {
      guard last.isCapitalised, let before = neighbours.word(before: last.range.lowerBound),
        !before.hasPoint
      else { return false }
      if lexicon.links.contains(before.folded) {
        return neighbours.word(before: before.range.lowerBound).map {
          holds(lexicon.titles, $0)
        } ?? false
      }
      last = before
    }
    return false
  }

  /// Whether a word may have its capital from a sentence's start alone.
  func isOpener(_ word: NeighbourWord) -> Bool {
    lexicon.openers.contains(word.folded)
      && lexicon.sentences.begins(in: text, at: word.range.lowerBound)
  }
}

// MARK: - Inside a word

extension NameJudgement {
  private var isInsideAddress: Bool {
    let start = range.lowerBound
    let isAfterSpace = start == 0 || text[start - 1] == UInt8(ascii: " ")
    return !isAfterSpace && isAfterAddress || isBeforeAddress
  }

  private var isAfterAddress: Bool {
    switch text.scalar(before: range.lowerBound) {
    case "@", "#", "\\", "$", "%": true
    case ".", "/", "-", "=", "?", "&", ":": isInURL
    default: false
    }
  }

  private var isBeforeAddress: Bool {
    guard range.upperBound < text.count else { return false }
    return switch text[range.upperBound] {
    case UInt8(ascii: "@"), UInt8(ascii: "\\"), UInt8(ascii: "="): true
    case UInt8(ascii: "."):
      isLowerLetter(range.upperBound + 1)
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "?"): isInURL
    default: false
    }
  }

  /// Whether the characters before the name, back to a space, hold `://` or start with `www.`.
  private var isInURL: Bool {
    let longest = 200
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < longest, text[start - 1] > 0x20 { start -= 1 }
    let before = text[start..<range.lowerBound]
    if before.starts(with: "www.".utf8) { return true }
    if before.indices.contains(where: { before[$0...].starts(with: "://".utf8) }) { return true }
    // `example.org/Berg`: a point between letters, and a slash after it.
    guard let slash = before.firstIndex(of: UInt8(ascii: "/")) else { return false }
    return before[..<slash].contains(UInt8(ascii: "."))
  }

  private func isLowerLetter(_ index: Int) -> Bool {
    text.indices.contains(index)
      && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[index])
  }

  /// `O'Berg`; not `L'Olsen` where a language leaves vowels out.
  private var isAfterCapitalAndApostrophe: Bool {
    guard let mark = text.scalar(before: range.lowerBound), mark.isApostrophe else { return false }
    let index = range.lowerBound - UTF8.width(mark)
    guard let before = text.scalar(before: index), before.properties.isUppercase else {
      return false
    }
    let start = index - UTF8.width(before)
    return
      !(lexicon.features.contains(.elision) && before != "O"
      && lexicon.sentences.begins(in: text, at: start))
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
    let folded = foldedForm
    let isCommon =
      lexicon.isCommon(folded)
      || isPerson && (lexicon.qualifiers.contains(folded) || lexicon.others.contains(folded))
    let isTime = lexicon.times.contains(folded)
    // `Reuters` is no genitive.
    if isPerson, !ending.isEmpty, lexicon.common.contains(folded + ending) { return .commonWord }
    if isInCapitals {
      let isGuess = rule.isSuperset(of: [.short, .capitals]) && !isKnown
      return isCommon || isTime || isGuess ? .commonWord : nil
    }
    if rule.contains(.capitals) {
      if isCommon || isTime { return .commonWord }
      // A surname in capitals after a given name is not the entity's, unless it is declared so.
      return neighbours.word(before: range.lowerBound).map { $0.isCapitalised && !isTitle($0) }
        == true ? .givenName : nil
    }
    guard isCommon || isTime, !isAllCapitals else { return nil }
    if isPerson, hasTitle { return nil }
    if isBeforeSpeech || !isPerson && isQuoted { return nil }
    if rule.contains(.short), isBareCapitalNoun { return nil }
    if rule.contains(.place), isWordInPlace { return nil }
    if isTime { return .commonWord }
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

  var foldedForm: String {
    String(String.UnicodeScalarView(form.lowercased().unicodeScalars.filter { !$0.isVowelMark }))
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
      && form.last.map { lexicon.things.contains(String($0)) } ?? false
  }

  private var isAllCapitals: Bool {
    form.contains { $0.isUppercase } && form.count > 1 && !form.contains { $0.isLowercase }
  }

  /// `die Bergs`.
  private var isAfterPlural: Bool {
    guard !ending.isEmpty, let word = neighbours.word(before: range.lowerBound) else {
      return false
    }
    return lexicon.endings.contains { $0.text == ending && $0.isAlsoPlural }
      && lexicon.plurals.contains(word.folded)
  }

  /// `Bergs wohnen`.
  private var isBeforePluralVerb: Bool {
    lexicon.endings.contains { $0.text == ending && $0.isAlsoPlural }
      && neighbours.word(after: range.upperBound).map { lexicon.pluralVerbs.contains($0.text) }
        ?? false
  }

  /// Whether a title or a verb of saying is beside it.
  var isNamedAsPerson: Bool { hasTitle || isBeforeSpeech }

  private var isBeforeSpeech: Bool {
    if lexicon.features.contains(.unspaced) { return startsAfter(in: lexicon.speech) }
    return neighbours.word(after: range.upperBound).map { holds(lexicon.speech, $0) } ?? false
  }

  var isBeforeApostrophe: Bool { neighbours.scalar(range.upperBound)?.isApostrophe ?? false }

  /// Whether double quotation marks enclose nothing but the name: a ship, a book, a song.
  var isQuoted: Bool {
    guard let open = text.scalar(before: range.lowerBound),
      let close = neighbours.scalar(range.upperBound)
    else { return false }
    return "\"“„«»「『".unicodeScalars.contains(open) && "\"”“»«」』".unicodeScalars.contains(close)
  }

  /// Whether the words beside it, within its sentence, are all in capitals.
  var isInCapitals: Bool {
    guard isAllCapitals, !lexicon.features.contains(.caseless) else { return false }
    let words = wordsOfSentence.filter { $0.filter(\.isLetter).count > 1 }
    return words.count >= (isOneWord ? 2 : 1)
      && words.allSatisfy { word in !word.contains { $0.isLowercase } }
  }

  /// Whether all longer words beside it have a capital, as in some papers' headlines.
  var isInTitleCase: Bool { isTitleCase(atLeast: 4) }

  func isTitleCase(atLeast count: Int) -> Bool {
    guard !lexicon.features.contains(.capitalNouns), !lexicon.features.contains(.caseless) else {
      return false
    }
    let words = wordsOfSentence.filter {
      $0.count >= 4 && !lexicon.openers.contains($0.lowercased())
    }
    let small = wordsOfSentence.count { $0.first?.isLowercase ?? false }
    return words.count >= count && words.allSatisfy { $0.first?.isUppercase ?? false }
      && small <= words.count / 2
  }

  /// The words beside the name within its sentence, eight to each side at most.
  private var wordsOfSentence: [Substring] {
    let ends: Set<UInt8> = [0x2E, 0x21, 0x3F, 0x0A]
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < 100, !ends.contains(text[start - 1]) { start -= 1 }
    var end = range.upperBound
    while end < text.count, end - range.upperBound < 100, !ends.contains(text[end]) { end += 1 }
    let before = String(decoding: text[start..<range.lowerBound], as: UTF8.self)
    let after = String(decoding: text[range.upperBound..<end], as: UTF8.self)
    let isApart = { (character: Character) in !character.isLetter && character != "'" }
    return before.split(whereSeparator: isApart).suffix(8)
      + after.split(whereSeparator: isApart).prefix(8)
  }
}
