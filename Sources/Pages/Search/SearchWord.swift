import Content

/// A word as search compares it: small letters without marks, a number without its commas, and
/// without the ending that English adds.
///
/// `Templates/assets/search.js` reads queries by the same rules; both are held to
/// `Tests/PagesTests/search-words.txt`.
enum SearchWord {
  /// Calls `found` for each word of a text, in order; a word that is nearly always there is one too.
  ///
  /// A word is a run of letters and digits, without `’s` at its end. Marks and apostrophes within it leave no trace, nor does
  /// a comma between digits or the point in `U.S.`; a point between digits stays. `letters` gathers what characters beyond
  /// ASCII were read as.
  static func forEach(
    in text: [UInt8], letters: inout [Unicode.Scalar: String], _ found: (String) -> Void
  ) {
    var word: [UInt8] = []
    var index = 0
    while index < text.count {
      let byte = text[index]
      if let plain = letterOrDigit(byte) {
        word.append(plain)
        index += 1
      } else if let end = possessiveEnd(text, index) {
        finish(&word, found)
        index = end
      } else if byte < 0x80 {
        let isInside = isInside(byte, between: word, text, index + 1)
        if !isInside { finish(&word, found) }
        if isInside, byte == UInt8(ascii: "."), isDigit(word.last) { word.append(byte) }
        index += 1
      } else {
        let (scalar, width) = scalar(of: text, at: index)
        if let read = read(scalar, &letters) {
          word += read.utf8
        } else if !isSilent(scalar) {
          finish(&word, found)
        }
        index += width
      }
    }
    finish(&word, found)
  }

  /// Behind the `’s` that starts at an index, where it ends a word.
  private static func possessiveEnd(_ text: [UInt8], _ index: Int) -> Int? {
    let width = text[index] == UInt8(ascii: "'") ? 1 : text[index...].starts(with: "’".utf8) ? 3 : 0
    let letter = index + width
    guard width > 0, letter < text.count, text[letter] | 0x20 == UInt8(ascii: "s"),
      letter + 1 == text.count || letterOrDigit(text[letter + 1]) == nil
    else { return nil }
    return letter + 1
  }

  private static func finish(_ word: inout [UInt8], _ found: (String) -> Void) {
    guard !word.isEmpty else { return }
    found(stem(word))
    word.removeAll(keepingCapacity: true)
  }

  /// The small letter or the digit; nil for anything else.
  private static func letterOrDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    default: nil
    }
  }

  private static func isDigit(_ byte: UInt8?) -> Bool {
    byte.map { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") } ?? false
  }

  /// Whether the word goes on behind a character of ASCII.
  private static func isInside(
    _ byte: UInt8, between word: [UInt8], _ text: [UInt8], _ next: Int
  ) -> Bool {
    guard byte != UInt8(ascii: "'") else { return true }
    guard next < text.count, let after = letterOrDigit(text[next]) else { return false }
    switch byte {
    case UInt8(ascii: ","): return isDigit(word.last) && isDigit(after)
    case UInt8(ascii: "."):
      return isDigit(word.last) ? isDigit(after) : word.count == 1 && !isDigit(after)
    default: return false
    }
  }

  private static func scalar(of text: [UInt8], at index: Int) -> (Unicode.Scalar, width: Int) {
    let width = text[index] >= 0xF0 ? 4 : text[index] >= 0xE0 ? 3 : 2
    let character = String(decoding: text[index..<min(index + width, text.count)], as: UTF8.self)
    return (character.unicodeScalars.first ?? " ", width)
  }

  /// A mark of its own, or an apostrophe.
  private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: scalar == "\u{2019}" || scalar == "\u{2BC}"
    }
  }

  /// What a letter or a digit beyond ASCII counts as; nil for anything else.
  private static func read(
    _ scalar: Unicode.Scalar, _ letters: inout [Unicode.Scalar: String]
  ) -> String? {
    if let known = letters[scalar] { return known }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      guard scalar != "\u{2BC}" else { return nil }
      let text = String(scalar)
      let read = Slug.made(from: text) ?? text.lowercased()
      letters[scalar] = read
      return read
    default: return nil
    }
  }

  /// The word without the ending of a plural, a verb's `-ed` and `-ing`, and a last `e`; `y` counts
  /// as `i`.
  private static func stem(_ word: [UInt8]) -> String {
    var stem = word[...]
    let isWord =
      word.count >= 4 && word.allSatisfy { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
    guard isWord else { return String(decoding: word, as: UTF8.self) }
    if stem.count >= 5, stem.ends("ies") {
      stem = stem.dropLast(3) + "y".utf8
    } else if stem.ends("s"), !stem.ends("ss"), !stem.ends("us"), !stem.ends("is") {
      stem.removeLast()
    }
    if stem.ends("ing"), stem.count >= 6, stem.dropLast(3).hasVowel {
      stem = stem.dropLast(3).withoutDoubledEnd
    } else if stem.ends("ed"), stem.count >= 5, !stem.ends("eed"), stem.dropLast(2).hasVowel {
      stem = stem.dropLast(2).withoutDoubledEnd
    }
    if stem.count >= 4, stem.ends("e") { stem.removeLast() }
    if stem.count >= 4, stem.ends("y") { stem = stem.dropLast() + "i".utf8 }
    return String(decoding: stem, as: UTF8.self)
  }

  /// Words that nearly every text has, as they are after their endings are gone.
  static let common = Set(
    [
      "a", "an", "and", "are", "as", "at", "be", "but", "by", "can", "did", "do", "does", "for",
      "from", "had", "has", "have", "he", "his", "how", "in", "is", "it", "its", "not", "of", "on",
      "or", "she", "that", "the", "their", "they", "this", "to", "was", "were", "what", "when",
      "where", "which", "who", "why", "will", "with",
    ].map { stem(Array($0.utf8)) })
}

extension ArraySlice<UInt8> {
  fileprivate func ends(_ ending: StaticString) -> Bool {
    count >= ending.utf8CodeUnitCount
      && suffix(ending.utf8CodeUnitCount).elementsEqual(
        UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount))
  }

  fileprivate var hasVowel: Bool {
    contains { "aeiouy".utf8.contains($0) }
  }

  /// `stopp` is `stop`; `kill`, `press` and `buzz` stay.
  fileprivate var withoutDoubledEnd: ArraySlice<UInt8> {
    guard count >= 3, let last, self[endIndex - 2] == last, !"lsz".utf8.contains(last) else {
      return self
    }
    return dropLast()
  }
}
