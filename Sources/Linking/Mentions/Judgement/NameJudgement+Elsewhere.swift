internal import Content
internal import Language

/// What shows that a surname alone is a place's, a case's, or that of the author of a paper.
extension NameJudgement {
  /// Whether the name is within the title of a work: `the film "Leaving Dorn"`.
  var isInQuotedTitle: Bool {
    guard neighbours.hasQuotations, let title = quotation else { return false }
    let mark = text.scalar(at: title.lowerBound).scalar
    if mark == "《" { return true }
    // `『小泉くんの夏』`; but a magazine of the name.
    let isWhole = title.count == range.count + 6
    if mark == "『", !isWhole, lexicon.features.contains(.unspaced) { return true }
    if isWork(before: title) || isWork(after: title.upperBound) || endsTitle(title) { return true }
    guard lexicon.features.contains(.capitalTitles) else { return false }
    return isTitleCase(title)
  }

  /// Whether all longer words of a quotation have capitals, and no comma is within it but the one that ends
  /// it by some rules of print.
  private func isTitleCase(_ title: Range<Int>) -> Bool {
    let words = String(decoding: text[title], as: UTF8.self).split { !$0.isLetter && $0 != "'" }
    let commas = text[title].count { $0 == UInt8(ascii: ",") }
    let endsInComma = endsInComma(title.upperBound) && !isSaid(after: title.upperBound)
    return (2...8).contains(words.count) && commas == (endsInComma ? 1 : 0)
      && words.allSatisfy { $0.first?.isUppercase == true || $0.count <= 3 }
      && words.contains { $0.count > 3 && !form.contains($0) }
  }

  /// Whether the title of a work follows the possessive of a surname, whose author is more often than not
  /// another one of the name: `Berg's "Crossing the Field"`.
  var isAuthor: Bool {
    guard isPerson, isOneWord, !isKnown, neighbours.hasQuotations,
      before?.isOne(of: .titles) != true,
      lexicon.features.contains(.capitalTitles), let mark = neighbours.scalar(range.upperBound)
    else { return false }
    var start = range.upperBound
    if mark.isApostrophe {
      start = neighbours.word(at: start + UTF8.width(mark))?.range.upperBound ?? start
    } else if ending.isEmpty {
      return false
    }
    guard neighbours.scalar(start) == " ", let open = neighbours.scalar(start + 1),
      open.isQuotationMark || open.isSingleQuotationMark
    else { return false }
    var end = start + 1 + UTF8.width(open)
    while let scalar = neighbours.scalar(end), end - start < 80 {
      end += UTF8.width(scalar)
      if scalar.isQuotationMark || scalar.isSingleQuotationMark {
        return isTitleCase(start + 1..<end)
      }
    }
    return false
  }

  /// Whether a quotation is nothing but an article, a noun and the name after `of`, and so the title of a
  /// work: `« Le Procès d'Anna Berg »`.
  private func endsTitle(_ title: Range<Int>) -> Bool {
    let isLast =
      neighbours.scalar(range.upperBound).map { $0.isQuotationMark || $0.isSpace } ?? false
    let words = String(decoding: text[title.lowerBound..<range.lowerBound], as: UTF8.self)
      .split { !$0.isLetter }
    guard isPerson, isLast, (3...5).contains(words.count), let first = words.first,
      let last = words.last, title.upperBound - range.upperBound <= 5
    else { return false }
    return first.first?.isUppercase == true
      && (lexicon.holds(.articles, first.lowercased()) || first == "L")
      && NameLexicon.titleLinks.contains(last.lowercased()) && !isSaid(after: title.upperBound)
  }

  /// `», dit-elle`, `," she wrote`.
  private func isSaid(after index: Int) -> Bool {
    let start = neighbours.scalar(index) == "," ? index + 1 : index
    return neighbours.words(from: neighbours.word(after: start), atMost: 2).contains { word in
      word.holds(.speech)
        || word.folded.split(separator: "-").first.map { lexicon.holds(.speech, String($0)) }
          ?? false
    }
  }

  /// Whether one of the last words before a title, a colon after them or not, is a noun for a work.
  private func isWork(before title: Range<Int>) -> Bool {
    var index = title.lowerBound
    var isAfterColon = false
    while let mark = text.scalar(before: index), mark.isSpace || mark == ":" {
      isAfterColon = isAfterColon || mark == ":"
      index -= UTF8.width(mark)
    }
    // What somebody says has marks of its own.
    if isAfterColon, text[title].contains(where: { ".,!?".utf8.contains($0) }) { return false }
    var word = neighbours.word(endingAt: index)
    for _ in 0..<(isAfterColon ? 3 : 1) {
      guard let next = word else { return false }
      if next.holds(.works) { return true }
      word = neighbours.word(before: next)
    }
    return false
  }

  /// Whether a noun for a work follows a title: `«Dorn», the novel`, `”Dorn” -elokuva`.
  private func isWork(after title: Int) -> Bool {
    var index = title
    let isApart = endsInComma(title) || neighbours.scalar(index) == ","
    if neighbours.scalar(index) == "," { index += 1 }
    while let mark = neighbours.scalar(index), mark.isSpace || mark.isNameHyphen {
      index += UTF8.width(mark)
    }
    guard index > title, let word = neighbours.word(at: index) else { return false }
    if word.holds(.works) { return true }
    guard isApart,
      word.isOne(of: .others) || word.isOne(of: .articles) || word.isOne(of: .possessives)
    else { return false }
    // `su tercer disco`
    return neighbours.words(from: neighbours.word(after: word), atMost: 2).contains {
      $0.holds(.works)
    }
  }

  /// Whether a comma is right before the mark that a title ends with: `"Leaving Dorn," a novel`.
  private func endsInComma(_ end: Int) -> Bool {
    text.scalar(before: end).map { text.scalar(before: end - UTF8.width($0)) == "," } ?? false
  }

  /// The quotation around the name with its marks, of a few words; nil where there is none.
  private var quotation: Range<Int>? {
    let longest = 80
    var start = range.lowerBound
    while let mark = text.scalar(before: start), !mark.isQuotationMark,
      !(mark.isSingleQuotationMark && isApart(text.scalar(before: start - UTF8.width(mark))))
    {
      start -= UTF8.width(mark)
      guard range.lowerBound - start <= longest, !".!?\u{FFFD}".unicodeScalars.contains(mark) else {
        return nil
      }
    }
    var end = range.upperBound
    while let mark = neighbours.scalar(end), !mark.isQuotationMark,
      !(mark.isSingleQuotationMark && isApart(neighbours.scalar(end + UTF8.width(mark))))
    {
      end += UTF8.width(mark)
      guard end - range.upperBound <= longest else { return nil }
    }
    guard let open = text.scalar(before: start), let close = neighbours.scalar(end),
      open.isSingleQuotationMark == close.isSingleQuotationMark
    else { return nil }
    start -= UTF8.width(open)
    // An opening mark has a space before it, where words have spaces, and none after it.
    let isOpening = text.scalar(before: start).map { $0.isSpace || $0 == "(" } ?? true
    guard isOpening || lexicon.features.contains(.unspaced),
      open == "«" || neighbours.scalar(start + UTF8.width(open))?.isSpace == false
    else { return nil }
    return start..<end + UTF8.width(close)
  }

  /// Whether a scalar beside a mark is no part of a word; nil is none.
  private func isApart(_ scalar: Unicode.Scalar?) -> Bool { scalar?.isWordPart != true }

  /// Whether a verb and a noun after it show that even a full name is a place's: `Rose Hill is a village`.
  var isBeforePredicateTown: Bool {
    guard let verb = after,
      verb.isOne(of: .copulas),
      let article = neighbours.word(after: verb),
      article.isOne(of: .articles)
    else { return false }
    var word = neighbours.word(after: article)
    for _ in 0..<2 {
      guard let next = word else { return false }
      if next.isOne(of: .towns) { return true }
      word = neighbours.word(after: next)
    }
    return false
  }

  /// Whether a preposition makes a place of a surname: `born in Berg`, but `trust in Berg`, `in Berg's view`
  /// and `in Berg-led talks`; `near Berg` only where nobody of the name is known.
  func isPlaceAfter(_ word: NeighbourWord) -> Bool {
    if isDestination(word) { return true }
    let isNear = word.isOne(of: .near) && !isKnown
    guard isNear || word.isOne(of: .inside), ending.isEmpty,
      neighbours.scalar(range.upperBound).map({ !$0.isApostrophe && !$0.isNameHyphen }) ?? true
    else { return false }
    if isOpener(word) { return !isKnown }
    return neighbours.word(before: word).map {
      !$0.isOne(of: .trust)
    } ?? true
  }

  /// Whether a word of origin or travel makes a place of what is after a preposition: `the train to Berg`,
  /// but `a letter to Berg`; days and small words may be between them.
  func isDestination(_ preposition: NeighbourWord) -> Bool {
    guard preposition.isOne(of: .directions), ending.isEmpty,
      neighbours.scalar(range.upperBound).map({ !$0.isApostrophe && !$0.isNameHyphen }) ?? true
    else { return false }
    var word = neighbours.word(before: preposition)
    for _ in 0..<3 {
      guard let next = word else { return false }
      if next.holds(.travel) { return true }
      guard next.isOne(of: .times) || next.isOne(of: .openers) else {
        return false
      }
      word = neighbours.word(before: next)
    }
    return false
  }

  /// What the words after a surname make of it.
  var doubtOfSurnameAfter: NameDoubt? {
    guard isPerson, isOneWord else { return nil }
    if isBeforeRegion || isBeforeThing || isCase { return .thing }
    if isCited || isWomansNominative { return .somebodyElse }
    if isBeforeGivenName || isEntryBeforeGivenName { return .givenName }
    return isPeerage || isPartnership ? .longerName : nil
  }

  /// `Berg, Texas`, `Berg (Texas)`.
  var isBeforeRegion: Bool {
    guard let word = wordAfterComma else { return false }
    let next = neighbours.word(after: word)
    if let next, word.isOne(of: .phrases), lexicon.holds(.regions, word.folded + " " + next.folded)
    {
      return true
    }
    return word.isOne(of: .regions)
      && neighbours.scalar(word.range.upperBound)?.isApostrophe != true
      && next?.isCapitalised != true
  }

  /// Whether brackets tell a place apart from others of its name: `Dorn (Oder)`; but `DORN (Reuters) –`.
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
      let word = neighbours.word(at: range.upperBound + 2), word.isOne(of: .givenNames)
    else { return false }
    return neighbours.scalar(word.range.upperBound) == ")"
  }

  /// `Berg, Clara 212;`: an entry of a list.
  private var isEntryBeforeGivenName: Bool {
    guard let word = wordAfterComma, word.isCapitalised else { return false }
    // `Berg, D. R.`
    if word.isInitial, neighbours.scalar(word.range.upperBound + 1) != "," { return true }
    guard word.lists.isEmpty || word.isOne(of: .givenNames) else { return false }
    if let next = neighbours.word(after: word) { return next.isNumber }
    return [";", " —", " –"].contains { text[word.range.upperBound...].starts(with: $0.utf8) }
  }

  /// Whether the noun of an apposition isn't somebody: `Berg, a mining town,`, `Berg, a five-year-old mare`.
  private var isBeforeThing: Bool {
    let things: WordLists = [.towns, .creatures, .vessels, .works, .bodies]
    // `Berg, cavallo di sei anni`
    if lexicon.features.contains(.thingsFirst), let word = wordAfterComma, !word.isCapitalised,
      word.lists.containsAny([.creatures, .vessels]),
      word.lists.isDisjoint(with: [.titles, .openers])
    {
      return true
    }
    guard var word = wordAfterComma,
      word.isOne(of: .others)
        || word.isOne(of: .articles)
    else { return false }
    for _ in 0..<3 {
      guard let next = neighbours.word(after: word) else { return false }
      // `Berg, a horse trainer`; but `Berg, a supermarket chain`.
      let isLast = neighbours.word(after: next).map { $0.isOne(of: .openers) } ?? true
      if isLast { return next.lists.containsAny(things) }
      word = next
    }
    return false
  }

  var wordAfterComma: NeighbourWord? {
    guard let mark = neighbours.scalar(range.upperBound), mark == "," || mark == "،" else {
      return nil
    }
    return neighbours.word(after: range.upperBound + UTF8.width(mark))
  }

  /// `Berg v. Dorn`, `Dorn v Berg`.
  var isCase: Bool {
    let isVersus = { (word: NeighbourWord?) in
      word.map { $0.isOne(of: .versus) && !$0.isCapitalised } ?? false
    }
    return isVersus(after)
      || isVersus(before)
  }

  /// Whether a case of a man's surname is a woman's own form, as the verb shows: `Ракитина обещала`.
  private var isWomansNominative: Bool {
    guard rule.contains(.strict), rule.contains(.derived),
      let verb = after
    else { return false }
    // `Эпоха Котова кончилась`
    if let word = before, !word.isOne(of: .openers) {
      return false
    }
    return lexicon.ends(of: .femaleVerbs).contains { verb.folded.hasSuffix($0) }
  }

  /// `Berg (1998)`, `Berg et al.`
  private var isCited: Bool {
    if let word = after, word.folded == "et",
      let next = neighbours.word(after: word)
    {
      return next.folded == "al"
    }
    let after = text[range.upperBound...].prefix(7)
    guard after.count == 7, after.starts(with: " (".utf8),
      after.last == UInt8(ascii: ")") || after.last == UInt8(ascii: ",")
    else { return false }
    return after.dropFirst(2).dropLast().allSatisfy { (0x30...0x39).contains($0) }
  }

  /// `Berg, Dorn & Partners`, `Berg, Dorn et associés`.
  private var isPartnership: Bool {
    guard let word = wordAfterComma, word.isCapitalised else { return false }
    if text[word.range.upperBound...].starts(with: " &".utf8) { return true }
    return neighbours.word(after: word).map(isFirm) ?? false
  }

  /// `Lord Berg of Dorn`.
  private var isPeerage: Bool {
    guard let title = before,
      title.isOne(of: .peers), title.isCapitalised,
      let link = after, link.isOne(of: .links)
    else { return false }
    return neighbours.word(after: link)?.isCapitalised == true
  }
}
