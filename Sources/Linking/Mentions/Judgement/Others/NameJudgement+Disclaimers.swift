internal import Content
internal import Language
internal import Support

/// What a phrase beside a full name shows of others: that somebody is no relation, that something is called
/// after its bearer, what the office or the given name beside it reveals.
extension NameJudgement {
  /// In bytes, between such words and the name: a title or two.
  private static let longestGap = 80

  /// `no relation to the minister, Anna Berg`, `Anna Berg, no relation`, `Anna Berg (no relation)`.
  var isDisclaimed: Bool {
    guard isPerson, rule.contains(.full), lexicon.has(.disclaimers) else { return false }
    if lexicon.features.contains(.unspaced) {
      return startsAfter(in: .disclaimers) || isAfter(unspaced: [.disclaimers])
    }
    let signs = signs
    guard signs.holds(anyOf: [.disclaimers, .homonyms]) else { return false }
    return signs.words.contains { sign in
      // `shares a name with the minister Anna Berg`
      if sign.range.lowerBound < range.lowerBound {
        return neighbours.begins(anyOf: [.disclaimers, .homonyms], with: sign)
          && isRightBefore(sign)
      }
      guard neighbours.begins(anyOf: [.disclaimers], with: sign) else { return false }
      return isAppositionBefore(sign)
        || lexicon.features.contains(.lastEndings) && isAmongNext(sign)
    }
  }

  /// `named after the painter Anna Berg`, `nach Anna Berg benannt`.
  var givesName: Bool {
    guard isPerson, rule.contains(.full), lexicon.has(.namings) else { return false }
    if lexicon.features.contains(.unspaced) {
      return startsAfter(in: .namings) || isAfter(unspaced: [.namings])
    }
    let signs = signs
    guard signs.holds(anyOf: [.namings]) else { return false }
    return signs.words.contains { sign in
      guard neighbours.begins(anyOf: [.namings], with: sign) else { return false }
      if sign.range.lowerBound < range.lowerBound { return isRightBefore(sign) }
      return isAmongNext(sign)
    }
  }

  /// Whether a sign is one of the next three words.
  private func isAmongNext(_ sign: NeighbourWord) -> Bool {
    neighbours.words(from: after, atMost: 3).contains {
      $0.range.lowerBound == sign.range.lowerBound
    }
  }

  /// Whether no more than titles are between a sign and the name: no mark but a comma right before it.
  private func isRightBefore(_ sign: NeighbourWord) -> Bool {
    guard sign.range.upperBound <= range.lowerBound else { return false }
    var gap = text[sign.range.upperBound..<range.lowerBound]
    // `to the minister, Anna Berg`
    if gap.suffix(2).elementsEqual(", ".utf8) { gap = gap.dropLast(2) }
    guard gap.count <= Self.longestGap else { return false }
    return !String(decoding: gap, as: UTF8.self).unicodeScalars.contains {
      ",;:!?()،".unicodeScalars.contains($0) || $0.isQuotationMark
    }
  }

  /// Whether a sign is in what a comma, a bracket or a dash begins after the name.
  private func isAppositionBefore(_ sign: NeighbourWord) -> Bool {
    guard sign.range.lowerBound > range.upperBound else { return false }
    let gap = text[range.upperBound..<sign.range.lowerBound]
    let longest = 28
    guard gap.count <= longest else { return false }
    let starts = [",", "،", " (", " –", " —"]
    return starts.contains {
      gap.starts(with: $0.utf8) && !gap.dropFirst($0.utf8.count).contains(0x2C)
    }
  }

  /// Whether a few characters before the name have a word of some lists, where words have no spaces.
  private func isAfter(unspaced lists: WordLists) -> Bool {
    let start = max(sentence.lowerBound, range.lowerBound - 36)
    return start < range.lowerBound
      && lexicon.sought.holdsUnspaced(lists, in: text[start..<range.lowerBound])
  }

  /// Whether a namesake in the next sentence is said to have the same name: `Anna Berg. The accused shares a
  /// name with her`.
  var isBeforeNamesSentence: Bool {
    guard isPerson, rule.contains(.full), isKnown, lexicon.has(.homonyms) else { return false }
    let start = sentence.upperBound
    let end = lexicon.sentences.end(in: text, from: start, before: start + 120)
    let rest = start..<(end ?? min(text.count, start + 120))
    guard !rest.isEmpty, !lexicon.features.contains(.unspaced) else { return false }
    return neighbours.holds(anyOf: [.homonyms], in: rest, neighbours.signs(in: rest))
  }

  /// The office right before the name, in lower case: `minister`.
  var office: String? {
    guard let word = before, isTitle(word), word.sex == nil, !word.isOne(of: .abbreviations) else {
      return nil
    }
    return word.folded
  }

  /// Whether the word before a surname is somebody's given name, as far as its letters show.
  var isAfterGivenName: Bool {
    if lexicon.features.contains(.unspaced) { return true }
    guard let word = before else { return false }
    if word.isOne(of: .givenNames) { return true }
    return word.isCapitalised && word.lists.isEmpty
      && lexicon.features.isDisjoint(with: [.capitalNouns, .lastEndings])
      && !lexicon.sentences.begins(in: text, at: word.range.lowerBound)
  }

  /// Of whoever else has that given name.
  var rivalSex: NameTitles.Sex? { before.flatMap { GivenNames.sex(of: $0.text + " ") } }

  /// The office before that given name.
  var rivalOffice: String? {
    before.flatMap { neighbours.word(before: $0) }.flatMap { isTitle($0) ? $0.folded : nil }
  }
}
