/// What each number word does to the terms before it: a word adds a term, which must fit into the room that the
/// last one left, or multiplies the terms that are smaller than it.
extension NumeralParser {
  /// Takes a word; false, where it doesn't continue the number.
  func take(
    _ word: NumberWord, _ state: inout State, at index: Int, end: Int, wasJoined: Bool
  ) -> Bool {
    switch word {
    case .add(let value, let room): return add(value, room: room, &state, at: index, wasJoined)
    case .times(let factor, let isAbout):
      guard multiply(&state, by: factor, at: index) else { return false }
      state.isAbout = state.isAbout || isAbout
      return true
    case .plural(let factor, let isAbout):
      // *37 cents* aren't hundreds.
      if factor == Rational(100), state.digitsAlone != nil || Self.tens(state) > Rational(19) {
        return false
      }
      guard !state.terms.isEmpty || isHedgedGenitive(index) else { return false }
      return take(.times(factor, isAbout: isAbout), &state, at: index, end: end, wasJoined: false)
    case .accusative(let factor):
      guard state.terms.isEmpty else { return multiply(&state, by: factor, at: index) }
      guard let count = accusative(before: end) else { return false }
      return add(count, room: .zero, &state, at: index, wasJoined)
        && multiply(&state, by: factor, at: index)
    case .short(let factor):
      // *Vier Mio.*; *four k* is none.
      let isWord = !state.terms.isEmpty && tokens[index].text.count > 2
      return (state.digitsAlone != nil || isWord) && multiply(&state, by: factor, at: index)
    case .article:
      guard state.terms.isEmpty, isOne(index, end) else { return false }
      return add(.one, room: .zero, &state, at: index, wasJoined)
    case .part(let value):
      guard isMultiplier(at: end), state.terms.isEmpty else { return false }
      return add(value, room: .zero, &state, at: index, wasJoined)
    case .letter(let factor): return takeLetter(factor, &state, at: index)
    case .andPart(let part): return add(part, &state, end)
    case .money(let factor, let currencies):
      return takeMoney(factor, currencies, &state, at: index)
    case .fraction, .genitive, .and, .point: return false
    }
  }

  /// Whether an article is a number: *a million*, *un sur trois*, *a mile*, *a to three*.
  private func isOne(_ index: Int, _ end: Int) -> Bool {
    isMultiplier(at: end) || isOutOf(end) || word(at: end) == nil && isOutOf(end + 1)
      || isMeasure(index, end) || opensRange(index, end)
  }

  /// Takes what only money is called after a number; nothing is added to that.
  private func takeMoney(
    _ factor: Rational, _ currencies: Set<String>, _ state: inout State, at index: Int
  ) -> Bool {
    let isArticle = factor == .one && state.terms.last?.value == .one && state.digitsAlone == nil
    guard isMoney(currencies), !state.terms.isEmpty, !isArticle,
      factor == .one || multiply(&state, by: factor, at: index),
      let last = state.terms.popLast()
    else { return false }
    state.terms.append(Term(value: last.value, room: .zero, start: last.start))
    return true
  }

  /// Whether the figure is in money, of one of the currencies where some are named.
  func isMoney(_ currencies: Set<String>) -> Bool {
    guard let figure, figure.kind == .money else { return false }
    return currencies.isEmpty || currencies.contains(figure.name)
  }

  /// *一千二*: 1,200; 1,002 has a zero in it.
  private func isShortened(_ state: State, _ value: Rational, at index: Int) -> Bool {
    guard lexicon?.features.contains(.shortenedScales) == true, Rational(10) > value,
      state.lastFactor > Rational(10),
      state.digitsAlone == nil, index > 0, !["零", "〇"].contains(tokens[index - 1].text)
    else { return false }
    if case .times? = word(at: index + 1)?.0 { return false }
    return true
  }

  /// What of the number is below a hundred.
  private static func tens(_ state: State) -> Rational {
    state.terms.filter { Rational(100) > $0.value }
      .reduce(.zero) { $0.adding($1.value) ?? $0 }
  }

  /// Adds a term. Ones may come before tens (*zweiundzwanzig*) where the language has it so; then the two
  /// are one term. A digit after a scale is of the next lower scale where that is usual (*一千二*).
  private func add(
    _ value: Rational, room: Rational, _ state: inout State, at index: Int, _ wasJoined: Bool
  ) -> Bool {
    // The zero of *一千零二* only says that a place is empty.
    if value == .zero, state.lastFactor > .one, lexicon?.features.contains(.unspaced) == true {
      return true
    }
    if let last = state.terms.last {
      let isTens = value > Rational(19) && Rational(100) > value
      let isOnes = last.value > .zero && Rational(10) > last.value
      if lexicon?.features.contains(.onesFirst) == true, isTens, wasJoined, isOnes,
        state.lastFactor == .one, state.digitsAlone == nil,
        (state.terms.dropLast().last?.room).map({ $0 > value }) ?? true,
        let sum = last.value.adding(value)
      {
        state.terms[state.terms.count - 1] = Term(value: sum, room: .zero, start: last.start)
        return true
      }
      guard last.room > value, value > .zero else { return false }
    }
    var value = value
    if isShortened(state, value, at: index) {
      if lexicon?.numbers.match(tokens, at: index + 1) == nil,
        let scaled = state.lastFactor.divided(by: Rational(10))?.multiplied(by: value)
      {
        value = scaled
      } else {
        state.question = Question(reason: .several, range: tokens[index].range, readings: [])
      }
    }
    state.terms.append(Term(value: value, room: room, start: index))
    (state.digitsAlone, state.factor, state.lastFactor) = (nil, .one, .one)
    return true
  }

  /// Multiplies the terms below the factor: in *two million three hundred thousand* the thousand takes the
  /// three hundred alone. Without such a term the factor is the number.
  func multiply(_ state: inout State, by factor: Rational, at index: Int) -> Bool {
    var rest = state.terms
    var coefficient = Rational.zero
    while let last = rest.last,
      factor > last.value || state.terms.count == 1 && state.digitsAlone != nil
    {
      guard let sum = coefficient.adding(last.value) else { return false }
      coefficient = sum
      rest.removeLast()
    }
    let isBare = rest.count == state.terms.count
    guard let value = (isBare ? .one : coefficient).multiplied(by: factor) else { return false }
    if let last = rest.last, value >= last.room { return false }
    let start = isBare ? index : state.terms[rest.count].start
    if isBare, rest.isEmpty { state.isBare = true }
    rest.append(Term(value: value, room: factor, start: start))
    state.terms = rest
    (state.digitsAlone, state.lastFactor) = (nil, factor)
    state.factor = state.factor.multiplied(by: factor) ?? factor
    return true
  }

  /// `более тысячи`.
  private func isHedgedGenitive(_ index: Int) -> Bool {
    guard let lexicon, lexicon.features.contains(.genitiveScales) else { return false }
    return lexicon.before.match(tokens, endingAt: index)?.meaning.hedge != nil
  }

  /// The scale that one word has two of: *مليونين*.
  private static func dual(_ state: State, _ last: Term) -> Rational {
    guard state.digitsAlone == nil, let scale = last.value.divided(by: Rational(2)) else {
      return .one
    }
    let scales = [3, 6, 9, 12].compactMap {
      Rational(parsing: "1" + String(repeating: "0", count: $0))
    }
    return scales.contains(scale) ? scale : .one
  }

  /// Adds *and a half*; other parts only where a unit or scale makes them parts of one: *a million and
  /// a quarter*, but not *a hundred and a third of them*.
  private func add(_ part: Rational, _ state: inout State, _ end: Int) -> Bool {
    guard let last = state.terms.last else { return false }
    let factor = state.lastFactor > .one ? state.lastFactor : Self.dual(state, last)
    let isOfScale =
      factor >= Rational(1000) && lexicon?.after.match(tokens, at: end)?.meaning != .part
    guard last.value.divided(by: factor)?.isWhole == true,
      part == .half || isOfScale || isMultiplier(at: end) || isMeasured(at: end),
      let part = factor.multiplied(by: part),
      let sum = last.value.adding(part)
    else { return false }
    state.terms[state.terms.count - 1] = Term(value: sum, room: .zero, start: last.start)
    (state.digitsAlone, state.factor) = (nil, .one)
    return true
  }
}
