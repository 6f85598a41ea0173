/// What is after a number, in the order of the words: hedges, its unit, hedges of that, a minus, and what a
/// rate is by. Each step goes on from where the one before it ended. Words that make the number that of a
/// change are sought last, since a unit may be between them and the number.
extension NumberReader {
  /// Goes on over all of that from the end of a number. Where the words are in doubt, the first question
  /// raised stays.
  func after(_ end: Int, _ around: inout Around, isShare: Bool = false) {
    guard let lexicon else { return }
    // *300 or more people*, and below *300 people or more*.
    var index = hedge(at: end, &around)
    if let (sense, next) = lexicon.after.match(tokens, at: index), sense == .filler {
      around.passed.formUnion(index..<next)
    }
    let isUnit = takeUnit(&index, after: end, &around, lexicon, isShare: isShare)
    if index > end { index = hedge(at: index, &around) }
    around.end = index
    if let (sense, next) = lexicon.after.match(tokens, at: index), sense == .minus {
      around.isNegative.toggle()
      around.passed.formUnion(index..<next)
      (index, around.end) = (next, next)
    }
    let isRate = takeRate(at: index, after: end, &around, lexicon)
    if isUnit, index > around.tokens.upperBound {
      around.tokens = around.tokens.lowerBound..<index
    }
    closingHedge(&around, lexicon)
    askAboutChange(from: end, index, &around, lexicon, isRate: isRate)
  }

  /// Goes over the unit, or over what is in its place; whether it is a unit. One before the number and one
  /// after it ask, unless the second only refines the first.
  private func takeUnit(
    _ index: inout Int, after end: Int, _ around: inout Around, _ lexicon: Lexicon, isShare: Bool
  ) -> Bool {
    if let (unit, next) = unit(at: index, lexicon, afterShare: isShare) {
      let isNamed = around.unit.map { unit.refined(by: $0) == $0 } ?? false
      // *$5 euros*: one before the number, and another after it.
      if let known = around.unit, !isNamed, unit.per == nil,
        unit.kind == .money || known.kind != .money
      {
        around.ask(question(.several, end..<next))
      }
      if around.unit == nil || unit.kind == .money && !isNamed { around.unit = unit }
      index = next
      return true
    }
    takeNoun(&index, after: end, &around, lexicon)
    if !lexicon.features.contains(.unspaced), around.unit == nil,
      isAbbreviation(index, lexicon) || isShare && isUnknown(index, lexicon)
        || !isShare && isUnknownUnit(index, lexicon)
    {
      around.ask(question(.unknownWord, index..<index + 1))
    }
    return false
  }

  /// Asks whether what is counted, a word joined to the number, is what the figure counts: after a hyphen
  /// or, in writing without spaces, at once; there it is gone over, too.
  private func takeNoun(
    _ index: inout Int, after end: Int, _ around: inout Around, _ lexicon: Lexicon
  ) {
    guard lexicon.features.contains(.unspaced) else {
      if parser.isHyphen(end), index == end, isOther(after: end, lexicon) {
        around.ask(question(.counted, end + 1..<end + 2))
      }
      return
    }
    if let (sense, next) = lexicon.after.match(tokens, at: index), sense == .noun {
      if isOther(tokens[index..<next].map(\.text).joined(), lexicon) || isPerson(index, lexicon) {
        around.ask(question(.counted, end..<next))
      }
      index = next
    } else if tokens.indices.contains(index), tokens[index].isWord,
      lexicon.after.match(tokens, at: index) == nil
    {
      around.ask(question(.unknownWord, index..<index + 1))
    }
  }

  /// Makes the unit that of a rate, by what is before the number or else after it; whether it was after it.
  private func takeRate(
    at index: Int, after end: Int, _ around: inout Around, _ lexicon: Lexicon
  ) -> Bool {
    if let per = around.per {
      around.unit = Self.unit(around.unit, by: per)
      return false
    }
    let word = rateWord(after: end, at: index, lexicon)
    if let word, isCount, lexicon.rates.match(tokens, at: word.range.lowerBound) == nil {
      around.ask(question(.rate, word.range))
    }
    let rate = word.map { ($0.unit, $0.range.upperBound) } ?? rateAfter(at: index, lexicon)
    guard let (name, next) = rate else { return false }
    around.unit = Self.unit(around.unit, by: name)
    around.end = next
    return true
  }

  /// A unit by another; what has none is counted.
  private static func unit(_ unit: MeasureUnit?, by per: String) -> MeasureUnit {
    unit?.by(per) ?? MeasureUnit(name: "", kind: .multiple, factor: .one, per: per)
  }

  /// Asks whether the number is that of a change: *300 people more than*, *300 up*, *300 times*. `index` is
  /// past the unit.
  private func askAboutChange(
    from end: Int, _ index: Int, _ around: inout Around, _ lexicon: Lexicon, isRate: Bool
  ) {
    let changed =
      change(from: index, around, lexicon)
      ?? comparison(from: end, lexicon) ?? comparison(from: index, lexicon)
    if let changed { around.ask(question(.change, changed)) }
    guard around.question == nil, index > end || !isRate,
      let (sense, next) = lexicon.after.match(tokens, at: index)
    else { return }
    // *300 m above the sea*.
    let isPlace =
      sense == .change && around.unit?.kind == .length && next == index + 1
      && ["above", "below"].contains(tokens[index].text)
    if sense == .filler, around.unit?.kind == .share, inside.contains(index),
      lexicon.comparatives.contains(tokens[index].text)
    {
      around.question = question(.change, index..<index + 1)
    } else if sense == .multiple && figure?.kind != .multiple {
      around.question = question(.multiple, index..<index + 1)
    } else if isChange(sense, after: around.tokens.lowerBound), !isPlace {
      around.question = question(.change, index..<next)
    }
  }

  /// *300 people more than last year*: a change after what is counted.
  private func change(from index: Int, _ around: Around, _ lexicon: Lexicon) -> Range<Int>? {
    guard !lexicon.features.contains(.unspaced), around.unit?.kind != .length else { return nil }
    for next in index..<index + 4 where inside.contains(next) && tokens[next].isWord {
      if let (sense, end) = lexicon.after.match(tokens, at: next),
        isChange(sense, after: around.tokens.lowerBound)
      {
        return next..<end
      }
    }
    return nil
  }

  /// A word for people, where the figure measures: *3,000 people* of a figure in km.
  private func isPerson(_ index: Int, _ lexicon: Lexicon) -> Bool {
    guard let figure, figure.kind != .multiple, figure.per == nil else { return false }
    return inside.contains(index) && lexicon.persons.contains(tokens[index].text)
  }

  /// A word within the words that no table has, where the figure measures: *3 acri*.
  private func isUnknownUnit(_ index: Int, _ lexicon: Lexicon) -> Bool {
    guard let figure, figure.kind != .multiple, figure.per == nil, inside.contains(index),
      tokens[index].isWord, parser.numeral(at: index) == nil
    else { return false }
    if lexicon.persons.contains(tokens[index].text) { return true }
    return lexicon.after.match(tokens, at: index) == nil
      && lexicon.before.match(tokens, at: index) == nil
      && lexicon.kindsAfter.match(tokens, at: index) == nil
  }

  /// A word within the words that no table has, after a share: *medio punto*; what the share is of
  /// has a word before it in these languages.
  private func isUnknown(_ index: Int, _ lexicon: Lexicon) -> Bool {
    guard inside.contains(index), tokens[index].isWord, parser.word(at: index) == nil,
      lexicon.features.contains(.sharesWithOf),
      lexicon.after.match(tokens, at: index) == nil, lexicon.before.match(tokens, at: index) == nil
    else { return false }
    return !lexicon.neutralEndings.contains { tokens[index].text.hasSuffix($0) }
  }

  /// An unknown short word without vowels or space before it, which may be a scale or unit: *mdp*, *50p*.
  private func isAbbreviation(_ index: Int, _ lexicon: Lexicon) -> Bool {
    guard tokens.indices.contains(index), tokens[index].isWord, !tokens[index].isCapital,
      1...4 ~= tokens[index].text.count, parser.word(at: index) == nil,
      lexicon.after.match(tokens, at: index) == nil, lexicon.before.match(tokens, at: index) == nil,
      lexicon.kindsAfter.match(tokens, at: index) == nil
    else { return false }
    if !tokens[index].isSpaced { return true }
    return tokens[index].text.count > 1
      && tokens[index].text.unicodeScalars.allSatisfy { Self.consonants.contains($0) }
  }

  /// Of the Latin and Cyrillic alphabets.
  private static let consonants = Set("bcdfghjklmnpqrstvwxzбвгджзйклмнпрстфхцчшщ".unicodeScalars)

  /// Goes over a hedge after the number, also one joined to it by a hyphen: *300-plus*. Of a phrase that begins
  /// within the claim's words and ends beyond them, what means the same within them counts.
  private func hedge(at index: Int, _ around: inout Around) -> Int {
    let start = parser.isHyphen(index) ? index + 1 : index
    guard let lexicon, var (sense, end) = lexicon.after.match(tokens, at: start),
      let hedge = sense.hedge
    else { return index }
    if start < inside.upperBound, end > inside.upperBound,
      let part = lexicon.after.match(
        tokens, at: start, upTo: inside.upperBound, where: { [sense] in $0 == sense })
    {
      (sense, end) = part
    }
    // *氷点下5度まで*: down to.
    if start >= inside.upperBound, hedge == .atMost, around.isNegative { return index }
    if start >= inside.upperBound, around.question == nil {
      around.question = question(.cutOff, start..<end)
    }
    around.hedges.append(hedge)
    if lexicon.near.match(tokens, at: start)?.end == end { around.isNear = true }
    around.tokens = around.tokens.lowerBound..<max(end, around.tokens.upperBound)
    around.passed.formUnion(start..<end)
    return end
  }

  /// A hedge at the end of the words, or right after them.
  private func closingHedge(_ around: inout Around, _ lexicon: Lexicon) {
    var end = inside.upperBound
    while end > around.end, [".", ",", ";", "!", "?", "。", "、", ")"].contains(tokens[end - 1].text)
    { end -= 1 }
    if end > around.end, let (sense, start) = lexicon.after.match(tokens, endingAt: end),
      start >= around.end, tokens[start].isWord
    {
      if let hedge = sense.hedge {
        around.hedges.append(hedge)
        around.passed.formUnion(start..<end)
      }
      if isChange(sense, after: around.tokens.lowerBound) {
        around.ask(question(.change, start..<end))
      }
    }
    let next = inside.upperBound
    if next >= around.end, around.end >= inside.lowerBound, next < tokens.count,
      let (sense, last) = lexicon.after.match(tokens, at: next), sense.hedge != nil,
      !(sense == .atMost && around.isNegative), around.question == nil
    {
      around.question = question(.cutOff, next..<last)
    }
  }
}
