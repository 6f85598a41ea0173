/// One number, or two that make a range or share, with all that is around them.
extension NumberReader {
  func single(_ number: Numeral) throws(Question) -> Quantity {
    var around = Around(tokens: number.tokens, end: number.tokens.upperBound)
    before(number.tokens.lowerBound, &around)
    after(number.tokens.upperBound, &around, isShare: number.isShare)
    try check(around, number.tokens)
    if let lexicon, let opener = opener(before: number.tokens.lowerBound),
      isChange(before: opener, lexicon)
    {
      throw question(.change, opener..<number.tokens.upperBound)
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

  private func half(at end: Int) -> Rational? {
    lexicon?.after.match(tokens, at: end)?.meaning == .half ? .half : nil
  }

  private func unit(of number: Numeral, _ around: Around) throws(Question) -> MeasureUnit? {
    if let unit = number.unit { return unit }
    let isShare = around.unit?.kind == .share && around.unit?.per == nil
    let isPart = number.isShare && around.unit == nil
    if isCount, isShare || isPart { throw question(.share, number.tokens) }
    if isCount, let unit = around.unit, unit.per == nil, unit.kind != .multiple {
      throw question(unit.name == "year" ? .age : .unit, number.tokens)
    }
    if isPart, figure == nil || figure?.kind == .share { return UnitTable.unit("share") }
    if isPart { throw question(.share, number.tokens) }
    if isCount, around.unit == nil, !number.value.isWhole {
      throw question(.share, number.tokens)
    }
    return around.unit
  }

  private func check(_ around: Around, _ number: Range<Int>) throws(Question) {
    if let question = around.question { throw question }
    let (start, end) = (around.tokens.lowerBound, around.tokens.upperBound)
    if start < inside.lowerBound { throw question(.cutOff, start..<number.upperBound) }
    if end > inside.upperBound, around.unit == nil || around.unit != figure {
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
      !isArticle(first)
    else { return false }
    if inside.contains(first.tokens.lowerBound), inside.contains(last.tokens.lowerBound) {
      return false
    }
    let isOpened = opener(before: first.tokens.lowerBound) != nil
    let end = first.tokens.upperBound
    let counted = unit(at: end, lexicon)?.end
    for index in [end, counted, end + 1].compactMap(\.self) {
      if index < last.tokens.lowerBound, let next = connector(at: index, opened: isOpened, lexicon),
        afterSigns(next) == last.tokens.lowerBound
      {
        return true
      }
    }
    return isOpened && parser.beginsWithAnd(end) && end == last.tokens.lowerBound
  }

  /// Past a currency's sign and hedges.
  private func afterSigns(_ index: Int) -> Int {
    var index = index
    for _ in 0..<3 {
      guard let lexicon, parser.numeral(at: index) == nil else { return index }
      if let (name, end) = lexicon.units.match(tokens, at: index), UnitTable.prefixes.contains(name)
      {
        index = end
      } else if let (sense, end) = lexicon.before.match(tokens, at: index),
        sense == .about || sense == .filler || sense == .neutral
      {
        index = end
      } else {
        return index
      }
    }
    return index
  }

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
    return sense == .to || sense == .and && opened ? end : nil
  }

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
  private static func combined(_ found: [Quantity.Operator]) -> Quantity.Operator? {
    let bounds = Set(found).subtracting([.equal, .about])
    guard bounds.count <= 1 else { return nil }
    return bounds.first ?? (found.contains(.about) ? .about : .equal)
  }
}

extension NumberReader {
  func pair(_ first: Numeral, _ last: Numeral) throws(Question) -> Quantity {
    guard let lexicon else { throw question(.several, inside) }
    let whole = first.tokens.lowerBound..<last.tokens.upperBound
    if let sum = try compound(first, last, lexicon) { return sum }
    let between = counter(after: first, lexicon)
    let joining = lexicon.after.match(tokens, at: between) { $0 == .outOf || $0 == .over }
    if let (sense, end) = joining, end == last.tokens.lowerBound {
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
    // A number that a rate is by belongs to the unit.
    if let (sense, _) = lexicon.after.match(tokens, endingAt: last.tokens.lowerBound), sense == .per
    {
      return try single(first)
    }
    return try range(first, last, whole, lexicon)
  }

  /// Past the counter of a share's base: *5人に1人*.
  private func counter(after first: Numeral, _ lexicon: Lexicon) -> Int {
    let end = first.tokens.upperBound
    guard lexicon.features.contains(.unspaced),
      lexicon.after.match(tokens, at: end, where: { $0 == .over || $0 == .outOf }) == nil,
      let noun = lexicon.after.match(tokens, at: end, where: { $0 == .noun })
    else { return end }
    return noun.end
  }

  /// *5 ft 11 in*, *2 hours and 30 minutes*, in the first unit; nil for all else.
  private func compound(
    _ first: Numeral, _ last: Numeral, _ lexicon: Lexicon
  ) throws(Question) -> Quantity? {
    guard let (large, end) = unit(at: first.tokens.upperBound, lexicon),
      let (small, _) = unit(at: last.tokens.upperBound, lexicon), large.kind == small.kind,
      large.factor > small.factor, large.per == nil, small.per == nil, first.value.isWhole,
      first.maximum == nil, last.maximum == nil
    else { return nil }
    var index = end
    if index < last.tokens.lowerBound, tokens[index].text == "," { index += 1 }
    if case (.and, let next)? = parser.word(at: index) { index = next }
    guard
      index == last.tokens.lowerBound
        || parser.beginsWithAnd(index) && index == last.tokens.lowerBound,
      let part = last.value.multiplied(by: small.factor)?.divided(by: large.factor), part < .one,
      let sum = first.value.adding(part)
    else { return nil }
    let whole = first.tokens.lowerBound..<last.tokens.upperBound
    var around = Around(tokens: whole, end: whole.upperBound)
    before(whole.lowerBound, &around)
    after(whole.upperBound, &around)
    try check(around, whole)
    guard let hedge = Self.combined(around.hedges) else { throw question(.hedges, around.tokens) }
    return Quantity(
      operator: hedge, value: around.isNegative ? sum.negated : sum, maximum: nil, unit: large,
      numberRange: bytes(whole), isNear: around.isNear)
  }

  private func share(_ part: Rational, _ base: Rational, _ tokens: Range<Int>) throws(Question)
    -> Quantity
  {
    guard let value = part.divided(by: base), !isCount, figure == nil || figure?.kind == .share
    else {
      throw question(.share, tokens)
    }
    var around = Around(tokens: tokens, end: tokens.upperBound)
    before(tokens.lowerBound, &around)
    after(tokens.upperBound, &around)
    // What a share is of may be any word.
    if around.question?.reason == .unknownWord { around.question = nil }
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
    before(first.tokens.lowerBound, &around)
    if let opener {
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
    guard var low = lower(first, last) else { throw question(.several, whole) }
    if mayShareThousands(first, last) { throw question(.several, whole) }
    if negative { low = low.negated }
    guard low < last.value else { throw question(opener == nil ? .several : .change, whole) }
    if let shared, let unit = around.unit, shared != unit { throw question(.several, whole) }
    let unit = around.unit ?? shared
    if isCount, unit?.kind == .share || first.isShare { throw question(.share, whole) }
    return Quantity(
      operator: .range, value: low, maximum: last.value, unit: unit, numberRange: bytes(whole))
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
  private func isChange(before index: Int, _ lexicon: Lexicon) -> Bool {
    var end = index
    for _ in 0..<8 where end > 0 {
      if tokens[end - 1].isMark { return false }
      if let (sense, start) = lexicon.before.match(tokens, endingAt: end), sense == .change,
        end == index || end - start > 1 || tokens[start].text.count > 3
      {
        return true
      }
      end -= 1
    }
    return false
  }
}
