internal import Content
internal import Language
internal import Support

/// Whether a sentence puts a full name into a century that nobody in the news has lived in, unless the site's own
/// page places the person there.
extension NameJudgement {
  /// By the years of a life in brackets, by what happens once in a life, or by a year or a century that the
  /// sentence begins with, or that its clause or an apposition has: `Anna Berg (1743–1801)`, `In 1742 Anna
  /// Berg sold the mill`, `Anna Berg, an 18th-century clockmaker`; but `a house built in 1742` and `an
  /// expert on the 18th century`. Signs are those of the sentence.
  func isOfAnotherCentury(in sentence: Range<Int>, _ signs: NameSigns) -> Bool {
    if rule.contains(.historic) { return false }
    if lexicon.features.contains(.unspaced) { return isAfterEra(in: sentence) }
    let times = signs.words.filter { $0.range.lowerBound < sentence.upperBound && isLongAgo($0) }
    guard !times.isEmpty else { return false }
    return isBeforeLifetime || isBesideLife(sentence, times) || isAfterLead(of: sentence, times)
      || isAfterEra(times) || isBeforeTime(times) || isBeforeApposition(of: times)
  }

  /// A year, or a century.
  private func isLongAgo(_ word: NeighbourWord) -> Bool {
    isYearLongAgo(word) || neighbours.begins(anyOf: [.eras], with: word)
  }

  private func isYearLongAgo(_ word: NeighbourWord) -> Bool {
    guard word.isNumber, word.text.utf8.count >= 4 else { return false }
    let digits = word.text.prefix { $0.isNumber }
    guard digits.count == 4 else { return false }
    let year = digits.reduce(0) { $0 * 10 + ($1.wholeNumberValue ?? 0) }
    return lexicon.yearsLongAgo.contains(year)
  }

  /// Whether brackets after the name end in such a year.
  private var isBeforeLifetime: Bool {
    let rest = text[range.upperBound...].prefix(80)
    let marks = [(" (", ")"), ("（", "）")].first { rest.starts(with: $0.0.utf8) }
    guard let marks else { return false }
    let inside = rest.dropFirst(marks.0.utf8.count)
    let end = inside.indices.first { inside[$0...].starts(with: marks.1.utf8) }
    return end.flatMap { neighbours.word(endingAt: $0) }.map(isYearLongAgo) ?? false
  }

  /// Whether such a year is beside what happens once in a life, right after the name: `Anna Berg, hanged at
  /// Dorn in 1787`.
  private func isBesideLife(_ sentence: Range<Int>, _ times: [NeighbourWord]) -> Bool {
    let rest = range.upperBound..<max(range.upperBound, sentence.upperBound)
    guard lexicon.has(.lives), times.contains(where: { rest.contains($0.range.lowerBound) }) else {
      return false
    }
    for (number, word) in words(in: rest).prefix(12).enumerated() {
      guard lexicon.holds(.lives, String(decoding: text[word], as: UTF8.self).foldedWord) else {
        continue
      }
      // The year or the word for it is right after the name.
      return number < 3
        || times.contains { rest.lowerBound..<word.lowerBound ~= $0.range.lowerBound }
    }
    return false
  }

  /// Whether a few words before the name, with such a time among them, begin the sentence.
  private func isAfterLead(of sentence: Range<Int>, _ times: [NeighbourWord]) -> Bool {
    let lead = sentence.lowerBound..<max(sentence.lowerBound, range.lowerBound)
    // `the Victorian hall` isn't as old as what is in it.
    let isTime = times.contains { lead.contains($0.range.lowerBound) && !$0.isOne(of: .eras) }
    guard lead.count <= 60, isTime,
      words(in: lead).count <= 5, !(after.map { $0.holds(.speech) } ?? false)
    else { return false }
    guard let word = before else { return true }
    return !word.isOne(of: .openers) && !word.holds(.links) && !word.holds(.scholars)
  }

  /// Whether a century is right before the name, or before the noun that it is an apposition of, with a noun
  /// or two between them: `the 18th-century painter Anna Berg`.
  private func isAfterEra(_ times: [NeighbourWord]) -> Bool {
    var word = before ?? wordOfApposition
    for _ in 0..<5 {
      guard let next = word else { return false }
      let isTime = times.contains { $0.range.lowerBound == next.range.lowerBound }
      if isTime { return !isYearLongAgo(next) }
      if next.isOne(of: .openers) && !next.isOne(of: .articles) || next.holds(.links)
        || next.holds(.scholars) || next.holds(.speech)
      {
        return false
      }
      word = neighbours.word(before: next)
    }
    return false
  }

  /// The last word of what the name is an apposition of: `A Victorian painter, Anna Berg, died`.
  private var wordOfApposition: NeighbourWord? {
    guard text[..<range.lowerBound].suffix(2).elementsEqual(", ".utf8),
      neighbours.scalar(range.upperBound) == ",",
      let word = neighbours.word(endingAt: range.lowerBound - 2), !isLongAgo(word)
    else { return nil }
    return word
  }

  /// Whether the clause goes on to such a time after a preposition that no participle is before: `Anna Berg
  /// opened the mill in 1742`.
  private func isBeforeTime(_ times: [NeighbourWord]) -> Bool {
    let words = neighbours.words(from: after, atMost: 12)
    guard let place = firstPlace(of: times, in: words), place > 0 else { return false }
    let isYear = isYearLongAgo(words[place])
    var last = place - 1
    if last > 0,
      words[last].isOne(of: .articles) && !words[last].isOne(of: .within)
        || words[last].folded.hasPrefix("jahr")
    {
      last -= 1
    }
    if words[last].isOne(of: .within) {
      return last < 3 || !ends(words[last - 1], in: lexicon.ends(of: .participles))
    }
    return isYear && lexicon.features.contains(.capitalNouns) && place < 3
  }

  private func firstPlace(of times: [NeighbourWord], in words: [NeighbourWord]) -> Int? {
    words.firstIndex { word in times.contains { $0.range.lowerBound == word.range.lowerBound } }
  }

  /// Whether an apposition has such a century, and nobody in it studies that.
  private func isBeforeApposition(of times: [NeighbourWord]) -> Bool {
    guard let first = wordAfterComma else { return false }
    let words = neighbours.words(from: first, atMost: 7)
    guard let place = firstPlace(of: times, in: words), !isYearLongAgo(words[place]) else {
      return false
    }
    return !words[...place].contains { $0.holds(.scholars) || $0.holds(.speech) }
  }

  /// `清代画家林婉如`, where words have no spaces.
  private func isAfterEra(in sentence: Range<Int>) -> Bool {
    if isBeforeLifetime { return true }
    guard lexicon.has(.eras) else { return false }
    let lead = max(sentence.lowerBound, range.lowerBound - 30)..<range.lowerBound
    return lexicon.sought.holdsUnspaced([.eras], in: text[lead])
      && !lexicon.sought.holdsUnspaced([.scholars], in: text[lead])
  }
}
