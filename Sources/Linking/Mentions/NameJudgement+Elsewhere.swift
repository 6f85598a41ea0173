internal import Content
internal import Language

/// What shows that a surname alone is a place's, a case's, or that of the author of a paper.
extension NameJudgement {
  /// Whether the name is within the title of a work: `the film "Leaving Dorn"`.
  var isInQuotedTitle: Bool {
    guard let title = quotation else { return false }
    if text.scalar(at: title.lowerBound).scalar == "《" { return true }
    let before = neighbours.word(before: title.lowerBound)
    let after = neighbours.word(after: title.upperBound)
    if [before, after].contains(where: { $0.map { holds(lexicon.works, $0) } ?? false }) {
      return true
    }
    guard lexicon.features.isDisjoint(with: [.capitalNouns, .caseless]), lexicon.code == "en" else {
      return false
    }
    // All longer words have capitals.
    let words = String(decoding: text[title], as: UTF8.self).split { !$0.isLetter && $0 != "'" }
    return (2...8).contains(words.count) && !text[title].contains(UInt8(ascii: ","))
      && words.allSatisfy { $0.first?.isUppercase == true || $0.count <= 3 }
      && words.contains { $0.count > 3 && !form.contains($0) }
  }

  /// The quotation around the name with its marks, of a few words; nil where there is none.
  private var quotation: Range<Int>? {
    let longest = 80
    var start = range.lowerBound
    while let mark = text.scalar(before: start), !mark.isQuotationMark {
      start -= UTF8.width(mark)
      guard range.lowerBound - start <= longest, !".!?\u{FFFD}".unicodeScalars.contains(mark) else {
        return nil
      }
    }
    var end = range.upperBound
    while let mark = neighbours.scalar(end), !mark.isQuotationMark {
      end += UTF8.width(mark)
      guard end - range.upperBound <= longest else { return nil }
    }
    guard let open = text.scalar(before: start), let close = neighbours.scalar(end) else {
      return nil
    }
    start -= UTF8.width(open)
    // An opening mark has a space before it, where words have spaces, and none after it.
    let isOpening = text.scalar(before: start).map { $0.isSpace || $0 == "(" } ?? true
    guard isOpening || lexicon.features.contains(.unspaced),
      text[start + UTF8.width(open)] != UInt8(ascii: " ")
    else { return nil }
    return start..<end + UTF8.width(close)
  }

  /// What the words after a surname make of it.
  var doubtOfSurnameAfter: NameDoubt? {
    guard isPerson, isOneWord else { return nil }
    if isBeforeRegion || isBeforeTown || isCase { return .thing }
    if isCited || isWomansNominative { return .somebodyElse }
    if isBeforeGivenName { return .givenName }
    return isPeerage || isPartnership ? .longerName : nil
  }

  /// `Berg, Texas`, `Berg (Texas)`.
  var isBeforeRegion: Bool {
    guard let word = wordAfterComma else { return false }
    let next = neighbours.word(after: word.range.upperBound)
    if let next, lexicon.regions.contains(word.folded + " " + next.folded) { return true }
    return lexicon.regions.contains(word.folded)
      && neighbours.scalar(word.range.upperBound)?.isApostrophe != true
      && next?.isCapitalised != true
  }

  /// Whether brackets part a place from others of its name: `Dorn (Oder)`; but `DORN (Reuters) –`.
  var isBeforeBracketedPlace: Bool {
    guard text[range.upperBound...].starts(with: " (".utf8),
      let word = neighbours.word(at: range.upperBound + 2), word.isCapitalised, !word.isInCapitals,
      neighbours.scalar(word.range.upperBound) == ")"
    else { return false }
    let after = text[(word.range.upperBound + 1)...]
    return ![" -", " –", " —"].contains { after.starts(with: $0.utf8) }
  }

  /// `Berg (Clara)`, in a list.
  private var isBeforeGivenName: Bool {
    guard text[range.upperBound...].starts(with: " (".utf8),
      let word = neighbours.word(at: range.upperBound + 2), GivenNames.contains(word.folded)
    else { return false }
    return neighbours.scalar(word.range.upperBound) == ")"
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

  /// Whether a case of a man's surname is a woman's own form, as the verb shows: `Ракитина обещала`.
  private var isWomansNominative: Bool {
    guard rule.contains(.strict), rule.contains(.derived),
      let verb = neighbours.word(after: range.upperBound)
    else { return false }
    // `Эпоха Котова кончилась`
    if let word = neighbours.word(before: range.lowerBound), !lexicon.openers.contains(word.folded)
    {
      return false
    }
    return lexicon.femaleVerbEndings.contains { verb.folded.hasSuffix($0) }
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
