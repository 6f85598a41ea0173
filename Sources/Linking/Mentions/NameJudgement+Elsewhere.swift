internal import Content
internal import Language

/// What shows that a surname alone is a place's, a case's, or that of the author of a paper.
extension NameJudgement {
  /// What the words after a surname make of it.
  var doubtOfSurnameAfter: NameDoubt? {
    guard isPerson, isOneWord else { return nil }
    if isBeforeRegion || isBeforeTown || isCase { return .thing }
    if isCited { return .somebodyElse }
    return isPeerage || isPartnership ? .longerName : nil
  }

  /// `Berg, Texas`.
  private var isBeforeRegion: Bool {
    guard let word = wordAfterComma, lexicon.regions.contains(word.folded) else { return false }
    return neighbours.word(after: word.range.upperBound).map { !$0.isCapitalised } ?? true
  }

  /// `Berg, a mining town,`.
  private var isBeforeTown: Bool {
    guard var word = wordAfterComma, lexicon.others.contains(word.folded) || word.folded == "the"
    else { return false }
    for _ in 0..<3 {
      guard let next = neighbours.word(after: word.range.upperBound) else { return false }
      if lexicon.towns.contains(next.folded) {
        return neighbours.word(after: next.range.upperBound).map {
          lexicon.openers.contains($0.folded)
        } ?? true
      }
      word = next
    }
    return false
  }

  private var wordAfterComma: NeighbourWord? {
    guard neighbours.scalar(range.upperBound) == "," else { return nil }
    return neighbours.word(after: range.upperBound + 1)
  }

  /// `Berg v. Dorn`, `Dorn v Berg`.
  private var isCase: Bool {
    let isVersus = { (word: NeighbourWord?) in
      word.map { lexicon.versus.contains($0.folded) && !$0.isCapitalised } ?? false
    }
    return isVersus(neighbours.word(after: range.upperBound))
      || isVersus(neighbours.word(before: range.lowerBound))
  }

  /// `Berg (1998)`, `Berg et al.`
  private var isCited: Bool {
    if let word = neighbours.word(after: range.upperBound), word.folded == "et",
      let next = neighbours.word(after: word.range.upperBound)
    {
      return next.folded == "al"
    }
    let after = text[range.upperBound...].prefix(7)
    guard after.count == 7, after.starts(with: " (".utf8),
      after.last == UInt8(ascii: ")") || after.last == UInt8(ascii: ",")
    else { return false }
    return after.dropFirst(2).dropLast().allSatisfy { (0x30...0x39).contains($0) }
  }

  /// `Berg, Dorn & Partners`.
  private var isPartnership: Bool {
    guard let word = wordAfterComma, word.isCapitalised else { return false }
    return text[word.range.upperBound...].starts(with: " &".utf8)
  }

  /// `Lord Berg of Dorn`.
  private var isPeerage: Bool {
    guard let title = neighbours.word(before: range.lowerBound),
      lexicon.peers.contains(title.folded), title.isCapitalised,
      let link = neighbours.word(after: range.upperBound), lexicon.links.contains(link.folded)
    else { return false }
    return neighbours.word(after: link.range.upperBound)?.isCapitalised == true
  }
}
