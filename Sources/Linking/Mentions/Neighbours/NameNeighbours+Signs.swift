internal import Language
internal import Support

extension NameNeighbours {
  /// The words of a part of the text that may be, or begin, one of `SoughtWords`, and the numbers; none
  /// where words have no spaces.
  func signs(in part: Range<Int>) -> NameSigns {
    if let lastSigns, lastSigns.part == part { return lastSigns.signs }
    let signs = NameSigns(readSigns(in: part), in: self)
    lastSigns = (part, signs)
    return signs
  }

  private func readSigns(in part: Range<Int>) -> [NeighbourWord] {
    guard !lexicon.features.contains(.unspaced) else { return [] }
    // Words that the part cuts off are read by themselves.
    var (start, end) = (part.lowerBound, part.upperBound)
    if start > 0, !isEnd(start - 1) {
      while start < end, !isEnd(start) { start += 1 }
    }
    if end < text.count, !isEnd(end) {
      while end > start, !isEnd(end - 1) { end -= 1 }
    }
    let found = signsOfText
    if start == 0, end == text.count { return found }
    var signs: [NeighbourWord] = []
    appendSigns(in: part.lowerBound..<start, to: &signs)
    for sign in found where start..<end ~= sign.range.lowerBound { signs.append(sign) }
    appendSigns(in: end..<part.upperBound, to: &signs)
    return signs
  }

  /// Whether a byte is of ASCII and in no word.
  private func isEnd(_ index: Int) -> Bool {
    let byte = text[index]
    return byte < 0x80 && !byte.isLetter && !byte.isDigit
  }

  /// Those of the whole text.
  func readSigns() -> [NeighbourWord] {
    var signs: [NeighbourWord] = []
    appendSigns(in: 0..<text.count, to: &signs)
    return signs
  }

  private func appendSigns(in part: Range<Int>, to signs: inout [NeighbourWord]) {
    var index = part.lowerBound
    while index < part.upperBound {
      let start = index
      var hash = WordSieve.Hash()
      while index < part.upperBound, let length = wordPart(at: index) {
        for place in index..<index + length { hash.add(text[place]) }
        index += length
      }
      if start == index {
        index += text.scalar(at: index).length
      } else if lexicon.sought.mayHold(hash) || text[start].isDigit {
        append(NeighbourWord(text, start..<index, hasPoint: false, lexicon), to: &signs)
        if scalar(index)?.isNameHyphen == true, let word = word(at: start) {
          append(word, to: &signs)
        }
      }
    }
  }

  private func append(_ word: NeighbourWord, to signs: inout [NeighbourWord]) {
    if word.isNumber || listsBegun(by: word).containsAny(SoughtWords.lists) { signs.append(word) }
  }

  /// The bytes of the part of a word that is at an index; nil where none is.
  private func wordPart(at index: Int) -> Int? {
    let byte = text[index]
    if byte < 0x80 { return byte.isLetter || byte.isDigit ? 1 : nil }
    let (scalar, length) = text.scalar(at: index)
    return scalar.isWordPart || scalar.isIgnored ? length : nil
  }
}
