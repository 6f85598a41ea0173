/// Where words begin and end between two letters: in scripts that write them without spaces.
package enum WordBoundary {
  /// Whether a character is one of Chinese writing.
  package static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF, 0x3005, 0x3007:
      true
    default: false
    }
  }

  /// Whether a character is Katakana, of full or half width, or its long sound.
  package static func isKatakana(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: true
    default: false
    }
  }

  /// Whether a character is Hiragana.
  package static func isHiragana(_ scalar: Unicode.Scalar) -> Bool {
    (0x3041...0x309F).contains(scalar.value)
  }

  /// The syllables of Hangul, in the order of their letters.
  package static let hangul: ClosedRange<UInt32> = 0xAC00...0xD7A3

  /// Whether a character is of a script that has no spaces between words.
  package static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Thai, Lao, Tibetan, Myanmar, Khmer.
    case 0x0E00...0x0EFF, 0x0F00...0x0FFF, 0x1000...0x109F, 0x1780...0x17FF: true
    default: isIdeograph(scalar) || isKatakana(scalar) || isHiragana(scalar)
    }
  }

  /// Whether a word may end between two letters without a space between: beside an ideograph, and where
  /// one script follows another.
  package static func parts(_ before: Unicode.Scalar, _ after: Unicode.Scalar) -> Bool {
    if before.value < 0x2E80, after.value < 0x2E80 { return false }
    let (first, second) = (Script(before), Script(after))
    return first != second || first == .ideograph
  }

  private enum Script {
    case ideograph, katakana, hiragana, other

    init(_ scalar: Unicode.Scalar) {
      self =
        isIdeograph(scalar)
        ? .ideograph : isKatakana(scalar) ? .katakana : isHiragana(scalar) ? .hiragana : .other
    }
  }
}
