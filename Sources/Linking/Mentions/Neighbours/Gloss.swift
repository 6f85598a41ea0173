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
    for word in lead.split(separator: " ").reversed() {
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
