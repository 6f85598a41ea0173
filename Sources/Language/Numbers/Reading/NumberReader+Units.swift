/// The unit after a number, and what a rate is by.
///
/// Of several units that one word may be (*m*, *degrees*, *pounds*) the figure's own is meant, else the one of
/// its kind; the figure never makes a unit of a word that no table has.
extension NumberReader {
  /// The unit at a token, a word between passed over: *millones de euros*, *calendar days*.
  func unit(
    at index: Int, _ lexicon: Lexicon, afterShare: Bool = false
  ) -> (MeasureUnit, end: Int)? {
    var start = parser.isHyphen(index) ? index + 1 : index
    for _ in 0..<3 {
      if let (unit, end) = named(at: start, lexicon), !isPart(start, end, lexicon) {
        return (unit, end)
      }
      if let (sense, end) = lexicon.after.match(tokens, at: start), sense == .of || sense == .filler
      {
        start = end
      } else if afterShare, case (.article, let end)? = parser.word(at: start) {
        start = end
      } else if afterShare, lexicon.features.contains(.prefixedAnd), tokens.indices.contains(start),
        tokens[start].text.hasPrefix("ال"),
        let name = lexicon.units.word(String(tokens[start].text.dropFirst(2))),
        let unit = UnitTable.unit(name)
      {
        return (unit, start + 1)
      } else {
        return nil
      }
    }
    return nil
  }

  /// The unit that a phrase names; of several, the figure's kind. What is a counter as well counts
  /// where the figure does.
  private func named(at index: Int, _ lexicon: Lexicon) -> (MeasureUnit, end: Int)? {
    guard let end = lexicon.units.match(tokens, at: index)?.end else { return nil }
    if isCount, let noun = lexicon.after.match(tokens, at: index), noun.meaning == .noun,
      noun.end == end
    {
      return nil
    }
    var units = lexicon.units.meanings(tokens, at: index).compactMap(UnitTable.unit)
    // *9st 2lb*; *42 Lime St* elsewhere.
    if tokens[index].text == "st", figure?.kind != .mass { units.removeAll { $0.name == "stone" } }
    // *40 degrees* are of Celsius or Fahrenheit where the figure says so.
    if units.count > 1, units.allSatisfy({ $0.kind == .temperature }), figure == nil, !isCount {
      return nil
    }
    return (units.first { $0 == figure } ?? units.first { $0.kind == figure?.kind } ?? units.first)
      .map { ($0, end) }
  }

  /// A letter that goes on as a word: `m` of `m-`; a symbol before a full stop is fine.
  private func isPart(_ start: Int, _ end: Int, _ lexicon: Lexicon) -> Bool {
    guard end == start + 1, tokens[start].text.utf8.count == 1, tokens.indices.contains(end) else {
      return false
    }
    return ["'", "&"].contains(tokens[end].text) && !tokens[end].isSpaced
  }

  /// What a rate is by, after its number: *per day*, *each hour*, *a share*. Up to three words that no table has
  /// may be between, which are what is counted.
  func rateAfter(at index: Int, _ lexicon: Lexicon) -> (String, end: Int)? {
    var index = parser.isHyphen(index) ? index + 1 : index
    // The noun that is counted may be between: *400 people per day*.
    for _ in 0..<3 {
      if let end = lexicon.perRound.match(tokens, at: index)?.end, index < inside.upperBound,
        isRound(end)
      {
        return Self.rateName(tokens, at: end, lexicon)
      }
      let per = lexicon.after.match(tokens, at: index) { $0 == .per || $0 == .each }
      // *Rs 5,000/-*.
      if let end = per?.end, end < tokens.count, tokens[index].text == "/",
        tokens[end].text == "-"
      {
        return nil
      }
      if let (sense, end) = per, end < tokens.count, index < inside.upperBound {
        let rest = parser.isHyphen(end) ? end + 1 : end
        guard sense == .per || isMeasured(rest, lexicon) || isPrice(index, rest, lexicon) else {
          return nil
        }
        let (name, end) = Self.rateName(tokens, at: rest, lexicon)
        return (name, end)
      }
      guard index < inside.upperBound, tokens.indices.contains(index), tokens[index].isWord,
        parser.word(at: index) == nil, lexicon.after.match(tokens, at: index) == nil
      else { return nil }
      index += 1
    }
    return nil
  }

  /// Whether a rate may be by the number at a token: 100, 1,000, ….
  func isRound(_ index: Int) -> Bool {
    guard let value = parser.numeral(at: index)?.value.plainText else { return false }
    return value.utf8.count > 2 && value.hasPrefix("1")
      && value.dropFirst().allSatisfy { $0 == "0" }
  }

  /// A word of the claim after what is counted that makes a rate of it: *300 patients daily*. One that
  /// is next to the number belongs to the noun after it: *300 daily papers*.
  func rateWord(after end: Int, at start: Int, _ lexicon: Lexicon) -> (
    unit: String, range: Range<Int>
  )? {
    for index in start..<start + 3 where inside.contains(index) {
      for table in [lexicon.rates, lexicon.rateAdjectives] {
        guard let (unit, last) = table.match(tokens, at: index), last <= inside.upperBound,
          index > end || last == inside.upperBound
        else { continue }
        return (unit, index..<last)
      }
      guard tokens[index].isWord, parser.word(at: index) == nil else { return nil }
    }
    return nil
  }

  /// *$5 a share*: an amount of money by whatever the claim's last word counts.
  private func isPrice(_ article: Int, _ noun: Int, _ lexicon: Lexicon) -> Bool {
    let isMoney =
      lexicon.units.match(tokens, endingAt: article).flatMap { UnitTable.unit($0.meaning) }?.kind
      == .money
    let number = (max(0, article - 6)..<article).first {
      parser.numeral(at: $0)?.tokens.upperBound == article
    }
    guard isMoney || number.map(parser.hasCurrency) == true,
      case .article? = parser.word(at: article)?.0
    else { return false }
    return noun + 1 == inside.upperBound && tokens[noun].isWord
      && lexicon.before.match(tokens, at: noun) == nil && parser.word(at: noun) == nil
  }

  private func isMeasured(_ index: Int, _ lexicon: Lexicon) -> Bool {
    lexicon.units.match(tokens, at: index) != nil || tokens[index].isDigits
  }

  /// The name of what a rate is by: a unit's, a round number, or the word as it is.
  static func rateName(_ tokens: [Token], at index: Int, _ lexicon: Lexicon) -> (
    name: String, end: Int
  ) {
    let parser = NumeralParser(tokens: tokens, lexicon: lexicon, isCount: true, figure: nil)
    if let numeral = parser.numeral(at: index) {
      return (numeral.value.plainText, numeral.tokens.upperBound)
    }
    if let (name, end) = lexicon.units.match(tokens, at: index) { return (name, end) }
    return (tokens[index].text, index + 1)
  }

  /// A rate before its number: *每小时320公里*, *毎時80キロ*.
  func rateBefore(_ end: Int, _ lexicon: Lexicon) -> (String, start: Int)? {
    guard lexicon.features.contains(.unspaced) else { return nil }
    if let (unit, start) = lexicon.rates.match(tokens, endingAt: end),
      start == 0 || !tokens[start - 1].isDigits && parser.numeral(at: start - 1) == nil
    {
      return (unit, start)
    }
    if let (name, start) = lexicon.units.match(tokens, endingAt: end),
      ["速", "量"].contains(tokens[end - 1].text) || ["毎", "日"].contains(tokens[start].text)
    {
      return (name, start)
    }
    for start in (max(0, end - 6)..<end).reversed() {
      guard let (sense, next) = lexicon.before.match(tokens, at: start), sense == .per, next < end
      else { continue }
      let (name, last) = Self.rateName(tokens, at: next, lexicon)
      let noun = lexicon.after.match(tokens, at: last).flatMap {
        $0.meaning == .noun ? $0.end : nil
      }
      if last == end || noun == end { return (name, start) }
    }
    return nil
  }
}

/// What is counted, beside what the figure counts.
extension NumberReader {
  /// Whether a word is the figure's own, in the singular or plural.
  func isCounted(_ index: Int) -> Bool {
    guard tokens[index].isWord else { return false }
    let word = tokens[index].text
    return counted.contains {
      let count = min($0.count, word.count)
      return $0 == word || zip($0, word).prefix { $0 == $1 }.count >= max(3, count - 1)
    }
  }

  /// Whether a counter counts other things than the figure's noun does.
  private func isOtherGroup(_ counter: String, _ lexicon: Lexicon) -> Bool {
    guard let groups = lexicon.counters[counter] else { return false }
    let others =
      counted.compactMap { lexicon.counters[$0] }
      + [lexicon.counters[counted.joined()]].compactMap(\.self)
    guard let first = others.first else { return false }
    return others.allSatisfy(groups.isDisjoint) && !first.isEmpty
  }

  /// The same, where the figure counts at all.
  func isOther(_ counter: String, _ lexicon: Lexicon) -> Bool {
    isCount && isOtherGroup(counter, lexicon)
  }

  /// Whether the word after a hyphen is neither the figure's noun nor one that the lexicon has:
  /// *45-storey*.
  func isOther(after hyphen: Int, _ lexicon: Lexicon) -> Bool {
    let index = hyphen + 1
    let sense = lexicon.after.match(tokens, at: index)?.meaning
    return isCount && tokens.indices.contains(index) && !isCounted(index)
      && (sense == nil || sense == .each)
      && lexicon.kindsAfter.match(tokens, at: index) == nil && parser.numeral(at: index) == nil
  }
}
