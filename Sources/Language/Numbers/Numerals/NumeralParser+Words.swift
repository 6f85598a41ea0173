/// Number words of one token, of several, and joined into one.
extension NumeralParser {
  /// The number word at a token; not a part or article that no multiplier follows.
  func number(at index: Int) -> (NumberWord, end: Int)? {
    guard let (found, end) = word(at: index) else { return nil }
    switch found {
    case .part, .article, .fraction, .genitive:
      if isMultiplier(at: end) { return (found, end) }
      return lexicon?.numbers.match(tokens, at: index) { word in
        switch word {
        case .part, .article, .fraction, .genitive: false
        default: true
        }
      } ?? (found, end)
    default: return (found, end)
    }
  }

  func word(at index: Int) -> (NumberWord, end: Int)? {
    guard let lexicon, let (word, end) = lexicon.numbers.match(tokens, at: index) else {
      return nil
    }
    if case .point = word { return nil }
    // An abbreviated scale takes its point along, where the sentence goes on.
    if case .short = word, end < tokens.count, tokens[end].text == ".", !tokens[end].isSpaced,
      end + 1 < tokens.count, !tokens[end + 1].isCapital
    {
      return (word, end + 1)
    }
    return (word, end)
  }

  /// A number of several words whose first has *and* before it in one word: *وأحد عشر*.
  func wordAfterAnd(_ index: Int) -> (NumberWord, end: Int)? {
    guard let lexicon, lexicon.features.contains(.prefixedAnd), tokens[index].text.hasPrefix("و")
    else { return nil }
    let first = tokens[index]
    let stripped = Token(
      kind: first.kind, text: String(first.text.dropFirst()), range: first.range,
      isSpaced: first.isSpaced, isCapital: first.isCapital)
    let words = [stripped] + tokens[(index + 1)...].prefix(1)
    guard let (word, end) = lexicon.numbers.match(words, at: 0), end > 1 else { return nil }
    return (word, index + end)
  }

  /// A hyphen or dash without a space before it.
  func isDash(_ index: Int) -> Bool {
    tokens.indices.contains(index) && ["-", "–"].contains(tokens[index].text)
      && !tokens[index].isSpaced
  }

  /// A hyphen between two words without spaces.
  func isHyphen(_ index: Int) -> Bool {
    tokens.indices.contains(index + 1) && tokens[index].text == "-" && !tokens[index].isSpaced
      && !tokens[index + 1].isSpaced && tokens[index + 1].isWord
  }

  /// The number words that a joined word is made of; nil where it isn't.
  func pieces(of word: String) -> [NumberWord]? {
    guard let lexicon, !lexicon.pieces.isEmpty else { return nil }
    let text = Array(word)
    guard text.count <= 90 else { return nil }
    // From the end: what each rest of the word is made of, the longest first word preferred.
    var best: [[NumberWord]?] = Array(repeating: nil, count: text.count + 1)
    best[text.count] = []
    for start in text.indices.reversed() {
      for piece in lexicon.pieces[text[start]] ?? [] {
        let end = start + piece.text.count
        guard end <= text.count, let rest = best[end], Array(text[start..<end]) == piece.text else {
          continue
        }
        if case .and = piece.word, rest.isEmpty { continue }
        best[start] = [piece.word] + rest
        break
      }
    }
    return best[0]
  }

  /// Whether a unit begins here whose words are numbers only by chance: *千瓦*, *بالمئة*.
  func isUnit(at index: Int) -> Bool {
    guard let lexicon, let unit = lexicon.units.match(tokens, at: index)?.end else { return false }
    guard let word = lexicon.numbers.match(tokens, at: index)?.end else { return true }
    return unit > word
  }

  /// Whether a comma separates a scale from hundreds or more: *eight thousand, two hundred*.
  func isRest(after comma: Int) -> Bool {
    guard tokens.indices.contains(comma), tokens[comma].text == ",", !tokens[comma].isSpaced,
      case (.add(let value, _), var end)? = word(at: comma + 1)
    else { return false }
    if value >= Rational(100) { return true }
    if isHyphen(end) { end += 1 }
    if case (.add, let next)? = word(at: end) { end = next }
    guard case .times(let factor, false)? = word(at: end)?.0 else { return false }
    return factor >= Rational(100)
  }

  /// The scale after *more* within a number: *100多万*, *10余亿*.
  func scale(afterMore index: Int) -> Int? {
    guard let lexicon, !lexicon.features.isDisjoint(with: [.unspaced, .genitiveScales]),
      case (.more, let end)? = lexicon.after.match(tokens, at: index),
      end == index + 1 || lexicon.features.contains(.genitiveScales)
    else { return nil }
    switch word(at: end)?.0 {
    case .times, .plural: return end
    default: return nil
    }
  }

  /// Whether *out of* and a small number follow: *einer von fünf*.
  func isOutOf(_ index: Int) -> Bool {
    guard let lexicon, let base = lexicon.after.match(tokens, at: index, where: { $0 == .outOf }),
      case (.add(let value, _), _)? = word(at: base.end)
    else { return false }
    return value > .one && Rational(100) > value
  }

  func isMultiplier(at index: Int) -> Bool {
    let index = isHyphen(index) ? index + 1 : index
    switch word(at: index)?.0 {
    case .times: return true
    case .money(let factor, let currencies): return factor > .one && isMoney(currencies)
    case .fraction: return false
    default:
      guard index < tokens.count, case .times? = pieces(of: tokens[index].text)?.first else {
        return false
      }
      return true
    }
  }

  /// Whether a unit of the figure's kind follows an article that begins the words or follows a hedge,
  /// so that it is one: *eine Stunde*; the *an* of *half an hour* isn't.
  func isMeasure(_ article: Int, _ unit: Int) -> Bool {
    guard let lexicon, let figure, figure.per == nil, figure.kind != .money,
      tokens.indices.contains(unit), tokens[unit].isWord
    else { return false }
    let isLeading =
      article == 0 || tokens[article - 1].isMark
      || lexicon.before.match(tokens, endingAt: article)?.meaning.hedge != nil
    return isLeading
      && lexicon.units.meanings(tokens, at: unit).contains {
        UnitTable.unit($0)?.kind == figure.kind
      }
  }

  /// Whether a unit of measure is at a token.
  func isMeasured(at index: Int) -> Bool {
    let index = isHyphen(index) ? index + 1 : index
    guard let lexicon, let unit = lexicon.units.match(tokens, at: index) else { return false }
    return UnitTable.unit(unit.meaning) != nil
  }

  /// *Zwischen einer und anderthalb Millionen*: an article that is the lower end of a range.
  func opensRange(_ article: Int, _ end: Int) -> Bool {
    guard let lexicon, lexicon.before.match(tokens, endingAt: article)?.meaning == .range,
      let and = lexicon.after.match(tokens, at: end, where: { $0 == .and })
    else { return false }
    return number(at: and.end) != nil
  }

  /// What an accusative alone counts: *مليونا و250 ألف* is one, *مليونا ناخب* two; nil where it may be
  /// either.
  func accusative(before end: Int) -> Rational? {
    guard let lexicon, tokens.indices.contains(end), tokens[end].isWord else { return nil }
    if tokens[end].text == "و" || beginsWithAnd(end) { return .one }
    if case .andPart? = word(at: end)?.0 { return .one }
    if lexicon.after.match(tokens, at: end)?.meaning == .noun { return Rational(2) }
    let isNoun =
      !["ا", "ه"].contains { tokens[end].text.hasSuffix($0) }
      || lexicon.units.word(tokens[end].text) != nil
    guard isNoun, !tokens[end].text.hasPrefix("و"), !tokens[end].text.hasPrefix("ال"),
      lexicon.before.match(tokens, at: end) == nil, lexicon.after.match(tokens, at: end) == nil
    else { return nil }
    return Rational(2)
  }

  /// *Тысяч пять*, *десятка два*: a scale before its number makes it about.
  func inverted(at index: Int) -> Numeral? {
    guard let lexicon, lexicon.features.contains(.genitiveScales),
      let (first, end) = word(at: index), tokens.indices.contains(end)
    else { return nil }
    let factor: Rational
    switch first {
    case .plural(let value, _): factor = value
    case .times(let value, true): factor = value
    default: return nil
    }
    guard let (count, last) = smallNumber(at: end), let value = count.multiplied(by: factor) else {
      return nil
    }
    return Numeral(value: value, tokens: index..<last, isAbout: true)
  }

  private func smallNumber(at index: Int) -> (Rational, end: Int)? {
    if tokens[index].isDigits, tokens[index].text.utf8.count < 3 {
      return Rational(parsing: tokens[index].text).map { ($0, index + 1) }
    }
    guard case (.add(let value, _), let end)? = word(at: index), value.isWhole,
      Rational(100) > value
    else { return nil }
    return (value, end)
  }
}
