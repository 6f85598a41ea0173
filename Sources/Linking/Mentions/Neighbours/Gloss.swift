internal import Language
internal import Support

extension NameNeighbours {
  /// The words with a capital of a text, in order, with whether nothing but small words is between one and
  /// the one before it.
  struct Initials {
    var words: [(range: Range<Int>, letter: UInt8, isJoined: Bool)] = []

    init(in text: [UInt8]) {
      var index = 0
      var isJoined = false
      while index < text.count {
        let start = index
        while index < text.count, text[index].isLetter || text[index] >= 0x80 { index += 1 }
        if start == index {
          // A bracket may begin a reading; else only a space may be within one.
          if text[index] != UInt8(ascii: " ") { isJoined = false }
          index += 1
        } else if 0x41...0x5A ~= text[start] {
          words.append((start..<index, text[start], isJoined))
          isJoined = true
        } else if index - start > 3 {
          isJoined = false
        }
      }
    }
  }

  /// Where words with a capital follow each other whose first letters are those of an acronym.
  func readings(of letters: [UInt8]) -> [Range<Int>] {
    let words = initials.words
    guard words.count >= letters.count else { return [] }
    return (0...words.count - letters.count).compactMap { start in
      let part = words[start..<start + letters.count]
      guard part.dropFirst().allSatisfy(\.isJoined),
        zip(part, letters).allSatisfy({ $0.letter == $1 }),
        let first = part.first, let last = part.last
      else { return nil }
      return first.range.lowerBound..<last.range.upperBound
    }
  }
}

extension [UInt8] {
  /// Whether a word in brackets is made of the first letters of words before them; small words between
  /// those don't count.
  func isGloss(_ range: Range<Int>) -> Bool {
    guard range.count > 1, range.lowerBound >= 2, range.upperBound < count,
      self[range.lowerBound - 1] == UInt8(ascii: "("), self[range.upperBound] == UInt8(ascii: ")"),
      self[range.lowerBound - 2] == UInt8(ascii: " ")
    else { return false }
    var letters = String(decoding: self[range], as: UTF8.self)[...]
    let lead = String(decoding: self[..<(range.lowerBound - 2)].suffix(120), as: UTF8.self)
    for word in lead.split(whereSeparator: { $0 == " " || $0 == "-" }).reversed() {
      guard let letter = letters.last else { break }
      if word.first == letter {
        letters.removeLast()
      } else if word.first?.isUppercase == true {
        return false
      }
    }
    return letters.isEmpty
  }
}
