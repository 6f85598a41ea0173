internal import Content
internal import Language

/// Names in languages that write no spaces between words.
extension NameJudgement {
  var doubtUnspacedAfter: NameDoubt? {
    if isPerson ? isFamily : startsAfter(in: lexicon.honorifics) {
      return isPerson ? .family : .somebodyElse
    }
    let meanings: [(words: Set<String>, doubt: NameDoubt?)] = [
      (isPerson ? lexicon.kin : [], .family), (lexicon.titles, nil),
      (lexicon.states, isPerson && isOneWord ? .thing : nil),
      (isPerson ? lexicon.generations : [], .generation), (lexicon.things, .thing),
      (isPerson ? [] : lexicon.qualifiersAfter, .longerName),
    ]
    let lengths = meanings.map { lengthAfter(in: $0.words) }
    if let longest = lengths.max(), longest > 0, let index = lengths.firstIndex(of: longest) {
      return meanings[index].doubt
    }
    guard let after = neighbours.scalar(range.upperBound) else { return nil }
    // `のぞみ12号` is a train.
    if isOneWord, after.isDigit { return .thing }
    let last = text.scalar(before: range.upperBound) ?? " "
    // `和平社会`: the last character is part of a word with the next.
    if lexicon.isCommon("\(last)\(after)") { return .insideWord }
    // `東京タワー`, `木村カエラ`: a word of another script that is joined to the place, or a given name.
    if WordBoundary.isIdeograph(last), WordBoundary.isKatakana(after) {
      return .longerName
    }
    if rule.contains(.place), endsBefore(in: lexicon.inside) { return nil }
    let isLong = isPerson && WordBoundary.isIdeograph(last) && hasParticles
    guard isShort || isLong, WordBoundary.isIdeograph(after) else { return nil }
    // Another ideograph may go on with a word, or begin somebody else's given name.
    return startsAfter(in: lexicon.speech) || startsAfter(in: lexicon.openers) ? nil : .longerName
  }

  /// `田中さん夫婦`, `田中監督夫人`.
  private var isFamily: Bool {
    let length = max(lengthAfter(in: lexicon.honorifics), lengthAfter(in: lexicon.titles))
    return length > 0
      && lexicon.kin.contains {
        text[(range.upperBound + length)...].starts(with: $0.utf8)
      }
  }

  /// Whether particles, in another script, part names from the words after them.
  private var hasParticles: Bool { !lexicon.endings.isEmpty }

  /// Whether a title ends right before the name, or begins right after it, in a language without spaces.
  var isBesideTitle: Bool {
    lexicon.features.contains(.unspaced)
      && (endsBefore(in: lexicon.titles) || startsAfter(in: lexicon.titles))
  }

  var doubtUnspacedBefore: NameDoubt? {
    if !isPerson, endsBefore(in: lexicon.qualifiers) { return .longerName }
    if isPerson, endsBefore(in: lexicon.others) { return .somebodyElse }
    // `大学医院`: a body of the university's.
    if !isPerson, !rule.contains(.place), endsBefore(in: lexicon.things) { return .longerName }
    if rule.contains(.place), endsBefore(in: lexicon.inside) { return nil }
    // `ASローマ`
    if rule.contains(.place), let letter = text.scalar(before: range.lowerBound), letter.isASCII,
      letter.properties.isUppercase
    {
      return .longerName
    }
    guard isShort || rule.contains(.short), let before = text.scalar(before: range.lowerBound),
      WordBoundary.isIdeograph(before)
    else { return nil }
    // `海上海鲜`: the first character is part of a word with the one before it.
    if let first = form.first, lexicon.isCommon("\(before)\(first)") { return .insideWord }
    return endsBefore(in: lexicon.titles) || endsBefore(in: lexicon.openers)
      || endsBefore(in: lexicon.speech) ? nil : .longerName
  }

  /// Whether it is a name of two ideographs, which are easily part of another word.
  var isShort: Bool {
    guard form.count <= 2, isOneWord else { return false }
    if isPerson, let last = form.last, lexicon.familiarEndings.contains(String(last)) {
      return false
    }
    return form.unicodeScalars.allSatisfy(WordBoundary.isIdeograph)
  }

  /// Whether a title of more than one character is before the name, or any after it.
  var isBesideLongTitle: Bool {
    endsBefore(in: lexicon.titles.filter { $0.count > 1 }) || startsAfter(in: lexicon.titles)
  }

  func endsBefore(in words: Set<String>) -> Bool {
    let longest = 24
    let before = text[max(0, range.lowerBound - longest)..<range.lowerBound]
    return words.contains {
      before.count >= $0.utf8.count && before.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  func startsAfter(in words: Set<String>) -> Bool { lengthAfter(in: words) > 0 }

  /// Bytes of the longest of the words that begins right after the name; 0 where none does.
  func lengthAfter(in words: Set<String>) -> Int {
    let after = text[range.upperBound...].prefix(24)
    return words.reduce(0) { after.starts(with: $1.utf8) ? max($0, $1.utf8.count) : $0 }
  }
}
