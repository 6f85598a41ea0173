/// The letters that lists are sorted by and headed with, as a language has them.
package struct Alphabet: Sendable {
  /// By letter, in lower case: where it comes, and the heading that it is under.
  private let places: [Character: (place: UInt16, heading: String)]
  /// Where the headings of kana begin, in their order; empty for other scripts.
  private let rows: [(start: UInt32, heading: String)]

  /// Latin letters alone, each with its marks.
  package static let latin = Alphabet([])

  /// `headings` in their order: capitals of Latin, or letters of another script. A letter that isn't one
  /// of them, and no variant of one, is sorted as it is spelled in Latin.
  package init(_ headings: [String]) {
    var places: [Character: (place: UInt16, heading: String)] = [:]
    // After the digits, and before Latin letters.
    var last = UInt16(UInt8(ascii: "9")) << 8
    for heading in headings {
      guard let letter = heading.lowercased().first else { continue }
      if let byte = letter.asciiValue {
        last = UInt16(byte) << 8
      } else {
        last += 1
        places[letter] = (last, heading)
      }
    }
    for (variant, letter) in Self.variants where places[variant] == nil {
      places[variant] = places[letter]
    }
    let kana = headings.compactMap { heading in
      heading.unicodeScalars.first.flatMap {
        Self.kana.contains($0.value) ? ($0.value, heading) : nil
      }
    }
    rows = kana.sorted { $0.0 < $1.0 }.map { (start: $0.0, heading: $0.1) }
    self.places = rows.isEmpty ? places : [:]
  }

  /// Letters that are sorted as others are, in alphabets that have those alone.
  private static let variants: [(Character, Character)] = [
    ("ё", "е"), ("أ", "ا"), ("إ", "ا"), ("آ", "ا"), ("ٱ", "ا"), ("ء", "ا"), ("ى", "ي"), ("ئ", "ي"),
    ("ة", "ت"), ("ؤ", "و"), ("ی", "ي"), ("ي", "ی"), ("ى", "ی"), ("ئ", "ی"), ("ک", "ك"),
    ("ك", "ک"), ("گ", "ك"), ("پ", "ب"), ("چ", "ج"), ("ژ", "ز"),
  ]

  private static let kana: ClosedRange<UInt32> = 0x3041...0x3096

  /// Where a letter comes, and the heading that it is under; nil for one that is spelled in Latin.
  func place(of letter: Character) -> (places: [UInt16], heading: String)? {
    guard let scalar = letter.unicodeScalars.first, !scalar.isASCII else { return nil }
    // A letter with a mark that makes no other letter, as a vowel of Arabic, is the letter.
    if let own = places[letter] ?? places[Character(scalar)] { return ([own.place], own.heading) }
    if scalar.properties.isIdeographic, scalar.value != 0x3007 {
      return ([0xE000 | UInt16(scalar.value >> 12), UInt16(scalar.value & 0xFFF)], String(letter))
    }
    let value = Self.plainKana(scalar.value)
    guard Self.kana.contains(value), let row = rows.last(where: { $0.start <= value }) else {
      return nil
    }
    return ([UInt16(value)], row.heading)
  }

  /// The large hiragana without a mark that a kana is sorted as; a mark of length has no place.
  private static func plainKana(_ value: UInt32) -> UInt32 {
    // Katakana are 0x60 after their hiragana.
    let value = (0x30A1...0x30F6).contains(value) ? value - 0x60 : value
    switch value {
    case 0x3041...0x304A, 0x3083...0x3088: return value + value % 2
    case 0x304B...0x3062: return value - (value + 1) % 2
    case 0x3063...0x3069: return value < 0x3066 ? 0x3064 : value - value % 2
    case 0x306F...0x307D: return value - value % 3
    case 0x308E: return 0x308F
    case 0x3094: return 0x3046
    case 0x3095, 0x3096: return value == 0x3095 ? 0x304B : 0x3051
    default: return value
    }
  }
}
