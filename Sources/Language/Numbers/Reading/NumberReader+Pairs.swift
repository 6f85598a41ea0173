/// Two numbers that make a range or a share.
///
/// What is least likely by chance is tried first: a measure in two units (*5 ft 11 in*), an error (*4.6 ±
/// 0.2*), a share of a number (*a third of its 216 shops*), one in so many; then the number of a rate is
/// left to it (*12 per 1,000*). What is left must be a range, or the words have two numbers and no claim can.
extension NumberReader {
  /// The quantity that two numbers make together.
  func pair(_ first: Numeral, _ last: Numeral) throws(Question) -> Quantity {
    guard let lexicon else { throw question(.several, inside) }
    let whole = first.tokens.lowerBound..<last.tokens.upperBound
    if let sum = try compound(first, last, lexicon) { return sum }
    if let spread = try spread(first, last, lexicon) { return spread }
    if let sum = tenths(first, last, lexicon) { return sum }
    if let portion = try portion(first, last, lexicon) { return portion }
    let between = counter(after: first, lexicon)
    let joining = lexicon.after.match(tokens, at: parser.isHyphen(between) ? between + 1 : between)
    {
      $0 == .outOf || $0 == .over
    }
    // *1-in-4*.
    if let (sense, next) = joining,
      case let end = tokens[next].text == "-" && !tokens[next].isSpaced ? next + 1 : next,
      end == last.tokens.lowerBound
    {
      if sense == .outOf, first.value < last.value, first.value.isWhole {
        return try share(first.value, last.value, whole)
      }
      if sense == .over, first.value == Rational(100), !isCount {
        return Quantity(
          operator: .equal, value: last.value, maximum: nil, unit: UnitTable.unit("%"),
          numberRange: bytes(last.tokens))
      }
      if sense == .over { return try share(last.value, first.value, whole) }
    }
    // A number that a rate is by belongs to the unit: *每10万人12例*, *12 per 1,000*.
    if let rate = rateBefore(last.tokens.lowerBound, lexicon), rate.start < first.tokens.lowerBound
    {
      return try single(last)
    }
    let start = last.tokens.lowerBound
    let isPer = lexicon.after.match(tokens, endingAt: start)?.meaning == .per
    if isPer || lexicon.perRound.match(tokens, endingAt: start) != nil && isRound(start) {
      return try single(first)
    }
    return try range(first, last, whole, lexicon)
  }

  /// Past the counter or noun of a share's base: *5人に1人*, *un Français sur cinq*.
  private func counter(after first: Numeral, _ lexicon: Lexicon) -> Int {
    let end = first.tokens.upperBound
    func isJoining(_ index: Int) -> Bool {
      lexicon.after.match(tokens, at: index, where: { $0 == .over || $0 == .outOf }) != nil
    }
    if isJoining(end) { return end }
    if lexicon.features.contains(.unspaced) {
      // *五个孩子中就有一个*.
      let noun = (end..<end + 7).prefix { tokens.indices.contains($0) && tokens[$0].isWord }
      return noun.first { isJoining($0) && parser.numeral(at: $0) == nil }
        ?? lexicon.after.match(tokens, at: end, where: { $0 == .noun })?.end ?? end
    }
    let isNoun =
      tokens.indices.contains(end) && tokens[end].isWord
      && lexicon.units.match(tokens, at: end) == nil && lexicon.after.match(tokens, at: end) == nil
    return isNoun && isJoining(end + 1) && parser.isOutOf(end + 1) ? end + 1 : end
  }

  /// *3割5分*, *三成五*: tenths and hundredths.
  private func tenths(_ first: Numeral, _ last: Numeral, _ lexicon: Lexicon) -> Quantity? {
    let end = last.tokens.upperBound
    guard !isCount, let (unit, next) = unit(at: first.tokens.upperBound, lexicon),
      unit.name == "tenth", next == last.tokens.lowerBound, first.value.isWhole, last.value.isWhole,
      Rational(10) > last.value,
      end == inside.upperBound || lexicon.after.match(tokens, at: end)?.meaning == .minutes,
      first.tokens.lowerBound == inside.lowerBound,
      let value = first.value.multiplied(by: Rational(10))?.adding(last.value)
    else { return nil }
    return Quantity(
      operator: .equal, value: value, maximum: nil, unit: UnitTable.unit("%"),
      numberRange: bytes(first.tokens.lowerBound..<end))
  }

  /// *A third of its 216 shops*: a share of a number that the words have, too. It is that many of what
  /// the figure counts, and the share alone where the figure is one.
  private func portion(
    _ first: Numeral, _ last: Numeral, _ lexicon: Lexicon
  ) throws(Question) -> Quantity? {
    var (part, end) = (first.value, first.tokens.upperBound)
    var unit = first.isShare ? UnitTable.unit("share") : nil
    if !first.isShare, let (percent, next) = self.unit(at: end, lexicon), percent.kind == .share,
      percent.per == nil, let value = part.multiplied(by: percent.factor)
    {
      (part, end, unit) = (value, next, percent)
    }
    guard let unit, part > .zero, part < .one, !last.isShare, last.value.isWhole,
      last.maximum == nil, first.maximum == nil,
      let of = lexicon.portion.match(tokens, at: end, where: { $0 }),
      of.end == last.tokens.lowerBound, let product = part.multiplied(by: last.value)
    else { return nil }
    let whole = first.tokens.lowerBound..<last.tokens.upperBound
    var around = around(whole, isShare: true)
    let isShare = figure?.kind == .share
    // What a share is of may be any word.
    if isShare, around.isOfWord { around.question = nil }
    try check(around, whole)
    guard let hedge = Self.combined(around.hedges) else { throw question(.hedges, around.tokens) }
    try checkUnit(isShare ? unit : around.unit, whole)
    // *Half of 2019*.
    if !isShare, around.unit == nil, looksLikeYear(last) { throw question(.date, last.tokens) }
    guard isShare || around.unit != nil || isCount && product.isWhole else {
      throw question(.share, whole)
    }
    return Quantity(
      operator: hedge, value: isShare ? first.value : product, maximum: nil,
      unit: isShare ? unit : around.unit, numberRange: bytes(whole), isNear: around.isNear)
  }

  /// Four digits that may be a year, with nothing after them that could be counted.
  private func looksLikeYear(_ numeral: Numeral) -> Bool {
    let end = numeral.tokens.upperBound
    return numeral.digits?.utf8.count == 4 && numeral.isRecentYear
      && !(inside.contains(end) && tokens[end].isWord)
  }

  private func share(_ part: Rational, _ base: Rational, _ tokens: Range<Int>) throws(Question)
    -> Quantity
  {
    guard let value = part.divided(by: base), !isCount, figure == nil || figure?.kind == .share
    else {
      throw question(.share, tokens)
    }
    var around = around(tokens, isShare: true)
    // What a share is of may be any word.
    if around.isOfWord { around.question = nil }
    try check(around, tokens)
    guard let hedge = Self.combined(around.hedges) else { throw question(.hedges, tokens) }
    return Quantity(
      operator: hedge, value: value, maximum: nil, unit: UnitTable.unit("share"),
      numberRange: bytes(tokens), isNear: around.isNear)
  }

  /// The unit of a range's first number, where it has one of its own; a question where the words
  /// between the two make no range of them.
  private func sharedUnit(
    _ first: Numeral, _ last: Numeral, isOpened: Bool, _ lexicon: Lexicon
  ) throws(Question) -> MeasureUnit? {
    let whole = first.tokens.lowerBound..<last.tokens.upperBound
    var index = first.tokens.upperBound
    var shared: MeasureUnit?
    // *Zwei- bis dreitausend*; of digits, the first may be of ones.
    if index + 1 < tokens.count, tokens[index].text == "-", !tokens[index].isSpaced,
      tokens[index + 1].isSpaced
    {
      if first.isDigits, last.value >= Rational(1000) { throw question(.several, whole) }
      index += 1
    }
    if connector(at: index, opened: isOpened, lexicon) == nil {
      if let (unit, end) = unit(at: index, lexicon) {
        (shared, index) = (unit, end)
      } else if let (sense, end) = lexicon.after.match(tokens, at: index), sense == .noun {
        index = end
      } else if index + 1 < tokens.count, tokens[index].isWord,
        connector(at: index + 1, opened: isOpened, lexicon) != nil
      {
        let noun = tokens[index].text
        guard last.tokens.upperBound < tokens.count, tokens[last.tokens.upperBound].text == noun
        else { throw question(.several, whole) }
        index += 1
      }
    }
    let isJoined = isOpened && parser.beginsWithAnd(index) && index == last.tokens.lowerBound
    guard let next = isJoined ? index : connector(at: index, opened: isOpened, lexicon),
      isJoined || afterSigns(next) == last.tokens.lowerBound
    else {
      throw question(.several, whole)
    }
    return shared
  }

  private func range(
    _ first: Numeral, _ last: Numeral, _ whole: Range<Int>, _ lexicon: Lexicon
  ) throws(Question) -> Quantity {
    let opener = opener(before: first.tokens.lowerBound)
    let shared = try sharedUnit(first, last, isOpened: opener != nil, lexicon)
    var around = Around(tokens: whole, end: whole.upperBound)
    before(first.tokens.lowerBound, &around, opensRange: true)
    // *De [800 à 900]* is whole without its *de*; *between [800 and 900]* isn't.
    if let opener, inside.contains(opener) || !isWhole(first, last, lexicon) {
      around.tokens = min(opener, around.tokens.lowerBound)..<around.tokens.upperBound
    }
    let negative = around.isNegative
    after(whole.upperBound, &around)
    try check(around, whole)
    if let opener, isChange(before: opener, lexicon) {
      throw question(.change, opener..<whole.upperBound)
    }
    guard Self.combined(around.hedges).map({ $0 == .equal || $0 == .about }) == true else {
      throw question(.hedges, around.tokens)
    }
    guard !mayShareThousands(first, last), !isLoose(first, last, lexicon),
      !isYears(first, last, around), let lower = lower(first, last)
    else { throw question(.several, whole) }
    var (low, high) = (lower, last.value)
    if around.isNegative != negative {
      (low, high) = (high.negated, low.negated)
    } else {
      if negative { low = low.negated }
      if isNegative(last, lexicon) { high = high.negated }
      // *Between 2C and minus 5C*.
      if opener != nil, high < .zero, high < low { (low, high) = (high, low) }
    }
    guard low < high else { throw question(opener == nil ? .several : .change, whole) }
    if let shared, let unit = around.unit, shared != unit { throw question(.several, whole) }
    let unit = around.unit ?? shared
    if isCount, unit?.kind == .share || first.isShare { throw question(.share, whole) }
    try checkUnit(unit, whole)
    return Quantity(
      operator: .range, value: low, maximum: high, unit: unit, numberRange: bytes(whole))
  }

  /// Whether the words between two numbers make a range of them without one before the first.
  private func isWhole(_ first: Numeral, _ last: Numeral, _ lexicon: Lexicon) -> Bool {
    (first.tokens.upperBound..<last.tokens.lowerBound).contains {
      connector(at: $0, opened: false, lexicon).map(afterSigns) == last.tokens.lowerBound
    }
  }

  /// Whether a minus is before a range's second number.
  private func isNegative(_ last: Numeral, _ lexicon: Lexicon) -> Bool {
    let start = last.tokens.lowerBound
    return isMinus(start - 1) || lexicon.before.match(tokens, endingAt: start)?.meaning == .minus
  }

  /// *300 or 3,000*: an order of magnitude apart.
  private func isLoose(_ first: Numeral, _ last: Numeral, _ lexicon: Lexicon) -> Bool {
    guard let low = lower(first, last)?.multiplied(by: Rational(10)), low <= last.value else {
      return false
    }
    return (first.tokens.upperBound..<last.tokens.lowerBound).contains {
      lexicon.after.match(tokens, at: $0)?.meaning == .or
    }
  }

  /// *2019–2021*, with no noun of the figure or unit after it.
  private func isYears(_ first: Numeral, _ last: Numeral, _ around: Around) -> Bool {
    guard around.unit == nil, figure == nil, kind == .words,
      [first, last].allSatisfy({ $0.digits?.utf8.count == 4 && $0.isRecentYear })
    else { return false }
    let end = last.tokens.upperBound
    return !tokens.indices.contains(end) || !isCounted(end)
  }

  /// *5 to 10,000*: five, or five thousand.
  private func mayShareThousands(_ first: Numeral, _ last: Numeral) -> Bool {
    guard first.isDigits, last.isDigits, first.factor == .one, last.factor == .one,
      first.tokens.count == 1, last.tokens.count > 1,
      let thousands = last.value.divided(by: Rational(1000))
    else { return false }
    return thousands.isWhole && first.value < thousands
  }

  /// The lower end, which takes the upper's multiplier where it has none: *3 to 4 million*.
  private func lower(_ first: Numeral, _ last: Numeral) -> Rational? {
    guard first.factor == .one, last.factor > .one else { return first.value }
    guard let coefficient = last.value.divided(by: last.factor) else { return nil }
    guard first.value < coefficient else {
      return first.value >= Rational(1000) ? first.value : nil
    }
    return first.value.multiplied(by: last.factor)
  }

  /// Whether one of the words before says that something changed.
  func isChange(before index: Int, _ lexicon: Lexicon) -> Bool {
    var end = index
    for _ in 0..<8 where end > 0 {
      // *Rose from $40*.
      if tokens[end - 1].isMark, let (name, start) = lexicon.units.match(tokens, endingAt: end),
        UnitTable.prefixes.contains(name)
      {
        end = start
        continue
      }
      if tokens[end - 1].isMark { return false }
      if let (sense, start) = lexicon.before.match(tokens, endingAt: end),
        sense == .change || sense == .particle,
        end == index || end - start > 1 || tokens[start].text.count > 3
      {
        return true
      }
      end -= 1
    }
    return false
  }
}
