/// Which of the numerals in the words are quantities.
extension NumberReader {
  /// The numerals that are quantities, without articles; a question where one is of a kind that can't
  /// be passed over, or there are only such ones.
  func plain(_ found: [Numeral]) throws(Question) -> [Numeral] {
    let kept: Set<Question.Reason> = [.date, .time, .ordinal, .decade, .name, .age]
    var plain: [Numeral] = []
    var passed: Question?
    var last: (numeral: Numeral, question: Question?)?
    for (index, numeral) in found.enumerated() {
      let isTied = last.map { self.isTied($0.numeral, numeral) } ?? false
      let isMinutes =
        last?.question?.reason == .time && isMinutes(numeral, after: last?.numeral)
      let isPart = !isMinutes && isPart(numeral, after: last)
      guard let reason = isMinutes ? .time : isPart ? nil : sense(of: numeral),
        !(reason == .date && opensRange(numeral, found[(index + 1)...].first))
      else {
        if isTied, let question = last?.question { throw question }
        plain.append(numeral)
        last = (numeral, nil)
        continue
      }
      let question = question(reason, numeral.tokens)
      if !kept.contains(reason) || isTied && last?.question == nil { throw question }
      if let last = plain.last, isJoined(last, numeral) { throw question }
      passed = passed ?? question
      last = (numeral, question)
    }
    let first = plain.firstIndex { !isArticle($0) }
    if let passed, first == nil { throw passed }
    guard let first, first > 0 else { return Array(plain.prefix(first == nil ? 1 : plain.count)) }
    let before = lexicon?.after.match(tokens, endingAt: plain[first].tokens.lowerBound)?.meaning
    if before == .outOf { throw question(.share, inside) }
    return Array(plain[first...])
  }

  /// Whether what looks like a year is the lower end of a range: *2000–3000 people*.
  private func opensRange(_ number: Numeral, _ next: Numeral?) -> Bool {
    let end = number.tokens.upperBound
    guard let next, tokens[end].isMark, next.tokens.lowerBound == end + 1 else { return false }
    return isJoined(number, next) && sense(of: next) == nil
  }

  /// Whether hyphens hold two numbers together: *555-0134*, *2-for-1*.
  private func isTied(_ first: Numeral, _ last: Numeral) -> Bool {
    let (start, end) = (first.tokens.upperBound, last.tokens.lowerBound)
    // *0800 555 0143*.
    if start == end {
      return first.isDigits && last.isDigits && [first, last].contains(where: isCode)
    }
    guard end - start < 4, ["-", "–"].contains(tokens[start].text) else { return false }
    return (start...end).allSatisfy { !tokens[$0].isSpaced }
  }

  /// The *30* of *20 h 30*, the *vingt* of *trois heures vingt*.
  private func isMinutes(_ numeral: Numeral, after hour: Numeral?) -> Bool {
    guard let hour, let lexicon, Rational(60) > numeral.value else { return false }
    let end = hour.tokens.upperBound
    let start = numeral.tokens.lowerBound
    if numeral.isDigits, start == end + 1 { return true }
    guard let unit = lexicon.units.match(tokens, at: end), unit.meaning == "hour" else {
      return false
    }
    return isNext(numeral, at: unit.end)
  }

  /// The *05* of *1 h 05*, the *двадцать* of *час двадцать*: after a measure, no code or label.
  private func isPart(_ numeral: Numeral, after last: (numeral: Numeral, question: Question?)?)
    -> Bool
  {
    guard let last, last.question == nil, let lexicon else { return false }
    if last.numeral.unit != nil { return isNext(numeral, at: last.numeral.tokens.upperBound) }
    guard isCode(numeral), let (_, end) = unit(at: last.numeral.tokens.upperBound, lexicon) else {
      return false
    }
    return isNext(numeral, at: end)
  }
}
