extension SearchWord {
  /// Makes a word's letters small and takes away the ending of a plural, a verb's `-ed` and `-ing`,
  /// and a last `e`; `y` counts as `i`. The result is how many bytes are left.
  static func stem(_ word: inout MutableSpan<UInt8>) -> Int {
    var count = word.count
    var isWord = count >= 4
    for index in 0..<count {
      // Digits and the point have the bit already.
      if word[index] < 0x80 { word[index] |= 0x20 }
      isWord = isWord && word[index] >= UInt8(ascii: "a") && word[index] <= UInt8(ascii: "z")
    }
    guard isWord else { return count }
    dropPlural(&word, &count)
    if count >= 6, ends(word, count, "ing"), hasVowel(word, count - 3) {
      count -= 3
      undoubleEnd(word, &count)
    } else if count >= 5, ends(word, count, "ed"), word[count - 3] != UInt8(ascii: "e"),
      hasVowel(word, count - 2)
    {
      count -= 2
      undoubleEnd(word, &count)
    }
    if count >= 4, ends(word, count, "e") { count -= 1 }
    if count >= 4, ends(word, count, "y") { word[count - 1] = UInt8(ascii: "i") }
    return count
  }

  private static func dropPlural(_ word: inout MutableSpan<UInt8>, _ count: inout Int) {
    guard ends(word, count, "s") else { return }
    switch word[count - 2] {
    case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"): return
    case _ where count >= 5 && ends(word, count, "ies"):
      count -= 2
      word[count - 1] = UInt8(ascii: "y")
    default: count -= 1
    }
  }

  private static func ends(_ word: borrowing MutableSpan<UInt8>, _ count: Int, _ end: StaticString)
    -> Bool
  {
    let start = count - end.utf8CodeUnitCount
    for index in 0..<end.utf8CodeUnitCount where word[start + index] != end.utf8Start[index] {
      return false
    }
    return true
  }

  private static func hasVowel(_ word: borrowing MutableSpan<UInt8>, _ count: Int) -> Bool {
    for index in 0..<count {
      switch word[index] {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
        UInt8(ascii: "u"), UInt8(ascii: "y"):
        return true
      default: continue
      }
    }
    return false
  }

  /// `stopp` is `stop`; `kill`, `press` and `buzz` stay.
  private static func undoubleEnd(_ word: borrowing MutableSpan<UInt8>, _ count: inout Int) {
    guard count >= 3, word[count - 2] == word[count - 1] else { return }
    switch word[count - 1] {
    case UInt8(ascii: "l"), UInt8(ascii: "s"), UInt8(ascii: "z"): return
    default: count -= 1
    }
  }
}
