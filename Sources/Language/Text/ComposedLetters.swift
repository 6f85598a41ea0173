/// Letters that have marks, or two encodings, and the one scalar that each is composed to.
package enum ComposedLetters {
  /// Nil where a text is not one character, or none that is composed.
  package static func scalar(of text: String) -> Unicode.Scalar? {
    guard let first = text.first, text.index(after: text.startIndex) == text.endIndex else {
      return nil
    }
    return letters[first]
  }

  /// Whether a scalar by itself is surely composed already: U+0340 is the first that is composed to another
  /// one, and the ranges above it, of letters and signs that texts are full of, have none.
  static func isComposed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x340, 0x400..<0x900, 0x2010..<0x2126, 0x2C00..<0xF900: true
    default: false
    }
  }

  /// Equal characters are canonically equivalent, so a decomposed one finds its composed scalar.
  private static let letters: [Character: Unicode.Scalar] = {
    let scripts: [ClosedRange<UInt32>] = [
      0x41...0x5A, 0xC0...0x24F, 0x370...0x52F, 0x620...0x6D5, 0x900...0xDFF, 0x1E00...0x1FFF,
      0x2126...0x212B, 0x3040...0x30FF, WordBoundary.hangul,
    ]
    var letters: [Character: Unicode.Scalar] = [:]
    for value in scripts.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let letter = Character(scalar)
      // Of two scalars for one letter the lower one: U+00C5 and not the sign of the ångström.
      if letters[letter] == nil { letters[letter] = scalar }
    }
    return letters
  }()
}
