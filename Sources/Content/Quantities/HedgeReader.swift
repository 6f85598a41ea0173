/// Reads what stands around a number: hedges, and the unit behind it.
struct HedgeReader {
  let tokens: [QuantityToken]

  /// What was found around a number.
  struct Hedge {
    /// Nil where hedges contradict each other.
    let comparison: Quantity.Comparison?
    /// From the first hedge before the number to the end of the number and a hedge directly behind.
    let tokens: Range<Int>
    /// Tokens behind the number, without hedges.
    let rest: Range<Int>
    let isPercent: Bool
  }

  private func text(_ index: Int) -> String {
    tokens.indices.contains(index) && tokens[index].kind == .text ? tokens[index].text : ""
  }

  func hedge(around number: Range<Int>) -> Hedge {
    var found: [Quantity.Comparison] = []
    var start = number.lowerBound
    while let (comparison, first) = hedge(before: start) {
      found.append(comparison)
      start = first
    }
    if number.contains(where: { text($0) == "+" }) { found.append(.atLeast) }
    let percent = percent(at: number.upperBound)
    var end = percent ?? number.upperBound
    if let (comparison, last) = trailing(at: end) {
      found.append(comparison)
      end = last
    }
    var rest = end..<max(end, endOfWords)
    if let (comparison, first) = closing(in: rest) {
      found.append(comparison)
      rest = rest.lowerBound..<first
    }
    return Hedge(
      comparison: Self.combined(found), tokens: start..<end, rest: rest, isPercent: percent != nil)
  }

  /// About yields to any other hedge ("at least some 400"); two others must be the same.
  private static func combined(_ found: [Quantity.Comparison]) -> Quantity.Comparison? {
    let bounds = Set(found).subtracting([.equal, .about])
    guard bounds.count <= 1 else { return nil }
    return bounds.first ?? (found.contains(.about) ? .about : .equal)
  }
}

extension HedgeReader {
  private func hedge(before end: Int) -> (Quantity.Comparison, start: Int)? {
    if let found = match(Hedges.strict, before: end) ?? match(Hedges.loose, before: end) {
      return found
    }
    var index = end
    while let filler = Hedges.fillers.first(where: { matches($0, endingAt: index) }) {
      index -= filler.count
      if let found = match(Hedges.strict, before: index) ?? match(Hedges.loose, before: index) {
        return found
      }
    }
    while let determiner = Hedges.determiners.first(where: { matches($0, endingAt: index) }) {
      index -= determiner.count
      if let found = match(Hedges.strict, before: index) { return found }
    }
    return nil
  }

  /// The longest rule that ends there.
  private func match(
    _ rules: [Hedges.Rule], before end: Int
  ) -> (Quantity.Comparison, start: Int)? {
    rules.first { matches($0.words, endingAt: end) }
      .map { ($0.comparison, end - $0.words.count) }
  }

  private func matches(_ words: [String], endingAt end: Int) -> Bool {
    matches(words, at: end - words.count)
  }

  private func matches(_ words: [String], at start: Int) -> Bool {
    guard start >= 0, start + words.count <= tokens.count else { return false }
    return words.indices.allSatisfy { text(start + $0) == words[$0] }
  }
}

extension HedgeReader {
  /// A hedge directly behind the number, tied to it by a hyphen or not; "or more than" is none.
  private func trailing(at start: Int) -> (Quantity.Comparison, end: Int)? {
    let start = text(start) == "-" && tokens[start].isGlued ? start + 1 : start
    guard let rule = Hedges.trailing.first(where: { matches($0.words, at: start) }) else {
      return nil
    }
    let end = start + rule.words.count
    return text(end) == "than" ? nil : (rule.comparison, end)
  }

  /// A hedge at the end of the words.
  private func closing(in rest: Range<Int>) -> (Quantity.Comparison, start: Int)? {
    let rules = Hedges.trailing + Hedges.closing
    guard
      let rule = rules.first(where: {
        $0.words.count <= rest.count && matches($0.words, endingAt: rest.upperBound)
      })
    else { return nil }
    return (rule.comparison, rest.upperBound - rule.words.count)
  }

  /// Without the marks that close a sentence.
  private var endOfWords: Int {
    var end = tokens.count
    while end > 0, [".", ",", ";", ":", "!", "?"].contains(text(end - 1)) { end -= 1 }
    return end
  }

  /// The index behind "%", "per cent" or "percent".
  private func percent(at index: Int) -> Int? {
    if ["%", "percent", "pct"].contains(text(index)) { return index + 1 }
    return text(index) == "per" && text(index + 1) == "cent" ? index + 2 : nil
  }
}

extension HedgeReader.Hedge {
  /// `%`, or the words behind the number in one line; nil where no word stands there.
  func unit(in words: String, of tokens: [QuantityToken]) -> String? {
    if isPercent { return "%" }
    let isMark: (QuantityToken) -> Bool = { token in
      token.kind == .text && ["-", "–", "—", ",", ";", ":", ".", "(", ")"].contains(token.text)
    }
    let rest = tokens[rest].drop(while: isMark)
    guard let first = rest.first, let last = rest.last(where: { !isMark($0) }),
      rest.contains(where: \.isWord)
    else { return nil }
    let bytes = words.utf8.dropFirst(first.range.lowerBound)
      .prefix(last.range.upperBound - first.range.lowerBound)
    return String(decoding: bytes, as: UTF8.self).split { $0.isWhitespace }.joined(separator: " ")
  }
}
