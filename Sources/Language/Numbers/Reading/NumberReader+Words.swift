/// Words that hold no number.
extension NumberReader {
  /// Words without a number: those known to be vague are words, all else asks.
  func withoutNumber() throws(Question) -> Quantity {
    guard let lexicon else { return nothing }
    for index in inside { try checkSense(at: index, lexicon) }
    if inside.contains(where: { isVagueWord(at: $0, lexicon) }) { return nothing }
    throw question(.noNumber, inside)
  }

  /// *No deaths*, *not a single vote*: none of what the figure counts.
  func zero() throws(Question) -> Quantity? {
    guard let lexicon, isCount, kind == .words, !lexicon.features.contains(.unspaced),
      let first = inside.first
    else { return nil }
    let strong = lexicon.before.match(tokens, at: first) { $0 == .zero }
    let none = strong ?? lexicon.before.match(tokens, at: first) { $0 == .negation }
    guard let end = none?.end, inside.contains(end), tokens[end].isWord,
      strong != nil || isCounted(end), parser.numeral(at: end) == nil,
      (end + 1..<inside.upperBound).allSatisfy({ tokens[$0].isWord && !tokens[$0].isSpaced })
    else { return nil }
    // *Almost [no deaths]*.
    if lexicon.before.match(tokens, endingAt: first)?.meaning.hedge != nil {
      throw question(.cutOff, first - 1..<end)
    }
    return Quantity(
      operator: .equal, value: .zero, maximum: nil, unit: nil, numberRange: bytes(first..<end))
  }

  /// Asks about places in an order, decades and multiples without a number.
  private func checkSense(at index: Int, _ lexicon: Lexicon) throws(Question) {
    if tokens[index].isWord, tokens[index].text.utf8.contains(where: { 48...57 ~= $0 }) {
      throw question(.name, index..<index + 1)
    }
    let vagueEnd = vague(at: index) ?? index
    for table in [lexicon.before, lexicon.after, lexicon.kindsBefore, lexicon.kindsAfter] {
      guard let (sense, end) = table.match(tokens, at: index), end > vagueEnd else { continue }
      switch sense {
      case .ordinal where end > index + 1 || tokens[index].text.count > 2:
        throw question(.ordinal, index..<end)
      case .decade where tokens[index].text.count > 3: throw question(.decade, index..<end)
      case .multiple where tokens[index].text.count > 1: throw question(.multiple, index..<end)
      default: break
      }
    }
  }

  /// Whether a word is vague, or a scale without a number: *dozens*, *into the millions*.
  private func isVagueWord(at index: Int, _ lexicon: Lexicon) -> Bool {
    for table in [lexicon.before, lexicon.after] {
      let vague = table.match(tokens, at: index, upTo: inside.upperBound) {
        $0 == .vague || $0 == .negation || $0 == .denial
      }
      if vague != nil { return true }
    }
    switch parser.word(at: index)?.0 {
    case .plural: return true
    case .short: return tokens[index].text.count > 4
    default: return false
    }
  }
}
