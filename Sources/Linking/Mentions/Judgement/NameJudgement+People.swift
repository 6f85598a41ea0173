internal import Content
internal import Language

/// What shows beside a name that it is somebody's, and what titles and offices reveal of them.
extension NameJudgement {
  /// Whether a surname alone has something beside it that only somebody has or does: a title, a verb, what is
  /// somebody's, another person with it. Always so in a language whose verbs the lexicon doesn't know.
  var showsSomebody: Bool {
    guard lexicon.has(.auxiliaries) else { return true }
    if isNamedAsPerson || isSubject || isBeforeVerb || isWithPerson { return true }
    if before?.holds(.speech) == true || isSpeaker { return true }
    // `Berg-led`, `pro-Berg`
    if neighbours.scalar(range.upperBound)?.isNameHyphen == true
      || text.scalar(before: range.lowerBound)?.isNameHyphen == true
    {
      return true
    }
    return before?.isOne(of: .articles) != true && isBeforeBelongings
  }

  /// Whether what follows is a verb, by the lexicon or its ending: `Berg lied`, `Berg was jailed`.
  private var isBeforeVerb: Bool {
    guard let word = after, !word.isCapitalised else { return false }
    if word.isOne(of: .verbs) || ends(word, in: lexicon.ends(of: .pasts)) { return true }
    guard word.isOne(of: .copulas), let next = neighbours.word(after: word) else { return false }
    return next.isNumber || ends(next, in: lexicon.ends(of: .participles)) || endsLikeVerb(next)
  }

  /// `Berg: Not at all.`
  private var isSpeaker: Bool {
    neighbours.scalar(range.upperBound) == ":"
      && (range.lowerBound == 0 || text[range.lowerBound - 1] == UInt8(ascii: "\n"))
  }

  /// Whether a noun with a small letter follows a possessive: `Berg's campaign`.
  private var isBeforeBelongings: Bool {
    guard let mark = neighbours.scalar(range.upperBound), mark.isApostrophe,
      let letter = neighbours.word(at: range.upperBound + UTF8.width(mark)),
      let noun = neighbours.word(after: letter)
    else { return false }
    return !noun.isCapitalised && !noun.isNumber
  }

  /// `Dorn and Berg`, who are both declared.
  private var isWithPerson: Bool {
    guard let join = before, join.isOne(of: .joins), let end = endOfPerson else { return false }
    return neighbours.word(before: join)?.range.upperBound == end
  }

  /// Whether a title is right before it: `Mr Berg`.
  var hasTitle: Bool {
    guard let word = before else { return isBesideTitle }
    return isTitle(word)
  }

  /// Whether an office is right before it: `Mayor Berg`, but `Mr Berg`.
  var hasOffice: Bool {
    guard let word = before else { return false }
    return isTitle(word) && word.sex == nil
      && !word.isOne(of: .abbreviations)
  }

  func isTitle(_ word: NeighbourWord) -> Bool {
    if word.holds(.titles) { return true }
    let folded = word.folded
    if folded.utf8.contains(UInt8(ascii: "-")), let last = folded.split(separator: "-").last,
      lexicon.holds(.titles, String(last))
    {
      return true
    }
    return lexicon.ends(of: .titles).contains { folded.hasSuffix($0) && folded.count > $0.count }
      || endsOffice(word)
  }

  /// Whether a capitalised word is the last of an office: `Secretary of State`, `Minister for Health`; but
  /// `the son of Clara Berg`.
  private func endsOffice(_ word: NeighbourWord) -> Bool {
    guard !word.isOne(of: .givenNames) else { return false }
    let isWritten = { [lexicon] (title: NeighbourWord) in
      title.isCapitalised || !lexicon.features.contains(.capitalTitles)
    }
    var last = word
    for _ in 0..<4 {
      guard last.isCapitalised, let before = neighbours.word(before: last),
        !before.hasPoint
      else { return false }
      if before.isOne(of: .links) {
        return neighbours.word(before: before).map {
          $0.holds(.titles) && isWritten($0)
        } ?? false
      }
      last = before
    }
    return false
  }

  /// What the title right before the name reveals.
  var titledSex: NameTitles.Sex? {
    guard let word = before, isTitle(word) else { return sexAfter }
    return word.sex ?? (isOneWord ? sex(ofOffice: word.folded) : nil)
  }

  /// As what a full name is introduced, in one word.
  struct Introduction {
    let word: String
    /// Whether it may be part of the name, as a title before it is.
    let mayBeOfName: Bool
  }

  /// By an office before it, by an age or the first word of an apposition after it; nil for none.
  var introduction: Introduction? {
    guard isPerson, rule.contains(.full) else { return nil }
    if let word = before, isTitle(word), word.sex == nil, !word.isOne(of: .abbreviations) {
      return Introduction(word: word.folded, mayBeOfName: word.isCapitalised)
    }
    guard let word = wordAfterComma else { return nil }
    var noun = word
    if word.isNumber {
      guard neighbours.scalar(word.range.upperBound) == "," else { return nil }
    } else if word.isOne(of: .articles), !isRelative(word), let next = neighbours.word(after: word)
    {
      noun = next
    } else if !isTitle(word) {
      return nil
    }
    if noun.isCapitalised, !lexicon.features.contains(.capitalNouns) { return nil }
    return Introduction(word: noun.folded, mayBeOfName: false)
  }

  func doubtOfTitle(_ word: NeighbourWord) -> NameDoubt? {
    if isOneWord, rule.contains(.needsEvidence), !rule.contains(.given),
      word.holds(.crowns)
    {
      return .somebodyElse
    }
    let sex = titledSex
    if let sex, isOther(sex) { return .somebodyElse }
    if word.sex != nil, isAfterAuthor(word) { return .thing }
    // `Mr and Mrs Berg`.
    guard let join = neighbours.word(before: word),
      join.isOne(of: .joins),
      let first = neighbours.word(before: join),
      first.sex != nil,
      word.sex != nil
    else { return nil }
    return .family
  }

  /// Whether somebody whose full name ends in a possessive is before a title, as an author is before a
  /// character: `Virginia Woolf's Mrs Dalloway`.
  private func isAfterAuthor(_ title: NeighbourWord) -> Bool {
    guard let owner = neighbours.word(before: title), owner.isPossessive, owner.isCapitalised else {
      return false
    }
    return neighbours.word(before: owner).map { $0.isCapitalised && $0.isOne(of: .givenNames) }
      ?? false
  }

  /// Whether the person is known to be of the other sex: by a name, or by a title earlier in the text.
  func isOther(_ sex: NameTitles.Sex) -> Bool {
    let other: NameTitles.Sex = sex == .man ? .woman : .man
    return rule.contains(other == .man ? .man : .woman) || knownSex == other
      || rule.contains(.eitherSex) && lexicon.andrea == other
  }

  private func sex(ofOffice title: String) -> NameTitles.Sex? {
    let office = title.split(separator: "-").last.map(String.init) ?? title
    let lists = lexicon.lists(of: office)
    if lists.contains(.officesOfMen) { return .man }
    return lists.contains(.officesOfWomen) ? .woman : nil
  }
}
