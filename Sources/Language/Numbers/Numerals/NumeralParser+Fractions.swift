/// Parts of a whole, and two digits in a row that make a range.
///
/// A fraction is a share only of something: of a scale (*three-quarters of a million*), a unit, or what the
/// words after it name. Where a language has one word for a fraction and an ordinal, it asks.
extension NumeralParser {
  /// *三〇〇*, *二〇二三*: digits as words, one for each place; with a zero or of three places, since
  /// two digits may be a range.
  private func digitWords(at index: Int) -> [Int] {
    var digits: [Int] = []
    while digits.count < 18, case (.add(let value, _), let end)? = word(at: index + digits.count),
      end == index + digits.count + 1, value.isWhole, Rational(10) > value
    {
      digits.append(Int(value.numerator))
    }
    return digits
  }

  /// The *点五* of *十二点五*, *point five*; a time has minutes after it.
  func decimals(at point: Int) -> (Rational, end: Int)? {
    guard case (.point, let start)? = lexicon?.numbers.match(tokens, at: point) else { return nil }
    let digits = digitWords(at: start)
    let end = start + digits.count
    guard !digits.isEmpty, lexicon?.after.match(tokens, at: end)?.meaning != .minutes else {
      return nil
    }
    return Rational(parsing: "0." + digits.map(String.init).joined()).map { ($0, end) }
  }

  /// A numeral of such digits, the first of which isn't zero.
  func positional(at index: Int) -> Numeral? {
    guard lexicon?.features.contains(.unspaced) == true else { return nil }
    let digits = digitWords(at: index)
    guard digits.count > 2 || digits.count == 2 && digits.contains(0), digits[0] > 0 else {
      return nil
    }
    return Numeral(
      value: Rational(digits.reduce(0) { $0 * 10 + $1 }), tokens: index..<index + digits.count,
      isDigits: true, digits: digits.map(String.init).joined())
  }

  /// *两三百*: two digits in a row in a language without spaces.
  func neighbours(at index: Int) -> Numeral? {
    guard let lexicon, !lexicon.features.isDisjoint(with: [.unspaced, .joinedAnd]),
      case (.add(let low, _), let end)? = word(at: index),
      case (.add(let high, _), _)? = word(at: end), low >= .one, Rational(10) > high,
      low.adding(.one) == high, var numeral = numeral(at: end),
      let value = low.multiplied(by: numeral.factor), numeral.maximum == nil,
      high.multiplied(by: numeral.factor) == numeral.value
    else { return nil }
    numeral.maximum = numeral.value
    numeral.value = value
    numeral.tokens = index..<numeral.tokens.upperBound
    return numeral
  }

  /// Whether a joined word begins with *and*: *وثلاثين*.
  func beginsWithAnd(_ index: Int) -> Bool {
    guard word(at: index) == nil, tokens.indices.contains(index),
      case .and? = pieces(of: tokens[index].text)?.first
    else { return false }
    return true
  }

  /// A fraction's name with or without an article: *a third*, *half*, *خمس السكان*. With an article and a noun
  /// after it, *a third man*, it may be an ordinal.
  func fractionWord(at index: Int) -> Numeral? {
    if let numeral = genitive(at: index) { return numeral }
    var first = index
    let article = lexicon?.numbers.match(tokens, at: index) {
      if case .article = $0 { true } else { false }
    }
    if let article { first = article.end }
    guard let (value, isAlone, end) = fractionName(at: first),
      first > index || isAlone || isOfAll(end)
    else { return nil }
    let numeral = withScale(Numeral(value: value, tokens: index..<end, isShare: true))
    guard first > index, numeral.isShare, !isAlone || value == .half, end < tokens.count,
      tokens[end].isWord, let lexicon,
      lexicon.after.match(tokens, at: end) == nil, lexicon.units.match(tokens, at: end) == nil,
      word(at: end) == nil
    else { return numeral }
    var asking = numeral
    asking.question = question(.ordinal, index..<end)
    return asking
  }

  /// *خمس السكان*: a fraction before a noun with its article, where a number has none.
  private func isOfAll(_ index: Int) -> Bool {
    lexicon?.features.contains(.prefixedAnd) == true && tokens.indices.contains(index)
      && tokens[index].text.hasPrefix("ال")
  }

  /// A fraction's name in the table; of two entries the one that needs no article comes first.
  private func fractionName(at index: Int) -> (Rational, isAlone: Bool, end: Int)? {
    let alone = lexicon?.numbers.match(tokens, at: index) {
      if case .fraction(_, true) = $0 { true } else { false }
    }
    let found =
      alone
      ?? lexicon?.numbers.match(tokens, at: index) {
        if case .fraction = $0 { true } else { false }
      }
    guard case (.fraction(let value, let isAlone), let end)? = found else { return nil }
    return (value, isAlone, end)
  }

  /// *Четверти* after a hedge.
  private func genitive(at index: Int) -> Numeral? {
    let found = lexicon?.numbers.match(tokens, at: index) {
      if case .genitive = $0 { true } else { false }
    }
    guard case (.genitive(let value), let end)? = found,
      lexicon?.before.match(tokens, endingAt: index)?.meaning.hedge != nil
    else { return nil }
    return withScale(Numeral(value: value, tokens: index..<end, isShare: true))
  }

  /// The *1/2* of *7 1/2*, *7-1/2*, *7 and 1/2*.
  func mixedPart(_ state: State, at index: Int) -> (Rational, end: Int)? {
    let start = isDash(index) ? index + 1 : index
    guard state.terms.count == 1, let digits = state.digitsAlone, digits.utf8.count < 4,
      state.terms[0].value.isWhole, lexicon?.features.contains(.slashDecimals) == false,
      let part = slashed(at: start), part < .one, tokens[start + 2].text.utf8.count < 3
    else { return nil }
    return (part, start + 3)
  }

  /// The two numbers around a slash, without spaces; a third slash makes a date of them.
  private func slashed(at index: Int) -> Rational? {
    guard index + 2 < tokens.count, tokens[index].isDigits,
      tokens[index + 1].text == "/" || tokens[index + 1].text == "⁄",
      tokens[index + 2].isDigits, !tokens[index + 1].isSpaced, !tokens[index + 2].isSpaced,
      tokens[index].text.utf8.count <= 2, tokens[index + 2].text.utf8.count <= 3,
      index + 3 == tokens.count || tokens[index + 3].text != "/"
    else { return nil }
    return Rational(parsing: tokens[index].text + "/" + tokens[index + 2].text)
  }

  /// `2/3`.
  func slashFraction(at index: Int) -> Numeral? {
    guard let value = slashed(at: index) else { return nil }
    if lexicon?.features.contains(.slashDecimals) == true {
      return hasScale(at: index + 3) || value >= .one || isMeasured(at: index + 3)
        || tokens.indices.contains(index + 3) && tokens[index + 3].text == "%"
        ? nil
        : Numeral(
          value: value, tokens: index..<index + 3, isShare: true,
          question: question(.separators, index..<index + 3))
    }
    guard value < .one else {
      return Numeral(
        value: value, tokens: index..<index + 3, question: question(.date, index..<index + 3))
    }
    return withScale(Numeral(value: value, tokens: index..<index + 3, isShare: true))
  }

  /// A number before a fraction's name: `two thirds`; before `in five`, as `two in five`.
  func share(of numeral: Numeral) -> Numeral? {
    var index = numeral.tokens.upperBound
    if isHyphen(index) { index += 1 }
    guard let (part, _, end) = fractionName(at: index) else { return nil }
    // *Un million un quart*.
    if numeral.value > Rational(100),
      numeral.value.subtracting(.one)?.divided(by: Rational(100))?
        .isWhole == true, !numeral.isDigits
    {
      var asking = numeral
      asking.question = question(.several, numeral.tokens.lowerBound..<end)
      return asking
    }
    guard numeral.value < Rational(100), numeral.value >= .one || !numeral.isDigits else {
      return nil
    }
    guard let value = numeral.value.multiplied(by: part) else { return nil }
    return withScale(
      Numeral(
        value: value, tokens: numeral.tokens.lowerBound..<end, isShare: true,
        question: numeral.question))
  }

  /// A fraction before a scale: `three-quarters of a million`.
  func withScale(_ numeral: Numeral) -> Numeral {
    var index = numeral.tokens.upperBound
    if isHyphen(index) { index += 1 }
    if let lexicon, case (.of, let end)? = lexicon.after.match(tokens, at: index) { index = end }
    if case (.article, let end)? = word(at: index) { index = isHyphen(end) ? end + 1 : end }
    if case (.add(.one, _), let end)? = word(at: index) { index = end }
    if index > numeral.tokens.upperBound,
      let name = lexicon?.units.match(tokens, at: index)?.meaning,
      let unit = UnitTable.unit(name), unit.kind == .share || unit.kind == .points
    {
      return Numeral(
        value: numeral.value, tokens: numeral.tokens.lowerBound..<index, question: numeral.question)
    }
    guard case (.times(let factor, let isAbout), let end)? = word(at: index),
      let value = numeral.value.multiplied(by: factor)
    else { return numeral }
    return Numeral(
      value: value, tokens: numeral.tokens.lowerBound..<end, factor: factor, isAbout: isAbout,
      question: numeral.question)
  }

  private func question(_ reason: Question.Reason, _ range: Range<Int>) -> Question {
    Question(
      reason: reason,
      range: tokens[range.lowerBound].range
        .lowerBound..<tokens[range.upperBound - 1].range.upperBound,
      readings: [])
  }
}
