/// What makes a numeral something else than a quantity: a date, a time, an age.
///
/// The number alone never decides: a word or mark beside it must, or that nothing there could be counted.
extension NumberReader {
  /// The reason not to count the numeral; nil for a plain one. What is surest comes first: a name that it is
  /// a part of, the marks of dates and times, the word after it. A word before it says least.
  func sense(of numeral: Numeral) -> Question.Reason? {
    guard let lexicon else { return nil }
    let (start, end) = (numeral.tokens.lowerBound, numeral.tokens.upperBound)
    if isName(at: start, numeral) { return .name }
    if let reason = dateOrTime(numeral, lexicon) { return reason }
    if let reason = following(numeral, at: end, lexicon) { return reason }
    if isEra(numeral, lexicon) { return .date }
    if isApposition(numeral) { return .age }
    let kind = lexicon.kindsBefore.match(tokens, endingAt: start) { $0 != .year && $0 != .month }
    let hedge = lexicon.before.match(tokens, endingAt: start)
    // *Cercano a los 400*, though *a los 40* is an age.
    if let kind, let hedge, hedge.meaning.hedge != nil, hedge.start < kind.start { return nil }
    if isAged(before: hedge, lexicon) { return .age }
    switch kind?.meaning {
    case .name? where isLabel(numeral, lexicon): return .name
    case .name? where isNumbered(numeral): return .name
    case .ordinal?: return .ordinal
    case .clock? where numeral.value <= Rational(24): return .time
    case .age? where numeral.value <= Rational(120) && figure?.name != "year": return .age
    case .decade? where numeral.isDigits && isTens(numeral):
      return isBareDecade(numeral) ? .decade : nil
    case .decades? where isTens(numeral) && numeral.value < Rational(2030): return .decade
    case .time? where numeral.value <= Rational(24):
      return isTime(after: end) || isHourAndMinutes(numeral) && !isMeasured(at: end, lexicon)
        ? .time : nil
    default: return nil
    }
  }

  /// *Page 12*, *seat 12B*, *minute 93*; after a word for a time, what is counted makes a quantity of
  /// the number: *in the last minute 93 people*.
  private func isLabel(_ numeral: Numeral, _ lexicon: Lexicon) -> Bool {
    let (start, end) = (numeral.tokens.lowerBound, numeral.tokens.upperBound)
    let letter = tokens[end - 1]
    let isLettered = letter.isWord && letter.isCapital && !letter.isSpaced && letter.text.count == 1
    guard numeral.isDigits, numeral.factor == .one && numeral.value.isWhole || isLettered else {
      return false
    }
    if lexicon.units.match(tokens, endingAt: start) != nil { return !isCounted(at: end, lexicon) }
    let unit = lexicon.units.match(tokens, at: end)
    return unit == nil || tokens[end].text.utf8.count < 3
  }

  /// *Chapter three*, with nothing after it that could be counted.
  private func isNumbered(_ numeral: Numeral) -> Bool {
    let end = numeral.tokens.upperBound
    return !numeral.isDigits && numeral.tokens.count == 1 && numeral.value <= Rational(20)
      && (end >= inside.upperBound || tokens[end].isMark)
  }

  /// *Aged under 30*: an age's word before a hedge.
  private func isAged(before hedge: (meaning: Sense, start: Int)?, _ lexicon: Lexicon) -> Bool {
    guard let hedge, hedge.meaning.hedge != nil, figure?.name != "year" else { return false }
    return lexicon.kindsBefore.match(tokens, endingAt: hedge.start) { $0 == .age } != nil
  }

  /// `Ada Kaplan, 45, of London`.
  private func isApposition(_ numeral: Numeral) -> Bool {
    let (start, end) = (numeral.tokens.lowerBound, numeral.tokens.upperBound)
    guard numeral.isDigits, numeral.tokens.count == 1, numeral.value <= Rational(120), start > 1,
      end < tokens.count, figure?.name != "year"
    else { return false }
    let (before, after) = (tokens[start - 1].text, tokens[end].text)
    guard tokens[start - 2].isWord else { return false }
    if [",", "،", "("].contains(before), [",", "،", ")"].contains(after) { return true }
    return tokens[start - 2].isCapital && before == "," && after == "."
  }

  /// *500 BC*, *ق.م 300*: letters of an era, which are capitals where the script has them.
  private func isEra(_ numeral: Numeral, _ lexicon: Lexicon) -> Bool {
    guard numeral.isDigits || lexicon.features.contains(.unspaced), numeral.value.isWhole else {
      return false
    }
    let (start, end) = (numeral.tokens.lowerBound, numeral.tokens.upperBound)
    func isWritten(_ index: Int) -> Bool {
      tokens[index].isCapital || tokens[index].text.utf8.contains { $0 > 127 }
        || tokens.indices.contains(index + 1) && tokens[index + 1].text == "."
    }
    if lexicon.kindsAfter.match(tokens, at: end)?.meaning == .era { return isWritten(end) }
    return lexicon.kindsBefore.match(tokens, endingAt: start)?.meaning == .era
      && isWritten(start - 1)
  }

  private func isTens(_ numeral: Numeral) -> Bool {
    numeral.value.divided(by: Rational(10))?.isWhole ?? false
  }

  /// `the 90`, with nothing counted after it.
  private func isBareDecade(_ numeral: Numeral) -> Bool {
    guard numeral.tokens.count == 1,
      numeral.value < Rational(100)
        || numeral.digits?.utf8.count == 4 && numeral.value < Rational(2100)
    else { return false }
    let end = numeral.tokens.upperBound
    return end >= tokens.count || tokens[end].isMark && !tokens[end].text.contains("%")
  }

  /// What words after a numeral make of it; letters that touch the digits (*68er*, *9th*) are surer than others.
  private func following(_ numeral: Numeral, at end: Int, _ lexicon: Lexicon) -> Question.Reason? {
    let isTied = parser.isHyphen(end)
    let index = isTied ? end + 1 : end
    if let sense = lexicon.after.match(tokens, at: index)?.meaning {
      if sense == .part, !numeral.isShare, isNumber(near: index) { return .part }
      if isChange(sense, after: numeral.tokens.lowerBound) { return .change }
    }
    if isApiece(at: index, lexicon) { return .part }
    let found =
      lexicon.kindsAfter.match(tokens, at: end) ?? lexicon.kindsAfter.match(tokens, at: index)
    guard let sense = found?.meaning else { return isPointed(numeral, lexicon) ? .ordinal : nil }
    let isGlued = index < tokens.count && !tokens[index].isSpaced
    switch sense {
    case .name: return numeral.value == .one ? nil : .name
    case .age: return figure?.name == "year" ? nil : .age
    case .multiple: return figure?.kind == .multiple ? nil : .multiple
    case .time:
      let isHour = numeral.value <= Rational(24) || numeral.digits?.utf8.count == 4
      // *7 h* may be a duration, *7 pm* and *7 heures du matin* can't.
      let unit = figure?.kind == .time ? lexicon.units.match(tokens, at: index) : nil
      let isDuration = unit.map { $0.meaning == "hour" && $0.end >= found?.end ?? 0 } ?? false
      return isHour && !isDuration ? .time : nil
    case .ordinal:
      // *9st*, in a figure of mass.
      if figure?.kind == .mass, unit(at: index, lexicon)?.0.name == "stone" { return nil }
      let isWord = tokens[index].text.utf8.count > 2 || (found?.end ?? index) > index + 1
      return isGlued || isWord || lexicon.features.contains(.unspaced) ? .ordinal : nil
    case .decade:
      guard numeral.isDigits, isGlued || tokens[index].text.utf8.count > 2 else { return nil }
      // *The over-65s*, *die 68er*.
      let isAge = figure?.kind != .time && !lexicon.features.contains(.unspaced)
      return isTens(numeral) ? .decade : isAge ? .age : nil
    default: return nil
    }
  }

  /// *200 each*, but not *200 each day*.
  private func isApiece(at index: Int, _ lexicon: Lexicon) -> Bool {
    guard inside.contains(index),
      let end = lexicon.after.match(tokens, at: index, where: { $0 == .apiece })?.end
    else { return false }
    return lexicon.units.match(tokens, at: end) == nil
  }

  /// Whether a number is among the next words, as in *90 of the 400*.
  private func isNumber(near index: Int) -> Bool {
    (index + 1..<index + 4).contains { next in
      tokens.indices.contains(next) && parser.numeral(at: next).map { !isArticle($0) } ?? false
    }
  }

  /// `3. Platz`: the point is within the words, or a small letter follows it; `3.` alone is quoted so
  /// for its point.
  private func isPointed(_ numeral: Numeral, _ lexicon: Lexicon) -> Bool {
    let point = numeral.tokens.upperBound
    guard lexicon.features.contains(.ordinalPoint), numeral.digits != nil, point < tokens.count,
      tokens[point].text == ".", !tokens[point].isSpaced
    else { return false }
    if point + 1 == inside.upperBound { return true }
    guard point + 1 < tokens.count, tokens[point + 1].isWord else { return false }
    return point + 1 < inside.upperBound || !tokens[point + 1].isCapital
  }

  /// Whether a number may be an hour and its minutes: *18.30*.
  private func isHourAndMinutes(_ numeral: Numeral) -> Bool {
    let parts = tokens[numeral.tokens]
    guard parts.count == 3, let point = parts.dropFirst().first, point.text == ".",
      let minutes = parts.last, minutes.isDigits, minutes.text.utf8.count == 2
    else { return false }
    return numeral.value <= Rational(24) && (minutes.text.utf8.first ?? 57) < 54
  }

  /// Whether a unit other than the hour is after a number.
  private func isMeasured(at end: Int, _ lexicon: Lexicon) -> Bool {
    lexicon.units.match(tokens, at: end).map { $0.meaning != "hour" } ?? false
  }

  /// Whether a number after *at* may be an hour.
  private func isTime(after end: Int) -> Bool {
    guard tokens.indices.contains(end) else { return true }
    if let name = lexicon?.units.match(tokens, at: end)?.meaning { return name == "hour" }
    return tokens[end].isMark && !["-", "–", "+"].contains(tokens[end].text)
  }

  /// A day or a year: by a month beside it; a year also by a word for years, or if nothing is there to count.
  private func dateOrTime(_ numeral: Numeral, _ lexicon: Lexicon) -> Question.Reason? {
    let (start, end) = (numeral.tokens.lowerBound, numeral.tokens.upperBound)
    guard numeral.isDigits || numeral.value < Rational(32) else { return nil }
    if let reason = marked(start, end) { return reason }
    let isDay = numeral.value >= .one && numeral.value <= Rational(31) && numeral.value.isWhole
    let isYear =
      numeral.digits?.utf8.count == 4 && numeral.value >= Rational(1000)
      && numeral.value <= Rational(2150)
      && (numeral.tokens.count == 1 || lexicon.features.contains(.unspaced))
    if lexicon.kindsAfter.match(tokens, at: end)?.meaning == .decade { return nil }
    guard isDay || isYear else { return nil }
    if isMonth(before: start, lexicon) || isDay && isMonth(after: end, lexicon) { return .date }
    guard isYear else { return nil }
    // *Euro 2024*.
    if start > 0, tokens[start - 1].isWord, tokens[start - 1].text.count > 3, kind == .words,
      lexicon.units.match(tokens, endingAt: start) != nil
    {
      return .name
    }
    if lexicon.kindsAfter.match(tokens, at: end)?.meaning == .year { return .date }
    if lexicon.after.match(tokens, at: end)?.meaning.hedge != nil { return nil }
    let previous = lexicon.before.match(tokens, endingAt: start)?.meaning
    let isCounted =
      previous?.hedge != nil && previous != .atMost || lexicon.units.match(tokens, at: end) != nil
    if lexicon.kindsBefore.match(tokens, endingAt: start)?.meaning == .year, !isCounted {
      return .date
    }
    if isYearAlone(numeral, lexicon), previous?.hedge == nil { return .date }
    if isEvent(numeral, lexicon), previous?.hedge == nil { return .name }
    if isDetermined(numeral, previous, lexicon) { return .date }
    if previous?.hedge != nil || previous == .filler || previous == .range { return nil }
    if numeral.isRecentYear, isAlone(at: end, lexicon), kind == .words {
      return .date
    }
    return nil
  }

  /// *The 2008 crisis*, where the figure counts no crises.
  private func isDetermined(_ numeral: Numeral, _ previous: Sense?, _ lexicon: Lexicon) -> Bool {
    let end = numeral.tokens.upperBound
    return previous == .determiner && isCount && numeral.isRecentYear
      && tokens.indices.contains(end) && tokens[end].isWord
      && !isCounted(end) && lexicon.units.match(tokens, at: end) == nil
      && lexicon.before.match(tokens, at: end) == nil
  }

  /// *2022 World Cup*.
  private func isEvent(_ numeral: Numeral, _ lexicon: Lexicon) -> Bool {
    let end = numeral.tokens.upperBound
    return numeral.isRecentYear && tokens.indices.contains(end) && tokens[end].isCapital
      && !lexicon.features.contains(.capitalNouns)
      && lexicon.units.match(tokens, at: end) == nil
  }

  /// Words that are a number like a year alone, before a word that isn't a noun.
  private func isYearAlone(_ numeral: Numeral, _ lexicon: Lexicon) -> Bool {
    let end = numeral.tokens.upperBound
    guard numeral.tokens == inside, kind == .words, !lexicon.features.contains(.unspaced)
    else { return false }
    let isOther =
      lexicon.years.map {
        Rational($0.lowerBound) <= numeral.value && numeral.value <= Rational($0.upperBound)
      } ?? false
    guard numeral.isRecentYear || isOther, figure == nil || figure?.kind != .money else {
      return false
    }
    guard tokens.indices.contains(end), !tokens[end].isMark else { return true }
    guard !tokens[end].isCapital, lexicon.units.match(tokens, at: end) == nil else { return false }
    if isOther { return lexicon.after.match(tokens, at: end)?.meaning != .noun }
    switch lexicon.before.match(tokens, at: end)?.meaning {
    case .neutral?, .filler?, .range?, .change?, .determiner?, .single?: return true
    default: return false
    }
  }

  /// Whether nothing that could be counted is after the number.
  private func isAlone(at end: Int, _ lexicon: Lexicon) -> Bool {
    guard tokens.indices.contains(end) else { return true }
    if lexicon.units.match(tokens, at: end) != nil { return false }
    return tokens[end].isMark && !["-", "–", "%", "+"].contains(tokens[end].text)
  }

  /// *March 25*, *March the 25*: a month before a day, one word between them at the most.
  private func isMonth(before start: Int, _ lexicon: Lexicon) -> Bool {
    var index = start
    if index > 0, [".", ","].contains(tokens[index - 1].text) { index -= 1 }
    if let (sense, first) = lexicon.kindsBefore.match(tokens, endingAt: index), sense == .month {
      return !lexicon.features.contains(.unspaced) || first > 0 && tokens[first - 1].isDigits
    }
    guard let (sense, first) = lexicon.before.match(tokens, endingAt: index),
      sense == .neutral || sense == .filler || sense == .range,
      index - first == 1
    else { return false }
    return lexicon.kindsBefore.match(tokens, endingAt: first)?.meaning == .month
  }

  /// *25 March*, *25. März*, *25 de marzo*; not where the word is a longer unit's beginning.
  private func isMonth(after end: Int, _ lexicon: Lexicon) -> Bool {
    var index = end
    if tokens.indices.contains(index), [".", ",", "-"].contains(tokens[index].text) { index += 1 }
    if let (sense, next) = lexicon.kindsAfter.match(tokens, at: index), sense == .month {
      return (lexicon.units.match(tokens, at: index)?.end ?? 0) <= next
    }
    guard let (sense, next) = lexicon.after.match(tokens, at: index), sense == .of else {
      return false
    }
    return lexicon.kindsAfter.match(tokens, at: next)?.meaning == .month
  }

  /// `h30` after a number.
  func isHours(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), !tokens[index].isSpaced else { return false }
    let text = tokens[index].text.utf8
    return text.count == 3 && tokens[index].text.hasPrefix("h")
      && text.dropFirst().allSatisfy { 48...57 ~= $0 }
  }

  /// Dates and times by their marks: `14.9.2023`, `2023-09-14`, `3/9/2023`, `20:30`.
  private func marked(_ start: Int, _ end: Int) -> Question.Reason? {
    func mark(_ index: Int) -> String? {
      tokens.indices.contains(index) && tokens[index].isMark && !tokens[index].isSpaced
        ? tokens[index].text : nil
    }
    func digits(_ index: Int) -> Bool {
      tokens.indices.contains(index) && tokens[index].isDigits && !tokens[index].isSpaced
    }
    if mark(end) == ":", digits(end + 1) { return .time }
    if isHours(end) { return .time }
    if mark(start - 1) == ":", !tokens[start].isSpaced, start >= 2, tokens[start - 2].isDigits {
      return .time
    }
    let isSlashed = mark(start - 1) == "/" && start > 1 && tokens[start - 2].isDigits
    if isSlashed || mark(end) == "/" && digits(end + 1) { return .date }
    let parts = tokens[start..<end].filter(\.isDigits).map(\.text)
    if parts.count == 3, end - start == 5, tokens[start + 1].text == ".",
      tokens[start + 3].text == ".", parts[2].utf8.count != 3
    {
      return .date
    }
    for sign in ["/", "-", "."] {
      if mark(end) == sign, digits(end + 1), mark(end + 2) == sign, digits(end + 3) { return .date }
      if mark(start - 1) == sign, start >= 4, mark(start - 3) == sign, tokens[start - 2].isDigits,
        tokens[start - 4].isDigits
      {
        return .date
      }
      if start >= 2, mark(start - 1) == sign, tokens[start - 2].isDigits, mark(end) == sign,
        digits(end + 1), sign != "."
      {
        return .date
      }
    }
    return nil
  }

  /// Whether the lexicon has a phrase that ends before the token.
  func isKnown(before end: Int, _ lexicon: Lexicon) -> Bool {
    lexicon.before.match(tokens, endingAt: end) != nil
      || lexicon.kindsBefore.match(tokens, endingAt: end) != nil
  }
}
