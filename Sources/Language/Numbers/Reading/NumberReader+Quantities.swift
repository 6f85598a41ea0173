/// One number with all that is around it.
///
/// What is wrong is asked in a fixed order, so that a claim always gets the same question: what the words
/// before and after raise, then what the words as a whole lack or have too much of, then the hedges, and the
/// unit last, which is judged beside the figure's.
extension NumberReader {
  /// The quantity that a number is, with its sign, hedges and unit.
  func single(_ number: Numeral) throws(Question) -> Quantity {
    var around = Around(tokens: number.tokens, end: number.tokens.upperBound)
    before(number.tokens.lowerBound, &around, isShare: number.isShare)
    after(number.tokens.upperBound, &around, isShare: number.isShare)
    try check(around, number.tokens)
    if let lexicon, let opener = opener(before: number.tokens.lowerBound),
      isChange(before: opener, lexicon)
    {
      throw question(.change, opener..<number.tokens.upperBound)
    }
    if let open = openEnd(before: number.tokens.lowerBound, around) {
      throw question(.unknownWord, open)
    }
    if let more = oneMore(after: number.tokens.upperBound) {
      throw question(.several, number.tokens.lowerBound..<more.upperBound)
    }
    if isVague(number) { return nothing }
    var hedges = around.hedges
    if number.isAbout { hedges.append(.about) }
    if number.isMore { hedges.append(.more) }
    guard let hedge = Self.combined(hedges) else { throw question(.hedges, around.tokens) }
    var value = number.value
    if around.isNegative { value = value.negated }
    if let half = half(at: around.end), let sum = value.adding(half) {
      value = sum
      if let lexicon, let (unit, _) = self.unit(at: around.end + 1, lexicon) { around.unit = unit }
    }
    let unit = try unit(of: number, around)
    return Quantity(
      operator: number.maximum == nil ? hedge : .range, value: value, maximum: number.maximum,
      unit: unit, numberRange: bytes(number.tokens), isNear: around.isNear || number.isMore)
  }

  /// *Three soldiers and a civilian*: the words within the claim that add one of another kind.
  private func oneMore(after end: Int) -> Range<Int>? {
    guard let lexicon else { return nil }
    return (end..<max(end, inside.upperBound)).lazy.compactMap { index in
      let isPart = lexicon.numbers.match(tokens, at: index, where: isAndPart) != nil
      return isPart
        ? nil
        : lexicon.oneMore.match(tokens, at: index, upTo: inside.upperBound) { $0 }
          .map { index..<$0.end }
    }.first
  }

  /// *Five and a half*, where the half is after the unit: *5 years and a half*.
  private func half(at end: Int) -> Rational? {
    lexicon?.after.match(tokens, at: end)?.meaning == .half ? .half : nil
  }

  /// The unit that the number is in; nil where it counts. A share of a count asks, since a count needs the
  /// base, and so does a number with decimals without a unit.
  private func unit(of number: Numeral, _ around: Around) throws(Question) -> MeasureUnit? {
    if let unit = number.unit {
      try checkUnit(unit, number.tokens)
      return unit
    }
    let isShare = around.unit?.kind == .share && around.unit?.per == nil
    let isPart = number.isShare && around.unit == nil
    if isCount, isShare || isPart { throw question(.share, number.tokens) }
    try checkUnit(around.unit, number.tokens)
    if isPart, figure == nil || figure?.kind == .share { return UnitTable.unit("share") }
    if isPart { throw question(.share, number.tokens) }
    if isCount, around.unit == nil, !number.value.isWhole {
      throw question(.share, number.tokens)
    }
    return around.unit
  }

  /// Asks about a measure where the figure counts, and about one of another kind than the figure's.
  func checkUnit(_ unit: MeasureUnit?, _ number: Range<Int>) throws(Question) {
    guard let unit, unit.kind != .multiple else { return }
    if isCount { throw question(unit.name == "year" ? .age : .unit, number) }
    guard let figure, !unit.kind.isRelated(to: figure.kind) else { return }
    throw question(.unit, number)
  }

  /// Asks about what is around a number: the first question that reading it raised; then what of it is beyond
  /// the claim's words, since a hedge or a unit that was left out changes what they say.
  func check(_ around: Around, _ number: Range<Int>) throws(Question) {
    if let question = around.question { throw question }
    let (start, end) = (around.tokens.lowerBound, around.tokens.upperBound)
    if start < inside.lowerBound { throw question(.cutOff, start..<number.upperBound) }
    if end > inside.upperBound, around.unit == nil || around.unit?.refined(by: figure) != figure {
      throw question(.cutOff, number.lowerBound..<end)
    }
    // A sign before the words.
    let first = number.lowerBound
    if first == inside.lowerBound, first > 0, let lexicon,
      let (name, _) = lexicon.units.match(tokens, endingAt: first),
      UnitTable.prefixes.contains(name), UnitTable.unit(name) != figure
    {
      throw question(.cutOff, first - 1..<number.upperBound)
    }
    if kind == .value, start > inside.lowerBound {
      throw question(.unknownWord, inside.lowerBound..<start)
    }
    // *Menos 300* people are fewer, not a number of them.
    if isCount, around.isNegative, lexicon?.comparatives.contains(tokens[start].text) == true {
      throw question(.change, start..<number.upperBound)
    }
    if let stray = stray(around) { throw question(.unknownWord, stray..<stray + 1) }
  }

  /// A word within the words that compares numbers and belongs to no hedge that was found: *must from
  /// 200 litres more not be*.
  private func stray(_ around: Around) -> Int? {
    guard let lexicon, figure?.kind != .multiple else { return nil }
    return inside.first {
      lexicon.comparatives.contains(tokens[$0].text) && !around.tokens.contains($0)
        && !around.passed.contains($0)
    }
  }

  /// Asks where a number beyond the words makes a range with this one.
  func checkNeighbours(of number: Numeral, among all: [Numeral]) throws(Question) {
    guard let index = all.firstIndex(where: { $0.tokens == number.tokens }) else { return }
    let pairs = [index - 1, index].filter { all.indices.contains($0) && $0 + 1 < all.count }
    for first in pairs where isRange(all[first], all[first + 1]) {
      throw question(
        .cutOff, all[first].tokens.lowerBound..<all[first + 1].tokens.upperBound)
    }
  }

  /// Whether two numbers, one of them beyond the words, are the ends of a range.
  private func isRange(_ first: Numeral, _ last: Numeral) -> Bool {
    guard let lexicon, sense(of: first) == nil, sense(of: last) == nil, last.value > .zero,
      !isArticle(first), !isChange(from: first, to: last, lexicon)
    else { return false }
    if inside.contains(first.tokens.lowerBound), inside.contains(last.tokens.lowerBound) {
      return false
    }
    let isOpened = opener(before: first.tokens.lowerBound) != nil
    let end = first.tokens.upperBound
    let counted = unit(at: end, lexicon)?.end
    if isStep(first, before: last, lexicon) { return false }
    let next = tokens.indices.contains(end) && tokens[end].text == "," ? nil : end + 1
    for index in [end, counted, next].compactMap(\.self) {
      if plusMinus(at: index) == last.tokens.lowerBound { return true }
      if index < last.tokens.lowerBound, let next = connector(at: index, opened: isOpened, lexicon),
        afterSigns(next) == last.tokens.lowerBound
      {
        return true
      }
    }
    return isOpened && parser.beginsWithAnd(end) && end == last.tokens.lowerBound
  }

  /// Whether a number of points or the like is how far a share went to the other: *eased by 0.2 points
  /// to 5.7 per cent*.
  private func isStep(_ first: Numeral, before last: Numeral, _ lexicon: Lexicon) -> Bool {
    let end = first.tokens.upperBound
    guard unit(at: last.tokens.upperBound, lexicon)?.0.kind == .share,
      isReached(last.tokens.lowerBound), connector(at: end, opened: true, lexicon) == nil
    else { return false }
    return tokens[end].isWord && unit(at: end, lexicon)?.0.kind != .share
  }

  /// Past a currency's sign, a minus and hedges.
  func afterSigns(_ index: Int) -> Int {
    var index = index
    for _ in 0..<3 {
      guard let lexicon, parser.numeral(at: index) == nil else { return index }
      if let (name, end) = lexicon.units.match(tokens, at: index), UnitTable.prefixes.contains(name)
      {
        index = end
      } else if isMinus(index) {
        index += 1
      } else if let (sense, end) = lexicon.before.match(tokens, at: index),
        [.about, .filler, .neutral, .single, .minus].contains(sense)
      {
        index = end
      } else {
        return index
      }
    }
    return index
  }

  /// Past what joins a range's ends: a dash, dots, or a word; *and* only after an opening word, as in
  /// *between*. A dash has a space at both sides or at neither; with one before it alone it is a minus.
  func connector(at index: Int, opened: Bool, _ lexicon: Lexicon) -> Int? {
    guard tokens.indices.contains(index) else { return nil }
    if ["-", "–", "—", "~", "−"].contains(tokens[index].text) {
      let isGlued = !tokens[index].isSpaced
      let isSpacedBoth =
        tokens[index].isSpaced && index + 1 < tokens.count && tokens[index + 1].isSpaced
      return isGlued || isSpacedBoth && tokens[index].text != "—" ? index + 1 : nil
    }
    if tokens[index].text == ".", index + 1 < tokens.count, tokens[index + 1].text == "." {
      return index + 2
    }
    if tokens[index].text == "…" { return index + 1 }
    guard let (sense, end) = lexicon.after.match(tokens, at: index) else { return nil }
    return sense == .to || sense == .or || sense == .and && opened ? end : nil
  }

  /// *Several million*: a scale that a word multiplies by nobody knows how much.
  private func isVague(_ number: Numeral) -> Bool {
    guard let lexicon else { return false }
    var index = number.tokens.lowerBound
    if let (sense, first) = lexicon.before.match(tokens, endingAt: index), sense == .vague {
      index = first
      return number.isBare || number.factor > .one
    }
    return false
  }

  /// About yields to any other hedge (*at least some 400*); two others must be the same.
  static func combined(_ found: [Quantity.Operator]) -> Quantity.Operator? {
    let bounds = Set(found).subtracting([.equal, .about])
    guard bounds.count <= 1 else { return nil }
    return bounds.first ?? (found.contains(.about) ? .about : .equal)
  }
}
