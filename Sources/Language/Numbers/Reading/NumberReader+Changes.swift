/// Numbers that are the end of a change, and those that are the change itself.
extension NumberReader {
  /// Whether a word after the number makes a change of it; a verb doesn't where the number is the
  /// change's end: *auf 38 gestiegen*.
  func isChange(_ sense: Sense, after start: Int) -> Bool {
    sense == .change || sense == .changed && !isReached(start)
  }

  /// Whether a word of an end value is before the number, hedges and fillers passed over: *to*.
  func isReached(_ start: Int) -> Bool {
    guard let lexicon else { return false }
    var index = start
    if let (name, first) = lexicon.units.match(tokens, endingAt: index),
      UnitTable.prefixes.contains(name)
    {
      index = first
    }
    for _ in 0..<3 {
      if lexicon.reached.match(tokens, endingAt: index) != nil { return true }
      guard let (sense, first) = lexicon.before.match(tokens, endingAt: index),
        sense == .filler || sense == .minus || sense.hedge != nil
      else { return false }
      index = first
    }
    return false
  }

  /// Whether a phrase before a number says where a change ended: the *hasta* of *se elevó hasta 44*,
  /// which is a limit elsewhere.
  func isEndOfChange(_ phrase: Range<Int>, _ lexicon: Lexicon) -> Bool {
    guard let start = lexicon.reached.match(tokens, endingAt: phrase.upperBound)?.start,
      start <= phrase.lowerBound
    else { return false }
    if lexicon.before.match(tokens, endingAt: start, where: { $0 == .change || $0 == .particle })
      != nil
    {
      return true
    }
    // *Выросло с 31 до 38*, *снизилась на 0,3 пункта, до 7,1 %*.
    let end = start > 0 && tokens[start - 1].text == "," ? start - 1 : start
    let first = (max(0, end - 7)..<max(0, end)).first {
      guard let last = parser.numeral(at: $0)?.tokens.upperBound, last <= end else { return false }
      return last == end || end - last < 4 && tokens[last..<end].allSatisfy(\.isWord)
    }
    return first.map { isChange(before: $0, lexicon) } ?? false
  }

  /// Whether two numbers, the first beyond the words, are the start or size of a change and its end:
  /// *climbed from 31 to [38]*, *down by three to [41]*.
  func isChange(from first: Numeral, to last: Numeral, _ lexicon: Lexicon) -> Bool {
    !inside.contains(first.tokens.lowerBound) && isReached(last.tokens.lowerBound)
      && isChange(before: first.tokens.lowerBound, lexicon)
  }

  /// *60 mm more fell than usual*: a comparison after a number, and what it is compared with.
  func comparison(from index: Int, _ lexicon: Lexicon) -> Range<Int>? {
    guard let start = words(from: index, upTo: index + 3).first(where: isComparing) else {
      return nil
    }
    let than = words(from: start + 1, upTo: start + 6).first {
      lexicon.compared.than.contains(tokens[$0].text)
    }
    // *300 people in more than 40 towns*.
    guard let than else { return nil }
    let hedge = lexicon.before.match(tokens, at: than + 1) { $0.hedge != nil }
    guard parser.numeral(at: hedge?.end ?? than + 1) == nil else { return nil }
    return start..<than + 1
  }

  private func isComparing(_ index: Int) -> Bool {
    lexicon?.compared.words.contains(tokens[index].text) == true
  }

  /// The tokens from one on up to the next mark.
  private func words(from start: Int, upTo end: Int) -> Range<Int> {
    let last = (start..<max(start, end)).first {
      !tokens.indices.contains($0) || !tokens[$0].isWord
    }
    return start..<(last ?? max(start, end))
  }

  /// *Did not kill 100 people*: a negation of the verb before the number, one more word between them
  /// at most, and none before a share, which is one of those who didn't: *not trusted by one in five*.
  func denial(before end: Int, isShare: Bool, _ lexicon: Lexicon) -> Range<Int>? {
    var index = end
    for _ in 0..<(isShare ? 1 : 3) {
      let match = lexicon.before.match(tokens, endingAt: index)
      let denial = lexicon.before.match(tokens, endingAt: index) { $0 == .denial }
      if let denial, denial.start == match?.start { return denial.start..<end }
      guard index > 0, tokens[index - 1].isWord,
        !lexicon.clauses.contains(tokens[index - 1].text)
      else { return nil }
      index = match?.start ?? index - 1
    }
    return nil
  }
}
