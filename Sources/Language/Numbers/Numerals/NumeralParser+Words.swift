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

  /// Whether a comma parts a scale from hundreds or more: *eight thousand, two hundred*.
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
    guard let lexicon, lexicon.features.contains(.unspaced), tokens.indices.contains(index),
      case (.more, let end)? = lexicon.after.match(tokens, at: index), end == index + 1,
      case .times? = word(at: end)?.0
    else { return nil }
    return end
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
}
