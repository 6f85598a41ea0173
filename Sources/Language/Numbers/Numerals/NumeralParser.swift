/// Finds the numerals among tokens.
///
/// A numeral is a row of terms, each smaller than what the one before leaves room for; a term is
/// what was added since the last larger multiplier, times its multiplier: *two million three hundred
/// thousand* is 2 × 10^6 and (3 × 100) × 1000.
struct NumeralParser {
  let tokens: [Token]
  let lexicon: Lexicon?
  /// Whether the figure counts things, so that only whole numbers make sense without a scale.
  let isCount: Bool
  let figure: MeasureUnit?

  struct Term {
    /// With its multiplier.
    let value: Rational
    /// What a term after it must be smaller than: 1,000 after *two thousand*, nothing after a fraction.
    let room: Rational
    /// Its first token.
    let start: Int
  }

  /// What has been read of a numeral. A step that fails leaves it as it was, so that the next kind of step
  /// can be tried from the same place.
  struct State {
    var terms: [Term] = []
    /// After the last token read.
    var end: Int
    /// The multiplier of the only term, which a range's other end may share: *3 to 4 million*.
    var factor: Rational = .one
    /// The multiplier of the last term; what follows must be below it.
    var lastFactor: Rational = .one
    /// Whether it is a scale without a number: *hundred*.
    var isBare = false
    /// Whether a word makes it approximate: *une centaine*.
    var isAbout = false
    /// Whether a word within makes it more: *100多万*.
    var isMore = false
    /// Its digits, where there is nothing else: only such can be a year or take decimals.
    var digitsAlone: String?
    var question: Question?

    /// Nil where that is too large to be exact.
    func sum() -> Rational? {
      terms.reduce(Rational.zero as Rational?) { sum, term in sum?.adding(term.value) }
    }
  }

  /// The numeral that begins at the token.
  func numeral(at start: Int, joins: Bool = true) -> Numeral? {
    guard tokens.indices.contains(start) else { return nil }
    if case .fraction(let value) = tokens[start].kind {
      return withScale(Numeral(value: value, tokens: start..<start + 1, isShare: true))
    }
    // Shapes of their own come first: each would also be the beginning of a plain numeral.
    var state = State(end: start)
    if let first = fractionWord(at: start) { return first }
    if let part = slashFraction(at: start) { return part }
    if let digits = positional(at: start) { return withScale(digits) }
    if let inverted = inverted(at: start) { return inverted }
    if let range = neighbours(at: start) { return range }
    read(&state, from: start, joins: joins)
    guard state.end > start, let value = state.sum() else { return nil }
    var numeral = Numeral(
      value: value, tokens: start..<state.end, factor: state.terms.count == 1 ? state.factor : .one,
      isBare: state.isBare, isAbout: state.isAbout, isMore: state.isMore,
      isDigits: tokens[start].isDigits,
      digits: state.digitsAlone, question: state.question)
    if let share = share(of: numeral) { numeral = share }
    return numeral
  }
}

extension NumeralParser {
  /// Takes words as long as they continue the number. Between two of them may be a hyphen, *and*, or *more*
  /// before a scale (*100多万*); which of these was gone over decides whether digits may follow.
  private func read(_ state: inout State, from start: Int, joins: Bool) {
    var index = start
    while index < tokens.count {
      var next = index
      if index > start {
        if isHyphen(next) { next += 1 }
        if joins, case (.and, let end)? = word(at: next) { next = end }
        if next > index, next < tokens.count, tokens[next].isDigits, !takesDigits(state),
          !isScaled(state, at: next), mixedPart(state, at: next) == nil
        {
          return
        }
        if let scale = scale(afterMore: next) { (state.isMore, next) = (true, scale) }
        if isUnit(at: next) { return }
        if state.lastFactor >= Rational(1000), isRest(after: next) { next += 1 }
      }
      guard let end = step(&state, at: next, start: start, joins: joins, wasJoined: next > index)
      else { return }
      index = end
      state.end = end
    }
  }

  /// Takes one word or run of digits into the state; nil, with the state as it was, where it doesn't
  /// continue the number. Powers and mixed fractions come before plain digits, with which they begin; words
  /// joined in one come last, since the lexicon may have the whole word.
  private func step(
    _ state: inout State, at index: Int, start: Int, joins: Bool, wasJoined: Bool
  ) -> Int? {
    guard index < tokens.count else { return nil }
    if let end = takePower(&state, at: index) { return end }
    if let (part, end) = mixedPart(state, at: index), let last = state.terms.popLast() {
      state.terms.append(
        Term(value: last.value.adding(part) ?? last.value, room: .zero, start: last.start))
      return end
    }
    if tokens[index].isDigits { return takeDigits(&state, at: index, wasJoined: wasJoined) }
    if let end = takePoint(&state, at: index) { return end }
    if case .fraction(let value) = tokens[index].kind {
      guard state.digitsAlone != nil, let last = state.terms.popLast(),
        let sum = last.value.adding(value)
      else { return nil }
      state.terms.append(Term(value: sum, room: .zero, start: last.start))
      return index + 1
    }
    if let (value, end) = decimals(at: index), !state.terms.isEmpty, state.digitsAlone == nil {
      state.terms.append(Term(value: value, room: .zero, start: index))
      return end
    }
    if let (word, end) = number(at: index) {
      return take(word, &state, at: index, end: end, wasJoined: wasJoined) ? end : nil
    }
    if joins || index == start, let (word, end) = wordAfterAnd(index) {
      return take(word, &state, at: index, end: end, wasJoined: true) ? end : nil
    }
    return takeJoinedWords(&state, at: index, mayJoin: joins || index == start)
  }

  /// Digits that begin with their point: *.5*.
  private func takePoint(_ state: inout State, at index: Int) -> Int? {
    guard tokens[index].text == ".", state.terms.isEmpty,
      tokens[index].isSpaced || tokens[max(0, index - 1)].isMark && hasCurrency(before: index),
      index + 1 < tokens.count, tokens[index + 1].isDigits, !tokens[index + 1].isSpaced,
      let value = Rational(parsing: "0." + tokens[index + 1].text)
    else { return nil }
    state.terms.append(Term(value: value, room: .zero, start: index))
    state.digitsAlone = tokens[index + 1].text
    return index + 2
  }

  /// Several number words in one: *zweiundzwanzig*; one that begins with *and* only where it may join.
  private func takeJoinedWords(_ state: inout State, at index: Int, mayJoin: Bool) -> Int? {
    guard let words = pieces(of: tokens[index].text) else { return nil }
    if !mayJoin, case .and? = words.first { return nil }
    var copy = state
    for word in words {
      if case .and = word { continue }
      guard take(word, &copy, at: index, end: index + 1, wasJoined: true) else { return nil }
    }
    state = copy
    return index + 1
  }

  /// Whether digits may follow a scale and *and*: *۱۲ هزار و ۵۰۰*.
  private func takesDigits(_ state: State) -> Bool {
    guard let lexicon, state.lastFactor >= Rational(1000) else { return false }
    return lexicon.features.contains(.slashDecimals) || lexicon.features.contains(.prefixedAnd)
  }

  /// Whether a smaller scale follows the digits: *1 milione e 200mila*.
  private func isScaled(_ state: State, at index: Int) -> Bool {
    guard state.lastFactor >= Rational(1000) else { return false }
    switch word(at: index + 1)?.0 {
    case .times(let factor, _), .plural(let factor, _), .accusative(let factor), .short(let factor):
      return factor >= Rational(1000) && factor < state.lastFactor
    default: return false
    }
  }

  private func takeDigits(_ state: inout State, at index: Int, wasJoined: Bool) -> Int? {
    let isUnspaced = lexicon?.features.contains(.unspaced) ?? false
    guard state.terms.isEmpty || state.lastFactor > .one && state.terms.last?.room ?? .zero > .one
    else { return nil }
    let groups = DigitGroups(
      tokens, at: index, lexicon: lexicon, hasScale: { hasScale(at: $0) }, isCount: isCount)
    let value = groups.value ?? .zero
    if let last = state.terms.last {
      // *5 тысяч 460*.
      let isRest =
        !wasJoined && state.lastFactor >= Rational(1000)
        && tokens[index].text.utf8.count == 3 && groups.end == index + 1
      guard last.room > value,
        isUnspaced || isRest || hasScale(at: groups.end) || takesDigits(state)
      else { return nil }
      // *3万2*: 32,000, or 30,002.
      if lexicon?.features.contains(.shortenedScales) == true, Rational(10) > value,
        !hasScale(at: groups.end)
      {
        state.question = Question(reason: .several, range: tokens[index].range, readings: [])
      }
    }
    if groups.value == nil {
      state.question = Question(
        reason: .size,
        range: tokens[index].range.lowerBound..<tokens[groups.end - 1].range.upperBound,
        readings: [])
    }
    if let reason = groups.question, state.question == nil {
      state.question = Question(
        reason: reason,
        range: tokens[index].range.lowerBound..<tokens[groups.end - 1].range.upperBound,
        readings: groups.readings)
    }
    state.digitsAlone = tokens[index..<groups.end].map(\.text).joined()
    state.terms.append(Term(value: value, room: .zero, start: index))
    state.lastFactor = .one
    state.factor = .one
    return groups.end
  }

  /// Whether a scale follows digits.
  func hasScale(at index: Int) -> Bool {
    let index = isHyphen(index) ? index + 1 : index
    switch word(at: index)?.0 {
    case .times, .plural, .accusative, .short, .letter: return true
    default: return false
    }
  }

  /// Takes a letter after digits as a scale, unless the figure or what is after it makes it a unit.
  func takeLetter(_ factor: Rational, _ state: inout State, at index: Int) -> Bool {
    guard state.digitsAlone != nil, let first = state.terms.last?.start,
      index + 1 >= tokens.count || tokens[index + 1].isSpaced || tokens[index + 1].isMark
    else { return false }
    let match = lexicon?.units.match(tokens, at: index)
    if let match, match.end > index + 1 { return false }
    let unit = match.flatMap { UnitTable.unit($0.meaning) }
    if let unit, unit == figure { return false }
    // *2h 10m*.
    if unit?.name == "m", figure?.kind == .time,
      lexicon?.units.match(tokens, endingAt: first)?.meaning == "hour"
    {
      return false
    }
    let isMoney = hasCurrency(before: first) || hasCurrency(after: index + 1)
    // *A 10K*: ten kilometres.
    let isRun = unit?.name == "K" && figure?.kind == .length && !isMeasured(at: index + 1)
    if !isMoney, let unit = isRun ? UnitTable.unit("km") : unit,
      unit.kind == figure?.kind || unit.name == "m" && figure?.name == "min"
        || !isCount && figure == nil
    {
      state.question =
        state.question
        ?? Question(
          reason: .scaleOrUnit,
          range: tokens[first].range.lowerBound..<tokens[index].range.upperBound,
          readings: readings(state, unit, factor))
    }
    return multiply(&state, by: factor, at: index)
  }

  /// The number in the unit that a letter may be, and with the letter as its scale.
  private func readings(_ state: State, _ unit: MeasureUnit, _ factor: Rational) -> [String] {
    guard let number = state.terms.last?.value, let scaled = number.multiplied(by: factor)
    else { return [] }
    return ["\(number.plainText) \(unit.name)", scaled.plainText]
  }

  private func hasCurrency(after index: Int) -> Bool {
    guard let lexicon else { return false }
    let start = lexicon.after.match(tokens, at: index).flatMap { $0.meaning == .of ? $0.end : nil }
    guard let (name, _) = lexicon.units.match(tokens, at: start ?? index) else { return false }
    return UnitTable.unit(name)?.kind == .money
  }

  /// Whether a currency's sign or code is directly before the token.
  func hasCurrency(before index: Int) -> Bool {
    guard let lexicon, let (name, _) = lexicon.units.match(tokens, endingAt: index) else {
      return false
    }
    return name != "%" && UnitTable.prefixes.contains(name)
  }
}
