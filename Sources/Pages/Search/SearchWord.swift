import Content
import Language
import Support

/// A word as search compares it: small letters without marks, a number without its commas, and
/// without the ending that English adds.
///
/// `Templates/assets/search.js` reads queries by the same rules; both are held to
/// `Tests/PagesTests/search-words.txt`.
struct SearchWord {
  /// What small letters beyond ASCII were read as.
  private(set) var letters: [Unicode.Scalar: String] = [:]
  /// What characters beyond ASCII were read as, in either case.
  private var known: [Unicode.Scalar: String] = [:]
  /// The last character of a script without spaces, where nothing has come after it.
  private var unspaced: Unicode.Scalar?
  /// The word that is being read; empty between texts.
  private var word: [UInt8] = []

  /// Calls `found` for each word of a text, in order; a word that is nearly always there is one too.
  ///
  /// A word is a run of letters and digits, without `’s` at its end. Marks and apostrophes within it leave no trace, nor does
  /// a comma between digits or the point in `U.S.`; a point between digits stays. Where a script has no
  /// spaces, each character is a word, and so are each two neighbours.
  mutating func forEach(in text: Span<UInt8>, _ found: (Span<UInt8>) -> Void) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      if Self.isLetterOrDigit(byte) {
        let start = index
        repeat { index += 1 } while index < text.count && Self.isLetterOrDigit(text[index])
        text.extracting(start..<index).withUnsafeBufferPointer { word += $0 }
      } else if byte == UInt8(ascii: " ") {
        finish(found)
        index += 1
      } else if let end = Self.possessiveEnd(text, index) {
        finish(found)
        index = end
      } else if byte < 0x80 {
        let isInside = isInside(byte, text, index + 1)
        if !isInside { finish(found) }
        if isInside, byte == UInt8(ascii: "."), Self.isDigit(word.last) { word.append(byte) }
        index += 1
      } else {
        let (scalar, width) = Self.scalar(of: text, at: index)
        if Self.isUnspaced(scalar), !Self.isMark(scalar) {
          findUnspaced(scalar, found)
        } else if let read = read(scalar) {
          unspaced = nil
          word += read.utf8
        } else if !Self.isSilent(scalar) {
          finish(found)
        }
        index += width
      }
    }
    finish(found)
  }

  /// Behind the `’s` that starts at an index, where it ends a word.
  private static func possessiveEnd(_ text: Span<UInt8>, _ index: Int) -> Int? {
    let isCurly =
      text[index] == 0xE2 && index + 2 < text.count && text[index + 1] == 0x80
      && text[index + 2] == 0x99
    guard isCurly || text[index] == UInt8(ascii: "'") else { return nil }
    let letter = index + (isCurly ? 3 : 1)
    guard letter < text.count, text[letter] | 0x20 == UInt8(ascii: "s"),
      letter + 1 == text.count || !isLetterOrDigit(text[letter + 1])
    else { return nil }
    return letter + 1
  }

  /// A character of a script without spaces: with the one before it, and alone.
  private mutating func findUnspaced(_ scalar: Unicode.Scalar, _ found: (Span<UInt8>) -> Void) {
    let before = word.isEmpty ? unspaced : nil
    finish(found)
    if let before { found("\(before)\(scalar)".utf8.span) }
    found(String(scalar).utf8.span)
    unspaced = scalar
  }

  /// Whether a character is of a script that is written without spaces between words: Han, kana,
  /// bopomofo, Thai, Lao, Myanmar, Khmer and their like. `search.js` has the same ranges.
  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E01...0x0EDF, 0x1000...0x109F, 0x1780...0x17DD, 0x1950...0x19DF, 0x1A20...0x1AAD,
      0x3005...0x3007, 0x3021...0x3029, 0x3031...0x3035, 0x3041...0x312F, 0x31A0...0x31BF,
      0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA9E0...0xA9FE, 0xAA60...0xAADF,
      0xF900...0xFAFF, 0xFF66...0xFF9F, 0x1B000...0x1B16F, 0x20000...0x3FFFF:
      isWordPart(scalar) || isMark(scalar)
    default: false
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  private mutating func finish(_ found: (Span<UInt8>) -> Void) {
    unspaced = nil
    guard !word.isEmpty else { return }
    var bytes = word.mutableSpan
    let count = Self.stem(&bytes)
    found(word.span.extracting(first: count))
    word.removeAll(keepingCapacity: true)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    // Capital and small letters differ in one bit.
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
  }

  private static func isDigit(_ byte: UInt8?) -> Bool {
    byte.map { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") } ?? false
  }

  /// Whether the word goes on after a character of ASCII.
  private func isInside(_ byte: UInt8, _ text: Span<UInt8>, _ next: Int) -> Bool {
    guard byte != UInt8(ascii: "'") else { return true }
    guard next < text.count, Self.isLetterOrDigit(text[next]) else { return false }
    let (isBehindDigit, isBeforeDigit) = (Self.isDigit(word.last), Self.isDigit(text[next]))
    switch byte {
    case UInt8(ascii: ","): return isBehindDigit && isBeforeDigit
    case UInt8(ascii: "."):
      return isBehindDigit ? isBeforeDigit : word.count == 1 && !isBeforeDigit
    default: return false
    }
  }

  private static func scalar(of text: Span<UInt8>, at index: Int) -> (Unicode.Scalar, width: Int) {
    let first = UInt32(text[index])
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    var value = first & (0xFF >> UInt32(width + 1))
    for next in index + 1..<min(index + width, text.count) {
      value = value << 6 | UInt32(text[next] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? " ", width)
  }

  /// A mark of its own, an apostrophe, or a sign that is not seen.
  private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
    guard !isPunctuation(scalar) else { return scalar == "\u{2019}" }
    switch scalar {
    case "\u{2BC}", "\u{AD}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}": return true
    default: return isMark(scalar)
    }
  }

  /// Dashes, quotes and the like, so known without a look at Unicode's tables.
  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    scalar >= "\u{2010}" && scalar <= "\u{205E}"
  }

  /// What a letter or a digit beyond ASCII counts as; nil for anything else. A capital counts as its
  /// small letter, and only those are listed in `letters`, so that a query in either case is read so.
  private mutating func read(_ scalar: Unicode.Scalar) -> String? {
    guard !Self.isPunctuation(scalar), scalar != "\u{2BC}" else { return nil }
    if let known = known[scalar] { return known }
    guard Self.isWordPart(scalar) else { return nil }
    var read = ""
    for small in scalar.properties.lowercaseMapping.unicodeScalars where !Self.isMark(small) {
      if small.isASCII {
        read.unicodeScalars.append(small)
      } else {
        let letter = letters[small] ?? Slug.made(from: String(small)) ?? String(small)
        letters[small] = letter
        read += letter
      }
    }
    known[scalar] = read
    return read
  }

  /// Words that nearly every text has, as they are after their endings are gone; in order.
  static let common = {
    let words = """
      a an and are as at be but by can did do does for from had has have he his how in is it its not
      of on or she that the their they this to was were what when where which who why will with
      """
    var common: [String] = []
    var reader = SearchWord()
    reader.forEach(in: words.utf8.span) { word in
      word.withUnsafeBufferPointer { common.append(String(decoding: $0, as: UTF8.self)) }
    }
    return common.sorted()
  }()
}

// MARK: - Endings

extension SearchWord {
  /// Makes a word's letters small and takes away the ending of a plural, a verb's `-ed` and `-ing`,
  /// and a last `e`; `y` counts as `i`. The result is how many bytes are left.
  private static func stem(_ word: inout MutableSpan<UInt8>) -> Int {
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
