internal import Content
internal import Language

/// What titles and offices beside a name reveal of whoever has it.
extension NameJudgement {
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
    word.holds(.titles) || neighbours.isTitle(word) { endsTitle(word) }
  }

  /// Whether a word that isn't listed ends as titles do, or ends an office.
  private func endsTitle(_ word: NeighbourWord) -> Bool {
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
        !before.hasPoint, before.isOne(of: .links) || !last.isOne(of: .givenNames)
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
    // `the Lord Berg`, a pub
    if isOneWord, !isKnown, word.isCapitalised, !word.isOne(of: .abbreviations), !isBeforeSpeech,
      hasArticle(word)
    {
      return .thing
    }
    // `one Inspector Berg`, `a Mr Berg`
    if hasBareTitles, word.isCapitalised, let first = neighbours.word(before: word),
      first.isOne(of: .indefinites) || first.isOne(of: .namesakes)
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

  /// Whether an article is before a title with a capital, which has none of its own before a name.
  private func hasArticle(_ title: NeighbourWord) -> Bool {
    hasBareTitles && neighbours.word(before: title)?.isOne(of: .definites) == true
  }

  var hasBareTitles: Bool {
    lexicon.features.contains(.capitalTitles)
      && lexicon.features.isDisjoint(with: [.capitalNouns, .thingsFirst, .lastEndings])
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
