/// How much a text says, whatever its script: thresholds of length are in these units.
enum TextSize {
  /// Characters of a text in Latin letters that says as much: a Chinese character or a kana counts for
  /// two and a half, a Hangul syllable for two. Working ratios, not measured.
  static func of(_ text: String) -> Int {
    var tenths = 0
    var isSpace = true
    for scalar in text.unicodeScalars {
      let byte = scalar.value
      if byte < 0x250 {
        let space = byte == 0x20 || byte == 0xA0 || 0x09...0x0D ~= byte
        if !(space && isSpace) { tenths += 10 }
        isSpace = space
        continue
      }
      isSpace = false
      switch Script(scalar) {
      case .han, .kana: tenths += 25
      case .hangul: tenths += 20
      default: tenths += 10
      }
    }
    return tenths / 10
  }

  /// Characters of scripts whose words have no spaces between them.
  static func unspaced(_ text: String) -> Int {
    text.unicodeScalars.count { $0.value >= 0xE00 && Script($0).isUnspaced }
  }
}
