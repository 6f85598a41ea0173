internal import Content
internal import Language

/// Names that go on, in languages that write no spaces between words.
extension NameJudgement {
  /// Whether a given name of a character or two follows a surname, as the title after it shows: `山田太一准教授`.
  var isBeforeOtherGivenName: Bool {
    guard isPerson, rule.contains(.needsEvidence), rule.isDisjoint(with: [.given, .full]),
      (1...2).contains(form.count), form.unicodeScalars.allSatisfy(WordBoundary.isIdeograph),
      unspaced.after.isEmpty || !startsAfter(in: .titles) && !startsAfter(in: .honorifics)
    else { return false }
    var end = range.upperBound
    for _ in 0..<2 {
      guard let scalar = neighbours.scalar(end), WordBoundary.isIdeograph(scalar) else {
        return false
      }
      end += UTF8.width(scalar)
      let words = UnspacedNeighbours.words(in: text, from: end, lexicon)
      if words.contains(where: { $0.lists.containsAny([.titles, .honorifics]) }) { return true }
    }
    return false
  }

  /// Whether a short quotation without particles has more than the name in it: `「ハナちゃん餃子」`, `“零时工保障法”`.
  var isInLongerTitle: Bool {
    guard neighbours.hasQuotations, !rule.contains(.place) else { return false }
    let longest = 12
    guard let start = mark(before: range.lowerBound, atMost: longest),
      let end = mark(after: range.upperBound, atMost: longest),
      end - start > range.count, end - start <= range.count + 3 * longest
    else { return false }
    let rest =
      String(decoding: text[start..<range.lowerBound], as: UTF8.self)
      + String(decoding: text[range.upperBound..<end], as: UTF8.self)
    if isPerson, startsAfter(in: .honorifics) || startsAfter(in: .titles), hasTitleAlone(until: end)
    {
      return false
    }
    return !rest.contains { lexicon.holds(.particlesOfSentences, String($0)) || $0.isPunctuation }
  }

  private func hasTitleAlone(until end: Int) -> Bool {
    unspaced.after.contains {
      range.upperBound + $0.length == end && $0.lists.containsAny([.titles, .honorifics])
    }
  }

  /// Where the opening mark before an index ends, with no more than some characters between.
  private func mark(before index: Int, atMost count: Int) -> Int? {
    var start = index
    for _ in 0...count {
      guard let scalar = text.scalar(before: start) else { return nil }
      if "「『“《\"".unicodeScalars.contains(scalar) { return start }
      if "」』”》。、，".unicodeScalars.contains(scalar) { return nil }
      start -= UTF8.width(scalar)
    }
    return nil
  }

  private func mark(after index: Int, atMost count: Int) -> Int? {
    var end = index
    for _ in 0...count {
      guard let scalar = neighbours.scalar(end) else { return nil }
      if "」』”》\"".unicodeScalars.contains(scalar) { return end }
      if "「『“《。、，".unicodeScalars.contains(scalar) { return nil }
      end += UTF8.width(scalar)
    }
    return nil
  }

  /// Whether ideographs that go on after a body's or a term's name end in a noun that makes something else of
  /// it, where particles in another script end them: `影夜勤手当法`.
  var isContinuedToThing: Bool {
    guard !isPerson, !rule.contains(.place), !lexicon.endings.isEmpty,
      let last = text.scalar(before: range.upperBound), WordBoundary.isIdeograph(last)
    else { return false }
    var ends: [Int] = [range.upperBound]
    while let scalar = neighbours.scalar(ends[ends.count - 1]), WordBoundary.isIdeograph(scalar),
      ends.count < 10
    {
      ends.append(ends[ends.count - 1] + UTF8.width(scalar))
    }
    guard ends.count > 2, let end = ends.last else { return false }
    return ends.dropLast().suffix(3).contains { start in
      lexicon.holds(.things, String(decoding: text[start..<end], as: UTF8.self))
    }
  }

  /// Whether a sportsman's title after a town's name makes a surname of it: `三浦選手`, but `日本選手`.
  var isSportsman: Bool {
    rule.contains(.place) && isShort && !NameLexicon.isCountryInIdeographs(form)
      && startsAfter(in: .athletes)
  }
}
