/// The numerals among the tokens.
extension NumberReader {
  /// All numerals, in order, none within another.
  func numerals() -> [Numeral] {
    let parser = parser
    var found: [Numeral] = []
    var index = 0
    while index < tokens.count {
      let measure = unitAndHalf(at: index) ?? hoursAndMinutes(at: index) ?? primes(at: index)
      if let numeral = measure ?? unitAndPart(at: index) ?? multiple(at: index) {
        found.append(numeral)
        index = numeral.tokens.upperBound
      } else if var numeral = numeral(at: index, parser) {
        if let end = phrase(at: index),
          end > numeral.tokens.upperBound || isName(phrase: index, end)
        {
          index = end
          continue
        }
        // A scale's point may be the sentence's.
        let last = numeral.tokens.upperBound - 1
        if last == inside.upperBound, last > index, tokens[last].text == "." {
          numeral.tokens = index..<last
        }
        found.append(numeral)
        index = numeral.tokens.upperBound
        // Words of a unit may be numbers, as in *pour cent*; a half may follow it.
        if let lexicon { index = self.end(ofUnitAt: index, of: &found[found.count - 1], lexicon) }
      } else {
        // *No one*.
        index = vague(at: index).map { max($0, index + 1) } ?? index + 1
      }
    }
    return found
  }

  /// The numeral at a token. After *between*, an *and* is in it only where another word goes on to
  /// the range's end: *between a hundred and ten and two hundred*.
  private func numeral(at index: Int, _ parser: NumeralParser) -> Numeral? {
    let joined = parser.numeral(at: index)
    guard let joined, let lexicon, let opener = opener(before: index),
      let apart = parser.numeral(at: index, joins: false), joined.tokens != apart.tokens
    else { return joined }
    // *From sixty-four* has no *and* before another end.
    if lexicon.before.match(tokens, at: opener, where: { $0 == .from }) != nil { return joined }
    // *De [1 milhão e 250 mil]*: no range goes down.
    if !inside.contains(opener), let rest = joined.value.subtracting(apart.value),
      rest < apart.value
    {
      return joined
    }
    let end = joined.tokens.upperBound
    let goesOn = parser.beginsWithAnd(end) || connector(at: end, opened: true, lexicon) != nil
    return goesOn ? joined : apart
  }

  /// The end of the unit or counter at a token, and of a half after it, which is added to the number.
  private func end(ofUnitAt index: Int, of numeral: inout Numeral, _ lexicon: Lexicon) -> Int {
    let unit = lexicon.units.match(tokens, at: index)?.end
    let noun = lexicon.after.match(tokens, at: index).flatMap { $0.meaning == .noun ? $0.end : nil }
    let end = unit ?? noun ?? index
    // *两年半*: the reader adds this one itself.
    if let (sense, last) = lexicon.after.match(tokens, at: end), sense == .half { return last }
    let part = lexicon.numbers.match(tokens, at: end, where: isAndPart)
    if case (.andPart(let value), let end)? = part, unit != nil,
      let sum = numeral.value.adding(value)
    {
      numeral.value = sum
      return end
    }
    // *Five below zero*: the zero is no number.
    if let (sense, last) = lexicon.after.match(tokens, at: end), sense == .minus { return last }
    return unit ?? index
  }

  /// The end of a phrase whose first word is a number by chance: *ده‌ها*, *零下*.
  private func phrase(at index: Int) -> Int? {
    lexicon?.before.match(tokens, at: index) {
      $0 == .vague || $0 == .minus || $0.hedge != nil
    }?.end ?? lexicon?.kindsBefore.match(tokens, at: index) { $0 == .name }?.end
  }

  /// Whether a number's whole phrase is a word of its own: *四国*.
  private func isName(phrase start: Int, _ end: Int) -> Bool {
    end > start + 1
      && lexicon?.kindsBefore.match(tokens, at: start, where: { $0 == .name })?.end == end
  }

  /// *An hour and a half*, *tonelada y media*.
  private func unitAndHalf(at index: Int) -> Numeral? {
    guard let lexicon else { return nil }
    var start = index
    if case (.article, let end)? = parser.word(at: index) { start = end }
    if start > index, start < tokens.count, tokens[start].text == "'" { start += 1 }
    guard let (unit, end) = unit(at: start, lexicon),
      index == 0 || start == index || !tokens[index - 1].isDigits,
      case (.andPart(let part), var last)? = lexicon.numbers.match(
        tokens, at: end, where: isAndPart)
    else { return nil }
    if let (again, end) = self.unit(at: last, lexicon, afterShare: true), again == unit {
      last = end
    }
    return Numeral(
      value: Rational.one.adding(part) ?? .one, tokens: index..<last, unit: unit)
  }

  /// *Twice*, where the figure is in times.
  private func multiple(at index: Int) -> Numeral? {
    guard figure?.kind == .multiple, let (value, end) = lexicon?.multiples.match(tokens, at: index)
    else { return nil }
    let isLess = value == .zero
    return Numeral(
      value: value, tokens: index..<end, unit: figure,
      question: isLess ? question(.change, index..<end) : nil)
  }

  func isAndPart(_ word: NumberWord) -> Bool {
    if case .andPart = word { true } else { false }
  }

  /// The end of a vague phrase.
  func vague(at index: Int) -> Int? {
    lexicon?.before.match(tokens, at: index) { $0 == .vague }?.end
  }
}
