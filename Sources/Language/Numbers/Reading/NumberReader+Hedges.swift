/// What is before a number: signs, hedges, currencies. They are gone over from the number backwards, so that
/// what is next to it is read first and what is further off only through words that were understood.
extension NumberReader {
  /// What has been found around a number, while it is gone over.
  struct Around {
    /// In the order in which they were found; `combined` makes one of them.
    var hedges: [Quantity.Operator] = []
    /// The first one found, before the number or after it.
    var unit: MeasureUnit?
    var isNegative = false
    /// What a rate before the number is by: *每小时*.
    var per: String?
    /// Whether a bound is close to the number: *nearly*.
    var isNear = false
    /// From the first hedge or sign to the last.
    var tokens: Range<Int>
    /// Tokens of hedges and fillers, wherever they are.
    var passed: Set<Int> = []
    /// The end of the unit, or of the number.
    var end: Int
    /// The word that keeps the number from being read.
    var question: Question?

    /// Whether that is a word for what is counted.
    var isOfWord: Bool { question?.reason == .unknownWord || question?.reason == .counted }

    /// Keeps the question if it is the first.
    mutating func ask(_ other: @autoclosure () -> Question) {
      if question == nil { question = other() }
    }
  }

  /// What is before and after one number or more; the question that these raise, if they do.
  func around(_ whole: Range<Int>, isShare: Bool = false) -> Around {
    var around = Around(tokens: whole, end: whole.upperBound)
    before(whole.lowerBound, &around, isShare: isShare)
    after(whole.upperBound, &around)
    return around
  }

  /// The token of a range's first word before a number: *between*, *from*; hedges may be between.
  func opener(before start: Int) -> Int? {
    guard let lexicon else { return nil }
    var index = isMinus(start - 1) ? start - 1 : start
    for _ in 0..<3 {
      guard let (sense, first) = phrase(before: index, opensRange: true, lexicon) else {
        guard let (_, first) = lexicon.units.match(tokens, endingAt: index), first < index else {
          return nil
        }
        index = first
        continue
      }
      if sense == .range { return first }
      guard [.about, .filler, .single, .minus].contains(sense) else { return nil }
      index = first
    }
    return nil
  }

  /// Goes back over signs and hedges from a number: its currency, a minus, what a rate is by, then hedges,
  /// and last what denies the number or may change it.
  func before(
    _ start: Int, _ around: inout Around, isShare: Bool = false, opensRange: Bool = false
  ) {
    guard let lexicon else { return }
    var index = start
    takeCurrency(&index, &around, lexicon)
    takeMinus(&index, &around)
    if around.unit == nil, around.isNegative { takeCurrency(&index, &around, lexicon) }
    if let (name, first) = rateBefore(index, lexicon) {
      (around.per, index) = (name, first)
    }
    if let end = endOfParenthesis(before: index, lexicon) { index = end }
    takeHedges(&index, before: start, &around, lexicon, opensRange: opensRange)
    if around.question == nil,
      let denial = denial(before: index, isShare: isShare, lexicon)
    {
      around.question = question(.negation, denial)
    }
    if around.question == nil, kind == .value || index == start {
      around.question = unknown(before: index, lexicon)
    }
  }

  /// Goes back over hedges and fillers, up to a word that asks for something or has no such sense.
  private func takeHedges(
    _ index: inout Int, before start: Int, _ around: inout Around, _ lexicon: Lexicon,
    opensRange: Bool
  ) {
    // Fillers between count only if a hedge is before them.
    var extent = index
    var isDetermined = false
    while let (sense, first) = phrase(before: index, opensRange: opensRange, lexicon) {
      around.passed.formUnion(first..<index)
      if isEndOfChange(first..<index, lexicon) || isNeutral(sense, first..<index, start, lexicon) {
        break
      }
      if let hedge = sense.hedge {
        if isDetermined, index - first == 1, hedge != .equal {
          around.question = question(.hedges, first..<start)
        }
        around.hedges.append(hedge)
        if lexicon.near.match(tokens, endingAt: index)?.start == first { around.isNear = true }
        if hedge != .equal { extent = first }
      } else if sense == .determiner {
        isDetermined = true
      } else if let reason = reason(of: sense, around.unit),
        sense != .loss || inside.contains(first)
      {
        around.question = question(reason, first..<start)
        break
      } else if sense != .filler && sense != .single {
        if around.hedges.isEmpty { around.question = hedge(apart: first, start, lexicon) }
        break
      }
      index = first
    }
    around.tokens = extent..<around.tokens.upperBound
  }

  /// A sign or code before the number, which is its unit whatever is after it.
  private func takeCurrency(_ index: inout Int, _ around: inout Around, _ lexicon: Lexicon) {
    guard let (name, first) = currency(endingAt: index, lexicon) else { return }
    around.unit = UnitTable.unit(name)
    index = first
  }

  /// The phrase before a token; of *tickets from* only the *from*, where the range has another end.
  private func phrase(
    before index: Int, opensRange: Bool, _ lexicon: Lexicon
  ) -> (meaning: Sense, start: Int)? {
    let match = lexicon.before.match(tokens, endingAt: index)
    if opensRange, match?.meaning == .price,
      let from = lexicon.before.match(tokens, endingAt: index, where: { $0 == .from })
    {
      return (.range, from.start)
    }
    return within(match, index, lexicon)
  }

  /// The end of a hedge between commas before a number, or between the words' start and a comma: *it is,
  /// at most, 3 m*.
  private func endOfParenthesis(before start: Int, _ lexicon: Lexicon) -> Int? {
    let end = start - 1
    guard end > 0, isComma(end), let (sense, first) = lexicon.before.match(tokens, endingAt: end),
      sense.hedge != nil, first == inside.lowerBound || isComma(first - 1)
    else { return nil }
    return end
  }

  private func isComma(_ index: Int) -> Bool {
    tokens.indices.contains(index) && [",", "،", "、", "，"].contains(tokens[index].text)
  }

  /// Whether what a phrase means elsewhere is of no account here: *a start-up 300*, *signed up 300*,
  /// *within [5 km] of the border*.
  private func isNeutral(
    _ sense: Sense, _ phrase: Range<Int>, _ number: Int, _ lexicon: Lexicon
  ) -> Bool {
    let first = phrase.lowerBound
    if phrase.count == 1, sense.hedge != nil || sense == .change || sense == .particle,
      first > 1, parser.isHyphen(first - 1), tokens[first - 2].isWord
    {
      return true
    }
    let end = parser.numeral(at: number)?.tokens.upperBound
    let unit = end.flatMap { self.unit(at: $0, lexicon)?.0 }
    switch sense {
    // *25 litres of rain fell*, the verb before them.
    case .change: return phrase.count == 1 && isRain(after: end ?? number, lexicon)
    case .within:
      let kinds: [MeasureUnit.Kind] = [.length, .time, .calendar]
      return !inside.contains(first) && unit.map { kinds.contains($0.kind) } == true
    case .particle:
      return unit?.kind != .share && unit?.kind != .points && first > 0 && tokens[first - 1].isWord
        && lexicon.neutralEndings.contains(where: tokens[first - 1].text.hasSuffix)
    default: return false
    }
  }

  /// Whether rain or the like is what a number measures.
  private func isRain(after end: Int, _ lexicon: Lexicon) -> Bool {
    let words = (end..<end + 8).prefix { tokens.indices.contains($0) && tokens[$0].text != "." }
    return words.contains { lexicon.after.match(tokens, at: $0)?.meaning == .rain }
  }

  /// A phrase that begins before the words, cut to what of it means the same within them.
  private func within(
    _ match: (meaning: Sense, start: Int)?, _ end: Int, _ lexicon: Lexicon
  ) -> (meaning: Sense, start: Int)? {
    guard let (sense, start) = match, start < inside.lowerBound, end > inside.lowerBound else {
      return match
    }
    let part = lexicon.before.match(tokens, endingAt: end, from: inside.lowerBound) { $0 == sense }
    // *Tickets [from £12]*.
    let from = lexicon.before.match(tokens, endingAt: end, from: inside.lowerBound) { $0 == .from }
    return part ?? (sense == .price ? from.map { (sense, $0.start) } : nil) ?? match
  }

  /// A *from* before an amount of money without another end, where no word makes it a price's: what is
  /// paid *from £80* may be a part of it.
  func openEnd(before start: Int, _ around: Around) -> Range<Int>? {
    guard let lexicon, around.hedges.isEmpty, kind == .words,
      (around.unit ?? figure)?.kind == .money
    else { return nil }
    var index = start
    if let (name, first) = lexicon.units.match(tokens, endingAt: index),
      UnitTable.prefixes.contains(name)
    {
      index = first
    }
    let before = lexicon.before.match(tokens, endingAt: index, from: inside.lowerBound) {
      $0 == .from
    }
    let after = lexicon.after.match(tokens, at: around.end, upTo: inside.upperBound) { $0 == .from }
    return before.map { $0.start..<start } ?? after.map { start..<$0.end }
  }

  /// A bound that other words keep apart from its number.
  private func hedge(apart end: Int, _ start: Int, _ lexicon: Lexicon) -> Question? {
    let other = lexicon.before.match(tokens, endingAt: end)?.meaning.hedge
    guard let other, other != .about, other != .equal else { return nil }
    return question(.hedges, end - 1..<start)
  }

  /// A currency's sign or code before a number; a letter before a sign belongs to it only where no
  /// space is between: `A$5`, but `a $5 deal`.
  private func currency(endingAt end: Int, _ lexicon: Lexicon) -> (String, start: Int)? {
    guard let (name, start) = lexicon.units.match(tokens, endingAt: end),
      UnitTable.prefixes.contains(name)
    else { return nil }
    guard end - start == 2, tokens[start].text.count == 1, tokens[end - 1].isSpaced else {
      return (name, start)
    }
    return lexicon.units.word(tokens[end - 1].text).map { ($0, end - 1) }
  }

  /// Why a word before the number asks; a loss is what a figure in money may be about, growth a share.
  private func reason(of sense: Sense, _ unit: MeasureUnit?) -> Question.Reason? {
    switch sense {
    case .loss: figure?.kind == .money || unit?.kind == .money ? nil : .change
    case .negation, .denial: .negation
    case .change, .particle: .change
    case .growth: figure?.kind == .share ? nil : .change
    case .possible: isExpected ? nil : .possibility
    case .part, .apiece: .part
    case .multiple: .multiple
    default: nil
    }
  }

  /// A sign with a space before it and none after it.
  func isMinus(_ index: Int) -> Bool {
    tokens.indices.contains(index) && ["-", "–"].contains(tokens[index].text)
      && tokens[index].isSpaced && index + 1 < tokens.count && !tokens[index + 1].isSpaced
  }

  /// A minus, as a sign or in words; a plus says that something changed.
  private func takeMinus(_ index: inout Int, _ around: inout Around) {
    guard index > 0, index < tokens.count else { return }
    let mark = tokens[index - 1]
    if isMinus(index - 1) {
      (around.isNegative, index) = (true, index - 1)
    } else if mark.text == "+", !tokens[index].isSpaced, figure?.kind != .temperature {
      around.question = question(.change, index - 1..<index)
    } else if let (sense, first) = lexicon?.before.match(tokens, endingAt: index), sense == .minus {
      (around.isNegative, index) = (true, first)
    }
  }

  private func isArticle(_ index: Int, _ lexicon: Lexicon) -> Bool {
    lexicon.numbers.match(tokens, at: index) { if case .article = $0 { true } else { false } }
      != nil
  }

  /// A word of the claim directly before the number that the lexicon doesn't have.
  private func unknown(before index: Int, _ lexicon: Lexicon) -> Question? {
    guard index > inside.lowerBound, tokens[index - 1].isWord,
      !isKnown(before: index, lexicon)
    else { return nil }
    let word = tokens[index - 1]
    let isKnown =
      lexicon.neutralEndings.contains { word.text.hasSuffix($0) && word.text != $0 }
      || lexicon.after.match(tokens, endingAt: index)?.meaning == .noun
      || lexicon.units.match(tokens, endingAt: index) != nil
      || isArticle(index - 1, lexicon)
    return isKnown && kind == .words ? nil : question(.unknownWord, index - 1..<index)
  }
}
