internal import Content
internal import Language

/// Names in languages that write no spaces between words.
extension NameJudgement {
  var doubtUnspacedAfter: NameDoubt? {
    if isPerson ? isFamily : startsAfter(in: .honorifics) {
      return isPerson ? .family : .somebodyElse
    }
    if isSurnameOfOfficer { return .somebodyElse }
    if isPerson, isCalledCreature { return .thing }
    if isBeforeOtherGivenName { return .givenName }
    if isInLongerTitle || isContinuedToThing { return .thing }
    if isSportsman { return .somebodyElse }
    let meanings: [(list: WordList, doubt: NameDoubt?)] =
      isPerson
      ? [
        (.kin, .family), (.titles, nil), (.states, isOneWord ? .thing : nil),
        (.generations, .generation), (.things, .thing),
      ] : [(.things, .thing), (.titles, nil), (.states, nil), (.qualifiersAfter, .longerName)]
    // `卡里姆女士`
    if isPerson, let sex = sexAfter, isOther(sex) { return .somebodyElse }
    for word in unspaced.after {
      if let meaning = meanings.first(where: { word.lists.contains($0.list) }) {
        return meaning.doubt
      }
    }
    guard let after = neighbours.scalar(range.upperBound) else { return nil }
    // `のぞみ12号` is a train.
    if isOneWord, after.isDigit { return .thing }
    let last = text.scalar(before: range.upperBound) ?? " "
    // `和平社会`: the last character is part of a word with the next.
    if lexicon.isCommon("\(last)\(after)") { return .insideWord }
    // `東京タワー`, `木村カエラ`: a word of another script that is joined to the place, or a given name.
    if WordBoundary.isIdeograph(last), WordBoundary.isKatakana(after) {
      return .longerName
    }
    if rule.mayBePlace, endsBefore(in: .inside) { return nil }
    let isLong = isPerson && WordBoundary.isIdeograph(last) && hasParticles
    guard isShort || isLong, WordBoundary.isIdeograph(after) else { return nil }
    // Another ideograph may go on with a word, or begin somebody else's given name.
    return startsAfter(in: .speech) || startsAfter(in: .openers) ? nil : .longerName
  }

  /// `長野選手`: a region's name before a title that is no office there.
  private var isSurnameOfOfficer: Bool {
    guard rule.mayBePlace, lexicon.holds(.regions, form), !startsAfter(in: .states) else {
      return false
    }
    // `奈良公園`
    return unspaced.after.first { !$0.lists.isDisjoint(with: [.things, .titles]) }?
      .lists.contains(.titles) ?? false
  }

  /// What a title right after the name reveals.
  var sexAfter: NameTitles.Sex? {
    unspaced.after.lazy.compactMap { word in
      word.lists.contains(.mens) ? .man : word.lists.contains(.womens) ? .woman : nil
    }.first
  }

  /// `田中さん夫婦`, `田中監督夫人`.
  private var isFamily: Bool {
    let length = max(lengthAfter(in: .honorifics), lengthAfter(in: .titles))
    return length > 0
      && UnspacedNeighbours.words(in: text, from: range.upperBound + length, lexicon).contains {
        $0.lists.contains(.kin)
      }
  }

  /// Whether particles, in another script, separate names from the words after them.
  private var hasParticles: Bool { !lexicon.endings.isEmpty }

  /// Whether a title ends right before the name, or begins right after it, in a language without spaces.
  var isBesideTitle: Bool {
    lexicon.features.contains(.unspaced)
      && (endsBefore(in: .titles) || startsAfter(in: .titles))
  }

  var doubtUnspacedBefore: NameDoubt? {
    if !isPerson, endsBefore(in: .qualifiers) { return .longerName }
    if isPerson, endsBefore(in: .others) { return .somebodyElse }
    if isPerson, endsBefore(in: .vessels) { return .thing }
    // `大学医院`: a body of the university's.
    if !isPerson, !rule.contains(.place), endsBefore(in: .things) { return .longerName }
    if rule.mayBePlace, endsBefore(in: .inside) { return nil }
    // `ASローマ`
    if rule.mayBePlace, let letter = text.scalar(before: range.lowerBound), letter.isASCII,
      letter.properties.isUppercase
    {
      return .longerName
    }
    guard isShort || rule.contains(.short), let before = text.scalar(before: range.lowerBound),
      WordBoundary.isIdeograph(before)
    else { return nil }
    // `海上海鲜`: the first character is part of a word with the one before it.
    if let first = form.first, lexicon.isCommon("\(before)\(first)") { return .insideWord }
    return endsBefore(in: .titles) || endsBefore(in: .openers)
      || endsBefore(in: .speech) ? nil : .longerName
  }

  /// Whether a full name begins as a word does, and nothing beside it shows somebody: `黄河清淤`.
  var isAcrossWords: Bool {
    guard isPerson, rule.contains(.full), !isKnown, lexicon.features.contains(.unspaced),
      form.count == 3, form.unicodeScalars.allSatisfy(WordBoundary.isIdeograph), !isNamedAsPerson
    else { return false }
    let first = lexicon.lists(of: String(form.prefix(2)))
    return first.containsAny([.common, .titles, .things]) && !startsAfter(in: .times)
  }

  /// `名叫何晓琳的小狗`, `坂井美穂という名の犬`.
  var isCalledCreature: Bool {
    let length = endsBefore(in: .called) ? lengthAfter(in: .links) : lengthAfter(in: .called)
    return length > 0
      && UnspacedNeighbours.words(in: text, from: range.upperBound + length, lexicon).contains {
        $0.lists.containsAny([.creatures, .vessels])
      }
  }

  /// Whether it is a name of two ideographs, which are easily part of another word.
  var isShort: Bool {
    guard form.count <= 2, isOneWord else { return false }
    if isPerson, let last = form.last, lexicon.holds(.familiarEndings, String(last)) {
      return false
    }
    return form.unicodeScalars.allSatisfy(WordBoundary.isIdeograph)
  }

  /// Whether a title of more than one character is before the name, or any after it.
  var isBesideLongTitle: Bool {
    unspaced.before.contains { $0.length > 3 && $0.lists.contains(.titles) }
      || startsAfter(in: .titles)
  }

  func endsBefore(in list: WordList) -> Bool {
    unspaced.before.contains { $0.lists.contains(list) }
  }

  func startsAfter(in list: WordList) -> Bool { lengthAfter(in: list) > 0 }

  /// Bytes of the longest word of a list that begins right after the name; 0 where none does.
  private func lengthAfter(in list: WordList) -> Int {
    unspaced.after.first { $0.lists.contains(list) }?.length ?? 0
  }
}
