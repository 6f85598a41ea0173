import Content
import Language
import Support

/// A word as search compares it: small letters without marks, a number without the signs between its
/// thousands, and without the endings of English and the endings and clitics of Arabic.
///
/// `Templates/assets/search.js` reads queries by the same rules; both are held to
/// `Tests/dossierTests/Readers/search-words.txt`.
struct SearchWord {
  /// What small letters beyond ASCII were read as; of those that a query may have in place of another,
  /// what they would be read as.
  private(set) var letters: [Unicode.Scalar: String] = SearchWord.alike
  /// What characters beyond ASCII were read as, in either case.
  private var known: [Unicode.Scalar: String] = [:]
  /// The last character of a script without spaces, where nothing has come after it.
  private var unspaced: Unicode.Scalar?
  /// The word that is being read; empty between texts.
  private var word: [UInt8] = []
  /// Whether it is a number with a sign between its thousands.
  private var isGrouped = false

  /// Calls `found` for each word of a text, in order; a word that is nearly always there is one too.
  ///
  /// A word is a run of letters and digits, without `’s` at its end. Marks and apostrophes within it leave
  /// no trace, nor does the point in `U.S.` or what is between the thousands of a number: `5,200`, `5.200`
  /// and `5 200` are `5200`. Any other point or comma between digits is a point. Where a script has no
  /// spaces, each character is a word, and so are each two neighbours.
  mutating func forEach(in text: Span<UInt8>, _ found: (Span<UInt8>) -> Void) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      if Self.isLetterOrDigit(byte) {
        let start = index
        repeat { index += 1 } while index < text.count && Self.isLetterOrDigit(text[index])
        text.extracting(start..<index).withUnsafeBufferPointer { word += $0 }
      } else if let sign = numberSign(UInt32(byte), text, index + 1) {
        word += sign.utf8
        index += 1
      } else if byte == UInt8(ascii: " ") {
        finish(found)
        index += 1
      } else if let end = Self.possessiveEnd(text, index) {
        finish(found)
        index = end
      } else if byte < 0x80 {
        if !isInside(byte, text, index + 1) { finish(found) }
        index += 1
      } else {
        let (scalar, width) = Self.scalar(of: text, at: index)
        if Self.isUnspaced(scalar), !Self.isMark(scalar) {
          findUnspaced(scalar, found)
        } else if let sign = numberSign(scalar.value, text, index + width) {
          word += sign.utf8
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

  /// After the `’s` that starts at an index, where it ends a word.
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
    isGrouped = false
    guard let first = word.first else { return }
    if 0xD8...0xDB ~= first {
      found(ArabicStem(String(decoding: word, as: UTF8.self)).text.utf8.span)
    } else {
      var bytes = word.mutableSpan
      let count = Self.stem(&bytes)
      found(word.span.extracting(first: count))
    }
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
    return byte == UInt8(ascii: ".") && word.count == 1 && !Self.isDigit(word[0])
      && next < text.count && Self.isLetterOrDigit(text[next]) && !Self.isDigit(text[next])
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
        let letter =
          letters[small] ?? ArabicStem.letter(small) ?? Slug.made(from: String(small))
          ?? String(small)
        letters[small] = letter
        read += letter
      }
    }
    known[scalar] = read
    return read
  }

  /// Letters of which a query may have another form than all texts.
  private static let alike: [Unicode.Scalar: String] = {
    var alike = ArabicStem.alike.mapValues { String($0) }
    for letter in "ßæœøđðþłıħŋəς".unicodeScalars {
      alike[letter] = Slug.made(from: String(letter))
    }
    return alike
  }()

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

// MARK: - Numbers

extension SearchWord {
  /// What a sign after a digit is, if more digits come after it: nothing between thousands, else a point;
  /// nil where it is outside the number.
  private mutating func numberSign(_ sign: UInt32, _ text: Span<UInt8>, _ next: Int) -> String? {
    guard Self.isDigit(word.last), let kind = Self.numberSigns[sign] else { return nil }
    let count = Self.digitCount(text, next)
    guard count > 0 else { return nil }
    let isComma = sign == 0x2C || sign == 0xFF0C
    let isGroup = count == 3 && mayBeGrouped || isComma && isLakh(text, next)
    isGrouped = isGrouped || isGroup
    if isGroup || kind == .thousands { return "" }
    return kind == .space ? nil : "."
  }

  private enum NumberSign { case space, separator, thousands, decimals }

  /// Commas, points and spaces, narrow or wide, and those of Arabic.
  private static let numberSigns: [UInt32: NumberSign] = [
    0x20: .space, 0xA0: .space, 0x2007: .space, 0x2009: .space, 0x202F: .space, 0x2C: .separator,
    0x2E: .separator, 0xFF0C: .separator, 0xFF0E: .separator, 0x66C: .thousands, 0x66B: .decimals,
  ]

  /// Whether three digits may continue the number: after one to three others, of which a zero is not the
  /// first, or after such a group.
  private var mayBeGrouped: Bool {
    isGrouped
      || word.count <= 3 && word[0] != UInt8(ascii: "0") && word.allSatisfy { Self.isDigit($0) }
  }

  /// Whether groups of two digits and a last one of three come next: `5,00,000`.
  private func isLakh(_ text: Span<UInt8>, _ next: Int) -> Bool {
    var index = next
    while Self.digitCount(text, index) == 2, index + 2 < text.count,
      text[index + 2] == UInt8(ascii: ",")
    {
      index += 3
    }
    return index > next && Self.digitCount(text, index) == 3 && word.allSatisfy { Self.isDigit($0) }
  }

  /// How many digits of any script come next; four where there are more.
  private static func digitCount(_ text: Span<UInt8>, _ start: Int) -> Int {
    var (index, count) = (start, 0)
    while index < text.count, count < 4 {
      if text[index] < 0x80 {
        guard isDigit(text[index]) else { break }
        index += 1
      } else {
        let (scalar, width) = scalar(of: text, at: index)
        guard scalar.properties.numericType == .decimal else { break }
        index += width
      }
      count += 1
    }
    return count
  }
}
